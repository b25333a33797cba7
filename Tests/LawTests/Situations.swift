@testable import Law

// The words the tests are written in: a worker, what happened to them, and what the law asks on a day.

/// A worker with one employment, hired on a day.
func worker(
  hired: CivilDate = "2020-01-06", _ contract: Contract = .cdi, born: CivilDate = "1990-05-20", exposures: [Exposure] = [],
  situations: [Situation] = [], _ change: (inout Employment) -> Void = { _ in }
) -> WorkerHistory {
  var employment = Employment(
    worker: "T1", establishment: "E1", birth: born, contract: contract, hired: hired,
    exposures: ExposureSet(exposures.map { ExposureSet($0) }), situations: SituationSet(situations.map { SituationSet($0) }))
  change(&employment)
  return WorkerHistory(worker: "T1", employments: [employment])
}

extension WorkerHistory {
  func visited(_ nature: Nature, _ date: CivilDate, by role: Role = .medecin, _ change: (inout PastVisit) -> Void = { _ in }) -> Self {
    var (copy, visit) = (self, PastVisit(worker: worker, nature: nature, date: date, role: role))
    change(&visit)
    copy.visits.append(visit)
    copy.visits.sort { ($0.date, $0.nature) < ($1.date, $1.nature) }
    return copy
  }

  /// A visit held for an earlier employer, with everything a dispense asks for.
  func visitedElsewhere(
    _ nature: Nature, _ date: CivilDate, held: DocumentHeld = .medecin, sameJob: Bool = true, measures: [CivilDate] = [],
    inaptitudes: [CivilDate] = []
  ) -> Self {
    visited(nature, date) {
      ($0.previousEmployer, $0.sameJob, $0.documentHeld) = (true, sameJob, held)
      ($0.measures, $0.inaptitudes) = (measures, inaptitudes)
    }
  }

  func away(
    _ cause: AbsenceCause, from start: CivilDate, days: Int, back: CivilDate? = nil, _ change: (inout Absence) -> Void = { _ in }
  ) -> Self {
    let end = start.adding(days: days - 1)
    return away(cause, from: start, through: end, back: back ?? end.adding(days: 1), change)
  }

  func away(
    _ cause: AbsenceCause, from start: CivilDate, through end: CivilDate?, back: CivilDate?, _ change: (inout Absence) -> Void = { _ in }
  ) -> Self {
    var (copy, absence) = (self, Absence(worker: worker, cause: cause, start: start, end: end, returnDay: back))
    change(&absence)
    copy.absences.append(absence)
    copy.absences.sort { $0.start < $1.start }
    return copy
  }

  func fact(_ code: FactCode, from start: CivilDate, to end: CivilDate? = nil) -> Self {
    var copy = self
    copy.facts.append(DatedFact(worker: worker, code: code, start: start, end: end))
    return copy
  }

  func asked(_ nature: Nature, by origin: RequestOrigin, on date: CivilDate, wishing role: Role? = nil) -> Self {
    var copy = self
    copy.requests.append(VisitRequest(worker: worker, nature: nature, origin: origin, date: date, wishedRole: role))
    return copy
  }

  /// Everything the law says on a day, over the next forty years unless told.
  func law(on day: CivilDate, readings: [String: String] = [:], until: CivilDate? = nil) throws(LawError) -> [Obligation] {
    try Catalogue.obligations(
      of: self, asOf: day, until: until ?? day.adding(years: 40), horizonEnd: day.adding(days: 90), readings: Readings(readings))
  }

  /// The first line of a nature on a day, what is due before what is not.
  func law(_ nature: Nature, on day: CivilDate, readings: [String: String] = [:]) throws(LawError) -> Obligation? {
    let found = try law(on: day, readings: readings).filter { $0.nature == nature }
    return found.first { $0.required == .oui } ?? found.first { $0.required == .possible } ?? found.first
  }

  /// The last legal day of what is due of a nature, on a day.
  func due(_ nature: Nature, on day: CivilDate, readings: [String: String] = [:]) throws(LawError) -> CivilDate? {
    let found = try law(nature, on: day, readings: readings)
    return found?.required == .oui ? found?.due : nil
  }
}
