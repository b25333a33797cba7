import Dossier
import Law

// A life as several files tell it. Two dates that cannot both be true are an error; what a service may well hold, but seldom does, is a
// warning; nothing is corrected or guessed. The tables stand in the order of workers, so they are walked side by side, once. Whether an
// absence is missing can only be said from the first day that absences.csv covers.

/// Checks of each worker's files against each other.
struct HistoryChecks {
  private let employments: [EmploymentLine]
  private let facts: [DatedFact]
  private let visits: [PastVisit]
  private let absences: [Absence]
  private let requests: [VisitRequest]
  private let begins: CivilDate
  private let absencesKnownFrom: CivilDate?
  private let oddities = VisitOddities()
  /// What was found, by file.
  private(set) var found: [(file: DossierFile, line: Int32, problem: InputProblem, column: String, value: String, values: [String])] = []

  init(_ tables: Tables, begins: CivilDate) {
    employments = tables.employments.lines
    facts = tables.facts.lines
    visits = tables.visits.lines
    absences = tables.absences.lines
    requests = tables.requests.lines
    self.begins = begins
    absencesKnownFrom = tables.absences.isPresent ? absences.lazy.map(\.start).min() : nil
  }

  /// Looks at every worker who has an employment.
  mutating func run() {
    var (first, fact, visit, absence, request) = (0, 0, 0, 0, 0)
    while first < employments.count {
      let worker = employments[first].worker
      var last = first + 1
      while last < employments.count, employments[last].worker == worker { last += 1 }
      let life = Life(employments[first..<last])
      let away = HistoryChecks.run(absences, of: worker, &absence)
      checkFacts(HistoryChecks.run(facts, of: worker, &fact), life)
      checkVisits(HistoryChecks.run(visits, of: worker, &visit), away, life)
      checkAbsences(away, life)
      for place in HistoryChecks.run(requests, of: worker, &request) {
        checkBirth(.demandes, requests[place].line, "date", requests[place].date, life)
      }
      first = last
    }
  }

  /// What the employments of a worker say of their life.
  private struct Life {
    let birth: CivilDate
    let hired: CivilDate
    /// The last day of the last employment, when all have ended or will.
    let left: CivilDate?

    init(_ lines: ArraySlice<EmploymentLine>) {
      var (birth, hired, left, isOpen) = (CivilDate.lastDay(of: 9999), CivilDate.lastDay(of: 9999), CivilDate.firstDay(of: 1), false)
      for place in lines.indices {
        birth = min(birth, lines[place].employment.birth)
        hired = min(hired, lines[place].employment.hired)
        if let day = lines[place].employment.lastDay { left = max(left, day) } else { isOpen = true }
      }
      (self.birth, self.hired, self.left) = (birth, hired, isOpen ? nil : left)
    }
  }

  private static func run<Line: WorkerLine>(_ lines: [Line], of worker: WorkerID, _ cursor: inout Int) -> Range<Int> {
    while cursor < lines.count, lines[cursor].worker < worker { cursor += 1 }
    let start = cursor
    while cursor < lines.count, lines[cursor].worker == worker { cursor += 1 }
    return start..<cursor
  }

  private mutating func report(
    _ problem: InputProblem, _ file: DossierFile, _ line: Int32, _ column: String, _ value: String, _ values: [String] = []
  ) {
    found.append((file, line, problem, column, value, values))
  }

  private mutating func checkBirth(_ file: DossierFile, _ line: Int32, _ column: String, _ day: CivilDate, _ life: Life) {
    if day < life.birth { report(.avantNaissance, file, line, column, day.description, [life.birth.description]) }
  }

  private mutating func checkFacts(_ range: Range<Int>, _ life: Life) {
    for place in range {
      let fact = facts[place]
      checkBirth(.faits, fact.line, "debut", fact.start, life)
      // The lines of one fact stand together, in the order of their first days.
      guard place > range.lowerBound, facts[place - 1].code == fact.code, facts[place - 1].establishment == fact.establishment else {
        continue
      }
      let before = facts[place - 1]
      if before.start < fact.start, before.end.map({ $0 >= fact.start }) ?? true {
        report(.faitsSuperposes, .faits, fact.line, "debut", fact.start.description, ["\(before.line)"])
      }
    }
  }

  private mutating func checkAbsences(_ range: Range<Int>, _ life: Life) {
    for place in range {
      let absence = absences[place]
      checkBirth(.absences, absence.line, "debut", absence.start, life)
      let isBefore = absence.lastDayAway.map { $0 < life.hired } ?? false
      let isAfter = life.left.map { absence.start > $0 } ?? false
      if isBefore || isAfter {
        report(.absenceHorsEmploi, .absences, absence.line, "debut", absence.start.description)
      }
    }
  }

  private mutating func checkVisits(_ range: Range<Int>, _ away: Range<Int>, _ life: Life) {
    for place in range {
      let day = visits[place].date
      checkBirth(.visites, visits[place].line, "date", day, life)
      if let left = life.left, day > left, visits[place].nature != .postExposition, day <= begins {
        report(.visiteApresDepart, .visites, visits[place].line, "date", day.description, [left.description])
      }
      switch visits[place].nature {
      case .reprise, .prereprise: checkReturn(visits[place], away)
      case .secondExamen: checkSecondExam(place, range)
      default: break
      }
      for oddity in oddities.found(in: visits[place]) {
        report(oddity.problem, .visites, visits[place].line, oddity.column, oddity.value, oddity.values)
      }
    }
  }

  /// A reprise follows an absence, a préreprise is held during one.
  private mutating func checkReturn(_ visit: PastVisit, _ away: Range<Int>) {
    guard let known = absencesKnownFrom, visit.date >= known else { return }
    var (follows, during) = (false, CivilDate?.none)
    for place in away where absences[place].start <= visit.date {
      follows = true
      if absences[place].lastDayAway.map({ $0 >= visit.date }) ?? true { during = absences[place].start }
    }
    let day = visit.date.description
    if visit.nature == .prereprise {
      if during == nil { report(.prerepriseHorsArret, .visites, visit.line, "date", day) }
    } else if let during {
      report(.repriseAvantRetour, .visites, visit.line, "date", day, [during.description])
    } else if !follows {
      report(.repriseSansAbsence, .visites, visit.line, "nature", visit.nature.rawValue, [day])
    }
  }

  private mutating func checkSecondExam(_ place: Int, _ range: Range<Int>) {
    let second = visits[place]
    let hasFirst = (range.lowerBound..<place).contains { visits[$0].role == .medecin && visits[$0].date < second.date }
    if !hasFirst { report(.secondExamenIsole, .visites, second.line, "nature", second.nature.rawValue, [second.date.description]) }
  }
}

extension Absence {
  /// The last day the worker is away as far as this line says, or nothing for an open absence.
  fileprivate var lastDayAway: CivilDate? { (effectiveReturn ?? returnDay)?.adding(days: -1) ?? end }
}
