import Dossier
import Law

/// Reads centres.csv.
struct CentreReader: LineReader {
  static let contract = FileContract.centres
  private let id, sector, establishment, rooms: Slot
  private let place: PlaceSlots
  private let kinds: CodeSlot<CentreKind>
  private let days: CodeSlot<Int>

  init(_ columns: ColumnFinder) {
    id = columns["centre"]
    sector = columns["secteur"]
    kinds = columns.codes("type", CentreKind.self)
    establishment = columns["etablissement"]
    place = PlaceSlots(columns)
    rooms = columns["salles"]
    days = columns.codes("jours") { weekdayCodes.firstIndex(of: $0) }
  }

  func read(_ row: inout Row) -> Centre? {
    let id: CentreID? = row.identifier(id)
    let sector: SectorID? = row.identifier(sector)
    let kind = row.code(kinds)
    let before = row.errors
    let establishment: EstablishmentID? = row.identifier(establishment)
    let isEstablishmentRight = row.errors == before
    let place = row.place(self.place, required: kind == .fixe)
    let rooms = row.integer(rooms)
    let days = row.codes(days)
    if kind == .entreprise, establishment == nil, isEstablishmentRight { row.report(.centreSansEtablissement, self.establishment) }
    if rooms == 0, let kind, kind != .distance { row.report(.centreSansSalle, self.rooms) }
    guard let id, let sector else { return nil }
    // A mobile centre opens by ouvertures.csv alone, unless its line names days.
    let usual: Set<Int> = kind == .mobile ? [] : [0, 1, 2, 3, 4]
    return Centre(
      id: id, sector: sector, kind: kind ?? .distance, establishment: establishment, place: place ?? Place(), rooms: rooms ?? 0,
      weekdays: days.isEmpty ? usual : Set(days), line: row.line32)
  }
}

/// Reads ouvertures.csv.
struct OpeningReader: LineReader {
  static let contract = FileContract.ouvertures
  private let centre, date, rooms: Slot
  private let place: PlaceSlots
  private let parts: CodeSlot<DayPart>
  private let states: CodeSlot<Bool>

  init(_ columns: ColumnFinder) {
    centre = columns["centre"]
    date = columns["date"]
    parts = columns.codes("demi_journee", DayPart.self)
    place = PlaceSlots(columns)
    rooms = columns["salles"]
    states = columns.codes("etat") { $0 == "ouvert" }
  }

  func read(_ row: inout Row) -> Opening? {
    let centre: CentreID? = row.identifier(centre)
    let date = row.date(date)
    let part = row.code(parts)
    let place = row.place(self.place)
    let rooms = row.integer(rooms)
    let open = row.code(states)
    guard let centre, let date, let part else { return nil }
    return Opening(centre: centre, halfDay: HalfDay(date, part), place: place, rooms: rooms, open: open ?? true, line: row.line32)
  }
}

/// Reads trajets.csv.
struct JourneyReader: LineReader {
  static let contract = FileContract.trajets
  /// Kilometres not given, to be counted from the minutes once the speed is known.
  static let unknown = -1
  private let commune, centre, kilometres, minutes: Slot

  init(_ columns: ColumnFinder) {
    commune = columns["commune"]
    centre = columns["centre"]
    kilometres = columns["km"]
    minutes = columns["minutes"]
  }

  func read(_ row: inout Row) -> Journey? {
    let commune = row.commune(commune)
    let centre: CentreID? = row.identifier(centre)
    let before = row.errors
    let kilometres = row.decimal(kilometres)
    let minutes = row.integer(minutes)
    if kilometres == nil, minutes == nil, row.errors == before { row.report(.trajetVide, self.kilometres) }
    guard let commune, let centre else { return nil }
    let tenths = kilometres.map { Int(($0 * 10).rounded()) } ?? JourneyReader.unknown
    return Journey(commune: commune, centre: centre, kilometreTenths: tenths, minutes: minutes, line: row.line32)
  }
}
