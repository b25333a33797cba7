import Dossier
import Law
import Testing

@testable import Verification

@Suite("Rules 7 to 11: absence, notice, reserve, contract, distance") struct RulesSevenToElevenTests {
  @Test(arguments: [("2026-12-02", []), ("2026-12-03", ["travailleur_absent"])] as [(CivilDate, [String])])
  func `never during an absence`(end: CivilDate, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.absences = [Absence(worker: "W3", cause: .maladie, start: "2026-12-01", end: end)]
    #expect(tiny.codes() == codes)
  }

  @Test func `an open absence lasts, and the return wins over the end of the arret`() {
    var tiny = TinyService()
    tiny.dossier.absences = [Absence(worker: "W3", cause: .conge, start: "2026-12-01")]
    #expect(tiny.codes() == ["travailleur_absent"])
    tiny.dossier.absences = [Absence(worker: "W3", cause: .maladie, start: "2026-12-01", end: "2026-12-02", returnDay: "2026-12-04")]
    #expect(tiny.codes() == ["travailleur_absent"])
    tiny.dossier.absences[0].effectiveReturn = "2026-12-03"
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [Nature.prereprise, .secondExamen, .orientationMedecin]) func `some visits are made for an absence`(nature: Nature) {
    var tiny = TinyService()
    tiny.obligations[2] = TinyService.visit("W3", nature, due: nil)
    let key = tiny.key("W3")
    tiny.move("R3") { $0.visits = [key] }
    tiny.dossier.absences = [Absence(worker: "W3", cause: .maladie, start: "2026-12-01")]
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [(RequestOrigin.travailleur, true), (.medecin, true), (.employeur, false)])
  func `the worker's and the medecin's requests may fall in an absence, not the employer's`(origin: RequestOrigin, isLegal: Bool) {
    var tiny = TinyService()
    tiny.obligations[2] = TinyService.visit("W3", .demande, due: nil, requestedBy: origin)
    let key = tiny.key("W3")
    tiny.move("R3") { $0.visits = [key] }
    tiny.dossier.absences = [Absence(worker: "W3", cause: .maladie, start: "2026-12-01")]
    #expect(tiny.codes() == (isLegal ? [] : ["travailleur_absent"]))
  }

  @Test func `never while the establishment is closed`() {
    var tiny = TinyService()
    tiny.dossier.closures = [Closure(establishment: "A", start: "2026-11-25", end: "2026-11-25")]
    #expect(tiny.codes() == ["etablissement_ferme"])
  }

  @Test(arguments: [("2026-12-03", []), ("2026-12-02", ["preavis"])] as [(CivilDate, [String])])
  func `a periodic visit has ten days of notice`(day: CivilDate, codes: [String]) {
    var tiny = TinyService()
    tiny.move("R1") { $0.day = day }
    #expect(tiny.codes() == codes)
  }

  @Test func `when appointments exist, only the urgent opens a session in the first days`() {
    var tiny = TinyService()
    tiny.dossier.present.insert(.rendezVous)
    tiny.dossier.parameters.freezeDays = 14
    #expect(tiny.codes() == ["vacation_gelee", "vacation_gelee"])
    tiny.dossier.parameters.freezeDays = 10
    #expect(tiny.codes() == [])
    tiny.dossier.parameters.freezeDays = 11
    tiny.give("R1")
    #expect(tiny.codes() == ["vacation_gelee"])
    tiny.give("R3", status: .propose)
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [(842, []), (843, ["reserve"])] as [(Int, [String])])
  func `the reserve of a week is left free`(reserve: Int, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.parameters.reserveThousandths = [0, reserve]  // 157 or 158 thousandths of 190 minutes: 30.02 and 29.83
    #expect(tiny.codes() == codes)
  }

  @Test func `visits of infirmiers ask for orientation time`() {
    var tiny = TinyService()
    tiny.dossier.parameters.orientationRateThousandths = 8000  // 160 minutes for one visit leave 30
    #expect(tiny.codes() == [])
    tiny.dossier.parameters.orientationRateThousandths = 8001
    #expect(tiny.codes() == ["reserve"])
  }

  @Test func `kept appointments win over the reserve`() {
    var tiny = TinyService()
    tiny.dossier.parameters.reserveThousandths = [0, 1000]
    tiny.dossier.parameters.freezeDays = 0
    #expect(tiny.codes() == ["reserve"])
    tiny.give("R3")
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [("2026-12-03", []), ("2026-12-02", ["apres_contrat"])] as [(CivilDate, [String])])
  func `never after the contract`(end: CivilDate, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.employments[2].employment.contractEnd = end
    #expect(tiny.codes() == codes)
  }

  @Test func `a post-exposition visit the worker asked for may follow the contract, until its last day`() {
    var tiny = TinyService()
    tiny.obligations[2] = TinyService.visit("W3", .postExposition, due: nil, requestedBy: .travailleur)
    tiny.obligations[2].requestTo = "2026-12-03"
    let key = tiny.key("W3")
    tiny.move("R3") { $0.visits = [key] }
    tiny.dossier.employments[2].employment.departure = "2026-11-30"
    #expect(tiny.codes() == [])
    tiny.change("W3") { $0.requestTo = "2026-12-02" }
    #expect(tiny.codes() == ["apres_fermeture"])
  }

  @Test func `a second exam is the first medecin's, unless away`() {
    var tiny = TinyService()
    tiny.dossier.professionals.append(
      Professional(
        id: "M2", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], fteThousandths: 0, centres: ["C1"], fieldHalfDaysDone: 99))
    tiny.dossier.timetable.append(TimetableLine(professional: "M2", weekday: 2, part: .matin, usage: .consultation))
    tiny.dossier.visits = [
      PastVisit(worker: "W3", nature: .reprise, date: "2026-11-18", role: .medecin, professional: "M2", conclusion: .secondExamen)
    ]
    tiny.obligations[2] = TinyService.visit("W3", .secondExamen, due: "2026-12-03", trigger: "2026-11-18")
    let key = tiny.key("W3")
    tiny.move("R3") { $0.visits = [key] }
    #expect(tiny.codes() == ["second_examen_autre_medecin"])
    tiny.dossier.leave = [LeaveLine(professional: "M2", start: "2026-11-20", end: "2026-12-03")]
    #expect(tiny.codes() == [])
  }

  @Test func `the role a worker chose binds`() {
    var tiny = TinyService()
    tiny.change("W1") { ($0.wishedRole, $0.requestedBy) = (.medecin, .travailleur) }
    #expect(tiny.codes() == ["role_choisi"])
    tiny.change("W1") { $0.requestedBy = .medecin }
    #expect(tiny.codes() == [])
  }

  @Test(arguments: [(TinyService.near, []), (TinyService.far, ["trop_loin", "trop_loin", "trop_loin"])] as [(Place, [String])])
  func `no worker goes too far`(place: Place, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.establishments[0].place = place
    #expect(tiny.codes() == codes)
  }

  @Test(arguments: [(299, []), (300, []), (301, ["trop_loin"])] as [(Int, [String])])
  func `a known journey wins over the map`(tenths: Int, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.employments[2].commune = "93008"
    tiny.dossier.journeys = [Journey(commune: "93008", centre: "C1", kilometreTenths: tenths)]
    #expect(tiny.codes() == codes)
    if codes.isEmpty { #expect(tiny.plan().objective.kilometres == 30) }
  }

  @Test func `a remote visit needs consent and its nature`() {
    var tiny = TinyService()
    tiny.dossier.centres.append(Centre(id: "D", sector: "S1", kind: .distance, rooms: 0))
    tiny.professional("I1") { $0.centres.append("D") }
    tiny.move("R1") { $0.centre = "D" }
    #expect(tiny.codes() == ["distance_sans_accord"])
    tiny.dossier.employments[0].remoteConsent = true
    #expect(tiny.codes() == [])
    tiny.dossier.parameters.remoteNatures = [.demande]
    #expect(tiny.codes() == ["distance_nature"])
  }
}
