import Dossier
import Law

/// Rule 6: a pinned appointment stays where it is, unless the facts forbid it.
///
/// Each pin is looked at alone first, then in the order of rendez_vous.csv for what two pins cannot share: rooms, minutes, the half-day.
extension Service {
  /// Turns the pins that cannot stand into visits to place again, each with its cause.
  mutating func yieldPins() {
    var ledger = PinLedger(service: self)
    let awayDays = AwayDays(dossier, through: horizon.ends)
    let pins = candidates.indices.filter { candidates[$0].group.isPinned }.map { (candidate: $0, id: candidates[$0].group.given?.id) }
    var order: [(id: AppointmentID, candidate: Int?, occupied: Int?)] = pins.compactMap { pin in pin.id.map { ($0, pin.candidate, nil) } }
    order += occupied.indices.map { (occupied[$0].id, nil, $0) }
    order.sort { $0.id < $1.id }
    var gone: Set<Int> = []
    for entry in order {
      if let index = entry.candidate, let appointment = candidates[index].group.given {
        guard
          let cause = pinCause(appointment, holder: PinHolder(candidates[index].group), awayDays: awayDays)
            ?? ledger.take(appointment, minutes: minutes(of: appointment))
        else { continue }
        candidates[index].group.isPinned = false
        candidates[index].yielded = cause
      } else if let index = entry.occupied {
        let appointment = occupied[index]
        if let cause = pinCause(appointment, holder: visitors[appointment.id].map(PinHolder.init), awayDays: awayDays)
          ?? ledger.take(appointment, minutes: minutes(of: appointment))
        {
          yieldCauses[appointment.id] = cause
          gone.insert(index)
        }
      }
    }
    dropped += occupied.indices.filter(gone.contains).map { occupied[$0] }
    occupied = occupied.indices.filter { !gone.contains($0) }.map { occupied[$0] }
  }

  /// Length of a kept appointment: its own, else what the parameters give.
  func minutes(of appointment: Appointment) -> Int {
    if let minutes = appointment.minutes { return minutes }
    let role = memberIndex[appointment.professional].map { staff[$0].professional.role } ?? .medecin
    return parameters.minutes(of: appointment.natures, by: role)
  }

  /// The half-day of an appointment: the morning until the afternoon begins.
  func halfDay(of appointment: Appointment) -> Int? {
    horizon.index(HalfDay(appointment.date, appointment.time.minutes < parameters.afternoon.start ? .matin : .apresMidi))
  }

  /// The site where an appointment is, when its centre is open then.
  func site(of appointment: Appointment, on half: Int) -> Int? {
    sites.firstIndex { $0.centre == appointment.centre && $0.rooms[half] > 0 }
  }

  /// Why proposed appointments cannot stay, for those of which a fact that would turn out a pin says so.
  func turnedOut(_ proposals: [(appointment: Appointment, group: VisitGroup)]) -> [AppointmentID: MoveCause] {
    if proposals.isEmpty { return [:] }
    let awayDays = AwayDays(dossier, through: horizon.ends, only: Set(proposals.map(\.group.worker)))
    var causes: [AppointmentID: MoveCause] = [:]
    for (appointment, group) in proposals {
      causes[appointment.id] = pinCause(appointment, holder: PinHolder(group), awayDays: awayDays)
    }
    return causes
  }

  /// Why a pin cannot stand by itself, or nothing.
  private func pinCause(_ appointment: Appointment, holder: PinHolder?, awayDays: AwayDays) -> MoveCause? {
    guard let half = halfDay(of: appointment) else { return .centreFerme }
    guard let member = memberIndex[appointment.professional] else { return .professionnelParti }
    let person = staff[member].professional
    if let end = person.end, end < appointment.date { return .professionnelParti }
    if let start = person.start, start > appointment.date { return .professionnelParti }
    guard staff[member].availability[half].canConsult else { return .professionnelAbsent }
    let imposed = staff[member].imposedCentre[half]
    if imposed != -1 && (imposed < 0 || dossier.centres[imposed].id != appointment.centre) { return .professionnelAbsent }
    for nature in appointment.natures {
      let obligation = holder?.obligations.first { $0.nature == nature }
      if let obligation, !obligation.roles.union(obligation.protocolRoles).allows(person.role) { return .roleOuProtocole }
      if person.role != .medecin && !staff[member].protocolNatures.contains(nature) { return .roleOuProtocole }
    }
    guard site(of: appointment, on: half) != nil else { return .centreFerme }
    let hours = parameters.hours(horizon.halfDay(half).part)
    if appointment.time.minutes < hours.start || appointment.time.minutes + minutes(of: appointment) > hours.end {
      return .demiJourneePleine
    }
    if let holder {
      let outlives =
        !holder.obligations.isEmpty && holder.obligations.allSatisfy { WindowRule.contractEnd($0, lastDay: holder.lastDay) == nil }
      if let last = holder.lastDay, last < appointment.date, !outlives { return .travailleurParti }
      if awayDays.forbid(appointment, of: holder) { return .travailleurAbsent }
      if holder.obligations.contains(where: { $0.nature == .reprise && ($0.opens ?? appointment.date) > appointment.date }) {
        return .travailleurAbsent
      }
    }
    return nil
  }
}

/// For whom a pin is, and which of its natures the law still asks for: none when it answers no obligation any more.
private struct PinHolder {
  var establishment: EstablishmentID
  var lastDay: CivilDate?
  var obligations: [Obligation]

  init(_ group: VisitGroup) {
    (establishment, lastDay, obligations) = (group.establishment, group.lastDay, group.obligations)
  }

  init(_ visitor: Service.Visitor) {
    (establishment, lastDay, obligations) = (visitor.establishment, visitor.lastDay, [])
  }

  /// Whether the visit of a nature may be held while the worker is away; without an obligation the nature alone tells.
  func mayFallInAbsence(_ nature: Nature) -> Bool {
    obligations.first { $0.nature == nature }.map(AbsenceRule.isExempt) ?? AbsenceRule.isAlwaysExempt(nature)
  }
}

/// The days on which workers are away and establishments closed.
private struct AwayDays {
  private var away: [WorkerID: [ClosedRange<CivilDate>]] = [:]
  private var closed: [EstablishmentID: [ClosedRange<CivilDate>]] = [:]

  /// - Parameter workers: The only ones to be asked about; everyone without.
  init(_ dossier: Dossier, through last: CivilDate, only workers: Set<WorkerID>? = nil) {
    for absence in dossier.absences where workers?.contains(absence.worker) ?? true {
      let end = AbsenceRule.lastDay(of: absence) ?? last
      if end >= absence.start { away[absence.worker, default: []].append(absence.start...end) }
    }
    for closure in dossier.closures {
      closed[closure.establishment, default: []].append(closure.start...(closure.end ?? max(last, closure.start)))
    }
  }

  /// Whether rule 7 forbids an appointment on its day.
  func forbid(_ appointment: Appointment, of holder: PinHolder) -> Bool {
    let day = appointment.date
    if closed[holder.establishment, default: []].contains(where: { $0.contains(day) }) { return true }
    return !appointment.natures.allSatisfy(holder.mayFallInAbsence) && away[appointment.worker, default: []].contains { $0.contains(day) }
  }
}

/// What the pins taken so far leave: rooms, minutes and each professional's place.
private struct PinLedger {
  private let service: Service
  private var siteOf: [Int: Int] = [:]
  private var minutesOf: [Int: Int] = [:]
  private var times: [Int: [(start: Int, end: Int)]] = [:]
  private var sessions: [Int: Int] = [:]

  init(service: Service) { self.service = service }

  /// Takes a pin, or says why it cannot stand beside those taken before.
  mutating func take(_ appointment: Appointment, minutes: Int) -> MoveCause? {
    guard let half = service.halfDay(of: appointment), let member = service.memberIndex[appointment.professional],
      let site = service.site(of: appointment, on: half)
    else { return .centreFerme }
    let slot = member * service.horizon.halfDayCount + half
    let room = site * service.horizon.halfDayCount + half
    if let other = siteOf[slot], other != site { return .chevauchement }
    if siteOf[slot] == nil && sessions[room, default: 0] >= service.sites[site].rooms[half] { return .sallesDepassees }
    let (start, end) = (appointment.time.minutes, appointment.time.minutes + minutes)
    if times[slot, default: []].contains(where: { $0.start < end && start < $0.end }) { return .chevauchement }
    if minutesOf[slot, default: 0] + minutes > service.parameters.sessionMinutes(service.horizon.halfDay(half).part) {
      return .demiJourneePleine
    }
    if siteOf[slot] == nil { sessions[room, default: 0] += 1 }
    siteOf[slot] = site
    minutesOf[slot, default: 0] += minutes
    times[slot, default: []].append((start, end))
    return nil
  }
}
