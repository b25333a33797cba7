/// Rule 9 as rows that every plan keeps.
///
/// Limited visits of a médecin need time left after the reserve and after what infirmier visits may ask, but no limited visit needs nothing:
/// "l = 0, or l + l₀ ≤ (1 − reserve)·H and l + l₀ + K·N ≤ H". The rows l·(1 + M₁/L) ≤ (1 − reserve)·H − l₀ + M₁ and l·(1 + M₂/L) + K·N ≤ H − l₀ + M₂
/// follow from both sides, and are tight where médecins work most; ``BoundCertificate`` says the rest.
struct ReserveHull {
  /// A half-day on which a professional may hold a session, or holds a kept one.
  struct Half {
    var week: Int
    var capacity: Int
    var keptMinutes = 0
    var keptCount = 0
    var isKept = false
  }
  /// A médecin or an infirmier, as rule 9 sees them.
  struct Person {
    var isMedecin: Bool
    /// Thousandths of a médecin's time by team.
    var shares: [(team: Int, thousandths: Int)]
    /// Teams whose visits an infirmier may hold or holds.
    var served: Set<Int>
    /// Shortest visit an infirmier may hold; nothing when there is none.
    var least: Int?
    var halves: [Half]
  }

  /// L, the most minutes that new limited visits can take, by team and week.
  let most: [Int]
  /// M₁ and M₂, the most by which a week without new limited visits could break each row.
  let reserveSlack: [Int]
  let orientationSlack: [Int]
  /// Limited minutes of kept appointments.
  let kept: [Int]

  /// - Parameters:
  ///   - limitedKept: Minutes of limited kept appointments with médecins, by team × weeks + week.
  ///   - reserve: Of each week, in thousandths.
  ///   - orientation: Thousandths of infirmier visits that end with the médecin, for twenty minutes each.
  init(_ people: [Person], teams: Int, weeks: Int, limitedKept: [Int], reserve: [Int], orientation: Int) {
    var (allowed, heldKept, visits) = (limitedKept.map { _ in 0 }, limitedKept.map { _ in 0 }, limitedKept.map { _ in 0 })
    for person in people {
      for half in person.halves {
        if person.isMedecin {
          for share in person.shares {
            let cell = share.team * weeks + half.week
            allowed[cell] += share.thousandths * half.capacity * (1000 - reserve[half.week])
            if half.isKept { heldKept[cell] += share.thousandths * half.capacity }
          }
        } else {
          let more = person.least.map { max(0, half.capacity - half.keptMinutes) / $0 } ?? 0
          for team in person.served { visits[team * weeks + half.week] += half.keptCount + more }
        }
      }
    }
    kept = limitedKept
    most = limitedKept.indices.map { allowed[$0] / 1_000_000 - limitedKept[$0] }
    reserveSlack = limitedKept.indices.map { max(0, limitedKept[$0] - (1000 - reserve[$0 % weeks]) * heldKept[$0] / 1_000_000) }
    orientationSlack = limitedKept.indices.map {
      max(0, (20 * orientation * visits[$0] + 999) / 1000 - heldKept[$0] / 1000 + limitedKept[$0])
    }
  }
}
