import Dossier
import Law
import Planning
import Testing
import Verification

@testable import Capacity

@Suite("Services that no example has") struct OddServicesTests {
  /// A second sector beside the first, with a team, a centre and workers of its own.
  private static func two(workers: (Int, Int), medecin: (Int, Int), infirmier: (Int, Int)) -> Dossier {
    var dossier = SmallService.dossier(workers: workers.0, medecin: medecin.0, infirmier: infirmier.0)
    let other = SmallService.dossier(workers: workers.1, medecin: medecin.1, infirmier: infirmier.1)
    dossier.sectors.append(Sector(id: "S2", kind: .geographique))
    dossier.teams.append(Team(id: "E2", sector: "S2"))
    dossier.centres += other.centres.map { Centre(id: "C2", sector: "S2", kind: .fixe, place: $0.place, rooms: $0.rooms) }
    dossier.establishments += other.establishments.map {
      Establishment(id: "ETS2", sector: "S2", team: "E2", place: $0.place, headcount: $0.headcount)
    }
    func renamed(_ key: ProfessionalID) -> ProfessionalID { key == "M1" ? "M2" : "I2" }
    dossier.professionals += other.professionals.map { person in
      var person = person
      person.id = renamed(person.id)
      person.supervisor = person.supervisor.map(renamed)
      (person.teams, person.centres) = ([TeamShare("E2", thousandths: 1000)], ["C2"])
      return person
    }
    dossier.timetable += other.timetable.map { line in
      var line = line
      line.professional = renamed(line.professional)
      return line
    }
    for (line, visit) in zip(other.employments, other.visits) {
      let worker = WorkerID("X" + line.employment.worker.text)
      dossier.employments.append(
        EmploymentLine(Employment(worker: worker, establishment: "ETS2", birth: "1990-05-04", hired: "2015-01-05")))
      dossier.visits.append(
        PastVisit(worker: worker, establishment: "ETS2", nature: .vipPeriodique, date: visit.date, role: .infirmier, professional: "I2"))
    }
    dossier.sortTables()
    return dossier
  }

  @Test func `of two sectors, the one that lacks people gets them all, and each has its own bounds`() throws {
    var search = try QuickSearch.of(Self.two(workers: (20, 50), medecin: (6, 2), infirmier: (6, 3)))
    let answer = try search.answer(.demiJournees)
    let change = try #require(answer.confirmed?.change)
    #expect(change.total > 0 && change.posts.allSatisfy { $0.team == "E2" })
    #expect(answer.isLeast && answer.less.count == change.posts.count)
    let bounds = try search.bounds()
    #expect(bounds.count == 9)
    #expect(bounds.filter { $0.sector == "S1" }.allSatisfy { $0.halfDays == 0 })
    for bound in bounds {
      let own = change.posts.filter { post in
        (bound.role.map { $0 == post.role } ?? true) && (bound.sector.map { ($0 == "S1") == (post.team == "E1") } ?? true)
      }
      // The bound of a role alone supposes the other without end, so no answer goes below it.
      #expect(try #require(bound.halfDays) <= own.reduce(0) { $0 + (change.halfDays[$1] ?? 0) }, "\(bound)")
    }
  }

  @Test func `without a médecin, only médecins can be added, since nobody would sign a protocol`() throws {
    var dossier = SmallService.dossier(workers: 20, medecin: 2, infirmier: 2)
    dossier.professionals.removeAll { $0.id == "M1" }
    dossier.timetable.removeAll { $0.professional == "M1" }
    for index in dossier.professionals.indices { dossier.professionals[index].supervisor = nil }
    var search = try QuickSearch.of(dossier)
    let answer = try search.answer(.demiJournees)
    let change = try #require(answer.confirmed?.change)
    #expect(change.posts.allSatisfy { $0.role == .medecin } && change.total > 0)
    #expect(answer.isLeast)
  }

  @Test func `a service without rooms has no answer, and says so`() throws {
    let dossier = SmallService.dossier(workers: 20, medecin: 1, infirmier: 1, rooms: 0)
    var search = try QuickSearch.of(dossier)
    let ceiling = try #require(search.ceilings.first)
    #expect(ceiling.isOutOfReach && ceiling.planned == 0 && ceiling.aimed == 0)
    // What is aimed at is what can be reached: nothing, for which nobody is needed.
    #expect(try search.answer(.demiJournees).confirmed?.change.total == 0)
  }

  @Test func `a target already reached needs nobody in any way of counting`() throws {
    var search = try QuickSearch.of(SmallService.dossier(workers: 12, medecin: 6, infirmier: 6))
    for mode in StaffingAnswer.Mode.allCases {
      let answer = try search.answer(mode)
      #expect(answer.confirmed?.change == StaffingChange() && answer.less.isEmpty)
    }
    #expect(try search.bounds().allSatisfy { $0.halfDays == 0 })
  }

  @Test(arguments: 1...4) func `a search made again from a plan with more people is legal, and loses only what left`(seed: Int) throws {
    let staffed = StaffedDossier(SmallService.dossier(workers: 60, medecin: 2, infirmier: 3))
    let post = StaffingPost(seed % 2 == 0 ? .medecin : .infirmier, "E1")
    let (rich, poor) = (
      staffed.staffed(StaffingChange(halfDays: [post: 6 + seed])), staffed.staffed(StaffingChange(halfDays: [post: 6]))
    )
    let made = try QuickSearch.plans([rich])[0].plan
    let again = try #require(
      try Planner.improve(poor, from: made, version: "test", rounds: 200, seed: seed, isStrict: false), "seed \(seed)")
    #expect(Verifier.verify(dossier: poor, plan: again.plan).violations.isEmpty, "seed \(seed)")
    #expect(again.plan.whole.sum >= made.whole.sum || again.plan.unplaced.count <= made.unplaced.count, "seed \(seed)")
  }
}
