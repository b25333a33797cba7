import Dossier

/// What the command `coverage` says, and what is wrong in a dossier of coverage.
public enum CoverageCommandSentences {
  public static let done = Sentence(
    fr: "Dossier d’agrément écrit dans {0} ; chiffres : {1}, dont masqués par secret : {2}.",
    en: "Coverage dossier written in {0}; figures: {1}, of which hidden for secrecy: {2}.")
  public static let verdicts = Sentence(
    fr: "Critères : {0} atteints, {1} à risque, {2} non atteints, {3} non jugés.",
    en: "Criteria: {0} met, {1} at risk, {2} not met, {3} not judged.")
  public static let page = Sentence(fr: "Dossier : {0}", en: "Dossier: {0}")
  public static let sound = Sentence(
    fr: "0 écart : {0} chiffres et {1} verdicts recalculés.", en: "0 differences: {0} figures and {1} verdicts computed again.")
  public static let unsound = Sentence(fr: "{0} écart(s).", en: "{0} difference(s).")
  public static let notOurs = Sentence(
    fr: """
      {0} : il y a déjà quelque chose ici, et ce n’est pas un dossier d’agrément ; rien n’a été remplacé.
      Choisissez avec --output un dossier qui n’existe pas encore, un dossier vide ou un dossier d’agrément précédent.
      """,
    en: """
      {0}: something is already here, and it is not a coverage dossier; nothing was replaced.
      Choose with --output a folder that does not exist yet, an empty folder or a previous coverage dossier.
      """)
  public static let needsDossier = Sentence(
    fr: "Il manque le dossier du service.\nDonnez : tierstemps coverage DOSSIER [PLAN] --output DOSSIER_AGREMENT.",
    en: "The dossier of the service is missing.\nGive: tierstemps coverage DOSSIER [PLAN] --output FOLDER.")
  public static let needsOutput = Sentence(
    fr: "Il manque où écrire.\nDonnez --output, ou --verify pour vérifier un dossier d’agrément.",
    en: "Where to write is missing.\nGive --output, or --verify to check a coverage dossier.")
  public static let tooMuch = Sentence(
    fr: "--verify ne prend ni argument ni --output.\nDonnez le dossier du service par --dossier, et le plan par --plan.",
    en: "--verify takes no argument and no --output.\nGive the dossier of the service with --dossier, and the plan with --plan.")
  public static let otherFiles = Sentence(
    fr: "Attention : le plan a été fait d’autres fichiers que ceux de ce dossier.",
    en: "Warning: the plan was made from other files than those of this dossier.")

  /// What is wrong, by code of finding.
  static let messages: [String: Sentence] = [
    CoverageFinding.ratio: Sentence(
      fr: "La valeur écrite est « {0} », ses deux nombres donnent « {1} ».", en: "The value written is “{0}”, its two numbers give “{1}”."),
    CoverageFinding.sum: Sentence(
      fr: "Le total écrit est {0}, ses parties donnent {1}.", en: "The total written is {0}, its parts give {1}."),
    CoverageFinding.small: Sentence(fr: "Une cellule trop petite est à découvert.", en: "A cell that is too small stands in the open."),
    CoverageFinding.verdict: Sentence(
      fr: "Le verdict écrit est {0}, les chiffres donnent {1}, ou d’autres nombres.",
      en: "The verdict written is {0}, the figures give {1}, or other numbers."),
    CoverageFinding.difference: Sentence(
      fr: "La ligne « {0} » ne suit pas dossier.json, qui donne « {1} ».",
      en: "The line “{0}” does not follow dossier.json, which gives “{1}”."),
    CoverageFinding.recomputed: Sentence(
      fr: "Le chiffre écrit est « {0} », le dossier du service donne « {1} ».",
      en: "The figure written is “{0}”, the dossier of the service gives “{1}”."),
  ]
  static let remedy = Sentence(
    fr: "Relancez « tierstemps coverage » ; un dossier d’agrément ne se corrige pas à la main.",
    en: "Run “tierstemps coverage” again; a coverage dossier is not meant to be edited.")
}
