import ArgumentParser
import Capacity
import Dossier
import Exchange
import Foundation
import Law
import Planning

/// What `capacity` is asked of a dossier, and the files that answer.
struct CapacityQuestion {
  var dossier: Dossier
  /// As typed, for the `base` of the scenarios.
  var path: String
  var output: String
  var effort: Int
  var seed: Int
  var language: Language
  /// Where the plans of areas are kept.
  var cache: String?
  /// Whether each answer is planned once more, from nothing.
  var replays = false

  /// Rounds of each search of --worth, for a thousand visits.
  private static let rounds = 8

  func answer(
    worth: Bool, plan: Plan?, planPath: String, target: StaffingTarget?, frontier: Bool
  ) throws -> (report: CapacityReport, files: [OutputFile]) {
    let plans = CapacityPlans(
      effort: effort, language: language, cores: ProcessInfo.processInfo.activeProcessorCount, cache: cache,
      report: progress())
    var report = CapacityReport(begins: dossier.parameters.begins, horizonWeeks: dossier.parameters.horizonWeeks)
    report.version = TiersTempsCommand.version
    (report.seed, report.effort, report.digests) = (seed, effort, dossier.digests)
    report.sectors = Dictionary(dossier.teams.map { ($0.id, $0.sector) }) { first, _ in first }
    report.fullTime = StaffedDossier(dossier).fullTime
    if worth { report.worth = try trials(plans, plan, planPath) }
    var files: [OutputFile] = []
    if let target { files = try staffing(plans, target, frontier: frontier, &report) }
    let made = plans.made
    (report.plans, report.violations) = (made.plans, made.violations)
    return (report, CapacityFiles.write(report, language: language) + files)
  }

  private func progress() -> @Sendable (Int) -> Void {
    guard isatty(STDERR_FILENO) == 1 else { return { _ in } }
    let language = language
    return { FileHandle.standardError.write(Data(("\r" + CapacitySentences.progress(language, ["\($0)"]) + "  ").utf8)) }
  }

  // MARK: The worth

  private func trials(_ plans: CapacityPlans, _ given: Plan?, _ path: String) throws -> WorthTrials {
    let standing = try given ?? plans.certified(dossier)
    let marginal = try HalfDayWorth.estimate(dossier, plan: standing)
    let rounds = max(500, Self.rounds * standing.appointments.count * effort / 1000)
    guard
      let realised = try RealisedWorth(
        dossier, plan: standing, version: TiersTempsCommand.version, seed: seed, rounds: rounds, check: { plans.check($0, $1) })
    else { throw ValidationError(CapacitySentences.misfit(language, [path])) }
    let trials = try plans.each(RealisedWorth.candidates(marginal, seed: seed)) { try realised.trial($0) }
    return WorthTrials(
      weekPoints: marginal.weekPoints, visitPoints: marginal.visitPoints, spread: realised.spread, rounds: rounds,
      candidates: RealisedWorth.entries(marginal).count, trials: trials)
  }

  // MARK: The staffing

  private func staffing(
    _ plans: CapacityPlans, _ target: StaffingTarget, frontier: Bool, _ report: inout CapacityReport
  ) throws -> [OutputFile] {
    var search = try StaffingSearch(dossier, target: target, planners: plans.planners)
    report.target = target
    report.ceilings = search.ceilings
    report.standing = search.standing
    // Hires first: what they teach spares the others half-days.
    let first = try search.answers([.embauches, .demiJournees, .protocoles])
    func drawn(_ answers: [StaffingAnswer]) throws -> [FrontierPoint] {
      guard frontier, let change = answers.first(where: { $0.mode == .demiJournees })?.confirmed?.change else { return [] }
      return try search.frontier(of: change)
    }
    report.frontier = try drawn(first)
    let settled = try first.map { try search.settled($0) }
    let answers = try replays ? settled.map { try search.replayed($0, by: { try plans.whole($0) }) } : settled
    if settled != first { report.frontier = try drawn(settled) }
    report.answers = StaffingAnswer.Mode.allCases.compactMap { mode in answers.first { $0.mode == mode } }
    report.bounds = try search.bounds()
    report.budget = search.budget
    report.searchShare = CapacityPlans.isLarge(dossier) ? min(effort, StaffingBudget.largeShare) : nil
    return report.answers.flatMap { scenarios(of: $0, search) }
  }

  /// An answer and each trial with one unit less, as scenarios that `plan` and `scenario compare` replay.
  private func scenarios(of answer: StaffingAnswer, _ search: StaffingSearch) -> [OutputFile] {
    guard let confirmed = answer.confirmed?.change else { return [] }
    func file(_ change: StaffingChange, _ name: String, _ path: String) -> OutputFile {
      let people = search.people(change)
      let text = StaffingScenario.text(
        name: name, base: base, professionals: people.map(\.professional), timetable: people.flatMap(\.timetable),
        protocols: extended(change, search.dossier(change)))
      return OutputFile(path: path, text: text)
    }
    let name = CapacitySentences.scenario(language, [answer.mode.rawValue, "\(confirmed.total)"])
    let whole = file(confirmed, name, StaffingScenario.file(answer.mode))
    return [whole]
      + answer.less.enumerated().map { place, less in
        let name = CapacitySentences.scenarioLess(
          language, [answer.mode.rawValue, "\(less.trial.change.total)", less.post.role.rawValue, less.post.team.text])
        return file(less.trial.change, name, StaffingScenario.file(answer.mode, less: place + 1))
      }
  }

  /// The protocols that a change gives to professionals in post.
  private func extended(_ change: StaffingChange, _ staffed: Dossier) -> [ProfessionalID: Set<Nature>] {
    guard !change.protocols.isEmpty else { return [:] }
    let before = Dictionary(dossier.professionals.map { ($0.id, $0.protocolNatures) }) { first, _ in first }
    return staffed.professionals.reduce(into: [:]) { found, person in
      if let was = before[person.id], was != person.protocolNatures { found[person.id] = person.protocolNatures }
    }
  }

  /// The dossier as the folder of the answer sees it.
  private var base: String {
    func parts(_ path: String) -> [String] { URL(fileURLWithPath: path).standardizedFileURL.pathComponents }
    let (from, to) = (parts(output), parts(path))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    return ([String](repeating: "..", count: from.count - shared) + to.dropFirst(shared)).joined(separator: "/")
  }
}
