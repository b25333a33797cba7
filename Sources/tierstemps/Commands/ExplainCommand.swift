import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law

/// `tierstemps explain`: a worker's obligations through time; where a visit is and why, or why it is nowhere.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "A worker's obligations through time; where a visit is and why, or why it is nowhere.",
    discussion: """
      --worth tells what one more half-day of each professional, or one more room, would be worth to a plan, at the prices of borne.json. \
      --worker is for soignants: it reveals health; with --html FILE it draws the worker's years on a page that stands alone. --visit is for \
      planners too. A visit has the key of `tierstemps visits` or of an appointment (R000123). Without a plan, --visit shows what the appointments already given leave. Exit status 2 for an unknown key, 3 \
      when the dossier has errors.
      """)

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Argument(help: "The folder of the plan, for --visit and --worth.", completion: .directory)
  var plan: String?
  @Option(help: "The worker to explain.")
  var worker: String?
  @Option(help: "The visit or the appointment to explain.")
  var visit: String?
  @Option(help: "Write the worker's years as a page to this file instead of the terminal.", completion: .file())
  var html: String?
  @Flag(help: "Apply the remedy of a visit without a place, keep every other appointment, and plan the visit again.")
  var replay = false
  @Flag(help: "What one more half-day of each professional, or one more room, would be worth to the plan.")
  var worth = false
  @Flag(help: "With --worth: every professional, centre and week, as CSV.")
  var all = false
  @Option(help: "The day the question is asked, AAAA-MM-JJ (default: debut of parametres.yaml).")
  var asOf: CivilDate?
  @Option(help: "fr or en.")
  var lang = Language.fr
  @Flag(help: "Leave wrong lines out with what depends on them.")
  var setAside = false

  func run() async throws {
    guard let html else { return FileHandle.standardOutput.write(Data(try text().utf8)) }
    guard let worker, visit == nil else { throw ValidationError(ExplanationSentences.htmlNeeds(lang)) }
    let explanation = WorkerExplanation(dossier: dossier, worker: worker, asOf: asOf, setAside: setAside, language: lang)
    try Array(explanation.page().utf8).write(privatelyTo: html, lang)
    complain(ExplanationSentences.pageWritten(lang, [html]))
  }

  private func text() throws -> String {
    if worth {
      guard let plan, worker == nil, visit == nil, !replay else { throw ValidationError(WorthSentences.needs(lang)) }
      return try WorthQuestion(dossier: dossier, plan: plan, all: all, setAside: setAside, language: lang).text()
    }
    if all { throw ValidationError(WorthSentences.allNeeds(lang)) }
    if replay && (visit == nil || plan == nil) { throw ValidationError(ExplanationSentences.replayNeeds(lang)) }
    switch (worker, visit) {
    case (let worker?, nil):
      return try WorkerExplanation(dossier: dossier, worker: worker, asOf: asOf, setAside: setAside, language: lang).text()
    case (nil, let visit?):
      return try VisitQuestion(
        dossier: dossier, plan: plan, visit: visit, replay: replay, asOf: asOf, setAside: setAside, language: lang
      ).text()
    default: throw ValidationError(ExplanationSentences.choose(lang))
    }
  }
}
