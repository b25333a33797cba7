import Dossier
import Testing

@testable import Comparison

@Suite("Differences that the certified gap could explain") struct DiscernmentTests {
  private func run(_ figures: [ComparedKey: ComparedValue] = [:], sum: Int, bound: Int) -> ComparedRun {
    let quality = Quality(sum: sum, bound: bound, emptyPlan: sum)
    var all: [ComparedKey: ComparedValue] = [
      ComparedKey(.objectif): ComparedValue(sum), ComparedKey(.objectifLegal): ComparedValue(sum),
      // Least severity among the visits due: 2, for a vip_periodique.
      ComparedKey(.visitesDues, .nature, "vip_periodique"): ComparedValue(100),
      ComparedKey(.visitesDues, .nature, "reprise"): ComparedValue(10),
    ]
    all.merge(figures) { $1 }
    return ComparedRun(name: "", plan: "", figures: all, whole: quality, legal: quality)
  }

  private func judge(_ key: ComparedKey, _ base: ComparedRun, _ scenario: ComparedRun, _ other: Parameters = Parameters()) -> Distinction {
    Discernment(base: base, Parameters(), scenario: scenario, other).distinction(key)
  }

  @Test func `points: better when the sum lies below the base's bound, worse when the bound lies above its sum`() {
    let base = run(sum: 1000, bound: 900)
    for code in [ComparedCode.objectif, .objectifLegal] {
      let key = ComparedKey(code)
      #expect(judge(key, base, run(sum: 900, bound: 800)) == .non)
      #expect(judge(key, base, run(sum: 899, bound: 800)) == .oui)
      #expect(judge(key, base, run(sum: 1100, bound: 1000)) == .non)
      #expect(judge(key, base, run(sum: 1100, bound: 1001)) == .oui)
      #expect(judge(key, base, base) == .non)
    }
  }

  @Test func `visits: those that the gap of the plan that looks worse could buy at their least price`() {
    let key = ComparedKey(.visitesATemps)
    func visits(_ count: Int, gap: Int) -> ComparedRun { run([key: ComparedValue(count)], sum: 10_000_000, bound: 10_000_000 - gap) }
    // A week late at severity 2 costs 1000 × 4 × 2: the base's gap is worth ten of them.
    let base = visits(50, gap: 80_000)
    #expect(judge(key, base, visits(60, gap: 0)) == .non)
    #expect(judge(key, base, visits(61, gap: 0)) == .oui)
    // For the worse it is the scenario's own gap that counts.
    #expect(judge(key, base, visits(49, gap: 7999)) == .oui)
    #expect(judge(key, base, visits(49, gap: 8000)) == .non)
  }

  @Test func `a visit without a place is worth thirteen weeks, and a nature has its own severity`() {
    let unplaced = ComparedKey(.visitesSansPlace)
    func count(_ key: ComparedKey, _ count: Int, gap: Int) -> ComparedRun {
      run([key: ComparedValue(count)], sum: 5_000_000, bound: 5_000_000 - gap)
    }
    #expect(judge(unplaced, count(unplaced, 3, gap: 13 * 8000), count(unplaced, 2, gap: 0)) == .non)
    #expect(judge(unplaced, count(unplaced, 3, gap: 13 * 8000 - 1), count(unplaced, 2, gap: 0)) == .oui)
    let reprise = ComparedKey(.visitesATemps, .nature, "reprise")
    #expect(judge(reprise, count(reprise, 3, gap: 32_000), count(reprise, 4, gap: 0)) == .non)
    #expect(judge(reprise, count(reprise, 3, gap: 31_999), count(reprise, 4, gap: 0)) == .oui)
  }

  @Test func `a share is worth the visits that make it, in the smaller whole`() {
    let key = ComparedKey(.partATemps)
    func share(_ number: Int, of whole: Int, gap: Int) -> ComparedRun {
      run([key: ComparedValue(number, of: whole)], sum: 5_000_000, bound: 5_000_000 - gap)
    }
    // From 50 % to 60 % of 100 visits: ten of them.
    #expect(judge(key, share(50, of: 100, gap: 80_000), share(60, of: 100, gap: 0)) == .non)
    #expect(judge(key, share(50, of: 100, gap: 79_999), share(60, of: 100, gap: 0)) == .oui)
    #expect(judge(key, share(50, of: 100, gap: 40_000), share(30, of: 50, gap: 0)) == .non)
    #expect(judge(key, share(50, of: 100, gap: 39_999), share(30, of: 50, gap: 0)) == .oui)
    #expect(judge(key, share(0, of: 0, gap: 0), share(1, of: 1, gap: 0)) == .descriptif)
  }

  @Test func `what follows from the files is certain, what no bound covers is described, and other prices are another currency`() {
    let (base, better) = (run(sum: 1000, bound: 900), run(sum: 10, bound: 10))
    #expect(judge(ComparedKey(.visitesDues, .nature, "reprise"), base, better) == .oui)
    #expect(judge(ComparedKey(.remplissage), base, better) == .descriptif)
    var other = Parameters()
    other.prices.weekLate = 1001
    #expect(judge(ComparedKey(.objectif), base, better, other) == .descriptif)
    var longer = Parameters()
    longer.horizonWeeks += 1
    #expect(judge(ComparedKey(.objectif), base, better, longer) == .descriptif)
    #expect(judge(ComparedKey(.objectif), base, better) == .oui)
  }

  @Test func `a difference of ratios is exact`() {
    #expect(ComparedValue.change(from: ComparedValue(1, of: 3), to: ComparedValue(1, of: 2)) == ComparedValue(1, of: 6))
    #expect(ComparedValue.change(from: ComparedValue(1, of: 3), to: ComparedValue(2, of: 3)) == ComparedValue(1, of: 3))
    #expect(ComparedValue.change(from: ComparedValue(5), to: ComparedValue(3)) == ComparedValue(-2))
    #expect(ComparedValue.change(from: ComparedValue(5), to: ComparedValue(3, of: 4)) == nil)
    #expect(ComparedValue.change(from: ComparedValue(0, of: 0), to: ComparedValue(3, of: 4)) == nil)
  }
}
