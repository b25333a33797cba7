import Law
import Testing

@testable import Dossier

@Suite("The order of tables") struct KeyedLineTests {
  /// Many lines whose names share beginnings, in no order, from a small generator.
  private func visits(_ name: (Int) -> String) -> [PastVisit] {
    var state: UInt64 = 7
    return (0..<3000).map { number in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let draw = Int(state >> 33)
      return PastVisit(
        worker: WorkerID(name(draw % 900)), nature: Nature.allCases[draw / 900 % 19],
        date: CivilDate(dayNumber: Int32(18_000 + number % 50)), role: .medecin)
    }
  }

  @Test(arguments: ["W%", "a name longer than sixteen characters %", "é%", "", "0123456789ABC%"])
  func `a long table is sorted as its lines compare`(pattern: String) {
    let lines = visits { pattern.replacing("%", with: "\($0)") }
    var sorted = lines
    sorted.sortByKey()
    #expect(sorted.isSortedByKey)
    func keys(_ lines: [PastVisit]) -> [String] { lines.map { "\($0.worker)~\($0.date)~\($0.nature.rawValue)" }.sorted() }
    #expect(keys(sorted) == keys(lines))
  }
}
