import ArgumentParser
import Dossier
import Exchange

/// Reads the plan folder that a command needs.
///
/// - Throws: A usage error when it is no plan's folder; ``dossierRefused`` when a file of the plan cannot be read as it was written; what is wrong goes to the error stream.
func loadPlan(at path: String, language: Language) throws -> (plan: Plan, indicators: Indicators) {
  let files: [String: [UInt8]]
  do throws(PlanFolderError) {
    files = try PlanFolder.read(at: path, names: PlanReader.files + [IndicatorsReader.file])
  } catch {
    throw ValidationError(error.message(language))
  }
  var (plan, findings) = PlanReader.read(files: files)
  let indicators = IndicatorsReader.read(files[IndicatorsReader.file], &findings)
  guard findings.isEmpty else {
    complain(FindingReport.text(findings, language))
    throw dossierRefused
  }
  return (plan, indicators)
}
