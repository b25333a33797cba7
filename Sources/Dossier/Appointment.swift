import Law

/// What has become of an appointment.
public enum AppointmentStatus: String, CaseIterable, Sendable, Codable {
  /// Planned, not sent: it may move, at a price.
  case propose
  /// Sent, or confirmed by the worker: pinned while it lies ahead.
  case convoque, confirme
  /// Held: history.
  case honore
  /// Missed or cancelled: the visit is due again.
  case absent, annule
}

/// What each kind of identifier of an appointment names.
public enum AppointmentNamed {
  /// An appointment.
  public enum Appointment {}
}

/// The key of an appointment, `R` and a number in the appointments TiersTemps makes.
public typealias AppointmentID = Identifier<AppointmentNamed.Appointment>

/// A time of day, in minutes after midnight.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 1439.
  public var minutes: Int
  public init(minutes: Int) { self.minutes = minutes }

  /// The time written `HH:MM`, or nothing when it is not one.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute), parts.count == 2 || parts[2] == "00"
    else { return nil }
    minutes = hour * 60 + minute
  }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  /// The time written `HH:MM`.
  public var description: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour)" + (minute < 10 ? ":0" : ":") + "\(minute)"
  }
}

/// An appointment given: a line of rendez_vous.csv.
public struct Appointment: Sendable, Equatable {
  public var id: AppointmentID
  public var worker: WorkerID
  /// `nil` where the cell is empty.
  public var establishment: EstablishmentID?
  /// What it is for; several when visits are joined, one at least.
  public var natures: [Nature]
  public var date: CivilDate
  /// When it starts.
  public var time: TimeOfDay
  /// `nil` where the cell is empty: what the parameters give the role and the natures then holds.
  public var minutes: Int?
  public var professional: ProfessionalID
  public var centre: CentreID
  public var status: AppointmentStatus
  /// 0 at first, one more at each move.
  public var sequence: Int
  /// Of the file, 1 being the header; 0 for none.
  public var line: Int32
  public init(
    id: AppointmentID, worker: WorkerID, establishment: EstablishmentID? = nil, natures: [Nature], date: CivilDate, time: TimeOfDay,
    minutes: Int? = nil, professional: ProfessionalID, centre: CentreID, status: AppointmentStatus, sequence: Int = 0, line: Int32 = 0
  ) {
    self.id = id
    self.worker = worker
    self.establishment = establishment
    self.natures = natures
    self.date = date
    self.time = time
    self.minutes = minutes
    self.professional = professional
    self.centre = centre
    self.status = status
    self.sequence = sequence
    self.line = line
  }
}
