import ArgumentParser
import Dossier
import Exchange
import Foundation

/// `tierstemps scenario check`: what is wrong in a scenario and in the dossier it gives, and what it changes.
struct ScenarioCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "What a scenario changes, and what is wrong in it or in the dossier it gives.",
    discussion: "Exit status 1 when something is wrong; warnings alone give 0.")

  @Argument(help: "The scenario.yaml.", completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String
  @Option(help: "A dossier instead of the one that the scenario, or its outermost parent, names.", completion: .directory)
  var base: String?
  @Option(help: "text for people, jsonl for programmes.")
  var format = CheckCommand.Format.text
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    let laid = try LaidScenario(at: scenario, base: base, language: lang)
    switch format {
    case .text: FileHandle.standardOutput.write(Data(laid.report(lang).utf8))
    case .jsonl: FileHandle.standardOutput.write(Data(FindingReport.jsonLines(laid.reading.findings, lang)))
    }
    if laid.reading.isRefused { throw ExitCode(1) }
  }
}

/// A scenario laid over its dossier, and the dossier read.
struct LaidScenario {
  let scenario: ScenarioFolder
  let folder: DossierFolder
  let reading: DossierReading

  init(at path: String, base: String?, language: Language) throws {
    guard ScenarioFolder.isScenario(path) else { throw ValidationError(ScenarioSentences.notAScenario(language, [path])) }
    scenario = try ScenarioFolder(at: path, base: base, language: language)
    folder = scenario.overlaid()
    reading = folder.read(digesting: false)
  }

  /// What changes, and what is wrong.
  func report(_ language: Language) -> String {
    var text = ""
    if !reading.isRefused {
      text += ScenarioSentences.sound(language, [scenario.name, "\(scenario.steps.count)", scenario.basePath]) + "\n"
      text += folder.overlay.map { ScenarioText.table($0, language) } ?? ""
    }
    return text + (reading.findings.isEmpty ? "" : FindingReport.text(reading, language))
  }
}
