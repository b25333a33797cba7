import Dossier
import Law
import Testing

@testable import Verification

/// A small generator of numbers, so that a seed says the whole test (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

@Suite("The certified bound") struct BoundTests {
  /// A service of one week, few half-days, short sessions, one room: everything binds.
  static func crowded(_ seed: Int) -> TinyService {
    var dice = Dice(state: UInt64(seed))
    var tiny = TinyService()
    var parameters = tiny.dossier.parameters
    parameters.horizonWeeks = 1
    parameters.morning = .init(start: 510, end: 510 + [70, 80, 95].randomElement(using: &dice)!)
    parameters.noticeDays = .init(standard: 0)
    parameters.reserveThousandths = [[0, 300, 500].randomElement(using: &dice)!]
    parameters.orientationRateThousandths = [0, 500].randomElement(using: &dice)!
    tiny.dossier.parameters = parameters
    tiny.dossier.timetable = [
      TimetableLine(professional: "I1", weekday: 0, part: .matin, usage: .consultation),
      TimetableLine(professional: "M1", weekday: 0, part: .matin),
      TimetableLine(professional: "M1", weekday: 1, part: .matin),
      TimetableLine(professional: "M1", weekday: 3, part: .matin),
    ]
    tiny.dossier.centres[0].rooms = Bool.random(using: &dice) ? 1 : 2
    tiny.dossier.establishments[0].place = Bool.random(using: &dice) ? TinyService.near : TinyService.here
    tiny.professional("M1") { ($0.fteThousandths, $0.halfDaysDone) = (0, 0) }
    tiny.dossier.establishments[1].fiche = "2026-01-01"
    let days: [CivilDate] = ["2026-09-01", "2026-11-20", "2026-11-24", "2026-11-26", "2026-12-10"]
    tiny.obligations = [
      TinyService.visit("W1", .vipPeriodique, due: days.randomElement(using: &dice), roles: [.medecin, .infirmier]),
      TinyService.visit("W2", .reprise, opens: "2026-11-01", due: days.randomElement(using: &dice)),
      TinyService.visit("W3", .renouvellementAptitude, due: days.randomElement(using: &dice)),
    ]
    tiny.field = []
    tiny.spots = []
    if Bool.random(using: &dice) {
      tiny.spots = [.init(id: "R3", visits: [tiny.key("W3")], professional: "M1", centre: "C1", day: "2026-11-24", time: "08:32")]
      tiny.give("R3", status: Bool.random(using: &dice) ? .convoque : .propose)
      if Bool.random(using: &dice) {
        // The room is taken from under it: a pin must yield, a proposal must move.
        tiny.dossier.openings = [Opening(centre: "C1", halfDay: HalfDay("2026-11-24", .matin), open: false)]
      }
      if Bool.random(using: &dice) {
        // A line that answers nothing: every plan drops it.
        var idle = tiny.dossier.appointments[0]
        (idle.id, idle.worker, idle.natures, idle.status) = ("R4", "W1", [.secondExamen], .propose)
        tiny.dossier.appointments.append(idle)
      }
    }
    return tiny
  }

  static func randomSet(_ dice: inout Dice, scope: BoundCertificate.Scope, tiny: TinyService) -> BoundCertificate.MultiplierSet {
    let scale = [1, 7, 1000].randomElement(using: &dice)!
    let top = [0, 1, 50, 500, 5000].randomElement(using: &dice)! * scale
    let days: [CivilDate] = ["2026-11-23", "2026-11-24", "2026-11-26"]
    var set = BoundCertificate.MultiplierSet(name: "random", scope: scope, scale: scale, minutes: [], rooms: [], reserves: [])
    for day in days {
      for professional in ["I1", "M1"] where Int.random(in: 0..<3, using: &dice) > 0 {
        set.minutes.append(
          .init(
            professional: ProfessionalID(professional), centre: "C1", halfDay: HalfDay(day, .matin),
            price: .random(in: 0...top, using: &dice)))
      }
      if Bool.random(using: &dice) {
        set.rooms.append(.init(centre: "C1", halfDay: HalfDay(day, .matin), price: .random(in: 0...(30 * top), using: &dice)))
      }
    }
    if Bool.random(using: &dice) { set.reserves = [.init(team: "E1", week: 0, price: .random(in: 0...top, using: &dice))] }
    return set
  }

  @Test(arguments: 1...20) func `whatever the multipliers, the bound stays under the best of all plans`(seed: Int) throws {
    let tiny = BoundTests.crowded(seed)
    let force = BruteForce(tiny)
    let best = try #require(force.best)
    var dice = Dice(state: UInt64(1000 + seed))
    for scope in BoundCertificate.Scope.allCases {
      let sets = (0..<200).map { _ in BoundTests.randomSet(&dice, scope: scope, tiny: tiny) }
      let greatest = try #require(force.bounds(sets).max())
      let optimum = scope == .legal ? best.legal : best.whole
      #expect(greatest <= optimum, "seed \(seed), \(scope), \(force.plans) plans, best \(optimum)")
    }
  }

  @Test func `prices of minutes prove more than no price`() throws {
    // Two exams of 30 minutes and one session of 50: one exam must wait or be left out.
    var tiny = TinyService()
    tiny.dossier.parameters.horizonWeeks = 1
    tiny.dossier.parameters.morning = .init(start: 510, end: 580)
    tiny.dossier.parameters.noticeDays = .init(standard: 0)
    tiny.dossier.parameters.reserveThousandths = [0]
    tiny.dossier.timetable = [TimetableLine(professional: "M1", weekday: 0, part: .matin, usage: .consultation)]
    tiny.professional("M1") { ($0.fteThousandths, $0.halfDaysDone) = (0, 0) }
    tiny.dossier.establishments[1].fiche = "2026-01-01"
    tiny.obligations = ["W2", "W3"].map { TinyService.visit($0, .renouvellementAptitude, due: "2026-11-23") }
    (tiny.spots, tiny.field) = ([], [])
    let force = BruteForce(tiny)
    // One exam unplaced: 1000 × 16 × (1 + 13). One session.
    #expect(force.best?.whole == 224_000 + 20)
    let none = BoundCertificate.MultiplierSet(name: "0", scope: .whole, scale: 1, minutes: [], rooms: [], reserves: [])
    var priced = none
    priced.minutes = [.init(professional: "M1", centre: "C1", halfDay: HalfDay("2026-11-23", .matin), price: 224_000 / 30)]
    // 2 × 30 minutes are paid, a session of 50 is sold: ten minutes of the price remain proved, and the session.
    #expect(force.bounds([none, priced]) == [0, 60 * 7466 - (50 * 7466 - 20)])
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
      tiny.certificate.sets[2].minutes = [.init(professional: "M1", centre: "C1", halfDay: halfDay, price: price)]
      #expect(tiny.codes() == ["multiplicateur_refuse"])
    }
    tiny.certificate.sets[2].minutes = []
    for scale in [0, -1, Bound.greatestScale + 1] {
      tiny.certificate.sets[2].scale = scale
      #expect(tiny.codes() == ["multiplicateur_refuse"])
    }
  }

  @Test func `without a set of a scope nothing is proved of it`() {
    #expect(TinyService().codes { $0.certificate.sets.removeLast() } == ["borne_sans_jeu"])
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
