/// The words of the reserve that history proposes.
enum ReserveSentences {
  static let proposed = Sentence(
    fr:
      "Réserve pour les urgences : les {0} dernières semaines ({1} visites urgentes) en demanderaient {2} (semaine 1, semaine 2, suivantes) ; le plan garde celle des paramètres, {3}. Pour la prendre, écrivez dans parametres.yaml : {4}",
    en:
      "Reserve for the urgent: the last {0} weeks ({1} urgent visits) would ask {2} (week 1, week 2, later); the plan keeps that of the parameters, {3}. To take it, write in parametres.yaml: {4}"
  )
  static let agreed = Sentence(
    fr: "Réserve pour les urgences : les {0} dernières semaines confirment celle des paramètres, {1}.",
    en: "Reserve for the urgent: the last {0} weeks confirm that of the parameters, {1}.")
}
