import Dossier
import Law
import Testing

@Suite("Workers, part by part") struct WorkerPartsTests {
  /// Workers with one to three employments, visits of some, and visits of workers whom nobody employs.
  private let dossier: Dossier = {
    var dossier = Dossier()
    for number in 0..<40 {
      let worker = WorkerID("W\(number)")
      for employment in 0...(number % 3) {
        dossier.employments.append(
          EmploymentLine(
            Employment(
              worker: worker, establishment: "A1", birth: "1980-01-01", hired: ("2020-01-06" as CivilDate).adding(days: employment))))
      }
      for visit in 0..<(number % 4) {
        dossier.visits.append(
          PastVisit(worker: worker, nature: .demande, date: ("2021-01-01" as CivilDate).adding(days: visit), role: .medecin))
      }
      if number % 5 == 0 { dossier.absences.append(Absence(worker: worker, cause: .maladie, start: "2024-01-01")) }
      if number % 7 == 0 { dossier.facts.append(DatedFact(worker: worker, code: .situation(.nuit), start: "2024-01-01")) }
      dossier.visits.append(PastVisit(worker: WorkerID("W\(number)-gone"), nature: .demande, date: "2021-01-01", role: .medecin))
    }
    dossier.sortTables()
    return dossier
  }()

  @Test(arguments: [1, 2, 3, 7, 1000]) func `the parts give the histories of the whole, once and in order`(size: Int) {
    var (whole, parts): ([WorkerHistory], [WorkerHistory]) = ([], [])
    dossier.forEachWorker { history, _ in whole.append(history) }
    for part in dossier.workerParts(of: size) { dossier.forEachWorker(in: part) { history, _ in parts.append(history) } }
    #expect(whole.count == 40)
    #expect(whole.map(\.visits.count).reduce(0, +) == 60)
    #expect(parts == whole)
  }

  @Test func `an empty service has no part`() {
    #expect(Dossier().workerParts(of: 10).isEmpty)
    Dossier().forEachWorker { _, _ in Issue.record("Nobody was expected.") }
  }
}
