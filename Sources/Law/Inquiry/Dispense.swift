// The dispenses of R. 4624-15, R. 4624-27, R. 4625-11, R. 4625-13 and D. 4625-22 weigh one earlier visit against a few conditions, all of
// them needed. What was weighed is kept even when it fails, so that a visit that stays due can say which condition was missing.

/// An earlier visit, weighed against the conditions of a dispense.
struct Dispense {
  /// The position of the visit among the worker's.
  let visit: Int
  let years: Int
  let basis: Basis
  let code: ReasonCode
  let conditions: [Condition]

  var isGranted: Bool { conditions.allSatisfy(\.isMet) }
}

extension Inquiry {
  /// Weighs the visit that has the best chance: the last one for the same job, else the last one.
  ///
  /// - Parameters:
  ///   - bound: The first day that counts, included.
  ///   - held: Who must hold the document, as a condition.
  ///   - lastDocument: The text asks for the last document of all, not for that of the visit weighed.
  func weigh(
    _ years: Int, since bound: CivilDate, _ basis: Basis, _ code: ReasonCode, held: Condition.Code, lastDocument: Bool,
    sameJob: (PastVisit) -> Bool, where counts: (PastVisit) -> Bool
  ) -> Dispense? {
    guard let last = lastPrevious(where: counts) else { return nil }
    let index = lastPrevious { counts($0) && sameJob($0) } ?? last
    let visit = history.visits[index]
    let document = history.visits[lastDocument ? last : index].documentHeld
    let isHeld = held == .documentHeldByMedecin ? document == .medecin : document == .oui || document == .medecin
    let measured = hasMeasure(from: bound, through: employment.hired)
    return Dispense(
      visit: index, years: years, basis: basis, code: code,
      conditions: [
        Condition(.seenSince, [.day(visit.date), .day(bound)], visit.date >= bound), Condition(.sameJob, [], sameJob(visit)),
        Condition(held, [], isHeld), Condition(.noMeasureSince, [.day(bound)], !measured),
      ])
  }

  /// The position of the last earlier visit that satisfies a condition.
  func lastPrevious(where condition: (PastVisit) -> Bool) -> Int? {
    var found: Int?
    for index in history.visits.indices where isPrevious(history.visits[index]) && condition(history.visits[index]) {
      if found.map({ history.visits[$0].date <= history.visits[index].date }) ?? true { found = index }
    }
    return found
  }
}
