import ArgumentParser
import Coverage
import Dossier
import Exchange
import Foundation
import Law

/// `tierstemps coverage`: the dossier of an agrément.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "The dossier of an agrément: figures, verdicts, maps, and how each is made.",
    discussion: """
      Writes dossier.html, dossier.csv, dossier.json and activite.csv, whole or not at all. Aggregates only: cells under \
      seuil_petites_cellules are suppressed, with enough others that no total gives them back. --verify computes a dossier again from its own \
      files, and from the service's with --dossier; exit status 1 when something differs.

      --what-if lays a scenario over the service, plans both and puts them side by side, what one leaves unsaid being said by neither; a plan \
      given is the present's. --least-change searches, for each criterion at risk or not met, the least staffing that meets it: \
      \(StaffingBudget.mostPlans) plans and \(StaffingBudget.mostDrafts) drafts for each thing asked of staffing, above \
      \(StaffingBudget.largeService) contracts \(StaffingBudget.mostCoveragePlans) and \(StaffingBudget.mostCoverageDrafts) for all together, \
      after which what is confirmed so far is told, or that nothing is established. Plans are made at --effort, the same work on any machine, and kept in --cache \
      alone: a plan holds facts about workers, the dossier none.
      """)

  @Argument(help: "The folder of the service's dossier.", completion: .directory)
  var service: String?
  @Argument(help: "The folder of its plan: what is booked, and the third to come.", completion: .directory)
  var planned: String?
  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var output: String?
  @Option(help: "Last year's folder, to stand beside.", completion: .directory)
  var previous: String?
  @Option(
    name: .customLong("what-if"), help: "A scenario.yaml, or the folder of another dossier, to put beside the present; may be repeated.",
    completion: .file())
  var whatIf: [String] = []
  @Flag(help: "Search what would be enough for each criterion at risk or not met.")
  var leastChange = false
  @Option(help: "Work spent on each plan made, in thousandths of what plan spends, 1 to 1000; 100 without it.")
  var effort: Int?
  @Option(help: "Where plans made are kept and found again; forgotten without it.", completion: .directory)
  var cache: String?
  @Option(help: "Plans made at once; the machine's cores without it. It changes no byte.")
  var cores: Int?
  @Option(help: "Check this folder instead of writing one.", completion: .directory)
  var verify: String?
  @Option(help: "With --verify: compute everything again from the service's dossier.", completion: .directory)
  var dossier: String?
  @Option(help: "With --verify and --dossier: the plan it was written with.", completion: .directory)
  var plan: String?
  @Flag(help: "Leave wrong lines out with what depends on them, and list them in ecartes.csv.")
  var setAside = false
  @Option(help: "Language of the messages and of the page: fr or en.")
  var lang = Language.fr

  func run() async throws {
    if let effort, !(1...1000).contains(effort) { throw ValidationError(CoverageCommandSentences.badEffort(lang, ["\(effort)"])) }
    if let verify { return try await check(verify) }
    if dossier != nil || plan != nil { throw ValidationError(CoverageCommandSentences.onlyVerify(lang)) }
    guard let service else { throw ValidationError(CoverageCommandSentences.needsDossier(lang)) }
    guard let output else { throw ValidationError(CoverageCommandSentences.needsOutput(lang)) }
    do throws(PlanFolderError) { try PlanFolder.check(output, kind: CoverageReader.json) } catch { throw refused(error) }
    let before = try previous.map { try read($0).report }
    let answer = try await work(service, planned).answer()
    var files = CoverageFiles.write(answer.report, previous: before, language: lang)
    if setAside { files.append(OutputFile(path: "ecartes.csv", bytes: FindingReport.csv(answer.left, lang))) }
    do throws(PlanFolderError) {
      try PlanFolder.write(files, at: output, kind: CoverageReader.json)
    } catch {
      throw refused(error)
    }
    tell(answer, output)
  }

  private func work(_ service: String, _ plan: String?, effort written: Int? = nil) -> CoverageWork {
    CoverageWork(
      service: service, planned: plan, whatIf: whatIf, leastChange: leastChange,
      effort: effort ?? written ?? ScenarioCompareCommand.usualEffort, cache: cache, cores: cores, setAside: setAside, language: lang)
  }

  private func refused(_ error: PlanFolderError) -> any Error {
    if case .notAPlan(let path) = error {
      complain(CoverageCommandSentences.notOurs(lang, [path]))
    } else {
      complain(error.message(lang))
    }
    return internalFailure
  }

  private func tell(_ answer: CoverageWork.Answer, _ output: String) {
    let report = answer.report
    let hidden = report.figures.count { $0.gap == .secret }
    print(CoverageCommandSentences.done(lang, [output, "\(report.figures.count)", "\(hidden)"]))
    func count(_ verdict: CoverageVerdict) -> String { "\(report.criteria.count { $0.verdict == verdict })" }
    print(CoverageCommandSentences.verdicts(lang, [count(.atteint), count(.aRisque), count(.nonAtteint), count(.nonJuge)]))
    for scenario in report.scenarios {
      let (now, then) = (report.criteria + report.forecasts, scenario.report.criteria + scenario.report.forecasts)
      print(CoverageCommandSentences.beside(lang, [scenario.name, "\(CoverageScenario.changes(now, then))"]))
    }
    if let remedies = report.remedies {
      let confirmed = remedies.count { $0.answer == .trouve }
      print(CoverageCommandSentences.remedies(lang, ["\(remedies.count)", "\(confirmed)", "\(answer.plans)"]))
    }
    print(CoverageCommandSentences.page(lang, [output + "/dossier.html"]))
  }

  // MARK: Checking

  private func read(_ path: String) throws -> (report: CoverageReport, csv: [UInt8]?, findings: [Finding]) {
    let files: [String: [UInt8]]
    do throws(PlanFolderError) {
      files = try PlanFolder.read(at: path, names: [CoverageReader.json, CoverageReader.csv], kind: CoverageReader.json)
    } catch {
      throw ValidationError(error.message(lang))
    }
    var findings: [Finding] = []
    guard let report = CoverageReader.read(files[CoverageReader.json], &findings) else {
      complain(FindingReport.text(findings, lang))
      throw ExitCode(1)
    }
    return (report, files[CoverageReader.csv], findings)
  }

  private func check(_ path: String) async throws {
    guard service == nil, output == nil else { throw ValidationError(CoverageCommandSentences.tooMuch(lang)) }
    var (report, csv, findings) = try read(path)
    CoverageReader.compare(csv, report, &findings)
    findings += CoverageCheck.faults(report).map(finding)
    if let dossier {
      if report.scenarios.count != whatIf.count {
        throw ValidationError(CoverageCommandSentences.needsScenarios(lang, ["\(report.scenarios.count)"]))
      }
      if report.hasPlan != (plan != nil) {
        throw ValidationError((report.hasPlan ? CoverageCommandSentences.needsPlan : CoverageCommandSentences.needsNoPlan)(lang))
      }
      let again = try await work(dossier, plan, effort: report.effort).answer()
      findings += CoverageCheck.differences(report, again.report).map(finding)
    }
    if findings.isEmpty {
      return print(CoverageCommandSentences.sound(lang, ["\(report.figures.count)", "\(report.criteria.count)"]))
    }
    print(FindingReport.text(findings, lang))
    print(CoverageCommandSentences.unsound(lang, ["\(findings.count)"]))
    throw ExitCode(1)
  }

  private func finding(_ fault: CoverageCheck.Fault) -> Finding {
    func text(_ number: Int?) -> String { number.map(String.init) ?? "—" }
    func other(_ column: String, _ code: String, _ values: String...) -> Finding {
      Finding(file: CoverageReader.json, line: 0, column: column, value: "", code: code, values: values)
    }
    return switch fault {
    case .scenario(let name, let fault):
      {
        var inner = finding(fault)
        inner.column = name + " : " + inner.column
        return inner
      }()
    case .scenarios(let written, let computed):
      other("scenarios", CoverageFinding.scenarios, written.joined(separator: ", "), computed.joined(separator: ", "))
    case .remedy(let code): other(code.rawValue, CoverageFinding.remedy)
    case .betrayed(let key): CoverageFinding.wrong(CoverageReader.json, key, "", "", code: CoverageFinding.betrayed)
    case .doubt(let key): CoverageFinding.wrong(CoverageReader.json, key, "", "", code: CoverageFinding.doubt)
    case .sum(let key, let written, let computed):
      CoverageFinding.wrong(CoverageReader.json, key, text(written), text(computed), code: CoverageFinding.sum)
    case .small(let key): CoverageFinding.wrong(CoverageReader.json, key, "", "", code: CoverageFinding.small)
    case .recomputed(let key, let written, let computed) where written == computed:
      CoverageFinding.wrong(CoverageReader.json, key, text(written), "", code: CoverageFinding.surrounding)
    case .recomputed(let key, let written, let computed):
      CoverageFinding.wrong(CoverageReader.json, key, text(written), text(computed), code: CoverageFinding.recomputed)
    case .verdict(let code, let written, let computed):
      Finding(
        file: CoverageReader.json, line: 0, column: code.rawValue, value: written.rawValue, code: CoverageFinding.verdict,
        values: [written.rawValue, computed.rawValue])
    }
  }
}
