import Chance
import Law

// The mi-carrière visit of everyone who turned 45 since the text exists: held alone, or counted with another visit of that year or, with
// the médecin, of the two years before. Those who turned 45 in an earlier year have had it, unless they are late anyway.

extension VisitLedger {
  /// First year in which a worker's forty-fifth birthday called for the visit.
  private static let firstYear = 2022

  func turns45(_ person: Person) -> Bool { person.birth.year + 45 == request.asOf.year }

  /// Adds a visit, or says that one already held counts as such.
  ///
  /// - Parameters:
  ///   - careers: Draws the visits held alone this year.
  ///   - rate: Their rate among those who turn 45 this year.
  mutating func addMidCareer(
    _ person: Person, _ absent: AbsenceDraft?, _ drafts: inout [DraftVisit], _ careers: inout Quota, _ rate: Double
  ) {
    let year = person.birth.year + 45
    let (january, december) = (CivilDate.firstDay(of: year), CivilDate.lastDay(of: year))
    guard year >= VisitLedger.firstYear, year <= request.asOf.year, person.hired <= december else { return }
    let isThisYear = year == request.asOf.year
    // In the first days of January nobody can have had it yet.
    let canHave = january.adding(days: 8) <= course.last
    if isThisYear, careers.draw(min(1, rate), allowed: absent == nil && person.hired < january && canHave) {
      let date = january.adding(days: random.between(8, january.days(to: course.last)))
      drafts.append(DraftVisit(nature: .miCarriere, date: course.workdays.onOrBefore(date)))
      return
    }
    if random.chance(isThisYear ? 0.1 : person.late ? 0.5 : 0) { return }
    let early = CivilDate.firstDay(of: year - 2)
    if let place = drafts.firstIndex(where: { $0.date >= early && $0.canCount }) {
      drafts[place].countsAsMidCareer = true
      // Before the year itself only the médecin may hold it; and the share of infirmiers in the last twelve months is kept elsewhere.
      if drafts[place].date < january || drafts[place].date < course.yearStart { drafts[place].byMedecin = true }
    } else if !isThisYear, !person.late {
      let low = max(january, "2022-04-04", person.hired.adding(days: 20))
      let high = min(december, course.yearStart.adding(days: -2))
      let date = low.adding(days: random.between(0, max(0, low.days(to: high))))
      if date <= course.last { drafts.append(DraftVisit(nature: .miCarriere, date: course.workdays.onOrAfter(date))) }
    }
  }
}

extension DraftVisit {
  /// Whether the mi-carrière visit may have been joined to it.
  fileprivate var canCount: Bool {
    guard !elsewhere, let kind = VisitKind(nature) else { return false }
    return kind != .prereprise && kind != .finDeCarriere
  }
}
