import Dossier
import Law

/// Turns one worker's records into groups of visits with their possible holders and sites.
struct WorkerReader {
  struct Outcome {
    var candidates: [Service.Candidate] = []
    var occupied: [(appointment: Appointment, visitor: Service.Visitor)] = []
    var dropped: [Appointment] = []
  }

  private let parameters: Parameters
  private let horizon: Horizon
  private let staff: [StaffMember]
  private let sites: [Site]
  private let who: WhoMayHold
  private let distance: Distance
  private let communes: [String: Coordinates]
  private let establishments: [EstablishmentID: Establishment]
  private let closures: [EstablishmentID: [Closure]]
  private let memberIndex: [ProfessionalID: Int]
  private let joining: Joining
  /// Sites within reach, by place: workers of one commune share the answer.
  private let nearby: ReachTable

  init(service: Service) {
    parameters = service.parameters
    horizon = service.horizon
    staff = service.staff
    sites = service.sites
    who = service.who
    distance = service.distance
    communes = service.dossier.communes
    establishments = Dictionary(service.dossier.establishments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    closures = Dictionary(grouping: service.dossier.closures, by: \.establishment)
    memberIndex = service.memberIndex
    joining = Joining(horizon: horizon, parameters: parameters, who: who)
    nearby = ReachTable(sites: sites, distance: distance)
  }

  /// Reads one worker.
  func read(
    _ history: WorkerHistory, lines: ArraySlice<EmploymentLine>, obligations: [Obligation], appointments: [Appointment]
  ) -> Outcome {
    var outcome = Outcome()
    guard !obligations.isEmpty || !appointments.isEmpty else { return outcome }
    var byEstablishment: [EstablishmentID: EmploymentLine] = [:]
    for line in lines { byEstablishment[line.employment.establishment] = line }
    let lastMedecin = history.visits.last { $0.role == .medecin && $0.professional != nil && $0.date <= parameters.begins }?.professional
    let keys = Set(obligations.map(\.establishment)).union(byEstablishment.keys).sorted()
    var remaining = appointments
    for establishment in keys {
      let mine = remaining.filter { ($0.establishment ?? establishment) == establishment }
      let own = obligations.filter { $0.establishment == establishment }
      remaining.removeAll { appointment in mine.contains { $0.id == appointment.id } }
      guard let line = byEstablishment[establishment], let place = establishments[establishment] else {
        outcome.dropped += mine.filter { $0.date <= horizon.ends }
        continue
      }
      let joined = joining.groups(
        obligations: own, appointments: mine, absences: history.absences, closures: closures[establishment] ?? [],
        lastDay: line.employment.lastDay, team: place.team)
      for appointment in joined.unanswered {
        if appointment.status == .propose {
          outcome.dropped.append(appointment)
        } else {
          outcome.occupied.append(
            (
              appointment,
              Service.Visitor(
                origin: origin(of: line, establishment: place), team: place.team, lastMedecin: lastMedecin, establishment: establishment,
                lastDay: line.employment.lastDay)
            ))
        }
      }
      let trainings = TrainingRule.required(by: history, line: line, begins: parameters.begins)
      for var group in joined.groups {
        group.boundTo = SecondExamRule.bound(group, history: history, staff: staff, memberIndex: memberIndex, horizon: horizon)
        outcome.candidates.append(candidate(group, line: line, establishment: place, trainings: trainings, lastMedecin: lastMedecin))
      }
    }
    outcome.dropped += remaining.filter { $0.date <= horizon.ends }
    return outcome
  }

  private func candidate(
    _ group: VisitGroup, line: EmploymentLine, establishment: Establishment, trainings: Set<Training>, lastMedecin: ProfessionalID?
  ) -> Service.Candidate {
    let needsTraining = !trainings.isEmpty && group.natures.contains(where: TrainingRule.applies)
    var holders: [Service.Holder] = []
    for index in staff.indices {
      guard let own = who.serves(index, team: group.team), group.obligations.allSatisfy({ who.allows(index, $0) }) else { continue }
      let professional = staff[index].professional
      if needsTraining && !trainings.isSubset(of: professional.trainings) { continue }
      if let bound = group.boundTo, bound != professional.id { continue }
      let otherMedecin = professional.role == .medecin && lastMedecin != nil && lastMedecin != professional.id
      let change = otherMedecin || !own ? parameters.prices.medecinChanged : 0
      holders.append(Service.Holder(member: index, minutes: parameters.minutes(of: group.natures, by: professional.role), change: change))
    }
    let origin = origin(of: line, establishment: establishment)
    let remote = line.remoteConsent && group.natures.allSatisfy(parameters.remoteNatures.contains)
    let reach = nearby.reach(from: origin).filter { entry in
      let site = sites[entry.site]
      if site.isRemote { return remote }
      return site.establishment == nil || site.establishment == group.establishment
    }
    return Service.Candidate(group: group, holders: holders, reach: reach, origin: origin, lastMedecin: lastMedecin)
  }

  /// Where the worker comes from: their own commune when the line gives one, else the establishment.
  private func origin(of line: EmploymentLine, establishment: Establishment) -> Place {
    guard let commune = line.commune else { return establishment.place }
    return Place(commune: commune, coordinates: communes[commune] ?? establishment.place.coordinates)
  }
}

/// Sites within the limit of distance from each place, worked out once per place.
final class ReachTable {
  private let sites: [Site]
  private let distance: Distance
  private var known: [Place: [Service.Reach]] = [:]

  init(sites: [Site], distance: Distance) {
    self.sites = sites
    self.distance = distance
  }

  /// The sites in reach, remote ones included, in their own order.
  func reach(from place: Place) -> [Service.Reach] {
    if let list = known[place] { return list }
    var list: [Service.Reach] = []
    for index in sites.indices {
      if let kilometres = distance.kilometres(from: place, to: sites[index]) {
        list.append(Service.Reach(site: index, kilometres: kilometres))
      }
    }
    known[place] = list
    return list
  }
}
