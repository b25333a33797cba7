import Dossier
import Law
import Testing

@testable import Verification

@Suite("Rule 6: kept appointments") struct RuleSixTests {
  @Test func `a pin kept where it was is no violation, whatever its window, its notice and the grid`() {
    var tiny = TinyService()
    tiny.move("R2") { ($0.day, $0.time) = ("2026-11-24", "08:32") }
    tiny.give("R2")
    tiny.change("W2") { $0.due = nil }
    #expect(tiny.codes() == [])
  }

  @Test func `a pin that could stay may not move`() {
    var tiny = TinyService()
    tiny.give("R3")
    tiny.move("R3") { $0.time = "09:00" }
    #expect(tiny.codes() == ["rdv_garde_deplace"])
    tiny.spots.removeAll { $0.id == "R3" }
    #expect(tiny.codes().contains("rdv_garde_deplace"))
  }

  @Test func `a proposal may move, at its price, and says so`() {
    var tiny = TinyService()
    tiny.give("R3", status: .propose)
    tiny.give("R1", status: .propose)
    tiny.give("R2", status: .propose)
    #expect(tiny.plan().objective.appointmentsMoved == 0)
    tiny.move("R3") { $0.time = "09:00" }
    #expect(tiny.codes() == [])
    #expect(tiny.plan().objective.appointmentsMoved == 300)
    #expect(tiny.codes { $0.moves = [] } == ["mouvement_non_declare"])
    #expect(tiny.codes { $0.moves[0].before.time = TimeOfDay(minutes: 0) } == ["mouvement_non_declare", "mouvement_faux"])
    #expect(tiny.codes { $0.appointments[2].appointment.sequence = 0 } == ["valeur_fausse"])
  }

  @Test(arguments: ["leave", "closed", "absent", "gone", "protocol"]) func `a pin yields to what is listed`(why: String) {
    var tiny = TinyService()
    tiny.give("R1")
    var cause = MoveCause.professionnelAbsent
    switch why {
    case "leave": tiny.dossier.leave = [LeaveLine(professional: "I1", start: "2026-12-03", end: "2026-12-03")]
    case "closed":
      tiny.dossier.openings = [Opening(centre: "C1", halfDay: HalfDay("2026-12-03", .matin), open: false)]
      tiny.spots.removeAll { $0.id == "R3" }
      cause = .centreFerme
    case "absent":
      tiny.dossier.absences = [Absence(worker: "W1", cause: .maladie, start: "2026-12-03", end: "2026-12-03")]
      cause = .travailleurAbsent
    case "gone":
      tiny.dossier.employments[0].employment.departure = "2026-12-02"
      cause = .travailleurParti
      tiny.spots.removeAll { $0.id == "R1" }
    default:
      tiny.professional("I1") { $0.protocolNatures = [] }
      cause = .roleOuProtocole
      tiny.move("R1") { ($0.professional, $0.time) = ("M1", "09:00") }
    }
    if why != "gone", why != "protocol" { tiny.move("R1") { $0.day = "2026-12-04" } }
    if why == "gone" {
      // Dropped: the visit is listed, without a place before the notice ends.
      #expect(tiny.plan().moves.map(\.cause) == [cause])
      #expect(tiny.codes() == [])
    } else {
      #expect(tiny.codes() == [])
      #expect(tiny.plan().moves.map(\.cause) == [cause])
      #expect(tiny.codes { $0.moves[0].cause = .optimisation } == ["valeur_fausse"])
    }
  }

  @Test func `the last of two overlapping pins yields`() {
    var tiny = TinyService()
    tiny.move("R1") { ($0.professional, $0.day) = ("M1", "2026-12-03") }
    tiny.give("R1")
    tiny.give("R3")
    tiny.move("R3") { $0.time = "08:50" }
    #expect(tiny.codes() == [])
    #expect(tiny.plan().moves.map(\.appointment) == ["R3"])
    #expect(tiny.plan().moves.map(\.cause) == [.chevauchement])
  }

  @Test func `rooms keep the first pins`() {
    var tiny = TinyService()
    tiny.give("R1")
    tiny.give("R3")
    tiny.dossier.centres[0].rooms = 1
    tiny.move("R3") { $0.day = "2026-12-04" }
    #expect(tiny.plan().moves.map(\.cause) == [.sallesDepassees])
    #expect(tiny.codes() == [])
  }

  @Test func `a pin that answers nothing stands, and a key names one appointment only`() {
    var tiny = TinyService()
    tiny.give("R1")
    tiny.obligations.removeFirst()
    tiny.move("R1") { $0.visits = [] }
    #expect(tiny.codes() == [])
    tiny.move("R3") { $0.id = "R1" }
    #expect(tiny.codes().contains("ligne_en_double"))
  }

  @Test func `a cancelled line stays until its date`() {
    var tiny = TinyService()
    tiny.give("R3", status: .annule)
    tiny.spots.removeAll { $0.id == "R3" }
    #expect(tiny.codes() == ["ligne_manquante"])
  }
}
