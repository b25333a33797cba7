import Dossier
import Generation
import Law
import Testing

@testable import Planning

/// One week, computed on paper: sessions of 90 minutes on Monday and Tuesday mornings, an infirmier, a médecin (777 ‰ of his time for E1).
@Suite("The worth of one more half-day") struct HalfDayWorthTests {
  private static let monday = HalfDay(TinyService.begins, .matin)
  private static let tuesday = HalfDay(TinyService.begins.adding(days: 1), .matin)

  static var dossier: Dossier {
    var dossier = TinyService.dossier(workers: 3)
    dossier.parameters.morning = .init(start: 510, end: 620)
    dossier.parameters.reserveThousandths = [100]
    dossier.timetable = ["I1", "M1"].flatMap { key in
      (0..<2).map { TimetableLine(professional: ProfessionalID(key), weekday: $0, part: .matin) }
    }
    dossier.professionals[1].teams = [TeamShare("E1", thousandths: 777)]
    dossier.sortTables()
    return dossier
  }

  static func set(_ name: String = "by hand", scale: Int = 1, times factor: Int = 1) -> BoundCertificate.MultiplierSet {
    func price(_ key: ProfessionalID, _ halfDay: HalfDay, _ prices: [Int: Int]) -> BoundCertificate.VisitPrice {
      .init(professional: key, centre: "C1", halfDays: [halfDay], prices: prices.mapValues { $0 * factor })
    }
    return .init(
      name: name, scope: .whole, scale: scale,
      visits: [
        price("M1", monday, [20: 500]), price("M1", tuesday, [20: 100]), price("I1", monday, [35: 700]),
        price("I1", tuesday, [35: 100]),
      ],
      rooms: [.init(centre: "C1", halfDay: monday, price: 50 * factor), .init(centre: "C1", halfDay: tuesday, price: 120 * factor)],
      reserves: [.init(team: "E1", week: 0, price: 20 * factor)], orientations: [.init(team: "E1", week: 0, price: 30 * factor)])
  }

  private func worth(_ sets: [BoundCertificate.MultiplierSet], _ dossier: Dossier = HalfDayWorthTests.dossier) throws -> MarginalWorth {
    var plan = Plan(begins: TinyService.begins, horizonWeeks: 1)
    plan.certificate = BoundCertificate(sets: sets)
    return try HalfDayWorth.estimate(dossier, plan: plan)
  }

  @Test func `a half-day is worth its visits and its reserve, less its opening and its room`() throws {
    #expect(try Service(Self.dossier).candidates[0].holders.map(\.minutes) == [35, 20])
    let worth = try worth([Self.set()])
    let reserve = (90 * 777 * (900 * 20 + 1000 * 30) + 999_999) / 1_000_000
    #expect(reserve == 3357)
    #expect(
      worth.halfDays == [
        .init(
          professional: "I1", role: .infirmier, monday: TinyService.begins, centre: "C1", halfDay: Self.monday,
          points: 2 * 700 - 20 - 50),
        .init(
          professional: "M1", role: .medecin, monday: TinyService.begins, centre: "C1", halfDay: Self.monday,
          points: 4 * 500 + reserve - 20 - 50, third: 4 * 100 + reserve - 20 - 120),
      ])
    #expect(worth.rooms == [.init(centre: "C1", monday: TinyService.begins, halfDay: Self.tuesday, points: 120)])
    #expect(worth.halfDaysByWorth.map(\.professional) == ["M1", "I1"])
  }

  @Test func `prices in finer units are worth as much, rounded to the point`() throws {
    #expect(try worth([Self.set(scale: 32, times: 32)]) == worth([Self.set()]))
    let small = BoundCertificate.MultiplierSet(
      name: "s", scope: .whole, scale: 16, rooms: [.init(centre: "C1", halfDay: Self.monday, price: 8)])
    #expect(try worth([small]).rooms.map(\.points) == [1])
    #expect(try worth([small]).halfDays.map(\.points) == [0, 0])
  }

  @Test func `of several sets the one that proves most is read, and none of the legal scope`() throws {
    var legal = Self.set("legal")
    legal.scope = .legal
    let greedy = Self.set("greedy", times: 1000)
    #expect(try worth([legal, greedy, Self.set()]) == worth([Self.set()]))
    #expect(try worth([legal]).halfDaysByWorth.isEmpty)
    #expect(try worth([legal]).roomsByWorth.isEmpty)
  }

  @Test func `a half-day imposed as consultation is not the third's, and a kept appointment keeps its own`() throws {
    var imposed = Self.dossier
    for index in imposed.timetable.indices where imposed.timetable[index].weekday == 1 { imposed.timetable[index].usage = .consultation }
    #expect(try worth([Self.set()], imposed).halfDays[1].third == 4 * 500 + 3357 - 20 - 50)
    var kept = Self.dossier
    kept.present.insert(.rendezVous)
    kept.appointments = [
      Appointment(
        id: "R000001", worker: "W1", establishment: "ETS1", natures: [.vipPeriodique], date: Self.tuesday.day,
        time: TimeOfDay(minutes: 510), minutes: 30, professional: "M1", centre: "C1", status: .confirme)
    ]
    kept.sortTables()
    let worth = try worth([Self.set()], kept)
    #expect(worth.halfDays.first { $0.professional == "M1" }?.third == 4 * 500 + 3357 - 20 - 50)
  }

  @Test func `a week without consultation has no price`() throws {
    var away = Self.dossier
    away.leave = [LeaveLine(professional: "M1", start: TinyService.begins, end: TinyService.begins.adding(days: 6))]
    #expect(try worth([Self.set()], away).halfDays.map(\.professional) == ["I1"])
  }

  @Test func `the median visit left out is the unit`() throws {
    let dossier = Self.dossier
    let service = try Service(dossier)
    let costs = service.candidates.map { GroupCost($0.group, horizon: service.horizon, parameters: service.parameters).unplaced }
    #expect(try worth([Self.set()]).visitPoints == costs.sorted()[1])
    #expect(try worth([Self.set()]).weekPoints == 4 * dossier.parameters.prices.weekLate)
  }

  @Test(arguments: [1]) func `the plan's folder gives back what the planner saw`(seed: Int) throws {
    let dossier = Generator.dossier(
      GenerationRequest(workers: 500, overdueThousandths: 300, seed: seed, vacantThousandths: 0, teams: 1, areas: 1))
    let outcome = try Planner.plan(dossier, version: "test")
    #expect(outcome.worth == (try HalfDayWorth.estimate(dossier, plan: outcome.plan)), "seed \(seed)")
    #expect(outcome.worth.halfDays.count > 0)
  }
}
