import Dossier
import Law
import Testing

@testable import Verification

@Suite("What the dossier does not know") struct UnknownTests {
  @Test func `a professional or a centre that no file names`() {
    var tiny = TinyService()
    tiny.move("R1") { $0.professional = "I9" }
    #expect(Set(tiny.codes()) == ["professionnel_inconnu"])
    tiny = TinyService()
    tiny.move("R1") { $0.centre = "C9" }
    #expect(Set(tiny.codes()) == ["centre_inconnu"])
  }

  @Test func `a vacant post holds no visit`() {
    var tiny = TinyService()
    tiny.dossier.professionals.append(
      Professional(
        id: "I2", role: .infirmier, status: .aPourvoir, teams: [TeamShare("E1", thousandths: 1000)], supervisor: "M1",
        protocolNatures: [.vipPeriodique], centres: ["C1"]))
    tiny.move("R1") { $0.professional = "I2" }
    #expect(tiny.codes() == ["professionnel_inconnu"])
  }

  @Test(arguments: ["2026-11-20", "2026-12-07"] as [CivilDate]) func `a day out of the horizon`(day: CivilDate) {
    let tiny = TinyService()
    #expect(
      tiny.codes {
        $0.field.append(
          FieldHalfDay(professional: "M1", halfDay: HalfDay(day, .matin), usage: .milieuDeTravail))
      } == ["hors_horizon"])
    #expect(tiny.codes { $0.appointments[0].appointment.date = day }.contains("hors_horizon"))
  }

  @Test func `facts that the law's catalogue does not cover are told, not taken for no visit`() {
    let tiny = TinyService()
    let report = Verifier.verify(dossier: tiny.dossier, plan: tiny.plan()) { history throws(LawError) in
      guard history.worker != "W3" else { throw .notCovered(value: "t", day: "2010-01-01", coveredFrom: "2017-01-01") }
      return tiny.obligations.filter { $0.worker == history.worker }
    }
    #expect(report.violations.map(\.code).contains("loi_non_couverte"))
  }
}
