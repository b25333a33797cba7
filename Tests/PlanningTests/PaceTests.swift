import Dossier
import Testing

@testable import Planning

@Suite("The pace of the third in a plan made from the last one") struct PaceTests {
  /// The pace of a médecin who works ten half-days a week, as (last week, owed, enforced).
  private func pace(
    weeks: Int, done: Int = 0, field: Int = 0, kept: Set<Int> = [], year: Int? = nil, change: (inout Dossier) -> Void = { _ in }
  ) -> [[Int]] {
    var dossier = TinyService.dossier(weeks: weeks)
    (dossier.professionals[1].halfDaysDone, dossier.professionals[1].fieldHalfDaysDone) = (done, field)
    change(&dossier)
    let horizon = Horizon(dossier.parameters)
    let rule = TiersTempsRule(horizon: horizon, catchUpTenThousandths: dossier.parameters.tiersTempsCatchUpTenThousandths)
    let medecin = Staff.members(of: dossier, horizon: horizon, centreIndex: ["C1": 0])[1]
    return rule.pace(of: medecin, kept: kept).filter { $0.year == year }.map { step in
      #expect(step.halfDays.lowerBound == 0 && step.halfDays.upperBound % 12 == 0)
      return [step.halfDays.upperBound / 12, step.owed, step.enforced]
    }
  }

  @Test func `by the end of each week it owes its part of the third, less two half-days`() {
    // ⌈30/3⌉ = 10 over three weeks: 3 and 6 by the ends of the first two, and the third itself at the end.
    #expect(pace(weeks: 3) == [[1, 1, 1], [2, 4, 4]])
    // 16 of the 48 half-days of five weeks, of which Christmas is not worked: 3, 6, 10, 13 by the ends of four.
    #expect(pace(weeks: 5) == [[1, 1, 1], [2, 4, 4], [3, 8, 8], [4, 11, 11]])
  }

  @Test func `arrears of the year are caught up at an even pace too`() {
    // 15 in three weeks, as rule 5 asks of 2026.
    #expect(pace(weeks: 3, done: 380, field: 20, year: 2026) == [[1, 3, 3], [2, 8, 8]])
  }

  @Test func `nothing is owed where rule 5 asks two half-days or fewer, and one who works little has no slack`() {
    // ⌈10/3⌉ = 4 in one week, which has no end before the last.
    #expect(pace(weeks: 1) == [])
    let six = { (dossier: inout Dossier) in
      dossier.timetable.removeAll { $0.professional == "M1" && $0.weekday > 0 }
    }
    // Two half-days a week: ⌈6/3⌉ = 2 in three weeks; ⌈8/3⌉ = 3 in four, of which 0, 1 and 2 by the ends of three; ⌈14/3⌉ = 5 in seven.
    // Two thirds of what a week owes is less than a half-day.
    #expect(pace(weeks: 3, change: six) == [])
    #expect(pace(weeks: 4, change: six) == [[2, 1, 1], [3, 2, 2]])
    #expect(pace(weeks: 7, change: six) == [[2, 1, 1], [3, 2, 2], [4, 2, 2], [5, 3, 3], [6, 4, 4]])
  }

  @Test func `it is reduced to what appointments already sent leave`() {
    // All of the first week, and all but one half-day of the second.
    #expect(pace(weeks: 3, kept: Set(0..<21)) == [[1, 1, 0], [2, 4, 1]])
    #expect(pace(weeks: 3, kept: Set(0..<36)) == [])
  }

  // MARK: In the search

  /// An area of which the first médecin proposes a visit on each half-day of the first week, and must hold six in the field by its end.
  private func hurried(improving: Bool = false) -> AreaProblem {
    var problem = RandomArea.problem(teams: 1, visitsPerTeam: 40, overdueShare: 90, seed: 11, weeks: 4)
    let free = (0..<12).filter { problem.members[0].availability[$0] == .free }
    problem.mayMoveProposals = improving
    problem.members[0].pace = [AreaProblem.FieldDue(first: 0, end: 12, required: 6)]
    for (demand, half) in free.enumerated() {
      problem.demands[demand].proposed = AreaProblem.Given(member: 0, spot: 0, halfDay: half, start: problem.hours[half % 2][0], minutes: 0)
    }
    return problem
  }

  private func sessions(_ state: AreaState) -> Int { (0..<12).count { state.spotAt[state.slot(0, $0)] >= 0 } }

  @Test func `it turns out no proposal that stands, and lets no other session open`() {
    let problem = hurried()
    let given = problem.demands.count { $0.proposed != nil }
    let state = AreaState(problem)
    #expect(given >= 8)
    #expect(state.standingCount == given && sessions(state) == given)
    #expect(state.fieldSlack[0].allSatisfy { $0 >= 0 })

    // Half of them: what they leave of the pace is kept.
    var fewer = problem
    for demand in fewer.demands.indices where demand >= 3 { fewer.demands[demand].proposed = nil }
    let begun = AreaState(fewer)
    #expect(begun.standingCount == 3)
    var opened = 0
    for half in 0..<12 {
      let slot = begun.slot(0, half)
      guard let spot = fewer.spots.indices.first(where: { begun.canOpen(slot, at: $0) }) else { continue }
      begun.open(slot, at: spot)
      opened += 1
    }
    #expect(3 + opened == max(3, given - 6))
  }

  @Test func `a new plan has none`() {
    var problem = RandomArea.problem(teams: 1, visitsPerTeam: 60, overdueShare: 90, seed: 12, weeks: 4)
    problem.effort = 10
    problem.mayMoveProposals = true
    let free = AreaSolver.solve(problem)
    problem.members[0].pace = (1..<4).map { AreaProblem.FieldDue(first: 0, end: 12 * $0, required: 9) }
    for improving in [true, false] {
      problem.mayMoveProposals = improving
      #expect(AreaSolver.constructive(problem).placed == AreaSolver.constructive(problem.unpaced).placed)
      #expect(AreaSolver.solve(problem).placed == free.placed)
    }
  }

  @Test func `a plan made from the last one keeps it`() {
    var problem = RandomArea.problem(teams: 1, visitsPerTeam: 60, overdueShare: 90, seed: 13, weeks: 4)
    problem.effort = 10
    for placed in AreaSolver.constructive(problem).placed {
      problem.demands[placed.demand].proposed = AreaProblem.Given(
        member: placed.member, spot: placed.spot, halfDay: placed.halfDay, start: placed.start, minutes: placed.minutes)
    }
    // The médecin's visits of the third week are to be proposed again: there, but for the pace, as the others keep theirs.
    for demand in problem.demands.indices {
      if let given = problem.demands[demand].proposed, given.member == 0, (24..<36).contains(given.halfDay) {
        problem.demands[demand].proposed = nil
      }
    }
    let worked = (24..<36).count { problem.members[0].availability[$0] != .away }
    problem.members[0].pace = [AreaProblem.FieldDue(first: 24, end: 36, required: worked - 1)]
    func sessions(_ problem: AreaProblem) -> Int {
      Set(AreaSolver.solve(problem).placed.filter { $0.member == 0 && (24..<36).contains($0.halfDay) }.map(\.halfDay)).count
    }
    #expect(sessions(problem.unpaced) > 1)
    #expect(sessions(problem) == 1)
  }
}
