import ArgumentParser
import Dossier
import Exchange
import Foundation
import Verification

/// `tierstemps verify`: an independent check of every hard rule, the objective and the bound.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "An independent check of a plan: every hard rule, the objective and the bound.",
    discussion: "Exit status 1 when something is violated. The check shares no code with the optimiser, and needs no solver.")

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Argument(help: "The folder of the plan.", completion: .directory)
  var plan: String
  @Option(help: "text for people, jsonl for programmes.")
  var format = CheckCommand.Format.text
  @Option(help: "fr or en.")
  var lang = Language.fr
  @Flag(help: "Leave wrong lines of the dossier out, as the plan did.")
  var setAside = false

  func run() async throws {
    let files: [String: [UInt8]]
    do throws(PlanFolderError) { files = try PlanFolder.read(at: plan) } catch { throw ValidationError(error.message(lang)) }
    let written = PlanReader.read(files: files)
    guard written.findings.allSatisfy({ $0.code == "plan_chiffre_incoherent" || $0.gravity == .avertissement }) else {
      write(written.findings)
      if format == .text { say(VerificationSentences.unreadable(lang)) }
      throw ExitCode(1)
    }
    let reading = try loadDossier(at: dossier, setAside: setAside, begins: written.plan.begins, language: lang)
    let report = Verifier.verify(dossier: reading.dossier, plan: written.plan)
    let findings = written.findings + report.findings
    write(findings)
    let violations = findings.count { $0.gravity == .erreur }
    if format == .text { say(closing(report.figures, violations: violations)) }
    if violations > 0 { throw ExitCode(1) }
  }

  private func write(_ findings: [Finding]) {
    switch format {
    case .text: if !findings.isEmpty { say(FindingReport.text(findings, lang)) }
    case .jsonl: FileHandle.standardOutput.write(Data(FindingReport.jsonLines(findings, lang)))
    }
  }

  private func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

  private func closing(_ figures: Figures, violations: Int) -> String {
    let count =
      switch violations {
      case 0: VerificationSentences.none(lang)
      case 1: VerificationSentences.one(lang)
      default: VerificationSentences.several(lang, ["\(violations)"])
      }
    guard let whole = figures.quality(.whole), let legal = figures.quality(.legal) else {
      return VerificationSentences.closingWithoutBound(lang, [count, "\(figures.objective.sum)"])
    }
    return VerificationSentences.closing(
      lang,
      [count, "\(whole.sum)", "\(whole.bound)", percent(whole.gap), "\(legal.sum)", "\(legal.bound)", percent(legal.gap)])
  }

  private func percent(_ ratio: Double) -> String {
    let text = String(format: "%.2f", ratio * 100)
    return lang == .fr ? text.replacingOccurrences(of: ".", with: ",") : text
  }
}
