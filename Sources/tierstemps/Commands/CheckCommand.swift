import ArgumentParser
import Dossier
import Exchange
import Foundation

extension Language: ExpressibleByArgument {}

/// `tierstemps check`: what is wrong in a dossier, and what to do.
struct CheckCommand: AsyncParsableCommand {
  /// How the findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "A validation report: file, line, column, what is wrong, what to do.",
    discussion: "Exit status 1 when something is wrong; warnings alone give 0.")

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Option(help: "text for people, jsonl for programmes.")
  var format = Format.text
  @Option(help: "fr or en.")
  var lang = Language.fr
  @Flag(help: "Leave wrong lines out with what depends on them, and list them.")
  var setAside = false
  @Option(help: "Where --set-aside writes the list.", completion: .file())
  var ecartes = "ecartes.csv"

  func run() async throws {
    let folder = try DossierFolder(at: dossier, language: lang)
    let reading = folder.read(setAside: setAside, digesting: false)
    let report =
      switch format {
      case .text: Array(FindingReport.text(reading, lang).utf8)
      case .jsonl: FindingReport.jsonLines(reading.findings + reading.setAside, lang)
      }
    FileHandle.standardOutput.write(Data(report))
    if setAside { try FindingReport.csv(reading.setAside, lang).write(privatelyTo: ecartes, lang) }
    if reading.isRefused || !reading.setAside.isEmpty { throw ExitCode(1) }
  }
}

extension [UInt8] {
  /// Writes the bytes as a file that only its owner may read.
  ///
  /// - Parameter language: Of what is said when that cannot be.
  func write(privatelyTo path: String, _ language: Language) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(self), attributes: [.posixPermissions: 0o600]) else {
      throw ValidationError(LoadingSentences.unwritable(language, [path, String(cString: strerror(errno))]))
    }
  }
}
