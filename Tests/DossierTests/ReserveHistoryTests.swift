import Dossier
import Law
import Testing

@Suite("The reserve that the last weeks propose") struct ReserveHistoryTests {
  /// Forty workers back at work, each seen so many days later, and as many ordinary minutes.
  private static func dossier(lead: Int, count: Int = 40, seen: CivilDate = "2026-11-18") -> Dossier {
    var dossier = Dossier()
    dossier.parameters.begins = "2026-11-23"
    dossier.parameters.medecinDurations.byNature = [:]
    for number in 0..<count {
      let worker = WorkerID("W\(100 + number)")
      dossier.visits.append(PastVisit(worker: worker, nature: .reprise, date: seen, role: .medecin))
      dossier.visits.append(PastVisit(worker: worker, nature: .vipInitiale, date: seen, role: .medecin))
      dossier.absences.append(
        Absence(
          worker: worker, cause: .maladie, start: "2026-06-01", end: seen.adding(days: -lead - 1), returnDay: seen.adding(days: -lead)))
    }
    dossier.sortTables()
    return dossier
  }

  // The visits fall on a Wednesday: the Monday of their week is two days before.
  @Test(arguments: [
    (0, [500, 500, 500]), (2, [500, 500, 500]), (3, [0, 500, 500]), (9, [0, 500, 500]), (10, [0, 0, 500]), (16, [0, 0, 500]),
    (17, [0, 0, 0]),
  ]) func `a visit counts in the weeks whose Monday did not know it`(lead: Int, expected: [Int]) throws {
    #expect(try #require(ReserveHistory(Self.dossier(lead: lead))).thousandths == expected)
  }

  @Test func `thirty dated urgent visits are enough, twenty-nine are not`() {
    #expect(ReserveHistory(Self.dossier(lead: 0, count: 30)) != nil)
    #expect(ReserveHistory(Self.dossier(lead: 0, count: 29)) == nil)
  }

  @Test func `twelve weeks are looked at, the first day of the plan is not`() {
    #expect(ReserveHistory(Self.dossier(lead: 0, seen: "2026-08-31")) != nil)
    #expect(ReserveHistory(Self.dossier(lead: 0, seen: "2026-08-30")) == nil)
    #expect(ReserveHistory(Self.dossier(lead: 0, seen: "2026-11-22")) != nil)
    #expect(ReserveHistory(Self.dossier(lead: 0, seen: "2026-11-23")) == nil)
  }

  @Test func `an orientation became known when the infirmier referred it`() throws {
    var dossier = Self.dossier(lead: 17)
    for number in 0..<40 {
      let worker = WorkerID("W\(100 + number)")
      dossier.visits.append(PastVisit(worker: worker, nature: .orientationMedecin, date: "2026-11-19", role: .medecin))
      dossier.visits.append(
        PastVisit(worker: worker, nature: .vipPeriodique, date: "2026-11-12", role: .infirmier, conclusion: .orientation))
    }
    dossier.sortTables()
    // A third of the médecins' minutes, known a week before: rounded up to whole hundredths.
    #expect(try #require(ReserveHistory(dossier)).thousandths == [0, 340, 340])
  }
}
