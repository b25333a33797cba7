/// What is said of a plan folder that cannot be read as written. Each place is filled by the values of the finding.
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
      fr: "La ligne a {0} cellules, l’en-tête en a {1}.", en: "The line has {0} cells, the header has {1}."),
    PlanFinding.badValue: Sentence(
      fr: "La valeur n’a pas la forme attendue : {0}.", en: "The value does not have the expected form: {0}."),
    PlanFinding.duplicateKey: Sentence(
      fr: "La clé {0} est déjà à la ligne {1}.", en: "The key {0} already stands at line {1}."),
    PlanFinding.badJSON: Sentence(
      fr: "Le fichier JSON est illisible : {0}.", en: "The JSON file cannot be read: {0}."),
    PlanFinding.inconsistent: Sentence(
      fr: "Le chiffre écrit est {0}, ceux qui l’entourent donnent {1}.", en: "The figure written is {0}, those around it give {1}."),
  ]

  /// What to do, whatever was found: a plan folder is never repaired by hand.
  public static let remedy = Sentence(
    fr: "Relancez « tierstemps plan » pour réécrire le dossier du plan ; ses fichiers ne se corrigent pas à la main.",
    en: "Run “tierstemps plan” again to rewrite the plan folder; its files are not meant to be edited.")
}
