import Dossier
import Law

@testable import Planning
@testable import Simulation

/// The years that tests look at, each lived once.
enum LivedYear {
  static let seed = 1
  /// Fifty-two Mondays of 500 workers, from the first of a civil year to the last.
  static let small = weeks(of: SmallService.dossier(seed: seed), seed: seed)
  /// The same, nobody of the staff ever ill.
  static let calm = weeks(of: SmallService.dossier(seed: seed), seed: seed, illnesses: 0)
  /// Half a year of a harder one: two teams that share rooms, a mobile centre, 30 % of the workers overdue, a quarter of the posts vacant.
  static let hard = weeks(of: SmallService.dossier(SmallService.request(workers: 600, teams: 2, overdue: 300, seed: 2)), seed: 2, count: 26)

  static func named(_ name: String) -> [Mondays.Week] { name == "small" ? small : name == "calm" ? calm : hard }

  /// So few professionals would hardly fall ill in a year: here they do five times as often, so that pins have to yield.
  static let rates = rates(illnesses: 5)

  private static func rates(illnesses: Int) -> ArrivalRates {
    var rates = ArrivalRates()
    rates[.arretProfessionnel] *= illnesses
    return rates
  }

  static func weeks(of dossier: Dossier, seed: Int, count: Int = 52, illnesses: Int = 5) -> [Mondays.Week] {
    var weeks: [Mondays.Week] = []
    do {
      let reality = Reality(rates: rates(illnesses: illnesses), luck: Luck(seed: seed), origin: dossier.parameters.begins)
      try Mondays(reality, weeks: count).live(dossier, version: "test", solveAreas: { SmallService.solve($0) }) { weeks.append($0) }
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
