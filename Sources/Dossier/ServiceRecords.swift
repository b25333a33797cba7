import Law

// What the service is made of: one value per line of etablissements.csv, fermetures.csv, secteurs.csv, equipes.csv, centres.csv,
// ouvertures.csv and trajets.csv, with the meaning the file contract gives each column. `line` as in Law: the file's line, 0 for none.

/// What each kind of identifier of the service names.
public enum ServiceNamed {
  /// A sector of the service.
  public enum Sector {}
  /// A multidisciplinary team.
  public enum Team {}
  /// A place of consultation.
  public enum Centre {}
}

/// The key of a sector.
public typealias SectorID = Identifier<ServiceNamed.Sector>
/// The key of a team.
public typealias TeamID = Identifier<ServiceNamed.Team>
/// The key of a centre.
public typealias CentreID = Identifier<ServiceNamed.Centre>

/// A point on the globe, in degrees.
public struct Coordinates: Sendable, Hashable, Codable {
  /// −90 to 90, north positive.
  public var latitude: Double
  /// −180 to 180, east positive.
  public var longitude: Double
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// Where something is: a commune (five-character INSEE code), coordinates, or both.
///
/// The reader fills `coordinates` from the gazetteer of communes whenever it knows the commune; a place with neither is refused.
public struct Place: Sendable, Hashable {
  /// INSEE code; `nil` where only coordinates are given.
  public var commune: String?
  /// `nil` for a commune that the gazetteer does not know.
  public var coordinates: Coordinates?
  public init(commune: String? = nil, coordinates: Coordinates? = nil) {
    self.commune = commune
    self.coordinates = coordinates
  }
}

/// An establishment of a member company.
public struct Establishment: Sendable, Equatable {
  public var id: EstablishmentID
  /// The member company (`entreprise`); `nil` where the cell is empty.
  public var company: String?
  public var sector: SectorID
  public var team: TeamID
  public var siret: String?
  /// Activity, by which industry is told from the rest.
  public var naf: String?
  public var place: Place
  /// Workers (`effectif`); `nil` when unknown: those of travailleurs.csv are then counted.
  public var headcount: Int?
  /// First day of membership (`adhesion`).
  public var joined: CivilDate?
  /// Last yearly list of workers and risks (`declaration`).
  public var declared: CivilDate?
  /// Date of the last fiche d'entreprise.
  public var fiche: CivilDate?
  /// Date of the last action en milieu de travail (`derniere_amt`).
  public var lastAction: CivilDate?
  /// Has a room of its own (`salle`).
  public var room: Bool
  /// Accidents at work of the last twelve months; `nil` when unknown.
  public var accidents12Months: Int?
  /// Infirmiers d'entreprise, in thousandths of a full-time equivalent.
  public var companyInfirmiersThousandths: Int?
  public var line: Int32

  public init(
    id: EstablishmentID, company: String? = nil, sector: SectorID, team: TeamID, siret: String? = nil, naf: String? = nil,
    place: Place = Place(), headcount: Int? = nil, joined: CivilDate? = nil, declared: CivilDate? = nil, fiche: CivilDate? = nil,
    lastAction: CivilDate? = nil, room: Bool = false, accidents12Months: Int? = nil, companyInfirmiersThousandths: Int? = nil,
    line: Int32 = 0
  ) {
    self.id = id
    self.company = company
    self.sector = sector
    self.team = team
    self.siret = siret
    self.naf = naf
    self.place = place
    self.headcount = headcount
    self.joined = joined
    self.declared = declared
    self.fiche = fiche
    self.lastAction = lastAction
    self.room = room
    self.accidents12Months = accidents12Months
    self.companyInfirmiersThousandths = companyInfirmiersThousandths
    self.line = line
  }

  /// The centre that the establishment's own room becomes, `SITE-…`.
  public var siteCentre: CentreID { CentreID("SITE-" + id.text) }
}

/// A closure of an establishment, both days included; open-ended without `end`.
public struct Closure: Sendable, Equatable {
  public var establishment: EstablishmentID
  public var start: CivilDate
  /// Last day; `nil` while it lasts.
  public var end: CivilDate?
  public var line: Int32
  public init(establishment: EstablishmentID, start: CivilDate, end: CivilDate? = nil, line: Int32 = 0) {
    self.establishment = establishment
    self.start = start
    self.end = end
    self.line = line
  }
}

/// The kind of a sector.
public enum SectorKind: String, CaseIterable, Sendable, Codable { case geographique, professionnel, interim }

/// A sector of the service.
public struct Sector: Sendable, Equatable {
  public var id: SectorID
  public var kind: SectorKind
  public var line: Int32
  public init(id: SectorID, kind: SectorKind, line: Int32 = 0) {
    self.id = id
    self.kind = kind
    self.line = line
  }
}

/// A multidisciplinary team.
public struct Team: Sendable, Equatable {
  public var id: TeamID
  public var sector: SectorID
  /// Approved maximum of workers of the team, and of each full-time médecin.
  public var maximumHeadcount: Int?
  /// `nil` where the agrément sets none.
  public var maximumPerMedecin: Int?
  /// Teams whose visits it may take, priced as a change of médecin.
  public var accepts: [TeamID]
  public var line: Int32
  public init(
    id: TeamID, sector: SectorID, maximumHeadcount: Int? = nil, maximumPerMedecin: Int? = nil, accepts: [TeamID] = [], line: Int32 = 0
  ) {
    self.id = id
    self.sector = sector
    self.maximumHeadcount = maximumHeadcount
    self.maximumPerMedecin = maximumPerMedecin
    self.accepts = accepts
    self.line = line
  }
}

/// The kind of a centre.
public enum CentreKind: String, CaseIterable, Sendable, Codable {
  case fixe, mobile, entreprise
  /// Remote visits: no room, no limit of distance.
  case distance
}

/// A place of consultation.
public struct Centre: Sendable, Equatable {
  public var id: CentreID
  public var sector: SectorID
  public var kind: CentreKind
  /// The establishment it belongs to, for the kind `entreprise`: it then serves that establishment's workers only.
  public var establishment: EstablishmentID?
  public var place: Place
  /// Rooms in each half-day it is open.
  public var rooms: Int
  /// Weekdays it is open (Monday 0 … Saturday 5). Empty cell: Monday to Friday, but none for a mobile centre, which opens by `ouvertures.csv` alone.
  public var weekdays: Set<Int>
  public var line: Int32
  public init(
    id: CentreID, sector: SectorID, kind: CentreKind, establishment: EstablishmentID? = nil, place: Place = Place(), rooms: Int,
    weekdays: Set<Int> = [0, 1, 2, 3, 4], line: Int32 = 0
  ) {
    self.id = id
    self.sector = sector
    self.kind = kind
    self.establishment = establishment
    self.place = place
    self.rooms = rooms
    self.weekdays = weekdays
    self.line = line
  }
}

/// Morning or afternoon.
public enum DayPart: String, CaseIterable, Sendable, Codable, Comparable {
  case matin
  case apresMidi = "apres_midi"
  /// 0 for the morning, 1 for the afternoon.
  @inlinable public var index: Int { self == .matin ? 0 : 1 }
  @inlinable public static func < (left: DayPart, right: DayPart) -> Bool { left.index < right.index }
}

/// A half-day of the calendar.
public struct HalfDay: Hashable, Comparable, Sendable {
  public var day: CivilDate
  public var part: DayPart
  public init(_ day: CivilDate, _ part: DayPart) {
    self.day = day
    self.part = part
  }
  public static func < (left: HalfDay, right: HalfDay) -> Bool { (left.day, left.part.index) < (right.day, right.part.index) }

  /// The half-day as JSON files and remedies write it, `2026-12-03:matin`.
  public var code: String { "\(day):\(part.rawValue)" }

  /// The half-day written with this code, or nothing.
  public init?(code: some StringProtocol) {
    let parts = code.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CivilDate(iso: parts[0]), let part = DayPart(rawValue: String(parts[1])) else { return nil }
    self.init(day, part)
  }
}

extension HalfDay: Codable {
  /// Reads `2026-12-03:matin`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let halfDay = HalfDay(code: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a half-day written 2026-12-03:matin.")
    }
    self = halfDay
  }

  /// Writes `2026-12-03:matin`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

/// A dated opening (or closing) of a centre: a line of ouvertures.csv. It wins over the centre's weekdays.
public struct Opening: Sendable, Equatable {
  public var centre: CentreID
  public var halfDay: HalfDay
  /// Where the centre stands that day; required for a mobile centre.
  public var place: Place?
  /// Rooms that half-day; the centre's when `nil`.
  public var rooms: Int?
  /// Whether it opens (`ouvert`) or closes (`ferme`) what the weekdays say.
  public var open: Bool
  public var line: Int32
  public init(centre: CentreID, halfDay: HalfDay, place: Place? = nil, rooms: Int? = nil, open: Bool = true, line: Int32 = 0) {
    self.centre = centre
    self.halfDay = halfDay
    self.place = place
    self.rooms = rooms
    self.open = open
    self.line = line
  }
}

/// A known journey from a commune to a centre; it wins over the great circle.
public struct Journey: Sendable, Equatable {
  /// INSEE code of where it starts.
  public var commune: String
  public var centre: CentreID
  /// Kilometres, in tenths.
  public var kilometreTenths: Int
  /// By road; `nil` when not timed: the speed of the parameters then tells.
  public var minutes: Int?
  public var line: Int32
  public init(commune: String, centre: CentreID, kilometreTenths: Int, minutes: Int? = nil, line: Int32 = 0) {
    self.commune = commune
    self.centre = centre
    self.kilometreTenths = kilometreTenths
    self.minutes = minutes
    self.line = line
  }
}
