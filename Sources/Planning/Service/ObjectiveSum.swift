import Dossier
import Law

/// Adds up the objective of a plan of the service, part by part, in integers.
struct ObjectiveSum {
  private let service: Service
  private let placeable: [Bool]
  private let costs: [GroupCost]

  init(_ service: Service, placeable: [Bool], costs: [GroupCost]) {
    self.service = service
    self.placeable = placeable
    self.costs = costs
  }

  /// The parts of the objective.
  func objective(_ plan: ServicePlan, field: [FieldHalfDay], occupied: [Placing]) -> Objective {
    let prices = service.parameters.prices
    var sum = Objective()
    var sessions: Set<[Int]> = []
    for placing in occupied {
      sessions.insert([placing.member, placing.halfDay])
    }
    for session in plan.empty { sessions.insert([session.member, session.halfDay]) }
    sum.appointmentsMoved = prices.appointmentMoved * service.dropped.count
    for (index, appointment) in service.occupied.enumerated() {
      guard let visitor = service.visitors[appointment.id] else { continue }
      sum.kilometres += prices.kilometre * service.kilometres(from: visitor.origin, to: occupied[index].site)
      sum.medecinsChanged += service.changePrice(team: visitor.team, lastMedecin: visitor.lastMedecin, member: occupied[index].member)
    }
    for (index, candidate) in service.candidates.enumerated() {
      let given = candidate.group.given
      guard let placing = plan.placings[index] else {
        if placeable[index] { sum.unplaced += costs[index].unplaced }
        if given != nil { sum.appointmentsMoved += prices.appointmentMoved }
        continue
      }
      sessions.insert([placing.member, placing.halfDay])
      sum.late += costs[index].late(on: Horizon.day(of: placing.halfDay), weekLate: prices.weekLate)
      sum.advance -= costs[index].advance
      if let given, !service.isUnmoved(given, at: placing) { sum.appointmentsMoved += prices.appointmentMoved }
      if let holder = candidate.holders.first(where: { $0.member == placing.member }) {
        sum.medecinsChanged += holder.change
      } else {
        sum.medecinsChanged += service.changePrice(
          team: candidate.group.team, lastMedecin: candidate.lastMedecin, member: placing.member)
      }
      if let reach = candidate.reach.first(where: { $0.site == placing.site }) {
        sum.kilometres += prices.kilometre * reach.kilometres
      } else {
        sum.kilometres += prices.kilometre * service.kilometres(from: candidate.origin, to: placing.site)
      }
    }
    sum.sessionsOpened = prices.sessionOpened * sessions.count
    let fieldCost = FieldPlan.cost(field, service: service)
    sum.fieldUnvisited = fieldCost.unvisited
    sum.fieldImbalance = fieldCost.imbalance
    return sum
  }
}

extension Service {
  /// Whether a given appointment is still exactly where it was.
  func isUnmoved(_ given: Appointment, at placing: Placing) -> Bool {
    given.professional == staff[placing.member].professional.id && given.centre == sites[placing.site].centre
      && given.date == horizon.day(Horizon.day(of: placing.halfDay)) && given.time.minutes == placing.start
  }

  /// Kilometres, rounded up, whatever the limit; 0 when nothing tells.
  func kilometres(from place: Place, to site: Int) -> Int {
    if sites[site].isRemote { return 0 }
    return distance.metres(from: place, to: sites[site]).map { ($0 + 999) / 1000 } ?? 0
  }

  /// Price of a change for a professional who is no regular holder (a kept appointment may be anyone's).
  func changePrice(team: TeamID, lastMedecin: ProfessionalID?, member: Int) -> Int {
    let professional = staff[member].professional
    let other = professional.role == .medecin && lastMedecin != nil && lastMedecin != professional.id
    return other || !professional.teams.contains { $0.team == team } ? parameters.prices.medecinChanged : 0
  }
}
