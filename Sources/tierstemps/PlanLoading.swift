import ArgumentParser
import Dossier
import Exchange

/// Reads the plan folder that a command needs.
///
/// - Throws: ``dossierRefused`` when a file of the plan cannot be read as it was written; what is wrong goes to the error stream.
func loadPlan(at path: String, language: Language) throws -> (plan: Plan, indicators: Indicators) {
  let files: [String: [UInt8]]
  do {
    files = try PlanFolder.read(at: path, names: PlanReader.files + [IndicatorsReader.file])
  } catch {
    complain(error.message(language))
    throw dossierRefused
  }
  var (plan, findings) = PlanReader.read(files: files)
  let indicators = IndicatorsReader.read(files[IndicatorsReader.file], &findings)
  guard findings.isEmpty else {
    complain(FindingReport.text(findings, language))
    throw dossierRefused
  }
  return (plan, indicators)
}
