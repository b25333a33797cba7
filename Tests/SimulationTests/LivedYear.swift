import Dossier
import Law

@testable import Planning
@testable import Simulation

/// The year of a small service, lived once for every test that looks at it.
enum LivedYear {
  static let seed = 1
  /// Fifty-two Mondays of 500 workers, from the first of a civil year to the last.
  static let small: [Mondays.Week] = weeks(of: SmallService.dossier(seed: seed), seed: seed)
  /// A harder one: two teams that share rooms, 30 % of the workers overdue, two mobile rounds and a quarter of the posts vacant.
  static let hard: [Mondays.Week] = {
    let request = SmallService.request(workers: 600, teams: 2, overdue: 300, seed: 2)
    return weeks(of: SmallService.dossier(request), seed: 2, count: 26)
  }()

  static func weeks(of dossier: Dossier, seed: Int, count: Int = 52) -> [Mondays.Week] {
    // So few professionals would hardly fall ill in a year: here they do five times as often, so that pins have to yield.
    var rates = ArrivalRates()
    rates[.arretProfessionnel] *= 5
    var weeks: [Mondays.Week] = []
    do {
      try Mondays(Reality(rates: rates, luck: Luck(seed: seed), origin: dossier.parameters.begins), weeks: count).live(
        dossier, version: "test", solveAreas: { SmallService.solve($0) }
      ) { weeks.append($0) }
    } catch {
      preconditionFailure("The year of seed \(seed) stopped: \(error)")
    }
    return weeks
  }
}

extension Dossier {
  /// What the law requires of every worker on the dossier's Monday, by a question of the test's own.
  func required(through last: CivilDate) -> [WorkerID: [Obligation]] {
    var found: [WorkerID: [Obligation]] = [:]
    do {
      try forEachWorker { history, _ in
        found[history.worker] = try Catalogue.obligations(
          of: history, asOf: parameters.begins, until: last, horizonEnd: parameters.ends, readings: parameters.readings
        ).filter { $0.required == .oui && $0.nature != .actionFormationPrevention && $0.target(parameters) <= last }
      }
    } catch {
      preconditionFailure("\(error)")
    }
    return found
  }
}
