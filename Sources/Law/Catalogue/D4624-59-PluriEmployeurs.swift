// D. 4624-59 to D. 4624-63: since 2 July 2023 a worker with several contracts at once, of one socio-professional category and one kind of
// follow-up, has a single follow-up, with the employer of the oldest contract. The reprise after an accident at work stays with the
// employer who declared it. The category is the first two characters of the PCS code. When the oldest contract ends, its service goes on until
// 31 December (D. 4624-62); what was held for it before counts for the others, each of whom received the document (D. 4624-64).

extension Rule {
  static let sharedFollowUp = Dated<Bool>(
    "one follow-up for several employers",
    .from("2017-01-01", false, Citation("L4624-1-1", by: Decree.unread(since: "2017-01-01"))),
    .from("2023-07-02", true, Citation("D4624-59", by: Decree.d2023Pluri, checked: "2024-04-16"), with: ["L4624-1-1"]))

  static let shared = Rule("PLURI", [.vipPeriodique, .renouvellementAptitude], decidedBy: .asked, values: [sharedFollowUp.outline]) {
    _, _ in
  }

  /// Which of a worker's employments is followed with which: for each, the position of the one that answers for it.
  static func principals(_ inquiries: [Inquiry]) throws(LawError) -> [Int] {
    var principals = Array(inquiries.indices)
    guard inquiries.count > 1, let first = inquiries.first else { return principals }
    guard try sharedFollowUp.inForce(on: first.modelled(first.asOf)).value else { return principals }
    for (index, inquiry) in inquiries.enumerated() {
      for (other, candidate) in inquiries.enumerated() where other != index && share(inquiry, candidate) {
        let current = inquiries[principals[index]].employment
        let oldest = candidate.employment
        if (oldest.hired, oldest.establishment) < (current.hired, current.establishment) { principals[index] = other }
      }
    }
    return principals
  }

  /// The employments that have ended and whose follow-up was shared with this one, each with the days of both contracts.
  static func formerCompanions(_ inquiry: Inquiry, among inquiries: [Inquiry]) throws(LawError) -> [SharedTime] {
    var former: [SharedTime] = []
    for other in inquiries where !other.isEmployed && share(inquiry, other) {
      guard let last = other.employment.lastDay else { continue }
      let together = max(inquiry.employment.hired, other.employment.hired)
      guard let text = sharedFollowUp.versions.first(where: \.value)?.from, last >= text else { continue }
      former.append(SharedTime(establishment: other.employment.establishment, first: max(together, text), last: last))
    }
    return former
  }

  /// The employment, followed by another service, that ended this year and whose service keeps the worker until 31 December.
  static func keptByAnother(_ inquiry: Inquiry, among inquiries: [Inquiry]) throws(LawError) -> Inquiry? {
    guard try sharedFollowUp.inForce(on: inquiry.modelled(inquiry.asOf)).value else { return nil }
    return inquiries.first { other in
      guard !other.isEmployed, other.employment.followedBy == .autre, let last = other.employment.lastDay else { return false }
      return last.year == inquiry.asOf.year && other.employment.hired < inquiry.employment.hired && share(inquiry, other)
    }
  }

  /// The conditions of D. 4624-59 for two employments: contracts at once, one category, one kind of follow-up.
  private static func share(_ one: Inquiry, _ other: Inquiry) -> Bool {
    let (first, second) = (one.employment, other.employment)
    guard first.establishment != second.establishment, let pcs = first.pcs, let otherPCS = second.pcs else { return false }
    guard one.followUp == other.followUp, one.followUp == .simple || one.followUp == .reinforced else { return false }
    guard pcs.utf8.prefix(2).elementsEqual(otherPCS.utf8.prefix(2)) else { return false }
    let adapted = one.situations(on: one.day).isDisjoint(with: .adapted) == other.situations(on: other.day).isDisjoint(with: .adapted)
    let overlap = max(first.hired, second.hired)
    return adapted && (first.lastDay.map { $0 >= overlap } ?? true) && (second.lastDay.map { $0 >= overlap } ?? true)
  }

  /// The line that says who follows the worker instead.
  static func sharedWith(_ principal: Inquiry, _ inquiry: Inquiry) throws(LawError) -> Obligation {
    let version = try sharedFollowUp.inForce(on: inquiry.modelled(inquiry.asOf))
    let hired = inquiry.employment.hired
    return try inquiry.obligation(
      "PLURI", inquiry.followUp == .reinforced ? .renouvellementAptitude : .vipPeriodique, anchor: hired, .non, due: nil, trigger: hired,
      basis: version.basis,
      reason: Reason(
        .sharedFollowUp, [.text(principal.employment.establishment.text)],
        conditions: [
          Condition(.contractsTogether, [], true), Condition(.sameCategory, [], true), Condition(.sameFollowUp, [], true),
        ]))
  }
}

/// The days during which an employment that has ended shared its follow-up with another.
struct SharedTime {
  let establishment: EstablishmentID
  let first: CivilDate
  let last: CivilDate
}
