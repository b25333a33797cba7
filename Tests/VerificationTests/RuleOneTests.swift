import Dossier
import Law
import Testing

@testable import Verification

@Suite("Rule 1: each visit once, by whom it may be, in its window") struct RuleOneTests {
  @Test func `a visit neither placed nor listed is lost`() {
    let tiny = TinyService()
    #expect(tiny.codes { $0.appointments.removeAll { $0.appointment.id == "R3" } }.contains("visite_perdue"))
    var listed = tiny
    listed.spots.removeAll { $0.id == "R3" }
    #expect(listed.codes { $0.unplaced = [] } == ["visite_perdue"])
  }

  @Test func `a visit placed and listed is there twice`() {
    var without = TinyService()
    without.spots.removeAll { $0.id == "R3" }
    let unplaced = without.plan().unplaced
    #expect(TinyService().codes { $0.unplaced = unplaced } == ["visite_en_double"])
  }

  @Test func `a visit that the law does not require cannot be listed`() {
    let codes = TinyService().codes { plan in
      plan.unplaced = [
        UnplacedVisit(
          visit: "W9~A~demande~2026-01-01", worker: "W9", nature: .demande, opens: nil, due: nil, target: "2026-12-01", gravity: 4,
          causes: [],
          remedy: nil, placeable: true)
      ]
    }
    #expect(codes == ["visite_inconnue"])
  }

  @Test func `a collective action, an optional visit and, if so asked, an unknown worker are not the plan's`() {
    var tiny = TinyService()
    var optional = TinyService.visit("W1", .prereprise, due: "2026-12-04")
    optional.required = .possible
    tiny.obligations += [TinyService.visit("W1", .actionFormationPrevention, due: "2026-12-04", roles: []), optional]
    #expect(tiny.codes() == [])
    var unknown = TinyService.visit("W2", .vipPeriodique, due: "2026-12-04", roles: .infirmier)
    unknown.withoutHistory = true
    tiny.obligations.append(unknown)
    #expect(tiny.codes { $0.unplaced = [] } == ["visite_perdue"])
    tiny.dossier.parameters.noHistoryIsDue = false
    #expect(tiny.codes() == [])
  }

  @Test func `two visits that go together cannot be held apart`() {
    var tiny = TinyService()
    tiny.obligations.append(TinyService.visit("W3", .demande, due: "2026-12-05"))
    #expect(tiny.codes { $0.unplaced = [] } == ["visite_perdue", "regroupement_different"])
    let keys = tiny.obligations.filter { $0.worker == "W3" }.map(\.key)
    tiny.move("R3") { $0.visits = keys }
    #expect(tiny.codes() == [])
  }

  @Test func `an infirmier may not hold what the law gives the medecin`() {
    var tiny = TinyService()
    tiny.professional("I1") { $0.protocolNatures.insert(.renouvellementAptitude) }
    tiny.move("R3") { ($0.professional, $0.time) = ("I1", "09:05") }
    #expect(tiny.codes() == ["role_interdit"])
  }

  @Test func `an infirmier holds only what a protocol delegates`() {
    var tiny = TinyService()
    tiny.professional("I1") { $0.protocolNatures = [.visiteIntermediaire] }
    #expect(tiny.codes() == ["protocole_absent"])
  }

  @Test(arguments: ["gone", "vacant", "unknown"]) func `a protocol falls with the encadrant`(how: String) {
    var tiny = TinyService()
    switch how {
    case "gone":
      tiny.dossier.professionals.append(
        Professional(id: "M2", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], centres: ["C1"], end: "2026-11-22"))
    case "vacant":
      tiny.dossier.professionals.append(
        Professional(id: "M2", role: .medecin, status: .aPourvoir, teams: [TeamShare("E1", thousandths: 1000)], centres: ["C1"]))
    default: break
    }
    tiny.professional("I1") { $0.supervisor = "M2" }
    #expect(tiny.codes() == ["protocole_absent"])
    tiny.professional("I1") { $0.substituteSupervisor = "M1" }
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [("2027-02-22", false), ("2027-02-23", true)] as [(CivilDate, Bool)])
  func `a protocol falls when the encadrant is away over three months`(end: CivilDate, falls: Bool) {
    var tiny = TinyService()
    tiny.dossier.professionals.append(
      Professional(id: "M2", role: .medecin, teams: [TeamShare("E2", thousandths: 1000)], fteThousandths: 0, centres: ["C1"]))
    tiny.dossier.leave = [LeaveLine(professional: "M2", start: "2026-11-24", end: end)]
    tiny.professional("I1") { $0.supervisor = "M2" }
    #expect(tiny.codes() == [])  // not away yet on the first day
    tiny.dossier.leave[0].start = "2026-11-23"
    #expect(tiny.codes() == (falls ? ["protocole_absent"] : []))
  }

  @Test func `another team takes a visit only if it accepts it`() {
    var tiny = TinyService()
    tiny.professional("I1") { $0.teams = [TeamShare("E2", thousandths: 1000)] }
    #expect(tiny.codes() == ["equipe_etrangere"])
    tiny.dossier.teams[1].accepts = ["E1"]
    #expect(tiny.codes() == [])
    #expect(tiny.plan().objective.medecinsChanged == 50)
  }

  @Test func `the exam of a worker exposed to ionising radiation asks for the training`() {
    var tiny = TinyService()
    tiny.dossier.employments[2].employment.exposures = ExposureSet(.ionisantA)
    #expect(tiny.codes() == ["formation_absente"])
    tiny.professional("M1") { $0.trainings = [.ionisants] }
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [("2026-12-03", true), ("2026-12-04", false)] as [(CivilDate, Bool)])
  func `never before the day a text opens`(opens: CivilDate, isLegal: Bool) {
    var tiny = TinyService()
    tiny.change("W3") { $0.opens = opens }
    #expect(tiny.codes() == (isLegal ? [] : ["avant_fenetre"]))
  }

  @Test(arguments: [("2027-06-01", true), ("2027-06-02", false)] as [(CivilDate, Bool)])
  func `never more than the advance before the target`(due: CivilDate, isLegal: Bool) {
    var tiny = TinyService()
    tiny.change("W3") { $0.due = due }  // 180 days from 2026-12-03 lead to 2027-06-01
    #expect(tiny.codes() == (isLegal ? [] : ["avant_fenetre"]))
  }

  @Test(arguments: [("2026-12-03", true), ("2026-12-02", false)] as [(CivilDate, Bool)])
  func `a prereprise closes with the arret`(due: CivilDate, isLegal: Bool) {
    var tiny = TinyService()
    tiny.obligations[2] = TinyService.visit("W3", .prereprise, due: due)
    let key = tiny.key("W3")
    tiny.move("R3") { $0.visits = [key] }
    #expect(tiny.codes() == (isLegal ? [] : ["apres_fermeture"]))
  }

  @Test func `one appointment a worker and day`() {
    var tiny = TinyService()
    var later = TinyService.visit("W1", .demande, due: "2027-01-20")
    later.trigger = "2026-12-20"
    tiny.obligations.append(later)
    tiny.spots.append(.init(id: "R4", visits: [later.key], professional: "M1", centre: "C1", day: "2026-12-03", time: "09:00"))
    #expect(tiny.codes() == ["deux_rdv_meme_jour"])
    tiny.move("R4") { $0.day = "2026-12-04" }
    #expect(tiny.codes() == [])
  }
}
