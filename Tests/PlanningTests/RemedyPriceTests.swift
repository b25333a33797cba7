import Dossier
import Law
import Testing

@testable import Planning

/// Three infirmiers, none of whom has a free session left to name: I1 and I2 may hold the visit, I3's protocol lacks its nature.
@Suite("Remedies by price") struct RemedyPriceTests {
  private static let monday = HalfDay(TinyService.begins, .matin)

  private static var dossier: Dossier {
    var dossier = TinyService.dossier(workers: 1)
    dossier.parameters.prices.sessionOpened = 0
    var second = dossier.professionals[0]
    second.id = "I2"
    var third = second
    third.id = "I3"
    third.protocolNatures = [.visiteIntermediaire]
    dossier.professionals += [second, third]
    // The médecin supervises the protocols and sees nobody of E1.
    dossier.professionals[1].teams = [TeamShare("E2", thousandths: 1000)]
    dossier.teams.append(Team(id: "E2", sector: "S1"))
    dossier.timetable = ["I1", "I2", "I3"].map { TimetableLine(professional: ProfessionalID($0), weekday: 0, part: .matin) }
    dossier.sortTables()
    return dossier
  }

  /// The remedy when a visit of 35 minutes on Monday morning pays so much with each infirmier.
  private func remedy(
    _ prices: [ProfessionalID: Int], room: Int = 0, cause: UnplacedCause = .capacite, _ dossier: Dossier = RemedyPriceTests.dossier
  ) throws -> Remedy? {
    let service = try Service(dossier)
    let finder = PlaceFinder(service)
    let costs = service.candidates.map { GroupCost($0.group, horizon: service.horizon, parameters: service.parameters) }
    let bound = Bound(
      service, finder: finder, costs: costs, placeable: service.candidates.map(finder.isPlaceable), occupied: [])
    let set = BoundCertificate.MultiplierSet(
      name: "s", scope: .whole, scale: 1,
      visits: prices.sorted { $0.key < $1.key }.map {
        .init(professional: $0.key, centre: "C1", halfDays: [Self.monday], prices: [35: $0.value])
      }, rooms: room == 0 ? [] : [.init(centre: "C1", halfDay: Self.monday, price: room)])
    let board = PlanBoard(service, frozenBefore: 0, standing: [], empty: [])
    return RemedySearch(board, prices: SessionPrices(bound, bound.tables(of: set))).remedy(service.candidates[0], causes: [cause])
  }

  private func professional(_ remedy: Remedy?) -> ProfessionalID? {
    if case .halfDay(let professional, _)? = remedy { return professional }
    return nil
  }

  @Test func `of two half-days, the one whose professional is worth less elsewhere is named`() throws {
    #expect(professional(try remedy(["I1": 700, "I2": 100, "I3": 90_000])) == "I2")
    #expect(professional(try remedy(["I1": 100, "I2": 700, "I3": 90_000])) == "I1")
  }

  @Test func `a protocol wins when its minutes are cheaper than a half-day, and loses when they are dearer`() throws {
    // A session of 190 minutes packs five visits of 35.
    #expect(try remedy(["I1": 700, "I2": 700, "I3": 3499]) == .protocolNature("I3", .vipPeriodique))
    #expect(professional(try remedy(["I1": 700, "I2": 700, "I3": 3501])) == "I1")
  }

  @Test func `of two changes as dear, the half-day is named`() throws {
    #expect(professional(try remedy(["I1": 700, "I2": 700, "I3": 3500])) == "I1")
    #expect(professional(try remedy([:])) == "I1")
  }

  @Test func `an infirmier without any half-day costs what the dearest colleague does`() throws {
    var dossier = Self.dossier
    dossier.timetable.removeAll { $0.professional == "I1" }
    #expect(professional(try remedy(["I2": 700, "I3": 90_000], dossier)) == "I2")
  }
}
