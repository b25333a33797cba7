/// The codes of what can be wrong in a plan folder; their words are in ``PlanSentences``.
enum PlanFinding {
  static let missingFile = "plan_fichier_absent"
  static let encoding = "plan_encodage"
  static let missingColumn = "plan_colonne_absente"
  static let malformedLine = "plan_ligne_mal_formee"
  static let badValue = "plan_valeur_refusee"
  static let duplicateKey = "plan_cle_double"
  static let badJSON = "plan_json_illisible"
  static let inconsistent = "plan_chiffre_incoherent"
}
