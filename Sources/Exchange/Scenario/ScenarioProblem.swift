import Dossier

/// What may be wrong, or odd, in a scenario by itself; what is wrong in the overlaid dossier is an ``InputProblem``.
enum ScenarioProblem: String, CaseIterable, Sendable {
  case fichierInconnu = "scenario_fichier_inconnu"
  case fichierParametres = "scenario_fichier_parametres"
  case colonneInconnue = "scenario_colonne_inconnue"
  case colonneHorsCle = "scenario_colonne_hors_cle"
  case actionInconnue = "scenario_action_inconnue"
  case cleManquante = "scenario_champ_manquant"
  case cleEtOu = "scenario_cle_et_ou"
  case sansCible = "scenario_sans_cible"
  case sansColonnes = "scenario_sans_colonnes"
  case colonnesInutiles = "scenario_colonnes_inutiles"
  case plusieursEcritures = "scenario_plusieurs_ecritures"
  case valeurIllisible = "scenario_valeur_illisible"
  case aucuneLigne = "scenario_aucune_ligne"
  case cleExistante = "scenario_cle_existante"
  case sansEffet = "scenario_sans_effet"
  case sansBase = "scenario_sans_base"
  case baseIntrouvable = "scenario_base_introuvable"
  case baseEnCycle = "scenario_base_en_cycle"
  case partiNomme = "scenario_parti_nomme"
  case fermeNomme = "scenario_ferme_nomme"

  var gravity: Gravity { [.sansEffet, .partiNomme, .fermeNomme].contains(self) ? .avertissement : .erreur }

  /// - Parameter values: What the sentence names; the first is a near word, or empty.
  func at(_ place: SourcePlace, column: String = "", value: String = "", values: [String] = []) -> Finding {
    Finding(
      file: place.file, line: place.line, column: column, value: Quoting.shortened(value), code: rawValue, gravity: gravity, values: values)
  }
}

extension InputProblem {
  func at(_ place: SourcePlace, column: String = "", value: String = "", values: [String] = []) -> Finding {
    Finding(
      file: place.file, line: place.line, column: column, value: Quoting.shortened(value), code: rawValue, gravity: gravity, values: values)
  }
}
