import ArgumentParser
import Coverage
import Dossier
import Exchange
import Foundation
import Law
import Planning

/// `tierstemps plan`: the weekly plan of a dossier.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The weekly plan: who is seen by whom, where and when, and what could not be placed and why.",
    discussion: """
      The plan folder is written whole or not at all: a plan already there stays until the new one is complete. Without --time-limit the same \
      dossier gives the same plan, byte for byte (journal.json aside). Exit status 3 when the dossier has errors.

      Appointments of rendez_vous.csv that were sent or confirmed stay; those only proposed stay too while their place is legal, unless \
      --improve. --previous PLAN lets calendars cancel what last week's plan showed and this one does not.

      --insert T001168:reprise:2026-11-30 plans nothing: it gives the three best places that the plan PLAN leaves to one urgent visit, with \
      the line to add to rendez_vous.csv. A request is WORKER:NATURE, then in any order a day (of the request; of the return, for a reprise) \
      and who asks (medecin if nobody is named).
      """)

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Option(name: .shortAndLong, help: "The folder of the plan; not with --insert.", completion: .directory)
  var output: String?
  @Option(
    help: "The folder of the plan that went out before: what it showed and this one does not is cancelled in the calendars.",
    completion: .directory)
  var previous: String?
  @Option(help: "One urgent visit, WORKER:NATURE[:AAAA-MM-JJ][:ORIGIN]: its three best places in the plan given by --previous.")
  var insert: UrgentRequest?
  @Option(help: "First day of the plan, a Monday (AAAA-MM-JJ), instead of the parameters' debut.")
  var asOf: CivilDate?
  @Option(help: "Stop improving after this long, 60s or 2m; the plan may then differ from run to run.")
  var timeLimit: TimeLimit?
  @Flag(help: "Let proposed appointments move, at their price, to a better place; else only those whose place is no longer legal do.")
  var improve = false
  @Flag(help: "Leave wrong lines out with what depends on them, and list them in ecartes.csv.")
  var setAside = false
  @Flag(help: "Progress and result as JSON lines on the standard output.")
  var json = false
  @Option(help: "Language of the messages and of the report: fr or en.")
  var lang = Language.fr

  func run() async throws {
    if let asOf, asOf != asOf.monday { throw ValidationError(PlanCommandSentences.notAMonday(lang, ["\(asOf)", "\(asOf.monday)"])) }
    if let insert { return try offer(insert) }
    guard let output else { throw ValidationError(PlanCommandSentences.noOutput(lang)) }
    let start = ContinuousClock.now
    let before = try previous.map { try VisitQuestion.readPlan($0, lang) }
    do throws(PlanFolderError) {
      try PlanFolder.check(output)
    } catch {
      complain(error.message(lang))
      throw internalFailure
    }
    let line = ProgressLine(style: ProgressLine.suiting(json: json), language: lang)
    line.enter(.reading)
    var reading = try loadDossier(at: dossier, setAside: setAside, begins: asOf, language: lang)
    if let asOf { reading.dossier.parameters.begins = asOf }
    let read = ContinuousClock.now
    let crew = AreaCrew(limit: timeLimit?.duration, language: lang, line: line)
    var failures: [AreaCrew.Failure] = []
    let outcome: Planner.Outcome
    do throws(LawError) {
      outcome = try Planner.plan(
        reading.dossier, version: TiersTempsCommand.version, after: before, improving: improve,
        solveAreas: { problems in
          let answer = crew.solve(problems)
          failures = answer.failures
          return answer.plans
        },
        report: { stage in
          switch stage {
          case .obligations: line.enter(.obligations)
          case .areas: line.enter(.constructing)
          case .bound: line.enter(.bounding)
          case .done: line.enter(.writing)
          }
        })
    } catch {
      throw refusal(error, lang)
    }
    let planned = ContinuousClock.now
    let more = setAside ? [OutputFile(path: "ecartes.csv", bytes: FindingReport.csv(reading.setAside, lang))] : []
    do {
      try writePlan(
        outcome, of: reading.dossier, and: more, at: output, language: lang,
        journal: RunJournal(
          started: start, read: read, planned: planned, written: .now, cores: crew.runner.cores,
          failures: failures.map { [$0.area, $0.reason] }))
    } catch let error as PlanFolderError {
      line.finish()
      complain(error.message(lang))
      throw internalFailure
    }
    line.finish()
    tell(outcome.plan, reading.dossier.parameters, failures, at: output)
  }

  /// The places for one urgent visit.
  private func offer(_ request: UrgentRequest) throws {
    guard let previous, output == nil else { throw ValidationError(PlanCommandSentences.insertNeeds(lang)) }
    let question = InsertQuestion(dossier: dossier, plan: previous, request: request, json: json, setAside: setAside, language: lang)
    FileHandle.standardOutput.write(Data(try question.text().utf8))
  }

  private func tell(_ plan: Plan, _ parameters: Parameters, _ failures: [AreaCrew.Failure], at output: String) {
    for failure in failures { complain(PlanCommandSentences.areaFailed(lang, [failure.area, failure.reason])) }
    if plan.timeLimitReached { complain(PlanCommandSentences.timeReached(lang)) }
    let counts = ["\(plan.appointments.count)", "\(plan.unplaced.count)", "\(plan.field.count)"]
    if json {
      print(
        "{\"stage\":\"done\",\"appointments\":\(counts[0]),\"unplaced\":\(counts[1]),\"field\":\(counts[2]),\"objective\":\(plan.whole.sum),"
          + "\"bound\":\(plan.whole.bound),\"gap\":\(String(format: "%.6f", plan.whole.gap)),"
          + "\"share_closed\":\(String(format: "%.6f", plan.whole.shareClosed))}")
      return
    }
    func percent(_ value: Double) -> String {
      let text = String(format: "%.2f", 100 * value)
      return lang == .fr ? text.replacing(".", with: ",") : text
    }
    print(PlanCommandSentences.done(lang, [output] + counts))
    print(
      PlanCommandSentences.quality(
        lang, ["\(plan.whole.sum)", "\(plan.whole.bound)", percent(plan.whole.gap), percent(plan.whole.shareClosed)]))
    if !plan.moves.isEmpty {
      print(PlanCommandSentences.moves(lang, ["\(plan.moves.count)", "\(plan.moves.count { $0.mustCall })"]))
    }
    if let history = plan.reserveHistory { print(ReserveText(lang).text(history, parameters)) }
    print(PlanCommandSentences.report(lang, [output + "/rapport.html"]))
  }
}

/// The process ends so when what it was asked could not be done for a reason outside the dossier.
let internalFailure = ExitCode(4)

/// A duration on the command line: `60s`, `2m`, `90`.
struct TimeLimit: ExpressibleByArgument {
  let duration: Duration

  init?(argument: String) {
    var text = argument.lowercased()
    var factor = 1.0
    if text.hasSuffix("s") {
      text.removeLast()
    } else if text.hasSuffix("m") {
      text.removeLast()
      factor = 60
    }
    guard let number = Double(text), number > 0, number.isFinite else { return nil }
    duration = .seconds(number * factor)
  }
}

extension UrgentRequest: ExpressibleByArgument {
  public init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, !parts[0].isEmpty, let nature = Nature(rawValue: parts[1]) else { return nil }
    self.init(worker: WorkerID(parts[0]), nature: nature)
    for part in parts.dropFirst(2) {
      if let day = CivilDate(iso: part) {
        date = day
      } else if let asked = RequestOrigin(rawValue: part) {
        origin = asked
      } else {
        return nil
      }
    }
  }
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
