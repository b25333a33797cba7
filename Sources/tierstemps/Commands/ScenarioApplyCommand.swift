import ArgumentParser
import Dossier
import Exchange
import Foundation

/// `tierstemps scenario apply`: the dossier that a scenario gives, as a folder.
struct ScenarioApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Write the dossier that a scenario gives, as a folder of its own.",
    discussion: """
      The folder is written whole or not at all; files that no change touches are copied byte for byte. A file that is \
      touched is written in UTF-8 whatever it was in, and parametres.yaml without its comments: the dossier of the base keeps both. Exit status 3, and nothing \
      written, when the scenario or the dossier it gives has errors.
      """)

  @Argument(help: "The scenario.yaml.", completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String
  @Option(help: "A dossier instead of the one that the scenario, or its outermost parent, names.", completion: .directory)
  var base: String?
  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var output: String
  @Flag(help: "Replace a dossier that is already there.")
  var force = false
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    try orRefuse { () throws(GeneratedFolder.Refusal) in try GeneratedFolder.check(output, force: force) }
    let laid = try LaidScenario(at: scenario, base: base, language: lang)
    guard !laid.reading.isRefused else {
      complain(FindingReport.text(laid.reading.findings.filter { $0.gravity == .erreur }, lang))
      complain(ScenarioSentences.refused(lang))
      throw dossierRefused
    }
    let files = laid.folder.files
    try orRefuse { () throws(GeneratedFolder.Refusal) in
      try GeneratedFolder.write(DossierFile.allCases.filter { files[$0] != nil }, at: output, force: force) { files[$0] ?? [] }
    }
    let text = laid.report(lang) + ScenarioSentences.written(lang, [output]) + "\n" + ScenarioSentences.next(lang, [output]) + "\n"
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  private func orRefuse(_ work: () throws(GeneratedFolder.Refusal) -> Void) throws {
    do throws(GeneratedFolder.Refusal) {
      try work()
    } catch {
      switch error {
      case .occupied: throw ValidationError(GenerationSentences.occupied(lang, [output]))
      case .foreign(let name): throw ValidationError(GenerationSentences.foreign(lang, [output, name]))
      case .unwritable(let reason): throw ValidationError(GenerationSentences.unwritable(lang, [output, reason]))
      }
    }
  }
}
