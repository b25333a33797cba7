// L. 4624-2-2: the mi-carrière visit is held in the civil year of the forty-fifth birthday, or at the age a branch agreement sets, since
// 31 March 2022. It may be held up to two years before, with another visit, when the médecin sees the worker: read as from 1 January of
// that year, or from the birthday (`mi_carriere_anticipee`). Nothing asks to catch up those who were older in 2022 or at the hiring. The
// birthday decides. One visit a person, whatever the number of employers.

extension Rule {
  /// The first day on which a mi-carrière visit may be held.
  static let midCareerBegins: CivilDate = "2022-03-31"
  static let midCareerAge = Dated<Int?>(
    "age of the mi-carrière visit",
    .from("2017-01-01", nil, Citation("L4624-2-2", by: Decree.unread(since: "2017-01-01"))),
    .from(midCareerBegins, 45, Citation("L4624-2-2", "I", by: Decree.l2021, checked: "2026-08-23")),
    .from(
      "2026-07-28", 45,
      Citation("L4624-2-2", "I", by: Decree.unread(since: "2026-07-28"), legifrance: "LEGIARTI000054527125", checked: "2026-08-23")))
  /// Years before its own year from which the visit may be joined to another.
  static let midCareerYearsAhead = Dated<Int>(
    "years ahead a mi-carrière visit may be held with the médecin",
    .from("2017-01-01", 2, Citation("L4624-2-2", "I", by: Decree.l2021, checked: "2026-08-23")))

  static let midCareer = Rule(
    "MICAR", [.miCarriere], decidedBy: .birthday, values: [midCareerAge.outline, midCareerYearsAhead.outline]
  ) { inquiry, list throws(LawError) in
    guard inquiry.isPrincipal, inquiry.followUp != .none else { return }
    let birth = inquiry.employment.birth
    let age = try midCareerAge.inForce(on: inquiry.modelled(max(inquiry.asOf, midCareerBegins))).value
    guard let legalAge = age else { return }
    let year = birth.year + (inquiry.employment.miCarriereAge ?? legalAge)
    let (january, due) = (CivilDate.firstDay(of: year), CivilDate.lastDay(of: year))
    guard due >= midCareerBegins, inquiry.employment.hired <= due else { return }
    let version = try midCareerAge.inForce(on: inquiry.modelled(max(january, midCareerBegins)))
    let ahead = try midCareerYearsAhead.inForce(on: inquiry.modelled(january)).value
    func first(byBirthday: Bool) -> (held: PastVisit?, since: CivilDate) {
      let early = byBirthday ? birth.adding(years: year - birth.year - ahead) : CivilDate.firstDay(of: year - ahead)
      let held = inquiry.history.visits.first {
        guard $0.date <= inquiry.asOf, $0.nature == .miCarriere || $0.miCarriere else { return false }
        return $0.date >= january || ($0.date >= early && $0.isByMedecin)
      }
      return (held, early)
    }
    let isEarly = inquiry.history.visits.contains { $0.date < january && ($0.nature == .miCarriere || $0.miCarriere) }
    let (held, since) = first(byBirthday: isEarly && inquiry.reads("mi_carriere_anticipee", "anniversaire_43"))
    let isDisputed = isEarly && (first(byBirthday: true).held == nil) != (first(byBirthday: false).held == nil)
    let reading = isDisputed ? inquiry.shown("mi_carriere_anticipee") : nil
    if let held {
      guard inquiry.asOf <= due else { return }
      list.append(
        try inquiry.obligation(
          "MICAR", .miCarriere, anchor: january, .non, due: nil, trigger: january, basis: version.basis, reading: reading,
          reason: Reason(
            .miCarriereDone, [.day(held.date)],
            conditions: [Condition(.heldSince, [.day(held.date), .day(held.date < january ? since : january)], true)])))
      return
    }
    list.append(
      try inquiry.obligation(
        "MICAR", .miCarriere, anchor: january, opens: max(january, midCareerBegins), due: due, trigger: january, basis: version.basis,
        reading: reading,
        reason: Reason(.miCarriere, [.number(year), .number(year - birth.year)])))
  }
}
