import Chance
import Dossier
import Law

// An arrêt is issued for four weeks at most and then prolonged, so what the dossier says of its end is never more than what has been
// issued. The return is announced once the last prolongation is known.

extension Reality {
  /// Days for which an arrêt is issued at once.
  static let issuedDays = 28

  /// An absence that begins.
  struct Spell: Equatable {
    var cause: AbsenceCause
    var start: CivilDate
    /// The last day, which nobody knows yet.
    var end: CivilDate
  }

  /// The kinds of absences: the rate of each, its least length and what may be added to it, in days.
  private static let spells: [(arrival: Arrival, cause: AbsenceCause, least: Int, more: Int)] = [
    (.maladie, .maladie, 60, 300), (.arretCourt, .maladie, 30, 30), (.accidentTravail, .accidentTravail, 30, 200),
    (.maternite, .maternite, 112, 1), (.maladiePro, .maladiePro, 15, 250), (.paternite, .paternite, 28, 1), (.conge, .conge, 120, 240),
  ]

  /// The absence of a worker that begins in a week, or nothing.
  func spell(of worker: UInt64, week: Int) -> Spell? {
    // Each kind has luck of its own, so that another rate for one changes nothing of the others.
    for kind in Reality.spells {
      var draws = luck.draws(.absence, worker ^ Luck.key(kind.arrival.rawValue), week)
      guard draws.chance(rates.probability(kind.arrival)) else { continue }
      let start = origin.adding(days: 7 * week + draws.below(7))
      let share = draws.unit()
      let length = kind.least + Int(Double(kind.more) * share * share)
      return Spell(cause: kind.cause, start: start, end: start.adding(days: length - 1))
    }
    return nil
  }

  /// The last day of an absence that the dossier holds, known or not.
  func trueEnd(of absence: Absence) -> CivilDate {
    let key = Luck.key(absence.worker.text)
    if absence.start >= origin, let spell = spell(of: key, week: week(of: absence.start)), spell.start == absence.start { return spell.end }
    if let end = absence.end { return end }
    var draws = luck.draws(.absenceLength, key, Int(absence.start.dayNumber))
    return max(absence.start, origin).adding(days: 14 + draws.below(180))
  }

  /// Makes known what the week told of the absences that run, then those that began.
  func revealAbsences(_ dossier: inout Dossier, in week: LivedWeek, _ events: inout WeekEvents) {
    var away: Set<WorkerID> = []
    for place in dossier.absences.indices where dossier.absences[place].effectiveReturn == nil {
      let absence = dossier.absences[place]
      if let back = absence.returnDay, back < origin { continue }
      follow(&dossier.absences[place], in: week)
      let now = dossier.absences[place]
      if now != absence { events.touch(absence.worker) }
      if now.effectiveReturn == nil { away.insert(absence.worker) } else { events.returns += 1 }
    }
    var began: [Absence] = []
    for line in dossier.employments where line.employment.isOpen(through: week.begins) && !away.contains(line.worker) {
      guard let spell = spell(of: Luck.key(line.worker.text), week: week.number) else { continue }
      guard line.employment.hired <= spell.start, line.employment.isOpen(through: spell.start) else { continue }
      away.insert(line.worker)
      var absence = Absence(
        worker: line.worker, establishment: line.employment.establishment, cause: spell.cause, start: spell.start, issued: spell.start)
      absence.end = min(spell.end, spell.start.adding(days: Reality.issuedDays - 1))
      follow(&absence, in: week)
      began.append(absence)
      events.began[line.worker] = spell.start
      events.touch(line.worker)
    }
    events.absences = began.count
    dossier.absences += began
  }

  /// What is known of an absence on the Monday after the week.
  private func follow(_ absence: inout Absence, in week: LivedWeek) {
    let end = trueEnd(of: absence)
    // A maternity leave has an end of its own from the start; the others are prolonged when what was issued runs out.
    if absence.cause == .maternite || absence.cause == .paternite || absence.cause == .conge { absence.end = end }
    while let issued = absence.end, issued < end, issued < week.next.adding(days: 3) {
      absence.end = min(end, issued.adding(days: Reality.issuedDays))
    }
    if absence.end == nil, end < week.next { absence.end = end }
    guard absence.end == end, end < week.next.adding(days: 14) else { return }
    let back = absence.returnDay ?? Reality.workday(onOrAfter: end.adding(days: 1))
    absence.returnDay = back
    if back < week.next { absence.effectiveReturn = back }
  }

  /// The day itself or the first one after it that is neither of a weekend nor a public holiday of metropolitan France.
  static func workday(onOrAfter day: CivilDate) -> CivilDate {
    var day = day
    while day.weekday > 4 || PublicHoliday.on(day, zone: .metropole) != nil { day = day.adding(days: 1) }
    return day
  }
}

extension Employment {
  /// Whether the worker is still employed there on a day, and followed by the service.
  func isOpen(through day: CivilDate) -> Bool { followedBy == .service && (lastDay.map { $0 >= day } ?? true) }
}
