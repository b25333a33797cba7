import Dossier
import Law
import Testing

@testable import Capacity

@Suite("What a search tells when its plans are spent") struct StaffingBudgetTests {
  private static var dossier: Dossier { SmallService.dossier(workers: 50, medecin: 2, infirmier: 3) }

  /// Plans that the answer in half-days needs, when none is refused.
  private static func needed() throws -> (answer: StaffingAnswer, plans: Int) {
    var search = try QuickSearch.of(dossier)
    let answer = try search.answer(.demiJournees)
    return (answer, search.budget.plansMade)
  }

  @Test func `exactly enough plans give the whole answer, one less does not show that it is least`() throws {
    let (whole, plans) = try Self.needed()
    #expect(whole.state == .minimale && !whole.isCutShort)
    var exact = try QuickSearch.of(Self.dossier, budget: StaffingBudget(plans: plans))
    #expect(try exact.answer(.demiJournees) == whole && exact.budget.plansMade == plans)
    var short = try QuickSearch.of(Self.dossier, budget: StaffingBudget(plans: plans - 1))
    let open = try short.answer(.demiJournees)
    #expect(open.state == .confirmee && open.isCutShort && !open.isLeast)
    #expect(open.confirmed?.isMet == true && short.budget.plansMade == plans - 1)
    #expect(open.less.count < whole.less.count)
  }

  @Test(arguments: 2...12) func `whatever is left, no more plans are made, and what is told is confirmed or is not told`(plans: Int) throws
  {
    var search = try QuickSearch.of(Self.dossier, budget: StaffingBudget(plans: plans))
    let answers = try search.answers([.embauches, .demiJournees, .protocoles])
    #expect(search.budget.plansMade <= plans)
    for answer in answers {
      #expect((answer.state == .nonEtablie) == (answer.confirmed == nil))
      #expect(answer.confirmed?.isMet != false)
      #expect(answer.state == .minimale || answer.isCutShort)
    }
  }

  @Test func `with no plan left but the first two, people without end are confirmed, and no less is claimed`() throws {
    var search = try QuickSearch.of(Self.dossier, budget: StaffingBudget(plans: 2))
    let answer = try search.answer(.demiJournees)
    #expect(answer.state == .confirmee && answer.isCutShort && answer.less.isEmpty)
    // Whole hires would be another staffing, of which there is no plan.
    #expect(try search.answer(.embauches).confirmed?.change.posts.allSatisfy { $0.role == .medecin } != true)
  }

  @Test func `without drafts whole plans find an answer all the same`() throws {
    var search = try QuickSearch.of(Self.dossier, budget: StaffingBudget(plans: 200, drafts: 0))
    let answer = try search.answer(.demiJournees)
    #expect(answer.state == .minimale && search.budget.draftsMade == 0)
  }

  @Test func `a share is an even part of what is left, and the last has all of it`() {
    var budget = StaffingBudget(plans: 11, drafts: 7)
    #expect(budget.takePlans(2) == 2 && budget.takeDrafts(1) == 1)
    budget.share(among: 3)
    // Nine plans and six drafts are left.
    #expect(budget.takePlans(4) == 3 && budget.isSpent && budget.takePlans(1) == 0)
    #expect(budget.takeDrafts(1) == 1 && budget.takeDrafts(5) == 1)
    budget.share(among: 2)
    #expect(!budget.isSpent && budget.takePlans(3) == 3 && !budget.isSpent)
    budget.share(among: 1)
    #expect(budget.takePlans(9) == 3 && budget.isSpent && budget.plansMade == 11)
    #expect(budget.takeDrafts(9) == 4 && budget.draftsMade == 7)
    budget.share(among: 0)
    #expect(budget.takePlans(0) == 0 && !budget.isSpent)
  }

  @Test func `the criteria of a large service share its plans evenly, and each may make the two that an answer needs`() {
    #expect(StaffingBudget.ofCoverage(among: 1) == StaffingBudget(plans: 40, drafts: 200))
    #expect(StaffingBudget.ofCoverage(among: 3) == StaffingBudget(plans: 13, drafts: 66))
    #expect(StaffingBudget.ofCoverage(among: 30) == StaffingBudget(plans: 2, drafts: 6))
    #expect(StaffingBudget.ofCoverage(among: 0) == StaffingBudget.ofCoverage(among: 1))
  }

  @Test func `an answer is least only when one less misses in every post`() {
    let (first, second) = (StaffingPost(.medecin, "E1"), StaffingPost(.infirmier, "E1"))
    func trial(_ change: StaffingChange, met: Bool) -> StaffingTrial {
      StaffingTrial(
        change: change, scores: [StaffingScore(criterion: StaffingCriterion(.aTemps, 980), reached: met ? 10 : 9, of: 10, asked: 10)],
        overdueHeld: 0, overdue: 0, unplaced: 0)
    }
    let change = StaffingChange(halfDays: [first: 2, second: 1])
    func state(_ less: [(StaffingPost, Bool)], of change: StaffingChange? = change) -> StaffingAnswer.State {
      StaffingAnswer(
        mode: .demiJournees, unit: [:], bound: nil, confirmed: change.map { trial($0, met: true) },
        less: less.map { (post: $0.0, trial: trial(StaffingChange(), met: $0.1)) }
      ).state
    }
    #expect(state([(first, false), (second, false)]) == .minimale)
    #expect(state([(first, false), (second, true)]) == .confirmee)
    #expect(state([(first, false)]) == .confirmee && state([]) == .confirmee)
    #expect(state([], of: nil) == .nonEtablie)
    #expect(state([], of: StaffingChange()) == .minimale)
  }
}
