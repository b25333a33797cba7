import Dossier
import Law

/// A dossier looked at from the places a reviewer asks about: a service, its sectors, its teams.
struct ServiceView {
  let dossier: Dossier
  let begins: CivilDate
  let establishments: [EstablishmentID: Establishment]
  let calendar: WorkingCalendar
  private let sectorCodes: Set<String>

  init(_ dossier: Dossier, begins: CivilDate) {
    self.dossier = dossier
    self.begins = begins
    establishments = Dictionary(dossier.establishments.map { ($0.id, $0) }) { first, _ in first }
    calendar = WorkingCalendar(dossier)
    sectorCodes = Set(dossier.sectors.map(\.id.text))
  }

  /// Last day of the horizon.
  var end: CivilDate { begins.adding(days: 7 * dossier.parameters.horizonWeeks - 1) }

  /// The twelve months that end the day before the plan begins.
  func isRecent(_ day: CivilDate) -> Bool { begins.adding(months: -12) <= day && day < begins }

  /// Lines of a file that were set aside: what they would have said is missing.
  func setAside(_ files: DossierFile...) -> Int { files.reduce(0) { $0 + (dossier.setAside[$1] ?? 0) } }

  /// The sub-key of a team: its code, unless a sector has the same.
  func key(_ team: TeamID) -> String { sectorCodes.contains(team.text) ? "equipe:\(team.text)" : team.text }

  /// The sub-keys of the places an establishment belongs to.
  func keys(_ establishment: EstablishmentID?) -> [String] {
    guard let establishment = establishment.flatMap({ establishments[$0] }) else { return [] }
    return [establishment.sector.text, key(establishment.team)]
  }

  /// Whether an employment is open on the first day and followed by this service.
  func isFollowed(_ employment: Employment) -> Bool {
    employment.followedBy == .service && employment.hired <= begins && (employment.lastDay ?? begins) >= begins
  }

  /// One empty figure for the whole and for each sector and team.
  var places: [String: Indicator] {
    let keys = ["total"] + dossier.sectors.map(\.id.text) + dossier.teams.map { key($0.id) }
    return Dictionary(keys.map { ($0, Indicator(numerator: 0, denominator: 0)) }) { first, _ in first }
  }
}

extension [String: Indicator] {
  /// Adds to the numerator and the denominator of each key.
  mutating func add(_ keys: [String], _ numerator: Int, over denominator: Int) {
    for key in keys {
      let figure = self[key] ?? Indicator(numerator: 0, denominator: 0)
      self[key, default: figure].numerator = (figure.numerator ?? 0) + numerator
      self[key, default: figure].denominator = (figure.denominator ?? 0) + denominator
    }
  }

  /// Counts one more in the denominator of each key, and in the numerator when `held`.
  mutating func count(_ keys: [String], held: Bool) { add(keys, held ? 1 : 0, over: 1) }

  mutating func exclude(_ keys: [String]) {
    for key in keys { self[key, default: Indicator(numerator: 0, denominator: 0)].excluded += 1 }
  }

  mutating func miss(_ keys: [String], _ number: Int = 1) {
    if number == 0 { return }
    for key in keys { self[key, default: Indicator(numerator: 0, denominator: 0)].missing += number }
  }
}
