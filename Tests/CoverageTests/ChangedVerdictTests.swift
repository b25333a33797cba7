import Dossier
import Testing

@Suite("Verdicts that a scenario changes") struct ChangedVerdictTests {
  private static func criterion(_ verdict: CoverageVerdict, _ gap: CoverageGap? = nil) -> CoverageCriterion {
    CoverageCriterion(.reprise, verdict, 9, of: 10, gap: gap)
  }

  @Test(
    arguments: [
      (.atteint, nil, .nonAtteint, nil, 1), (.atteint, nil, .atteint, nil, 0),
      // Hidden on one side: nobody is told whether it changed.
      (.atteint, nil, .nonJuge, .secret, 0), (.nonJuge, .secret, .aRisque, nil, 0), (.nonJuge, .secret, .nonJuge, .secret, 0),
      // Not judged for another reason is a change that may be told.
      (.atteint, nil, .nonJuge, .vide, 1),
    ] as [(CoverageVerdict, CoverageGap?, CoverageVerdict, CoverageGap?, Int)])
  func `what is hidden on one side is not a change`(
    before: CoverageVerdict, hidden: CoverageGap?, after: CoverageVerdict, gap: CoverageGap?, changes: Int
  ) {
    #expect(CoverageScenario.changes([Self.criterion(before, hidden)], [Self.criterion(after, gap)]) == changes)
  }
}
