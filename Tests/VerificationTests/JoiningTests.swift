import Dossier
import Law
import Testing

@testable import Verification

@Suite("Joining") struct JoiningTests {
  /// The natures of the appointments that the obligations of one worker make.
  func groups(_ obligations: [Obligation], _ change: (inout TinyService) -> Void = { _ in }) -> [[Nature]] {
    var tiny = TinyService()
    tiny.obligations = obligations
    change(&tiny)
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: 2)
    let expectations = Expectations(tiny.dossier, service: service) { history in
      tiny.obligations.filter { $0.worker == history.worker }
    }
    return expectations.appointments.map { $0.visits.map(\.nature) }
  }

  @Test func `visits due in the horizon join, the earliest target first`() {
    let late = TinyService.visit("W1", .demande, due: "2026-12-05")
    let early = TinyService.visit("W1", .vipPeriodique, due: "2026-10-01", roles: [.medecin, .infirmier])
    #expect(groups([late, early]) == [[.vipPeriodique, .demande]])
  }

  @Test func `a joined appointment is as long, as grave and as urgent as its visits ask`() throws {
    var tiny = TinyService()
    tiny.obligations = [
      TinyService.visit("W1", .reprise, opens: "2026-11-20", due: "2026-11-28"),
      TinyService.visit("W1", .vipPeriodique, due: "2026-10-01", roles: [.medecin, .infirmier]),
    ]
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: 2)
    let expectations = Expectations(tiny.dossier, service: service) { _ in tiny.obligations }
    let joined = try #require(expectations.appointments.first)
    #expect(joined.minutes(by: .medecin, service.parameters) == 30 + 10)
    #expect(joined.gravity == 8 * 4)  // 53 days overdue are no quarter
    #expect(joined.target == "2026-10-01")
    #expect(joined.noticeEnd == "2026-11-25")
    #expect(joined.mayOpenSession)
    #expect(!joined.isLimitedByReserve)
  }

  @Test func `visits that no one may hold together stay apart`() {
    let nurse = TinyService.visit("W1", .vipPeriodique, due: "2026-12-01", roles: .infirmier)
    let medecin = TinyService.visit("W1", .demande, due: "2026-12-02")
    #expect(groups([nurse, medecin]) == [[.vipPeriodique], [.demande]])
    // The médecin may hold both, but only the infirmier the first: with him, they go together.
    var either = nurse
    either.roles = [.medecin, .infirmier]
    #expect(groups([either, medecin]) == [[.vipPeriodique, .demande]])
  }

  @Test func `a nature without protocol leaves no role to an infirmier`() {
    var nurse = TinyService.visit("W1", .vipPeriodique, due: "2026-12-01", roles: .infirmier)
    let other = TinyService.visit("W1", .visiteIntermediaire, due: "2026-12-02", roles: .infirmier)
    #expect(groups([nurse, other]) == [[.vipPeriodique], [.visiteIntermediaire]])
    #expect(groups([nurse, other]) { $0.professional("I1") { $0.protocolNatures.insert(.visiteIntermediaire) } }.count == 1)
    nurse.organiser = .entrepriseUtilisatrice
    #expect(groups([nurse, other]) { $0.professional("I1") { $0.protocolNatures.insert(.visiteIntermediaire) } }.count == 2)
  }

  @Test func `visits without a common day stay apart`() {
    let early = TinyService.visit("W1", .prereprise, due: "2026-11-29")
    let late = TinyService.visit("W1", .reprise, opens: "2026-11-30", due: "2026-12-05")
    #expect(groups([early, late]) == [[.prereprise], [.reprise]])
    var sameDay = late
    sameDay.opens = "2026-11-29"
    #expect(groups([early, sameDay]) == [[.prereprise, .reprise]])
    // An absence takes that day from the reprise, not from the préreprise.
    #expect(
      groups([early, sameDay]) { $0.dossier.absences = [Absence(worker: "W1", cause: .maladie, start: "2026-11-01", end: "2026-11-29")] }
        .count == 2)
  }

  @Test(arguments: [
    ("2026-12-06", [[Nature.renouvellementAptitude]]), ("2026-12-07", [[.visiteIntermediaire], [.renouvellementAptitude]]),
  ])
  func `an intermediate visit is dropped when the exam is due too`(due: String, expected: [[Nature]]) throws {
    let exam = TinyService.visit("W1", .renouvellementAptitude, due: CivilDate(iso: due))
    let intermediate = TinyService.visit("W1", .visiteIntermediaire, due: "2026-12-01", roles: [.medecin, .infirmier])
    #expect(groups([exam, intermediate]) == expected)
  }

  @Test func `a visit with a later target stays single`() {
    let now = TinyService.visit("W1", .demande, due: "2026-12-05")
    let later = TinyService.visit("W1", .miCarriere, due: "2026-12-31")
    #expect(groups([now, later]) == [[.demande], [.miCarriere]])
  }

  /// The line of rendez_vous.csv that each appointment of W1 was given.
  private func originals(_ obligations: [Obligation], proposed natures: [[Nature]]) -> [AppointmentID?] {
    var tiny = TinyService()
    tiny.obligations = obligations
    tiny.dossier.appointments = natures.enumerated().map { number, natures in
      Appointment(
        id: AppointmentID("R\(number + 1)"), worker: "W1", natures: natures, date: "2026-12-03", time: TimeOfDay(minutes: 510),
        professional: "M1", centre: "C1", status: .propose)
    }
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: 2)
    return Expectations(tiny.dossier, service: service) { history in obligations.filter { $0.worker == history.worker } }
      .appointments.map { $0.original?.id }
  }

  @Test func `a proposal for visits that came apart is the appointment of its first nature`() {
    let visits = [
      TinyService.visit("W1", .prereprise, due: "2026-11-29"), TinyService.visit("W1", .demande, due: "2026-11-30"),
      TinyService.visit("W1", .reprise, opens: "2026-11-30", due: "2026-12-05"),
    ]
    #expect(groups(visits) == [[.prereprise, .demande], [.reprise]])
    #expect(originals(visits, proposed: [[.reprise, .demande]]) == [nil, "R1"])
    #expect(originals(visits, proposed: [[.demande, .reprise]]) == ["R1", nil])
  }

  @Test func `each of two proposals of one nature stands for a visit, and the later key is dropped when there is but one`() {
    let later = TinyService.visit("W1", .demande, due: "2026-12-05")
    var soon = TinyService.visit("W1", .demande, due: "2026-12-01", requestedBy: .travailleur)
    (soon.wishedRole, soon.anchor) = (.mpc, "2026-01-02")
    #expect(originals([later, soon], proposed: [[.demande], [.demande]]) == ["R1", "R2"])
    #expect(originals([later], proposed: [[.demande], [.demande]]) == ["R1"])
  }
}
