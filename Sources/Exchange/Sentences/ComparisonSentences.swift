/// What `scenario compare` says on a terminal.
public enum ComparisonSentences {
  public static let figure = Sentence(fr: "Chiffre", en: "Figure")
  public static let base = Sentence(fr: "Base", en: "Base")
  public static let points = Sentence(fr: "{0} pt", en: "{0} pt")
  public static let unclear = Sentence(
    fr: "~ : différence que l’écart certifié d’un des deux plans suffirait à expliquer ; elle n’est pas distinguable.",
    en: "~: a difference that the certified gap of one of the two plans would be enough to explain; it cannot be told.")
  public static let effort = Sentence(
    fr: "Travail par plan : {0} millièmes de celui de « plan ». Plans faits : {1}, repris du cache : {2}, vérifiés : {3}, violations : 0.",
    en:
      "Work on each plan: {0} thousandths of what “plan” spends. Plans made: {1}, taken from the cache: {2}, verified: {3}, violations: 0.")
  public static let done = Sentence(fr: "Comparaison écrite dans {0} ; page : {1}", en: "Comparison written to {0}; page: {1}")
  public static let violation = Sentence(
    fr: "{0} : le plan enfreint une règle ({1} violation(s)) ; rien n’est écrit.\nSignalez-le avec le plan, gardé dans {2}.",
    en: "{0}: the plan breaks a rule ({1} violation(s)); nothing is written.\nReport it with the plan, kept in {2}.")
  public static let sameName = Sentence(
    fr: "Deux scénarios portent le nom {0}.\nDonnez-leur des noms différents.",
    en: "Two scenarios are named {0}.\nGive them different names.")
  public static let notOurs = Sentence(
    fr:
      "{0} : il y a déjà quelque chose ici, et ce n’est pas une comparaison ; rien n’a été remplacé.\nChoisissez un autre dossier avec --output.",
    en: "{0}: something is already here, and it is not a comparison; nothing was replaced.\nChoose another folder with --output.")
  public static let badEffort = Sentence(
    fr: "--effort {0} : écrivez un nombre de 1 à 1000, en millièmes du travail de « plan ».",
    en: "--effort {0}: write a number from 1 to 1000, in thousandths of the work of “plan”.")
  public static let overDossier = Sentence(
    fr: "--over-base : {0} est un scénario, et un scénario se pose sur un dossier.\nDonnez le dossier pour base, ou retirez --over-base.",
    en: "--over-base: {0} is a scenario, and a scenario is laid over a dossier.\nGive the dossier as the base, or leave --over-base out.")
  public static let noWaterfall = Sentence(
    fr:
      "{0} ne part pas de {1} : l'apport de chacun de ses changements n'est pas calculé.\nComparez-le au dossier qu'il change, ou ajoutez --over-base.",
    en:
      "{0} does not start from {1}: what each of its changes brings is not computed.\nCompare it with the dossier it changes, or add --over-base."
  )
  public static let planned = Sentence(fr: "Plan {0} : {1} ({2}), {3} s", en: "Plan {0}: {1} ({2}), {3} s")
  public static let made = Sentence(fr: "fait", en: "made")
  public static let cached = Sentence(fr: "repris du cache", en: "from the cache")
}
