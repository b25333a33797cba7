import Dossier
import Law
import Testing

@testable import Exchange

@Suite("What changed from one plan to another") struct PlanDifferenceTests {
  @Test func `a plan does not differ from itself`() {
    #expect(PlanDifference(from: SmallPlan.plan, to: SmallPlan.plan).isEmpty)
    #expect(PlanDifference(from: SmallPlan.plan, to: SmallPlan.plan).text(.en) == "The two plans do not differ.\n")
  }

  /// The small plan in which R000003 moved, R000004's visit lost its place, and the reprise found one.
  static var second: Plan {
    var plan = SmallPlan.plan
    plan.appointments[2].appointment.time = TimeOfDay(minutes: 600)
    let lost = plan.appointments.remove(at: 3)
    plan.unplaced[0] = UnplacedVisit(
      visit: lost.visits[0], worker: "T4", nature: .demande, opens: nil, due: nil, target: "2026-12-10", gravity: 16, causes: [.salles],
      remedy: nil, placeable: true)
    plan.appointments.append(
      SmallPlan.appointment(
        "R000007", "T7", "E2", [.reprise], "2026-12-02", "09:00", minutes: 30, by: "M01", at: "C1", target: "2026-11-20", late: 12))
    plan.appointments.removeFirst()
    plan.objective.late += 1000
    plan.whole.sum += 1000
    plan.legal.sum += 1000
    return plan
  }

  @Test func `each visit is told once, with its places before and after`() {
    let difference = PlanDifference(from: SmallPlan.plan, to: Self.second)
    #expect(difference.placed.map(\.visit) == ["T7~E2~reprise~2026-11-01"])
    #expect(difference.unplaced.map(\.visit) == ["T4~E2~demande~2026-11-01"])
    #expect(difference.unplaced.first?.before?.time == TimeOfDay(minutes: 540))
    #expect(difference.unplaced.first?.cause == .salles)
    #expect(difference.moved.map(\.appointment) == ["R000003"])
    #expect(difference.gone == ["T1~E1~orientation_medecin~2026-11-01", "T1~E1~vip_periodique~2026-11-01"])
    #expect(difference.figures.map(\.key) == ["somme", "legal.somme", "retard", "rendez_vous"])
  }

  @Test func `what one plan gains the other loses`() {
    let (there, back) = (PlanDifference(from: SmallPlan.plan, to: Self.second), PlanDifference(from: Self.second, to: SmallPlan.plan))
    #expect(back.unplaced.map(\.visit) == there.placed.map(\.visit))
    #expect(there.figures.map(\.before) == back.figures.map(\.after))
  }

  @Test func `an indicator that changed, appeared or vanished is told`() {
    let one = Indicator(numerator: 1, denominator: 2)
    let two = Indicator(numerator: 2, denominator: 2)
    let difference = PlanDifference(
      from: SmallPlan.plan, to: SmallPlan.plan,
      indicators: (
        Indicators(figures: ["suivis": ["a": one, "b": one, "c": one]]), Indicators(figures: ["suivis": ["a": one, "b": two, "d": one]])
      ))
    #expect(difference.indicators.map(\.key) == ["b", "c", "d"])
    #expect(difference.text(.fr).contains("suivis.b  1/2 → 2/2"))
  }

  @Test func `indicators are read back as they were written`() {
    let indicators = Indicators(figures: [
      "suivis": ["total": Indicator(numerator: 3, denominator: nil, excluded: 1, missing: 2, reason: "x")]
    ])
    var findings: [Finding] = []
    let read = IndicatorsReader.read(JSONValue.indicators(indicators).bytes, &findings)
    #expect(findings.isEmpty)
    #expect(read.figures["suivis"] == indicators.figures["suivis"])
  }
}
