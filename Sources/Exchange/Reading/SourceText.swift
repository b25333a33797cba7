// What an exported file holds, whoever wrote it: UTF-8 with a mark or not, else Windows-1252, which is what a French spreadsheet
// saves by default. The mark decides first, then strict UTF-8: text in Windows-1252 with an accent is almost never valid UTF-8.

/// How the bytes of a file were turned into text.
enum TextEncoding: String, Sendable { case utf8, windows1252 }

/// What keeps a file from being read as text.
enum UnreadableText: Error, Equatable {
  case spreadsheet
  case utf16
  /// Marked as UTF-8, and not so; the line of the first wrong byte.
  case brokenUTF8(line: Int)
}

/// The bytes of a file, turned into UTF-8 without a mark.
struct SourceText {
  var bytes: [UInt8]
  /// Where the text begins: after the mark, if there is one.
  var start: Int
  var encoding: TextEncoding

  /// A text that holds nothing yet.
  init(empty: Void) { (bytes, start, encoding) = ([], 0, .utf8) }

  init(_ source: [UInt8]) throws(UnreadableText) {
    if source.starts(with: [0x50, 0x4B, 0x03, 0x04]) || source.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .spreadsheet }
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    let marked = source.starts(with: [0xEF, 0xBB, 0xBF])
    let wrong = source.withUnsafeBufferPointer { UTF8Check.firstWrongByte(in: $0) }
    if let wrong {
      if marked { throw .brokenUTF8(line: 1 + source[..<wrong].count { $0 == 0x0A }) }
      bytes = Windows1252.utf8(source)
      (start, encoding) = (0, .windows1252)
    } else {
      (bytes, start, encoding) = (source, marked ? 3 : 0, .utf8)
    }
  }
}

/// Strict UTF-8.
enum UTF8Check {
  /// The place of the first byte that belongs to no well-formed character, or nothing.
  static func firstWrongByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    let count = bytes.count
    while place < count {
      // Eight ASCII bytes at a time: exports are ASCII but for a few words.
      while place + 8 <= count {
        let word = UnsafeRawPointer(bytes.baseAddress! + place).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { break }
        place += 8
      }
      guard place < count else { return nil }
      guard let length = characterLength(in: bytes, at: place) else { return place }
      place += length
    }
    return nil
  }

  /// The length of the well-formed character that begins at a place, or nothing (Unicode, table 3-7).
  private static func characterLength(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    let first = bytes[place]
    if first < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
    for next in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[place + next]) { return nil }
    return length
  }
}

/// The code page of Western Windows.
enum Windows1252 {
  /// What 0x80 to 0x9F stand for; the five that stand for nothing keep their number.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func utf8(_ source: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(source.count + source.count / 16)
    for byte in source {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt32(byte)
        text.append(contentsOf: String(Unicode.Scalar(scalar).map(Character.init) ?? "?").utf8)
      }
    }
    return text
  }
}
