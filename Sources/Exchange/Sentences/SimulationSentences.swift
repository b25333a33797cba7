/// What `simulate` says. Neutral: counts of visits and of half-days, never a worker.
public enum SimulationSentences {
  public static let week = Sentence(
    fr: "répétition {0}/{1} · semaine {2}/{3} · en retard {4} · {5} s", en: "repetition {0}/{1} · week {2}/{3} · overdue {4} · {5} s")
  public static let repetition = Sentence(
    fr: "Répétition {0}/{1} : {2} semaines, violations : {3}, en retard à la fin : {4}, {5} s.",
    en: "Repetition {0}/{1}: {2} weeks, violations: {3}, overdue at the end: {4}, {5} s.")
  public static let resumed = Sentence(
    fr: "Répétitions déjà faites, reprises telles quelles : {0}.", en: "Repetitions already made, taken as they are: {0}.")
  public static let band = Sentence(
    fr: "{0} : semaine 1, {1} ; semaine {2}, {3} ; semaine {4}, {5}", en: "{0}: week 1, {1}; week {2}, {3}; week {4}, {5}")
  public static let header = Sentence(
    fr: "Médiane [5 % – 95 %] de {0} répétitions :", en: "Median [5 % – 95 %] of {0} repetitions:")
  public static let third = Sentence(
    fr: "Tiers-temps : tenu {0} fois sur {1} années de médecin terminées ; il manque au plus {2} demi-journées.",
    en: "Third: kept {0} times out of {1} médecin's years ended; at most {2} half-days are missing.")
  public static let done = Sentence(
    fr: "{0} lundis planifiés ({1} répétitions de {2} semaines), violations : {3}, en {4} s ; fichiers dans {5}.",
    en: "{0} Mondays planned ({1} repetitions of {2} weeks), violations: {3}, in {4} s; files in {5}.")
  public static let unverified = Sentence(
    fr: "{0} lundis planifiés ({1} répétitions de {2} semaines), non vérifiés, en {3} s ; fichiers dans {4}.",
    en: "{0} Mondays planned ({1} repetitions of {2} weeks), not verified, in {3} s; files in {4}.")
  public static let violation = Sentence(
    fr: "Répétition {0}, semaine {1} : {2} violation(s), la première : {3}.\nSignalez-le avec simulation.json.",
    en: "Repetition {0}, week {1}: {2} violation(s), the first: {3}.\nReport it with simulation.json.")

  public static let otherQuestion = Sentence(
    fr: "{0} contient une autre simulation.\nNommez un autre dossier de sortie, ou supprimez celui-ci.",
    en: "{0} holds another simulation.\nName another output folder, or remove this one.")
  public static let foreign = Sentence(
    fr: "{0} contient autre chose qu'une simulation.\nNommez un autre dossier de sortie.",
    en: "{0} holds something other than a simulation.\nName another output folder.")
  public static let unwritable = Sentence(
    fr: "{0} ne peut pas être écrit : {1}.\nVérifiez la place et les droits, ou nommez un autre dossier.",
    en: "{0} cannot be written: {1}.\nCheck the space and the rights, or name another folder.")
  public static let unlike = Sentence(
    fr:
      "{0} ne se compare pas : il faut la même graine et les mêmes semaines, et au moins une répétition commune.\nDonnez les --seed et --weeks "
      + "qu’écrit son fichier simulation.json, ou une autre simulation à --against.",
    en:
      "{0} cannot be compared: the same seed and weeks are needed, and at least one repetition in common.\nGive the --seed and --weeks that its "
      + "simulation.json holds, or another simulation with --against.")
  public static let notASimulation = Sentence(
    fr: "{0} n’est pas le dossier d’une simulation : simulation.json n’y est pas.\nDonnez à --against un dossier écrit par « simulate ».",
    en: "{0} is not the folder of a simulation: it holds no simulation.json.\nGive --against a folder that “simulate” wrote.")
  public static let badCount = Sentence(fr: "{0} {1} : écrivez un nombre de {2} à {3}.", en: "{0} {1}: write a number from {2} to {3}.")
  public static let badRate = Sentence(
    fr: "--rate {0} : écrivez CODE=NOMBRE, le nombre de 0 à 1000000 (par an pour 100 000) ou à 100000 (cas sur 100 000).\nCodes : {1}.",
    en: "--rate {0}: write CODE=NUMBER, the number from 0 to 1000000 (a year for 100 000) or to 100000 (cases in 100 000).\nCodes: {1}.")
}
