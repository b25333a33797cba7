import Dossier
import Law

/// Whether a worker's nearest open centre lies within the service's limit.
enum Reached: String, CaseIterable {
  case dansLaLimite = "dans_la_limite"
  case auDela = "au_dela"
  case lieuInconnu = "lieu_inconnu"
}

extension CoverageTally {
  /// Counts the worker once, at the oldest of the employments that the service follows (D. 4624-59).
  ///
  /// - Returns: The place where the worker counts; nothing when the service does not follow them today.
  mutating func countFollowed(
    _ history: WorkerHistory, _ lines: ArraySlice<EmploymentLine>, _ question: CoverageQuestion
  ) throws(LawError) -> Int? {
    let day = question.begins
    let open = lines.filter { line in
      let employment = line.employment
      return employment.followedBy == .service && employment.hired <= day && employment.lastDay.map { day <= $0 } ?? true
    }
    guard
      let line = open.min(by: { ($0.employment.hired, $0.employment.establishment) < ($1.employment.hired, $1.employment.establishment) })
    else { return nil }
    let employment = line.employment
    let leaf = question.places.leaf(of: employment.establishment)
    furtherEmployments += open.count - 1
    let kind = try Catalogue.followUp(of: history, asOf: day, readings: question.dossier.parameters.readings) ?? .si
    followed.count(leaf, FollowUpKind.allCases.firstIndex(of: kind) ?? 0)
    contracts.count(leaf, employment.contract == .interim ? 0 : 1)
    regimes.count(leaf, employment.regime == .prive ? 0 : 1)
    countReached(line, leaf, question)
    return leaf
  }

  private mutating func countReached(_ line: EmploymentLine, _ leaf: Int, _ question: CoverageQuestion) {
    let establishment = question.establishments[line.employment.establishment]
    let origin = question.proximity.origin(line, establishment)
    let reach = establishment?.room == true ? Proximity.Reach(metres: 0, minutes: 0) : origin.flatMap { question.proximity.reaches[$0] }
    if let commune = origin?.commune {
      communes[leaf, default: [:]][commune, default: 0] += 1
    }
    guard let reach else { return reached.count(leaf, 2) }
    reached.count(leaf, reach.metres <= 1000 * question.dossier.parameters.maximumKilometres ? 0 : 1)
    tenths[leaf, default: Distribution()].count((reach.metres + 50) / 100)
    minutes[leaf, default: Distribution()].count(reach.minutes)
  }
}
