/// What is said of a folder of results that cannot be written or read.
public enum FolderSentences {
  public static let full = Sentence(
    fr: """
      {0} : le disque est plein, ou la taille permise est atteinte ; rien n’a été remplacé, le plan précédent est intact.
      Libérez de la place, ou choisissez un autre dossier avec --output.
      """,
    en: """
      {0}: the disk is full, or the size allowed is reached; nothing was replaced, the previous plan is intact.
      Free some space, or choose another folder with --output.
      """)
  public static let unwritable = Sentence(
    fr: """
      {0} : impossible d’écrire ici ({1}) ; rien n’a été remplacé.
      Donnez-vous le droit d’écrire dans le dossier parent, ou choisissez un autre dossier avec --output.
      """,
    en: """
      {0}: cannot write here ({1}); nothing was replaced.
      Grant yourself the right to write in the parent folder, or choose another folder with --output.
      """)
  public static let notAPlan = Sentence(
    fr: """
      {0} : il y a déjà quelque chose ici, et ce n’est pas un plan ; rien n’a été remplacé.
      Choisissez avec --output un dossier qui n’existe pas encore, un dossier vide ou un plan précédent.
      """,
    en: """
      {0}: something is already here, and it is not a plan; nothing was replaced.
      Choose with --output a folder that does not exist yet, an empty folder or a previous plan.
      """)
  public static let unreadable = Sentence(
    fr: """
      {0} : lecture impossible ({1}).
      Vérifiez les droits du fichier.
      """,
    en: """
      {0}: cannot be read ({1}).
      Check the rights of the file.
      """)
  /// The sign is `plan.json`.
  public static let noPlan = Sentence(
    fr: """
      {0} n’est pas le dossier d’un plan : {1} n’y est pas.
      Donnez le dossier qu’a écrit « tierstemps plan », après celui du service.
      """,
    en: """
      {0} is not the folder of a plan: it holds no {1}.
      Give the folder that “tierstemps plan” wrote, after that of the service.
      """)
  public static let noCoverage = Sentence(
    fr: """
      {0} n’est pas un dossier d’agrément : dossier.json n’y est pas.
      Donnez le dossier qu’a écrit « tierstemps coverage ».
      """,
    en: """
      {0} is not a coverage dossier: it holds no dossier.json.
      Give the folder that “tierstemps coverage” wrote.
      """)
}
