import Dossier
import Law

/// The prevention score: where the field half-days that nothing makes due do most.
///
/// Three parts, each from 0 to 1 000 points, each with a weight of parametres.yaml (small firms first, as their workers see nobody else from
/// the prevention side; then wear; then accidents):
/// - *small firm*: 1 000 × (limit − headcount) ÷ limit, nothing at the limit (50) and above;
/// - *wear*: thousandths of the workers in post who are 50 or more and whose post is exposed;
/// - *accidents*: thousandths of a frequency of ten accidents in twelve months for a hundred workers, at most 1 000.
/// The headcount is that of etablissements.csv, else the workers in post; nobody scores nothing. Integers, rounded down.
struct PreventionScores: Sendable {
  private let parameters: Parameters
  /// Workers in post, and those of them who wear out.
  private var workers: [EstablishmentID: (inPost: Int, worn: Int)] = [:]

  /// - Parameter day: The day on which workers are counted.
  init(_ dossier: Dossier, on day: CivilDate) {
    parameters = dossier.parameters
    let born = day.adding(years: -parameters.prevention.wearAge)
    let facts = Dictionary(grouping: dossier.facts.filter { if case .exposure = $0.code { true } else { false } }, by: \.worker)
    for line in dossier.employments {
      let employment = line.employment
      guard employment.hired <= day, employment.lastDay.map({ $0 >= day }) ?? true else { continue }
      workers[employment.establishment, default: (0, 0)].inPost += 1
      if employment.birth <= born, PreventionScores.isExposed(employment, facts[employment.worker] ?? [], on: day) {
        workers[employment.establishment, default: (0, 0)].worn += 1
      }
    }
  }

  /// The points of an establishment, and the reasons that may be written of it.
  func score(_ establishment: Establishment) -> (points: Int, reasons: [FieldReason]) {
    let weights = parameters.prevention
    let counted = workers[establishment.id] ?? (0, 0)
    let headcount = establishment.headcount ?? counted.inPost
    let accidents = establishment.accidents12Months ?? 0
    let limit = weights.smallFirmHeadcount
    let small = headcount > 0 && headcount < limit ? 1000 * (limit - headcount) / limit : 0
    let wear = counted.inPost > 0 ? 1000 * counted.worn / counted.inPost : 0
    let frequency = headcount > 0 ? min(1000, 10_000 * accidents / headcount) : 0
    let parts = [
      (FieldReason.petiteEntreprise, weights.smallFirmWeight * small), (.usure, weights.wearWeight * wear),
      (.accidents, weights.accidentWeight * frequency),
    ]
    // Of few people, an age or an accident points at someone: a small firm is then only said to be one.
    let isCrowd = headcount >= parameters.smallCellThreshold
    let reasons = parts.filter { $0.1 > 0 && (isCrowd || $0.0 == .petiteEntreprise) }.map(\.0)
    return (parts.reduce(0) { $0 + $1.1 }, reasons.isEmpty ? [.prevention] : reasons)
  }

  /// Whether a post exposes on a day; a code that facts also name follows the facts.
  private static func isExposed(_ employment: Employment, _ facts: [DatedFact], on day: CivilDate) -> Bool {
    var exposures = employment.exposures
    if let end = employment.exposuresEnd, end < day { exposures = [] }
    let own = facts.filter { $0.establishment == nil || $0.establishment == employment.establishment }
    for fact in own { if case .exposure(let exposure) = fact.code { exposures.remove(ExposureSet(exposure)) } }
    return !exposures.isEmpty || own.contains { $0.start <= day && ($0.end.map { $0 >= day } ?? true) }
  }
}
