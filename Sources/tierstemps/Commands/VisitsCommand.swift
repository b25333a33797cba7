import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law

extension VisitsOutput.Format: ExpressibleByArgument {}

/// `tierstemps visits`: every visit that the law requires.
struct VisitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visits", abstract: "Every required visit, with its window, roles, article and reason.",
    discussion: "For soignants: reasons reveal health. Exit status 3 when the dossier has errors.")

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Option(help: "The day the question is asked, AAAA-MM-JJ (default: debut of parametres.yaml).")
  var asOf: CivilDate?
  @Option(help: "Keep what is due, or opens if nothing is due, by this day (default: five years and a day later).")
  var until: CivilDate?
  @Flag(help: "Add the visits that are possible, and those that a dispense or a threshold removed.")
  var all = false
  @Option(help: "csv or jsonl.")
  var format = VisitsOutput.Format.csv
  @Option(help: "fr or en.")
  var lang = Language.fr
  @Flag(help: "Leave wrong lines out with what depends on them, and list them.")
  var setAside = false
  @Option(help: "Where --set-aside writes the list.", completion: .file())
  var ecartes = "ecartes.csv"

  func run() async throws {
    let reading = try loadDossier(at: dossier, setAside: setAside, digesting: false, language: lang)
    if setAside { try FindingReport.csv(reading.setAside, lang).write(privatelyTo: ecartes, lang) }
    var dossier = reading.dossier
    let question = LawQuestion(dossier.parameters, asOf: asOf, until: until)
    dossier.countHonoured(through: question.asOf)
    let parameters = dossier.parameters
    var output = VisitsOutput(format, lang, parameters)
    let list = VisitsList(dossier: dossier, question: question, all: all, output: output.part)
    try FileHandle.standardOutput.write(contentsOf: Data(output.take()))
    var withoutHistory = 0
    var effects = ReadingEffects()
    try await OrderedWork.run(dossier.workerParts(of: 2000), list.lines) { part in
      try FileHandle.standardOutput.write(contentsOf: Data(part.bytes))
      withoutHistory += part.withoutHistory
      effects.add(part.effects)
    }
    if withoutHistory > 0 {
      complain((parameters.noHistoryIsDue ? VisitsSentences.withoutHistory : VisitsSentences.ignored)(lang, ["\(withoutHistory)"]))
    }
    complain(ReadingEffectsText.text(effects, question.readings, lang))
  }
}

/// The question that the commands ask of the law: a day, how far to look, and the service's readings.
struct LawQuestion {
  let asOf: CivilDate
  let until: CivilDate
  let horizonEnd: CivilDate
  let readings: Readings

  /// - Parameter asOf: The day asked; the first day of the plan when nothing is given.
  init(_ parameters: Parameters, asOf: CivilDate?, until: CivilDate? = nil) {
    self.asOf = asOf ?? parameters.begins
    self.until = until ?? self.asOf.adding(years: 5).adding(days: 1)
    horizonEnd = self.asOf.adding(days: 7 * parameters.horizonWeeks - 1)
    readings = parameters.readings
  }

  /// What the law asks of a worker.
  ///
  /// - Parameters:
  ///   - other: Readings to ask with, instead of the service's.
  ///   - trace: Takes note of the readings on which the answer depends.
  func obligations(
    _ history: WorkerHistory, readings other: Readings? = nil, trace: ReadingTrace? = nil
  ) throws(LawError) -> [Obligation] {
    try Catalogue.obligations(
      of: history, asOf: asOf, until: until, horizonEnd: horizonEnd, readings: other ?? readings, trace: trace)
  }
}
