/// Tables and paragraphs for a terminal, within a width.
enum TextTable {
  /// Rows under their titles; the last column takes what is left of the width and is wrapped.
  static func written(_ titles: [String], _ rows: [[String]], width: Int) -> String {
    let widths = titles.indices.map { column in ([titles] + rows).map { $0[column].count }.max() ?? 0 }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let last = max(20, width - before)
    var lines: [String] = []
    for row in [titles] + rows {
      let pieces = wrapped(row[row.count - 1], width: last)
      let start = zip(row.dropLast(), widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined()
      for (place, piece) in pieces.enumerated() { lines.append((place == 0 ? start : String(repeating: " ", count: before)) + piece) }
      if lines.count == pieces.count { lines.append(String(repeating: "─", count: width)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text cut into lines, each after an indent.
  static func paragraph(_ text: String, indent: Int = 0, width: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return wrapped(text, width: width - indent).map { margin + $0 + "\n" }.joined()
  }

  /// The lines of a text, cut at spaces; a word longer than the width stays whole.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    // French marks stay with the word before them.
    let glued = [":", ";", "?", "!", "»", "·", "—"].reduce(text) { $0.replacing(" " + $1 + " ", with: "\u{00A0}" + $1 + " ") }
    for word in glued.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
