import Testing

@testable import Law

@Suite("The trace of the disputed readings") struct ReadingTraceTests {
  private let day: CivilDate = "2026-11-23"

  private func ask(_ history: WorkerHistory, _ readings: Readings = Readings(), _ trace: ReadingTrace? = nil) throws -> [Obligation] {
    try Catalogue.obligations(of: history, asOf: day, until: "2031-11-24", horizonEnd: "2027-02-21", readings: readings, trace: trace)
  }

  @Test(arguments: [1, 2, 3, 20_261_122] as [UInt64])
  func `a reading that was not asked for would change nothing`(seed: UInt64) throws {
    var random = TestRandom(state: seed)
    for _ in 0..<300 {
      let history = CataloguePropertiesTests().life(&random)
      let trace = ReadingTrace()
      let answer = try ask(history, Readings(), trace)
      let asked = Set(trace.take())
      #expect(trace.isEmpty)
      for place in Readings.all.indices where !asked.contains(place) {
        let other = try ask(history, Readings().withOther(place))
        #expect(answer == other, "seed \(seed), \(Readings.all[place].name)")
      }
    }
  }

  @Test(arguments: WorkedCases.all) func `no worked case depends on a reading that was not asked for`(_ example: WorkedCase) throws {
    let trace = ReadingTrace()
    let answer = try ask(example.history, Readings(), trace)
    let asked = Set(trace.take())
    for place in Readings.all.indices where !asked.contains(place) {
      let other = try ask(example.history, Readings().withOther(place))
      #expect(answer == other, "\(Readings.all[place].name)")
    }
  }

  @Test func `a worker whom no reading concerns asks for none`() throws {
    let trace = ReadingTrace()
    _ = try ask(worker(hired: "2024-01-08").visited(.vipInitiale, "2024-02-05", by: .infirmier), Readings(), trace)
    #expect(trace.take().map { Readings.all[$0].name } == [])
  }

  @Test func `the other value of a reading is the default once another was chosen`() throws {
    #expect(Readings().withOther(0)["trajet"] == "60")
    #expect(Readings(["trajet": "60"]).withOther(0)["trajet"] == "30")
    #expect(Readings.all.allSatisfy { $0.values.count == 2 })
  }
}
