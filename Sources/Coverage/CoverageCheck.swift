import Dossier
import Law

/// What does not hold together in a coverage dossier, read from it alone.
///
/// Every sum whose terms are all said is done again: parts of a row, teams of a sector, sectors of the service, natures of a whole. Every
/// verdict is judged again, and no small cell may stand in a table of people or visits.
public enum CoverageCheck {
  /// Something that does not hold.
  public enum Fault: Equatable, Sendable {
    /// Its terms give another sum.
    case sum(CoverageFigure.Key, written: Int, computed: Int)
    /// A cell under the threshold stands in the open.
    case small(CoverageFigure.Key)
    /// The figures give another verdict, or other numbers for it.
    case verdict(CoverageCriterionCode, written: CoverageVerdict, computed: CoverageVerdict)
    /// The value of a figure is not what the dossier gives when it is computed again.
    case recomputed(CoverageFigure.Key, written: Int?, computed: Int?)
  }

  /// Codes whose parts make their whole.
  static let partitions: Set<CoverageCode> = [
    .suivis, .contrats, .regime, .aJour, .proximite, .visitesFaites, .visitesPlanifiees, .distanciel, .delais, .echeances,
    .echeancesNature, .etablissements, .adherents, .infirmiersEntreprise,
  ]
  /// Codes whose places add up.
  static let additive: Set<CoverageCode> = partitions.union([.professionnels, .etp, .fiches, .actions, .tiersTemps, .centres])
  /// Codes of people and visits, whose small cells are secret.
  static let people: Set<CoverageCode> = [
    .suivis, .contrats, .regime, .aJour, .proximite, .visitesFaites, .visitesPlanifiees, .distanciel, .delais, .echeances,
    .echeancesNature, .conclusions,
  ]

  public static func faults(_ report: CoverageReport) -> [Fault] {
    partsFaults(report) + placeFaults(report) + smallFaults(report) + verdictFaults(report)
  }

  private struct Row: Hashable {
    var code: CoverageCode
    var scope: CoverageScope
    var nature: Nature?
  }

  private static func partsFaults(_ report: CoverageReport) -> [Fault] {
    var sums: [Row: (sum: Int, whole: Int)] = [:]
    var hidden: Set<Row> = []
    for figure in report.figures where partitions.contains(figure.code) && !figure.part.isEmpty {
      let row = Row(code: figure.code, scope: figure.scope, nature: figure.nature)
      guard let part = figure.numerator, let whole = figure.denominator else {
        hidden.insert(row)
        continue
      }
      sums[row] = ((sums[row]?.sum ?? 0) + part, whole)
    }
    return sums.filter { !hidden.contains($0.key) && $0.value.sum != $0.value.whole }
      .map {
        Fault.sum(CoverageFigure.Key($0.key.code, $0.key.scope, nature: $0.key.nature), written: $0.value.whole, computed: $0.value.sum)
      }
      .sorted(by: precedes)
  }

  private static func placeFaults(_ report: CoverageReport) -> [Fault] {
    var sums: [CoverageFigure.Key: Int] = [:]
    var hidden: Set<CoverageFigure.Key> = []
    for figure in report.figures where additive.contains(figure.code) {
      var parents: [CoverageFigure.Key] = []
      if let place = figure.scope.parent {
        parents.append(CoverageFigure.Key(figure.code, place, nature: figure.nature, part: figure.part))
      }
      if figure.scope == .service, figure.nature != nil { parents.append(CoverageFigure.Key(figure.code, part: figure.part)) }
      for parent in parents {
        if let number = figure.numerator { sums[parent, default: 0] += number } else if figure.gap == .secret { hidden.insert(parent) }
      }
    }
    return report.figures.compactMap { figure -> Fault? in
      guard let written = figure.numerator, let sum = sums[figure.key], !hidden.contains(figure.key), sum != written else { return nil }
      return .sum(figure.key, written: written, computed: sum)
    }
  }

  private static func smallFaults(_ report: CoverageReport) -> [Fault] {
    report.figures.filter { people.contains($0.code) }.compactMap { figure in
      let counts = [figure.numerator, figure.excluded, figure.missing].compactMap { $0 }
      return counts.contains { 0 < $0 && $0 < report.threshold } ? .small(figure.key) : nil
    }
  }

  private static func verdictFaults(_ report: CoverageReport) -> [Fault] {
    let computed = Dictionary(CoverageCriteria(report).judged.map { ($0.code, $0) }) { first, _ in first }
    return report.criteria.compactMap { written in
      guard let again = computed[written.code], again != written else { return nil }
      return .verdict(written.code, written: written.verdict, computed: again.verdict)
    }
  }

  /// Figures that another computation of the same dossier gives otherwise.
  public static func differences(_ written: CoverageReport, _ computed: CoverageReport) -> [Fault] {
    let first = Dictionary(written.figures.map { ($0.key, $0) }) { first, _ in first }
    let second = Dictionary(computed.figures.map { ($0.key, $0) }) { first, _ in first }
    var faults: [Fault] = Set(first.keys).union(second.keys).sorted().compactMap { key in
      first[key] == second[key] ? nil : .recomputed(key, written: first[key]?.numerator, computed: second[key]?.numerator)
    }
    for (left, right) in zip(written.criteria, computed.criteria) where left != right {
      faults.append(.verdict(left.code, written: left.verdict, computed: right.verdict))
    }
    return faults
  }

  private static func precedes(_ left: Fault, _ right: Fault) -> Bool {
    guard case .sum(let first, _, _) = left, case .sum(let second, _, _) = right else { return false }
    return first < second
  }
}
