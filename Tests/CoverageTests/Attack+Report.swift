import Dossier
import Law

@testable import Coverage

extension Attack {
  /// The attack on every table of people and visits of a report.
  init(on report: CoverageReport) {
    self.init()
    take(report, side: 0)
  }

  /// The attack on a report and its scenarios.
  ///
  /// - Parameter truth: The same reports with nothing hidden, the present first: the attacker knows of each count whether the scenario changes it.
  init(on reports: [CoverageReport], truth: [CoverageReport]) {
    self.init()
    for (side, report) in reports.enumerated() { take(report, side: side) }
    let counts = truth.enumerated().map { side, report in
      var open = Attack()
      open.take(report, side: side)
      return open.known
    }
    for side in reports.indices.dropFirst() {
      for cell in cells where cell.side == 0 {
        var other = cell
        other.side = side
        // A row that a report leaves out is zeros.
        guard let before = counts[0][cell], let after = counts[side][other], before == after, places[other] != nil else { continue }
        equate(cell, [other])
      }
    }
  }

  /// The total of a row of a table; tables that share their totals speak of one count.
  private static func total(_ code: CoverageCode, _ scope: CoverageScope, _ nature: Nature?, side: Int) -> Cell {
    func cell(_ code: CoverageCode, _ part: String = "") -> Cell {
      Cell(side: side, table: code.rawValue, scope: scope, nature: nature, part: part)
    }
    return switch code {
    case .contrats, .regime, .aJour, .aJourPrevu, .proximite: cell(.suivis)
    // What is booked is a column of what is due.
    case .reservations, .planifieesLieu: cell(.echeances, DueState.reservee.rawValue)
    case .reservationsNature, .visitesPlanifiees, .distanciel: cell(.echeancesNature, DueState.reservee.rawValue)
    case .reservationsPeriodiques: cell(.echeancesPeriodiques, DueState.reservee.rawValue)
    case .reservationsAutres: cell(.echeancesAutres, DueState.reservee.rawValue)
    default: cell(code)
    }
  }

  mutating func take(_ report: CoverageReport, side: Int) {
    let tables: Set<CoverageCode> = [
      .suivis, .contrats, .regime, .aJour, .aJourPrevu, .proximite, .visitesFaites, .visitesPlanifiees, .planifieesLieu, .distanciel,
      .delais,
      .echeances, .echeancesNature, .reservations, .reservationsNature, .echeancesPeriodiques, .echeancesAutres, .reservationsPeriodiques,
      .reservationsAutres,
    ]
    var rows: [Cell: [Cell]] = [:]
    for figure in report.figures where tables.contains(figure.code) && figure.gap != .sansPlan {
      let total = Self.total(figure.code, figure.scope, figure.nature, side: side)
      if figure.part.isEmpty {
        add(total, figure.numerator)
        continue
      }
      add(total, figure.denominator)
      let cell = Cell(side: side, table: figure.code.rawValue, scope: figure.scope, nature: figure.nature, part: figure.part)
      add(cell, figure.numerator)
      rows[Cell(side: side, table: figure.code.rawValue, scope: figure.scope, nature: figure.nature, part: "row"), default: []].append(cell)
    }
    for (row, parts) in rows.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      let code = CoverageCode(rawValue: row.table) ?? .suivis
      equate(Self.total(code, row.scope, row.nature, side: side), parts)
    }
    var families: [Cell: [Cell]] = [:]
    for cell in cells where cell.side == side {
      guard let code = CoverageCode(rawValue: cell.table) else { continue }
      for whole in CoverageFigure.Key(code, cell.scope, nature: cell.nature, part: cell.part).wholes {
        families[Cell(side: side, table: whole.code.rawValue, scope: whole.scope, nature: whole.nature, part: whole.part), default: []]
          .append(cell)
      }
    }
    for (parent, children) in families.sorted(by: { "\($0.key)" < "\($1.key)" }) { equate(parent, children) }
    link(report, side: side)
  }

  /// What ties one table to another: equal wholes, counts that stand beside tables, and parts that cannot exceed their whole.
  private mutating func link(_ report: CoverageReport, side: Int) {
    func cell(_ code: CoverageCode, _ nature: Nature? = nil, _ part: String = "", _ scope: CoverageScope = .service) -> Cell {
      part.isEmpty
        ? Self.total(code, scope, nature, side: side) : Cell(side: side, table: code.rawValue, scope: scope, nature: nature, part: part)
    }
    // What is due, and what is booked, is the same whole by place and by nature.
    for (first, second, parts) in [
      (CoverageCode.echeances, CoverageCode.echeancesNature, [""] + DueState.allCases.map(\.rawValue)),
      (.reservations, .reservationsNature, BookedState.allCases.map(\.rawValue)),
      (.planifieesLieu, .visitesPlanifiees, Profession.allCases.map(\.rawValue)),
    ] {
      for part in parts where places[cell(first, nil, part)] != nil && places[cell(second, nil, part)] != nil {
        equate(cell(first, nil, part), [cell(second, nil, part)])
      }
    }
    for figure in report.figures {
      switch (figure.code, figure.part) {
      case (.salariesParEtp, "medecin"), (.effectifMax, ""), (.effectifMaxMedecin, ""):
        if let workers = figure.numerator { add(cell(.suivis, nil, "", figure.scope), workers) }
      case (.distanceKm, "moyenne"):
        if let base = figure.denominator {
          let here = Cell(side: side, table: "base", scope: figure.scope, nature: nil, part: "distance")
          add(here, base)
          equate(here, [cell(.proximite, nil, "dans_la_limite", figure.scope), cell(.proximite, nil, "au_dela", figure.scope)])
        }
      case (.retardJours, "moyenne"):
        if let base = figure.denominator { add(cell(.delais, figure.nature, "en_retard"), base) }
      case (.repriseJours, "moyenne"):
        if let base = figure.denominator {
          let here = Cell(side: side, table: "base", scope: .service, nature: .reprise, part: "jours")
          add(here, base)
          equate(here, [cell(.delais, .reprise, "a_temps"), cell(.delais, .reprise, "en_retard")])
        }
      default: break
      }
    }
    // Every visit held is judged: the lawful and the others make the whole.
    let judged = report.figures.filter { $0.code == .delegations && $0.gap == nil }
    if !judged.isEmpty { add(cell(.visitesFaites), judged.reduce(0) { $0 + ($1.numerator ?? 0) }) }
    // So is every visit planned, those that nothing due calls for included.
    let planned = report.figures.filter { $0.code == .delegationsPrevues && $0.gap == nil }
    if !planned.isEmpty, let beside = report.figures.first(where: { $0.key == CoverageFigure.Key(.visitesPlanifiees) })?.excluded {
      add(cell(.visitesPlanifiees), planned.reduce(0) { $0 + ($1.numerator ?? 0) } - beside)
    }
    for outcome in ["orientation", "second_examen"] {
      let held = report.figures.first { $0.code == .conclusions && $0.part == outcome }
      let here = Cell(side: side, table: "conclusions", scope: .service, nature: nil, part: outcome)
      add(here, held?.numerator)
      order([here], atMost: [cell(.visitesFaites)])
    }
    for nature in Nature.allCases {
      // Held late is after the last legal day, and so in the year.
      order([cell(.delais, nature, "en_retard")], atMost: [cell(.visitesFaites, nature)])
    }
    // Who is not up to date has a visit that is late, booked or not, or that the plan holds with another; at the end, one that is not booked.
    if !report.hasPlan {
      order([cell(.aJour, nil, "en_retard")], atMost: [cell(.reservations, nil, "rattrapee"), cell(.echeances, nil, "echue_sans_rdv")])
    }
    order(
      [cell(.aJourPrevu, nil, "en_retard")], atMost: [cell(.echeances, nil, "echue_sans_rdv"), cell(.echeances, nil, "a_venir_sans_rdv")])
  }
}
