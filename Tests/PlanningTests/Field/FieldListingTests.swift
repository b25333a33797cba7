import Dossier
import Law
import Testing

@testable import Planning

@Suite("What a field half-day sees") struct FieldListingTests {
  private typealias One = FieldService

  @Test func `what has been due longest is seen first, two a half-day, and nothing twice`() throws {
    let service = One(
      weeks: 2, [One.due("C", since: "2026-01-01"), One.due("A", since: "2026-03-01"), One.due("B", since: "2025-01-01")])
    #expect(try service.names() == [["B", "C"], ["A"]] + Array(repeating: [], count: 8))
  }

  @Test func `equal days are seen in the order of keys`() throws {
    let service = One([One.due("B", since: "2026-01-01"), One.due("A", since: "2026-01-01")])
    #expect(try service.names().first == ["A", "B"])
  }

  @Test func `the first draws its neighbours, however recent their due day`() throws {
    let service = One(
      [
        One.due("A", since: "2025-01-01"), One.due("B", since: "2025-02-01", at: One.far), One.due("C", since: "2026-11-01"),
        One.due("D", since: "2026-11-02", at: One.near),
      ])
    #expect(try Array(service.names().prefix(2)) == [["A", "C"], ["B", "D"]])
  }

  @Test func `what is due fills every place, far or near`() throws {
    let service = One(days: [0], [One.due("A", since: "2025-01-01"), One.due("B", since: "2026-11-01", at: One.far)])
    #expect(try service.names() == [["A", "B"]])
  }

  @Test func `a half-day stays in one team as long as it can`() throws {
    var service = One(
      days: [0],
      [One.due("A", since: "2025-01-01"), One.due("B", since: "2026-11-01", team: "E2"), One.due("C", since: "2026-11-02", at: One.near)])
    service.dossier.teams.append(Team(id: "E2", sector: "S1"))
    service.dossier.professionals[1].teams = [TeamShare("E1", thousandths: 500), TeamShare("E2", thousandths: 500)]
    #expect(try service.names() == [["A", "C"]])
    service.dossier.establishments.removeLast()
    #expect(try service.names() == [["A", "B"]])
  }

  @Test func `a team without a médecin is nobody's`() throws {
    var service = One(days: [0], [One.due("A", since: "2025-01-01", team: "E2")])
    service.dossier.teams.append(Team(id: "E2", sector: "S1"))
    #expect(try service.names() == [[]])
  }

  @Test func `once all is seen, each half-day has one, then its neighbours`() throws {
    // Scores follow size: A 2 940, B 2 880, C 2 820.
    let service = One(
      days: [0, 2], [One.establishment("A", headcount: 1), One.establishment("B", headcount: 2), One.establishment("C", headcount: 3)])
    #expect(try service.names() == [["A", "C"], ["B"]])
  }

  @Test func `what prevention sees is near what the half-day already sees`() throws {
    var service = One(days: [0], [One.due("A", since: "2025-01-01"), One.establishment("B", at: One.far, headcount: 1)])
    #expect(try service.names() == [["A"]])
    service.dossier.establishments.append(One.establishment("C", at: One.near, headcount: 100))
    #expect(try service.names() == [["A", "C"]])
    service.dossier.parameters.maximumKilometresBetweenCentresSameDay = 14
    #expect(try service.names() == [["A"]])  // 14,5 km
  }

  @Test func `prevention never comes before what is due`() throws {
    let service = One(
      days: [0, 1],
      [One.establishment("A", headcount: 1), One.due("B", since: "2026-11-29"), One.due("C", since: "2026-11-29", at: One.far)])
    #expect(try service.names() == [["B", "C"], ["A"]])
  }

  @Test(arguments: [("2025-11-23", true), ("2025-11-24", false)] as [(CivilDate, Bool)])
  func `a place seen less than twelve months ago is left alone`(seen: CivilDate, named: Bool) throws {
    #expect(try (One([One.establishment("A", action: seen)]).reasons("A") != nil) == named)
    #expect(try (One([One.establishment("A", fiche: seen)]).reasons("A") != nil) == named)
  }

  @Test func `the rest can be as long as the law's four years: then nothing comes back before it is due`() throws {
    var service = One([One.establishment("A", fiche: "2026-01-01", action: "2022-11-30"), One.establishment("B", fiche: nil, action: nil)])
    service.dossier.establishments[1].joined = "2026-06-01"
    service.dossier.parameters.prevention.restMonths = 48
    #expect(try service.names().first == ["B"])
  }

  @Test func `nobody goes to a closed establishment, nor to one that has not joined`() throws {
    var service = One(days: [0, 2], [One.due("A", since: "2025-01-01")])
    service.dossier.closures = [Closure(establishment: "A", start: "2026-11-20", end: "2026-11-23")]
    #expect(try service.names() == [[], ["A"]])
    service.dossier.closures = [Closure(establishment: "A", start: "2026-11-24")]
    #expect(try service.names() == [["A"], []])
    service.dossier.closures = []
    (service.dossier.establishments[0].joined, service.dossier.establishments[0].fiche) = ("2026-11-24", nil)
    service.dossier.establishments[0].lastAction = nil
    #expect(try service.names() == [[], ["A"]])
  }

  @Test func `a half-day holds what the parameter says, and team animation sees nobody`() throws {
    var service = One(days: [0, 1], (1...5).map { One.due(EstablishmentID("E\($0)"), since: "2025-01-01") })
    service.dossier.parameters.fieldEstablishmentsPerHalfDay = 4
    #expect(try service.names() == [["E1", "E2", "E3", "E4"], ["E5"]])
    service.dossier.timetable[0].usage = .animationEquipe
    #expect(try service.names() == [[], ["E1", "E2", "E3", "E4"]])
  }

  @Test func `communes are those of the half-day, each once`() throws {
    let service = One(days: [0], [One.due("A", since: "2025-01-01"), One.due("B", since: "2025-02-01")])
    #expect(try service.field()[0].communes == ["69123"])
    let apart = One(days: [0], [One.due("A", since: "2025-01-01", at: One.near), One.due("B", since: "2025-02-01")])
    #expect(try apart.field()[0].communes == ["69091", "69123"])
  }
}
