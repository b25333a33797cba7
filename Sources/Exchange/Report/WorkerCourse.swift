import Dossier
import Law

// A worker's years, as bars and marks on days: what the terminal lists year by year and the page draws. Nothing here is text but what the
// reader sees of it; where a bar is drawn, and how long a year is, is for the page.

/// A worker's years: the bars and marks of the timeline, and what happened in each year.
struct WorkerCourse {
  /// A stretch of days; an open end lasts.
  struct Bar {
    let label: String
    let start: CivilDate
    let end: CivilDate?
  }

  /// A visit held.
  struct Held {
    let nature: Nature
    let date: CivilDate
    /// The last legal day as the law gave it on the eve, if it was due.
    let due: CivilDate?
    let text: String
    var isLate: Bool { due.map { date > $0 } ?? false }
  }

  /// Something of a day, for the list of years.
  struct Event {
    enum Kind: Int { case employment, exposure, absence, visit, late, request, due, overdue, today }
    let day: CivilDate
    let kind: Kind
    let text: String
  }

  private(set) var employments: [Bar] = []
  private(set) var exposures: [Bar] = []
  private(set) var absences: [Bar] = []
  private(set) var held: [Held] = []
  private(set) var events: [Event] = []
  let obligations: [Obligation]
  let asOf: CivilDate
  private let parameters: Parameters
  private let language: Language

  /// - Parameter dueThen: What the catalogue gave on another day, to tell whether a past visit was on time.
  init(
    _ history: WorkerHistory, _ obligations: [Obligation], asOf: CivilDate, _ parameters: Parameters, _ language: Language,
    dueThen: (CivilDate) throws(LawError) -> [Obligation]
  ) throws(LawError) {
    self.obligations = obligations.sorted {
      ($0.target(parameters), $0.nature, $0.anchor) < ($1.target(parameters), $1.nature, $1.anchor)
    }
    self.asOf = asOf
    self.parameters = parameters
    self.language = language
    for employment in history.employments { add(employment) }
    for fact in history.facts {
      let label = LabelSentences.fact(fact.code)(language)
      exposures.append(Bar(label: label, start: fact.start, end: fact.end))
      add(fact.start, .exposure, VisitsSentences.factBegan, label)
      if let end = fact.end { add(end, .exposure, VisitsSentences.factEnded, label) }
    }
    for visit in history.visits {
      let visit = try Self.held(visit, language, dueThen: dueThen)
      held.append(visit)
      events.append(Event(day: visit.date, kind: visit.isLate ? .late : .visit, text: visit.text))
    }
    for absence in history.absences { add(absence) }
    for request in history.requests {
      let nature = LabelSentences.nature(request.nature)(language)
      add(request.date, .request, VisitsSentences.asked, nature, LabelSentences.origin(request.origin)(language))
    }
    events.append(Event(day: asOf, kind: .today, text: VisitsSentences.today(language)))
    for obligation in self.obligations where obligation.required == .oui { add(obligation) }
    events.sort { ($0.day, $0.kind.rawValue, $0.text) < ($1.day, $1.kind.rawValue, $1.text) }
  }

  /// The day to show for an obligation: its last legal day, else its target.
  func day(of obligation: Obligation) -> CivilDate { obligation.target(parameters) }

  private mutating func add(_ day: CivilDate, _ kind: Event.Kind, _ sentence: Sentence, _ values: String...) {
    events.append(Event(day: day, kind: kind, text: Typography(language: language)(sentence, values)))
  }

  private mutating func add(_ employment: Employment) {
    let establishment = employment.establishment.text
    let contract = LabelSentences.contract(employment.contract)(language)
    employments.append(Bar(label: "\(establishment), \(contract)", start: employment.hired, end: employment.lastDay))
    add(employment.hired, .employment, VisitsSentences.hired, contract, establishment)
    if employment.postStart != employment.hired { add(employment.postStart, .employment, VisitsSentences.post, establishment) }
    let listed =
      employment.exposures.list.map { LabelSentences.exposure($0)(language) }
      + employment.situations.list.map { LabelSentences.situation($0)(language) }
    if !listed.isEmpty { add(employment.postStart, .exposure, VisitsSentences.exposed, listed.joined(separator: ", ")) }
    for label in listed {
      exposures.append(Bar(label: label, start: employment.postStart, end: employment.exposuresEnd ?? employment.lastDay))
    }
    if let end = employment.exposuresEnd { add(end, .exposure, VisitsSentences.exposureEnded) }
    if let end = employment.lastDay { add(end, .employment, VisitsSentences.left, establishment) }
  }

  private mutating func add(_ absence: Absence) {
    let cause = LabelSentences.cause(absence.cause)(language)
    let back = absence.effectiveReturn ?? absence.returnDay
    let end = absence.end ?? back?.adding(days: -1)
    absences.append(Bar(label: cause, start: absence.start, end: end))
    if let end {
      add(absence.start, .absence, VisitsSentences.absenceOf, cause, "\(absence.start.days(to: end) + 1)")
    } else {
      add(absence.start, .absence, VisitsSentences.absenceBegan, cause)
    }
    if let back { add(back, .absence, VisitsSentences.returned) }
  }

  private mutating func add(_ obligation: Obligation) {
    let nature = LabelSentences.nature(obligation.nature)(language)
    let day = day(of: obligation)
    let isLate = obligation.due.map { $0 < asOf } ?? false
    let sentence = isLate ? VisitsSentences.wasDue : obligation.due == nil ? VisitsSentences.aimedAt : VisitsSentences.isDue
    add(day, isLate ? .overdue : .due, sentence, nature)
    if let opens = obligation.opens, opens > asOf, opens < day { add(opens, .due, VisitsSentences.opens, nature) }
  }

  /// A past visit, with the day it was due on the eve.
  private static func held(
    _ visit: PastVisit, _ language: Language, dueThen: (CivilDate) throws(LawError) -> [Obligation]
  ) throws(LawError) -> Held {
    let values = [LabelSentences.nature(visit.nature)(language), LabelSentences.role(visit.role)(language)]
    let due = try dueThen(visit.date.adding(days: -1)).first { $0.nature == visit.nature && $0.required == .oui && !$0.withoutHistory }?.due
    var text = VisitsSentences.held(language, values)
    if let due {
      let day = LawSentences.written(due, language)
      text =
        visit.date <= due
        ? VisitsSentences.heldOnTime(language, values + [day])
        : Typography(language: language)(VisitsSentences.heldLate, values[0], values[1], day, "\(due.days(to: visit.date))")
    }
    return Held(nature: visit.nature, date: visit.date, due: due, text: text)
  }

  /// The events of each year, the earliest first.
  var years: [(year: Int, events: [Event])] {
    var years: [(year: Int, events: [Event])] = []
    for event in events {
      if years.last?.year == event.day.year {
        years[years.count - 1].events.append(event)
      } else {
        years.append((event.day.year, [event]))
      }
    }
    return years
  }
}
