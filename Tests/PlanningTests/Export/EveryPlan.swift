import Dossier
import Law
import Verification

@testable import Planning

/// Every plan of a tiny service, one by one, each judged by `Verification`: what an exported model must agree with.
///
/// Appointments follow one another from the start of their half-day; a médecin may also sit with nobody, since the reserve counts it.
struct EveryPlan {
  private(set) var best: Int?
  private(set) var plans = 0
  private let dossier: Dossier
  private let problem: AreaProblem
  private var cells: [(member: Int, spot: Int, halfDay: Int)] = []

  init(_ dossier: Dossier) throws(LawError) {
    self.dossier = dossier
    var problems: [AreaProblem] = []
    _ = try Planner.plan(
      dossier, version: "test",
      solveAreas: {
        problems = $0
        return $0.map { _ in AreaPlan(placed: []) }
      })
    problem = problems[0]
    for (number, member) in problem.members.enumerated() {
      for spot in problem.spots.indices {
        for half in 0..<problem.halfDayCount where member.availability[half].canConsult && problem.spots[spot].rooms[half] > 0 {
          cells.append((number, spot, half))
        }
      }
    }
    try place(0, [])
  }

  private mutating func place(_ demand: Int, _ chosen: [Int?]) throws(LawError) {
    guard demand < problem.demands.count else {
      try open(chosen)
      return
    }
    if problem.demands[demand].kept != nil {
      try place(demand + 1, chosen + [nil])
      return
    }
    try place(demand + 1, chosen + [nil])
    for cell in cells.indices where problem.demands[demand].holders.contains(where: { $0.member == cells[cell].member }) {
      try place(demand + 1, chosen + [cell])
    }
  }

  private mutating func open(_ chosen: [Int?]) throws(LawError) {
    let kept = problem.occupied + problem.demands.compactMap(\.kept)
    let used = Set(
      chosen.compactMap(\.self) + kept.compactMap { given in cells.firstIndex { $0.member == given.member && $0.halfDay == given.halfDay } }
    )
    let idle = cells.indices.filter { problem.members[cells[$0].member].isMedecin && !used.contains($0) }
    for mask in 0..<(1 << idle.count) {
      try judge(chosen, empty: idle.indices.filter { mask >> $0 & 1 == 1 }.map { idle[$0] })
    }
  }

  private mutating func judge(_ chosen: [Int?], empty: [Int]) throws(LawError) {
    var plan = AreaPlan(placed: [])
    var byCell: [Int: [SessionLayout.Item]] = [:]
    var demands: [Int: [Int]] = [:]
    for given in problem.occupied {
      guard let cell = cells.firstIndex(where: { $0 == (given.member, given.spot, given.halfDay) }) else { continue }
      byCell[cell, default: []].append(.init(minutes: given.minutes, start: given.start))
      demands[cell, default: []].append(-1)
    }
    for (index, demand) in problem.demands.enumerated() {
      if let given = demand.kept {
        plan.placed.append(
          .init(demand: index, member: given.member, spot: given.spot, halfDay: given.halfDay, start: given.start, minutes: given.minutes))
        guard let cell = cells.firstIndex(where: { $0 == (given.member, given.spot, given.halfDay) }) else { continue }
        byCell[cell, default: []].append(.init(minutes: given.minutes, start: given.start))
        demands[cell, default: []].append(-1)
      } else if let cell = chosen[index], let holder = demand.holders.first(where: { $0.member == cells[cell].member }) {
        let own = demand.proposed.map { ($0.member, $0.spot, $0.halfDay) == cells[cell] && $0.start % problem.grid == 0 } ?? false
        byCell[cell, default: []].append(.init(minutes: holder.minutes, start: own ? demand.proposed?.start ?? -1 : -1))
        demands[cell, default: []].append(index)
      }
    }
    for (cell, items) in byCell {
      let half = cells[cell].halfDay % 2
      guard
        let starts = SessionLayout.starts(
          of: items, hours: (problem.hours[half][0], problem.hours[half][1]), capacity: problem.sessionMinutes[half], grid: problem.grid)
      else { return }
      for (place, index) in (demands[cell] ?? []).enumerated() where index >= 0 {
        plan.placed.append(
          .init(
            demand: index, member: cells[cell].member, spot: cells[cell].spot, halfDay: cells[cell].halfDay, start: starts[place],
            minutes: items[place].minutes))
      }
    }
    plan.emptySessions = empty.map { .init(member: cells[$0].member, spot: cells[$0].spot, halfDay: cells[$0].halfDay) }
    plans += 1
    let outcome = try Planner.plan(dossier, version: "test", solveAreas: { _ in [plan] })
    guard Verifier.verify(dossier: dossier, plan: outcome.plan).violations.isEmpty else { return }
    best = min(best ?? .max, outcome.plan.whole.sum)
  }
}
