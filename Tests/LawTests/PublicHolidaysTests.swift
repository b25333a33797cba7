import Testing

@testable import Law

@Suite("Public holidays") struct PublicHolidaysTests {
  @Test(
    arguments: [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")]
      as [(Int, CivilDate)])
  func `easter falls where the almanac says`(year: Int, easter: CivilDate) { #expect(PublicHoliday.easter(of: year) == easter) }

  @Test func `alsace and the overseas zones have days of their own`() {
    #expect(PublicHoliday.on("2026-12-26", zone: HolidayZone(commune: "67482")) == .saintEtienne)
    #expect(PublicHoliday.on("2026-12-26", zone: HolidayZone(commune: "75056")) == nil)
    #expect(PublicHoliday.on("2026-04-03", zone: .alsaceMoselle) == .vendrediSaint)
    #expect(PublicHoliday.on("2026-12-20", zone: HolidayZone(commune: "97411")) == .abolitionEsclavage)
    #expect(PublicHoliday.on("2026-05-25", zone: .metropole) == .lundiPentecote)
  }
}
