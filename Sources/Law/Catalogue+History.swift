// What changed, and when, in the terms of a service: one line a change. The words stand here, in both languages, so that a change of law is
// one article file, its test file and one line below. A number is written only when the project read its text or its official metadata.

/// A dated change of the law, as a service sees it.
public struct ChangeOfLaw: Sendable, Equatable {
  /// The first day on which it applies.
  public let from: CivilDate
  /// The text, or nothing while its number is not confirmed.
  public let text: String?
  public let articles: [String]
  /// What a service sees change.
  public let fr: String
  public let en: String

  init(_ from: CivilDate, _ text: String?, _ articles: [String], fr: String, en: String) {
    self.from = from
    self.text = text
    self.articles = articles
    self.fr = fr
    self.en = en
  }
}

extension Catalogue {
  /// Every change, the oldest first.
  public static let history: [ChangeOfLaw] = until2021 + since2022

  private static let until2021: [ChangeOfLaw] = [
    ChangeOfLaw(
      "2017-01-01", Decree.d2016, ["L4624-1", "R4624-10", "R4624-16", "R4624-17", "R4624-24", "R4624-28"],
      fr: "La visite d'embauche de tous disparaît. VIP dans les trois mois, puis tous les cinq ans (trois en suivi adapté) ; les postes à "
        + "risques ont un examen d'aptitude tous les quatre ans et une visite intermédiaire à deux ans. Des dispenses existent.",
      en: "The hiring visit of everyone ends. VIP within three months, then every five years (three when adapted); posts at risk have an "
        + "aptitude exam every four years and an intermediate visit at two. Dispenses exist."),
    ChangeOfLaw(
      "2018-07-01", nil, ["R4451-81", "R4451-82"],
      fr: "Rayonnements ionisants : la catégorie A voit le médecin chaque année, sans visite intermédiaire ; de même pendant douze mois "
        + "après un dépassement de dose.",
      en:
        "Ionising radiation: category A sees the médecin every year, without an intermediate visit; so does anyone for twelve months after "
        + "a dose limit was exceeded."),
    ChangeOfLaw(
      "2020-01-01", "Décret n° 2019-1419 du 20 décembre 2019", ["R4624-45"],
      fr: "Un avis se conteste dans les quinze jours, par une procédure accélérée. Aucune visite ne change.",
      en: "An avis is contested within fifteen days, by an accelerated procedure. No visit changes."),
    ChangeOfLaw(
      "2020-04-01", nil, ["R6222-36"],
      fr: "Apprentis : la règle des deux mois après l'embauche change d'article. Aucune date ne change.",
      en: "Apprentices: the rule of two months after the hiring moves to another article. No date changes."),
    ChangeOfLaw(
      "2021-08-21", nil, ["R4453-25"],
      fr: "Champs électromagnétiques au-dessus des valeurs limites : la VIP a lieu avant l'affectation.",
      en: "Electromagnetic fields above the limit values: the VIP is held before the assignment."),
    ChangeOfLaw(
      "2021-10-01", nil, ["L4624-2-1"],
      fr: "Visite de fin de carrière pour les travailleurs exposés qui partent à la retraite.",
      en: "An end-of-career visit for exposed workers who retire."),
  ]

  private static let since2022: [ChangeOfLaw] = [
    ChangeOfLaw(
      "2022-03-31", Decree.l2021, ["L4624-2-1", "L4624-2-2", "R4624-28-1"],
      fr: "La visite de mi-carrière naît (année civile des 45 ans). La visite post-exposition remplace celle de fin de carrière : elle est "
        + "due aussi quand l'exposition cesse.",
      en:
        "The mi-carrière visit is born (civil year of the 45th birthday). The post-exposition visit replaces the end-of-career one: it is "
        + "due when the exposure ends too."),
    ChangeOfLaw(
      "2022-04-01", Decree.d2022Mars, ["R4624-29", "R4624-31"],
      fr: "Arrêts commencés à partir de ce jour : la reprise après maladie est due à soixante jours et non plus trente ; la préreprise est "
        + "ouverte au-delà de trente jours et non plus de trois mois.",
      en: "Arrêts that begin from this day on: a reprise after illness is due from sixty days and no longer thirty; a préreprise is open "
        + "beyond thirty days and no longer three months."),
    ChangeOfLaw(
      "2022-04-28", Decree.d2022Avril, ["R4623-14", "R4624-34", "R4624-19"],
      fr: "Le médecin peut confier aux infirmiers, par protocole écrit, presque toutes les visites, reprise et préreprise comprises ; les "
        + "visites à la demande sont au choix du travailleur ; la femme enceinte voit le médecin si elle le souhaite.",
      en: "The médecin may hand over nearly every visit to infirmiers by written protocol, reprise and préreprise included; visits on "
        + "request are at the worker's choice; a pregnant woman sees the médecin if she wishes."),
    ChangeOfLaw(
      "2022-11-17", "Décret n° 2022-1434 du 15 novembre 2022", ["R4624-45-3", "R4624-45-9"],
      fr: "Le dossier médical se garde quarante ans, et la liste de qui peut le lire est fixée. Aucune visite ne change.",
      en: "The medical file is kept for forty years, and who may read it is listed. No visit changes."),
    ChangeOfLaw(
      "2023-01-01", Decree.l2021, ["L4623-1", "L4624-1"],
      fr: "Le médecin praticien correspondant peut tenir des VIP et des visites à la demande, par protocole, jamais en suivi renforcé.",
      en: "The médecin praticien correspondant may hold VIP and visits on request, by protocol, never in reinforced follow-up."),
    ChangeOfLaw(
      "2023-03-31", "Décret n° 2022-1664 du 27 décembre 2022", ["R4623-31-1", "R4623-31-2", "R4623-31-3"],
      fr: "La formation des infirmiers en santé au travail est définie. Aucune visite ne change.",
      en: "The training of infirmiers is laid down. No visit changes."),
    ChangeOfLaw(
      "2023-07-02", Decree.d2023Pluri, ["D4624-59", "D4624-63"],
      fr: "Plusieurs employeurs à la fois, même catégorie et même suivi : un seul suivi, par le service de l'employeur le plus ancien.",
      en: "Several employers at once, same category and same follow-up: one follow-up, by the service of the oldest employer."),
    ChangeOfLaw(
      "2025-10-01", Decree.d2025, ["R4323-56", "R4544-10", "R4544-11", "R4544-11-1", "R4624-23"],
      fr: "Conduite d'engins et habilitation électrique sortent du suivi renforcé : ces travailleurs passent au suivi simple. Une "
        + "attestation du médecin, valable cinq ans, est exigée pour conduire ou travailler au voisinage de la tension.",
      en:
        "Driving licences and electrical habilitation leave reinforced follow-up: those workers go to simple follow-up. An attestation of "
        + "the médecin, good for five years, is needed to drive or to work near live parts."),
    ChangeOfLaw(
      "2025-10-26", nil, ["L4624-3"],
      fr:
        "Les mesures proposées après la mi-carrière se discutent à l'entretien de parcours professionnel. Aucune date de visite ne change.",
      en: "Measures proposed after the mi-carrière visit are discussed at the career interview. No day of a visit changes."),
    ChangeOfLaw(
      "2026-04-10", Decree.d2026Plomb, ["R4624-23"],
      fr:
        "Plomb : toute exposition est un poste à risques, sans seuil. Ceux qui étaient sous les seuils passent au suivi renforcé, avec un "
        + "examen d'aptitude dû ce jour-là.",
      en: "Lead: any exposure makes a post at risk, without a threshold. Those below the thresholds go to reinforced follow-up, with an "
        + "aptitude exam due that day."),
    ChangeOfLaw(
      "2026-06-15", Decree.d2026Reprise, ["R4624-31", "R4624-30"],
      fr: "Arrêts délivrés à partir de ce jour : pas de reprise quand une préreprise, dans les trente jours avant le retour, a conclu "
        + "qu'aucune mesure n'est utile et que personne ne demande l'examen.",
      en:
        "Arrêts issued from this day on: no reprise when a préreprise, within thirty days before the return, concluded that no measure is "
        + "needed and nobody asks for the exam."),
    ChangeOfLaw(
      "2026-07-28", nil, ["L4624-2-2"],
      fr: "La mi-carrière propose aussi un dépistage des maladies cardio-neuro-vasculaires. Aucune date de visite ne change.",
      en: "The mi-carrière visit also offers a screening for cardio-neuro-vascular diseases. No day of a visit changes."),
  ]
}
