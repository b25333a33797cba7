import Dossier
import Law
import Testing

@testable import Verification

/// One week, computed on paper: sessions of 90 minutes, a médecin (777 ‰ of his time for E1) on Monday, Tuesday and Thursday, an infirmier
/// on Monday and Tuesday, two rooms. W5 is kept with the médecin on Monday, W4 with the infirmier on Tuesday; W1, W2 and W3 are free.
@Suite("The certified bound, by hand") struct BoundByHandTests {
  private let days: [CivilDate] = ["2026-11-23", "2026-11-24", "2026-11-26"]

  private var tiny: TinyService {
    var tiny = TinyService()
    tiny.dossier.parameters.horizonWeeks = 1
    tiny.dossier.parameters.morning = .init(start: 510, end: 620)
    tiny.dossier.parameters.noticeDays = .init(standard: 0)
    tiny.dossier.parameters.reserveThousandths = [100]
    tiny.dossier.parameters.orientationRateThousandths = 2000
    tiny.dossier.timetable = [
      TimetableLine(professional: "I1", weekday: 0, part: .matin, usage: .consultation),
      TimetableLine(professional: "I1", weekday: 1, part: .matin, usage: .consultation),
    ]
    for weekday in [0, 1, 3] { tiny.dossier.timetable.append(TimetableLine(professional: "M1", weekday: weekday, part: .matin)) }
    tiny.professional("M1") { ($0.fteThousandths, $0.halfDaysDone, $0.teams) = (0, 0, [TeamShare("E1", thousandths: 777)]) }
    tiny.dossier.establishments[1].fiche = "2026-01-01"
    tiny.dossier.employments = ["W1", "W2", "W3", "W4", "W5"].map {
      EmploymentLine(Employment(worker: WorkerID($0), establishment: "A", birth: "1980-01-01", hired: "2015-01-01"))
    }
    tiny.obligations = [
      TinyService.visit("W1", .vipPeriodique, due: "2026-11-26", roles: [.medecin, .infirmier]),
      TinyService.visit("W2", .reprise, due: "2026-11-26"),
      TinyService.visit("W3", .renouvellementAptitude, due: "2026-11-26"),
      TinyService.visit("W4", .vipPeriodique, due: "2026-11-26", roles: [.infirmier]),
      TinyService.visit("W5", .renouvellementAptitude, due: "2026-11-20"),
    ]
    tiny.field = []
    tiny.spots = [
      .init(id: "R4", visits: [tiny.key("W4")], professional: "I1", centre: "C1", day: days[1], time: "08:30"),
      .init(id: "R5", visits: [tiny.key("W5")], professional: "M1", centre: "C1", day: days[0], time: "08:30"),
    ]
    tiny.give("R4")
    tiny.give("R5")
    return tiny
  }

  private var over: TinyService {
    var over = tiny
    over.dossier.appointments[1].minutes = 80
    return over
  }

  private func set(_ scope: BoundCertificate.Scope = .whole, reserve: Int = 20, orientation: Int = 30) -> BoundCertificate.MultiplierSet {
    let halfDays = days.map { HalfDay($0, .matin) }
    return .init(
      name: "by hand", scope: scope, scale: 1,
      visits: [
        .init(professional: "M1", centre: "C1", halfDays: halfDays, prices: [20: 500, 30: 900]),
        .init(professional: "I1", centre: "C1", halfDays: halfDays, prices: [35: 700]),
      ], rooms: zip(halfDays, [50, 70, 90]).map { .init(centre: "C1", halfDay: $0, price: $1) },
      reserves: [.init(team: "E1", week: 0, price: reserve)], orientations: [.init(team: "E1", week: 0, price: orientation)])
  }

  @Test func `every term of the formula is what paper says`() {
    // L = ⌊3·777·90·900 / 10⁶⌋ − 30 = 158, four visits of 40 minutes at most, M₂ = 160 − 69 + 30 = 121; the kept session allows 62, M₁ = 0.
    let visits = [
      700 + 30 * 40,  // W1, infirmier: τ·K
      900,  // W2, reprise: outside rule 9
      900 + 20 * 30 + 30 * 30 * 279 / 158,  // W3: σ·d + ⌊τ·d·(L + M₂) / L⌋
      30 * 40,  // W4, kept: τ·K
      16_000,  // W5, kept: a week late
    ]
    let reserve = (90 * 777 * (900 * 20 + 1000 * 30) + 999_999) / 1_000_000
    let kept = [20 + 50 - 2 * 900 - reserve, 20 + 70 - 700]  // 60 and 55 minutes left
    let tuesday = 3 * 900 + reserve - 20 - 70  // Thursday, cheaper, goes to the field
    let monday = 2 * 700 - 20 - 50
    #expect((visits.reduce(0, +), reserve, kept) == (23_089, 3357, [-5087, -610]))
    let bound = visits.reduce(0, +) + 20 * 30 - 30 * (121 - 30) + kept.reduce(0, +) - tuesday - monday - 2 * (50 + 70 + 90)
    #expect(bound == 7545)
    #expect(BruteForce(tiny).bounds([set()]) == [7545])
    // No session has a price of its own: 20 less for each kept one, 20 more for each of the two others.
    #expect(BruteForce(tiny).bounds([set(.legal)]) == [7545 - 80])
  }

  @Test func `a kept visit of 80 minutes, above what the reserve allows its session, stretches both halves of rule 9`() throws {
    // L = 188 − 80 = 108, M₁ = 80 − 62 = 18, M₂ = 160 − 69 + 80 = 171.
    let visits = [
      700 + 30 * 40,  // W1, infirmier: τ·K
      900,  // W2, reprise: outside rule 9
      900 + 20 * 30 * 126 / 108 + 30 * 30 * 279 / 108,  // W3: ⌊σ·d·(L + M₁) / L⌋ + ⌊τ·d·(L + M₂) / L⌋
      30 * 40,  // W4, kept: τ·K
      16_000,  // W5, kept: a week late
    ]
    let sessions = (20 + 50 - 3357) + (20 + 70 - 700)  // kept: 10 minutes left, and 55
    let bound = visits.reduce(0, +) - 20 * (18 - 80) - 30 * (171 - 80) + sessions - 5967 - 1330 - 420
    #expect((visits[2], bound) == (3925, 10_821))
    let force = BruteForce(over)
    #expect(force.bounds([set(), set(.legal)]) == [10_821, 10_741])
    #expect(try #require(force.best).whole >= 10_821)
  }

  @Test func `the hull of rule 9 is what paper says`() {
    #expect(hull(tiny).terms("E1", week: 0) == .init(most: 158, reserveSlack: 0, orientationSlack: 121, kept: 30))
    #expect(hull(tiny).terms("E2", week: 0) == .init())
  }

  @Test func `a team whose médecins are away has no price of rule 9, and keeps its infirmiers`() {
    var away = tiny
    away.dossier.appointments.removeAll { $0.id == "R5" }
    away.dossier.leave = [LeaveLine(professional: "M1", start: days[0], end: days[2])]
    #expect(hull(away).terms("E1", week: 0) == .init(most: 0, orientationSlack: 160))
    let force = BruteForce(away)
    #expect(force.bounds([set(reserve: 0, orientation: 1_000_000)]) == force.bounds([set(reserve: 0, orientation: 0)]))
    // Back on the Monday of his kept visit, whose minutes already pass the limit of the week: no other enters.
    away.dossier.appointments = over.dossier.appointments
    away.dossier.leave[0].start = days[1]
    #expect(hull(away).terms("E1", week: 0) == .init(most: 62 - 80, reserveSlack: 18, orientationSlack: 171, kept: 80))
    let back = BruteForce(away)
    for (reserve, orientation) in [(1_000_000, 0), (0, 1_000_000)] {
      #expect(back.bounds([set(reserve: reserve, orientation: orientation)]) == back.bounds([set(reserve: 0, orientation: 0)]))
    }
  }

  @Test(arguments: [(62, 0), (63, 1), (80, 18)]) func `the first half stretches by what kept visits take beyond their sessions' limit`(
    minutes: Int, slack: Int
  ) {
    var over = tiny
    over.dossier.appointments[1].minutes = minutes
    let terms = ReserveHull.Terms(most: 188 - minutes, reserveSlack: slack, orientationSlack: 160 - 69 + minutes, kept: minutes)
    #expect(hull(over).terms("E1", week: 0) == terms)
  }

  @Test func `a kept session closes its half-day elsewhere, its room to others, and its minutes to visits too long`() {
    var one = tiny
    one.dossier.centres[0].rooms = 1
    var second = one.dossier.centres[0]
    second.id = "C2"
    one.dossier.centres.append(second)
    one.professional("M1") { $0.centres = ["C1", "C2"] }
    one.dossier.appointments[1].minutes = 60
    let (left, runs) = places(one)
    func minutes(_ professional: Int, _ centre: Int, _ day: Int) -> Int? {
      let run = runs.firstIndex { $0.professional == professional && $0.centre == centre }
      return run.flatMap { run in runs[run].halfDays.firstIndex(of: 2 * day).map { left[run][$0] } }
    }
    #expect(minutes(1, 0, 0) == 30)  // 90 less 60
    #expect(minutes(1, 1, 0) == -1)  // the médecin is at C1
    #expect(minutes(0, 0, 0) == -1)  // the only room is his
    #expect(minutes(1, 0, 1) == -1)  // and on Tuesday the infirmier's
    #expect(minutes(1, 1, 1) == 90)
    #expect(minutes(0, 0, 1) == 55)
  }

  @Test func `the last entry of a half-day wins whole, a length that it leaves out is free`() {
    var twice = set()
    let entry = BoundCertificate.VisitPrice(
      professional: "M1", centre: "C1", halfDays: twice.visits[0].halfDays, prices: [20: 1, 30: 1, 40: 9])
    twice.visits.insert(entry, at: 0)
    #expect(BruteForce(tiny).bounds([twice]) == [7545])
  }

  @Test func `links that add up to more than a number holds are refused`() {
    var great = set()
    let link = BoundCertificate.LinkPrice(
      professional: "M1", centre: "C1", halfDays: Array(repeating: HalfDay(days[1], .matin), count: 30_000),
      visits: Array(repeating: "v", count: 30_000), price: Bound.greatestPrice)
    great.links = [link]
    #expect(Bound.accepts(great))
    #expect(BruteForce(tiny).bounds([great])[0] < 0)
    great.links = [link, link]
    #expect(!Bound.accepts(great))
  }

  @Test func `links count where a session could be, as often as they say so`() {
    let tuesday = HalfDay(days[1], .matin)
    func bound(_ professional: ProfessionalID, _ halfDays: [HalfDay], _ visits: [String], centre: CentreID = "C1") -> Int {
      var linked = set()
      linked.links = [.init(professional: professional, centre: centre, halfDays: halfDays, visits: visits, price: 7)]
      return BruteForce(tiny).bounds([linked])[0]
    }
    // The médecin's Tuesday is the dearest of his free half-days, and in the bound: what he earns there is lost, unless the visit would pay it.
    #expect(bound("M1", [tuesday], ["unknown"]) == 7545 - 7)
    #expect(bound("M1", [tuesday, tuesday], ["unknown", "unknown"]) == 7545 - 28)
    // Nobody works on Wednesday, nobody knows M9 nor C9.
    #expect(bound("M1", [HalfDay("2026-11-25", .matin)], ["unknown"]) == 7545)
    #expect(bound("M9", [tuesday], ["unknown"]) == 7545)
    #expect(bound("M1", [tuesday], ["unknown"], centre: "C9") == 7545)
  }

  @Test func `a link of a kept session is earned by it and paid by nobody`() {
    var linked = set()
    linked.links = [
      .init(
        professional: "M1", centre: "C1", halfDays: [HalfDay(days[0], .matin)], visits: [tiny.key("W5"), tiny.key("W1")], price: 11)
    ]
    #expect(BruteForce(tiny).bounds([linked]) == [7545 - 22])
  }

  @Test func `no price overflows`() {
    var great = set(reserve: Bound.greatestPrice, orientation: Bound.greatestPrice)
    for place in great.visits.indices { great.visits[place].prices = [1: Bound.greatestPrice, 30: Bound.greatestPrice] }
    great.scale = Bound.greatestScale
    #expect(BruteForce(tiny).bounds([great])[0] < 0)
    let least = ReserveHull.Terms(most: 1)
    #expect(least.payment(Bound.greatestPrice, minutes: 480, slack: 1 << 40) == ReserveHull.Terms.greatestPayment)
    let terms = ReserveHull.Terms(most: 3)
    #expect([0, 1, 3].map { terms.payment($0, minutes: 10, slack: 4) } == [0, 23, 70])
  }

  private func hull(_ tiny: TinyService) -> ReserveHull {
    var (options, expectations) = parts(tiny)
    return ReserveHull(&options, expectations, KeptSessions(options.service, expectations))
  }

  private func places(_ tiny: TinyService) -> (left: [[Int]], runs: [Options.Run]) {
    let (options, expectations) = parts(tiny)
    return (options.runs.map(KeptSessions(options.service, expectations).left), options.runs)
  }

  private func parts(_ tiny: TinyService) -> (Options, Expectations) {
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: tiny.dossier.parameters.horizonWeeks)
    let expectations = Expectations(tiny.dossier, service: service) { history in tiny.obligations.filter { $0.worker == history.worker } }
    return (Options(service, expectations: expectations, journeys: []), expectations)
  }
}
