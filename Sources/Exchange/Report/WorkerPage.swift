import Dossier
import Law

/// A worker's years on one page that stands alone: the clocks drawn, what the law asks and why, each year's events, the texts that changed.
///
/// For soignants only: it reveals health. It loads nothing, runs no script, and reads in greyscale and on a phone.
public struct WorkerPage {
  let course: WorkerCourse
  let worker: WorkerID
  let t: Typography
  let scale: TimeScale

  /// - Parameters:
  ///   - obligations: What the catalogue gives on `asOf`.
  ///   - dueThen: What the catalogue gave on another day, to tell whether a past visit was on time.
  public init(
    _ history: WorkerHistory, _ obligations: [Obligation], asOf: CivilDate, _ parameters: Parameters, _ language: Language,
    dueThen: (CivilDate) throws(LawError) -> [Obligation]
  ) throws(LawError) {
    course = try WorkerCourse(history, obligations, asOf: asOf, parameters, language, dueThen: dueThen)
    worker = history.worker
    t = Typography(language: language)
    scale = TimeScale(course)
  }

  /// The whole page.
  public var text: String { page.markup }

  private var page: HTML {
    """
    \(HTML.head(t, title: t(TimelineSentences.title, worker.text), style: TimelineStyle.sheet))
    <body>
    <header>
    <h1>\(t(TimelineSentences.title, worker.text))</h1>
    <p class="week">\(t(TimelineSentences.onDay, t.longDay(course.asOf)))</p>
    <p class="note">\(t(TimelineSentences.audience))</p>
    <p class="lead">\(lead)</p>
    </header>
    <main>
    \(chart)
    \(obligations(.oui, VisitsSentences.required))
    \(obligations(.possible, VisitsSentences.optional))
    \(obligations(.non, VisitsSentences.notRequired))
    <section><h2>\(t(VisitsSentences.history))</h2>
    \(years)</section>
    \(texts)
    </main>
    <footer><p class="note">\(t(TimelineSentences.catalogue, day(CivilDate(iso: Catalogue.version) ?? course.asOf)))</p></footer>
    </body>
    </html>

    """
  }

  func day(_ day: CivilDate) -> String { t.mediumDay(day) }

  /// The next visit in one sentence.
  private var lead: String {
    let due = course.obligations.filter { $0.required == .oui }
    guard let next = due.first else { return t(TimelineSentences.nothingDue) }
    let nature = t(LabelSentences.nature(next.nature))
    let shown = course.day(of: next)
    if let last = next.due, last < course.asOf { return t(TimelineSentences.nextLate, nature, day(last), "\(last.days(to: course.asOf))") }
    return t(next.due == nil ? TimelineSentences.nextAimed : TimelineSentences.next, nature, day(shown))
  }

  // MARK: Obligations

  private func obligations(_ wanted: Requirement, _ title: Sentence) -> HTML {
    let chosen = course.obligations.filter { $0.required == wanted }
    if chosen.isEmpty && wanted != .oui { return "" }
    let body: HTML = chosen.isEmpty ? "<p>\(t(VisitsSentences.nothing))</p>" : "<ul class=\"asks\">\(chosen.map(ask))</ul>"
    return "<section><h2>\(t(title))</h2>\n\(body)</section>\n"
  }

  private func ask(_ obligation: Obligation) -> HTML {
    let articles = obligation.articles.map(WorkerTimeline.article).joined(separator: ", ")
    var notes: [HTML] = ["<p>\(LawSentences.text(obligation.reason, t.language))</p>"]
    if obligation.required != .non, !obligation.roles.isEmpty {
      let named = WorkerTimeline.names(obligation.roles, t.language)
      let others = WorkerTimeline.names(obligation.protocolRoles, t.language)
      notes.append("<p>\(others.isEmpty ? t(VisitsSentences.who, named) : t(VisitsSentences.whoByProtocol, named, others))</p>")
    }
    if let reading = obligation.reading { notes.append("<p>\(t(VisitsSentences.reading, reading))</p>") }
    if obligation.provisional { notes.append("<p>\(t(VisitsSentences.provisional))</p>") }
    return """
      <li class="\(state(obligation))"><h3>\(t(LabelSentences.nature(obligation.nature)))</h3>\(when(obligation))
      \(notes)<p class="law">\(t(VisitsSentences.rule, obligation.rule, articles, day(obligation.inForceSince)))</p></li>

      """
  }

  private func state(_ obligation: Obligation) -> String {
    if obligation.required == .non { return "none" }
    return obligation.due.map { $0 < course.asOf } ?? false ? "over" : "due"
  }

  private func when(_ obligation: Obligation) -> HTML {
    if obligation.required == .non { return "" }
    let before = obligation.beforeAssignment ? " (\(t(VisitsSentences.beforePost)))" : ""
    let text: String
    switch (obligation.due, obligation.opens) {
    case (let due?, _) where due < course.asOf: text = t(VisitsSentences.late, day(due), "\(due.days(to: course.asOf))")
    case (let due?, let opens?): text = t(VisitsSentences.between, day(opens), day(due))
    case (let due?, nil): text = t(VisitsSentences.dueOn, day(due))
    case (nil, _): text = t(VisitsSentences.noDate, day(course.day(of: obligation)))
    }
    return "<p class=\"when\">\(text + before)</p>"
  }

  // MARK: Years and texts

  private var years: HTML {
    let rows: [HTML] = course.years.map { year, events in
      let items: [HTML] = events.map { event in
        "<li class=\"\(mark(event.kind))\"><time>\(t.shortDay(event.day, year: false))</time> <span>\(t(Sentence(fr: event.text, en: event.text)))</span></li>"
      }
      return "<li><h3>\(year)</h3><ul>\(items)</ul></li>\n"
    }
    return "<ol class=\"years\">\(rows)</ol>\n"
  }

  private func mark(_ kind: WorkerCourse.Event.Kind) -> String {
    switch kind {
    case .visit: "held"
    case .late: "held-late"
    case .due: "due"
    case .overdue: "over"
    case .today: "now"
    case .employment, .exposure, .absence, .request: "fact"
    }
  }

  /// The changes of law, within the years shown, that touch an article of this worker's obligations.
  var changes: [ChangeOfLaw] {
    let articles = Set(course.obligations.flatMap(\.articles))
    return Catalogue.history.filter { $0.from > scale.first && $0.from <= course.asOf && !articles.isDisjoint(with: $0.articles) }
  }

  private var texts: HTML {
    guard !changes.isEmpty else { return "" }
    let items: [HTML] = changes.map { change in
      """
      <li><h3>\(day(change.from))</h3><p>\(t(Sentence(fr: change.fr, en: change.en)))</p>\
      <p class="law">\(change.text ?? t(CatalogueSentences.unconfirmed)) · \(change.articles.map(WorkerTimeline.article).joined(separator: ", "))</p></li>

      """
    }
    return "<section><h2>\(t(TimelineSentences.texts))</h2>\n<ol class=\"texts\">\(items)</ol></section>\n"
  }
}
