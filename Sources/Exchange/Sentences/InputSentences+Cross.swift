extension InputProblem {
  /// What is said of lines held against each other.
  var crossWords: FindingWords {
    switch self {
    case .cleEnDouble:
      FindingWords(
        "La clé est déjà à la ligne {1}.", "The key already stands on line {1}.", doFr: "Gardez l'une des deux.",
        doEn: "Keep one of the two.")
    case .referenceInconnue:
      FindingWords(
        "« {0} » n'est dans aucune ligne du fichier désigné.", "'{0}' is on no line of the file it refers to.",
        doFr: "Vouliez-vous dire « {1} » ?",
        doEn: "Did you mean '{1}'?", elseFr: "Corrigez la clé, ou ajoutez la ligne qui manque.",
        elseEn: "Correct the key, or add the missing line.")
    case .referenceEcartee:
      FindingWords(
        "« {0} » désigne une ligne écartée : celle-ci l'est aussi.", "'{0}' refers to a line set aside: this one is too.",
        doFr: "Corrigez d'abord l'autre ligne.", doEn: "Correct the other line first.")
    case .emploiInconnu:
      FindingWords(
        "Le travailleur {1} n'a pas d'emploi dans l'établissement « {0} ».", "The worker {1} has no employment at the establishment '{0}'.",
        doFr: "Corrigez l'établissement, ou ajoutez l'emploi à travailleurs.csv.",
        doEn: "Correct the establishment, or add the employment to travailleurs.csv.")
    case .centreReserve:
      FindingWords(
        "« {0} » est déjà le centre d'un établissement qui a une salle.", "'{0}' is already the centre of an establishment with a room.",
        doFr: "Retirez la ligne, ou donnez un autre nom au centre.", doEn: "Take the line out, or give the centre another name.")
    case .encadrantNonMedecin:
      FindingWords(
        "L'encadrant « {0} » est {1}, non médecin.", "The supervisor '{0}' is {1}, not a médecin.", doFr: "Donnez un médecin du travail.",
        doEn: "Give a médecin du travail.")
    case .encadrantHorsEquipe:
      FindingWords(
        "Le médecin « {0} » n'est d'aucune équipe de ce professionnel ({1}).",
        "The médecin '{0}' belongs to no team of this professional ({1}).",
        doFr: "Donnez un médecin de l'équipe, ou ajoutez l'équipe au médecin.",
        doEn: "Give a médecin of the team, or add the team to the médecin.")
    case .encadrantParti:
      FindingWords(
        "L'encadrant « {0} » est parti ou son poste est vacant : le protocole est sans effet.",
        "The supervisor '{0}' has left or the post is vacant: the protocol is void.", doFr: "Nommez un encadrant_remplacant.",
        doEn: "Name an encadrant_remplacant.")
    case .centreHorsListe:
      FindingWords(
        "Le centre imposé « {0} » n'est pas dans les centres de {1}.", "The imposed centre '{0}' is not among the centres of {1}.",
        doFr: "Ajoutez-le à la colonne centres de professionnels.csv, ou changez-le ici.",
        doEn: "Add it to the column centres of professionnels.csv, or change it here.")
    case .secteurIncoherent:
      FindingWords(
        "Le secteur « {0} » n'est pas celui de l'équipe {1} ({2}).", "The sector '{0}' is not that of the team {1} ({2}).",
        doFr: "Vérifiez l'un des deux.", doEn: "Check either.")
    case .ouvertureSansLieu:
      FindingWords(
        "Le centre mobile {1} ouvre sans dire où.", "The mobile centre {1} opens, and nobody says where.",
        doFr: "Donnez la commune ou les coordonnées.",
        doEn: "Give the commune or the coordinates.")
    case .horairesSuperposes:
      FindingWords(
        "Cette demi-journée est déjà à la ligne {1}, aux mêmes semaines.", "This half-day already stands on line {1}, in the same weeks.",
        doFr: "Fermez l'une des deux lignes par une date au.", doEn: "Close one of the two lines with a date au.")
    case .absencesSuperposees:
      FindingWords(
        "Cette absence commence pendant celle de la ligne {1}, d'une autre cause.",
        "This absence begins during that of line {1}, of another cause.",
        doFr: "Vérifiez les dates.", doEn: "Check the dates.")
    case .roleSansRendezVous:
      FindingWords(
        "« {0} » est {1} : ce rôle ne tient pas de visite.", "'{0}' is {1}: this role holds no visit.",
        doFr: "Donnez le professionnel qui reçoit.",
        doEn: "Give the professional who receives.")
    case .visiteFuture:
      FindingWords(
        "La visite du {0} est après le début du plan, {1} : elle n'est pas encore passée.",
        "The visit of {0} is after the first day of the plan, {1}: it is not yet past.", doFr: "Mettez-la dans rendez_vous.csv.",
        doEn: "Put it in rendez_vous.csv.")
    case .convocationPassee:
      FindingWords(
        "Le rendez-vous du {0} est passé et encore « {1} » : traité comme non tenu.",
        "The appointment of {0} is past and still '{1}': treated as not held.",
        doFr: "Écrivez honore s'il a eu lieu, absent ou annule sinon.", doEn: "Write honore if it was held, else absent or annule.")
    default:
      preconditionFailure("No sentence for '\(rawValue)'. Add it to one of the InputSentences files.")
    }
  }
}
