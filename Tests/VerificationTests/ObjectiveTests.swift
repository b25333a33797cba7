import Dossier
import Law
import Testing

@testable import Verification

@Suite("The objective, part by part") struct ObjectiveTests {
  @Test(arguments: [("2026-12-07", 250), ("2026-12-13", 250), ("2026-12-14", 240), ("2027-05-31", 10)] as [(CivilDate, Int)])
  func `a visit held ahead of the next horizon earns a credit that fades by weeks`(due: CivilDate, credit: Int) {
    var tiny = TinyService()
    tiny.change("W3") { $0.due = due }
    #expect(tiny.plan().objective.advance == -credit)
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [(0, 4), (90, 4), (91, 5), (182, 6), (364, 8), (3640, 8)])
  func `old visits weigh more, up to twice`(daysOverdue: Int, factor: Int) {
    var tiny = TinyService()
    let due = tiny.dossier.parameters.begins.adding(days: -daysOverdue)
    tiny.change("W3") { $0.due = due }
    // Held on 2026-12-03: two weeks begun since the day before the horizon, or since the first day.
    #expect(tiny.plan().objective.late == 8000 + 1000 * 4 * factor * 2)
  }

  @Test func `a visit due after the contract's end costs nothing when left out`() {
    var tiny = TinyService()
    tiny.spots.removeAll { $0.id == "R3" }
    tiny.dossier.employments[2].employment.contractEnd = "2026-12-03"
    #expect(tiny.plan().objective.unplaced == 0)
    #expect(tiny.codes() == [])
    tiny.dossier.employments[2].employment.contractEnd = "2026-12-04"
    #expect(tiny.plan().objective.unplaced > 0)
  }

  @Test func `a visit that no place can hold is listed outside the sum`() {
    var tiny = TinyService()
    tiny.spots.removeAll { $0.id == "R3" }
    tiny.dossier.employments[2].employment.departure = "2026-12-01"  // before the ten days of notice have passed
    tiny.change("W3") { $0.due = "2026-11-30" }
    let plan = tiny.plan()
    #expect(plan.unplaced.map(\.placeable) == [false])
    #expect((plan.unplaceable, plan.objective.unplaced) == (1, 0))
    #expect(tiny.codes { $0.unplaced[0].placeable = true } == ["valeur_fausse"])
  }

  @Test func `another medecin than the last one is a change, an infirmier is not`() {
    var tiny = TinyService()
    tiny.dossier.visits = ["W1", "W3"].map {
      PastVisit(worker: $0, nature: .renouvellementAptitude, date: "2022-12-04", role: .medecin, professional: "M9")
    }
    #expect(tiny.plan().objective.medecinsChanged == 50)
    tiny.dossier.visits[1].professional = "M1"
    #expect(tiny.plan().objective.medecinsChanged == 0)
  }

  @Test func `an appointment honoured since the last export is a visit on file`() {
    var tiny = TinyService()
    tiny.dossier.appointments = [
      Appointment(
        id: "R0", worker: "W3", natures: [.demande], date: "2026-11-20", time: TimeOfDay(minutes: 540), professional: "M9", centre: "C1",
        status: .honore)
    ]
    #expect(tiny.plan().objective.medecinsChanged == 50)
    #expect(tiny.codes() == [])
  }

  @Test func `an establishment due and not visited costs five points`() {
    var tiny = TinyService()
    (tiny.field[0].visits, tiny.field[0].communes) = ([], [])
    #expect(tiny.plan().objective.fieldUnvisited == 5)
    tiny.dossier.establishments[1].fiche = "2022-12-07"  // four years to the day after the last of the horizon
    #expect(tiny.plan().objective.fieldUnvisited == 0)
    tiny.dossier.establishments[1].fiche = nil
    #expect(tiny.plan().objective.fieldUnvisited == 5)
    tiny.dossier.establishments[1].joined = nil
    #expect(tiny.plan().objective.fieldUnvisited == 0)
  }

  @Test func `the empty plan holds kept appointments only`() {
    var tiny = TinyService()
    tiny.give("R2")
    tiny.give("R1", status: .propose)
    let figures = tiny.verify(tiny.plan()).figures
    #expect(figures.emptyPlan.appointmentsMoved == 300)
    #expect(figures.emptyPlan.sessionsOpened == 20)
    // W1: target 2026-12-01, one week to the end and thirteen, at 8. W3: target 2026-12-04, the same, at 16.
    #expect(figures.emptyPlan.unplaced == 1000 * 14 * (8 + 16))
    #expect(figures.emptyPlan.fieldUnvisited == 5)
    #expect(figures.emptyPlan.fieldImbalance == 0)
  }

  @Test func `an appointment after the horizon stays, and covers its visit`() {
    var tiny = TinyService()
    tiny.move("R3") { $0.day = "2026-12-10" }
    tiny.give("R3")
    #expect(tiny.codes() == [])
    #expect(tiny.plan().unplaced == [])
    tiny.spots.removeAll { $0.id == "R3" }
    #expect(tiny.codes() == ["rdv_garde_deplace"])
  }

  @Test func `a key keeps its appointment`() {
    var tiny = TinyService()
    tiny.give("R3", status: .propose)
    tiny.move("R3") { $0.id = "R9" }
    #expect(tiny.codes() == ["rendez_vous_inconnu"])
  }
}
