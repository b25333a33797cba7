// A million reasons are written from a hundred sentences: each is cut at its places once, and its bytes are then copied.

/// A sentence in one language, cut at its places.
struct SentenceParts: Sendable {
  private enum Part: Sendable {
    case text([UInt8])
    case place(Int)
  }
  private var parts: [Part] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      if let (number, end) = SentenceParts.place(in: bytes, at: index) {
        if index > start { parts.append(.text(Array(bytes[start..<index]))) }
        parts.append(.place(number))
        (start, index) = (end, end)
      } else {
        index += 1
      }
    }
    if start < bytes.count { parts.append(.text(Array(bytes[start...]))) }
  }

  /// The number of the place `{n}` that begins at an index, and the index after it.
  private static func place(in bytes: [UInt8], at index: Int) -> (Int, Int)? {
    guard bytes[index] == UInt8(ascii: "{") else { return nil }
    var (number, end) = (0, index + 1)
    while end < bytes.count, bytes[end] >= 48, bytes[end] <= 57, end < index + 4 {
      number = number * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard end > index + 1, end < bytes.count, bytes[end] == UInt8(ascii: "}") else { return nil }
    return (number, end + 1)
  }

  /// Adds the sentence to a text.
  ///
  /// - Parameter count: How many places have a value; the others stay as they are written.
  /// - Parameter fill: Writes the value of a place.
  func write(to bytes: inout [UInt8], count: Int, _ fill: (Int, inout [UInt8]) -> Void) {
    for part in parts {
      switch part {
      case .text(let text): bytes.append(contentsOf: text)
      case .place(let number):
        if number < count { fill(number, &bytes) } else { bytes.append(contentsOf: "{\(number)}".utf8) }
      }
    }
  }
}
