import ArgumentParser
import Exchange
import Foundation
import Law
import Planning

/// Writes the integer program that a plan answers, for other solvers.
struct ExportModelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-model", abstract: "The integer program of each area as free MPS, for other solvers.",
    discussion: """
      One file an area (zone-1.mps…), the meaning of its columns beside it, and modele.json. The program counts in half-days and minutes; \
      `import-solution` turns an answer into a plan that `verify` judges. The same dossier gives the same bytes.
      """)

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Option(name: .shortAndLong, help: "The folder of the model.", completion: .directory)
  var output: String?
  @Flag(help: "Print the sizes of the models as JSON, and write nothing.")
  var sizes = false
  @Flag(help: "Leave wrong lines out with what depends on them.")
  var setAside = false
  @Option(help: "Language of the messages: fr or en.")
  var lang = Language.fr

  func validate() throws {
    if (output == nil) != sizes { throw ValidationError(ModelSentences.outputOrSizes(lang)) }
  }

  func run() async throws {
    let reading = try loadDossier(at: dossier, setAside: setAside, language: lang)
    let models = try exportedModels(reading, language: lang)
    guard let output else {
      print(String(decoding: try ModelFolder.listing(of: models), as: UTF8.self), terminator: "")
      return
    }
    try ModelFolder.write(models, at: output, language: lang) { entry in
      let counts = [entry.rendez_vous, entry.lignes, entry.colonnes, entry.coefficients].map { "\($0)" }
      print(ModelSentences.zone(lang, [entry.fichier, entry.zone] + counts))
    }
  }
}

/// The models of a dossier that was read.
func exportedModels(_ reading: DossierReading, language: Language) throws -> [HalfDayModel] {
  do throws(LawError) {
    return try ModelExport.models(of: reading.dossier)
  } catch {
    throw refusal(error, language)
  }
}
