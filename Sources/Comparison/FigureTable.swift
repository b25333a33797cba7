import Dossier
import Law

/// The figures of a run while they are counted.
struct FigureTable {
  private(set) var values: [ComparedKey: ComparedValue] = [:]

  mutating func set(_ code: ComparedCode, _ number: Int, of whole: Int? = nil) {
    values[ComparedKey(code)] = ComparedValue(number, of: whole)
  }

  mutating func set(_ code: ComparedCode, _ dimension: ComparedDimension, _ value: String, _ number: Int, of whole: Int? = nil) {
    values[ComparedKey(code, dimension, value)] = ComparedValue(number, of: whole)
  }

  /// Adds to a count, which is 0 at first.
  mutating func add(_ code: ComparedCode, _ place: ComparedPlace, _ number: Int = 1) {
    values[ComparedKey(code, place.dimension, place.value), default: ComparedValue(0)].numerator += number
  }

  /// Adds to both terms of a ratio.
  mutating func add(_ code: ComparedCode, _ place: ComparedPlace, _ number: Int, over whole: Int) {
    var value = values[ComparedKey(code, place.dimension, place.value)] ?? ComparedValue(0, of: 0)
    value.numerator += number
    value.denominator = (value.denominator ?? 0) + whole
    values[ComparedKey(code, place.dimension, place.value)] = value
  }
}

/// A value of a dimension.
struct ComparedPlace: Hashable {
  var dimension: ComparedDimension
  var value: String
  static let service = ComparedPlace(dimension: .service, value: "total")
}

/// Where each establishment counts.
struct PlacesOfService {
  private let establishments: [EstablishmentID: Establishment]

  init(_ dossier: Dossier) { establishments = Dictionary(dossier.establishments.map { ($0.id, $0) }) { first, _ in first } }

  /// The service, then its sector and its team when they are known.
  func places(_ establishment: EstablishmentID?) -> [ComparedPlace] {
    guard let found = establishment.flatMap({ establishments[$0] }) else { return [.service] }
    return [
      .service, ComparedPlace(dimension: .secteur, value: found.sector.text), ComparedPlace(dimension: .equipe, value: found.team.text),
    ]
  }

  func team(_ establishment: EstablishmentID?) -> TeamID? { establishment.flatMap { establishments[$0]?.team } }
  func place(_ establishment: EstablishmentID?) -> Place? { establishment.flatMap { establishments[$0]?.place } }
}
