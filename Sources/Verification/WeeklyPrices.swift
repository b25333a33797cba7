import Dossier
import Law

/// σ and τ of a set: what the two halves of rule 9 make visits pay and sessions earn, by team and week.
///
/// A price is 0 here already where the hull makes it void: no limited visit can enter, so no row of rule 9 binds.
struct WeeklyPrices {
  private let reserves: [TeamID: [Int]]
  private let orientations: [TeamID: [Int]]
  private let hull: ReserveHull
  private let parameters: Parameters

  init(_ set: BoundCertificate.MultiplierSet, _ parameters: Parameters, weeks: Int, hull: ReserveHull) {
    self.parameters = parameters
    self.hull = hull
    func byTeam(_ prices: [BoundCertificate.ReservePrice]) -> [TeamID: [Int]] {
      var byTeam: [TeamID: [Int]] = [:]
      for price in prices where (0..<weeks).contains(price.week) {
        let isVoid = hull.terms(price.team, week: price.week).most <= 0
        byTeam[price.team, default: Array(repeating: 0, count: weeks)][price.week] = isVoid ? 0 : price.price
      }
      return byTeam
    }
    reserves = byTeam(set.reserves)
    orientations = byTeam(set.orientations)
  }

  /// Whether a team has a price in some week.
  func concern(_ team: TeamID) -> Bool { reserves[team] != nil || orientations[team] != nil }

  /// What a visit that is not kept pays.
  func visit(_ team: TeamID, _ week: Int, role: Role, isLimited: Bool, minutes: Int) -> Int {
    guard role == .medecin, isLimited else { return kept(team, week, role: role) }
    let terms = hull.terms(team, week: week)
    // Longer than all that rule 9 could leave to new visits that week: no plan holds it there.
    if minutes > terms.most { return ReserveHull.Terms.greatestPayment }
    return terms.payment(reserves[team]?[week] ?? 0, minutes: minutes, slack: terms.reserveSlack)
      + terms.payment(orientations[team]?[week] ?? 0, minutes: minutes, slack: terms.orientationSlack)
  }

  /// What a kept visit pays; the minutes of those that rule 9 limits are in l₀.
  func kept(_ team: TeamID, _ week: Int, role: Role) -> Int {
    role == .infirmier ? (orientations[team]?[week] ?? 0) * 20 * parameters.orientationRateThousandths / 1000 : 0
  }

  /// What a médecin's session adds to the limits of rule 9, at the prices of the teams he works for, rounded up once.
  func session(_ professional: Professional, _ week: Int, _ capacity: Int) -> Int {
    guard professional.role == .medecin else { return 0 }
    let free = 1000 - parameters.reserve(week: week)
    let minute = professional.teams.reduce(0) {
      $0 + $1.thousandths * (free * (reserves[$1.team]?[week] ?? 0) + 1000 * (orientations[$1.team]?[week] ?? 0))
    }
    // The whole points and the rest apart: the product of prices, shares and minutes stays far from overflow.
    let (whole, rest) = minute.quotientAndRemainder(dividingBy: 1_000_000)
    return capacity * whole + (capacity * rest + 999_999) / 1_000_000
  }

  /// Σ (σ·(M₁ − l₀) + τ·(M₂ − l₀)).
  var slack: Int { slack(reserves, \.reserveSlack) + slack(orientations, \.orientationSlack) }

  private func slack(_ prices: [TeamID: [Int]], _ slack: KeyPath<ReserveHull.Terms, Int>) -> Int {
    prices.reduce(0) { total, team in
      team.value.indices.reduce(total) { sum, week in
        let terms = hull.terms(team.key, week: week)
        return sum + team.value[week] * (terms[keyPath: slack] - terms.kept)
      }
    }
  }
}
