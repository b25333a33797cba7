import Chance
import Dossier
import Law
import Planning
import Testing

@testable import Capacity

@Suite("The integer program of staffing") struct LeastStaffingTests {
  private static let onTime = StaffingCriterion(.aTemps, 1000)
  private static let target = StaffingTarget([onTime])

  private static func program(_ dossier: Dossier) throws -> LeastStaffing {
    LeastStaffing(try StaffingFacts(dossier), staffed: StaffedDossier(dossier), target: target)
  }

  /// The least sum found by trying every pair, with the capacity of a week written by hand.
  private static func tried(_ required: Int, medecin: Int, infirmier: Int, rooms: Int) -> Int? {
    var least: Int?
    for m in 0...30 {
      for i in 0...30 {
        // A third of the half-days is the field's: in whole half-days for the one in post, in thirds for those added.
        let medecins = Double(medecin - (medecin + 2) / 3) + 2 * Double(m) / 3
        let infirmiers = Double(infirmier + i)
        // Where rooms lack, médecins take them first: their visits are shorter.
        let first = min(medecins, Double(10 * rooms))
        let second = min(infirmiers, Double(10 * rooms) - first)
        let visits = first * 190 / 20 + second * 190 / 35
        if visits + 1e-6 >= Double(required) { least = min(least ?? .max, m + i) }
      }
    }
    return least
  }

  @Test(arguments: 1...12) func `the least is the least of every pair tried`(seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed), stream: 5)
    let (medecin, infirmier) = (random.between(0, 4), random.between(0, 4))
    let (workers, rooms) = (random.between(20, 90), random.between(1, 3))
    let dossier = SmallService.dossier(workers: workers, medecin: medecin, infirmier: infirmier, rooms: rooms)
    let program = try Self.program(dossier)
    let found = try program.least(LeastStaffing.Question(required: [Self.onTime: workers]))
    let tried = Self.tried(workers, medecin: medecin, infirmier: infirmier, rooms: rooms)
    #expect(found?.change.total == tried, "seed \(seed): \(medecin) \(infirmier) \(workers) \(rooms)")
    #expect(found?.bound == tried, "seed \(seed)")
  }

  @Test(arguments: 1...8) func `what a role cannot do without is the least found by trying every other`(seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed), stream: 6)
    let (medecin, infirmier) = (random.between(0, 3), random.between(0, 3))
    let (workers, rooms) = (random.between(30, 90), random.between(1, 3))
    let program = try Self.program(SmallService.dossier(workers: workers, medecin: medecin, infirmier: infirmier, rooms: rooms))
    let bounds = try program.bounds(required: [Self.onTime: workers], teams: program.facts.teams)
    #expect(bounds.map(\.role) == [nil, .medecin, .infirmier] && bounds.allSatisfy { $0.sector == nil })
    // Whoever else there is, at the most that the rooms take.
    let whole = Self.tried(workers, medecin: medecin, infirmier: infirmier, rooms: rooms)
    #expect(bounds[0].halfDays == whole, "seed \(seed)")
    for (bound, role) in zip(bounds.dropFirst(), [Role.medecin, .infirmier]) {
      guard let whole else {
        #expect(bound.halfDays == nil, "seed \(seed)")
        continue
      }
      #expect(try #require(bound.halfDays) <= whole, "seed \(seed)")
      let rest = (role == .medecin ? medecin : infirmier, role == .medecin ? infirmier : medecin)
      if rest == (0, 0) && role == .infirmier { #expect(bound.halfDays == 0, "seed \(seed): médecins alone can hold every visit") }
    }
    // Nothing is overdue: holding it asks for nothing more.
    #expect(bounds.allSatisfy { $0.withOverdue == $0.halfDays }, "seed \(seed)")
  }

  @Test func `a higher target never needs less, and more people in post never need more`() throws {
    var before = 0
    for required in stride(from: 0, through: 80, by: 8) {
      let needed = try (1...3).map { present in
        let program = try Self.program(SmallService.dossier(workers: 80, medecin: present, infirmier: present))
        return try #require(try program.least(LeastStaffing.Question(required: [Self.onTime: required]))).change.total
      }
      #expect(needed[0] >= needed[1] && needed[1] >= needed[2])
      #expect(needed[0] >= before)
      before = needed[0]
    }
    #expect(before > 0)
  }

  @Test func `what rooms cannot hold has no staffing, and the most is what they hold`() throws {
    let program = try Self.program(SmallService.dossier(workers: 120, medecin: 2, infirmier: 2, rooms: 1))
    #expect(try program.least(LeastStaffing.Question(required: [Self.onTime: 120])) == nil)
    #expect(try program.most(Self.onTime) == 95)
    #expect(try program.most(Self.onTime, hasRooms: false) == 120)
    #expect(try program.least(LeastStaffing.Question(required: [Self.onTime: 120]), hasRooms: false) != nil)
  }

  @Test func `whole hires come in whole hires`() throws {
    let program = try Self.program(SmallService.dossier(workers: 80, medecin: 2, infirmier: 2))
    let unit: [Role: Int] = [.medecin: 10, .infirmier: 5]
    let found = try #require(try program.least(LeastStaffing.Question(required: [Self.onTime: 80], unit: unit)))
    #expect(found.change.halfDays.allSatisfy { $0.value % (unit[$0.key.role] ?? 1) == 0 })
    let free = try #require(try program.least(LeastStaffing.Question(required: [Self.onTime: 80])))
    #expect(found.change.total >= free.change.total)
  }

  @Test func `a protocol is extended where it spares half-days`() throws {
    var dossier = SmallService.dossier(workers: 60, medecin: 3, infirmier: 9)
    let infirmier = try #require(dossier.professionals.firstIndex { $0.id == "I1" })
    dossier.professionals[infirmier].protocolNatures = [.visiteIntermediaire]
    let program = try Self.program(dossier)
    var question = LeastStaffing.Question(required: [Self.onTime: 60])
    let without = try #require(try program.least(question))
    question.mayExtend = true
    let with = try #require(try program.least(question))
    #expect(without.change.total > 0 && without.change.protocols.isEmpty)
    #expect(with.change.total == 0 && with.change.protocols == [StaffingProtocol("E1", .vipPeriodique)])
  }

  @Test func `a maximum of workers by médecin asks for time of médecins`() throws {
    let dossier = SmallService.dossier(workers: 60, medecin: 5, infirmier: 5)
    let target = StaffingTarget([StaffingCriterion(.effectif, 60)])
    let program = LeastStaffing(try StaffingFacts(dossier), staffed: StaffedDossier(dossier), target: target)
    // 60 workers for half a post: half a post more.
    #expect(try #require(try program.least(LeastStaffing.Question())).change.halfDays == [StaffingPost(.medecin, "E1"): 5])
  }

  @Test(arguments: ["a_temps=98,reprise_8j=95,tiers", "a_temps=97.5", "effectif_medecin=6000"])
  func `a target is read as it is written`(code: String) { #expect(StaffingTarget(code: code)?.code == code) }

  @Test(arguments: [
    "", "a_temps", "a_temps=101", "a_temps=98,a_temps=97", "tiers=1", "x=3", "a_temps=9x", "a_temps=100.1", "effectif_medecin=0",
  ])
  func `what is no target is refused`(code: String) { #expect(StaffingTarget(code: code) == nil) }
}
