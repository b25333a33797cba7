import Dossier
import Law
import Testing

@testable import Verification

/// One Monday of a médecin: W5 kept all morning at C1; W3 works beside C2, 27 km from C1 when rounded up, where he would go for nothing.
@Suite("The certified bound, a far centre on the day of a kept session") struct BoundFarCentreTests {
  private let morning = HalfDay("2026-11-23", .matin)
  private let afternoon = HalfDay("2026-11-23", .apresMidi)

  private var tiny: TinyService {
    var tiny = TinyService()
    tiny.dossier.parameters.horizonWeeks = 1
    tiny.dossier.parameters.morning = .init(start: 510, end: 620)
    tiny.dossier.parameters.afternoon = .init(start: 810, end: 860)  // one visit of 30 minutes
    tiny.dossier.parameters.noticeDays = .init(standard: 0)
    tiny.dossier.parameters.reserveThousandths = [0]
    tiny.dossier.parameters.orientationRateThousandths = 0
    tiny.dossier.timetable = DayPart.allCases.map { TimetableLine(professional: "M1", weekday: 0, part: $0, usage: .consultation) }
    tiny.professional("M1") { ($0.fteThousandths, $0.halfDaysDone, $0.centres) = (0, 0, ["C1", "C2"]) }
    var second = tiny.dossier.centres[0]
    (second.id, second.place) = ("C2", CrowdedService.beyond)
    tiny.dossier.centres.append(second)
    for number in 0...1 {
      (tiny.dossier.establishments[number].fiche, tiny.dossier.establishments[number].place) = ("2026-01-01", CrowdedService.beyond)
    }
    tiny.dossier.employments = ["W3", "W5"].map {
      EmploymentLine(Employment(worker: WorkerID($0), establishment: "A", birth: "1980-01-01", hired: "2015-01-01"))
    }
    tiny.obligations = ["W3", "W5"].map { TinyService.visit($0, .renouvellementAptitude, due: "2026-11-20") }
    tiny.field = []
    tiny.spots = [.init(id: "R5", visits: [tiny.key("W5")], professional: "M1", centre: "C1", day: morning.day, time: "08:30")]
    tiny.give("R5", minutes: 90)
    return tiny
  }

  @Test func `it is no option, though the cheapest, and its session is worth nothing`() throws {
    let force = BruteForce(tiny)
    // Each visit a week late, 16 000 points, and 27 km away, two sessions: W3 comes to C1 in the afternoon.
    let journey = 27 * tiny.dossier.parameters.prices.kilometre
    let optimum = 2 * (16_000 + journey) + 2 * 20
    #expect(force.best?.whole == optimum)
    let none = BoundCertificate.MultiplierSet(name: "0", scope: .whole, scale: 1)
    var priced = none
    priced.visits = [
      .init(professional: "M1", centre: "C1", halfDays: [afternoon], prices: [30: 20]),
      .init(professional: "M1", centre: "C2", halfDays: [morning, afternoon], prices: [30: 5000]),
    ]
    #expect(force.bounds([none, priced]) == [optimum - 20, optimum])
  }

  @Test func `a half-day that only the far centre has holds nothing in rule 9, and its visit stays placeable`() throws {
    var imposed = tiny
    for place in imposed.dossier.timetable.indices where imposed.dossier.timetable[place].part == .apresMidi {
      imposed.dossier.timetable[place].centre = "C2"
    }
    let force = BruteForce(imposed)
    #expect(force.hull.terms("E1", week: 0) == .init(most: 0, orientationSlack: 0, kept: 90))
    // W3 unplaced: 14 weeks; the kept visit; its session.
    let optimum = 16_000 * 14 + 16_000 + 27 * imposed.dossier.parameters.prices.kilometre + 20
    #expect(force.best?.whole == optimum)
    #expect(force.bounds([.init(name: "0", scope: .whole, scale: 1)]) == [optimum])
  }

  @Test func `only the afternoon of the other centre is barred`() {
    let force = BruteForce(tiny)
    #expect(force.left("M1", "C1", morning) == 0)
    #expect(force.left("M1", "C2", morning) == -1)  // he sits at C1
    #expect(force.left("M1", "C1", afternoon) == 30)
    #expect(force.left("M1", "C2", afternoon) == -1)
  }

  @Test func `a centre near enough, of unknown place, or remote, is not barred`() {
    func left(_ change: (inout TinyService) -> Void) -> Int? {
      var other = tiny
      change(&other)
      return BruteForce(other).left("M1", "C2", afternoon)
    }
    #expect(left { $0.dossier.parameters.maximumKilometresBetweenCentresSameDay = 26 } == -1)
    #expect(left { $0.dossier.parameters.maximumKilometresBetweenCentresSameDay = 27 } == 30)
    #expect(left { $0.dossier.centres[1].place = TinyService.near } == 30)
    #expect(left { $0.dossier.centres[1].place.coordinates = nil } == 30)
    #expect(left { $0.dossier.centres[1].kind = .distance } == 30)
    // The place of the day counts.
    #expect(left { $0.dossier.openings = [Opening(centre: "C2", halfDay: afternoon, place: TinyService.near, open: true)] } == 30)
  }

  @Test func `visits kept at both centres keep both sessions`() {
    var both = tiny
    both.spots.append(.init(id: "R6", visits: [both.key("W3")], professional: "M1", centre: "C2", day: afternoon.day, time: "13:30"))
    both.give("R6", minutes: 20)
    let force = BruteForce(both)
    #expect(force.left("M1", "C2", afternoon) == 10)
    #expect(force.left("M1", "C1", afternoon) == -1)
    #expect(force.bounds([.init(name: "0", scope: .whole, scale: 1)]) == [force.best?.whole])
  }
}
