import Chance
import Dossier
import Law
import Testing
import Verification

@testable import Planning

@Suite("The bound: the planner's and the verifier's") struct BoundAgreementTests {
  /// The bound of a service, ready to be asked.
  private func bound(_ dossier: Dossier) throws -> Bound {
    let service = try Service(dossier)
    let finder = PlaceFinder(service)
    return Bound(
      service, finder: finder,
      costs: service.candidates.map { GroupCost($0.group, horizon: service.horizon, parameters: service.parameters) },
      placeable: service.candidates.map(finder.isPlaceable),
      occupied: service.occupied.compactMap { ServicePlan.placing(of: $0, in: service) })
  }

  /// Prices drawn for every place, some of them nothing.
  private func draw(_ bound: Bound, _ random: inout SplitMix) -> BoundTables {
    var tables = bound.emptyTables
    let greatest = [40, 4_000, 400_000][random.below(3)]
    func price() -> Int { random.below(3) == 0 ? 0 : random.below(greatest) }
    for member in bound.service.staff.indices {
      for site in bound.service.sites.indices {
        for half in 0..<bound.service.horizon.halfDayCount where tables.place(member, site, half) >= 0 {
          tables.setPrices(member, site, half, to: tables.lengths.map { _ in price() })
        }
      }
    }
    tables.rooms = tables.rooms.map { _ in random.below(2) == 0 ? 0 : price() }
    tables.reserves = tables.reserves.map { _ in price() / 20 }
    tables.orientations = tables.orientations.map { _ in price() / 20 }
    for _ in 0..<random.below(5) {
      let member = random.below(bound.service.staff.count)
      let site = random.below(bound.service.sites.count)
      let halfDays = (0..<bound.service.horizon.halfDayCount).filter { _ in random.below(2) == 0 }
        .filter { bound.service.sites[site].rooms[$0] > 0 }
      tables.link(
        BoundTables.Link(
          member: member, site: site, halfDays: halfDays,
          candidates: bound.service.candidates.indices.filter { _ in random.below(3) == 0 }, price: price()))
    }
    return tables
  }

  @Test(arguments: 1...60) func `whatever the prices, both find the same value`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let dossier = CrowdedService.dossier(
      UInt64(500 + seed), start: [510, 535][seed % 2], workers: 2 + random.below(8), weeks: 1 + random.below(3))
    let bound = try bound(dossier)
    var plan = try Planner.plan(dossier, version: "test", solveAreas: { $0.map(AreaSolver.constructive) }).plan
    var certificate = BoundCertificate()
    var said: [Int?] = []
    for number in 0..<12 {
      let tables = number == 0 ? bound.emptyTables : draw(bound, &random)
      let values = bound.values(tables)
      for scope in BoundCertificate.Scope.allCases {
        certificate.sets.append(tables.set(bound.service, name: "\(number)", scope: scope, scale: Bound.scale))
        said.append(values[scope])
      }
    }
    plan.certificate = certificate
    let found = Verifier.verify(dossier: dossier, plan: plan).figures.bounds
    #expect(found.map(\.value) == said, "seed \(seed)")
    for (value, set) in zip(found, certificate.sets) where value.scope == .whole {
      #expect(value.value ?? .max <= plan.whole.sum, "seed \(seed), set \(set.name)")
    }
  }

  @Test(arguments: 1...10) func `whatever the prices, it stays under the best of all plans`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(7000 + seed))
    let dossier = CrowdedService.dossier(UInt64(700 + seed), workers: 2)
    let bound = try bound(dossier)
    let best = try #require(try EveryPlan(dossier).best)
    for _ in 0..<200 {
      let tables = draw(bound, &random)
      #expect(bound.values(tables)[.whole] ?? .max <= best, "seed \(seed)")
    }
  }
}
