import Dossier
import Law

// For the soignant who asks "why this visit?": first the years, as a rail, each visit with the day it was due then, and what is to come; next
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
    let course = try WorkerCourse(history, obligations, asOf: asOf, parameters, language, dueThen: dueThen)
    var lines = [VisitsSentences.heading(language, [history.worker.text, LawSentences.written(asOf, language)]), ""]
    lines.append(VisitsSentences.history(language))
    lines += years(course, language)
    for (title, wanted) in [
      (VisitsSentences.required, Requirement.oui), (VisitsSentences.optional, .possible), (VisitsSentences.notRequired, .non),
    ] {
      let chosen = course.obligations.filter { $0.required == wanted }
      guard !chosen.isEmpty || wanted == .oui else { continue }
      lines += ["", title(language)]
      if chosen.isEmpty { lines.append("  " + VisitsSentences.nothing(language)) }
      for obligation in chosen { lines += described(obligation, asOf: asOf, parameters, language).map { "  " + $0 } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A rail with a heading a year: ● held, ○ held late, ◇ still due, ! overdue, ▶ the day asked.
  private static func years(_ course: WorkerCourse, _ language: Language) -> [String] {
    var lines: [String] = []
    for (year, events) in course.years {
      for (place, event) in events.enumerated() {
        let heading = place == 0 ? "\(year) ─┬─ " : place + 1 < events.count ? "      ├─ " : "      └─ "
        lines.append(
          "  " + (events.count == 1 ? "\(year) ─── " : heading) + dayOfYear(event.day, language) + " \(sign(event.kind)) " + event.text)
      }
    }
    return lines
  }

  private static func sign(_ kind: WorkerCourse.Event.Kind) -> String {
    switch kind {
    case .visit: "●"
    case .late: "○"
    case .due: "◇"
    case .overdue: "!"
    case .today: "▶"
    case .employment, .exposure, .absence, .request: "·"
    }
  }

  /// The day without its year, `23/11` or `11-23`.
  private static func dayOfYear(_ day: CivilDate, _ language: Language) -> String {
    let text = LawSentences.written(day, language)
    return String(language == .fr ? text.dropLast(5) : text.dropFirst(5))
  }

  static func described(_ obligation: Obligation, asOf: CivilDate, _ parameters: Parameters, _ language: Language) -> [String] {
    let written = { (day: CivilDate) in LawSentences.written(day, language) }
    var first = LabelSentences.nature(obligation.nature)(language) + " : "
    if language == .en { first = first.replacing(" : ", with: ": ") }
    switch (obligation.required, obligation.due, obligation.opens) {
    case (.non, _, _): first += VisitsSentences.notDue(language)
    case (_, let due?, _) where due < asOf:
      first += Typography(language: language)(VisitsSentences.late, written(due), "\(due.days(to: asOf))")
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

  static func names(_ roles: RoleSet, _ language: Language) -> String {
    roles.roles.map { LabelSentences.role($0)(language) }.joined(separator: ", ")
  }

  /// `R4624-31` as people write it, `R. 4624-31`.
  static func article(_ code: String) -> String {
    guard let letter = code.first, letter.isLetter, let second = code.dropFirst().first, second.isNumber else { return code }
    return "\(letter). \(code.dropFirst())"
  }
}
