/// The known word nearest to a wrong one.
enum Spelling {
  /// The word of `known` fewest edits away, the first of equals, or nothing when none is near.
  ///
  /// Near means at most a third of the letters, and one at least; case and accents cost nothing.
  static func nearest(to word: String, among known: [String]) -> String? {
    let folded = Array(Folding.folded(word).unicodeScalars)
    guard !folded.isEmpty, folded.count <= 60 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = Array(Folding.folded(candidate).unicodeScalars)
      let limit = min(max(1, max(folded.count, other.count) / 3), (best?.distance ?? .max) - 1)
      guard limit >= 0, abs(folded.count - other.count) <= limit else { continue }
      let distance = edits(folded, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
  ///
  /// - Complexity: O(*nm*).
  /// - Source: F. Damerau, *Communications of the ACM* 7 (1964), 171, doi:10.1145/363958.363994, in its restricted form.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
