// The catalogue is an explicit list: what is not here is not asked. Two clocks are never mixed: the day a text applies (the `from` of its
// versions) and the day it was written down here (`version`).
//
// A question about one worker is a question about each open employment, each rule in turn. A worker who left asks for nothing, but for the
// post-exposition visit that was asked for.

/// The catalogue of rules: what the law asks of a service, dated.
public enum Catalogue {
  /// The version of the catalogue: the day it was last written down, which is not the day a text applies.
  public static let version = "2026-11-21"

  /// The first day modelled; what happened before is judged by the text of that day, and says so.
  public static let modelledFrom: CivilDate = "2017-01-01"

  /// Every rule, in the order of the chapters of the code.
  public static let rules: [Rule] = [
    .vipFirst, .vipPeriodic, .orientationAtVIP, .orientationOfPregnant, .orientationConcluded,
    .sirFirst, .sirRenewal, .sirIntermediate, .doseExceeded, .renewalEnded,
    .driving, .electrical,
    .reprise, .prereprise,
    .midCareer, .afterExposure, .request, .secondExam,
    .hospital, .seasonalAction, .shared,
  ]

  /// What each rule asks, in that order: a million workers meet them all, and the rest of a rule is for readers.
  private static let bodies = rules.map(\.body)

  /// Every delay of a first VIP, in the order of ``Precedence``.
  static let firstVisits = Precedence.firstVisits

  /// Every obligation of one worker, as known and in force on a day.
  ///
  /// - Parameters:
  ///   - history: The worker's records, in any order.
  ///   - asOf: The day the question is asked.
  ///   - until: Keeps what is due (or opens, if nothing is due) by that day.
  ///   - horizonEnd: An open absence lasts through this day.
  ///   - readings: The disputed readings in use.
  ///   - trace: Takes note of the readings on which the answer depends.
  /// - Returns: Obligations of every ``Requirement``, sorted by key.
  /// - Complexity: O(*n*) in the worker's lines, but for an absence or a request, which look at each other.
  public static func obligations(
    of history: WorkerHistory, asOf: CivilDate, until: CivilDate, horizonEnd: CivilDate, readings: Readings = Readings(),
    trace: ReadingTrace? = nil
  ) throws(LawError) -> [Obligation] {
    var found = try asked(of: history, asOf: asOf, until: until, horizonEnd: horizonEnd, readings: readings, trace: trace)
    if let texts = readings.texts, !texts.drafts.isEmpty {
      var other = readings
      try texts.cite(in: &found) { others throws(LawError) in
        other.texts = others
        return try asked(of: history, asOf: asOf, until: until, horizonEnd: horizonEnd, readings: other, trace: nil)
      }
    }
    return found
  }

  /// The same, no draft named yet.
  private static func asked(
    of history: WorkerHistory, asOf: CivilDate, until: CivilDate, horizonEnd: CivilDate, readings: Readings, trace: ReadingTrace?
  ) throws(LawError) -> [Obligation] {
    let history = history.inOrder
    var found: [Obligation] = []
    let principal = principalEmployment(history.employments, asOf: asOf)
    if history.employments.count == 1 {
      let employment = history.employments[0]
      if employment.followedBy == .service {
        let inquiry = try Inquiry(
          history, employment, asOf: asOf, horizonEnd: horizonEnd, readings: readings, trace: trace, isPrincipal: true)
        try ask(inquiry, &found)
      }
    } else {
      var inquiries: [Inquiry] = []
      for (index, employment) in history.employments.enumerated() {
        inquiries.append(
          try Inquiry(
            history, employment, asOf: asOf, horizonEnd: horizonEnd, readings: readings, trace: trace, isPrincipal: index == principal))
      }
      try ask(inquiries, &found)
    }
    found.removeAll { ($0.due ?? $0.opens ?? $0.trigger) > until }
    sortByKey(&found)
    for index in found.indices where found[index].required != .non {
      guard let disputed = Delegation.reading(of: found[index].nature) else { continue }
      trace?.note(disputed)
      found[index].reading = Inquiry.joined([found[index].reading, "\(disputed)=\(readings[disputed])"])
    }
    return found
  }

  /// The employment that answers for the person: the oldest one open, or the last one when none is.
  private static func principalEmployment(_ employments: [Employment], asOf: CivilDate) -> Int {
    var best = 0
    func rank(_ employment: Employment) -> (Int, Int32, String) {
      let open = employment.lastDay.map { $0 >= asOf } ?? true
      let ours = employment.followedBy == .service
      let day = open ? employment.hired.dayNumber : -employment.hired.dayNumber
      return (open && ours ? 0 : ours ? 1 : 2, day, employment.establishment.text)
    }
    for index in employments.indices.dropFirst() where rank(employments[index]) < rank(employments[best]) { best = index }
    return best
  }

  /// Asks each rule about one employment.
  private static func ask(_ inquiry: Inquiry, _ found: inout [Obligation]) throws(LawError) {
    guard inquiry.isEmployed else {
      if !inquiry.history.requests.isEmpty { try Rule.afterExposure.body(inquiry, &found) }
      return
    }
    for place in bodies.indices { try bodies[place](inquiry, &found) }
  }

  /// Asks about several employments, those of one shared follow-up once.
  private static func ask(_ inquiries: [Inquiry], _ found: inout [Obligation]) throws(LawError) {
    let open = inquiries.filter(\.isEmployed)
    let principals = try Rule.principals(open)
    for (index, inquiry) in open.enumerated() where inquiry.employment.followedBy == .service {
      if principals[index] == index {
        if let other = try Rule.keptByAnother(inquiry, among: inquiries) {
          found.append(try Rule.sharedWith(other, inquiry))
          continue
        }
        var whole = inquiry
        whole.companions = open.indices.filter { $0 != index && principals[$0] == index }.map { open[$0].employment.establishment }
        whole.former = try Rule.formerCompanions(inquiry, among: inquiries)
        if !whole.companions.isEmpty || !whole.former.isEmpty { whole.visits = VisitStanding(whole) }
        try ask(whole, &found)
      } else {
        found.append(try Rule.sharedWith(open[principals[index]], inquiry))
        var declared = inquiry.history
        declared.absences = declared.absences.filter {
          $0.cause == .accidentTravail && $0.establishment == inquiry.employment.establishment
        }
        if !declared.absences.isEmpty {
          let own = try Inquiry(
            declared, inquiry.employment, asOf: inquiry.asOf, horizonEnd: inquiry.horizonEnd, readings: inquiry.readings,
            trace: inquiry.trace, isPrincipal: false)
          try Rule.reprise.body(own, &found)
        }
      }
    }
    for inquiry in inquiries where !inquiry.isEmployed && inquiry.employment.followedBy == .service { try ask(inquiry, &found) }
  }

  /// Sorts by key without writing the keys, and keeps the strongest of two obligations of one key.
  private static func sortByKey(_ found: inout [Obligation]) {
    if found.count > 1 { found.sort(by: precedes) }
    var index = 1
    while index < found.count {
      let (left, right) = (found[index - 1], found[index])
      if left.nature == right.nature, left.anchor == right.anchor, left.establishment == right.establishment {
        found.remove(at: right.required.strength > left.required.strength ? index - 1 : index)
      } else {
        index += 1
      }
    }
  }

  /// The order of the keys `travailleur~etablissement~nature~ancre`; the `~` after a name sorts after every letter and digit.
  static func precedes(_ left: Obligation, _ right: Obligation) -> Bool {
    if left.establishment != right.establishment { return left.establishment.text + "~" < right.establishment.text + "~" }
    if left.nature != right.nature { return left.nature.keyRank < right.nature.keyRank }
    return left.anchor < right.anchor
  }
}

extension Requirement {
  /// What is due wins over what is possible, and that over what is not due.
  fileprivate var strength: Int {
    switch self {
    case .oui: 2
    case .possible: 1
    case .non: 0
    }
  }
}
