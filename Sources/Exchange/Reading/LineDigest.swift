// The order of a CSV file's lines means nothing, so it must not change the plan, in which the digests of its inputs stand. The digest of
// a CSV file is therefore that of its header and then of its other lines in the order of their bytes, each ended by a line feed. Anyone
// recomputes it: (head -n 1 F; tail -n +2 F | LC_ALL=C sort) | sha256sum. A file whose lines are in that order has its ordinary SHA-256.

import Foundation

/// The digest of a CSV file, whatever the order of its lines.
enum LineDigest {
  private struct Line {
    var start: Int
    var end: Int
    /// The first eight bytes, which tell most lines apart without looking at the text again.
    var head: UInt64
  }

  /// The digest in lower-case hexadecimal.
  ///
  /// - Complexity: O(*n*) when the lines are in order, O(*n* log *n*) comparisons otherwise.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { text in
      var lines = lines(of: text)
      var digest = SHA256()
      if bytes.last == newline, isInOrder(lines, text) {
        digest.append(text)
        return digest.hexadecimal()
      }
      sort(&lines, text)
      for line in lines {
        digest.append(UnsafeRawBufferPointer(rebasing: text[line.start..<line.end]))
        withUnsafeBytes(of: newline) { digest.append($0) }
      }
      return digest.hexadecimal()
    }
  }

  private static let newline = UInt8(ascii: "\n")

  private static func lines(of text: UnsafeRawBufferPointer) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < text.count {
      var end = start
      var head: UInt64 = 0
      while end < text.count, text[end] != newline {
        if end - start < 8 { head |= UInt64(text[end]) << UInt64(56 - 8 * (end - start)) }
        end += 1
      }
      lines.append(Line(start: start, end: end, head: head))
      start = end + 1
    }
    return lines
  }

  private static func isInOrder(_ lines: [Line], _ text: UnsafeRawBufferPointer) -> Bool {
    guard lines.count > 2 else { return true }
    return (2..<lines.count).allSatisfy { !isBefore(lines[$0], lines[$0 - 1], text) }
  }

  /// Puts all but the first in order: by their heads, then the text of those that share one, since exports often come sorted by worker.
  private static func sort(_ lines: inout [Line], _ text: UnsafeRawBufferPointer) {
    guard lines.count > 2 else { return }
    if !(2..<lines.count).allSatisfy({ lines[$0 - 1].head <= lines[$0].head }) { lines[1...].sort { $0.head < $1.head } }
    var first = 1
    while first < lines.count {
      var end = first + 1
      while end < lines.count, lines[end].head == lines[first].head { end += 1 }
      if end - first > 1 { lines[first..<end].sort { isBefore($0, $1, text) } }
      first = end
    }
  }

  private static func isBefore(_ left: Line, _ right: Line, _ text: UnsafeRawBufferPointer) -> Bool {
    if left.head != right.head { return left.head < right.head }
    let (leftLength, rightLength) = (left.end - left.start, right.end - right.start)
    guard let start = text.baseAddress else { return false }
    let order = memcmp(start + left.start, start + right.start, min(leftLength, rightLength))
    return order == 0 ? leftLength < rightLength : order < 0
  }
}
