import Dossier
import Law
import Testing

@testable import Planning

@Suite("The prevention score") struct PreventionScoreTests {
  private func score(
    headcount: Int? = nil, accidents: Int? = nil, ages: [CivilDate] = [], exposed: Int = 0, change: (inout Dossier) -> Void = { _ in }
  ) -> (points: Int, reasons: [FieldReason]) {
    var dossier = Dossier()
    dossier.establishments = [FieldService.establishment("A", headcount: headcount, accidents: accidents)]
    for (number, birth) in ages.enumerated() {
      dossier.employments.append(
        EmploymentLine(
          Employment(
            worker: WorkerID("W\(number)"), establishment: "A", birth: birth, hired: "2015-01-01",
            exposures: number < exposed ? [ExposureSet(.manutentionLourde)] : [])))
    }
    change(&dossier)
    return PreventionScores(dossier, on: "2026-11-23").score(dossier.establishments[0])
  }

  @Test func `each part stands between nothing and a thousand, times its weight`() {
    #expect(score(headcount: 1).points == 3 * 980)
    #expect(score(headcount: 49).points == 3 * 20)
    #expect(score(headcount: 50).points == 0)
    #expect(score(headcount: 0).points == 0)
    #expect(score(headcount: 100, accidents: 3).points == 300)
    #expect(score(headcount: 100, accidents: 25).points == 1000)
  }

  @Test func `wear is the share of those who are fifty or more in an exposed post`() {
    let ages: [CivilDate] = ["1976-11-23", "1976-11-24", "1990-01-01", "1960-01-01"]
    #expect(score(headcount: 100, ages: ages, exposed: 4).points == 2 * 500)
    #expect(score(headcount: 100, ages: ages, exposed: 1).points == 2 * 250)
    #expect(score(headcount: 100, ages: ages).points == 0)
  }

  @Test func `an exposure counts by its dates`() {
    func points(_ change: (inout Dossier) -> Void) -> Int { score(headcount: 100, ages: ["1960-01-01"], exposed: 1, change: change).points }
    func fact(_ code: Exposure, _ start: CivilDate, _ end: CivilDate?) -> DatedFact {
      DatedFact(worker: "W0", code: .exposure(code), start: start, end: end)
    }
    #expect(points { $0.employments[0].employment.exposuresEnd = "2026-11-22" } == 0)
    #expect(points { $0.employments[0].employment.exposuresEnd = "2026-11-23" } == 2000)
    #expect(points { $0.facts = [fact(.manutentionLourde, "2020-01-01", "2026-11-22")] } == 0)  // the dated fact wins over the list
    #expect(points { $0.facts = [fact(.cmr, "2020-01-01", "2026-11-22")] } == 2000)
    #expect(points { $0.employments[0].employment.hired = "2026-11-24" } == 0)
  }

  @Test func `weights and limits are the service's`() {
    #expect(score(headcount: 10, accidents: 1) { $0.parameters.prevention.smallFirmWeight = 0 }.points == 1000)
    #expect(score(headcount: 10) { $0.parameters.prevention.smallFirmHeadcount = 20 }.points == 3 * 500)
    #expect(score(headcount: 100, ages: ["1980-01-01"], exposed: 1) { $0.parameters.prevention.wearAge = 46 }.points == 2000)
  }

  @Test func `without a headcount, the workers in post are counted`() {
    #expect(score(ages: ["1990-01-01", "1990-01-02"]).points == 3 * 960)
    #expect(score().points == 0)
  }

  @Test func `of few people, neither age nor accidents are told`() {
    let ages = [CivilDate](repeating: "1960-01-01", count: 10)
    #expect(score(headcount: 10, accidents: 2, ages: ages, exposed: 10).reasons == [.petiteEntreprise])
    #expect(score(headcount: 11, accidents: 2, ages: ages, exposed: 10).reasons == [.petiteEntreprise, .usure, .accidents])
    #expect(score(headcount: 200).reasons == [.prevention])
  }

  @Test func `a weight changes who is seen`() throws {
    var service = FieldService(
      days: [0], [FieldService.establishment("A", headcount: 5), FieldService.establishment("B", headcount: 80, accidents: 9)])
    service.dossier.parameters.fieldEstablishmentsPerHalfDay = 1
    #expect(try service.names() == [["A"]])
    service.dossier.parameters.prevention.accidentWeight = 4
    #expect(try service.names() == [["B"]])
  }
}
