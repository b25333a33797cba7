import Dossier
import Law
import Testing

@testable import Verification

@Suite("The certified bound") struct BoundTests {
  @Test(arguments: 1...18, [false, true]) func `whatever the multipliers, the bound stays under the best of all plans`(
    seed: Int, oriented: Bool
  ) throws {
    try climb(CrowdedService.make(seed, oriented: oriented), seed, "oriented: \(oriented)")
  }

  @Test(arguments: 1...8) func `it does where a médecin kept at one centre may not cross to the other`(seed: Int) throws {
    try climb(CrowdedService.makeSpread(seed), seed, "spread")
  }

  /// Draws multipliers, then changes the best of them again and again: an error of the formula would be climbed.
  private func climb(_ tiny: TinyService, _ seed: Int, _ family: String) throws {
    let force = BruteForce(tiny)
    let best = try #require(force.best)
    let multipliers = RandomMultipliers(tiny: tiny)
    var dice = Dice(state: UInt64(1000 + seed))
    for scope in BoundCertificate.Scope.allCases {
      let optimum = scope == .legal ? best.legal : best.whole
      var sets = (0..<100).map { _ in multipliers.draw(&dice, scope) }
      for round in 0..<8 {
        let bounds = force.bounds(sets)
        let order = sets.indices.sorted { (bounds[$0], $1) > (bounds[$1], $0) }
        let greatest = bounds[order[0]]
        #expect(greatest <= optimum, "seed \(seed), \(family), \(scope), round \(round), \(force.plans) plans, \(sets[order[0]])")
        let parents = order.prefix(5).map { sets[$0] }
        sets = parents + (0..<35).map { multipliers.change(parents[$0 % parents.count], &dice) }
      }
    }
  }

  @Test(arguments: 31...42, [false, true]) func `every plan keeps the hull of rule 9`(seed: Int, oriented: Bool) {
    checkHull(CrowdedService.make(seed, oriented: oriented), seed, "oriented: \(oriented)")
  }

  @Test(arguments: 31...38) func `so does every plan of two far centres`(seed: Int) {
    checkHull(CrowdedService.makeSpread(seed), seed, "spread")
  }

  @Test func `kept visits above the reserve are among these services, with room for others`() {
    func isAbove(_ tiny: TinyService) -> Bool {
      BruteForce(tiny, triesPlans: false).hull.terms.values.joined().contains { $0.reserveSlack > 0 && $0.most > 0 }
    }
    let crowded = (1...18).flatMap { seed in [false, true].map { CrowdedService.make(seed, oriented: $0) } }
    let spread = (1...8).map(CrowdedService.makeSpread)
    #expect(crowded.contains(where: isAbove) && spread.contains(where: isAbove))
  }

  private func checkHull(_ tiny: TinyService, _ seed: Int, _ family: String) {
    let force = BruteForce(tiny)
    let hull = force.hull
    let parameters = tiny.dossier.parameters
    let payment = 20 * parameters.orientationRateThousandths
    for week in force.weeks.sorted(by: { "\($0)" < "\($1)" }) {
      let terms = hull.terms(week.team, week: week.week)
      #expect(week.limited <= max(0, terms.most), "seed \(seed), \(family), \(week), \(terms)")
      guard terms.most > 0 else { continue }
      let limited = 1_000_000 * week.limited * (terms.most + terms.reserveSlack)
      let allowed = (1000 - parameters.reserve(week: week.week)) * week.held + 1_000_000 * (terms.reserveSlack - terms.kept)
      #expect(limited <= terms.most * allowed, "seed \(seed), \(family), \(week), \(terms)")
      let paid = 1000 * week.limited * (terms.most + terms.orientationSlack) + terms.most * payment * week.infirmierVisits
      let room = week.held + 1000 * (terms.orientationSlack - terms.kept)
      #expect(paid <= terms.most * room, "seed \(seed), \(family), \(week), \(terms)")
    }
  }

  /// One Monday morning of the médecin, to a minute of the day, and exams of 30 minutes due on it.
  private func oneMorning(ending end: Int, exams: [WorkerID]) -> TinyService {
    var tiny = TinyService()
    tiny.dossier.parameters.horizonWeeks = 1
    tiny.dossier.parameters.morning = .init(start: 510, end: end)
    tiny.dossier.parameters.noticeDays = .init(standard: 0)
    tiny.dossier.parameters.reserveThousandths = [0]
    tiny.dossier.timetable = [TimetableLine(professional: "M1", weekday: 0, part: .matin, usage: .consultation)]
    tiny.professional("M1") { ($0.fteThousandths, $0.halfDaysDone) = (0, 0) }
    tiny.dossier.establishments[1].fiche = "2026-01-01"
    tiny.obligations = exams.map { TinyService.visit($0, .renouvellementAptitude, due: "2026-11-23") }
    (tiny.spots, tiny.field) = ([], [])
    return tiny
  }

  @Test func `prices of visits prove more than no price`() throws {
    // Two exams of 30 minutes and one session of 50: one exam must wait or be left out.
    let tiny = oneMorning(ending: 580, exams: ["W2", "W3"])
    let force = BruteForce(tiny)
    // One exam unplaced: 1000 × 16 × (1 + 13). One session.
    #expect(force.best?.whole == 224_000 + 20)
    let none = BoundCertificate.MultiplierSet(name: "0", scope: .whole, scale: 1)
    var priced = none
    priced.visits = [.init(professional: "M1", centre: "C1", halfDays: [HalfDay("2026-11-23", .matin)], prices: [30: 224_000])]
    // Two visits pay, a session sells one: all is proved.
    #expect(force.bounds([none, priced]) == [0, 224_000 + 20])
  }

  @Test func `a visit alone pays for the whole session that it asks for`() throws {
    // One exam of 30 minutes, one session of 90.
    let tiny = oneMorning(ending: 620, exams: ["W2"])
    let force = BruteForce(tiny)
    #expect(force.best?.whole == 20)
    func set(visit: Int, links: [Int], naming visits: [String]? = nil) -> BoundCertificate.MultiplierSet {
      let monday = [HalfDay("2026-11-23", .matin)]
      var set = BoundCertificate.MultiplierSet(name: "x", scope: .whole, scale: 1)
      set.visits = [.init(professional: "M1", centre: "C1", halfDays: monday, prices: [30: visit])]
      set.links = links.map {
        .init(professional: "M1", centre: "C1", halfDays: monday, visits: visits ?? [tiny.obligations[0].key], price: $0)
      }
      return set
    }
    // A price of minutes is paid three times by a session that holds three: 6 − 0, 7 − (3 · 7 − 20). A link is paid once.
    #expect(force.bounds([set(visit: 6, links: []), set(visit: 7, links: [])]) == [6, 6])
    #expect(force.bounds([set(visit: 0, links: [20]), set(visit: 0, links: [40]), set(visit: 0, links: [5, 12])]) == [20, 20, 17])
    // Whom nobody knows pays nothing, and the session earns it all the same; so does a visit named twice, both times.
    let key = tiny.obligations[0].key
    #expect(force.bounds([set(visit: 0, links: [20], naming: ["unknown"]), set(visit: 0, links: [8], naming: [key, key])]) == [0, 16])
    #expect(force.bounds([set(visit: 0, links: [20], naming: [key, "unknown"])]) == [0])
  }

  @Test func `what every plan must drop or move is in the bound`() throws {
    var tiny = TinyService()
    tiny.give("R3")
    tiny.dossier.openings = [Opening(centre: "C1", halfDay: HalfDay("2026-12-03", .matin), open: false)]
    tiny.move("R1") { $0.day = "2026-12-04" }
    tiny.move("R3") { $0.day = "2026-12-04" }
    let before = try #require(tiny.verify(tiny.plan()).figures.bound(.whole))
    // Notice makes W1 a week late at best (8 points of gravity); the others may be on time. The pin must move.
    #expect(before == 8000 + 300)
    var idle = tiny.dossier.appointments[0]
    (idle.id, idle.natures, idle.status) = ("R9", [.secondExamen], .propose)
    tiny.dossier.appointments.append(idle)
    #expect(tiny.codes() == [])
    #expect(tiny.verify(tiny.plan()).figures.bound(.whole) == 8000 + 600)
    #expect(tiny.verify(tiny.plan()).figures.bound(.legal) == 8000)
  }

  @Test func `a negative, too great or scaleless set is refused, and proves nothing`() {
    var tiny = TinyService()
    tiny.certificate.sets.append(tiny.certificate.sets[0])
    let halfDay = HalfDay("2026-12-03", .matin)
    for price in [-1, Bound.greatestPrice + 1] {
      var set = BoundCertificate.MultiplierSet(name: "x", scope: .whole, scale: 1)
      set.visits = [.init(professional: "M1", centre: "C1", halfDays: [halfDay], prices: [20: 5, 30: price])]
      tiny.certificate.sets[2] = set
      #expect(tiny.codes() == ["multiplicateur_refuse"])
      (set.visits, set.rooms) = ([], [.init(centre: "C1", halfDay: halfDay, price: price)])
      tiny.certificate.sets[2] = set
      #expect(tiny.codes() == ["multiplicateur_refuse"])
      (set.rooms, set.reserves) = ([], [.init(team: "E1", week: 0, price: price)])
      tiny.certificate.sets[2] = set
      #expect(tiny.codes() == ["multiplicateur_refuse"])
      (set.reserves, set.orientations) = ([], [.init(team: "E1", week: 0, price: price)])
      tiny.certificate.sets[2] = set
      #expect(tiny.codes() == ["multiplicateur_refuse"])
      (set.orientations, set.links) = ([], [.init(professional: "M1", centre: "C1", halfDays: [halfDay], visits: ["v"], price: price)])
      tiny.certificate.sets[2] = set
      #expect(tiny.codes() == ["multiplicateur_refuse"])
    }
    for length in [0, -30] {
      let visits = [BoundCertificate.VisitPrice(professional: "M1", centre: "C1", halfDays: [halfDay], prices: [length: 1])]
      tiny.certificate.sets[2] = .init(name: "x", scope: .whole, scale: 1, visits: visits)
      #expect(tiny.codes() == ["multiplicateur_refuse"])
    }
    tiny.certificate.sets[2] = .init(name: "x", scope: .whole, scale: 1)
    for scale in [0, -1, Bound.greatestScale + 1] {
      tiny.certificate.sets[2].scale = scale
      #expect(tiny.codes() == ["multiplicateur_refuse"])
    }
  }

  @Test func `without a set of a scope nothing is proved of it`() {
    #expect(TinyService().codes { $0.certificate?.sets.removeLast() } == ["borne_sans_jeu"])
    #expect(TinyService().codes { $0.certificate = BoundCertificate() } == ["borne_sans_jeu", "borne_sans_jeu"])
  }

  @Test func `a plan that claims no bound needs none, and prints none`() {
    let silent = TinyService().codes { plan in
      plan.certificate = nil
      (plan.whole.bound, plan.legal.bound) = (0, 0)
    }
    #expect(silent == [])
    // A figure without what proves it is a false figure.
    #expect(TinyService().codes { $0.certificate = nil } == ["chiffre_faux", "chiffre_faux"])
  }

  @Test func `the greatest of each scope is printed and no other`() {
    var tiny = TinyService()
    var lower = tiny.certificate.sets[0]
    lower.rooms = [.init(centre: "C1", halfDay: HalfDay("2026-12-03", .matin), price: 500)]  // pays for rooms that sell nothing
    tiny.certificate.sets.append(lower)
    let report = tiny.verify(tiny.plan())
    #expect(report.violations == [])
    #expect(report.figures.bounds[2].value == (report.figures.bounds[0].value ?? 0) - 1000)
    #expect(tiny.codes { $0.whole.bound -= 1000 } == ["chiffre_faux"])
  }
}
