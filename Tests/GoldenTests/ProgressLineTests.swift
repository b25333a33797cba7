import Testing

@testable import tierstemps

@Suite("Progress: one line for people, JSON for programs") struct ProgressLineTests {
  static let known = ProgressLine.State(stage: .optimising, areas: 4, areasDone: 1, incumbent: 12_000, bound: 11_970)

  @Test func `a person reads stage, areas, best, bound, gap and time in their language`() {
    let french = ProgressLine(style: .silent, language: .fr).text(Self.known, elapsed: .seconds(12))
    #expect(french == "optimisation · zones 1/4 · meilleur 12000 · borne 11970 · écart 0,25 % · 12 s")
    let english = ProgressLine(style: .silent, language: .en).text(Self.known, elapsed: .seconds(12))
    #expect(english == "optimising · areas 1/4 · best 12000 · bound 11970 · gap 0.25% · 12 s")
  }

  @Test func `what is not known yet is not shown`() {
    let line = ProgressLine(style: .silent, language: .fr)
    #expect(line.text(ProgressLine.State(), elapsed: .zero) == "lecture du dossier · 0 s")
    #expect(line.json(ProgressLine.State(), elapsed: .zero) == #"{"stage":"reading","seconds":0.000}"#)
  }

  @Test func `a program reads the same figures`() {
    let line = ProgressLine(style: .silent, language: .fr).json(Self.known, elapsed: .milliseconds(1500))
    #expect(
      line == #"{"stage":"optimising","areas_done":1,"areas":4,"incumbent":12000,"bound":11970,"gap":0.002500,"seconds":1.500}"#)
  }

  @Test(arguments: [(0, 0, 0.0), (0, -5, 5.0), (-10, -20, 1.0)])
  func `the gap divides by the size of the best, at least one`(incumbent: Int, bound: Int, gap: Double) {
    #expect(ProgressLine.State(incumbent: incumbent, bound: bound).gap == gap)
  }
}
