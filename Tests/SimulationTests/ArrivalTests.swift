import Dossier
import Law
import Testing

@testable import Simulation

@Suite("Things happen as often as their rates say") struct ArrivalTests {
  private let worlds = (0..<40_000).map { Luck.key("W\($0)") }

  @Test(arguments: [1, 2, 3]) func `absences begin at the sum of their rates, with the lengths of their kinds`(seed: Int) {
    let reality = Reality(luck: Luck(seed: seed), origin: "2026-01-05")
    let spells = worlds.compactMap { reality.spell(of: $0, week: 3) }
    let kinds: [Arrival] = [.maladie, .arretCourt, .accidentTravail, .maternite, .maladiePro, .paternite, .conge]
    let expected = Double(worlds.count) * kinds.reduce(0) { $0 + reality.rates.probability($1) }
    // Four standard deviations of a binomial count, which is nearly a Poisson one.
    #expect(abs(Double(spells.count) - expected) < 4 * expected.squareRoot(), "\(spells.count) against \(expected)")
    for spell in spells {
      #expect(reality.week(of: spell.start) == 3)
      let days = spell.start.days(to: spell.end) + 1
      if spell.cause == .maternite { #expect(days == 112) }
      if spell.cause == .accidentTravail { #expect(days >= 30 && days < 230) }
    }
    #expect(Set(spells.map(\.cause)).count >= 5)
  }

  @Test func `weeks before the origin have numbers too`() {
    let reality = Reality(luck: Luck(seed: 1), origin: "2026-01-05")
    #expect(reality.week(of: "2026-01-05") == 0 && reality.week(of: "2026-01-11") == 0 && reality.week(of: "2026-01-12") == 1)
    #expect(reality.week(of: "2026-01-04") == -1 && reality.week(of: "2025-12-29") == -1 && reality.week(of: "2025-12-28") == -2)
  }

  @Test func `in a quiet service nothing happens`() {
    let reality = Reality(rates: .quiet, luck: Luck(seed: 1), origin: "2026-01-05")
    #expect(worlds.allSatisfy { reality.spell(of: $0, week: 0) == nil })
    #expect((0..<500).allSatisfy { reality.illness(of: "MED001", week: $0) == nil })
  }

  @Test func `every rate says where it comes from, and a given one wins`() {
    for arrival in Arrival.allCases { #expect(!arrival.standard.source.isEmpty, "\(arrival)") }
    #expect(Arrival.allCases.allSatisfy { $0.unit == .perYear || $0.standard.rate <= 100_000 })
    var rates = ArrivalRates()
    rates[.rdvManque] = 12_500
    #expect(rates.probability(.rdvManque) == 0.125 && rates.probability(.rdvAnnule) == 0.05)
    #expect(abs(rates.probability(.demande) - 0.051 * 7 / 365.25) < 1e-12)
  }

  @Test(
    arguments: [([7], [7, 7, 7]), ([1, 2], [1, 1, 2]), (Array(1...20), [1, 10, 19]), (Array(1...21), [2, 11, 20])] as [([Int], [Int])])
  func `a band is made of values that occurred`(values: [Int], expected: [Int]) {
    let band = Band(values.reversed())
    #expect([band.low, band.median, band.high] == expected)
  }
}
