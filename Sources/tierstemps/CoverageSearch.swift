import ArgumentParser
import Capacity
import Coverage
import Dossier
import Exchange
import Foundation
import Law
import MILP
import Planning

/// What would be enough for each criterion at risk or not met, as ``Capacity`` finds it.
///
/// Criteria that ask the same of the staffing share one search; each is then judged on its own figures, by the plan that confirms the answer.
struct CoverageSearch {
  private let dossier: Dossier
  private let language: Language
  private let plans: CapacityPlans
  /// The plan on which the criteria were judged.
  private let plan: Plan?
  private var budget = StaffingBudget()
  private var found: [String: Found] = [:]

  init(_ dossier: Dossier, plan: Plan?, effort: Int, cores: Int?, language: Language) {
    self.dossier = dossier
    self.plan = plan
    self.language = language
    plans = CapacityPlans(
      effort: effort, language: language, cores: cores ?? ProcessInfo.processInfo.activeProcessorCount, report: Self.progress(language))
  }

  /// Plans made.
  var made: Int { plans.made.plans }

  private static func progress(_ language: Language) -> @Sendable (Int) -> Void {
    guard isatty(STDERR_FILENO) == 1 else { return { _ in } }
    return { FileHandle.standardError.write(Data(("\r" + CapacitySentences.progress(language, ["\($0)"]) + "  ").utf8)) }
  }

  /// What a search gave, and the verdicts of a plan made with it.
  private struct Found {
    var answer: CoverageRemedy.Answer
    var needs: [CoverageRemedy.Need] = []
    var fteThousandths: Int?
    var less: [CoverageRemedy.Less] = []
    var report: CoverageReport?
    var isCutShort = false
  }

  /// An answer for each criterion that is not met, those of the past and of the first day first.
  mutating func remedies(_ report: CoverageReport) throws -> [CoverageRemedy] {
    let counted = report.countedRemedies
    var searched: [CoverageRemedy] = []
    do {
      let requests = report.requests
      if let plan, !requests.isEmpty { try plans.begin(dossier, from: plan) }
      if CapacityPlans.isLarge(dossier) {
        budget = .ofCoverage(among: Set(requests.map(\.target.code)).count)
      }
      for request in requests { searched.append(try remedy(request)) }
    } catch let error as LawError {
      throw refusal(error, language)
    } catch let error as SolveError {
      complain(CapacitySentences.solver(language, ["\(error)"]))
      throw internalFailure
    }
    let violations = plans.made.violations
    if violations > 0 {
      complain(CapacitySentences.violated(language, ["\(violations)"]))
      throw ExitCode(1)
    }
    let order = Dictionary(report.criteria.enumerated().map { ($1.code, $0) }) { first, _ in first }
    return (counted + searched).sorted {
      ($0.isForecast ? 1 : 0, order[$0.criterion] ?? 0) < ($1.isForecast ? 1 : 0, order[$1.criterion] ?? 0)
    }
  }

  private mutating func remedy(_ request: CoverageRequest) throws -> CoverageRemedy {
    let code = request.target.code
    let known = try found[code] ?? search(request.target)
    found[code] = known
    var remedy = CoverageRemedy(
      request.criterion, isForecast: request.isForecast, request.verdict, known.answer, target: code, needs: known.needs,
      fteThousandths: known.fteThousandths, less: known.less, isCutShort: known.isCutShort)
    guard let report = known.report else { return remedy }
    let lines = request.isForecast ? report.forecasts : report.criteria
    remedy.reached = lines.first { $0.code == request.criterion }?.verdict
    if remedy.reached != .atteint { remedy.answer = request.criterion == .tiersTemps && known.needs.isEmpty ? .dejaDu : .insuffisant }
    return remedy
  }

  /// The least staffing for a target, and the report of a plan made with it.
  private func search(_ target: StaffingTarget) throws -> Found {
    let plans = plans
    var search = try StaffingSearch(dossier, target: target, budget: budget, planners: plans.planners)
    // A plan with people without end misses it: for certain where the program, which is optimistic, says so too. Then the same share of what can be
    // reached is searched instead.
    let isOut = search.ceilings.contains(where: \.isOutOfReach)
    let isProven = search.ceilings.contains { $0.attainable < $0.wanted }
    let outcome: CoverageRemedy.Answer = isProven ? .horsPortee : isOut ? .nonEtabli : .trouve
    if search.standing?.isMet == true { return isOut ? Found(answer: outcome) : Found(answer: .dejaAtteint, report: try report(dossier)) }
    let answer = try search.answer(.demiJournees)
    guard let change = answer.confirmed?.change else {
      return Found(answer: isOut ? outcome : .nonEtabli, isCutShort: answer.isCutShort)
    }
    let sectors = Dictionary(dossier.teams.map { ($0.id, $0.sector) }) { first, _ in first }
    return Found(
      answer: outcome,
      needs: change.posts.map { post in
        CoverageRemedy.Need(.team(sectors[post.team] ?? "", post.team), post.role, change.halfDays[post] ?? 0, .demiJournees)
      }, fteThousandths: search.fteThousandths(change),
      less: answer.less.map { CoverageRemedy.Less(team: $0.post.team, role: $0.post.role, isEnough: $0.trial.isMet) },
      report: isOut ? nil : try report(search.dossier(change)), isCutShort: answer.isCutShort)
  }

  /// The coverage of a dossier with the plan that is made of it.
  private func report(_ dossier: Dossier) throws -> CoverageReport {
    let plan = try plans.plans([dossier])[0].plan
    let question = CoverageQuestion(dossier, plan: plan)
    return question.report(try question.tally(), version: TiersTempsCommand.version)
  }
}
