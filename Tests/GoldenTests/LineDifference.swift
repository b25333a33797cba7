import Foundation

/// What a person needs to see of two texts that differ.
enum LineDifference {
  /// The lines only one of the two has, `-` expected and `+` found, with their numbers; at most twenty, each cut at 200 characters.
  static func text(from wanted: Data, to found: Data) -> String {
    let (old, new) = (lines(wanted), lines(found))
    let changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line.prefix(200))")
      case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line.prefix(200))")
      }
    }.sorted { ($0.0, $1.1) < ($1.0, $0.1) }
    guard !changes.isEmpty else { return "only the ends of lines differ" }
    return (changes.prefix(20).map(\.1) + (changes.count > 20 ? ["… and \(changes.count - 20) more lines"] : [])).joined(separator: "\n")
  }

  private static func lines(_ bytes: Data) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
