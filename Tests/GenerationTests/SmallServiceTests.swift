import Dossier
import Generation
import Law
import Testing

@Suite("A generated service") struct SmallServiceTests {
  @Test func `the same request gives the same dossier, and another seed another one`() {
    let first = Generator.dossier(GenerationRequest(workers: 500, seed: 3))
    let again = Generator.dossier(GenerationRequest(workers: 500, seed: 3))
    let other = Generator.dossier(GenerationRequest(workers: 500, seed: 4))
    #expect(first.employments == again.employments)
    #expect(first.visits == again.visits)
    #expect(first.appointments == again.appointments)
    #expect(first.professionals == again.professionals)
    #expect(first.visits != other.visits)
  }

  @Test(arguments: [500, 501, 1_234, 5_000]) func `the workers asked for are in post on the first day`(workers: Int) {
    let dossier = Generator.dossier(GenerationRequest(workers: workers))
    let day = dossier.parameters.begins
    let inPost = dossier.employments.count { line in
      line.employment.hired <= day && line.employment.departure.map { $0 >= day } ?? true
    }
    #expect(inPost == workers)
    #expect(dossier.establishments.reduce(0) { $0 + ($1.headcount ?? 0) } == workers)
  }

  @Test(arguments: [1, 2, 3]) func `nobody is seen after their last day, post-exposition apart`(seed: Int) {
    let dossier = Generator.dossier(GenerationRequest(workers: 3000, seed: seed))
    let last = Dictionary(dossier.employments.map { ($0.worker, $0.employment.lastDay) }) { first, _ in first }
    let late = dossier.visits.filter { visit in
      visit.nature != .postExposition && visit.previousEmployer != true && (last[visit.worker] ?? nil).map { $0 < visit.date } ?? false
    }
    #expect(late.isEmpty, "\(late.prefix(3))")
  }
}
