import Chance
import Dossier
import Law

// Turns persons into the lines of travailleurs.csv, visites.csv, absences.csv, demandes.csv and faits.csv. The regular visits are drawn
// twice with the same numbers: once to count what the law forces, once with the rates that bring each nature to its public figure.

/// What a worker will need, as far as the generator knows it: used to give appointments.
struct Due {
  var person: Int
  var nature: Nature
  var due: CivilDate
}

/// The lines about workers.
struct VisitLedger {
  var employments: [EmploymentLine] = []
  var facts: [DatedFact] = []
  var visits: [PastVisit] = []
  var absences: [Absence] = []
  var requests: [VisitRequest] = []
  /// By person, in the order of `people.list`, what may be booked.
  var dues: [Due] = []
  /// Places of the visits held within the last four weeks by someone still in post, which rendez_vous.csv remembers.
  var recent: [Int] = []

  let request: GenerationRequest
  let course: Course
  private var infirmier: [VisitKind: Quota] = [:]
  private var reoriented: Quota
  var random: RandomSource

  init(
    _ request: GenerationRequest, _ plan: ServicePlan, _ people: People, _ places: [Workplace], _ establishments: [Establishment],
    _ staff: Staff
  ) {
    self.request = request
    let workdays = Workdays(about: request.asOf)
    course = Course(asOf: request.asOf, workdays: workdays)
    for kind in VisitKind.allCases { infirmier[kind] = request.quota(300 + UInt64(kind.rawValue)) }
    reoriented = request.quota(320)
    random = request.random(.requests)
    let events = Absences(request, people, workdays)
    let rates = freeRates(people)
    write(people, places, establishments, staff, events, rates)
  }

  // MARK: Rates of the free choices

  private func stream(_ place: Int) -> RandomSource { request.random(.persons, place) }

  /// Counts the visits of the last twelve months that nothing can change, and the candidates of each free choice, then the rate each needs.
  private func freeRates(_ people: People) -> [Double] {
    var weights = [Double](repeating: 0, count: FreeChoice.allCases.count)
    var forced: [VisitKind: Double] = [:]
    for place in people.list.indices {
      var random = stream(place)
      let visits = course.visits(of: people.list[place], &random) { choice, weight in
        weights[choice.rawValue] += weight
        return false
      }
      for visit in visits where visit.date >= course.yearStart && !visit.elsewhere {
        if let kind = VisitKind(visit.nature) { forced[kind, default: 0] += 1 }
      }
    }
    func rate(_ kind: VisitKind, _ choice: FreeChoice, cap: Double, done: Double = 0) -> Double {
      let lacking = Figures.rate(kind) * Double(request.workers) - (forced[kind] ?? 0) - done
      let rate = lacking / max(1, weights[choice.rawValue])
      return max(0, min(cap, rate))
    }
    var rates = [Double](repeating: 0, count: weights.count)
    rates[FreeChoice.goneFirstVisit.rawValue] = rate(.vipInitiale, .goneFirstVisit, cap: 0.9)
    let seen = rates[FreeChoice.goneFirstVisit.rawValue] * weights[FreeChoice.goneFirstVisit.rawValue]
    rates[FreeChoice.lateFirstVisit.rawValue] = rate(.vipInitiale, .lateFirstVisit, cap: 0.9, done: seen)
    rates[FreeChoice.goneFirstExam.rawValue] = rate(.aptitude, .goneFirstExam, cap: 0.98)
    rates[FreeChoice.recentPeriodic.rawValue] = rate(.vipPeriodique, .recentPeriodic, cap: 0.6)
    rates[FreeChoice.recentExam.rawValue] = rate(.renouvellement, .recentExam, cap: 0.8)
    // The second choice is put to those for whom the first said no.
    let left = 1 - rates[FreeChoice.recentExam.rawValue]
    rates[FreeChoice.recentIntermediate.rawValue] = min(0.9, rate(.intermediaire, .recentIntermediate, cap: 0.8) / max(0.1, left))
    return rates
  }

  // MARK: Lines

  private mutating func write(
    _ people: People, _ places: [Workplace], _ establishments: [Establishment], _ staff: Staff, _ events: Absences, _ rates: [Double]
  ) {
    var free = FreeChoice.allCases.map { request.quota(340 + UInt64($0.rawValue)) }
    var onRequest = request.quota(321)
    var careers = request.quota(322)
    var endings = request.quota(323)
    let inPost = Double(people.list.count { $0.standing == .inPost })
    let requestRate = Figures.rate(.demande) * Double(request.workers) / max(1, inPost)
    let careerCandidates = people.list.count { turns45($0) && $0.standing == .inPost && $0.followUp != .none }
    let careerRate = Figures.rate(.miCarriere) * Double(request.workers) / Double(max(1, careerCandidates))
    let endingCandidates = people.list.count(where: endsExposed)
    let endingRate = Figures.rate(.finDeCarriere) * Double(request.workers) / Double(max(1, endingCandidates))
    let width = max(6, String(people.list.count).utf8.count)
    employments.reserveCapacity(people.list.count)
    visits.reserveCapacity(people.list.count * 5 / 2)
    var event = 0
    for place in people.list.indices {
      let person = people.list[place]
      let establishment = establishments[Int(person.workplace)]
      let worker = WorkerID("T" + padded(place + 1, width))
      var stream = stream(place)
      var drafts = course.visits(of: person, &stream) { choice, weight in free[choice.rawValue].draw(rates[choice.rawValue] * weight) }
      var absent: AbsenceDraft?
      if event < events.list.count, events.list[event].person == place {
        absent = events.list[event]
        drafts += events.list[event].visits
        event += 1
      }
      let tenure = person.hired.days(to: request.asOf)
      if person.standing == .inPost, onRequest.draw(requestRate, allowed: absent == nil && tenure > 45) {
        let low = max(person.hired.adding(days: 20), course.yearStart.adding(days: 3))
        let date = low.adding(days: random.between(0, low.days(to: course.last)))
        drafts.append(DraftVisit(nature: .demande, date: course.workdays.onOrBefore(date)))
      }
      if endsExposed(person), endings.draw(min(1, endingRate)) {
        let date = max(course.yearStart.adding(days: 2), (person.departure ?? request.asOf).adding(days: -random.between(3, 40)))
        drafts.append(DraftVisit(nature: .postExposition, date: course.workdays.onOrBefore(date), byMedecin: true))
      }
      if person.standing == .inPost, person.followUp != .none { addMidCareer(person, absent, &drafts, &careers, careerRate) }
      drafts.sort { ($0.date, $0.nature.rank) < ($1.date, $1.nature.rank) }
      append(person, worker, establishment, places[Int(person.workplace)], establishments)
      record(drafts, of: person, worker, establishment, places[Int(person.workplace)], staff)
      date(person, worker, establishment, drafts)
      if let absent { append(absent, worker, establishment) }
      if person.standing == .inPost { ask(person, worker, establishment, absent) }
      if person.standing == .inPost, person.followUp != .none { foresee(place, person, drafts, absent) }
    }
  }

  private func endsExposed(_ person: Person) -> Bool {
    guard let departure = person.departure, person.retires, person.followUp == .reinforced else { return false }
    return departure > course.yearStart.adding(days: 10) && departure < request.asOf
  }

  private mutating func append(
    _ person: Person, _ worker: WorkerID, _ establishment: Establishment, _ place: Workplace, _ establishments: [Establishment]
  ) {
    var employment = Employment(worker: worker, establishment: establishment.id, birth: person.birth, hired: person.hired)
    employment.contract = person.contract
    employment.contractEnd = person.contractEnd
    employment.departure = person.departure
    employment.departureReason = person.departure == nil ? nil : person.retires ? .retraite : .autre
    employment.exposures = person.exposures
    employment.situations = person.situations
    if person.exposures.has(.plomb) { employment.leadAboveThreshold = true }
    if person.periodMonths > 0 { employment.periodMonths = Int(person.periodMonths) }
    if person.contract == .saisonnier { employment.effectiveDays = person.followUp == .reinforced ? 60 : 35 }
    if person.contract == .interim || random.chance(0.3) { employment.job = "J" + padded(random.between(1, 60), 2) }
    if person.user >= 0 { employment.userUndertaking = establishments[Int(person.user)].id }
    employments.append(EmploymentLine(employment, remoteConsent: random.chance(Figures.remoteConsent)))
  }

  private mutating func record(
    _ drafts: [DraftVisit], of person: Person, _ worker: WorkerID, _ establishment: Establishment, _ place: Workplace, _ staff: Staff
  ) {
    var previous: (Nature, CivilDate)?
    for draft in drafts {
      if let previous, previous == (draft.nature, draft.date) { continue }
      previous = (draft.nature, draft.date)
      let kind = VisitKind(draft.nature)
      let inYear = draft.date >= course.yearStart && !draft.elsewhere
      let forbidden = draft.byMedecin || (person.situations.has(.handicap) && kind == .vipPeriodique)
      var role = Role.medecin
      if let kind, !staff.infirmiers[place.team].isEmpty, let share = Figures.infirmierShare[kind] {
        if inYear {
          // Reprise and préreprise share one figure, and one quota.
          if infirmier[kind == .prereprise ? .reprise : kind]?.draw(share, allowed: !forbidden) == true { role = .infirmier }
        } else if !forbidden, random.chance(share * 0.7) {
          role = .infirmier
        }
      }
      var visit = PastVisit(worker: worker, nature: draft.nature, date: draft.date, role: role)
      if draft.elsewhere {
        visit.previousEmployer = true
        visit.sameJob = true
        visit.documentHeld = person.followUp == .reinforced ? .medecin : .oui
        visits.append(visit)
        continue
      }
      visit.establishment = establishment.id
      let junior = role == .medecin && kind != nil && kind != .finDeCarriere && random.chance(0.2)
      let group =
        role == .infirmier ? staff.infirmiers[place.team] : junior ? staff.juniors[place.team] : staff.medecins[place.team]
      visit.professional = staff.holder(among: group, on: draft.date, choice: random.below(60))
      if junior, visit.professional != nil { visit.role = staff.role(of: group) }
      if person.contract == .interim, let job = employments.last?.employment.job, kind == .vipInitiale || kind == .aptitude {
        visit.coveredJobs = [job]
      }
      visit.miCarriere = draft.countsAsMidCareer
      if draft.date >= request.asOf.adding(days: -28), person.standing == .inPost, visit.professional != nil { recent.append(visits.count) }
      visits.append(visit)
      // An infirmier who sees a reason, and every VIP of a worker with a handicap, brings in the médecin.
      let periodic = kind == .vipInitiale || kind == .vipPeriodique
      let sent =
        visit.role == .infirmier && kind != nil
        && (inYear ? reoriented.draw(Figures.reoriented) : random.chance(Figures.reoriented))
      if sent { visits[visits.count - 1].conclusion = .orientation }
      let disabled = periodic && (person.situations.has(.handicap) || person.situations.has(.invalidite))
      if sent || disabled {
        let wait = visit.role == .infirmier ? random.between(3, 14) : 0
        let date = course.workdays.onOrAfter(draft.date.adding(days: wait))
        if date <= course.last {
          let medecin = staff.holder(among: staff.medecins[place.team], on: date, choice: random.below(60))
          // Who had left by then was not seen; the médecin is drawn all the same, so that nothing else changes.
          if let left = person.departure ?? person.contractEnd, left < date { continue }
          visits.append(
            PastVisit(
              worker: worker, establishment: establishment.id, nature: .orientationMedecin, date: date, role: .medecin,
              professional: medecin))
        }
      }
    }
  }
}
