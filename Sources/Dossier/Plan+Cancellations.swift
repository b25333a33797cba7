import Law

/// An appointment that left a professional's calendar: the calendar says so until its date.
///
/// A calendar from which an event merely disappears leaves it standing on the telephone that read last week's. The plan therefore keeps what it
/// took away, and takes over what the plan before it had taken away.
public struct Cancellation: Sendable, Equatable {
  public var appointment: AppointmentID
  /// Where it was.
  public var place: Placement
  /// Its length.
  public var minutes: Int
  /// That of the appointment where it is now, else one more than where it was.
  public var sequence: Int
  public init(appointment: AppointmentID, place: Placement, minutes: Int, sequence: Int) {
    self.appointment = appointment
    self.place = place
    self.minutes = minutes
    self.sequence = sequence
  }
}

extension Plan {
  /// Works out the events to cancel: appointments of the dossier, and of the plan before, that stand in this plan with somebody else or nowhere.
  ///
  /// - Parameters:
  ///   - dossier: What the plan was made from.
  ///   - previous: The plan that went out before this one, when it is known.
  public mutating func cancelEvents(after previous: Plan?, of dossier: Dossier) {
    let standing = Dictionary(appointments.map { ($0.appointment.id, $0.appointment) }) { first, _ in first }
    var found: [Cancellation] = []
    func leave(_ id: AppointmentID, _ place: Placement, minutes: Int, sequence: Int) {
      guard place.date >= begins, standing[id]?.professional != place.professional else { return }
      found.append(Cancellation(appointment: id, place: place, minutes: minutes, sequence: standing[id]?.sequence ?? sequence))
    }
    func leave(_ given: Appointment) {
      guard given.status == .propose || given.status == .convoque || given.status == .confirme else { return }
      leave(
        given.id, Placement(date: given.date, time: given.time, professional: given.professional, centre: given.centre),
        minutes: given.minutes ?? dossier.parameters.minutes(of: given.natures, by: .medecin), sequence: given.sequence + 1)
    }
    dossier.appointments.forEach(leave)
    previous?.appointments.forEach { leave($0.appointment) }
    for old in previous?.cancellations ?? [] { leave(old.appointment, old.place, minutes: old.minutes, sequence: old.sequence) }
    // One event a calendar and key: the last to have stood there.
    var seen: Set<[String]> = []
    cancellations = found.filter { seen.insert([$0.appointment.text, $0.place.professional.text]).inserted }
      .sorted { ($0.appointment, $0.place.professional) < ($1.appointment, $1.place.professional) }
  }
}
