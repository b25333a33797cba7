/// Rule 9 in a plan under construction: what médecins hold, what limited visits take, what infirmier visits ask, by team and week.
struct ReserveLedger {
  private let facts: AreaFacts
  /// Minutes of limited visits.
  private(set) var limited: [Int]
  /// Thousandths of minutes that médecins hold.
  private(set) var held: [Int]
  private(set) var infirmierVisits: [Int]

  init(_ facts: AreaFacts) {
    self.facts = facts
    limited = [Int](repeating: 0, count: facts.teams * facts.weeks)
    held = limited
    infirmierVisits = limited
  }

  @inline(__always) func cell(_ team: Int, _ half: Int) -> Int { team * facts.weeks + half / 12 }

  /// Counts a visit in, or out.
  @inline(__always) mutating func count(team: Int, isLimited: Bool, member: Int, half: Int, minutes: Int, sign: Int) {
    if facts.isMedecin[member] {
      if isLimited { limited[cell(team, half)] += sign * minutes }
    } else if facts.isInfirmier[member] {
      infirmierVisits[cell(team, half)] += sign
    }
  }

  /// Counts a session in, or out.
  mutating func countSession(_ member: Int, half: Int, sign: Int) {
    guard facts.isMedecin[member] else { return }
    for share in facts.problem.members[member].shares {
      held[cell(share.team, half)] += sign * share.thousandths * facts.problem.sessionMinutes[half % 2]
    }
  }

  private func limit(_ cell: Int, held: Int, visits: Int) -> Int {
    ReserveRule.limit(
      heldThousandths: held, reserveThousandths: facts.problem.reserve[cell % facts.weeks], infirmierVisits: visits,
      orientationThousandths: facts.problem.orientation)
  }

  private func heldBy(_ member: Int, team: Int, half: Int) -> Int {
    var sum = 0
    for share in facts.problem.members[member].shares where share.team == team {
      sum += share.thousandths * facts.problem.sessionMinutes[half % 2]
    }
    return sum
  }

  /// Whether one more visit may be held.
  ///
  /// - Parameter opening: The member's session would be opened for it.
  @inline(__always)
  func allows(team: Int, isLimited: Bool, member: Int, half: Int, minutes: Int, opening: Bool) -> Bool {
    let cell = cell(team, half)
    if facts.isInfirmier[member] {
      return limited[cell] == 0 || limited[cell] <= limit(cell, held: held[cell], visits: infirmierVisits[cell] + 1)
    }
    guard facts.isMedecin[member], isLimited else { return true }
    return minutes <= roomLeft(team: team, member: member, half: half, opening: opening)
  }

  /// Minutes of limited visits that a médecin's session may still take for a team.
  func roomLeft(team: Int, member: Int, half: Int, opening: Bool) -> Int {
    let cell = cell(team, half)
    let total = held[cell] + (opening ? heldBy(member, team: team, half: half) : 0)
    return limit(cell, held: total, visits: infirmierVisits[cell]) - limited[cell]
  }

  /// Whether a médecin's empty session can go without breaking what is already placed.
  func allowsClosing(_ member: Int, half: Int) -> Bool {
    guard facts.isMedecin[member] else { return true }
    return facts.problem.members[member].shares.allSatisfy { share in
      let cell = cell(share.team, half)
      let rest = held[cell] - share.thousandths * facts.problem.sessionMinutes[half % 2]
      return limited[cell] == 0 || limited[cell] <= limit(cell, held: rest, visits: infirmierVisits[cell])
    }
  }
}
