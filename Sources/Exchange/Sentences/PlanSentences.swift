import Dossier

/// What is said of a plan folder that cannot be read as written. In each, `{0}` is the offending value and `{1}`, `{2}`… the
/// finding's own values.
public enum PlanSentences {
  /// What is wrong, by code of finding.
  public static let messages: [String: Sentence] = [
    PlanFinding.missingFile: Sentence(
      fr: "Le dossier du plan ne contient pas ce fichier.", en: "The plan folder does not hold this file."),
    PlanFinding.encoding: Sentence(
      fr: "Le fichier n’est pas en UTF-8.", en: "The file is not in UTF-8."),
    PlanFinding.missingColumn: Sentence(
      fr: "La colonne manque dans l’en-tête.", en: "The header lacks this column."),
    PlanFinding.malformedLine: Sentence(
      fr: "La ligne a {1} cellules, l’en-tête en a {2}.", en: "The line has {1} cells, the header has {2}."),
    PlanFinding.badValue: Sentence(
      fr: "« {0} » n’a pas la forme attendue : {1}.", en: "“{0}” does not have the expected form: {1}."),
    PlanFinding.duplicateKey: Sentence(
      fr: "La clé {1} est déjà à la ligne {2}.", en: "The key {1} already stands at line {2}."),
    PlanFinding.badJSON: Sentence(
      fr: "Le fichier JSON est illisible : {1}.", en: "The JSON file cannot be read: {1}."),
    PlanFinding.inconsistent: Sentence(
      fr: "Le chiffre écrit est {1}, ceux qui l’entourent donnent {2}.", en: "The figure written is {1}, those around it give {2}."),
  ]

  /// What is wrong and what to do, or nothing when the finding is not of a plan folder.
  static func text(of finding: Finding, in language: Language) -> (message: String, remedy: String)? {
    messages[finding.code].map { ($0(language, [finding.value] + finding.values), remedy(language)) }
  }

  /// What to do, whatever was found: a plan folder is never repaired by hand.
  public static let remedy = Sentence(
    fr: "Relancez « tierstemps plan » pour réécrire le dossier du plan ; ses fichiers ne se corrigent pas à la main.",
    en: "Run “tierstemps plan” again to rewrite the plan folder; its files are not meant to be edited.")
}
