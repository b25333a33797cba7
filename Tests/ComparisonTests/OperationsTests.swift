import Dossier
import Law
import Testing

@testable import Comparison

@Suite("What is done otherwise from one plan to another") struct OperationsTests {
  /// Moves T1's appointment of six-workers from I1 to M1 the day before, loses T6's and leaves T2's without a place.
  private func other(_ plan: Plan) -> Plan {
    var plan = plan
    var lost = plan.appointments[0]
    plan.appointments.removeAll { planned in
      if planned.appointment.worker == "T2" { lost = planned }
      return planned.appointment.worker == "T6" || planned.appointment.worker == "T2"
    }
    for index in plan.appointments.indices where plan.appointments[index].appointment.worker == "T1" {
      plan.appointments[index].appointment.professional = "M1"
      plan.appointments[index].appointment.date = "2026-11-30"
    }
    plan.unplaced.append(
      UnplacedVisit(
        visit: lost.visits[0], worker: "T2", nature: .renouvellementAptitude, opens: nil, due: lost.due, target: "2026-12-01", gravity: 16,
        causes: [.capacite], remedy: nil, placeable: true))
    // T5 has a place now, by a day that its centre is near.
    let found = plan.unplaced.removeFirst()
    var given = lost
    given.visits = [found.visit]
    given.appointment.worker = found.worker
    plan.appointments.append(given)
    return plan
  }

  private func operations() throws -> [ComparedOperation] {
    let dossier = try SixWorkersRun.dossier()
    let plan = try SixWorkersRun.plan().0
    return [ComparedOperation](from: (dossier, plan), to: (dossier, other(plan)))
  }

  @Test func `who sees whom`() throws {
    let pairs = try operations().filter { $0.kind == .paire }
    // M1 loses T2 and gains T1 and T5; I1 loses T1 and T6.
    #expect(pairs.map { "\($0.professional?.text ?? "") \($0.base.numerator) \($0.scenario.numerator)" } == ["I1 3 1", "M1 2 3"])
    #expect(pairs.allSatisfy { $0.team == "EQ1" })
  }

  @Test func `which visits gain or lose a place, and which are held otherwise`() throws {
    let counts = Dictionary(uniqueKeysWithValues: try operations().filter { $0.kind == .visites }.map { ($0.part, $0.scenario.numerator) })
    #expect(
      counts == [
        "trouvent_une_place": 1, "perdent_leur_place": 1, "autre_professionnel": 1, "autre_centre": 0, "autre_jour": 1, "nouvelles": 0,
        "disparues": 1,
      ])
  }

  @Test func `nothing differs from a plan to itself`() throws {
    let dossier = try SixWorkersRun.dossier()
    let plan = try SixWorkersRun.plan().0
    let same = [ComparedOperation](from: (dossier, plan), to: (dossier, plan))
    #expect(same.allSatisfy { $0.kind == .visites && $0.scenario.numerator == 0 })
  }

  @Test func `a centre that empties is told by its appointments and its rooms`() throws {
    let dossier = try SixWorkersRun.dossier()
    let plan = try SixWorkersRun.plan().0
    var emptied = plan
    emptied.sessions.removeAll { $0.professional == "M1" }
    let centres = [ComparedOperation](from: (dossier, plan), to: (dossier, emptied)).filter { $0.centre == "C1" }
    #expect(centres.map(\.kind) == [.centre, .sallesCentre])
    #expect(centres.map(\.base) == [ComparedValue(5), ComparedValue(2, of: 20)])
    #expect(centres.map(\.scenario) == [ComparedValue(3), ComparedValue(1, of: 20)])
  }
}
