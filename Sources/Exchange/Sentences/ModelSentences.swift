/// What `export-model` and `import-solution` say.
public enum ModelSentences {
  public static let zone = Sentence(
    fr: "{0} : zone {1}, {2} rendez-vous, {3} lignes, {4} colonnes, {5} coefficients.",
    en: "{0}: area {1}, {2} appointments, {3} rows, {4} columns, {5} entries.")
  public static let outputOrSizes = Sentence(
    fr: "Il faut --output ou --sizes, et un seul des deux.\nÉcrivez -o MODELE, ou --sizes pour compter sans rien écrire.",
    en: "It takes --output or --sizes, and only one of them.\nWrite -o MODEL, or --sizes to count and write nothing.")
  public static let notOurs = Sentence(
    fr: "{0} contient autre chose qu'un modèle.\nIndiquez un dossier vide ou un dossier qui n'existe pas.",
    en: "{0} holds something that is not a model.\nName an empty folder or one that does not exist.")
  public static let unwritable = Sentence(
    fr: "{0} ne peut pas être écrit : {1}.\nIndiquez un autre emplacement.", en: "{0} cannot be written: {1}.\nName another place.")
  public static let otherDossier = Sentence(
    fr: "{0} n'est pas le modèle de ce dossier (zone {1}).\nExportez de nouveau le modèle, puis résolvez-le.",
    en: "{0} is not the model of this dossier (area {1}).\nExport the model again, then solve it.")
  public static let noAnswer = Sentence(
    fr: "{0} : aucune réponse pour la zone {1} ; elle ne garde que ses rendez-vous pris.",
    en: "{0}: no answer for area {1}; it keeps its appointments already made and nothing else.")
  public static let unreadable = Sentence(
    fr: "{0}, ligne {1} : « {2} » n'est pas une colonne du modèle suivie d'un nombre.\nÉcrivez une colonne par ligne : x_3_0_1_24 1",
    en: "{0}, line {1}: '{2}' is not a column of the model followed by a number.\nWrite one column a line: x_3_0_1_24 1")
  public static let severalAreas = Sentence(
    fr: "Ce modèle a {0} zones : il faut un dossier de réponses, zone-1.sol à zone-{0}.sol.\nIndiquez ce dossier au lieu de {1}.",
    en: "This model has {0} areas: it takes a folder of answers, zone-1.sol to zone-{0}.sol.\nName that folder instead of {1}.")
}
