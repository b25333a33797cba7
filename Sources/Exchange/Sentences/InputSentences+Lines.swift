extension InputProblem {
  /// What is said of the cells of one line, held against each other.
  var lineWords: FindingWords? { workerWords ?? serviceWords }

  private var workerWords: FindingWords? {
    switch self {
    case .guillemetMalPlace:
      FindingWords(
        "Du texte suit un guillemet fermant.", "Text follows a closing quote.", doFr: "Doublez les guillemets qui font partie du texte.",
        doEn: "Double the quotes that are part of the text.")
    case .nombreDeCellules:
      FindingWords(
        "La ligne a {1} cellules, l'en-tête {2}.", "The line has {1} cells, the header {2}.",
        doFr: "Cherchez un séparateur en trop ou en moins ; mettez entre guillemets le texte qui en contient un.",
        doEn: "Look for a separator too many or too few; quote the text that holds one.")
    case .datesContradictoires:
      FindingWords(
        "{0} est avant {1} ({2}).", "{0} is before {1} ({2}).", doFr: "Corrigez l'une des deux dates.",
        doEn: "Correct one of the two dates.")
    case .repriseAvantFin:
      FindingWords(
        "La reprise du {0} est avant la fin de l'arrêt, le {1}.", "The return on {0} comes before the end of the arrêt, {1}.",
        doFr: "Vérifiez : fin est le dernier jour de l'arrêt, reprise le jour du retour.",
        doEn: "Check: fin is the last day of the arrêt, reprise the day of return.")
    case .ageImpossible:
      FindingWords(
        "Né le {0}, le travailleur aurait moins de 14 ans à l'embauche, le {1}.",
        "Born on {0}, the worker would be under 14 when hired, on {1}.",
        doFr: "Corrigez la date de naissance ou d'embauche.", doEn: "Correct the date of birth or of hire.")
    case .retraiteMineur:
      FindingWords(
        "Le travailleur partirait en retraite avant 18 ans, le {1}.", "The worker would retire before the age of 18, on {1}.",
        doFr: "Corrigez le motif, la date de naissance ou celle du départ.",
        doEn: "Correct the reason, the date of birth or that of the departure.")
    case .motifSansDepart:
      FindingWords(
        "Un motif de départ est donné sans date de départ.", "A reason is given for a departure without a date.",
        doFr: "Donnez la date dans depart.",
        doEn: "Give the date in depart.")
    case .plombSeuilInconnu:
      FindingWords(
        "Exposé au plomb, sans dire si c'est au-dessus des seuils : traité comme au-dessus.",
        "Exposed to lead, not said whether above the thresholds: treated as above.", doFr: "Écrivez oui ou non dans plomb_seuil.",
        doEn: "Write oui or non in plomb_seuil.")
    case .prereprisePourEmployeur:
      FindingWords(
        "La préreprise n'est jamais demandée par l'employeur.", "A préreprise is never asked for by the employer.",
        doFr: "Donnez pour origine qui l'a demandée : travailleur, medecin, medecin_traitant ou caisse.",
        doEn: "Give as origin who asked for it: travailleur, medecin, medecin_traitant or caisse.")
    case .horsChamp:
      FindingWords(
        "Hors du champ de cette version : {1}. La ligne est gardée, ses règles propres ne sont pas appliquées.",
        "Outside this version: {1}. The line is kept, its own rules are not applied.", doFr: "Suivez ces travailleurs à part.",
        doEn: "Follow these workers apart.")
    default: nil
    }
  }

  private var serviceWords: FindingWords? {
    switch self {
    case .salleSousSeuil:
      FindingWords(
        "Une salle sur place demande 200 travailleurs ; effectif : {1}.", "A room on site takes 200 workers; headcount: {1}.",
        doFr: "Corrigez effectif, ou écrivez non dans salle.", doEn: "Correct effectif, or write non in salle.")
    case .lieuManquant:
      FindingWords(
        "Ni commune ni coordonnées.", "Neither a commune nor coordinates.",
        doFr: "Donnez le code INSEE de la commune, ou latitude et longitude.",
        doEn: "Give the INSEE code of the commune, or latitude and longitude.")
    case .coordonneesIncompletes:
      FindingWords(
        "Une seule des deux coordonnées est donnée.", "One of the two coordinates is missing.",
        doFr: "Donnez latitude et longitude, ou aucune.",
        doEn: "Give latitude and longitude, or neither.")
    case .centreSansEtablissement:
      FindingWords(
        "Un centre de type entreprise est dans un établissement.", "A centre of type entreprise stands in an establishment.",
        doFr: "Donnez l'établissement.", doEn: "Give the establishment.")
    case .centreSansSalle:
      FindingWords(
        "Le centre n'a aucune salle : personne ne peut y être reçu.", "The centre has no room: nobody can be received there.",
        doFr: "Donnez le nombre de salles, si ce n'est pas voulu.", doEn: "Give the number of rooms, unless that is meant.")
    case .encadrantManquant:
      FindingWords(
        "Ce rôle exerce sous l'autorité d'un médecin, et aucun encadrant n'est donné.",
        "This role acts under a médecin, and no supervisor is given.",
        doFr: "Donnez un médecin de l'équipe.", doEn: "Give a médecin of the team.")
    case .protocoleSansEffet:
      FindingWords(
        "La loi ne confie jamais « {0} » au rôle {1} : cette délégation est sans effet.",
        "The law never lets a {1} hold '{0}': this delegation has no effect.",
        doFr: "Retirez-la du protocole.", doEn: "Take it out of the protocol.")
    case .terrainExcessif:
      FindingWords(
        "{0} demi-journées en milieu de travail pour {1} travaillées.", "{0} half-days in the workplace out of {1} worked.",
        doFr: "Corrigez l'un des deux nombres.", doEn: "Correct one of the two numbers.")
    case .trajetVide:
      FindingWords("Ni km ni minutes.", "Neither km nor minutes.", doFr: "Donnez l'un des deux.", doEn: "Give one of the two.")
    default: nil
    }
  }
}
