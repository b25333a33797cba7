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
      """)

  @Argument(help: "The folder of the service's dossier.", completion: .directory)
  var service: String?
  @Argument(help: "The folder of its plan: what is booked, and the third to come.", completion: .directory)
  var planned: String?
  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var output: String?
  @Option(help: "Last year's folder, to stand beside.", completion: .directory)
  var previous: String?
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
    if let verify { return try await check(verify) }
    guard let service else { throw ValidationError(CoverageCommandSentences.needsDossier(lang)) }
    guard let output else { throw ValidationError(CoverageCommandSentences.needsOutput(lang)) }
    do throws(PlanFolderError) { try PlanFolder.check(output, kind: CoverageReader.json) } catch { throw refused(error) }
    let before = try previous.map { try read($0).report }
    let (report, left) = try await compute(service, planned)
    var files = CoverageFiles.write(report, previous: before, language: lang)
    if setAside { files.append(OutputFile(path: "ecartes.csv", bytes: FindingReport.csv(left, lang))) }
    do throws(PlanFolderError) {
      try PlanFolder.write(files, at: output, kind: CoverageReader.json)
    } catch {
      throw refused(error)
    }
    tell(report, output)
  }

  private func refused(_ error: PlanFolderError) -> any Error {
    if case .notAPlan(let path) = error {
      complain(CoverageCommandSentences.notOurs(lang, [path]))
    } else {
      complain(error.message(lang))
    }
    return internalFailure
  }

  /// The report of a service, its workers shared between the cores, and the lines set aside.
  private func compute(_ service: String, _ planned: String?) async throws -> (CoverageReport, [Finding]) {
    let plan = try planned.map { try loadPlan(at: $0, language: lang).plan }
    let reading = try loadDossier(at: service, setAside: setAside, begins: plan?.begins, language: lang)
    if let plan, !plan.digests.isEmpty, plan.digests != reading.dossier.digests { complain(CoverageCommandSentences.otherFiles(lang)) }
    let question = CoverageQuestion(reading.dossier, plan: plan)
    var whole: CoverageTally?
    do {
      try await OrderedWork.run(question.parts(of: 5000)) { part in
        try question.tally(part)
      } take: { tally in
        if whole == nil { whole = tally } else { whole?.add(tally) }
      }
    } catch let error as LawError {
      throw refusal(error, lang)
    }
    return (question.report(try whole ?? question.tally(0..<0), version: TiersTempsCommand.version), reading.setAside)
  }

  private func tell(_ report: CoverageReport, _ output: String) {
    let hidden = report.figures.count { $0.gap == .secret }
    print(CoverageCommandSentences.done(lang, [output, "\(report.figures.count)", "\(hidden)"]))
    func count(_ verdict: CoverageVerdict) -> String { "\(report.criteria.count { $0.verdict == verdict })" }
    print(CoverageCommandSentences.verdicts(lang, [count(.atteint), count(.aRisque), count(.nonAtteint), count(.nonJuge)]))
    print(CoverageCommandSentences.page(lang, [output + "/dossier.html"]))
  }

  // MARK: Checking

  private func read(_ path: String) throws -> (report: CoverageReport, csv: [UInt8]?, findings: [Finding]) {
    let files: [String: [UInt8]]
    do throws(PlanFolderError) {
      files = try PlanFolder.read(at: path, names: [CoverageReader.json, CoverageReader.csv])
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
      let (again, _) = try await compute(dossier, plan)
      findings += CoverageCheck.differences(report, again).map(finding)
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
    return switch fault {
    case .sum(let key, let written, let computed):
      CoverageFinding.wrong(CoverageReader.json, key, text(written), text(computed), code: CoverageFinding.sum)
    case .small(let key): CoverageFinding.wrong(CoverageReader.json, key, "", "", code: CoverageFinding.small)
    case .recomputed(let key, let written, let computed):
      CoverageFinding.wrong(CoverageReader.json, key, text(written), text(computed), code: CoverageFinding.recomputed)
    case .verdict(let code, let written, let computed):
      Finding(
        file: CoverageReader.json, line: 0, column: code.rawValue, value: written.rawValue, code: CoverageFinding.verdict,
        values: [written.rawValue, computed.rawValue])
    }
  }
}
