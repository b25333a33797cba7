import Dossier
import Law
import Testing

@testable import Verification

@Suite("What a field half-day may name") struct FieldChoiceTests {
  /// B alone is due; C is small, and was last seen a year and a day before the plan begins.
  private func service() -> TinyService {
    var tiny = TinyService()
    tiny.dossier.establishments.append(
      Establishment(
        id: "C", sector: "S1", team: "E1", place: TinyService.near, headcount: 20, joined: "2020-01-01", fiche: "2025-11-23",
        lastAction: "2025-11-01", accidents12Months: 1))
    tiny.field[1].visits = [FieldVisit("C", reasons: [.petiteEntreprise, .accidents], due: "2029-11-01")]
    tiny.field[1].communes = ["93008"]
    return tiny
  }

  @Test func `prevention is allowed once what is due is seen`() {
    var tiny = service()
    #expect(tiny.codes() == [])
    tiny.field[0].visits = []
    tiny.field[0].communes = []
    #expect(tiny.codes() == ["terrain_priorite"])
    // On the day of C, B is closed: it could not be seen then.
    tiny.dossier.closures = [Closure(establishment: "B", start: "2026-11-24", end: "2026-11-24")]
    #expect(tiny.codes() == [])
  }

  @Test func `a place seen less than twelve months ago is too early`() {
    var tiny = service()
    tiny.dossier.establishments[2].fiche = "2025-11-24"
    #expect(tiny.codes() == ["terrain_trop_tot"])
    tiny.dossier.parameters.prevention.restMonths = 11
    #expect(tiny.codes() == [])
  }

  @Test func `a closed establishment is not seen, nor one that has not joined`() {
    var tiny = service()
    tiny.dossier.closures = [Closure(establishment: "B", start: "2026-11-23")]
    #expect(tiny.codes() == ["terrain_ferme"])
    tiny.dossier.closures = []
    tiny.dossier.establishments[2].joined = "2026-11-25"
    tiny.field[1].visits[0].due = "2029-11-23"
    #expect(tiny.codes() == ["terrain_ferme"])  // its action is then due in 2030, its fiche in November 2029
  }

  @Test func `prevention beside another is near it`() {
    var tiny = service()
    (tiny.field[0].visits, tiny.field[0].communes) = (tiny.field[0].visits + tiny.field[1].visits, ["75056", "93008"])
    (tiny.field[1].visits, tiny.field[1].communes) = ([], [])
    #expect(tiny.codes() == [])
    tiny.dossier.parameters.maximumKilometresBetweenCentresSameDay = 5
    #expect(tiny.codes() == ["terrain_trop_loin"])
  }

  @Test func `the reasons, the day and the communes are those of the dossier`() {
    #expect(service().codes { $0.field[0].visits[0].reasons = [.ficheEntreprise] } == ["valeur_fausse"])
    #expect(service().codes { $0.field[0].visits[0].due = "2025-01-06" } == ["valeur_fausse"])
    #expect(service().codes { $0.field[1].visits[0].reasons = [.petiteEntreprise] } == ["valeur_fausse"])
    #expect(service().codes { $0.field[1].communes = [] } == ["valeur_fausse"])
  }

  @Test func `a firm of few people is only said to be small`() {
    var tiny = service()
    tiny.dossier.establishments[2].headcount = 10
    #expect(tiny.codes() == ["valeur_fausse"])
    tiny.field[1].visits[0].reasons = [.petiteEntreprise]
    #expect(tiny.codes() == [])
  }

  @Test func `wear needs age and an exposed post`() {
    var tiny = service()
    let worker = Employment(
      worker: "W9", establishment: "C", birth: "1976-11-23", hired: "2015-01-01", exposures: [ExposureSet(.manutentionLourde)])
    tiny.dossier.employments.append(EmploymentLine(worker))
    #expect(tiny.codes() == ["valeur_fausse"])
    tiny.field[1].visits[0].reasons = [.petiteEntreprise, .usure, .accidents]
    #expect(tiny.codes() == [])
    tiny.dossier.facts = [DatedFact(worker: "W9", code: .exposure(.manutentionLourde), start: "2015-01-01", end: "2026-11-22")]
    #expect(tiny.codes() == ["valeur_fausse"])
  }

  @Test func `a second exam calls for a study of the post, until an action follows the first exam`() {
    var tiny = service()
    tiny.change("W3") { $0.nature = .secondExamen }
    tiny.change("W3") { $0.trigger = "2026-11-20" }
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: 2)
    func due(_ tiny: TinyService) -> [FieldReason] {
      let expectations = Expectations(tiny.dossier, service: service) { history in
        tiny.obligations.filter { $0.worker == history.worker }
      }
      let facts = FieldVisits(service, expectations: expectations, dossier: tiny.dossier)
      return facts.due(tiny.dossier.establishments[0])
    }
    #expect(due(tiny) == [.etudeDePoste])
    tiny.dossier.establishments[0].lastAction = "2026-11-19"
    #expect(due(tiny) == [.etudeDePoste])
    tiny.dossier.establishments[0].lastAction = "2026-11-20"
    #expect(due(tiny) == [])
  }
}
