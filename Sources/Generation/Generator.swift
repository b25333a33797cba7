import Dossier
import Law

/// Makes synthetic services.
public enum Generator {
  /// A calibrated service: the same request always gives the same dossier, tables sorted.
  ///
  /// - Parameter request: The size, the share of overdue workers, the seed.
  /// - Complexity: O(*n* log *n*) in the number of workers; about a second for 20 000.
  public static func dossier(_ request: GenerationRequest) -> Dossier {
    precondition(GenerationRequest.sizes.contains(request.workers), "Ask for 500 to 1 000 000 workers.")
    let plan = ServicePlan(request)
    let groups = plan.centres()
    var staff = Staff(plan, centres: groups)
    let timetables = Timetables(plan, centres: groups, staff: &staff)
    let places = plan.workplaces()
    let establishments = plan.establishments(places)

    var dossier = Dossier()
    dossier.parameters.begins = request.asOf.monday
    dossier.parameters.seed = request.seed
    dossier.establishments = establishments
    dossier.closures = plan.closures(places, establishments)
    dossier.sectors = plan.sectors
    dossier.openings = plan.openings(of: groups)
    dossier.centres = groups.flatMap { $0.fixed + $0.mobile + ($0.remote.map { [$0] } ?? []) }
    addRooms(establishments, to: &dossier, &staff)

    let people = People(request, places)
    var ledger = VisitLedger(request, plan, people, places, establishments, staff)
    var book = AppointmentBook(
      request, parameters: dossier.parameters, staff: staff, timetables: timetables, centres: dossier.centres, openings: dossier.openings)
    give(&book, request, plan, people, places, ledger, dossier)
    for person in book.remote { ledger.employments[person].remoteConsent = true }

    dossier.teams = teams(plan, places)
    dossier.professionals = staff.professionals
    dossier.timetable = timetables.lines
    dossier.leave = timetables.leave
    dossier.appointments = book.appointments
    dossier.employments = ledger.employments
    dossier.facts = ledger.facts
    dossier.visits = ledger.visits
    dossier.absences = ledger.absences
    dossier.requests = ledger.requests
    for establishment in establishments {
      if let commune = establishment.place.commune { dossier.communes[commune] = establishment.place.coordinates }
    }
    for centre in dossier.centres { if let commune = centre.place.commune { dossier.communes[commune] = centre.place.coordinates } }
    for opening in dossier.openings { if let commune = opening.place?.commune { dossier.communes[commune] = opening.place?.coordinates } }
    dossier.present = Set(DossierFile.allCases).subtracting([.trajets, .faits])
    if !dossier.facts.isEmpty { dossier.present.insert(.faits) }
    dossier.sortTables()
    return dossier
  }

  /// Gives establishments with a room their centre, and their team's médecins and infirmiers the right to sit there.
  private static func addRooms(_ establishments: [Establishment], to dossier: inout Dossier, _ staff: inout Staff) {
    var sites: [TeamID: [CentreID]] = [:]
    for establishment in establishments where establishment.room {
      dossier.centres.append(
        Centre(
          id: establishment.siteCentre, sector: establishment.sector, kind: .entreprise, establishment: establishment.id,
          place: establishment.place, rooms: 1))
      sites[establishment.team, default: []].append(establishment.siteCentre)
    }
    for place in staff.professionals.indices {
      let professional = staff.professionals[place]
      guard professional.role == .medecin || professional.role == .infirmier else { continue }
      let own = professional.teams.flatMap { sites[$0.team] ?? [] }
      // The remote centre stays last.
      staff.professionals[place].centres.insert(contentsOf: own, at: max(0, professional.centres.count - 1))
    }
  }

  private static func give(
    _ book: inout AppointmentBook, _ request: GenerationRequest, _ plan: ServicePlan, _ people: People, _ places: [Workplace],
    _ ledger: VisitLedger, _ dossier: Dossier
  ) {
    var random = request.random(.appointments, 1)
    var dues = ledger.dues
    random.shuffle(&dues)
    // Half of what is booked is late already, as far as there is any; one in ten of the dues is kept for appointments missed in the past.
    var missed: [Due] = []
    var byTeam: [Int: [Due]] = [:]
    for (number, due) in dues.enumerated() {
      if number % 10 == 0, due.due < request.asOf.adding(days: -40) {
        missed.append(due)
      } else {
        byTeam[places[Int(people.list[due.person].workplace)].team, default: []].append(due)
      }
    }
    var persons: [WorkerID: Int] = [:]
    for place in ledger.recent {
      let worker = ledger.visits[place].worker
      persons[worker] = number(of: worker) - 1
    }
    book.remember(ledger, people: people, persons: persons, missed: &missed)
    let seen = Set(book.appointments.map(\.worker))
    byTeam = byTeam.mapValues { $0.filter { !seen.contains(ledger.employments[$0.person].employment.worker) } }
    book.book(
      byTeam, ledger, Dictionary(dossier.establishments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      closed: Set(dossier.closures.map(\.establishment)),
      teams: Dictionary(plan.teams.indices.map { (plan.teams[$0].id, $0) }, uniquingKeysWith: { first, _ in first }))
    book.number()
  }

  /// The number in a worker's identifier.
  private static func number(of worker: WorkerID) -> Int { Int(worker.text.dropFirst()) ?? 1 }

  private static func teams(_ plan: ServicePlan, _ places: [Workplace]) -> [Team] {
    var followed = [Int](repeating: 0, count: plan.teams.count)
    for place in places { followed[place.team] += place.size }
    let held = plan.teams.indices.map { team in plan.posts.contains { !$0.vacant && $0.teams.contains(team) } }
    return plan.teams.indices.map { team in
      let mates = plan.teams.indices.filter { $0 != team && plan.teams[$0].area == plan.teams[team].area }
      // A team with a médecin takes the visits of those of its area that have none; the first also helps its neighbour.
      let accepts = held[team] ? mates.filter { !held[$0] || (team % 4 == 0 && $0 == team + 1) } : []
      return Team(
        id: plan.teams[team].id, sector: plan.sector(ofTeam: team), maximumHeadcount: (followed[team] * 23 / 2000 + 1) * 100,
        maximumPerMedecin: 6000, accepts: accepts.map { plan.teams[$0].id })
    }
  }
}
