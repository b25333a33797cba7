import Dossier
import Generation
import Law
import Testing

@testable import Planning

@Suite("Remedies of visits without a place") struct ExplanationRemedyTests {
  private static func service(_ seed: Int, overdue: Int = 400) -> Dossier {
    Generator.dossier(
      GenerationRequest(workers: 500, overdueThousandths: overdue, seed: seed, vacantThousandths: 0, teams: 1, areas: 1))
  }

  /// The constructive plan: quick, and full enough to leave visits out.
  private static func plan(_ dossier: Dossier) throws -> Plan {
    try Planner.plan(dossier, version: "test", solveAreas: { $0.map { AreaSolver.constructive($0) } }).plan
  }

  /// A generated service made short of staff, so that many visits find no place.
  static func short(_ seed: Int) -> Dossier {
    var dossier = service(seed)
    dossier.timetable.removeAll { $0.weekday > 1 }
    for index in dossier.professionals.indices where index % 2 == 1 { dossier.professionals[index].protocolNatures = [] }
    dossier.parameters.maximumKilometres = 8 + seed
    return dossier
  }

  @Test(arguments: [1, 2, 3]) func `every remedy named gives its visit a place, the third kept`(seed: Int) throws {
    let dossier = ExplanationRemedyTests.short(seed)
    let plan = try ExplanationRemedyTests.plan(dossier)
    let explainer = try Explainer(dossier, plan: plan)
    let remedied = plan.unplaced.filter { $0.remedy != nil }
    #expect(remedied.count > 0)
    for visit in remedied.prefix(60) {
      guard let remedy = visit.remedy else { continue }
      let replay = try #require(try explainer.replay(visit.visit, remedy))
      #expect(replay.place != nil, "seed \(seed), \(visit.visit), \(remedy.code)")
      #expect(replay.thirdShort == 0, "seed \(seed), \(visit.visit), \(remedy.code)")
      #expect(replay.after < replay.before || !replay.wasCounted, "seed \(seed), \(visit.visit), \(remedy.code)")
    }
  }

  /// The one visit of a tiny service, not placed, and its remedy replayed.
  private func replayed(_ change: (inout Dossier) -> Void) throws -> (visit: UnplacedVisit, replay: RemedyReplay?) {
    var dossier = TinyService.dossier(workers: 1, weeks: 2)
    change(&dossier)
    dossier.sortTables()
    let plan = try ExplanationRemedyTests.plan(dossier)
    let visit = try #require(plan.unplaced.first)
    let replay = try visit.remedy.flatMap { remedy in try Explainer(dossier, plan: plan).replay(visit.visit, remedy) }
    return (visit, replay)
  }

  @Test func `where nobody consults, a half-day places the visit, on a day that is neither leave nor a holiday`() throws {
    let found = try replayed { dossier in
      dossier.timetable = []
      dossier.leave = [LeaveLine(professional: "I1", start: TinyService.begins, end: TinyService.begins.adding(days: 1))]
      dossier.professionals[1].status = .aPourvoir
      dossier.professionals[0].supervisor = "M2"
      dossier.professionals.append(
        Professional(id: "M2", role: .medecin, teams: [TeamShare("E2", thousandths: 1000)], centres: ["C1"]))
      dossier.teams.append(Team(id: "E2", sector: "S1"))
    }
    #expect(found.visit.remedy == .halfDay("I1", HalfDay(TinyService.begins.adding(days: 2), .matin)))
    #expect(found.replay?.place?.halfDay == HalfDay(TinyService.begins.adding(days: 2), .matin))
  }

  @Test func `where the protocol lacks the nature, one more nature places the visit`() throws {
    let found = try replayed { dossier in
      dossier.professionals[0].protocolNatures = [.visiteIntermediaire]
      dossier.professionals[1].teams = [TeamShare("E2", thousandths: 1000)]
      dossier.teams.append(Team(id: "E2", sector: "S1"))
    }
    #expect(found.visit.causes == [.protocoleManquant])
    #expect(found.visit.remedy == .protocolNature("I1", found.visit.nature))
    #expect(found.replay?.place?.professional == "I1")
  }

  @Test func `where the centre is too far, the kilometres missing and no fewer place the visit`() throws {
    let found = try replayed { dossier in
      dossier.establishments[0].place = Place(commune: "69266", coordinates: Coordinates(latitude: 46.06, longitude: 4.84))
      dossier.parameters.maximumKilometres = 30
    }
    #expect(found.visit.causes == [.aucunCentreAPortee])
    guard case .distance(let kilometres)? = found.visit.remedy else {
      Issue.record("\(String(describing: found.visit.remedy))")
      return
    }
    #expect(found.replay?.place?.kilometres == 30 + kilometres)
    #expect(found.replay?.wasCounted == false)
  }

  @Test func `where another holds the only room, one more room places the visit`() throws {
    let found = try replayed { dossier in
      dossier.centres[0].rooms = 1
      dossier.professionals[1].teams = [TeamShare("E2", thousandths: 1000)]
      dossier.teams.append(Team(id: "E2", sector: "S1"))
      dossier.present.insert(.rendezVous)
      dossier.parameters.freezeDays = 0
      // M1 receives for another team in the only room, on every half-day.
      for half in 0..<20 {
        let day = TinyService.begins.adding(days: (half / 2) % 5 + 7 * (half / 10))
        dossier.employments.append(
          EmploymentLine(
            Employment(worker: WorkerID("X\(half)"), establishment: "ETS1", birth: "1990-05-04", hired: "2026-11-02")))
        dossier.appointments.append(
          Appointment(
            id: AppointmentID(AppointmentNumber.text(half + 1)), worker: WorkerID("X\(half)"), establishment: "ETS1", natures: [.demande],
            date: day, time: TimeOfDay(minutes: half % 2 == 0 ? 510 : 810), minutes: 30, professional: "M1", centre: "C1", status: .confirme
          ))
      }
    }
    #expect(found.visit.causes.first == .salles)
    #expect(found.visit.remedy?.code.hasPrefix("salle:C1:") == true)
    #expect(found.replay?.place?.professional == "I1")
  }
}
