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
    /// The certified gaps say otherwise whether the difference can be told.
    case doubt(CoverageFigure.Key)
    /// What would be enough for a criterion is not what the figures, or another search, give.
    case remedy(CoverageCriterionCode)
    /// Something of a scenario.
    indirect case scenario(String, Fault)
    /// Scenarios are missing, or there are others.
    case scenarios(written: [String], computed: [String])
    /// A cell of the present is hidden and its scenario's is said, or a small difference gives a few people away.
    case betrayed(CoverageFigure.Key)
  }

  /// Codes whose parts make their whole.
  static let partitions: Set<CoverageCode> = [
    .suivis, .contrats, .regime, .aJour, .aJourPrevu, .proximite, .visitesFaites, .visitesPlanifiees, .planifieesLieu, .distanciel, .delais,
    .echeances, .echeancesNature, .reservations, .reservationsNature, .echeancesPeriodiques, .echeancesAutres,
    .reservationsPeriodiques, .reservationsAutres, .etablissements, .adherents, .infirmiersEntreprise,
  ]
  /// Codes whose places add up.
  static let additive: Set<CoverageCode> = partitions.union([.professionnels, .etp, .fiches, .actions, .tiersTemps, .centres])
  /// Codes of people and visits, whose small cells are secret.
  static let people: Set<CoverageCode> = [
    .suivis, .contrats, .regime, .aJour, .aJourPrevu, .proximite, .visitesFaites, .visitesPlanifiees, .planifieesLieu, .distanciel, .delais,
    .echeances, .echeancesNature, .reservations, .reservationsNature, .echeancesPeriodiques, .echeancesAutres,
    .reservationsPeriodiques, .reservationsAutres, .conclusions,
  ]

  /// Everything of a dossier, its scenarios included, that does not follow from its own figures; empty when it holds together.
  public static func faults(_ report: CoverageReport) -> [Fault] {
    partsFaults(report) + placeFaults(report) + smallFaults(report) + verdictFaults(report) + remedyFaults(report)
      + report.scenarios.flatMap { scenario in
        (faults(scenario.report) + betrayals(report, scenario.report) + doubtFaults(report, scenario)).map { .scenario(scenario.name, $0) }
      }
  }

  /// Codes that follow from the files alone: there, a small difference is a few people.
  private static let ofFiles: Set<CoverageCode> = [
    .suivis, .contrats, .regime, .aJour, .proximite, .visitesFaites, .delais, .conclusions,
  ]

  /// Cells said under a scenario that tell of the present what it hides, and small differences of who is followed.
  private static func betrayals(_ present: CoverageReport, _ scenario: CoverageReport) -> [Fault] {
    let told = Dictionary(present.figures.map { ($0.key, $0) }) { first, _ in first }
    return scenario.figures.filter { people.contains($0.code) && $0.gap == nil }.compactMap { figure in
      guard let before = told[figure.key] else { return nil }
      if before.gap == .secret { return .betrayed(figure.key) }
      guard ofFiles.contains(figure.code), let now = before.numerator, let then = figure.numerator else { return nil }
      return 0 < abs(then - now) && abs(then - now) < present.threshold ? .betrayed(figure.key) : nil
    }
  }

  /// Differences said to be certain that the gaps of the plans could explain, or the reverse.
  private static func doubtFaults(_ present: CoverageReport, _ scenario: CoverageScenario) -> [Fault] {
    let again = CoverageScenario(name: scenario.name, scenario.report, beside: present, doubt: scenario.doubt)
    return again.unclear.symmetricDifference(scenario.unclear).sorted().map { .doubt($0) }
      + again.unclearForecasts.symmetricDifference(scenario.unclearForecasts).map { code in
        .verdict(code, written: .nonJuge, computed: .nonJuge)
      }
  }

  private static func remedyFaults(_ report: CoverageReport) -> [Fault] {
    guard let remedies = report.remedies else { return [] }
    let counted = report.countedRemedies
    let requests = report.requests
    let short = counted.map { ($0.criterion, false, $0.verdict) } + requests.map { ($0.criterion, $0.isForecast, $0.verdict) }
    let missing = short.filter { asked in
      !remedies.contains { $0.criterion == asked.0 && $0.isForecast == asked.1 && $0.verdict == asked.2 }
    }
    let others = remedies.filter { remedy in
      if let same = counted.first(where: { $0.criterion == remedy.criterion && !remedy.isForecast }) { return same != remedy }
      guard let request = requests.first(where: { $0.criterion == remedy.criterion && $0.isForecast == remedy.isForecast }) else {
        return true
      }
      // Found means that its plan meets the criterion.
      return request.target.code != remedy.target || remedy.answer == .trouve && remedy.reached != .atteint
        || remedy.answer == .insuffisant && remedy.reached == .atteint
    }
    return (missing.map(\.0) + others.map(\.criterion)).map { .remedy($0) }
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
      for parent in figure.key.wholes {
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
    let judge = CoverageCriteria(report)
    return verdictFaults(report.criteria, judge.judged) + verdictFaults(report.forecasts, judge.forecast)
  }

  private static func verdictFaults(_ written: [CoverageCriterion], _ computed: [CoverageCriterion]) -> [Fault] {
    let computed = Dictionary(computed.map { ($0.code, $0) }) { first, _ in first }
    return written.compactMap { written in
      guard let again = computed[written.code] else { return .verdict(written.code, written: written.verdict, computed: .nonJuge) }
      return again == written ? nil : .verdict(written.code, written: written.verdict, computed: again.verdict)
    }
  }

  /// Figures that another computation of the same dossier gives otherwise.
  public static func differences(_ written: CoverageReport, _ computed: CoverageReport) -> [Fault] {
    let first = Dictionary(written.figures.map { ($0.key, $0) }) { first, _ in first }
    let second = Dictionary(computed.figures.map { ($0.key, $0) }) { first, _ in first }
    var faults: [Fault] = Set(first.keys).union(second.keys).sorted().compactMap { key in
      first[key] == second[key] ? nil : .recomputed(key, written: first[key]?.numerator, computed: second[key]?.numerator)
    }
    for (left, right) in zip(written.criteria + written.forecasts, computed.criteria + computed.forecasts) where left != right {
      faults.append(.verdict(left.code, written: left.verdict, computed: right.verdict))
    }
    let (names, others) = (written.scenarios.map(\.name), computed.scenarios.map(\.name))
    if names != others { return faults + [.scenarios(written: names, computed: others)] }
    for (left, right) in zip(written.scenarios, computed.scenarios) {
      faults += differences(left.report, right.report).map { .scenario(left.name, $0) }
      if left.doubt != right.doubt { faults.append(.scenario(left.name, .scenarios(written: [left.name], computed: [right.name]))) }
    }
    if let asked = computed.remedies {
      faults += zip(written.remedies ?? [], asked).filter { $0 != $1 }.map { .remedy($0.0.criterion) }
      if written.remedies?.count != asked.count, let first = asked.first ?? written.remedies?.first {
        faults.append(.remedy(first.criterion))
      }
    }
    return faults
  }

  private static func precedes(_ left: Fault, _ right: Fault) -> Bool {
    guard case .sum(let first, _, _) = left, case .sum(let second, _, _) = right else { return false }
    return first < second
  }
}
