import Dossier
import Law

/// What a check can find; the raw value is the code of the finding, and keys its sentences.
public enum Violation: String, CaseIterable, Sendable {
  // Rule 1: every visit once, by whom the law, the protocol and the team allow, in its window.
  case visiteInconnue = "visite_inconnue"
  case visiteEnDouble = "visite_en_double"
  case visitePerdue = "visite_perdue"
  case regroupementDifferent = "regroupement_different"
  case professionnelInconnu = "professionnel_inconnu"
  case roleInterdit = "role_interdit"
  case protocoleAbsent = "protocole_absent"
  case formationAbsente = "formation_absente"
  case equipeEtrangere = "equipe_etrangere"
  case avantFenetre = "avant_fenetre"
  case apresFermeture = "apres_fermeture"
  case deuxRendezVousLeMemeJour = "deux_rdv_meme_jour"
  case horsHorizon = "hors_horizon"
  // Rule 2: one activity, when available, as the timetable imposes.
  case deuxActivites = "deux_activites"
  case professionnelAbsent = "professionnel_absent"
  case usageImpose = "usage_impose"
  case centreImpose = "centre_impose"
  case centreNonRattache = "centre_non_rattache"
  case centresTropEloignes = "centres_trop_eloignes"
  // Rule 3: the grid of the half-day.
  case horsGrille = "hors_grille"
  case chevauchement
  case horsDemiJournee = "hors_demi_journee"
  case demiJourneePleine = "demi_journee_pleine"
  // Rule 4: rooms.
  case centreInconnu = "centre_inconnu"
  case centreFerme = "centre_ferme"
  case sallesDepassees = "salles_depassees"
  case salleDUnAutreEtablissement = "salle_autre_etablissement"
  // Rule 5: the third.
  case tiersHorizon = "tiers_horizon"
  case tiersAnnee = "tiers_annee"
  case terrainSansMedecin = "terrain_sans_medecin"
  case terrainImpossible = "terrain_impossible"
  case terrainEtablissement = "terrain_etablissement"
  case terrainFerme = "terrain_ferme"
  case terrainTropTot = "terrain_trop_tot"
  case terrainTropLoin = "terrain_trop_loin"
  case terrainPriorite = "terrain_priorite"
  // Rule 6: kept appointments.
  case rendezVousGardeDeplace = "rdv_garde_deplace"
  case mouvementNonDeclare = "mouvement_non_declare"
  case mouvementFaux = "mouvement_faux"
  // Rules 7 and 10: the worker.
  case travailleurAbsent = "travailleur_absent"
  case etablissementFerme = "etablissement_ferme"
  case apresContrat = "apres_contrat"
  // Rule 8: notice.
  case preavis
  case vacationGelee = "vacation_gelee"
  // Rule 9: the reserve.
  case reserve
  // Rule 11.
  case secondExamenAutreMedecin = "second_examen_autre_medecin"
  case roleChoisi = "role_choisi"
  case tropLoin = "trop_loin"
  case distanceSansAccord = "distance_sans_accord"
  case distanceNature = "distance_nature"
  // What the files say of the plan.
  case valeurFausse = "valeur_fausse"
  case vacationManquante = "vacation_manquante"
  case rendezVousInconnu = "rendez_vous_inconnu"
  case ligneEnDouble = "ligne_en_double"
  case ligneManquante = "ligne_manquante"
  case chiffreFaux = "chiffre_faux"
  case multiplicateurRefuse = "multiplicateur_refuse"
  case borneSansJeu = "borne_sans_jeu"
  case loiNonCouverte = "loi_non_couverte"
  // What the dossier was when the plan was made; remarks, since a plan is judged against the dossier as it is.
  case dossierDifferent = "dossier_different"
  case dossierFichierAbsent = "dossier_fichier_absent"
  case dossierFichierNouveau = "dossier_fichier_nouveau"
}

/// The files of a plan that findings name.
enum PlanFile: String {
  case rendezVous = "rendez_vous.csv"
  case vacations = "vacations.csv"
  case milieuDeTravail = "milieu_de_travail.csv"
  case nonPlaces = "non_places.csv"
  case tiersTemps = "tiers_temps.csv"
  case mouvements = "mouvements.csv"
  case plan = "plan.json"
  case borne = "borne.json"
}

/// The findings of one verification, in the making.
struct Findings {
  private(set) var list: [Finding] = []

  mutating func add(
    _ violation: Violation, _ file: PlanFile, _ line: Int, column: String = "", value: String = "", _ values: [String] = [],
    gravity: Gravity = .erreur
  ) {
    list.append(
      Finding(
        file: file.rawValue, line: line, column: column, value: value, code: violation.rawValue, gravity: gravity, values: values))
  }

  /// In the order of files, lines and codes, whatever the order of the checks.
  var sorted: [Finding] {
    list.sorted { ($0.file, $0.line, $0.code, $0.column, $0.value) < ($1.file, $1.line, $1.code, $1.column, $1.value) }
  }
}
