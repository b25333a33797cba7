import Testing

@testable import Law

@Suite("Days of the civil calendar") struct CivilDateTests {
  @Test func `every day of four centuries reads back as it was written`() {
    var day: CivilDate = "1900-01-01"
    while day <= "2300-01-01" {
      let fields = day.fields
      #expect(CivilDate(year: fields.year, month: fields.month, day: fields.day) == day)
      day = day.adding(days: 1)
    }
    #expect(CivilDate(iso: "2026-11-23")?.description == "2026-11-23")
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-01", "25-01-01", "2025/01/01", "2025-04-31", ""])
  func `a day that does not exist is refused`(text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test(
    arguments: [
      ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2025-01-31", 1, "2025-02-28"),
      ("2025-03-31", -1, "2025-02-28"), ("2025-01-15", -2, "2024-11-15"), ("2025-12-31", 2, "2026-02-28"),
    ] as [(CivilDate, Int, CivilDate)])
  func `a month too short gives its last day`(day: CivilDate, months: Int, expected: CivilDate) {
    #expect(day.adding(months: months) == expected)
  }

  @Test func `weeks are those of ISO 8601`() {
    #expect(("2026-11-23" as CivilDate).weekday == 0)
    #expect(("2026-11-23" as CivilDate).isoWeek == 48)
    #expect(("2027-01-03" as CivilDate).isoWeek == 53)
    #expect(("1969-12-31" as CivilDate).weekday == 2)
    #expect(("2026-11-29" as CivilDate).monday == "2026-11-23")
  }
}
