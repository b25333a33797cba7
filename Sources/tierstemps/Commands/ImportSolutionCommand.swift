import ArgumentParser
import Coverage
import Dossier
import Exchange
import Foundation
import Law
import Planning

/// Turns another solver's answer to an exported model into a plan folder.
struct ImportSolutionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-solution", abstract: "Another solver's answer to an exported model, as a plan.",
    discussion: """
      The answer says a column and its value a line; columns that it does not name are 0. Sessions and appointments are taken as they are: \
      what a rule or the time grid does not allow is dropped, nothing is improved. `verify` then judges the plan like any other.
      """)

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Argument(help: "The folder that export-model wrote.", completion: .directory)
  var model: String
  @Argument(help: "The answer: a file, or for several areas a folder with zone-1.sol and so on.")
  var solution: String
  @Option(name: .shortAndLong, help: "The folder of the plan.", completion: .directory)
  var output: String
  @Flag(help: "Leave wrong lines out with what depends on them, as for the export.")
  var setAside = false
  @Option(help: "Language of the messages and of the report: fr or en.")
  var lang = Language.fr

  func run() async throws {
    let start = ContinuousClock.now
    let reading = try loadDossier(at: dossier, setAside: setAside, language: lang)
    let read = ContinuousClock.now
    let models = try exportedModels(reading, language: lang)
    let answers = try answers(to: models)
    let areas = zip(models, answers).map { $0.plan(from: $1) }
    let outcome: Planner.Outcome
    do throws(LawError) {
      outcome = try Planner.plan(reading.dossier, version: TiersTempsCommand.version, solveAreas: { _ in areas })
    } catch {
      throw refusal(error, lang)
    }
    let planned = ContinuousClock.now
    do {
      try writePlan(
        outcome, of: reading.dossier, at: output, language: lang,
        journal: RunJournal(started: start, read: read, planned: planned, written: .now, cores: 1, failures: []))
    } catch let error as PlanFolderError {
      complain(error.message(lang))
      throw internalFailure
    }
    let plan = outcome.plan
    print(PlanCommandSentences.done(lang, [output, "\(plan.appointments.count)", "\(plan.unplaced.count)", "\(plan.field.count)"]))
  }

  private func answers(to models: [HalfDayModel]) throws -> [[ColumnName: Double]] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: solution, isDirectory: &isFolder)
    guard exists else { throw ValidationError(LoadingSentences.notAFolder(lang, [solution])) }
    if !isFolder.boolValue && models.count != 1 {
      throw ValidationError(ModelSentences.severalAreas(lang, ["\(models.count)", solution]))
    }
    return try models.enumerated().map { area, areaModel in
      guard ModelFolder.matches(areaModel, area: area, at: model) else {
        throw ValidationError(ModelSentences.otherDossier(lang, [model, areaModel.name]))
      }
      let path = isFolder.boolValue ? solution + "/" + ModelFolder.answer(area) : solution
      guard FileManager.default.fileExists(atPath: path) else {
        complain(ModelSentences.noAnswer(lang, [solution, areaModel.name]))
        return [:]
      }
      return try SolutionText.read(at: path, language: lang)
    }
  }
}
