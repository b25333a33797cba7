import Chance
import Dossier
import Generation
import Law
import Testing
import Verification

@testable import Planning

/// A plan laid in its dossier, and planned again.
@Suite("Monday after Monday: what was proposed stays") struct ReplanTests {
  /// Plans with a fraction of the work.
  static func plan(_ dossier: Dossier, improving: Bool = false, effort: Int = 20) throws -> Plan {
    try Planner.plan(
      dossier, version: "test", improving: improving,
      solveAreas: { problems in
        problems.map { problem in
          var problem = problem
          problem.effort = effort
          return AreaSolver.solve(problem)
        }
      }
    ).plan
  }

  /// The dossier with the plan's rendez_vous.csv in place of its own.
  static func laid(_ plan: Plan, in dossier: Dossier, status: (Int, Appointment) -> AppointmentStatus = { $1.status }) -> Dossier {
    var dossier = dossier
    let past = dossier.appointments.filter { $0.date < plan.begins }
    dossier.appointments =
      past
      + plan.appointments.enumerated().map { number, planned in
        var appointment = planned.appointment
        appointment.status = status(number, appointment)
        return appointment
      }
    dossier.present.insert(.rendezVous)
    dossier.sortTables()
    return dossier
  }

  private func staysPut(_ dossier: Dossier, effort: Int = 20, _ name: String) throws {
    let first = try ReplanTests.plan(dossier, effort: effort)
    let again = ReplanTests.laid(first, in: dossier)
    let second = try ReplanTests.plan(again, effort: effort)
    #expect(second.moves == [], "\(name)")
    let frozen = dossier.parameters.begins.adding(days: dossier.parameters.freezeDays)
    let added = second.appointments.filter { !first.appointments.contains($0) }
    #expect(second.appointments.filter { !added.contains($0) } == first.appointments, "\(name)")
    // A session opened for an urgent visit holds someone now: before the freeze ends, others may join it (rule 8).
    #expect(added.allSatisfy { $0.appointment.date < frozen }, "\(name)")
    #expect(Verifier.verify(dossier: again, plan: second).violations == [], "\(name)")
    #expect(second.whole.bound <= second.whole.sum, "\(name)")
  }

  @Test(arguments: 1...120) func `nothing changed but the plan's own appointments: not one moves`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let dossier = CrowdedService.dossier(UInt64(6000 + seed), workers: 3 + random.below(30), weeks: 1 + random.below(6))
    try staysPut(dossier, "seed \(seed)")
  }

  @Test(arguments: 1...8) func `nor in a generated service`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let request = GenerationRequest(
      workers: 600, overdueThousandths: random.below(500), seed: 7000 + seed, vacantThousandths: random.below(500),
      teams: 1 + random.below(3), mobileCentres: random.below(2))
    try staysPut(Generator.dossier(request), effort: 5, "\(request)")
  }
}
