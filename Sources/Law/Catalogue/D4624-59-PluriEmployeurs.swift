// D. 4624-59 to D. 4624-63: since 2 July 2023 a worker with several contracts at once, of one socio-professional category and one kind of
// follow-up, has a single follow-up, with the employer of the oldest contract. The reprise after an accident at work stays with the
// employer who declared it. The category is the first two characters of the PCS code.

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

  private static func share(_ one: Inquiry, _ other: Inquiry) -> Bool {
    let (first, second) = (one.employment, other.employment)
    guard first.establishment != second.establishment, let pcs = first.pcs, let otherPCS = second.pcs else { return false }
    guard pcs.utf8.prefix(2).elementsEqual(otherPCS.utf8.prefix(2)), one.followUp == other.followUp else { return false }
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
      basis: version.basis, reason: Reason(.sharedFollowUp, [.text(principal.employment.establishment.text)]))
  }
}
