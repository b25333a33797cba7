extension InputProblem {
  /// What is said of a life that several lines or files tell.
  var lifeWords: FindingWords? { contradictionWords ?? visitWords }

  private var contradictionWords: FindingWords? {
    switch self {
    case .avantNaissance:
      FindingWords(
        "Le {0} est avant la naissance du travailleur, le {1}.", "{0} is before the worker was born, on {1}.",
        doFr: "Corrigez cette date, ou naissance dans travailleurs.csv.", doEn: "Correct this date, or naissance in travailleurs.csv.")
    case .naissancesDifferentes:
      FindingWords(
        "Ce travailleur serait né le {0} ici, le {1} à la ligne {2}.", "This worker would be born on {0} here, on {1} on line {2}.",
        doFr: "Corrigez l'une des deux dates, ou donnez deux clés à deux personnes.",
        doEn: "Correct one of the two dates, or give two people two keys.")
    case .emploisSuperposes:
      FindingWords(
        "L'emploi de la ligne {1}, dans le même établissement, dure encore le {0}.",
        "The employment of line {1}, at the same establishment, still lasts on {0}.",
        doFr: "Donnez fin_contrat ou depart au premier, ou gardez une seule ligne.",
        doEn: "Give the first a fin_contrat or depart, or keep one line.")
    case .faitsSuperposes:
      FindingWords(
        "Le même fait dure déjà le {0}, par la ligne {1}.", "The same fact already holds on {0}, by line {1}.",
        doFr: "Donnez fin au premier, ou gardez une seule ligne.", doEn: "Give the first a fin, or keep one line.")
    case .absenceHorsEmploi:
      FindingWords(
        "Cette absence, qui commence le {0}, est hors de tout emploi du travailleur.",
        "This absence, which begins on {0}, is outside every employment of the worker.",
        doFr: "Vérifiez ses dates, l'embauche et le départ.", doEn: "Check its dates, the hire and the departure.")
    case .travauxReglementesMajeur:
      FindingWords(
        "Les travaux réglementés ne concernent que les mineurs ; ce travailleur a eu 18 ans le {1}, avant son poste.",
        "Regulated work concerns minors only; this worker was 18 on {1}, before the post.",
        doFr: "Retirez ce code, ou corrigez la date de naissance.", doEn: "Take the code out, or correct the date of birth.")
    case .arretDelivreApres:
      FindingWords(
        "L'arrêt serait délivré le {0}, après sa fin, le {1}.", "The arrêt would be issued on {0}, after its end, on {1}.",
        doFr: "Vérifiez les deux dates.", doEn: "Check the two dates.")
    case .demandeFuture:
      FindingWords(
        "La demande est datée du {0}, après le premier jour du plan, le {1} ; elle n'est pas comptée.",
        "The request is dated {0}, after the first day of the plan, {1}; it is not counted.",
        doFr: "Vérifiez la date de la demande.", doEn: "Check the date of the request.")
    case .honoreFutur:
      FindingWords(
        "Un rendez-vous honoré est daté du {0}, après le premier jour du plan, le {1}.",
        "An appointment that was held is dated {0}, after the first day of the plan, {1}.",
        doFr: "Écrivez convoque ou confirme, ou corrigez la date.", doEn: "Write convoque or confirme, or correct the date.")
    default: nil
    }
  }

  private var visitWords: FindingWords? {
    switch self {
    case .visiteApresDepart:
      FindingWords(
        "La visite du {0} est après le dernier jour d'emploi, le {1}.", "The visit of {0} is after the last day of employment, {1}.",
        doFr: "Corrigez sa date, ou celle du départ ; seule une visite post-exposition peut suivre le départ.",
        doEn: "Correct its date, or that of the departure; only a post-exposition visit may follow it.")
    case .repriseSansAbsence:
      FindingWords(
        "Une reprise le {1}, et aucune absence de ce travailleur avant elle.",
        "A reprise on {1}, and no absence of this worker before it.",
        doFr: "Ajoutez l'absence à absences.csv, ou corrigez la nature.", doEn: "Add the absence to absences.csv, or correct the nature.")
    case .repriseAvantRetour:
      FindingWords(
        "Une reprise le {0}, pendant l'absence commencée le {1} : avant le retour, elle n'en est pas une.",
        "A reprise on {0}, during the absence that began on {1}: before the return it is none.",
        doFr: "Écrivez prereprise, ou corrigez la date du retour.", doEn: "Write prereprise, or correct the day of the return.")
    case .prerepriseHorsArret:
      FindingWords(
        "Une préreprise le {0}, hors de toute absence de ce travailleur.", "A préreprise on {0}, outside any absence of this worker.",
        doFr: "Ajoutez l'absence à absences.csv, ou corrigez la date ou la nature.",
        doEn: "Add the absence to absences.csv, or correct the date or the nature.")
    case .secondExamenIsole:
      FindingWords(
        "Un second examen le {1}, sans premier examen du médecin avant lui.",
        "A second exam on {1}, without a first one by the médecin before it.",
        doFr: "Ajoutez le premier examen, ou corrigez la nature.", doEn: "Add the first exam, or correct the nature.")
    case .roleInterdit:
      FindingWords(
        "Le {2}, la loi ne laissait pas le rôle {0} tenir « {1} ».", "On {2} the law did not let a {0} hold '{1}'.",
        doFr: "Corrigez le rôle ou la nature ; la visite compte telle qu'elle est écrite.",
        doEn: "Correct the role or the nature; the visit counts as it is written.")
    case .natureAvantTexte:
      FindingWords(
        "« {0} » n'existe que depuis le {1} ; la visite est du {2}.", "'{0}' exists since {1} only; the visit is of {2}.",
        doFr: "Corrigez la date, ou écrivez ce que la visite était alors.", doEn: "Correct the date, or write what the visit was then.")
    case .visiteApres2016:
      FindingWords(
        "Une visite de l'ancien régime est datée du {0}, après 2016.", "A visit of the former regime is dated {0}, after 2016.",
        doFr: "Donnez la nature d'aujourd'hui, ou corrigez la date.", doEn: "Give the nature of today, or correct the date.")
    case .avisContraires:
      FindingWords(
        "Une même visite aurait délivré un avis d'aptitude et un avis d'inaptitude.",
        "One visit would have delivered both an avis d'aptitude and an avis d'inaptitude.", doFr: "Gardez l'un des deux.",
        doEn: "Keep one of the two.")
    case .avisSansMedecin:
      FindingWords(
        "« {0} » ne peut venir que d'un médecin ; le rôle est {1}.", "'{0}' can only come from a médecin; the role is {1}.",
        doFr: "Corrigez le rôle, ou retirez le document de delivre.", doEn: "Correct the role, or take the document out of delivre.")
    default: nil
    }
  }
}
