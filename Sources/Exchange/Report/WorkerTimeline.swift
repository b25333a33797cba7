import Dossier
import Law

// For the soignant who asks "why this visit?": first what the file says, in the order of days, each visit with the day it was due then; next
// what the law asks today, with its rule, its article and its reason. It reveals health and is never for an employer.

/// A worker's obligations through time, as text for a terminal.
public enum WorkerTimeline {
  /// - Parameters:
  ///   - history: The worker's records.
  ///   - obligations: What the catalogue gives on `asOf`.
  ///   - dueThen: What the catalogue gave on another day, to tell whether a past visit was on time.
  public static func text(
    _ history: WorkerHistory, _ obligations: [Obligation], asOf: CivilDate, _ parameters: Parameters, _ language: Language,
    dueThen: (CivilDate) throws(LawError) -> [Obligation]
  ) throws(LawError) -> String {
    let written = { (day: CivilDate) in LawSentences.written(day, language) }
    var lines = [VisitsSentences.heading(language, [history.worker.text, written(asOf)]), ""]
    lines.append(VisitsSentences.history(language))
    for event in try events(history, asOf: asOf, language, dueThen: dueThen) { lines.append("  \(written(event.day))  \(event.text)") }
    for (title, wanted) in [
      (VisitsSentences.required, Requirement.oui), (VisitsSentences.optional, .possible), (VisitsSentences.notRequired, .non),
    ] {
      let chosen = obligations.filter { $0.required == wanted }.sorted {
        ($0.target(parameters), $0.nature, $0.anchor) < ($1.target(parameters), $1.nature, $1.anchor)
      }
      guard !chosen.isEmpty || wanted == .oui else { continue }
      lines += ["", title(language)]
      if chosen.isEmpty { lines.append("  " + VisitsSentences.nothing(language)) }
      for obligation in chosen { lines += described(obligation, asOf: asOf, parameters, language).map { "  " + $0 } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func described(_ obligation: Obligation, asOf: CivilDate, _ parameters: Parameters, _ language: Language) -> [String] {
    let written = { (day: CivilDate) in LawSentences.written(day, language) }
    var first = LabelSentences.nature(obligation.nature)(language) + " : "
    if language == .en { first = first.replacing(" : ", with: ": ") }
    switch (obligation.required, obligation.due, obligation.opens) {
    case (.non, _, _): first += VisitsSentences.notDue(language)
    case (_, let due?, _) where due < asOf: first += VisitsSentences.late(language, [written(due), "\(due.days(to: asOf))"])
    case (_, let due?, let opens?): first += VisitsSentences.between(language, [written(opens), written(due)])
    case (_, let due?, nil): first += VisitsSentences.dueOn(language, [written(due)])
    case (_, nil, _): first += VisitsSentences.noDate(language, [written(obligation.target(parameters))])
    }
    if obligation.beforeAssignment { first += " (" + VisitsSentences.beforePost(language) + ")" }
    var lines = [first, "    " + LawSentences.text(obligation.reason, language)]
    let articles = obligation.articles.map(article).joined(separator: ", ")
    lines.append("    " + VisitsSentences.rule(language, [obligation.rule, articles, written(obligation.inForceSince)]))
    if obligation.required != .non, !obligation.roles.isEmpty {
      let named = names(obligation.roles, language)
      let others = names(obligation.protocolRoles, language)
      lines.append(
        "    " + (others.isEmpty ? VisitsSentences.who(language, [named]) : VisitsSentences.whoByProtocol(language, [named, others])))
    }
    if let reading = obligation.reading { lines.append("    " + VisitsSentences.reading(language, [reading])) }
    if obligation.provisional { lines.append("    " + VisitsSentences.provisional(language)) }
    return lines
  }

  private static func names(_ roles: RoleSet, _ language: Language) -> String {
    roles.roles.map { LabelSentences.role($0)(language) }.joined(separator: ", ")
  }

  /// `R4624-31` as people write it, `R. 4624-31`.
  static func article(_ code: String) -> String {
    guard let letter = code.first, letter.isLetter, let second = code.dropFirst().first, second.isNumber else { return code }
    return "\(letter). \(code.dropFirst())"
  }

  private struct Event {
    var day: CivilDate
    var text: String
  }

  private static func events(
    _ history: WorkerHistory, asOf: CivilDate, _ language: Language, dueThen: (CivilDate) throws(LawError) -> [Obligation]
  ) throws(LawError) -> [Event] {
    var events: [Event] = []
    for employment in history.employments {
      let establishment = employment.establishment.text
      events.append(Event(day: employment.hired, text: VisitsSentences.hired(language, [employment.contract.rawValue, establishment])))
      if employment.postStart != employment.hired {
        events.append(Event(day: employment.postStart, text: VisitsSentences.post(language, [establishment])))
      }
      let listed = employment.exposures.list.map(\.rawValue) + employment.situations.list.map(\.rawValue)
      if !listed.isEmpty {
        events.append(Event(day: employment.postStart, text: VisitsSentences.exposed(language, [listed.joined(separator: ", ")])))
      }
      if let end = employment.exposuresEnd { events.append(Event(day: end, text: VisitsSentences.exposureEnded(language))) }
      if let end = employment.lastDay { events.append(Event(day: end, text: VisitsSentences.left(language, [establishment]))) }
    }
    for fact in history.facts {
      events.append(Event(day: fact.start, text: VisitsSentences.factBegan(language, [fact.code.code])))
      if let end = fact.end { events.append(Event(day: end, text: VisitsSentences.factEnded(language, [fact.code.code]))) }
    }
    for visit in history.visits { events.append(Event(day: visit.date, text: try held(visit, language, dueThen: dueThen))) }
    for absence in history.absences {
      events.append(Event(day: absence.start, text: VisitsSentences.absenceBegan(language, [absence.cause.rawValue])))
      if let back = absence.effectiveReturn ?? absence.returnDay {
        events.append(Event(day: back, text: VisitsSentences.returned(language)))
      }
    }
    for request in history.requests {
      let nature = LabelSentences.nature(request.nature)(language)
      events.append(Event(day: request.date, text: VisitsSentences.asked(language, [nature, request.origin.rawValue])))
    }
    return events.sorted { ($0.day, $0.text) < ($1.day, $1.text) }
  }

  /// A past visit, with the day it was due on the eve.
  private static func held(
    _ visit: PastVisit, _ language: Language, dueThen: (CivilDate) throws(LawError) -> [Obligation]
  ) throws(LawError) -> String {
    let values = [LabelSentences.nature(visit.nature)(language), LabelSentences.role(visit.role)(language)]
    let due = try dueThen(visit.date.adding(days: -1)).first { $0.nature == visit.nature && $0.required == .oui && !$0.withoutHistory }?.due
    guard let due else { return VisitsSentences.held(language, values) }
    let day = LawSentences.written(due, language)
    if visit.date <= due { return VisitsSentences.heldOnTime(language, values + [day]) }
    return VisitsSentences.heldLate(language, values + [day, "\(due.days(to: visit.date))"])
  }
}
