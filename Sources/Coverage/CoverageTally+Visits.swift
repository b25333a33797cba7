import Dossier
import Law

/// Professions as the tables of visits part them.
enum Profession: String, CaseIterable {
  case medecin
  case collaborateurInterne = "collaborateur_interne"
  case infirmier
  case mpc

  init(_ role: Role) {
    switch role {
    case .medecin, .iprp, .assistant: self = .medecin
    case .collaborateur, .interne: self = .collaborateurInterne
    case .infirmier, .ipa: self = .infirmier
    case .mpc: self = .mpc
    }
  }
  var column: Int { Profession.allCases.firstIndex(of: self) ?? 0 }
}

/// What visits led to; a visit may count under several.
enum VisitOutcome: String, CaseIterable {
  case orientation
  case secondExamen = "second_examen"
  case mesures, inaptitudes
}

/// How a visit whose last legal day fell in the year stands.
enum Timeliness: String, CaseIterable {
  case aTemps = "a_temps"
  case enRetard = "en_retard"
  case nonFaite = "non_faite"
}

extension CoverageTally {
  /// Counts the visits held in the year, and those that were due in it.
  ///
  /// What was due is asked of the catalogue on the day before each visit of the last two years: the obligation of that nature is the one the
  /// visit answers, and its last legal day is compared. What is still due today, or was when the worker left, was not held.
  mutating func countVisits(_ history: WorkerHistory, _ leaf: Int, _ question: CoverageQuestion) throws(LawError) {
    let since = question.since
    var answered: Set<String> = []
    for visit in history.visits where visit.date < question.begins {
      conclusions[VisitOutcome.mesures.column] += visit.measures.count { isInYear($0, question) }
      conclusions[VisitOutcome.inaptitudes.column] += visit.inaptitudes.count { isInYear($0, question) }
      guard since.adding(months: -12) <= visit.date, visit.nature != .visiteAvant2017 else { continue }
      let isElsewhere = visit.isForAnotherEmployer(history)
      if since <= visit.date { try countHeld(visit, isElsewhere: isElsewhere, leaf, question) }
      if isElsewhere { continue }
      let asked = try question.obligations(history, asOf: visit.date.adding(days: -1), until: visit.date.adding(years: 6))
      let matches = asked.filter { $0.nature == visit.nature && (visit.establishment ?? $0.establishment) == $0.establishment }
      guard let obligation = matches.min(by: { ($0.due ?? $0.trigger, $0.key) < ($1.due ?? $1.trigger, $1.key) }),
        let due = obligation.due
      else {
        if since <= visit.date { heldWithoutDue += 1 }
        continue
      }
      guard answered.insert(obligation.key).inserted, isInYear(due, question) else { continue }
      let place = question.places.leaf(of: obligation.establishment)
      if visit.nature == .reprise { repriseDays.count(max(0, (obligation.opens ?? obligation.trigger).days(to: visit.date))) }
      if visit.date <= due {
        countDelay(visit.nature, place, .aTemps)
      } else {
        countDelay(visit.nature, place, .enRetard)
        daysLate[visit.nature, default: Distribution()].count(due.days(to: visit.date))
      }
    }
    try countNeverHeld(history, answered, question)
  }

  private func isInYear(_ day: CivilDate, _ question: CoverageQuestion) -> Bool { question.since <= day && day < question.begins }

  private mutating func countHeld(
    _ visit: PastVisit, isElsewhere: Bool, _ leaf: Int, _ question: CoverageQuestion
  ) throws(LawError) {
    if isElsewhere {
      heldElsewhere += 1
      return
    }
    let place = visit.establishment.map { question.places.leaf(of: $0) } ?? leaf
    var grid = grid(held, visit.nature, columns: Profession.allCases.count)
    grid.count(place, Profession(visit.role).column)
    held[visit.nature] = grid
    legality[try question.judge.legality(of: visit).column] += 1
    switch visit.conclusion {
    case .orientation: conclusions[VisitOutcome.orientation.column] += 1
    case .secondExamen: conclusions[VisitOutcome.secondExamen.column] += 1
    case .aucuneMesure, nil: break
    }
  }

  private mutating func countDelay(_ nature: Nature, _ place: Int, _ outcome: Timeliness) {
    var grid = grid(delays, nature, columns: Timeliness.allCases.count)
    grid.count(place, Timeliness.allCases.firstIndex(of: outcome) ?? 0)
    delays[nature] = grid
  }

  /// Visits due in the year and still not held today, or on the last day of a contract that ended in the year.
  private mutating func countNeverHeld(
    _ history: WorkerHistory, _ answered: Set<String>, _ question: CoverageQuestion
  ) throws(LawError) {
    var answered = answered
    let last = question.begins.adding(days: -1)
    var asked = try question.obligations(history, asOf: question.begins, until: last)
    for employment in history.employments where employment.followedBy == .service {
      guard let end = employment.lastDay, isInYear(end, question) else { continue }
      asked += try question.obligations(history, asOf: end, until: end).filter { $0.establishment == employment.establishment }
    }
    for obligation in asked {
      guard let due = obligation.due, isInYear(due, question), answered.insert(obligation.key).inserted else { continue }
      countDelay(obligation.nature, question.places.leaf(of: obligation.establishment), .nonFaite)
    }
  }
}

extension VisitOutcome { var column: Int { VisitOutcome.allCases.firstIndex(of: self) ?? 0 } }

extension PastVisit {
  /// Whether the visit was held for another employer: as the file says, else as its other cells and its date tell.
  fileprivate func isForAnotherEmployer(_ history: WorkerHistory) -> Bool {
    if let previousEmployer { return previousEmployer }
    if sameJob != nil || documentHeld != nil { return true }
    let employments = history.employments.filter { $0.followedBy == .service && (establishment ?? $0.establishment) == $0.establishment }
    return employments.allSatisfy { date < $0.hired.adding(months: -6) }
  }
}
