/// The sentences of the report of `check`.
enum ReportSentences {
  static let sound = Sentence(
    fr: "Dossier en règle : {0} lignes lues dans {1} fichiers.", en: "The dossier is in order: {0} lines read in {1} files.")
  static let counts = Sentence(fr: "{0} erreurs, {1} avertissements.", en: "{0} errors, {1} warnings.")
  static let errors = Sentence(fr: "Erreurs", en: "Errors")
  static let warnings = Sentence(fr: "Avertissements", en: "Warnings")
  static let setAside = Sentence(fr: "Lignes écartées", en: "Lines set aside")
  static let others = Sentence(
    fr: "… et {0} autres du même genre : --format jsonl les donne toutes.",
    en: "… and {0} more of the same kind: --format jsonl gives them all.")
  static let line = Sentence(fr: "ligne {0}", en: "line {0}")
  static let column = Sentence(fr: "colonne {0}", en: "column {0}")
}

/// The sentences of commands that need a dossier.
public enum LoadingSentences {
  public static let notAFolder = Sentence(
    fr: "« {0} » n'est pas un dossier lisible.\nDonnez le chemin du dossier qui contient travailleurs.csv.",
    en: "'{0}' is not a folder that can be read.\nGive the path of the folder that holds travailleurs.csv.")
  public static let nothing = Sentence(
    fr: "« {0} » ne contient aucun fichier d'un dossier.\nVoyez les noms attendus avec « tierstemps schema ».",
    en: "'{0}' holds no file of a dossier.\nSee the names expected with 'tierstemps schema'.")
  public static let unreadable = Sentence(
    fr: "{0} : lecture impossible ({1}).\nVérifiez les droits du fichier.", en: "{0}: cannot be read ({1}).\nCheck the rights of the file.")
  public static let unwritable = Sentence(
    fr: "{0} : écriture impossible ({1}).\nDonnez un autre chemin.", en: "{0}: cannot be written ({1}).\nGive another path.")
  public static let refused = Sentence(
    fr: "Le dossier est refusé. Corrigez-le, ou écartez ces lignes avec --set-aside.",
    en: "The dossier is refused. Correct it, or leave these lines out with --set-aside.")
  public static let warned = Sentence(
    fr: "{0} avertissements : « tierstemps check » les détaille.", en: "{0} warnings: 'tierstemps check' gives them.")
  public static let leftOut = Sentence(
    fr: "{0} lignes écartées : ecartes.csv dit lesquelles et pourquoi.", en: "{0} lines set aside: ecartes.csv says which and why.")
}
