import Dossier
import Law
import Testing

@testable import Generation

@Suite("The structure of a generated service") struct ServicePlanTests {
  @Test(arguments: [(500, 1), (20_000, 4), (22_000, 5), (100_000, 22), (1_000_000, 217)])
  func `there is one team for each full-time médecin`(workers: Int, teams: Int) {
    #expect(ServicePlan(GenerationRequest(workers: workers)).teams.count == teams)
  }

  @Test(arguments: [(1, 1), (3, 1), (5, 1), (5, 2), (10, 1), (10, 3)]) func `teams and areas can be asked for`(teams: Int, areas: Int) {
    let plan = ServicePlan(GenerationRequest(workers: teams * 4500, teams: teams, areas: areas))
    #expect(plan.teams.count == teams)
    #expect(Set(plan.teams.map(\.area)) == Set(0..<areas))
  }

  @Test(arguments: [20_000, 120_000, 1_000_000], [0, 250]) func `every area keeps a médecin, and posts are vacant as asked`(
    workers: Int, vacancy: Int
  ) {
    let plan = ServicePlan(GenerationRequest(workers: workers, vacantThousandths: vacancy))
    let held = Set(plan.posts.filter { !$0.vacant }.flatMap { $0.teams.map { plan.teams[$0].area } })
    #expect(held == Set(plan.territories.indices))
    if vacancy == 0 { #expect(plan.posts.allSatisfy { !$0.vacant }) }
  }

  @Test func `a large service has an interim sector, mobile centres, and médecins shared by two teams`() {
    let plan = ServicePlan(GenerationRequest(workers: 300_000))
    #expect(plan.sectors.contains { $0.kind == .interim })
    #expect(plan.teams.contains { $0.interim })
    #expect(plan.posts.contains { $0.teams.count == 2 })
    #expect(plan.centres().contains { !$0.mobile.isEmpty })
    #expect(plan.territories.contains { $0.rural })
  }

  @Test func `areas share neither professionals nor centres, and hold three to six teams`() {
    let dossier = Generator.dossier(GenerationRequest(workers: 60_000, seed: 2))
    let areas = Dictionary(grouping: dossier.teams, by: \.sector)
    #expect(areas.count == 3)
    #expect(areas.values.allSatisfy { (3...6).contains($0.count) })
    let sectorOfTeam = Dictionary(uniqueKeysWithValues: dossier.teams.map { ($0.id, $0.sector) })
    let sectorOfCentre = Dictionary(uniqueKeysWithValues: dossier.centres.map { ($0.id, $0.sector) })
    for professional in dossier.professionals {
      let sectors = Set(professional.teams.map { sectorOfTeam[$0.team] }).union(professional.centres.map { sectorOfCentre[$0] })
      #expect(sectors.count == 1, "\(professional.id) works in \(sectors.count) areas")
    }
  }

  @Test func `whoever is supervised shares a team with a médecin in post`() {
    let dossier = Generator.dossier(GenerationRequest(workers: 60_000, overdueThousandths: 300, seed: 5))
    let staff = Dictionary(uniqueKeysWithValues: dossier.professionals.map { ($0.id, $0) })
    for professional in dossier.professionals where professional.role != .medecin && professional.role != .mpc {
      let chief = professional.supervisor.flatMap { staff[$0] }
      #expect(chief?.role == .medecin && chief?.status == .enPoste)
      #expect(chief.map { $0.teams.contains { team in professional.teams.contains { $0.team == team.team } } } ?? false)
      #expect(professional.teams.reduce(0) { $0 + $1.thousandths } == 1000)
    }
  }

  @Test func `a mobile centre opens two days a week, never on a public holiday`() {
    let dossier = Generator.dossier(GenerationRequest(workers: 20_000))
    let mobile = dossier.centres.filter { $0.kind == .mobile }
    #expect(mobile.count == 1)
    let openings = dossier.openings.filter { $0.centre == mobile.first?.id }
    let weeks = Dictionary(grouping: openings, by: { $0.halfDay.day.monday })
    #expect(weeks.values.allSatisfy { Set($0.map(\.halfDay.day)).count <= 2 })
    #expect(weeks.values.contains { Set($0.map(\.halfDay.day)).count == 2 })
    #expect(openings.allSatisfy { PublicHoliday.on($0.halfDay.day, zone: .metropole) == nil && $0.place != nil })
  }
}
