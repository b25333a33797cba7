import Dossier
import Law

/// Turns counts into figures, small cells suppressed.
struct Publication: Sendable {
  let suppression: Suppression
  private(set) var figures: [CoverageFigure] = []

  init(threshold: Int) { suppression = Suppression(threshold: threshold) }

  /// A count that stands beside a table: said unless it is small.
  func beside(_ count: Int) -> Int? { suppression.isSmall(count) ? nil : count }

  /// Adds a figure that is no count of people or visits.
  mutating func add(_ figure: CoverageFigure) { figures.append(figure) }

  /// Adds the rows of a table: each total, then each of its parts over it.
  ///
  /// - Parameters:
  ///   - parts: Names of the columns.
  ///   - totals: Whether the totals are figures of this table, or of another that shares them.
  mutating func add(
    _ code: CoverageCode, _ tree: CountTree, parts: [String], totals: Bool = true, excluded: Int = 0, missing: Int = 0
  ) {
    add(code, tree, suppression.mask(tree), parts, totals: totals, excluded: excluded, missing: missing)
  }

  private mutating func add(
    _ code: CoverageCode, _ tree: CountTree, _ mask: Suppression.Mask, _ parts: [String], totals: Bool, excluded: Int, missing: Int
  ) {
    // A nature that nobody was seen for, in a place or anywhere, is not worth a line.
    if tree.total == 0, tree.nature != nil { return }
    // What is left out is only known, and only said, for the whole.
    let isRoot = tree.scope == .service && tree.nature == nil
    let (excluded, missing) = isRoot ? (beside(excluded), beside(missing)) : (0, 0)
    let total = mask.showsTotal ? tree.total : nil
    if totals {
      figures.append(
        CoverageFigure(
          code, tree.scope, nature: tree.nature, total, excluded: excluded, missing: missing, gap: total == nil ? .secret : nil))
    }
    for (column, part) in parts.enumerated() {
      let shown = mask.showsTotal && mask.shows[column]
      figures.append(
        CoverageFigure(
          code, tree.scope, nature: tree.nature, part: part, shown ? tree.cells[column] : nil, of: total, excluded: excluded,
          missing: missing, gap: shown ? nil : .secret))
    }
    for (child, childMask) in zip(tree.children, mask.children) {
      add(code, child, childMask, parts, totals: totals, excluded: 0, missing: 0)
    }
  }

  /// Adds the mean of a measure, and one of its quantiles, where the base is said and large enough on both sides of the quantile.
  ///
  /// A quantile with fewer than a threshold of cases beyond it would tell of a few people.
  mutating func add(
    _ code: CoverageCode, _ scope: CoverageScope, nature: Nature? = nil, _ values: Distribution, isShown: Bool, mean: Bool = true,
    quantiles: [(part: String, percent: Int)]
  ) {
    let base = values.count
    func figure(_ part: String, _ value: Int, of denominator: Int, _ shown: Bool) {
      figures.append(
        base == 0
          ? CoverageFigure(code, scope, nature: nature, part: part, nil, gap: .vide)
          : CoverageFigure(
            code, scope, nature: nature, part: part, shown ? value : nil, of: shown ? denominator : nil, gap: shown ? nil : .secret))
    }
    if mean { figure("moyenne", values.sum, of: base, isShown && base >= suppression.threshold) }
    for quantile in quantiles {
      let beyond = base * min(quantile.percent, 100 - quantile.percent) / 100
      figure(quantile.part, values.quantile(quantile.percent), of: 1, isShown && beyond >= suppression.threshold)
    }
  }
}

/// How many times each value was met.
struct Distribution: Sendable, Equatable {
  private(set) var counts: [Int: Int] = [:]

  mutating func count(_ value: Int, _ times: Int = 1) { counts[value, default: 0] += times }
  mutating func add(_ other: Distribution) { counts.merge(other.counts) { $0 + $1 } }

  var count: Int { counts.values.reduce(0, +) }
  var sum: Int { counts.reduce(0) { $0 + $1.key * $1.value } }

  /// The smallest value that this percentage of cases do not exceed (nearest rank); 0 when there is none.
  func quantile(_ percent: Int) -> Int {
    let rank = (count * percent + 99) / 100
    var seen = 0
    for (value, number) in counts.sorted(by: { $0.key < $1.key }) {
      seen += number
      if seen >= max(1, rank) { return value }
    }
    return 0
  }
}
