import ArgumentParser
import Dossier
import Exchange
import Law
import Planning

/// What one more half-day or room would be worth to a plan: `explain --worth`.
struct WorthQuestion {
  var dossier: String
  var plan: String
  /// Every line as CSV, instead of the first of them.
  var all: Bool
  var setAside: Bool
  var language: Language

  /// The tables, or the CSV.
  ///
  /// - Throws: A usage error when the plan cannot be read.
  func text() throws -> String {
    let written = try VisitQuestion.readPlan(plan, language)
    var dossier = try loadDossier(at: dossier, setAside: setAside, begins: written.begins, language: language).dossier
    dossier.parameters.begins = written.begins
    dossier.parameters.horizonWeeks = written.horizonWeeks
    do throws(LawError) {
      let worth = try HalfDayWorth.estimate(dossier, plan: written)
      if all { return String(decoding: WorthText.csv(worth), as: UTF8.self) }
      return WorthText(language).text(worth, isChanged: dossier.digests != written.digests)
    } catch {
      throw refusal(error, language)
    }
  }
}
