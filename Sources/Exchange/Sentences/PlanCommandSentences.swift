/// What `plan` says when it is done, and when it cannot be.
public enum PlanCommandSentences {
  public static let done = Sentence(
    fr: "Plan écrit dans {0} ; rendez-vous : {1}, visites non placées : {2}, demi-journées de terrain : {3}.",
    en: "Plan written to {0}; appointments: {1}, visits not placed: {2}, field half-days: {3}.")
  public static let quality = Sentence(
    fr: "Objectif {0}, borne certifiée {1}, écart {2} %, part gagnée {3} %.",
    en: "Objective {0}, certified bound {1}, gap {2} %, share closed {3} %.")
  public static let report = Sentence(fr: "Rapport : {0}", en: "Report: {0}")
  public static let moves = Sentence(
    fr: "Rendez-vous déplacés ou retirés : {0}, dont {1} à annoncer par téléphone (appels.html).",
    en: "Appointments moved or dropped: {0}, of which {1} to tell by telephone (appels.html).")
  public static let noOutput = Sentence(
    fr: "Il manque le dossier où écrire le plan.\nDonnez-le par --output PLAN.",
    en: "The folder of the plan is missing.\nGive it with --output PLAN.")
  public static let insertNeeds = Sentence(
    fr: "--insert cherche une place dans un plan déjà fait et n’écrit rien.\nDonnez ce plan par --previous PLAN, sans --output.",
    en: "--insert seeks a place in a plan already made and writes nothing.\nGive that plan with --previous PLAN, without --output.")
  public static let areaFailed = Sentence(
    fr:
      "La zone {0} n'a pas été améliorée ({1}) : elle garde son premier plan.\nRelancez la commande ; si cela se répète, signalez-le avec journal.json.",
    en:
      "Area {0} was not improved ({1}): it keeps its first plan.\nRun the command again; if it happens again, report it with journal.json.")
  public static let timeReached = Sentence(
    fr: "Le temps accordé est écoulé : un autre passage peut donner un autre plan.",
    en: "The time allowed ran out: another run may give another plan.")
  public static let notAMonday = Sentence(
    fr: "--as-of {0} : un plan commence un lundi.\nÉcrivez un lundi, {1} par exemple.",
    en: "--as-of {0}: a plan begins on a Monday.\nWrite a Monday, {1} for instance.")
  public static let law = Sentence(
    fr: "Le catalogue ne couvre pas {0} le {1}.\nCorrigez la date du dossier, ou complétez le catalogue à partir du {2}.",
    en: "The catalogue does not cover {0} on {1}.\nCorrect the dossier's date, or complete the catalogue from {2} on.")
  public static let crashed = Sentence(fr: "processus arrêté par le signal {0}", en: "process ended by signal {0}")
  public static let exited = Sentence(fr: "processus terminé avec le code {0}", en: "process ended with code {0}")
  public static let timedOut = Sentence(fr: "pas de réponse en {0} s", en: "no answer in {0} s")
  public static let unreadable = Sentence(fr: "réponse illisible", en: "unreadable answer")
  public static let notStarted = Sentence(fr: "processus non démarré : {0}", en: "process not started: {0}")
}
