import Dossier
import Generation
import Law
import Testing

@testable import Planning

private struct NoExplanation: Error {}

@Suite("Why a visit is where it is") struct ExplanationPlaceTests {
  private func plan(_ dossier: Dossier) throws -> Plan {
    try Planner.plan(dossier, version: "test", solveAreas: { $0.map { AreaSolver.constructive($0) } }).plan
  }

  private func explain(_ dossier: Dossier, _ plan: Plan?, _ key: String) throws -> VisitExplanation {
    let answer = try Explainer(dossier, plan: plan).answer(key)
    guard case .visit(let explanation) = answer else {
      Issue.record("\(key) is explained as \(answer)")
      throw NoExplanation()
    }
    return explanation
  }

  private func place(_ explanation: VisitExplanation) -> PricedPlace? {
    if case .placed(_, _, let place) = explanation.state { place } else { nil }
  }

  @Test(arguments: [1, 4]) func `the parts of all visits add up to the parts of the plan`(seed: Int) throws {
    let dossier = Generator.dossier(GenerationRequest(workers: 500, overdueThousandths: 120, seed: seed, teams: 1, areas: 1))
    let plan = try plan(dossier)
    let explainer = try Explainer(dossier, plan: plan)
    #expect(explainer.read.strangers == 0)
    var (late, advance) = (0, 0)
    for line in plan.appointments where !line.visits.isEmpty {
      guard case .visit(let explanation) = explainer.answer(line.visits[0]), let place = place(explanation) else {
        Issue.record("seed \(seed): \(line.visits[0]) has no place")
        continue
      }
      late += place.cost.late
      advance += place.cost.advance
      #expect(place.halfDay.day == line.appointment.date && place.time == line.appointment.time)
      #expect(place.daysLate == line.daysLate)
    }
    #expect(late == plan.objective.late, "seed \(seed)")
    #expect(advance == plan.objective.advance, "seed \(seed)")
  }

  @Test func `a visit on the first half-day has nothing earlier, and its neighbours cost what they cost more`() throws {
    let dossier = TinyService.dossier(workers: 1, weeks: 2)
    let plan = try plan(dossier)
    let visit = try #require(plan.appointments.first)
    let explanation = try explain(dossier, plan, visit.visits[0])
    let own = try #require(place(explanation))
    #expect(own.halfDay == HalfDay(TinyService.begins, .matin))
    #expect(explanation.weeks.isEmpty)
    #expect(explanation.holders.map(\.professional) == ["I1", "M1"])
    #expect(!explanation.alternatives.isEmpty)
    #expect(explanation.alternatives.allSatisfy { $0.cost.sum >= own.cost.sum })
    #expect(try explain(dossier, plan, visit.appointment.id.text).obligations == explanation.obligations)
  }

  @Test func `each rule that closes an earlier week is named`() throws {
    func obstacles(_ change: (inout Dossier) -> Void) throws -> [PlaceObstacle] {
      var dossier = TinyService.dossier(workers: 1, weeks: 2)
      change(&dossier)
      dossier.sortTables()
      let key = try #require(try Explainer(dossier, plan: nil).service.candidates.first?.group.keys[0])
      return try explain(dossier, nil, key).weeks[0].obstacles
    }
    #expect(try obstacles { $0.parameters.noticeDays = Parameters.ByNature(standard: 7) } == [.notice])
    #expect(try obstacles { $0.present.insert(.rendezVous) }.first == .freeze)
    #expect(
      try obstacles {
        $0.closures = [Closure(establishment: "ETS1", start: TinyService.begins, end: TinyService.begins.adding(days: 6))]
      } == [.workerAway])
    #expect(
      try obstacles {
        for key in ["I1", "M1"] as [ProfessionalID] {
          $0.leave.append(LeaveLine(professional: key, start: TinyService.begins, end: TinyService.begins.adding(days: 6)))
        }
      } == [.professionalAway])
    #expect(
      try obstacles { dossier in
        for index in dossier.timetable.indices { dossier.timetable[index].usage = .autre }
      }.first == .otherActivity)
    #expect(
      try obstacles { dossier in
        for day in 0..<5 {
          for part in DayPart.allCases {
            dossier.openings.append(Opening(centre: "C1", halfDay: HalfDay(TinyService.begins.adding(days: day), part), open: false))
          }
        }
      }.first == .centreClosed)
  }

  @Test func `a key that nothing has is told with those that exist`() throws {
    let dossier = TinyService.dossier(workers: 1)
    let answer = try Explainer(dossier, plan: nil).answer("W9~ETS1~reprise~2026-01-01")
    guard case .unknown(let known) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(known.contains { $0.hasPrefix("W1~ETS1~") })
  }

  @Test func `a plan made from another dossier is recognised`() throws {
    let plan = try plan(TinyService.dossier(workers: 2, weeks: 2))
    let other = TinyService.dossier(workers: 1, weeks: 2)
    let key = try #require(plan.appointments.first { $0.appointment.worker == "W1" }?.visits.first)
    #expect(try explain(other, plan, key).strangers == 1)
  }
}
