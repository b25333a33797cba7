extension InputProblem {
  /// What is said of a whole file, of its header, or of parametres.yaml.
  var fileWords: FindingWords? {
    switch self {
    case .fichierVide:
      FindingWords(
        "Le fichier est vide.", "The file is empty.", doFr: "Exportez-le avec sa ligne d'en-tête, ou retirez-le du dossier.",
        doEn: "Export it with its header, or take it out of the dossier.")
    case .fichierManquant:
      FindingWords(
        "Le fichier manque.", "The file is missing.", doFr: "Ajoutez-le au dossier : cette commande en a besoin.",
        doEn: "Add it to the dossier: this command needs it.")
    case .fichierInconnu:
      FindingWords(
        "Ce fichier n'est pas un fichier du dossier ; il n'a pas été lu.", "This is no file of a dossier; it was not read.",
        doFr: "Renommez-le « {1} » s'il s'agit de lui.", doEn: "Rename it '{1}' if that is what it is.",
        elseFr: "Retirez-le, ou voyez les noms attendus avec « tierstemps schema ».",
        elseEn: "Take it out, or see the names expected with 'tierstemps schema'.")
    case .fichierTableur:
      FindingWords(
        "C'est un classeur de tableur, pas un fichier CSV.", "This is a spreadsheet, not a CSV file.",
        doFr: "Enregistrez la feuille au format « CSV UTF-8 ».", doEn: "Save the sheet as 'CSV UTF-8'.")
    case .encodageUTF16:
      FindingWords(
        "Le fichier est en UTF-16.", "The file is in UTF-16.", doFr: "Enregistrez-le au format « CSV UTF-8 ».",
        doEn: "Save it as 'CSV UTF-8'.")
    case .utf8Invalide:
      FindingWords(
        "Le fichier s'annonce en UTF-8, et cette ligne ne l'est pas.", "The file is marked as UTF-8, and this line is not.",
        doFr: "Exportez-le de nouveau ; il a sans doute été assemblé de deux fichiers.",
        doEn: "Export it again; it was probably put together from two files.")
    case .enteteAbsent:
      FindingWords(
        "Aucune colonne connue dans la première ligne.", "No known column in the first line.",
        doFr: "Mettez en première ligne les noms des colonnes : {1}.", doEn: "Put the names of the columns in the first line: {1}.")
    case .colonneManquante:
      FindingWords(
        "La colonne obligatoire manque.", "The required column is missing.", doFr: "Est-ce la colonne « {1} » ? Renommez-la.",
        doEn: "Is it the column '{1}'? Rename it.", elseFr: "Ajoutez-la à l'export.", elseEn: "Add it to the export.")
    case .colonneEnDouble:
      FindingWords(
        "La colonne est deux fois dans l'en-tête.", "The column stands twice in the header.", doFr: "N'en gardez qu'une.",
        doEn: "Keep one of them.")
    case .colonneInconnue:
      FindingWords(
        "Cette colonne n'est pas attendue ; elle n'a pas été lue.", "This column is not expected; it was not read.",
        doFr: "Vouliez-vous dire « {1} » ? Renommez-la.", doEn: "Did you mean '{1}'? Rename it.",
        elseFr: "Retirez-la de l'export si elle n'est pas utile.", elseEn: "Take it out of the export unless something else needs it.")
    case .guillemetNonFerme:
      FindingWords(
        "Un guillemet s'ouvre sur cette ligne et ne se ferme jamais ; la suite du fichier n'a pas été lue.",
        "A quote opens on this line and never closes; the rest of the file was not read.",
        doFr: "Fermez-le, ou doublez-le s'il fait partie du texte.",
        doEn: "Close it, or double it if it is part of the text.")
    case .yamlIllisible:
      FindingWords(
        "Ce n'est pas du YAML lisible (colonne {2}) : {1}.", "This is not readable YAML (column {2}): {1}.",
        doFr: "Vérifiez les deux-points, les retraits et les accolades de cette ligne et de la précédente.",
        doEn: "Check the colons, the indents and the braces of this line and the one before.")
    case .cleInconnue:
      FindingWords(
        "« {0} » n'est pas une clé connue (caractère {3}).", "'{0}' is not a known key (character {3}).",
        doFr: "Vouliez-vous dire « {1} » ?",
        doEn: "Did you mean '{1}'?", elseFr: "Écrivez l'une de : {2}.", elseEn: "Write one of: {2}.")
    case .typeIncorrect:
      FindingWords(
        "« {0} » n'est pas du genre attendu (caractère {2}).", "'{0}' is not of the kind expected (character {2}).",
        doFr: "Écrivez une valeur de la forme {1}.", doEn: "Write a value of the form {1}.")
    case .debutPasLundi:
      FindingWords(
        "Le {0} n'est pas un lundi.", "{0} is not a Monday.", doFr: "Écrivez {1} ou {2}.", doEn: "Write {1} or {2}.")
    case .prixExcessifs:
      FindingWords(
        "Bien servir une visite pourrait coûter {1} points, plus qu'une semaine de retard ({2}) : le plan préférerait être en retard.",
        "Serving one visit well could cost {1} points, more than a week late ({2}): the plan would rather be late.",
        doFr: "Baissez rdv_deplace, changement_medecin, km ou vacation_ouverte, ou montez semaine_de_retard.",
        doEn: "Lower rdv_deplace, changement_medecin, km or vacation_ouverte, or raise semaine_de_retard.")
    case .projetIncomplet:
      FindingWords(
        "Il manque au projet de texte : {1}.", "The draft text lacks: {1}.",
        doFr: "Écrivez entre accolades : regle: VIP-PERIOD, valeur: 36, a_compter_du: 2027-01-01.",
        doEn: "Write between braces: regle: VIP-PERIOD, valeur: 36, a_compter_du: 2027-01-01.")
    case .projetAvant2017:
      FindingWords(
        "« {0} » est avant le premier texte connu.", "'{0}' is before the first text known.",
        doFr: "Écrivez un jour à partir du {1}.", doEn: "Write a day from {1} on.")
    case .projetSansNom:
      FindingWords(
        "Le nom du projet de texte est vide, trop long, ou contient « | » ou un saut de ligne.",
        "The name of the draft text is empty, too long, or holds '|' or a line break.",
        doFr: "Écrivez-le en {1} caractères au plus, ou retirez la clé.", doEn: "Write it in {1} characters at most, or take the key out.")
    default: nil
    }
  }
}
