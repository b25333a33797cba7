import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law

/// `tierstemps explain`: a worker's obligations through time.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "A worker's obligations through time, with rule, article and reason.",
    discussion: "For soignants: it reveals health. Exit status 3 when the dossier has errors.")

  @Argument(help: "The folder of the dossier.", completion: .directory)
  var dossier: String
  @Option(help: "The worker to explain.")
  var worker: String
  @Option(help: "The day the question is asked, AAAA-MM-JJ (default: debut of parametres.yaml).")
  var asOf: CivilDate?
  @Option(help: "fr or en.")
  var lang = Language.fr
  @Flag(help: "Leave wrong lines out with what depends on them.")
  var setAside = false

  func run() async throws {
    let text = try WorkerExplanation(dossier: dossier, worker: worker, asOf: asOf, setAside: setAside, language: lang).text()
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
