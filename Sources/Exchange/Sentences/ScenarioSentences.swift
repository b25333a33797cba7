import Dossier

/// What is said of scenarios.
public enum ScenarioSentences {
  /// What is wrong in a scenario and what to do, or nothing when the finding is not of one.
  static func text(of finding: Finding, in language: Language) -> (message: String, remedy: String)? {
    guard let problem = ScenarioProblem(rawValue: finding.code) else { return nil }
    let words = problem.words
    let values = [finding.value] + finding.values
    let remedy = finding.values.first?.isEmpty ?? true ? words.withoutSuggestion ?? words.remedy : words.remedy
    return (words.message(language, values), remedy(language, values))
  }

  // MARK: Commands

  public static let noBase = Sentence(
    fr: "« {0} » ne dit pas sur quoi il est posé.\nAjoutez la clé base, ou donnez un dossier avec --base.",
    en: "'{0}' does not say what it is laid over.\nAdd the key base, or give a dossier with --base.")
  public static let notAScenario = Sentence(
    fr: "« {0} » est un dossier, non un scénario.\nDonnez le chemin d'un fichier scenario.yaml.",
    en: "'{0}' is a dossier, not a scenario.\nGive the path of a scenario.yaml.")
  public static let sound = Sentence(
    fr: "Scénario en règle : « {0} », {1} changements sur {2}.", en: "The scenario is in order: '{0}', {1} changes over {2}.")
  public static let refused = Sentence(
    fr: "Le scénario est refusé ; rien n'a été écrit.", en: "The scenario is refused; nothing was written.")
  public static let written = Sentence(fr: "Dossier écrit dans {0}.", en: "Dossier written in {0}.")
  public static let next = Sentence(fr: "Ensuite : tierstemps plan {0} --output PLAN", en: "Next: tierstemps plan {0} --output PLAN")
  public static let columns = [
    Sentence(fr: "Fichier", en: "File"), Sentence(fr: "ajoutées", en: "added"), Sentence(fr: "modifiées", en: "changed"),
    Sentence(fr: "retirées", en: "removed"),
  ]
  public static let ofWhich = Sentence(
    fr: "Dont suites de ce qui est retiré : {0}.", en: "Of which what hung from what was removed: {0}.")
  public static let nothing = Sentence(fr: "Rien ne change.", en: "Nothing changes.")
  public static let emptySteps = Sentence(fr: "Sans effet :", en: "Without effect:")
  public static let line = Sentence(fr: "{0}, ligne {1} : {2}", en: "{0}, line {1}: {2}")
}

extension ScenarioProblem {
  var words: FindingWords { entryWords ?? lineWords }

  private var entryWords: FindingWords? {
    switch self {
    case .fichierInconnu:
      FindingWords(
        "« {0} » n'est pas un fichier du dossier.", "'{0}' is no file of a dossier.", doFr: "Vouliez-vous dire « {1} » ?",
        doEn: "Did you mean '{1}'?", elseFr: "Écrivez l'un de : {2}.", elseEn: "Write one of: {2}.")
    case .fichierParametres:
      FindingWords(
        "parametres.yaml ne se change pas ligne à ligne.", "parametres.yaml is not changed line by line.",
        doFr: "Écrivez ses clés sous la clé parametres du scénario.", doEn: "Write its keys under the key parametres of the scenario.")
    case .colonneInconnue:
      FindingWords(
        "« {0} » n'est pas une colonne de {3}.", "'{0}' is no column of {3}.", doFr: "Vouliez-vous dire « {1} » ?",
        doEn: "Did you mean '{1}'?", elseFr: "Écrivez l'une de : {2}.", elseEn: "Write one of: {2}.")
    case .colonneHorsCle:
      FindingWords(
        "« {0} » n'est pas de la clé de {2}.", "'{0}' does not belong to the key of {2}.",
        doFr: "La clé est : {3}. Pour une autre colonne, écrivez ou au lieu de cle.",
        doEn: "The key is: {3}. For another column, write ou instead of cle.")
    case .actionInconnue:
      FindingWords(
        "« {0} » n'est pas une action.", "'{0}' is no action.", doFr: "Vouliez-vous dire « {1} » ?", doEn: "Did you mean '{1}'?",
        elseFr: "Écrivez l'une de : {2}.", elseEn: "Write one of: {2}.")
    case .cleManquante:
      FindingWords(
        "Ce changement ne dit pas tout ce qu'il faut.", "This change does not say all that is needed.",
        doFr: "Ajoutez-lui la clé nommée ci-dessus.", doEn: "Give it the key named above.")
    case .cleEtOu:
      FindingWords(
        "Ce changement désigne ses lignes deux fois, par cle et par ou.", "This change designates its lines twice, by cle and by ou.",
        doFr: "Gardez cle (la clé du fichier) ou ou (toute colonne).", doEn: "Keep cle (the key of the file) or ou (any column).")
    case .sansCible:
      FindingWords(
        "« {0} » ne dit pas quelles lignes.", "'{0}' does not say which lines.",
        doFr: "Ajoutez cle ou ou ; ou: {} désigne toutes les lignes.", doEn: "Add cle or ou; ou: {} designates every line.")
    case .sansColonnes:
      FindingWords(
        "« {0} » n'écrit dans aucune colonne.", "'{0}' writes in no column.", doFr: "Ajoutez colonnes: {colonne: valeur}.",
        doEn: "Add colonnes: {column: value}.")
    case .colonnesInutiles:
      FindingWords(
        "« supprimer » n'écrit dans aucune colonne.", "'supprimer' writes in no column.",
        doFr: "Retirez colonnes ; pour ne vider que des cellules, écrivez modifier avec des valeurs vides.",
        doEn: "Take colonnes out; to empty cells only, write modifier with empty values.")
    case .plusieursEcritures:
      FindingWords(
        "« modifier » n'écrit qu'une fois chaque ligne.", "'modifier' writes each line once.",
        doFr: "Donnez à colonnes un seul jeu de valeurs, ou faites plusieurs changements.",
        doEn: "Give colonnes one set of values, or make several changes.")
    case .valeurIllisible:
      FindingWords(
        "Cette valeur ne tient pas dans une cellule.", "This value does not fit in a cell.",
        doFr: "Écrivez un texte d'une ligne, un nombre, une date ; une liste là où la colonne en accepte une ; rien pour vider la cellule.",
        doEn: "Write a text of one line, a number, a date; a list where the column takes one; nothing to empty the cell.")
    default: nil
    }
  }

  private var lineWords: FindingWords {
    switch self {
    case .aucuneLigne:
      FindingWords(
        "Aucune ligne de {2} ne répond à : {3}.", "No line of {2} answers: {3}.", doFr: "Vouliez-vous dire « {1} » ?",
        doEn: "Did you mean '{1}'?", elseFr: "Corrigez cle ou ou, ou retirez ce changement.",
        elseEn: "Correct cle or ou, or take this change out.")
    case .cleExistante:
      FindingWords(
        "« {0} » est déjà dans {2} : cette ligne l'y mettrait deux fois.",
        "'{0}' already stands in {2}: this line would put it there twice.",
        doFr: "Écrivez modifier, ou donnez une autre clé à la copie dans colonnes.",
        doEn: "Write modifier, or give the copy another key in colonnes.")
    case .sansEffet:
      FindingWords(
        "Ce changement ne change rien : {0}.", "This change changes nothing: {0}.",
        doFr: "La base dit déjà cela ; retirez-le, ou corrigez-le.", doEn: "The base already says so; take it out, or correct it.")
    case .sansBase:
      FindingWords(
        "Ce scénario ne dit pas sur quoi il est posé.", "This scenario does not say what it is laid over.",
        doFr: "Ajoutez la clé base, ou donnez un dossier avec --base.", doEn: "Add the key base, or give a dossier with --base.")
    case .baseIntrouvable:
      FindingWords(
        "« {0} » n'est ni un dossier ni un scénario lisible.", "'{0}' is neither a dossier nor a scenario that can be read.",
        doFr: "Donnez un chemin relatif à ce fichier, ou un dossier avec --base.",
        doEn: "Give a path relative to this file, or a dossier with --base.")
    case .baseEnCycle:
      FindingWords(
        "« {0} » ramène à ce scénario : {2}.", "'{0}' leads back to this scenario: {2}.",
        doFr: "Posez l'un d'eux sur un dossier.", doEn: "Lay one of them over a dossier.")
    case .partiNomme:
      FindingWords(
        "« {0} » est encore nommé ({2}) : il reste au dossier, parti le {1} ; le plan déplace les rendez-vous qui lui étaient donnés.",
        "'{0}' is still named ({2}): it stays in the dossier, gone on {1}; the plan moves the appointments that were given to it.",
        doFr: "Les protocoles d'un médecin parti sont sans effet. Pour un retrait entier, changez aussi les lignes qui le nomment.",
        doEn: "The protocols of a médecin who has gone are void. To take it out altogether, change the lines that name it too.")
    default:
      FindingWords(
        "« {0} » est encore nommé ({2}) : le centre reste au dossier, sans salle ; le plan déplace les rendez-vous qui y étaient donnés.",
        "'{0}' is still named ({2}): the centre stays in the dossier, without a room; the plan moves the appointments given there.",
        doFr: "Pour un retrait entier, changez aussi les lignes qui le nomment.",
        doEn: "To take it out altogether, change the lines that name it too.")
    }
  }
}
