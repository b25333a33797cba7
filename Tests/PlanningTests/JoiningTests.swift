import Dossier
import Law
import Testing

@testable import Planning

@Suite("Joining a worker's obligations into appointments") struct JoiningTests {
  private let dossier = TinyService.dossier()

  private func join(
    _ obligations: [Obligation], appointments: [Appointment] = [], absences: [Absence] = [], lastDay: CivilDate? = nil
  ) -> (groups: [VisitGroup], unanswered: [Appointment]) {
    let horizon = Horizon(dossier.parameters)
    let staff = Staff.members(of: dossier, horizon: horizon, centreIndex: ["C1": 0])
    let joining = Joining(horizon: horizon, parameters: dossier.parameters, who: WhoMayHold(staff: staff, teams: dossier.teams))
    return joining.groups(
      obligations: obligations, appointments: appointments, absences: absences, closures: [], lastDay: lastDay, team: "E1")
  }

  @Test func `obligations with a common role and day share one appointment`() {
    let vip = TinyService.obligation(.vipPeriodique, due: "2026-11-25", roles: [.medecin, .infirmier])
    let mid = TinyService.obligation(.miCarriere, due: "2026-11-28", roles: [.medecin, .ipa])
    let groups = join([mid, vip]).groups
    #expect(groups.map(\.natures) == [[.vipPeriodique, .miCarriere]])
    #expect(groups[0].roles == [.medecin])
    #expect(groups[0].target == "2026-11-25")
    #expect(groups[0].severity == 2)
  }

  @Test func `a role the worker chose keeps two visits apart`() {
    let vip = TinyService.obligation(.vipPeriodique, roles: [.medecin, .infirmier])
    let exam = TinyService.obligation(
      .demande, due: "2026-11-26", roles: [.medecin], protocolRoles: [.infirmier], requestedBy: .travailleur, wishedRole: .mpc)
    #expect(join([vip, exam]).groups.count == 2)
  }

  @Test func `a préreprise during the arrêt and a visit forbidden during it are not joined`() {
    let absence = Absence(worker: "W1", cause: .maladie, start: "2026-10-01")
    let pre = TinyService.obligation(.prereprise, due: nil)
    let vip = TinyService.obligation(.vipPeriodique, due: "2026-11-20", roles: [.medecin, .infirmier])
    let groups = join([pre, vip], absences: [absence]).groups
    #expect(groups.count == 2)
    #expect(groups.first { $0.natures == [.vipPeriodique] }?.days.isEmpty == true)
    #expect(groups.first { $0.natures == [.prereprise] }?.days.isEmpty == false)
  }

  @Test func `what falls after the horizon stays alone`() {
    let now = TinyService.obligation(.vipPeriodique, due: "2026-11-29", roles: [.medecin, .infirmier])
    let later = TinyService.obligation(.miCarriere, due: "2026-11-30", roles: [.medecin])
    #expect(join([now, later]).groups.count == 2)
  }

  @Test func `the aptitude exam due in the horizon absorbs the intermediate visit`() {
    let exam = TinyService.obligation(.renouvellementAptitude, due: "2026-11-29")
    let between = TinyService.obligation(.visiteIntermediaire, due: "2026-11-24", roles: [.medecin, .infirmier])
    #expect(join([exam, between]).groups.flatMap(\.natures) == [.renouvellementAptitude])
    let laterExam = TinyService.obligation(.renouvellementAptitude, due: "2026-11-30")
    #expect(join([laterExam, between]).groups.flatMap(\.natures).contains(.visiteIntermediaire))
  }

  @Test func `a pinned appointment covers exactly its natures`() {
    let pin = Appointment(
      id: "R1", worker: "W1", natures: [.vipPeriodique], date: "2026-11-24", time: TimeOfDay(minutes: 510), professional: "M1",
      centre: "C1",
      status: .convoque)
    let vip = TinyService.obligation(.vipPeriodique, due: "2026-11-25", roles: [.medecin, .infirmier])
    let mid = TinyService.obligation(.miCarriere, due: "2026-11-28", roles: [.medecin, .ipa])
    let groups = join([vip, mid], appointments: [pin]).groups
    #expect(groups.count == 2)
    #expect(groups.first { $0.isPinned }?.natures == [.vipPeriodique])
  }

  @Test func `an appointment without obligation is kept when pinned`() {
    let pin = Appointment(
      id: "R1", worker: "W1", natures: [.demande], date: "2026-11-24", time: TimeOfDay(minutes: 510), professional: "M1", centre: "C1",
      status: .confirme)
    #expect(join([], appointments: [pin]).unanswered.map(\.id) == ["R1"])
  }

  private func proposal(_ id: AppointmentID, _ natures: [Nature]) -> Appointment {
    Appointment(
      id: id, worker: "W1", natures: natures, date: "2026-11-24", time: TimeOfDay(minutes: 510), professional: "M1", centre: "C1",
      status: .propose)
  }

  @Test(arguments: [[Nature.reprise, .demande], [.demande, .reprise]])
  func `a proposal for visits that came apart is the appointment of its first nature`(natures: [Nature]) {
    // The préreprise closes before the reprise opens, and takes the request with it.
    let visits = [
      TinyService.obligation(.prereprise, due: "2026-11-24"), TinyService.obligation(.demande, due: "2026-11-25"),
      TinyService.obligation(.reprise, due: "2026-11-28", opens: "2026-11-26"),
    ]
    let groups = join(visits, appointments: [proposal("R1", natures)]).groups
    #expect(groups.map(\.natures) == [[.prereprise, .demande], [.reprise]])
    #expect(groups.map { $0.given != nil } == groups.map { $0.natures.contains(natures[0]) })
  }

  @Test func `each of two proposals of one nature stands for a visit, and the later key is dropped when there is but one`() {
    let proposals = [proposal("R1", [.demande]), proposal("R2", [.demande])]
    let soon = TinyService.obligation(.demande, due: "2026-11-25", requestedBy: .travailleur, wishedRole: .mpc)
    let later = TinyService.obligation(.demande, due: "2026-11-26")
    let two = join([later, soon], appointments: proposals)
    #expect(two.groups.map { [$0.given?.id.text, $0.target.description] } == [["R1", "2026-11-25"], ["R2", "2026-11-26"]])
    let one = join([later], appointments: proposals)
    #expect(one.groups.map(\.given?.id) == ["R1"])
    #expect(one.unanswered.map(\.id) == ["R2"])
  }
}
