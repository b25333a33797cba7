import Coverage
import Dossier
import Exchange
import Planning

/// Writes the folder of a finished plan, whole or not at all.
///
/// - Parameters:
///   - more: Files beside those of the plan.
///   - journal: Made once the other files are, since it says when.
/// - Throws: `PlanFolderError` when the folder cannot be written.
func writePlan(
  _ outcome: Planner.Outcome, of dossier: Dossier, and more: [OutputFile] = [], at path: String, language: Language,
  journal: @autoclosure () -> RunJournal
) throws {
  let indicators = Indicators(dossier: dossier, obligations: outcome.obligations, plan: outcome.plan)
  var files = PlanFiles.write(
    plan: outcome.plan, dossier: dossier, obligations: outcome.obligations, indicators: indicators, worth: outcome.worth, language: language
  )
  files += more
  files.append(OutputFile(path: "journal.json", bytes: try journal().bytes))
  try PlanFolder.write(files, at: path)
}
