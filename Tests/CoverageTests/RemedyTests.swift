import Dossier
import Law
import Testing

@testable import Coverage

@Suite("What would be enough, where the figures tell it, and what is asked of the staffing") struct RemedyTests {
  private static func remedy(_ code: CoverageCriterionCode) throws -> CoverageRemedy {
    try #require(try SmallServiceTests.report(SmallServiceTests.dossier).countedRemedies.first { $0.criterion == code })
  }

  @Test func `posts are filled to the mark`() throws {
    // 1.8 of 2.8 full times: 95 % is 2.66.
    #expect(try Self.remedy(.postesPourvus).needs == [CoverageRemedy.Need(.service, nil, 860_000, .etp)])
  }

  @Test func `a sector lacks the roles and the centre that it has not`() throws {
    #expect(
      try Self.remedy(.equipeParSecteur).needs == [
        CoverageRemedy.Need(.sector("S2"), .medecin, 1000, .etp), CoverageRemedy.Need(.sector("S2"), .iprp, 1000, .etp),
      ])
    #expect(try Self.remedy(.centreFixe).needs == [CoverageRemedy.Need(.sector("S2"), nil, 1, .centres)])
  }

  @Test(
    arguments: [
      // E2's maximum is not on file; E1's four workers are well under both.
      (.effectifEquipes, .faitManquant), (.effectifMedecins, .faitManquant), (.vipInitiale, .passe), (.reprise, .passe), (.aJour, .passe),
      (.fiches, .horsEffectif), (.actions, .horsEffectif), (.proximite, .horsEffectif),
    ] as [(CoverageCriterionCode, CoverageRemedy.Answer)])
  func `what staffing cannot change says so`(code: CoverageCriterionCode, answer: CoverageRemedy.Answer) throws {
    #expect(try Self.remedy(code).answer == answer)
  }

  @Test func `a médecin is missing as soon as a team is beyond 95 % of the maximum`() throws {
    func needs(_ maximum: Int) throws -> [CoverageRemedy.Need] {
      var dossier = SmallServiceTests.dossier
      // 0.8 of a médecin, four workers.
      dossier.teams[0].maximumPerMedecin = maximum
      return try SmallServiceTests.report(dossier).countedRemedies.first { $0.criterion == .effectifMedecins }?.needs ?? []
    }
    // 7 × 0.8 is told as 5.
    #expect(try needs(7) == [])
    // 5 × 0.8 = 4: four workers are the whole of it; 4 ÷ (0.95 × 5) is 0.842105….
    #expect(try needs(5) == [CoverageRemedy.Need(.team("S1", "E1"), .medecin, 42_106, .etp)])
  }

  @Test func `delays to come, and the third, are asked of the staffing with the target that comes nearest`() throws {
    let report = try SmallServiceTests.report(PlannedServiceTests.dossier, plan: PlannedServiceTests.plan)
    #expect(report.requests.map { $0.target.code } == ["tiers", "a_temps=95"])
    #expect(report.requests.map(\.criterion) == [.tiersTemps, .suiviPeriodique])
  }

  @Test func `every criterion that is not met has its answer, and the check finds one that is missing or false`() throws {
    var report = try SmallServiceTests.report(PlannedServiceTests.dossier, plan: PlannedServiceTests.plan)
    let searched = report.requests.map {
      CoverageRemedy($0.criterion, isForecast: $0.isForecast, $0.verdict, .nonEtabli, target: $0.target.code)
    }
    report.remedies = report.countedRemedies + searched
    #expect(CoverageCheck.faults(report) == [])
    report.remedies?.removeLast()
    #expect(CoverageCheck.faults(report) == [.remedy(.suiviPeriodique)])
    report.remedies = report.countedRemedies + searched
    report.remedies?[0].answer = .trouve
    #expect(CoverageCheck.faults(report).count == 1)
  }

  @Test func `a difference can be told when it is worth more than the gap of the plan that looks worse`() {
    func explains(_ before: Int, _ after: Int, present: Int, scenario: Int) -> Bool {
      let doubt = CoverageDoubt(
        presentGap: present, scenarioGap: scenario, points: [.reprise: 32_000, .demande: 12_000], isOneCurrency: true)
      func figure(_ count: Int) -> CoverageFigure {
        CoverageFigure(.reservationsNature, .service, nature: .reprise, part: "a_temps", count, of: 100)
      }
      return doubt.explains(figure(before), figure(after))
    }
    // Two reprises more in time are worth 64 000 points, of which the present may have missed some.
    #expect(explains(40, 42, present: 64_000, scenario: 0))
    #expect(!explains(40, 42, present: 63_999, scenario: 1_000_000))
    #expect(explains(42, 40, present: 0, scenario: 64_000))
    #expect(!explains(40, 40, present: 64_000, scenario: 64_000))
  }

  @Test func `in another currency no difference of plans can be told`() {
    let doubt = CoverageDoubt(presentGap: 0, scenarioGap: 0, points: [:], isOneCurrency: false)
    func figure(_ code: CoverageCode, _ count: Int) -> CoverageFigure { CoverageFigure(code, part: "a_jour", count, of: 100) }
    #expect(doubt.explains(figure(.aJourPrevu, 50), figure(.aJourPrevu, 90)))
    // What the files tell is certain all the same.
    #expect(!doubt.explains(figure(.aJour, 50), figure(.aJour, 90)))
  }
}
