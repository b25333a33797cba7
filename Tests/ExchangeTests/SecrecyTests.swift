import Dossier
import Law
import Testing

@testable import Exchange

@Suite("Each audience's files hold only what it may know") struct SecrecyTests {
  static let files = PlanFiles.write(
    plan: SmallPlan.plan, dossier: SmallPlan.dossier, obligations: SmallPlan.obligations, indicators: Indicators())

  static func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func `an employer reads who, when, where and how long, and nothing else`() {
    #expect(
      Self.text("convocations/E1.csv") == "\u{FEFF}travailleur;date;heure;centre;duree_min\r\n"
        + "T1;2026-12-01;08:30;C1;35\r\nT2;2026-12-01;09:15;C1;35\r\n")
  }

  @Test func `a joined appointment shows the minutes of the visible visit alone`() {
    // 45 minutes with the orientation; a VIP alone takes an infirmier 35 by the parameters.
    let joined = SmallPlan.plan.appointments[0]
    let view = EmployerView(dossier: SmallPlan.dossier, obligations: SmallPlan.obligations)
    #expect(view.visibleNatures(joined) == [.vipPeriodique])
    #expect(view.minutes(joined, visible: [.vipPeriodique]) == 35)
  }

  @Test(arguments: [
    (RequestOrigin.employeur, true), (.medecin, true), (.infirmier, true), (.travailleur, false), (.medecinTraitant, false),
    (.caisse, false),
  ])
  func `a visit on demand is the employer's business only when it or the service asked`(origin: RequestOrigin, visible: Bool) {
    let obligation = SmallPlan.obligation("T4", "E2", .demande, due: nil, requestedBy: origin)
    var dossier = SmallPlan.dossier
    dossier.requests = []
    let view = EmployerView(dossier: dossier, obligations: [obligation])
    #expect(view.visibleNatures(SmallPlan.plan.appointments[3]) == (visible ? [.demande] : []))
    #expect(EmployerView(dossier: dossier, obligations: []).visibleNatures(SmallPlan.plan.appointments[3]) == [])
  }

  @Test(arguments: [("2026-12-01", false), ("2026-12-02", true), ("2026-12-20", true), ("2026-12-21", false)] as [(CivilDate, Bool)])
  func `no visit during an arrêt is told, its first and last day included`(day: CivilDate, hidden: Bool) {
    var dossier = SmallPlan.dossier
    dossier.absences = [Absence(worker: "T2", cause: .maladie, start: "2026-12-02", end: "2026-12-20")]
    var visit = SmallPlan.plan.appointments[1]
    visit.appointment.date = day
    let view = EmployerView(dossier: dossier, obligations: [])
    #expect(view.visibleNatures(visit).isEmpty == hidden)
  }

  @Test func `what an employer may not know goes to the soignants' list`() {
    let list = Self.text("convocations_travailleurs.csv")
    for worker in ["T1", "T3", "T5", "T6"] { #expect(list.contains("\n\(worker);"), "\(worker)") }
    for worker in ["T2", "T4"] { #expect(!list.contains("\n\(worker);"), "\(worker)") }
    let employers = Self.files.filter { $0.path.hasPrefix("convocations/") }.map { String(decoding: $0.bytes, as: UTF8.self) }
    for worker in ["T3", "T5", "T6"] { #expect(!employers.contains { $0.contains(worker) }, "\(worker)") }
  }

  @Test func `no file for an employer and no calendar holds a word about health or a nature`() {
    let words =
      Nature.allCases.map(\.rawValue) + Situation.allCases.map(\.rawValue) + AbsenceCause.allCases.map(\.rawValue)
      + ["aptitude", "préreprise", "enceinte", "maternité", "arrêt", "inapt", "invalid", "handicap"]
    for file in Self.files where file.path.hasPrefix("convocations/") || file.path.hasPrefix("agendas/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in words { #expect(!text.contains(word), "\(word) in \(file.path)") }
    }
  }

  @Test func `no calendar names a worker`() {
    for file in Self.files where file.path.hasPrefix("agendas/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for worker in SmallPlan.dossier.employments.map(\.employment.worker.text) {
        #expect(!text.contains("\(worker)@") && !text.contains(":\(worker)\r"), "\(worker) in \(file.path)")
      }
    }
  }

  @Test func `the report never says why a worker is fragile or away`() {
    let report = Self.text("rapport.html").lowercased()
    for word in ["grossesse", "enceinte", "handicap", "invalid", "maternité", "maternite", "maladie", "accident", "allaitement"] {
      #expect(!report.contains(word), "\(word)")
    }
  }

  @Test(arguments: [("../../etc/passwd", "%2E%2E%2F%2E%2E%2Fetc%2Fpasswd"), ("E-1_a", "E-1_a"), ("é", "%C3%A9"), ("", "%")])
  func `a key never leaves its folder`(key: String, name: String) { #expect(FileName.safe(key) == name) }
}
