// An arrêt is what the thresholds count: lines of one cause with no day between are one, leave and weekends after its last day never count.

/// An absence for one cause, its lines put together.
struct Arret {
  let cause: AbsenceCause
  let start: CivilDate
  /// The last day, when it is known.
  let end: CivilDate?
  /// The day of the return; the day after the horizon for an open absence.
  let back: CivilDate
  /// The return is not written in the file.
  let isForecast: Bool
  /// The day the first line was issued, and the last one.
  let issued: CivilDate
  let lastIssued: CivilDate

  /// Length in days, both ends counted.
  func days(untilReturn: Bool) -> Int { untilReturn ? start.days(to: back) : start.days(to: end ?? back.adding(days: -1)) + 1 }
}

extension Absence {
  /// The last day the worker is away as far as this line says, or nothing for an open absence.
  fileprivate var lastDayAway: CivilDate? { (effectiveReturn ?? returnDay)?.adding(days: -1) ?? end }
}

extension Inquiry {
  /// The arrêts known on the day asked, in order of their first day.
  var arrets: [Arret] {
    let known = history.absences.filter { absence in
      absence.start <= asOf && (absence.lastDayAway.map { $0 >= employment.hired } ?? true) && concerns(absence)
    }.sorted { $0.start < $1.start }
    var groups: [[Absence]] = []
    for absence in known {
      let joined = groups.lastIndex { group in
        guard group[0].cause == absence.cause, let end = Inquiry.lastEnd(group) else { return false }
        return absence.start <= end.adding(days: 1)
      }
      if let joined { groups[joined].append(absence) } else { groups.append([absence]) }
    }
    return groups.map { arret($0, among: known) }
  }

  /// The last day of lines of one cause, or nothing when one of them is open: a short line within a longer one ends nothing.
  private static func lastEnd(_ lines: [Absence]) -> CivilDate? {
    var last: CivilDate?
    for line in lines {
      guard let end = line.end else { return nil }
      last = last.map { max($0, end) } ?? end
    }
    return last
  }

  private func arret(_ lines: [Absence], among known: [Absence]) -> Arret {
    let (first, last) = (lines[0], lines[lines.count - 1])
    let end = Inquiry.lastEnd(lines)
    let closing = lines.last { $0.end == end } ?? last
    let written = closing.effectiveReturn ?? closing.returnDay
    var back = written ?? (end ?? horizonEnd).adding(days: 1)
    if written == nil, end != nil {
      // The worker does not come back into another absence.
      for other in known where other.start <= back && other.start > first.start {
        back = max(back, (other.lastDayAway ?? horizonEnd).adding(days: 1))
      }
    }
    return Arret(
      cause: first.cause, start: first.start, end: end, back: back, isForecast: written == nil, issued: first.issued ?? first.start,
      lastIssued: last.issued ?? last.start)
  }

  /// Whether an absence is counted for this employment; with a shared follow-up, an accident at work stays with the employer who declared
  /// it (D. 4624-63).
  private func concerns(_ absence: Absence) -> Bool {
    guard let establishment = absence.establishment, establishment != employment.establishment else { return true }
    return absence.cause != .accidentTravail && companions.contains(establishment)
  }
}
