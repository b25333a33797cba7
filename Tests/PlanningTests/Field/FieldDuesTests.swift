import Dossier
import Law
import Testing

@testable import Planning

@Suite("R4624-46, R4624-47 and the offre socle: what an establishment is due") struct FieldDuesTests {
  // The horizon is Monday 23 to Sunday 29 November 2026.
  private func reasons(_ change: (inout Establishment) -> Void) throws -> [FieldReason]? {
    var establishment = FieldService.establishment("A", action: "2026-11-01")
    change(&establishment)
    // Nothing due and seen in November: nobody goes there.
    return try FieldService([establishment]).reasons("A")
  }

  @Test(arguments: [("2025-11-29", true), ("2025-11-30", false)] as [(CivilDate, Bool)])
  func `the first fiche is due a year after membership`(joined: CivilDate, due: Bool) throws {
    let reasons = try reasons { ($0.joined, $0.fiche) = (joined, nil) }
    #expect(reasons == (due ? [.ficheEntreprise] : nil))
  }

  @Test(arguments: [("2022-11-29", true), ("2022-11-30", false)] as [(CivilDate, Bool)])
  func `a fiche is brought up to date four years after, to the day`(fiche: CivilDate, due: Bool) throws {
    let reasons = try reasons { $0.fiche = fiche }
    #expect(reasons == (due ? [.miseAJour] : nil))
  }

  @Test(arguments: [("2022-11-29", [.action]), ("2022-11-30", [.prevention])] as [(CivilDate, [FieldReason])])
  func `an action is due four years after the last, to the day`(action: CivilDate, expected: [FieldReason]) throws {
    #expect(try reasons { ($0.lastAction, $0.fiche) = (action, "2025-11-01") } == expected)
  }

  @Test func `membership counts as the first action`() throws {
    #expect(try reasons { ($0.joined, $0.fiche, $0.lastAction) = ("2022-11-29", "2026-11-01", nil) } == [.action])
    #expect(try reasons { ($0.joined, $0.fiche, $0.lastAction) = ("2022-11-30", "2026-11-01", nil) } == nil)
  }

  @Test func `one visit does both, and its day is the first of the two`() throws {
    let establishment = FieldService.establishment("A", fiche: "2020-03-01", action: "2019-05-02")
    let visit = try FieldService([establishment]).field().flatMap(\.visits)
    #expect(visit == [FieldVisit("A", reasons: [.miseAJour, .action], due: "2023-05-02")])
  }

  @Test func `no date on file makes nothing due, and no day is written`() throws {
    let establishment = FieldService.establishment("A", joined: nil, fiche: nil, action: nil)
    #expect(try FieldService([establishment]).field().flatMap(\.visits) == [FieldVisit("A", reasons: [.prevention], due: nil)])
  }

  @Test func `the years are those of the parameters`() throws {
    var service = FieldService([FieldService.establishment("A", fiche: "2024-11-29", action: "2026-11-01")])
    #expect(try service.reasons("A") == nil)
    service.dossier.parameters.ficheYears = 2
    #expect(try service.reasons("A") == [.miseAJour])
  }
}
