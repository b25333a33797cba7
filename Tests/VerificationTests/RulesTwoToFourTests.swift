import Dossier
import Law
import Testing

@testable import Verification

@Suite("Rules 2 to 4: timetable, grid, rooms") struct RulesTwoToFourTests {
  @Test func `a session and a field half-day are two activities`() {
    var tiny = TinyService()
    tiny.field.append(
      FieldHalfDay(professional: "M1", halfDay: HalfDay("2026-12-03", .matin), usage: .milieuDeTravail))
    #expect(tiny.codes() == ["deux_activites"])
  }

  @Test func `two centres in one half-day are two activities`() {
    var tiny = TinyService()
    tiny.dossier.centres.append(Centre(id: "C2", sector: "S1", kind: .fixe, place: TinyService.here, rooms: 1))
    tiny.professional("M1") { $0.centres.append("C2") }
    tiny.obligations.append(TinyService.visit("W1", .demande, due: "2027-01-20"))
    let key = tiny.obligations[3].key
    tiny.spots.append(.init(id: "R4", visits: [key], professional: "M1", centre: "C2", day: "2026-12-03", time: "09:30"))
    tiny.move("R1") { $0.day = "2026-12-04" }
    #expect(tiny.codes() == ["deux_activites"])
  }

  @Test(arguments: ["leave", "contract", "parity"]) func `no session when the professional is away`(why: String) {
    var tiny = TinyService()
    switch why {
    case "leave": tiny.dossier.leave = [LeaveLine(professional: "I1", start: "2026-12-03", end: "2026-12-03", part: .matin)]
    case "contract": tiny.professional("I1") { $0.end = "2026-12-02" }
    default:  // 2026-12-03 lies in ISO week 49
      for place in tiny.dossier.timetable.indices where tiny.dossier.timetable[place].professional == "I1" {
        tiny.dossier.timetable[place].weeks = .paires
      }
    }
    #expect(tiny.codes() == ["professionnel_absent"])
  }

  @Test func `a line of leave gives time back`() {
    var tiny = TinyService()
    tiny.dossier.timetable.removeAll { $0.professional == "I1" }
    #expect(tiny.codes() == ["professionnel_absent"])
    tiny.dossier.leave = [LeaveLine(professional: "I1", start: "2026-12-03", end: "2026-12-03", part: .matin, kind: .present)]
    #expect(tiny.codes() == [])
  }

  @Test func `a public holiday is nobody's working day, unless the service works it`() {
    let plan = Horizon(start: "2026-12-21", weeks: 1)
    let worked = HolidayCalendar(plan, worked: [.noel])
    let closed = HolidayCalendar(plan, worked: [])
    #expect(closed.isHoliday(offset: 4, zone: .metropole))
    #expect(!closed.isHoliday(offset: 5, zone: .metropole))
    #expect(closed.isHoliday(offset: 5, zone: .alsaceMoselle))
    #expect(!worked.isHoliday(offset: 4, zone: .metropole))
  }

  @Test func `the use and the centre of the timetable are imposed`() {
    var tiny = TinyService()
    tiny.dossier.leave = [
      LeaveLine(professional: "I1", start: "2026-12-03", end: "2026-12-03", kind: .present, usage: .autre)
    ]
    #expect(tiny.codes() == ["usage_impose"])
    tiny.dossier.leave[0].usage = .consultation
    tiny.dossier.leave[0].centre = "C2"
    #expect(tiny.codes() == ["centre_impose"])
    tiny.dossier.leave[0].centre = "C1"
    #expect(tiny.codes() == [])
  }

  @Test func `a professional sits at their own centres`() {
    var tiny = TinyService()
    tiny.professional("I1") { $0.centres = ["C2"] }
    #expect(tiny.codes() == ["centre_non_rattache"])
  }

  @Test(arguments: [(TinyService.near, true), (TinyService.far, false)]) func `two centres in a day are near`(place: Place, isLegal: Bool) {
    var tiny = TinyService()
    tiny.dossier.parameters.maximumKilometres = 100
    tiny.dossier.centres.append(Centre(id: "C2", sector: "S1", kind: .fixe, place: place, rooms: 1))
    tiny.professional("M1") { $0.centres.append("C2") }
    tiny.obligations.append(TinyService.visit("W1", .demande, due: "2027-01-20"))
    let key = tiny.obligations[3].key
    tiny.spots.append(.init(id: "R4", visits: [key], professional: "M1", centre: "C2", day: "2026-12-03", time: "13:30"))
    tiny.move("R1") { $0.day = "2026-12-04" }
    #expect(tiny.codes() == (isLegal ? [] : ["centres_trop_eloignes"]))
  }

  @Test(arguments: [("08:35", []), ("08:32", ["hors_grille"]), ("08:25", ["hors_demi_journee"])] as [(String, [String])])
  func `starts are on the grid, inside the half-day`(time: String, codes: [String]) {
    var tiny = TinyService()
    tiny.move("R3") { $0.time = time }
    #expect(tiny.codes() == codes)
  }

  @Test(arguments: [("11:30", []), ("11:35", ["hors_demi_journee"])] as [(String, [String])])
  func `the last visit ends with the half-day`(time: String, codes: [String]) {
    var tiny = TinyService()
    tiny.move("R3") { $0.time = time }
    #expect(tiny.codes() == codes)
  }

  @Test(arguments: [("09:00", []), ("08:55", ["chevauchement"])] as [(String, [String])])
  func `no visit begins before the one before has ended`(time: String, codes: [String]) {
    var tiny = TinyService()
    tiny.obligations.append(TinyService.visit("W1", .demande, due: "2027-01-20"))
    let key = tiny.obligations[3].key
    tiny.spots.append(.init(id: "R4", visits: [key], professional: "M1", centre: "C1", day: "2026-12-03", time: time))
    tiny.move("R1") { $0.day = "2026-12-04" }
    #expect(tiny.codes() == codes)
  }

  @Test(arguments: [(181, ["demi_journee_pleine", "demi_journee_pleine"]), (180, [])] as [(Int, [String])])
  func `minutes leave room for what is not medical`(nonMedical: Int, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.parameters.reserveThousandths = [0]
    tiny.dossier.parameters.orientationRateThousandths = 0
    tiny.dossier.parameters.nonMedicalMinutes = nonMedical  // 30 minutes of visit in 210
    tiny.move("R1") {
      $0.professional = "M1"; $0.day = "2026-12-04"
    }
    #expect(tiny.codes() == codes)
  }

  @Test func `a closed centre holds no session`() {
    var tiny = TinyService()
    tiny.dossier.openings = [Opening(centre: "C1", halfDay: HalfDay("2026-11-25", .matin), open: false)]
    #expect(tiny.codes() == ["centre_ferme"])
  }

  @Test(arguments: [(2, []), (1, ["salles_depassees"])] as [(Int, [String])])
  func `sessions at once are no more than rooms`(rooms: Int, codes: [String]) {
    var tiny = TinyService()
    tiny.dossier.openings = [Opening(centre: "C1", halfDay: HalfDay("2026-12-03", .matin), rooms: rooms)]
    #expect(tiny.codes() == codes)
  }

  @Test func `a room on site serves its own workers`() {
    var tiny = TinyService()
    tiny.dossier.centres[0].kind = .entreprise
    tiny.dossier.centres[0].establishment = "A"
    #expect(tiny.codes() == [])
    tiny.dossier.centres[0].establishment = "B"
    #expect(Set(tiny.codes()) == ["salle_autre_etablissement"])
  }
}
