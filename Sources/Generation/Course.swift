import Chance
import Law

// The regular visits of one person, back from the first day. Dates are drawn from the ceilings of the law: someone on time has every last
// visit within its ceiling; someone late has one clock run out. What the law leaves free (which year a visit within the ceiling was held)
// is decided by the caller, who so keeps the number of visits of the last twelve months to the public figures.

/// A visit before it has a professional.
struct DraftVisit {
  var nature: Nature
  var date: CivilDate
  /// Held for a former employer, and standing for the first visit here.
  var elsewhere = false
  /// Only a médecin can have held it.
  var byMedecin = false
  /// It was joined with the mi-carrière visit.
  var countsAsMidCareer = false
}

/// A choice that no rule makes.
enum FreeChoice: Int, CaseIterable {
  /// A first visit of someone who came and left within the year.
  case goneFirstVisit, goneFirstExam
  /// A first visit held late, by someone hired one to two years ago, within the last twelve months.
  case lateFirstVisit
  /// The last periodic visit, exam or intermediate visit falls within the last twelve months.
  case recentPeriodic, recentExam, recentIntermediate
}

/// Draws the regular visits of a person.
struct Course {
  let asOf: CivilDate
  let workdays: Workdays
  /// The last day on which a visit can have been recorded.
  var last: CivilDate { asOf.adding(days: -3) }
  /// First of the last twelve months.
  var yearStart: CivilDate { asOf.adding(days: -365) }

  /// The visits, oldest first.
  ///
  /// - Parameter decide: Answers a free choice; the second value weighs it (the visits a year that its clock asks for, against 1 for five years).
  func visits(of person: Person, _ random: inout RandomSource, decide: (FreeChoice, Double) -> Bool) -> [DraftVisit] {
    guard person.followUp != .none else { return [] }
    var visits: [DraftVisit] = []
    switch person.standing {
    case .announced: announced(person, &visits, &random)
    case .left where person.isNew: gone(person, &visits, &random, decide)
    case .left: left(person, &visits, &random)
    case .inPost where person.waived: waived(person, &visits, &random)
    case .inPost where person.isNew: newcomer(person, &visits, &random)
    case .inPost where person.followUp == .reinforced: reinforced(person, &visits, &random, decide)
    case .inPost: simple(person, &visits, &random, decide)
    }
    for place in visits.indices { visits[place].date = workdays.onOrBefore(visits[place].date) }
    visits.sort { ($0.date, $0.nature.rank) < ($1.date, $1.nature.rank) }
    return visits
  }

  private func day(_ random: inout RandomSource, _ from: CivilDate, _ through: CivilDate) -> CivilDate {
    from.adding(days: random.between(0, max(0, from.days(to: through))))
  }

  private func periodic(_ person: Person) -> Nature { person.longestIsThree ? .vipPeriodiqueAdaptee : .vipPeriodique }

  // MARK: Around the hire

  private func announced(_ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource) {
    if person.followUp == .reinforced, random.chance(0.35) {
      visits.append(DraftVisit(nature: .examenAptitudeEmbauche, date: day(&random, asOf.adding(days: -20), last), byMedecin: true))
    }
  }

  /// One visit elsewhere stands for the first one here.
  private func waived(_ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource) {
    let reinforced = person.followUp == .reinforced
    let longest = reinforced ? 610 : person.contract == .interim ? 640 : 900
    let low = reinforced ? max(asOf.adding(days: -610), person.hired.adding(days: -longest)) : person.hired.adding(days: -longest)
    visits.append(
      DraftVisit(
        nature: reinforced ? .renouvellementAptitude : random.chance(0.5) ? .vipInitiale : periodic(person),
        date: day(&random, low, person.hired.adding(days: -20)), elsewhere: true, byMedecin: reinforced))
  }

  /// The day of a first visit on time, or nothing when it may still lie ahead.
  private func firstVisit(_ person: Person, _ random: inout RandomSource, through end: CivilDate) -> DraftVisit? {
    if person.followUp == .reinforced {
      return DraftVisit(nature: .examenAptitudeEmbauche, date: person.hired.adding(days: -random.between(2, 25)), byMedecin: true)
    }
    if person.firstVisitBeforePost(person.hired) {
      return DraftVisit(nature: .vipInitiale, date: person.hired.adding(days: -random.between(2, 20)))
    }
    let limit = person.hired.adding(months: person.contract == .apprentissage ? 2 : 3)
    guard person.hired.adding(days: 4) <= end else { return nil }
    return DraftVisit(nature: .vipInitiale, date: day(&random, person.hired.adding(days: 4), min(limit, end)))
  }

  private func newcomer(_ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource) {
    let limit = person.hired.adding(months: person.contract == .apprentissage ? 2 : 3)
    let early = person.followUp == .reinforced || person.firstVisitBeforePost(person.hired)
    if person.late { return }
    if !early, limit >= asOf, random.chance(0.5) { return }
    guard var first = firstVisit(person, &random, through: last) else { return }
    if !early, limit < last, random.chance(0.2) { first.date = day(&random, limit.adding(days: 1), min(last, limit.adding(days: 150))) }
    visits.append(first)
  }

  private func gone(
    _ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource, _ decide: (FreeChoice, Double) -> Bool
  ) {
    if person.waived {
      waived(person, &visits, &random)
    } else if let first = firstVisit(person, &random, through: min(last, person.departure ?? last)),
      decide(person.followUp == .reinforced ? .goneFirstExam : .goneFirstVisit, 1)
    {
      visits.append(first)
    }
  }

  /// Someone who left: seen now and then until a year ago at the latest, so that the figures of the last twelve months stay apart.
  private func left(_ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource) {
    let end = min(person.departure ?? asOf, yearStart.adding(days: -1))
    guard person.hired < end else { return }
    let reinforced = person.followUp == .reinforced
    let months = reinforced ? 48 : person.ceiling
    let latest = end.adding(days: -random.between(20, 30 * months))
    if latest > person.hired.adding(days: 150) {
      visits.append(DraftVisit(nature: reinforced ? .renouvellementAptitude : periodic(person), date: latest, byMedecin: reinforced))
      before(latest, person, months: months, &visits, &random)
    } else if let first = firstVisit(person, &random, through: end), random.chance(0.8) {
      visits.append(first)
    }
  }

  // MARK: In post for more than a year

  private func simple(
    _ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource, _ decide: (FreeChoice, Double) -> Bool
  ) {
    let ceiling = person.ceiling
    let oldest = asOf.adding(months: -ceiling)
    let limit = person.hired.adding(months: 3)
    if person.hired > oldest.adding(days: 100) {
      if person.late {
        // Never seen here: no visit at all, or one elsewhere that no longer stands.
        if random.chance(0.5), person.hired.adding(months: -ceiling).adding(days: 5) < oldest.adding(days: -10) {
          let low = max(person.hired.adding(months: -min(ceiling, 58)).adding(days: 5), oldest.adding(days: -600))
          if person.contract != .interim, low < oldest.adding(days: -10) {
            visits.append(DraftVisit(nature: periodic(person), date: day(&random, low, oldest.adding(days: -10)), elsewhere: true))
          }
        }
        return
      }
      guard var first = firstVisit(person, &random, through: last) else { return }
      if !person.firstVisitBeforePost(person.hired), person.hired > asOf.adding(days: -620), limit < yearStart.adding(days: 250),
        decide(.lateFirstVisit, 1)
      {
        first.date = day(&random, max(limit.adding(days: 1), yearStart.adding(days: 3)), min(last, limit.adding(days: 300)))
      }
      visits.append(first)
      return
    }
    var latest: CivilDate
    if person.late {
      latest = oldest.adding(days: -random.between(3, 900))
    } else if decide(.recentPeriodic, 60 / Double(ceiling)) {
      latest = day(&random, yearStart.adding(days: 3), last)
    } else {
      latest = day(&random, oldest.adding(days: 5), yearStart.adding(days: -1))
    }
    if person.late, latest < limit.adding(days: 150) {
      if let first = firstVisit(person, &random, through: last), first.date < oldest.adding(days: -3) { visits.append(first) }
      return
    }
    latest = max(latest, limit.adding(days: 150))
    visits.append(DraftVisit(nature: periodic(person), date: latest))
    before(latest, person, months: ceiling, &visits, &random)
  }

  private func reinforced(
    _ person: Person, _ visits: inout [DraftVisit], _ random: inout RandomSource, _ decide: (FreeChoice, Double) -> Bool
  ) {
    let yearly = person.exposures.has(.ionisantA)
    let days = person.hired.days(to: asOf)
    func exam(_ age: Int) { visits.append(DraftVisit(nature: .renouvellementAptitude, date: asOf.adding(days: -age), byMedecin: true)) }
    func intermediate(_ age: Int) { visits.append(DraftVisit(nature: .visiteIntermediaire, date: asOf.adding(days: -age))) }
    func first() { visits.append(firstVisit(person, &random, through: last) ?? DraftVisit(nature: .examenAptitudeEmbauche, date: last)) }

    if yearly {
      let age = person.late ? random.between(375, 700) : random.between(5, 355)
      if age < days - 100 { exam(age) } else if !person.late { exam(min(350, age)) }
      if age < days - 100 { before(asOf.adding(days: -age), person, months: 12, &visits, &random) }
      return
    }
    if days < 1500 {
      // The exam of the hire still stands; two years later an intermediate visit is due.
      if person.late {
        if days < 700 { return }
        if days >= 760 { first() }
        return
      }
      first()
      let examAge = visits[0].date.days(to: asOf)
      if examAge > 715 {
        if examAge > 1425 {
          exam(random.between(5, 300))
        } else {
          intermediate(max(5, examAge - random.between(610, 715)))
        }
      }
      return
    }
    let age: Int
    var seen: Int?
    if person.late {
      if random.chance(0.55) {
        age = random.between(745, 1420)
      } else {
        age = random.between(1475, 2200)
        seen = age - random.between(560, 715)
      }
    } else if decide(.recentExam, 1) {
      age = random.between(5, 362)
    } else if decide(.recentIntermediate, 1) {
      age = random.between(735, 1030)
      seen = min(360, age - random.between(600, 700))
    } else if random.chance(0.5) {
      age = random.between(368, 715)
    } else {
      age = min(random.between(1090, 1440), days - 201)
      seen = max(368, age - random.between(600, 715))
    }
    if age > days - 200 {
      first()
    } else {
      exam(age)
      before(asOf.adding(days: -age), person, months: 48, &visits, &random)
    }
    if let seen, seen < days - 200 { intermediate(seen) }
  }

  // MARK: Longer ago

  /// The visits before the last one, back to the hire.
  private func before(_ latest: CivilDate, _ person: Person, months: Int, _ visits: inout [DraftVisit], _ random: inout RandomSource) {
    let reform: CivilDate = "2017-01-01"
    var date = latest
    while true {
      date = date.adding(days: -months * random.between(26, 32))
      guard date > person.hired.adding(days: 200), date >= reform else { break }
      if person.followUp == .reinforced {
        visits.append(DraftVisit(nature: .renouvellementAptitude, date: date, byMedecin: true))
        if months > 24 { visits.append(DraftVisit(nature: .visiteIntermediaire, date: date.adding(days: random.between(600, 715)))) }
      } else {
        visits.append(DraftVisit(nature: periodic(person), date: date))
      }
    }
    if person.hired >= reform {
      if let first = firstVisit(person, &random, through: latest.adding(days: -1)) { visits.append(first) }
      return
    }
    // Before 2017 everyone was seen every other year; two such visits are kept at most.
    date = reform.adding(days: -random.between(30, 700))
    for _ in 0..<2 where date > person.hired {
      visits.append(DraftVisit(nature: .visiteAvant2017, date: date, byMedecin: true))
      date = date.adding(days: -random.between(600, 800))
    }
  }
}
