import Chance
import Law

// Absences that ended within the year and those that last, with the préreprise and reprise visits they called for. Only someone who is
// late anyway misses a reprise, so the share of late workers stays what was asked.

/// The absence of one person and the visits about it.
struct AbsenceDraft {
  var person: Int
  var cause: AbsenceCause
  var start: CivilDate
  var end: CivilDate?
  var back: CivilDate?
  var visits: [DraftVisit] = []

  /// Whether the law asks for a reprise visit on return.
  var callsForReprise: Bool {
    guard let end else { return false }
    let days = start.days(to: end) + 1
    return switch cause {
    case .maladie, .accidentNonPro: days >= 60
    case .accidentTravail, .trajet: days >= 30
    case .maladiePro, .maternite: true
    case .paternite, .conge, .autre: false
    }
  }
}

/// The absences of the service.
struct Absences {
  var list: [AbsenceDraft] = []

  init(_ request: GenerationRequest, _ people: People, _ workdays: Workdays) {
    let asOf = request.asOf
    var random = request.random(.absences)
    let able = people.list.indices.filter { place in
      let person = people.list[place]
      return person.standing == .inPost && person.hired.days(to: asOf) > 430 && person.followUp != .none && person.departure == nil
    }
    let lateCount = Double(able.count { people.list[$0].late })
    let scale = Double(request.workers) / max(1, Double(able.count) + 0.5 * lateCount)
    // Cause, rate a year, shortest length, longest length added (drawn squared or cubed), stock of open ones per worker (rate × length).
    let kinds: [(cause: AbsenceCause, rate: Double, least: Int, more: Int, open: Double)] = [
      (.maladie, Figures.illness * 0.93, 60, 300, 0.0150), (.accidentNonPro, Figures.illness * 0.07, 60, 200, 0.0008),
      (.maladie, Figures.shortIllness, 30, 30, 0.0090), (.accidentTravail, Figures.accident, 30, 200, 0.0025),
      (.maternite, Figures.maternity, 112, 1, 0.0050), (.maladiePro, Figures.occupational, 15, 250, 0.0008),
      (.paternite, 0.004, 28, 1, 0.0003), (.conge, 0.003, 120, 240, 0.0015),
    ]
    var quotas = kinds.indices.map { request.quota(200 + UInt64($0)) }
    var openQuotas = kinds.indices.map { request.quota(220 + UInt64($0)) }
    for place in able {
      let person = people.list[place]
      let weight = scale * (person.late ? 1.5 : 1)
      var drawn: AbsenceDraft?
      for (number, kind) in kinds.enumerated() {
        if quotas[number].draw(min(1, kind.rate * weight), allowed: drawn == nil) {
          let draw = random.unit()
          let length = min(kind.least + Int(Double(kind.more) * draw * draw), 350)
          let back = workdays.onOrAfter(asOf.adding(days: -random.between(3, 364)))
          // A return is on a working day; the arrêt ends the day before, or the Friday before.
          let end = back.weekday == 0 && random.chance(0.5) ? back.adding(days: -3) : back.adding(days: -1)
          drawn = AbsenceDraft(
            person: place, cause: kind.cause, start: end.adding(days: 1 - length), end: end, back: back)
        }
        if openQuotas[number].draw(min(1, kind.open * scale), allowed: drawn == nil) {
          var start = asOf.adding(days: -random.between(4, max(40, kind.least + kind.more / 2)))
          var end: CivilDate? = asOf.adding(days: random.between(2, kind.least < 60 ? 15 : 130))
          if kind.cause == .maternite || kind.cause == .paternite {
            start = asOf.adding(days: -random.between(1, kind.least - 2))
            end = start.adding(days: kind.least - 1)
          } else if kind.cause == .maladie, random.chance(0.15) {
            end = nil
          }
          drawn = AbsenceDraft(person: place, cause: kind.cause, start: start, end: end)
        }
      }
      if let drawn { list.append(drawn) }
    }
    addReprises(request, people, workdays, &random)
    addPrereprises(request, workdays, &random)
  }

  /// Each return was followed by its visit, but for the fresh ones and those of workers who are late; some visits came late.
  private mutating func addReprises(
    _ request: GenerationRequest, _ people: People, _ workdays: Workdays, _ random: inout RandomSource
  ) {
    let asOf = request.asOf
    let returns = list.indices.filter { list[$0].back != nil && list[$0].callsForReprise }
    let ofLate = returns.count { people.list[list[$0].person].late }
    let fresh = returns.count { !people.list[list[$0].person].late && (list[$0].back ?? asOf) > asOf.adding(days: -9) }
    let done = Figures.rate(.reprise) * Double(request.workers)
    let missing = (Double(returns.count) - Double(fresh) * 0.7 - done) / max(1, Double(ofLate))
    var missed = request.quota(240)
    for place in returns {
      guard let back = list[place].back else { continue }
      if people.list[list[place].person].late, missed.draw(max(0, min(0.95, missing))) { continue }
      let recent = back > asOf.adding(days: -9)
      if recent, random.chance(0.6) { continue }
      let wait = recent ? random.between(0, 5) : random.chance(0.75) ? random.between(0, 8) : random.between(9, 32)
      let date = workdays.onOrAfter(back.adding(days: wait))
      if date <= asOf.adding(days: -3) {
        list[place].visits.append(DraftVisit(nature: .reprise, date: date))
      } else if !recent {
        list[place].visits.append(DraftVisit(nature: .reprise, date: back))
      }
    }
  }

  private mutating func addPrereprises(_ request: GenerationRequest, _ workdays: Workdays, _ random: inout RandomSource) {
    let asOf = request.asOf
    func window(_ absence: AbsenceDraft) -> (CivilDate, CivilDate)? {
      guard absence.cause != .maternite, absence.cause != .conge, absence.cause != .paternite else { return nil }
      let first = max(absence.start.adding(days: 33), asOf.adding(days: -362))
      let last = min(absence.end?.adding(days: -2) ?? asOf, asOf.adding(days: -3))
      return first.adding(days: 3) < last ? (first, last) : nil
    }
    let able = list.indices.filter { window(list[$0]) != nil }
    let rate = Figures.rate(.prereprise) * Double(request.workers) / Double(max(1, able.count))
    var quota = request.quota(241)
    for place in able where quota.draw(min(1, rate)) {
      guard let (first, last) = window(list[place]) else { continue }
      let date = workdays.onOrBefore(max(first.adding(days: 3), last.adding(days: -random.between(0, 25))))
      list[place].visits.append(DraftVisit(nature: .prereprise, date: date))
    }
  }
}
