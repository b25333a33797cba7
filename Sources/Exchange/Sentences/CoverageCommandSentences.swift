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

  public static let beside = Sentence(
    fr: "Scénario « {0} » : {1} verdict(s) changé(s).", en: "Scenario “{0}”: {1} verdict(s) changed.")
  public static let remedies = Sentence(
    fr: "Ce qui suffirait : {0} critère(s), {1} effectif(s) confirmé(s) par un plan ; plans faits : {2}.",
    en: "What would be enough: {0} criteria, {1} staffing(s) confirmed by a plan; plans made: {2}.")
  public static let badEffort = Sentence(
    fr: "--effort {0} : donnez un nombre de 1 à 1000.", en: "--effort {0}: give a number from 1 to 1000.")
  public static let sameName = Sentence(
    fr: "Deux scénarios s’appellent « {0} ».\nDonnez à chacun un « nom » à lui.",
    en: "Two scenarios are called “{0}”.\nGive each a “nom” of its own.")
  public static let otherDay = Sentence(
    fr:
      "Le scénario « {0} » commence un autre jour que le service.\nUn dossier d’agrément compare un même horizon : laissez debut et horizon.",
    en: "The scenario “{0}” begins on another day than the service.\nA coverage dossier compares one horizon: leave debut and horizon.")
  public static let needsScenarios = Sentence(
    fr: "Ce dossier met {0} scénario(s) à côté du présent.\nDonnez-les par --what-if, dans le même ordre.",
    en: "This dossier puts {0} scenario(s) beside the present.\nGive them with --what-if, in the same order.")
  public static let needsPlan = Sentence(
    fr: "Ce dossier a été écrit avec un plan, sans lequel ses chiffres ne se recalculent pas.\nDonnez ce plan par --plan.",
    en: "This dossier was written with a plan, without which its figures cannot be computed again.\nGive that plan with --plan.")
  public static let needsNoPlan = Sentence(
    fr: "Ce dossier a été écrit sans plan.\nLaissez --plan de côté.", en: "This dossier was written without a plan.\nLeave --plan out.")
  public static let onlyVerify = Sentence(
    fr:
      "--dossier et --plan accompagnent --verify.\nPour écrire un dossier d’agrément, donnez : tierstemps coverage DOSSIER [PLAN] --output.",
    en: "--dossier and --plan go with --verify.\nTo write a coverage dossier, give: tierstemps coverage DOSSIER [PLAN] --output.")
  public static let violation = Sentence(
    fr: "Le plan de « {0} » enfreint {1} règle(s) : rien n’est écrit.", en: "The plan of “{0}” breaks {1} rule(s): nothing is written.")

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
    CoverageFinding.betrayed: Sentence(
      fr: "Ce chiffre du scénario trahit ce que le présent tait.", en: "This figure of the scenario betrays what the present leaves unsaid."
    ),
    CoverageFinding.doubt: Sentence(
      fr: "Les écarts certifiés disent autrement si la différence est distinguable.",
      en: "The certified gaps say otherwise whether the difference can be told."),
    CoverageFinding.remedy: Sentence(
      fr: "Ce qui suffirait n’est pas ce que donnent les chiffres.", en: "What would be enough is not what the figures give."),
    CoverageFinding.scenarios: Sentence(
      fr: "Les scénarios écrits sont « {0} », ceux calculés « {1} ».", en: "The scenarios written are “{0}”, those computed “{1}”."),
    CoverageFinding.surrounding: Sentence(
      fr: "La base de ce chiffre, ce qui en est exclu ou la raison de son absence n’est pas ce que donne le dossier du service.",
      en: "The base of this figure, what is left out of it or why it is absent is not what the dossier of the service gives."),
    CoverageFinding.recomputed: Sentence(
      fr: "Le chiffre écrit est « {0} », le dossier du service donne « {1} ».",
      en: "The figure written is “{0}”, the dossier of the service gives “{1}”."),
  ]
  static let remedy = Sentence(
    fr: "Relancez « tierstemps coverage » ; un dossier d’agrément ne se corrige pas à la main.",
    en: "Run “tierstemps coverage” again; a coverage dossier is not meant to be edited.")
}
