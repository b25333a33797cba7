import Dossier
import Law

// Of what scenarios make of the service, besides the common mask of ``Suppression``: a scenario says whom it moves, so a difference of a few
// people in a table of the files is a count of a few known people. Where such a table has a difference under the threshold, in any cell for what the
// files tell and in any total for what a plan decides, its places are not said for scenarios; the row of the service is, if it is the present's
// own, or if the present hides nothing and the row's differences are not small. What the plans of the two sides do with the same visits is no count of people, and may differ by one.

/// Turns counts into figures, small cells suppressed: those of the present, and of each scenario beside it.
struct Publication: Sendable {
  let suppression: Suppression
  /// Figures of each side, the present first.
  private(set) var sides: [[CoverageFigure]]
  var figures: [CoverageFigure] { sides[0] }

  init(threshold: Int, sides: Int = 1) {
    suppression = Suppression(threshold: threshold)
    self.sides = [[CoverageFigure]](repeating: [], count: sides)
  }

  /// A count that stands beside a table, on each side: said unless it, or what sets it apart from the present's, is small.
  func beside(_ counts: [Int]) -> [Int?] {
    let present = suppression.isSmall(counts[0]) ? nil : counts[0]
    return [present]
      + counts.dropFirst().map { present == nil || suppression.isSmall($0) || suppression.isSmall(abs($0 - counts[0])) ? nil : $0 }
  }

  /// Adds a figure that is no count of people or visits.
  mutating func add(_ figure: CoverageFigure, to side: Int = 0) { sides[side].append(figure) }

  /// What decides the cells of a table beside the files.
  enum Basis { case files, plan, planAndTotals }

  /// A table to say, and the masks of its sides.
  struct Sheet {
    let tree: CountTree
    let masks: [Suppression.Mask]
  }

  /// A table of a family, and what decides it beside the files.
  struct Table {
    let tree: CountTree
    var basis = Basis.files
    /// The place in the family of the table whose first column its totals repeat, if one does.
    var whole: Int?
  }

  /// The masks of tables that share the totals of their rows.
  ///
  /// They have common masks all together or not at all: each kind of mask hides its own totals.
  func sheets(_ tables: [Table]) -> [Sheet] {
    var common: [Suppression.Mask] = []
    for table in tables {
      if sides.count > 1, differsLittle(table.tree, table.basis) { break }
      let whole = table.whole.flatMap { common.indices.contains($0) ? Suppression.Whole(tree: tables[$0].tree, mask: common[$0]) : nil }
      guard let mask = suppression.common(table.tree, partOf: whole) else { break }
      common.append(mask)
    }
    if common.count == tables.count {
      return zip(tables, common).map { table, mask in Sheet(tree: table.tree, masks: sides.map { _ in mask }) }
    }
    var found: [Sheet] = []
    for table in tables {
      let whole = table.whole.map { Suppression.Whole(tree: tables[$0].tree.side(0), mask: found[$0].masks[0]) }
      found.append(Sheet(tree: table.tree, masks: apart(table.tree, whole)))
    }
    return found
  }

  /// The present's own mask, and of scenarios the row of the service, where nothing of it is news or nothing is hidden that it could betray.
  private func apart(_ tree: CountTree, _ whole: Suppression.Whole?) -> [Suppression.Mask] {
    let present = suppression.mask(tree.side(0), partOf: whole)
    let nothing = suppression.nothing(tree)
    let isSame = tree.sides.allSatisfy { $0 == tree.cells }
    let isPlain =
      present.isPlain
      && !tree.totals.contains { suppression.isSmall(abs($0 - tree.total)) }
      && !tree.sides.joined().contains(where: suppression.isSmall)
      && !tree.cells.indices.contains { column in tree.column(column).contains { suppression.isSmall(abs($0 - tree.cells[column])) } }
    let scenario =
      present.showsTotal && (isSame || isPlain)
      ? Suppression.Mask(showsTotal: true, shows: present.shows, children: nothing.children) : nothing
    return [present] + sides.dropFirst().map { _ in scenario }
  }

  private func differsLittle(_ tree: CountTree, _ basis: Basis) -> Bool {
    func little(_ counts: [Int]) -> Bool { counts.contains { suppression.isSmall(abs($0 - counts[0])) } }
    if basis != .planAndTotals, little(tree.totals) { return true }
    if basis == .files, tree.cells.indices.contains(where: { little(tree.column($0)) }) { return true }
    return tree.children.contains { differsLittle($0, basis) }
  }

  /// Adds the rows of a table: each total, then each of its parts over it.
  ///
  /// - Parameters:
  ///   - parts: Names of the columns.
  ///   - totals: Whether the totals are figures of this table, or of another that shares them.
  ///   - excluded: What the definition leaves out, on each side.
  mutating func add(
    _ code: CoverageCode, _ sheet: Sheet, parts: [String], totals: Bool = true, excluded: [Int] = [], missing: [Int] = []
  ) {
    let zeros = sides.map { _ in 0 }
    let (excluded, missing) = (beside(excluded.isEmpty ? zeros : excluded), beside(missing.isEmpty ? zeros : missing))
    for (side, mask) in sheet.masks.enumerated() {
      add(code, sheet.tree, side, mask, parts, totals: totals, excluded: excluded[side], missing: missing[side])
    }
  }

  /// Adds the rows of a table that shares its totals with no other.
  mutating func add(
    _ code: CoverageCode, _ tree: CountTree, parts: [String], basis: Basis = .files, excluded: [Int] = [], missing: [Int] = []
  ) {
    add(code, sheets([Table(tree: tree, basis: basis)])[0], parts: parts, excluded: excluded, missing: missing)
  }

  private mutating func add(
    _ code: CoverageCode, _ tree: CountTree, _ side: Int, _ mask: Suppression.Mask, _ parts: [String], totals: Bool, excluded: Int?,
    missing: Int?
  ) {
    // A nature that nobody was seen for, in a place or anywhere, is not worth a line.
    if tree.isEmpty, tree.nature != nil || tree.group != nil { return }
    // What is left out is only known, and only said, for the whole.
    let isRoot = tree.scope == .service && tree.nature == nil && tree.group == nil
    let row = tree.group.map { code.together($0) } ?? code
    let (excluded, missing) = isRoot ? (excluded, missing) : (0, 0)
    let total = mask.showsTotal ? tree.total(side) : nil
    if totals {
      sides[side].append(
        CoverageFigure(
          row, tree.scope, nature: tree.nature, total, excluded: excluded, missing: missing, gap: total == nil ? .secret : nil))
    }
    for (column, part) in parts.enumerated() {
      let shown = mask.showsTotal && mask.shows[column]
      sides[side].append(
        CoverageFigure(
          row, tree.scope, nature: tree.nature, part: part, shown ? tree.sides[side][column] : nil, of: total, excluded: excluded,
          missing: missing, gap: shown ? nil : .secret))
    }
    for (child, childMask) in zip(tree.children, mask.children) {
      add(code, child, side, childMask, parts, totals: totals, excluded: 0, missing: 0)
    }
  }

  /// Adds the mean of a measure, and one of its quantiles, where the base is said and large enough on both sides of the quantile.
  ///
  /// A quantile with fewer than a threshold of cases beyond it would tell of a few people.
  mutating func add(
    _ code: CoverageCode, _ scope: CoverageScope, nature: Nature? = nil, _ values: Distribution, isShown: Bool, mean: Bool = true,
    quantiles: [(part: String, percent: Int)], to side: Int = 0
  ) {
    let base = values.count
    func add(_ part: String, _ value: Int, of denominator: Int, _ shown: Bool) {
      sides[side].append(
        base == 0
          ? CoverageFigure(code, scope, nature: nature, part: part, nil, gap: .vide)
          : CoverageFigure(
            code, scope, nature: nature, part: part, shown ? value : nil, of: shown ? denominator : nil, gap: shown ? nil : .secret))
    }
    if mean { add("moyenne", values.sum, of: base, isShown && base >= suppression.threshold) }
    for quantile in quantiles {
      let beyond = base * min(quantile.percent, 100 - quantile.percent) / 100
      add(quantile.part, values.quantile(quantile.percent), of: 1, isShown && beyond >= suppression.threshold)
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
