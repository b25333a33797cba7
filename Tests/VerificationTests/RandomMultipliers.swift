import Dossier
import Law

@testable import Verification

/// Multipliers drawn at random, and changed at random: what an error or a forger could write in borne.json.
struct RandomMultipliers {
  let tiny: TinyService
  private var weeks: Int { tiny.dossier.parameters.horizonWeeks }

  func draw(_ dice: inout Dice, _ scope: BoundCertificate.Scope) -> BoundCertificate.MultiplierSet {
    var set = BoundCertificate.MultiplierSet(name: "random", scope: scope, scale: dice.one(of: [1, 7, 1000]))
    let top = dice.one(of: [0, 1, 50, 500, 5000, 100_000]) * set.scale
    for professional in ["I1", "M1"] {
      for centre in ["C1", "C2"] where dice.chance(centre == "C1" ? 1 : 2) {
        // One entry for all half-days, or one for each; the last one may say a half-day again.
        let all = CrowdedService.halfDays
        let parts = dice.chance(2) ? [all] : all.map { [$0] } + (dice.chance(3) ? [[all[0]]] : [])
        for halfDays in parts where !dice.chance(4) {
          var prices: [Int: Int] = [:]
          for length in [20, 25, 30, 35, 40, 43, 45] where !dice.chance(4) { prices[length] = .random(in: 0...top, using: &dice) }
          set.visits.append(
            .init(professional: ProfessionalID(professional), centre: CentreID(centre), halfDays: halfDays, prices: prices))
        }
      }
    }
    for halfDay in CrowdedService.halfDays where dice.chance(2) {
      set.rooms.append(
        .init(centre: dice.one(of: ["C1", "C2"]), halfDay: halfDay, price: .random(in: 0...(2 * top), using: &dice)))
    }
    for team in ["E1", "E2"] {
      for week in 0..<weeks {
        if dice.chance(2) { set.reserves.append(.init(team: TeamID(team), week: week, price: .random(in: 0...(top / 20), using: &dice))) }
        if dice.chance(2) {
          set.orientations.append(.init(team: TeamID(team), week: week, price: .random(in: 0...(top / 20), using: &dice)))
        }
      }
    }
    for _ in 0..<dice.one(of: [0, 1, 4]) { set.links.append(drawLink(&dice, top: top)) }
    return set
  }

  /// What some visits, one of them unknown now and then or named twice, pay for a session on some half-days.
  private func drawLink(_ dice: inout Dice, top: Int) -> BoundCertificate.LinkPrice {
    let keys = tiny.obligations.map(\.key) + (dice.chance(6) ? ["unknown", tiny.obligations[0].key] : [])
    return .init(
      professional: dice.one(of: ["I1", "M1"]), centre: dice.one(of: ["C1", "C2"]),
      halfDays: CrowdedService.halfDays.filter { _ in dice.chance(2) }, visits: keys.filter { _ in dice.chance(2) },
      price: .random(in: 0...(2 * top), using: &dice))
  }

  /// The same set with some of its numbers changed.
  func change(_ set: BoundCertificate.MultiplierSet, _ dice: inout Dice) -> BoundCertificate.MultiplierSet {
    var set = set
    func other(_ price: Int) -> Int {
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: 0
      case 1: price / 2
      case 2: min(Bound.greatestPrice, price * 2 + set.scale)
      default: max(0, price + .random(in: -price / 8...(price / 8 + 2), using: &dice))
      }
    }
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      switch Int.random(in: 0..<7, using: &dice) {
      case 0:
        for place in set.rooms.indices where dice.chance(2) { set.rooms[place].price = other(set.rooms[place].price) }
      case 1:
        for place in set.reserves.indices where dice.chance(2) { set.reserves[place].price = other(set.reserves[place].price) }
      case 2:
        for place in set.orientations.indices where dice.chance(2) { set.orientations[place].price = other(set.orientations[place].price) }
      case 3:
        for place in set.links.indices where dice.chance(2) { set.links[place].price = other(set.links[place].price) }
        if set.links.isEmpty { set.links.append(drawLink(&dice, top: set.scale * 1000)) }
      default:
        guard let place = set.visits.indices.randomElement(using: &dice) else { continue }
        for length in set.visits[place].prices.keys.sorted() where dice.chance(2) {
          set.visits[place].prices[length] = other(set.visits[place].prices[length] ?? 0)
        }
      }
    }
    return set
  }
}
