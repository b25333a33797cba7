import ArgumentParser
import Capacity
import Dossier
import Exchange
import Foundation
import Law
import MILP
import Planning
import Verification

/// `tierstemps capacity`: what one more half-day is worth, and the least staffing that reaches a target.
struct CapacityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity", abstract: "What one more half-day is worth, and the least staffing that reaches a target.",
    discussion: """
      --worth lays the price of one more half-day or room, by the certified bound, beside what planning with it gains: the ten greatest and ten \
      drawn by the seed. --target finds the least staffing that reaches it (half-days by role and team, whole hires, protocols extended) by an \
      integer program, confirms it by a plan and shows by plans that one less misses. --frontier draws coverage against people. With none of \
      them, --worth and the usual target are answered. Writes capacite.html, capacite.csv, capacite.json, and a scenario.yaml for each answer, \
      whole or not at all. Plans are made at the effort of `plan` unless --effort says less; every plan is verified. At most \
      \(StaffingBudget.mostPlans) plans and \(StaffingBudget.mostDrafts) drafts are made for the three ways of counting people, shared \
      evenly: when they are spent, the answer says what is known (confirmed and least; confirmed, not shown to be least; not established). \
      Above \(StaffingBudget.largeService) contracts only the first plan is made from nothing; the others start from that of the nearest staff \
      and search for \(StaffingBudget.largeShare) thousandths of what `plan` does. The same seed gives the same bytes, on one core or more.
      """)

  @Argument(help: "The folder of the dossier, or a scenario.", completion: .directory)
  var dossier: String
  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var output: String
  @Option(help: "Its plan, for --worth; made first where none is given.", completion: .directory)
  var plan: String?
  @Flag(help: "What one more half-day or room is worth: its price and what planning with it gains.")
  var worth = false
  @Option(help: "What to reach, as a_temps=98,reprise_8j=95,tiers; also vip_3m, effectif_medecin=6000.")
  var target: String?
  @Flag(help: "Coverage against people added, as a curve, up to a quarter more than the answer.")
  var frontier = false
  @Option(help: "Thousandths of the work that `plan` gives to each plan, 1 to 1000.")
  var effort = 1000
  @Option(help: "Draws the ten that are not the greatest, and orders the searches.")
  var seed = 1
  @Flag(help: "Plan each answer once more, from nothing, as `plan` will: in a large service that takes minutes each.")
  var replay = false
  @Option(
    help: "Where what areas became is kept, so that none is solved twice; the output folder's own cache without it.",
    completion: .directory)
  var cache: String?
  @Flag(help: "Leave wrong lines out with what depends on them.")
  var setAside = false
  @Option(help: "Language of the messages and of the page: fr or en.")
  var lang = Language.fr

  func run() async throws {
    guard (1...1000).contains(effort) else { throw ValidationError(CapacitySentences.wrongEffort(lang)) }
    let isBare = !worth && target == nil && !frontier
    var wanted: StaffingTarget? = isBare || frontier ? .usual : nil
    if let target {
      guard let read = StaffingTarget(code: target) else { throw ValidationError(CapacitySentences.wrongTarget(lang, [target])) }
      wanted = read
    }
    do throws(PlanFolderError) { try PlanFolder.check(output, kind: sign) } catch { throw refused(error) }
    let written = try plan.map { try VisitQuestion.readPlan($0, lang) }
    var dossier = try loadDossier(at: dossier, setAside: setAside, begins: written?.begins, language: lang).dossier
    if let written {
      dossier.parameters.begins = written.begins
      // What a plan of another dossier leaves is worth nothing to this one, and no figure of it would say so.
      guard Verifier.verify(dossier: dossier, plan: written).violations.isEmpty else {
        throw ValidationError(CapacitySentences.misfit(lang, [plan ?? ""]))
      }
    }
    let question = CapacityQuestion(
      dossier: dossier, path: self.dossier, output: output, effort: effort, seed: seed, language: lang,
      cache: cache ?? output + "/cache", replays: replay)
    let answer: (report: CapacityReport, files: [OutputFile])
    do {
      answer = try question.answer(worth: worth || isBare, plan: written, planPath: plan ?? "", target: wanted, frontier: frontier)
    } catch let error as LawError {
      throw refusal(error, lang)
    } catch let error as SolveError {
      complain(CapacitySentences.solver(lang, ["\(error)"]))
      throw internalFailure
    }
    do throws(PlanFolderError) {
      // The cache stands in the output folder, and stays there.
      try PlanFolder.write(answer.files, at: output, kind: sign)
    } catch {
      throw refused(error)
    }
    FileHandle.standardOutput.write(Data(CapacityText.text(answer.report, lang).utf8))
    print(CapacitySentences.done(lang, [output]))
    if answer.report.violations > 0 {
      complain(CapacitySentences.violated(lang, ["\(answer.report.violations)"]))
      throw ExitCode(1)
    }
  }

  /// By what a folder is known for an answer, or for one that was stopped before its end.
  private var sign: String {
    let holds = { FileManager.default.fileExists(atPath: output + "/" + $0) }
    return !holds(CapacityFiles.json) && holds("cache/aires") ? "cache" : CapacityFiles.json
  }

  private func refused(_ error: PlanFolderError) -> any Error {
    if case .notAPlan(let path) = error { complain(CapacitySentences.notOurs(lang, [path])) } else { complain(error.message(lang)) }
    return internalFailure
  }
}
