/// What the keys of scenario.yaml mean.
enum ScenarioKeys {
  static let whole = Sentence(
    fr: "Des changements posés sur un dossier ou sur un autre scénario. Une clé inconnue est une erreur.",
    en: "Changes laid over a dossier or over another scenario. An unknown key is an error.")
  static let name = Sentence(
    fr: "Nom du scénario, une ligne ; par défaut celui de son dossier ou de son fichier.",
    en: "Name of the scenario, one line; by default that of its folder or its file.")
  static let base = Sentence(
    fr: "Sur quoi il est posé : un dossier ou un autre scénario, par un chemin relatif à ce fichier. --base remplace le dernier dossier.",
    en: "What it is laid over: a dossier or another scenario, by a path relative to this file. --base replaces the last dossier.")
  static let changes = Sentence(
    fr: "Changements de lignes, dans l'ordre : un changement voit ce que les précédents ont fait.",
    en: "Changes of lines, in order: a change sees what those before it did.")
  static let settings = Sentence(
    fr: "Clés de parametres.yaml, posées sur celles de la base : section par section, une liste remplace une liste, rien (null) rend la "
      + "valeur par défaut.",
    en: "Keys of parametres.yaml, laid over the base's: section by section, a list replaces a list, nothing (null) gives the default back.")
  static let drafts = Sentence(
    fr: "Projets de texte, ajoutés à ceux de la base : {regle, valeur, a_compter_du, texte}.",
    en: "Draft texts, added to the base's: {regle, valeur, a_compter_du, texte}.")
  static let file = Sentence(
    fr: "Fichier CSV du dossier, avec ou sans .csv. Un fichier absent est créé par la première ligne ajoutée.",
    en: "CSV file of the dossier, with or without .csv. An absent file is made by the first line added.")
  static let action = Sentence(
    fr: "ajouter, modifier ou supprimer.", en: "ajouter (add), modifier (change) or supprimer (remove).")
  static let key = Sentence(
    fr: "Les lignes par leur clé : une valeur (la première colonne de la clé), {colonne: valeur} pour une clé de plusieurs colonnes, en "
      + "tout ou partie, ou une liste : plusieurs clés, ou les valeurs d'une clé dans l'ordre de ses colonnes.",
    en:
      "The lines by their key: a value (the first column of the key), {column: value} for a key of several columns, whole or in part, or a "
      + "list: several keys, or the values of one key in the order of its columns.")
  static let filter = Sentence(
    fr: "Les lignes par n'importe quelles colonnes, toutes à la fois : une valeur, ou une liste dont une valeur suffit ; rien (null) pour "
      + "une cellule vide. Une colonne de liste répond si elle contient la valeur, une cellule vide à ce qu'elle vaut par défaut. {} : "
      + "toutes les lignes.",
    en:
      "The lines by any columns, all at once: a value, or a list of which one will do; nothing (null) for an empty cell. A column of lists "
      + "answers when it holds the value, an empty cell to what it stands for. {}: every line.")
  static let cells = Sentence(
    fr:
      "Ce qui est écrit : {colonne: valeur}. Rien (null) vide la cellule ; une liste YAML remplit une colonne de liste ; « +mi_carriere » "
      + "y ajoute, « -mi_carriere » en retire. Pour ajouter, une liste de {colonne: valeur} ajoute autant de lignes.",
    en:
      "What is written: {column: value}. Nothing (null) empties the cell; a YAML list fills a column of lists; '+mi_carriere' adds to it, "
      + "'-mi_carriere' takes out of it. To add, a list of {column: value} adds as many lines.")
  static let adding = Sentence(
    fr: "ajouter sans cle ni ou : une ligne neuve. Avec cle ou ou : une copie de chaque ligne désignée, colonnes posées par-dessus ; si "
      + "aucune ligne n'a cette clé, cle est celle de la ligne neuve. Une clé déjà prise est une erreur.",
    en: "ajouter without cle or ou: a new line. With either: a copy of each line designated, colonnes laid over it; when no line has that "
      + "key, cle is that of the new line. A key already taken is an error.")
  static let changing = Sentence(
    fr:
      "modifier ou supprimer ce qu'aucune ligne ne porte est une erreur ; les clés proches sont proposées. Ce qui ne change rien est dit.",
    en: "Changing or removing what no line holds is an error; near keys are offered. What changes nothing is told.")
  static let removing = Sentence(
    fr:
      "supprimer une clé retire, une fois tous les changements faits, ce qui en dépend et la nomme encore. Un professionnel : son horaire "
      + "et ses congés. Un centre : ses ouvertures, ses trajets, sa place dans les listes. Une équipe, un secteur : leurs établissements. Un "
      + "établissement : ses emplois, et les lignes des travailleurs qui n'en ont plus d'autre. Mais un professionnel que des rendez-vous ou "
      + "un encadrant nomment encore, un centre que nomment des rendez-vous ou la seule place d'un professionnel, restent au dossier, parti "
      + "la veille du plan ou sans salle : le plan déplace les rendez-vous et le dit, les protocoles qu'un médecin parti a signés sont sans "
      + "effet.",
    en: "supprimer takes away, once every change is made, what hangs from the key and still names it. A professional: their timetable and "
      + "leave. A centre: its openings, its journeys, its place in lists. A team, a sector: their establishments. An establishment: its "
      + "employments, and the lines of workers who have no other. But a professional whom appointments or a supervised colleague still "
      + "name, a centre that appointments name or that is a professional's only place, stay in the dossier, gone on the eve of the plan or "
      + "without a room: the plan moves the appointments and says so, and the protocols that a médecin who has gone had signed are void.")
  static let rates = Sentence(
    fr: "Taux et réserves : sous parametres (taux, reserve_urgence…). Demande : lignes de travailleurs et de demandes. Les taux d'arrivée "
      + "de simulate : parametres, arrivees ({demande: 10200, depart_medecin: 0}), par an pour 100 000 ou cas sur 100 000.",
    en: "Rates and reserves: under parametres (taux, reserve_urgence…). Demand: lines of travailleurs and demandes. The arrival rates of "
      + "simulate: parametres, arrivees ({demande: 10200, depart_medecin: 0}), a year for 100 000 or cases in 100 000.")
}
