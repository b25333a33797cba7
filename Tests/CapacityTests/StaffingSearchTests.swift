import Dossier
import Law
import Testing

@testable import Capacity

@Suite("The least staffing that plans confirm") struct StaffingSearchTests {
  @Test func `a plan confirms the answer, one half-day less misses, and no smaller staffing at all would do`() throws {
    let dossier = SmallService.dossier(workers: 50, medecin: 2, infirmier: 3)
    var search = try QuickSearch.of(dossier)
    #expect(search.standing?.isMet == false)
    let answer = try search.answer(.demiJournees)
    let confirmed = try #require(answer.confirmed)
    #expect(confirmed.isMet && confirmed.change.total > 0)
    #expect(answer.less.map(\.post) == confirmed.change.posts && answer.isLeast)
    #expect(answer.less.allSatisfy { !$0.trial.isMet && $0.trial.change.total == confirmed.change.total - 1 })
    #expect(try #require(answer.bound) <= confirmed.change.total)
    // Planned by hand, outside the search: every smaller mixture.
    let measure = StaffingMeasure(dossier)
    let staffed = StaffedDossier(dossier)
    for medecins in 0..<confirmed.change.total {
      let change = StaffingChange(
        halfDays: [StaffingPost(.medecin, "E1"): medecins, StaffingPost(.infirmier, "E1"): confirmed.change.total - 1 - medecins])
      let made = try QuickSearch.plans([staffed.staffed(change)])[0]
      let trial = measure.trial(
        made.plan, obligations: made.obligations, staffed: staffed.staffed(change), change: change, target: QuickSearch.target)
      #expect(!trial.isMet, "\(medecins) half-days of médecin: \(trial.scores)")
    }
  }

  @Test func `drafts that never meet the target cost more plans and lose no answer`() throws {
    let dossier = SmallService.dossier(workers: 50, medecin: 2, infirmier: 3)
    let standing = try QuickSearch.plans([dossier])
    var search = try StaffingSearch(
      dossier, target: QuickSearch.target,
      planners: StaffingPlanners(drafts: { $0.map { _ in standing[0] } }, plans: { try QuickSearch.plans($0) }))
    let answer = try search.settled(try search.answer(.demiJournees))
    #expect(answer.isLeast)
    var usual = try QuickSearch.of(dossier)
    #expect(try usual.answer(.demiJournees).confirmed?.change.total == answer.confirmed?.change.total)
  }

  @Test func `the same question has the same answer, and enough people need nobody`() throws {
    let dossier = SmallService.dossier(workers: 40, medecin: 2, infirmier: 3)
    var (first, second) = (try QuickSearch.of(dossier), try QuickSearch.of(dossier))
    #expect(try first.answer(.embauches) == second.answer(.embauches))
    #expect(try first.answer(.demiJournees) == second.answer(.demiJournees))
    #expect(first.budget == second.budget)
    var rich = try QuickSearch.of(SmallService.dossier(workers: 20, medecin: 8, infirmier: 8))
    #expect(try rich.answer(.demiJournees).confirmed?.change.total == 0)
  }

  @Test func `what no staffing reaches is told, and the same share of what can be reached is aimed at`() throws {
    // One room: ten half-days, nine and a half visits of a médecin in each on paper, nine in a plan.
    let dossier = SmallService.dossier(workers: 110, medecin: 2, infirmier: 2, rooms: 1)
    var search = try QuickSearch.of(dossier)
    let ceiling = try #require(search.ceilings.first)
    #expect(ceiling.isOutOfReach && ceiling.of == 110 && ceiling.wanted == 108)
    #expect(ceiling.attainable == 95 && ceiling.planned <= 90 && ceiling.aimed == ceiling.planned * 980 / 1000)
    let confirmed = try #require(try search.answer(.demiJournees).confirmed)
    #expect(confirmed.scores[0].reached >= ceiling.aimed && confirmed.scores[0].reached <= ceiling.attainable)
  }

  @Test func `the curve rises with people and stays under the program`() throws {
    var search = try QuickSearch.of(SmallService.dossier(workers: 50, medecin: 2, infirmier: 3))
    let change = try #require(try search.answer(.demiJournees).confirmed).change
    let points = try search.frontier(of: change)
    #expect(points.count > 2 && points[0].trial.change.total == 0)
    for (before, after) in zip(points, points.dropFirst()) {
      #expect(after.fteThousandths > before.fteThousandths)
      #expect(after.trial.scores[0].reached >= before.trial.scores[0].reached)
    }
    #expect(points.allSatisfy { $0.trial.scores[0].reached <= $0.bound ?? 0 })
  }

  @Test func `figures are those counted by hand`() throws {
    let dossier = SmallService.dossier(workers: 4, weeks: 2, medecin: 3, infirmier: 0)
    let begins = SmallService.begins
    func obligation(_ worker: WorkerID, _ nature: Nature, due: CivilDate) -> Obligation {
      Obligation(
        worker: worker, establishment: "ETS1", nature: nature, anchor: due, opens: nil, due: due, trigger: begins, beforeAssignment: false,
        roles: [.medecin], protocolRoles: [], rule: "TEST", articles: ["R4624-10"], inForceSince: "2017-01-01", requestedBy: nil,
        wishedRole: nil, reason: Reason("test"))
    }
    let (overdue, onTime, late, missing) = (
      obligation("W100", .vipPeriodique, due: begins.adding(days: -1)), obligation("W101", .reprise, due: begins.adding(days: 3)),
      obligation("W102", .vipInitiale, due: begins.adding(days: 3)), obligation("W103", .reprise, due: begins.adding(days: 13))
    )
    let after = obligation("W103", .vipInitiale, due: begins.adding(days: 14))
    var plan = Plan(begins: begins, horizonWeeks: 2)
    func held(_ obligation: Obligation, _ day: Int) -> PlannedAppointment {
      PlannedAppointment(
        appointment: Appointment(
          id: AppointmentID("R\(day)\(obligation.worker)"), worker: obligation.worker, natures: [obligation.nature],
          date: begins.adding(days: day), time: TimeOfDay(minutes: 540), professional: "M1", centre: "C1", status: .propose),
        visits: [obligation.key], role: .medecin, opens: nil, due: obligation.due, target: nil, daysLate: 0)
    }
    plan.appointments = [held(overdue, 0), held(onTime, 3), held(late, 4), held(after, 5)]
    plan.unplaced = [
      UnplacedVisit(
        visit: missing.key, worker: "W103", nature: .reprise, opens: nil, due: missing.due, target: begins.adding(days: 13), gravity: 4,
        causes: [.capacite], remedy: nil, placeable: true)
    ]
    let target = StaffingTarget([
      StaffingCriterion(.aTemps, 500), StaffingCriterion(.reprise, 500), StaffingCriterion(.vip, 500), StaffingCriterion(.tiers),
      StaffingCriterion(.effectif, 10),
    ])
    func trial(_ field: Int) -> StaffingTrial {
      plan.field = (0..<field).map {
        FieldHalfDay(
          professional: "M1", halfDay: HalfDay(begins.adding(days: $0), .matin), usage: .milieuDeTravail)
      }
      return StaffingMeasure(dossier).trial(
        plan, obligations: [overdue, onTime, late, missing, after], staffed: dossier, change: StaffingChange(), target: target)
    }
    let kept = trial(2)
    // Three are due in the two weeks; one of two reprises is on time; the only first VIP is late; six half-days owe two.
    #expect(kept.scores.map(\.reached) == [1, 1, 0, 1, 0])
    #expect(kept.scores.map(\.of) == [3, 2, 1, 1, 1])
    #expect(kept.scores.map(\.asked) == [2, 1, 1, 1, 1])
    #expect(kept.overdue == 1 && kept.overdueHeld == 1 && kept.unplaced == 1 && !kept.isMet)
    #expect(trial(1).scores[3].reached == 0)
  }

  @Test func `one half-day less is the same week without its last`() {
    let staffed = StaffedDossier(SmallService.dossier(workers: 20, medecin: 4, infirmier: 4))
    let post = StaffingPost(.medecin, "E1")
    for count in 1...14 {
      let people = staffed.people(StaffingChange(halfDays: [post: count]))
      let fewer = staffed.people(StaffingChange(halfDays: [post: count - 1]))
      let (lines, less) = (people.flatMap(\.timetable), fewer.flatMap(\.timetable))
      #expect(lines.count == count && less.allSatisfy(lines.contains))
    }
  }
}
