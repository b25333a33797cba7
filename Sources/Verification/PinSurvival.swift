import Dossier
import Law

/// An appointment already sent, with the obligations it covers.
struct Pin {
  let appointment: Appointment
  let visits: [DueVisit]
  let follow: Follow?
}

/// Decides which pins reality lets stand (rule 6), from the dossier alone.
///
/// Each pin is judged by itself, then those left are taken in the order of their keys: the last one in yields when rooms, the hours or
/// the length of the half-day cannot hold them all.
struct PinSurvival {
  private struct Cell: Hashable {
    var professional: Int
    var halfDay: Int
  }
  private struct RoomCell: Hashable {
    var centre: Int
    var halfDay: Int
  }
  private struct Load {
    var centre: Int
    var minutes = 0
    var intervals: [Range<Int>] = []
  }
  private let service: Service
  private var loads: [Cell: Load] = [:]
  private var sessions: [RoomCell: Int] = [:]

  init(_ service: Service) { self.service = service }

  /// Why a pin must yield, were it alone; empty when it may stand.
  func causes(_ pin: Pin) -> Set<MoveCause> {
    let given = pin.appointment
    guard let index = service.horizon.index(HalfDay(given.date, service.part(of: given.time))) else { return [.centreFerme] }
    var causes: Set<MoveCause> = []
    if let number = service.staff.number(given.professional), Staff.holdsVisits(service.staff.professionals[number]) {
      causes.formUnion(professionalCauses(pin, number, index))
      let hours = service.parameters.hours(service.part(of: given.time))
      let end = given.time.minutes + minutes(pin, service.staff.professionals[number].role)
      if given.time.minutes < hours.start || end > hours.end { causes.insert(.demiJourneePleine) }
    } else {
      causes.insert(.professionnelParti)
    }
    if service.centreNumber(given.centre).map({ !service.centres[$0].isOpen(index) }) ?? true { causes.insert(.centreFerme) }
    causes.formUnion(workerCauses(pin))
    return causes
  }

  /// The half-day where a pin stands, or nothing when it yields to those taken before it.
  mutating func keep(_ pin: Pin) -> (halfDay: Int?, cause: MoveCause?) {
    let given = pin.appointment
    guard let index = service.horizon.index(HalfDay(given.date, service.part(of: given.time))),
      let number = service.staff.number(given.professional), let centre = service.centreNumber(given.centre)
    else { return (nil, .centreFerme) }
    let minutes = minutes(pin, service.staff.professionals[number].role)
    let interval = given.time.minutes..<(given.time.minutes + max(1, minutes))
    let cell = Cell(professional: number, halfDay: index)
    var load = loads[cell] ?? Load(centre: centre)
    if load.centre != centre || load.intervals.contains(where: { $0.overlaps(interval) }) { return (nil, .chevauchement) }
    load.minutes += minutes
    if load.minutes > service.parameters.sessionMinutes(service.part(of: given.time)) { return (nil, .demiJourneePleine) }
    let room = RoomCell(centre: centre, halfDay: index)
    if loads[cell] == nil, !service.centres[centre].isRemote {
      if sessions[room, default: 0] >= service.centres[centre].rooms[index] ?? 0 { return (nil, .sallesDepassees) }
      sessions[room, default: 0] += 1
    }
    load.intervals.append(interval)
    loads[cell] = load
    return (index, nil)
  }

  private func minutes(_ pin: Pin, _ role: Role) -> Int {
    pin.appointment.minutes ?? service.parameters.minutes(of: pin.appointment.natures, by: role)
  }

  private func professionalCauses(_ pin: Pin, _ number: Int, _ index: Int) -> Set<MoveCause> {
    var causes: Set<MoveCause> = []
    let professional = service.staff.professionals[number]
    let day = pin.appointment.date
    if professional.start.map({ day < $0 }) ?? false || professional.end.map({ day > $0 }) ?? false { causes.insert(.professionnelParti) }
    let availability = service.staff.availability[number]
    let elsewhere = availability.imposed[index].map { $0 != pin.appointment.centre } ?? false
    if !availability.mayConsult(index) || elsewhere { causes.insert(.professionnelAbsent) }
    let lawful = pin.visits.allSatisfy { Staff.lawAllows(professional.role, $0.obligation) }
    let delegated = professional.role == .medecin || pin.appointment.natures.allSatisfy { service.staff.hasProtocol(number, $0) }
    if !lawful || !delegated { causes.insert(.roleOuProtocole) }
    return causes
  }

  private func workerCauses(_ pin: Pin) -> Set<MoveCause> {
    guard let follow = pin.follow else { return [.travailleurParti] }
    let day = pin.appointment.date
    var causes: Set<MoveCause> = []
    let obligations = pin.visits.map(\.obligation)
    let excused = pin.appointment.natures.allSatisfy { nature in
      obligations.first { $0.nature == nature }?.mayFallInAbsence ?? [.prereprise, .secondExamen, .orientationMedecin].contains(nature)
    }
    let early = obligations.contains { obligation in obligation.nature == .reprise && obligation.opens.map { day < $0 } ?? false }
    if (follow.isAbsent(on: day) && !excused) || follow.isClosed(on: day) || early { causes.insert(.travailleurAbsent) }
    let outlives = !obligations.isEmpty && obligations.allSatisfy(\.mayFollowContract)
    if let last = follow.lastDay, day > last, !outlives { causes.insert(.travailleurParti) }
    return causes
  }
}
