import Dossier
import Law
import Testing

@testable import Verification

@Suite("A sound plan") struct SoundPlanTests {
  @Test func `a legal plan has no violation`() {
    let report = TinyService().verify(TinyService().plan())
    #expect(report.findings == [])
    #expect(report.figures.unplaceable == 0)
  }

  @Test func `its objective is what the prices say by hand`() {
    // W1: 2026-12-03 is two days after 2026-12-01, so one week begun, at severity 2 × 4. Two sessions of M1, one of I1. Nobody travels.
    let objective = TinyService().plan().objective
    #expect(objective.late == 1000 * 2 * 4)
    #expect(objective.unplaced == 0)
    #expect(objective.sessionsOpened == 3 * 20)
    #expect(objective.kilometres == 0)
    #expect(objective.fieldUnvisited == 0)
    // Five field half-days the first week, two the second.
    #expect(objective.fieldImbalance == 20 * 3)
  }

  @Test func `a visit left out and listed is no violation, and costs thirteen weeks more than the last day`() {
    var tiny = TinyService()
    tiny.spots.removeAll { $0.id == "R3" }
    #expect(tiny.codes() == [])
    // Target 2026-12-04, two days before the end: one week begun, and thirteen; severity 4 × 4.
    #expect(tiny.plan().objective.unplaced == 1000 * 16 * 14)
  }

  @Test func `lateness before the horizon is apart from the sum`() {
    var tiny = TinyService()
    tiny.change("W1") { $0.due = "2026-11-01" }
    // 21 days from 2026-11-01 to 2026-11-22.
    #expect(tiny.plan().latenessBeforeStart == 1000 * 8 * 3)
    #expect(tiny.plan().objective.late == 1000 * 8 * 2)
  }
}
