import Dossier
import Law

/// Every appointment the dossier calls for, and what becomes of those already given.
///
/// The whole table is derived from the dossier; the plan brings only its first day.
struct Expectations {
  private(set) var appointments: [ExpectedAppointment] = []
  /// The appointment that holds each obligation.
  private(set) var groupOfVisit: [String: Int] = [:]
  /// The appointment to which each line of the dossier's rendez_vous.csv belongs.
  private(set) var groupOfGiven: [AppointmentID: Int] = [:]
  /// The lines of the dossier that are sent or proposed in the horizon, by key.
  let given: [AppointmentID: Appointment]
  /// Cancelled lines not yet past: they stay in the file until their date.
  let cancelled: [Appointment]
  /// Every key of the dossier's rendez_vous.csv.
  let known: Set<AppointmentID>
  /// Sent appointments after the horizon: they stay, and cover their visits.
  private(set) var beyond: [AppointmentID: Appointment] = [:]
  /// Proposals after the horizon: they cover nothing, and may be handed on as they are.
  private(set) var laterProposals: [AppointmentID: Appointment] = [:]
  /// Why each pin that yields does so.
  private(set) var causes: [AppointmentID: Set<MoveCause>] = [:]
  /// Half-days with a kept appointment, by professional.
  private(set) var keptByProfessional: [ProfessionalID: Set<Int>] = [:]
  /// Workers whose facts the catalogue of law does not cover.
  private(set) var notCovered: [WorkerID] = []

  /// The obligations of one worker, asked of the law.
  typealias LawSource = (WorkerHistory) throws(LawError) -> [Obligation]

  fileprivate struct Person {
    var worker: WorkerID
    var visits: [DueVisit]
    var follows: [EstablishmentID: Follow]
    var history: WorkerHistory
    var pins: [Pin] = []
    var proposals: [Appointment] = []
  }

  init(_ dossier: Dossier, service: Service, law: LawSource) {
    let horizon = service.horizon
    let active = dossier.appointments.filter { $0.status.isActive && $0.date >= horizon.start }
    given = Dictionary(active.filter { $0.date <= horizon.end }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let later = active.filter { $0.status == .propose && $0.date > horizon.end }
    laterProposals = Dictionary(later.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    cancelled = dossier.appointments.filter { $0.status == .annule && $0.date >= horizon.start }
    known = Set(dossier.appointments.map(\.id))
    let byWorker = Dictionary(grouping: active, by: \.worker)
    let honoured = Dictionary(grouping: dossier.appointments.filter { $0.status == .honore && $0.date < horizon.start }, by: \.worker)
    var roles = EffectiveRoles(service)
    var waiting: [Person] = []
    dossier.forEachWorker { history, lines in
      var history = history
      if let held = honoured[history.worker] { history.add(held, staff: service.staff) }
      let obligations: [Obligation]
      do { obligations = try law(history) } catch {
        notCovered.append(history.worker)
        return
      }
      var follows: [EstablishmentID: Follow] = [:]
      for line in lines {
        follows[line.employment.establishment] = Follow(line, history: history, service: service, communes: dossier.communes)
      }
      let visits = obligations.filter { $0.isPlanned(service.parameters) }
        .map { DueVisit($0, follow: follows[$0.establishment], service: service, roles: &roles) }.sorted(by: precedes)
      let person = Person(worker: history.worker, visits: visits, follows: follows, history: history)
      if let appointments = byWorker[history.worker] {
        waiting.append(Expectations.withAppointments(person, appointments))
      } else {
        add(person, covered: [], service: service)
      }
    }
    let kept = decidePins(waiting, service: service)
    for (id, halfDay) in kept { if let pin = given[id] { keptByProfessional[pin.professional, default: []].insert(halfDay) } }
    for person in waiting { addGiven(person, kept: kept, service: service) }
  }

  /// Which visits each sent appointment covers: for each of its natures, the first that no earlier one covers.
  private static func withAppointments(_ person: Person, _ appointments: [Appointment]) -> Person {
    var person = person
    var covered: Set<String> = []
    for appointment in appointments where appointment.status != .propose {
      var mine: [DueVisit] = []
      var establishment = appointment.establishment
      for nature in appointment.natures {
        let visit = person.visits.first {
          $0.nature == nature && !covered.contains($0.key) && (establishment == nil || $0.obligation.establishment == establishment)
        }
        guard let visit else { continue }
        establishment = visit.obligation.establishment
        covered.insert(visit.key)
        mine.append(visit)
      }
      let follow = establishment.flatMap { person.follows[$0] } ?? (establishment == nil ? person.latestFollow : nil)
      person.pins.append(Pin(appointment: appointment, visits: mine.sorted(by: precedes), follow: follow))
    }
    person.proposals = appointments.filter { $0.status == .propose }
    return person
  }

  private mutating func decidePins(_ persons: [Person], service: Service) -> [AppointmentID: Int] {
    var survival = PinSurvival(service)
    var kept: [AppointmentID: Int] = [:]
    for pin in persons.flatMap(\.pins).sorted(by: { $0.appointment.id < $1.appointment.id }) {
      if pin.appointment.date > service.horizon.end {
        beyond[pin.appointment.id] = pin.appointment
        continue
      }
      let alone = survival.causes(pin)
      causes[pin.appointment.id] = alone
      guard alone.isEmpty else { continue }
      let decision = survival.keep(pin)
      kept[pin.appointment.id] = decision.halfDay
      if let cause = decision.cause { causes[pin.appointment.id] = [cause] }
    }
    return kept
  }

  private mutating func addGiven(_ person: Person, kept: [AppointmentID: Int], service: Service) {
    let covered = Set(person.pins.flatMap(\.visits).map(\.key))
    for pin in person.pins where given[pin.appointment.id] != nil {
      let halfDay = kept[pin.appointment.id]
      guard halfDay != nil || !pin.visits.isEmpty else { continue }
      groupOfGiven[pin.appointment.id] = appointments.count
      append(pin.visits, person, follow: pin.follow, original: pin.appointment, kept: halfDay, service: service)
    }
    add(person, covered: covered, service: service)
    for proposal in person.proposals where given[proposal.id] != nil {
      for nature in proposal.natures {
        guard let group = freeGroup(of: nature, for: proposal, person, covered) else { continue }
        appointments[group].original = proposal
        groupOfGiven[proposal.id] = group
        break
      }
    }
  }

  /// The appointment of the first visit of a nature that neither a sent line covers nor an earlier proposal already stands for.
  private func freeGroup(of nature: Nature, for proposal: Appointment, _ person: Person, _ covered: Set<String>) -> Int? {
    for visit in person.visits where visit.nature == nature && !covered.contains(visit.key) {
      if let establishment = proposal.establishment, establishment != visit.obligation.establishment { continue }
      if let group = groupOfVisit[visit.key], appointments[group].original == nil { return group }
    }
    return nil
  }

  private mutating func add(_ person: Person, covered: Set<String>, service: Service) {
    let establishments = Set(person.visits.map(\.obligation.establishment)).sorted()
    for establishment in establishments {
      let visits = person.visits.filter { $0.obligation.establishment == establishment }
      for group in joined(visits, covered: covered, end: service.horizon.end) {
        append(group, person, follow: person.follows[establishment], original: nil, kept: nil, service: service)
      }
    }
  }

  private mutating func append(
    _ visits: [DueVisit], _ person: Person, follow: Follow?, original: Appointment?, kept: Int?, service: Service
  ) {
    for visit in visits { groupOfVisit[visit.key] = appointments.count }
    let second = visits.first { $0.nature == .secondExamen }?.obligation
    appointments.append(
      ExpectedAppointment(
        visits, follow: follow, worker: person.worker, original: original, kept: kept, service: service,
        onlyMedecin: second.flatMap { firstExamMedecin($0, person.history, service) },
        lastMedecin: person.history.visits.last { $0.role == .medecin && $0.professional != nil && $0.date <= service.horizon.start }?
          .professional))
  }
}

extension Expectations.Person {
  /// The latest employment of the worker, for an appointment that names no establishment.
  var latestFollow: Follow? {
    follows.values.max {
      let (left, right) = ($0.line.employment, $1.line.employment)
      return (left.hired, left.establishment) < (right.hired, right.establishment)
    }
  }
}

extension AppointmentStatus {
  /// Whether it takes a place in the plan.
  var isActive: Bool { self == .propose || self == .convoque || self == .confirme }
}
