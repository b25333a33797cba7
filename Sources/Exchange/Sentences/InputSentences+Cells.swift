extension InputProblem {
  /// What is said of one cell.
  var cellWords: FindingWords? { numberWords ?? keyWords }

  private var numberWords: FindingWords? {
    switch self {
    case .valeurManquante:
      FindingWords(
        "La cellule est vide, et la colonne est obligatoire.", "The cell is empty, and the column is required.", doFr: "Remplissez-la.",
        doEn: "Fill it in.")
    case .dateIllisible:
      FindingWords(
        "« {0} » n'est pas une date.", "'{0}' is not a date.", doFr: "Écrivez AAAA-MM-JJ ou JJ/MM/AAAA.",
        doEn: "Write AAAA-MM-JJ or JJ/MM/AAAA.")
    case .dateInexistante:
      FindingWords(
        "« {0} » n'existe pas au calendrier.", "'{0}' is no day of the calendar.",
        doFr: "Vérifiez le jour et le mois : le jour vient en premier dans JJ/MM/AAAA.",
        doEn: "Check day and month: the day comes first in JJ/MM/AAAA.")
    case .dateAnneeCourte:
      FindingWords(
        "« {0} » écrit l'année sur deux chiffres.", "'{0}' writes the year with two digits.",
        doFr: "Écrivez l'année sur quatre chiffres : JJ/MM/AAAA.", doEn: "Write the year with four digits: JJ/MM/AAAA.")
    case .dateNumero:
      FindingWords(
        "« {0} » n'est pas une date, mais un nombre : le jour compté par un tableur, peut-être.",
        "'{0}' is not a date but a number: the day as a spreadsheet counts it, perhaps.",
        doFr: "Mettez la colonne au format date AAAA-MM-JJ avant l'export.",
        doEn: "Give the column the date format AAAA-MM-JJ before the export.")
    case .dateHorsBornes:
      FindingWords(
        "« {0} » est avant 1900.", "'{0}' is before 1900.", doFr: "Vérifiez l'année.", doEn: "Check the year.")
    case .heureIllisible:
      FindingWords(
        "« {0} » n'est pas une heure.", "'{0}' is not a time.", doFr: "Écrivez HH:MM, comme 08:30.", doEn: "Write HH:MM, as in 08:30.")
    case .nombreIllisible:
      FindingWords(
        "« {0} » n'est pas le nombre attendu.", "'{0}' is not the number expected.",
        doFr: "Écrivez 1234 ou, si la colonne accepte des décimales, 1234.5 ou 1 234,5.",
        doEn: "Write 1234 or, where the column takes decimals, 1234.5 or 1 234,5.")
    case .nombreAmbigu:
      FindingWords(
        "« {0} » se lit de deux façons : avec des milliers ou avec des décimales.",
        "'{0}' reads two ways: with thousands or with decimals.",
        doFr: "Écrivez les milliers sans séparateur (1234), ou les décimales avec un point.",
        doEn: "Write thousands without a mark (1234), or decimals with a point.")
    case .nombreHorsBornes:
      FindingWords(
        "« {0} » est hors des bornes.", "'{0}' is out of range.", doFr: "Écrivez un nombre de {1} à {2}.",
        doEn: "Write a number from {1} to {2}.")
    case .booleenIllisible:
      FindingWords(
        "« {0} » n'est ni oui ni non.", "'{0}' is neither yes nor no.", doFr: "Écrivez oui ou non (vrai, faux, 1 et 0 conviennent).",
        doEn: "Write oui or non (vrai, faux, 1 and 0 will do).")
    case .partsIllisibles:
      FindingWords(
        "« {0} » n'est pas une liste d'équipes avec leurs parts.", "'{0}' is not a list of teams with their shares.",
        doFr: "Écrivez E1, ou E1:0.6|E2:0.4, avec une part pour chaque équipe ou pour aucune.",
        doEn: "Write E1, or E1:0.6|E2:0.4, with a share for every team or for none.")
    case .partsSomme:
      FindingWords(
        "Les parts de « {0} » font {1}.", "The shares of '{0}' sum to {1}.", doFr: "Faites que leur somme soit 1.",
        doEn: "Make them sum to 1.")
    case .listeTropLongue:
      FindingWords(
        "La liste « {0} » est trop longue.", "The list '{0}' is too long.", doFr: "Gardez-en {1} au plus.", doEn: "Keep {1} at most.")
    case .elementEnDouble:
      FindingWords(
        "« {0} » est deux fois dans la liste ; il compte une fois.", "'{0}' stands twice in the list; it counts once.",
        doFr: "N'en gardez qu'un.",
        doEn: "Keep one of them.")
    default: nil
    }
  }

  private var keyWords: FindingWords? {
    switch self {
    case .codeInconnu:
      FindingWords(
        "« {0} » n'est pas un code connu.", "'{0}' is not a known code.", doFr: "Vouliez-vous dire « {1} » ?", doEn: "Did you mean '{1}'?",
        elseFr: "Écrivez l'un de : {2}.", elseEn: "Write one of: {2}.")
    case .identifiantScientifique:
      FindingWords(
        "« {0} » : un tableur a remplacé l'identifiant par un nombre, et des chiffres sont perdus.",
        "'{0}': a spreadsheet turned the identifier into a number, and digits are lost.",
        doFr: "Mettez la colonne au format texte et exportez de nouveau depuis le logiciel d'origine.",
        doEn: "Give the column the text format and export again from the first software.")
    case .identifiantPersonnel:
      FindingWords(
        "La valeur ressemble à un NIR, une adresse électronique ou un numéro de téléphone ; elle n'est pas répétée ici.",
        "The value looks like a NIR, an e-mail address or a telephone number; it is not repeated here.",
        doFr: "Remplacez-la par une clé opaque, et retirez ce fichier des lieux où il ne doit pas être.",
        doEn: "Replace it with an opaque key, and take this file away from where it must not be.")
    case .identifiantIllisible:
      FindingWords(
        "« {0} » ne peut pas servir d'identifiant.", "'{0}' cannot serve as an identifier.",
        doFr: "N'y mettez ni |, ni ~, ni retour à la ligne ni, pour un établissement ou un professionnel, de barre oblique.",
        doEn: "Put in it no |, no ~, no line break nor, for an establishment or a professional, any slash.")
    case .communeIllisible:
      FindingWords(
        "« {0} » n'est pas un code INSEE de commune.", "'{0}' is not the INSEE code of a commune.",
        doFr: "Écrivez ses cinq caractères, comme 69123 ou 2A004 : ni code postal, ni nom.",
        doEn: "Write its five characters, such as 69123 or 2A004: no postal code, no name.")
    case .communeZeroPerdu:
      FindingWords(
        "« {0} » n'a que quatre chiffres : un tableur a ôté le zéro de tête.",
        "'{0}' has four digits only: a spreadsheet took its leading zero away.",
        doFr: "Écrivez « {1} », et mettez la colonne au format texte.", doEn: "Write '{1}', and give the column the text format.")
    case .communeInconnue:
      FindingWords(
        "« {0} » n'est le code d'aucune commune connue.", "'{0}' is the code of no known commune.",
        doFr:
          "Vérifiez que c'est un code INSEE et non postal ; pour une commune récente, donnez le code d'une de celles qu'elle réunit.",
        doEn:
          "Check that it is an INSEE code, not a postal one; for a new commune, give the code of one of those it brings together."
      )
    case .siretIllisible:
      FindingWords(
        "« {0} » n'est pas un SIRET.", "'{0}' is not a SIRET.",
        doFr: "Écrivez ses 14 chiffres, la colonne au format texte : un tableur ôte les zéros de tête.",
        doEn: "Write its 14 digits, the column in text format: a spreadsheet takes leading zeros away.")
    case .siretCle:
      FindingWords(
        "La clé du SIRET « {0} » est fausse.", "The key of the SIRET '{0}' is wrong.", doFr: "Vérifiez-le ; il est gardé tel quel.",
        doEn: "Check it; it is kept as it is.")
    case .nafIllisible:
      FindingWords(
        "« {0} » n'est pas un code d'activité.", "'{0}' is not a code of activity.", doFr: "Écrivez-le comme 47.11F ou 4711F.",
        doEn: "Write it as 47.11F or 4711F.")
    default: nil
    }
  }
}
