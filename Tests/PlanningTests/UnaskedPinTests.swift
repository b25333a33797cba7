import Dossier
import Law
import Testing
import Verification

@testable import Planning

/// A reprise was sent, then the arrêt was prolonged beyond the end of the contract: the law no longer asks for it.
@Suite("A kept appointment that no obligation asks for") struct UnaskedPinTests {
  private func dossier(_ nature: Nature, absentThrough end: CivilDate? = nil, leaves: CivilDate? = nil, closed: Bool = false) -> Dossier {
    var dossier = TinyService.dossier(workers: 1)
    dossier.visits[0].date = "2026-10-01"
    if let end {
      dossier.absences = [Absence(worker: "W1", establishment: "ETS1", cause: .maladie, start: "2026-09-01", end: end)]
      dossier.present.insert(.absences)
    }
    dossier.employments[0].employment.departure = leaves
    if closed { dossier.closures = [Closure(establishment: "ETS1", start: "2026-11-23", end: "2026-11-29")] }
    dossier.appointments = [
      Appointment(
        id: "R000001", worker: "W1", establishment: "ETS1", natures: [nature], date: "2026-11-25", time: TimeOfDay(minutes: 510),
        professional: "M1", centre: "C1", status: .convoque)
    ]
    dossier.present.insert(.rendezVous)
    return dossier
  }

  @Test func `stays while the worker is there, for the time that its nature takes`() throws {
    var dossier = dossier(.vipPeriodique)
    // With a visit five years ago the law asks for the visit; with one of last month it does not.
    for last in ["2026-10-01", "2021-11-10"] as [CivilDate] {
      dossier.visits[0].date = last
      let plan = try Planner.plan(dossier, version: "test").plan
      #expect(plan.appointments.map(\.appointment.id) == ["R000001"] && plan.moves.isEmpty)
      #expect(plan.appointments.map(\.appointment.minutes) == [20])
      #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [])
    }
  }

  @Test func `is dropped when the worker is away, has left, or the establishment is closed`() throws {
    for (dossier, cause) in [
      (dossier(.reprise, absentThrough: "2026-12-31", leaves: "2026-12-20"), MoveCause.travailleurAbsent),
      (dossier(.vipPeriodique, leaves: "2026-11-24"), .travailleurParti), (dossier(.vipPeriodique, closed: true), .travailleurAbsent),
    ] {
      let plan = try Planner.plan(dossier, version: "test").plan
      #expect(plan.appointments.isEmpty)
      #expect(plan.moves.map(\.cause) == [cause])
      #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [])
    }
  }

  @Test func `stays in an absence when its nature alone allows it`() throws {
    let dossier = dossier(.orientationMedecin, absentThrough: "2026-12-31", leaves: "2026-12-20")
    let plan = try Planner.plan(dossier, version: "test").plan
    #expect(plan.moves.isEmpty)
    #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [])
  }
}
