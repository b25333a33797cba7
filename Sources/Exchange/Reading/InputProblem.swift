import Dossier

/// Everything that the reader may find wrong or odd in a dossier. The raw value is the `code` of the report.
///
/// The sentences of each stand in `Sentences/InputSentences….swift`; the compiler asks for them, since they are read off a `switch`.
enum InputProblem: String, CaseIterable, Sendable {
  // Whole files.
  case fichierVide = "fichier_vide"
  case fichierManquant = "fichier_manquant"
  case fichierInconnu = "fichier_inconnu"
  case fichierTableur = "fichier_tableur"
  case encodageUTF16 = "encodage_utf16"
  case utf8Invalide = "utf8_invalide"
  case enteteAbsent = "entete_absent"
  case colonneManquante = "colonne_manquante"
  case colonneEnDouble = "colonne_en_double"
  case colonneInconnue = "colonne_inconnue"
  case guillemetNonFerme = "guillemet_non_ferme"
  // Lines.
  case guillemetMalPlace = "guillemet_mal_place"
  case nombreDeCellules = "nombre_de_cellules"
  // Cells.
  case valeurManquante = "valeur_manquante"
  case dateIllisible = "date_illisible"
  case dateInexistante = "date_inexistante"
  case dateAnneeCourte = "date_annee_sur_deux_chiffres"
  case dateNumero = "date_numero_de_tableur"
  case dateHorsBornes = "date_hors_bornes"
  case heureIllisible = "heure_illisible"
  case nombreIllisible = "nombre_illisible"
  case nombreAmbigu = "nombre_ambigu"
  case nombreHorsBornes = "nombre_hors_bornes"
  case booleenIllisible = "booleen_illisible"
  case codeInconnu = "code_inconnu"
  case identifiantScientifique = "identifiant_scientifique"
  case identifiantPersonnel = "identifiant_personnel"
  case identifiantIllisible = "identifiant_illisible"
  case communeIllisible = "commune_illisible"
  case communeZeroPerdu = "commune_zero_perdu"
  case communeInconnue = "commune_inconnue"
  case siretIllisible = "siret_illisible"
  case siretCle = "siret_cle"
  case nafIllisible = "naf_illisible"
  case partsIllisibles = "parts_illisibles"
  case partsSomme = "parts_somme"
  case listeTropLongue = "liste_trop_longue"
  case elementEnDouble = "element_en_double"
  // Within a line.
  case datesContradictoires = "dates_contradictoires"
  case repriseAvantFin = "reprise_avant_fin"
  case ageImpossible = "age_impossible"
  case retraiteMineur = "retraite_mineur"
  case motifSansDepart = "motif_sans_depart"
  case plombSeuilInconnu = "plomb_seuil_inconnu"
  case prereprisePourEmployeur = "prereprise_par_employeur"
  case salleSousSeuil = "salle_sous_200"
  case lieuManquant = "lieu_manquant"
  case coordonneesIncompletes = "coordonnees_incompletes"
  case centreSansEtablissement = "centre_sans_etablissement"
  case centreSansSalle = "centre_sans_salle"
  case encadrantManquant = "encadrant_manquant"
  case protocoleSansEffet = "protocole_sans_effet"
  case terrainExcessif = "terrain_excessif"
  case trajetVide = "trajet_vide"
  case horsChamp = "hors_champ"
  case travauxReglementesMajeur = "travaux_reglementes_majeur"
  case arretDelivreApres = "arret_delivre_apres_fin"
  // Between lines.
  case cleEnDouble = "cle_en_double"
  case referenceInconnue = "reference_inconnue"
  case referenceEcartee = "reference_ecartee"
  case emploiInconnu = "emploi_inconnu"
  case centreReserve = "centre_reserve"
  case encadrantNonMedecin = "encadrant_non_medecin"
  case encadrantHorsEquipe = "encadrant_hors_equipe"
  case encadrantParti = "encadrant_parti"
  case centreHorsListe = "centre_hors_liste"
  case secteurIncoherent = "secteur_incoherent"
  case ouvertureSansLieu = "ouverture_sans_lieu"
  case horairesSuperposes = "horaires_superposes"
  case absencesSuperposees = "absences_superposees"
  case roleSansRendezVous = "role_sans_rendez_vous"
  case visiteFuture = "visite_future"
  case demandeFuture = "demande_future"
  case honoreFutur = "honore_futur"
  case convocationPassee = "convocation_passee"
  // A life as several files tell it.
  case avantNaissance = "avant_naissance"
  case naissancesDifferentes = "naissances_differentes"
  case emploisSuperposes = "emplois_superposes"
  case faitsSuperposes = "faits_superposes"
  case absenceHorsEmploi = "absence_hors_emploi"
  case visiteApresDepart = "visite_apres_depart"
  case repriseSansAbsence = "reprise_sans_absence"
  case repriseAvantRetour = "reprise_avant_retour"
  case prerepriseHorsArret = "prereprise_hors_arret"
  case secondExamenIsole = "second_examen_isole"
  case roleInterdit = "role_interdit"
  case natureAvantTexte = "nature_avant_texte"
  case visiteApres2016 = "visite_apres_2016"
  case avisContraires = "avis_contraires"
  case avisSansMedecin = "avis_sans_medecin"
  // parametres.yaml.
  case yamlIllisible = "yaml_illisible"
  case cleInconnue = "cle_inconnue"
  case typeIncorrect = "type_incorrect"
  case debutPasLundi = "debut_pas_lundi"
  case prixExcessifs = "prix_excessifs"
  case projetIncomplet = "projet_incomplet"
  case projetAvant2017 = "projet_avant_2017"
  case projetSansNom = "projet_sans_nom"

  /// Whether it refuses the dossier.
  var gravity: Gravity {
    switch self {
    case .fichierInconnu, .colonneInconnue, .siretCle, .elementEnDouble, .repriseAvantFin, .motifSansDepart, .plombSeuilInconnu,
      .centreSansSalle, .protocoleSansEffet, .horsChamp, .encadrantParti, .secteurIncoherent, .horairesSuperposes,
      .absencesSuperposees, .visiteFuture, .demandeFuture, .honoreFutur, .convocationPassee, .travauxReglementesMajeur, .arretDelivreApres,
      .emploisSuperposes, .faitsSuperposes, .absenceHorsEmploi, .visiteApresDepart, .repriseSansAbsence, .repriseAvantRetour,
      .prerepriseHorsArret, .secondExamenIsole, .roleInterdit, .natureAvantTexte, .visiteApres2016, .avisContraires, .avisSansMedecin:
      .avertissement
    default: .erreur
    }
  }
}

extension Finding {
  init(_ problem: InputProblem, _ file: DossierFile, line: Int, column: String = "", value: String = "", values: [String] = []) {
    self.init(
      file: file.rawValue, line: line, column: column, value: value, code: problem.rawValue, gravity: problem.gravity, values: values)
  }
}
