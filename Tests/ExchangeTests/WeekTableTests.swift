import Exchange
import Testing

@Suite("The tables of a simulation") struct WeekTableTests {
  private let table = WeekTable(columns: ["violations", "marge_tiers"], rows: [("2026-01-05", [0, -3]), ("2026-01-12", [2, 0])])

  @Test func `read back as they were written`() throws {
    let text = String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
    #expect(text == "semaine;lundi;violations;marge_tiers\r\n1;2026-01-05;0;-3\r\n2;2026-01-12;2;0\r\n")
    #expect(try #require(WeekTable(bytes: table.bytes)) == table)
  }

  @Test(arguments: [
    "", "a;b\r\n", "semaine;lundi;x\r\n1;2026-01-05\r\n", "semaine;lundi;x\r\n1;2026-13-05;1\r\n", "semaine;lundi;x\r\n1;2026-01-05;y\r\n",
  ])
  func `anything else is not taken for one`(text: String) {
    #expect(WeekTable(bytes: Array(text.utf8)) == nil)
  }
}
