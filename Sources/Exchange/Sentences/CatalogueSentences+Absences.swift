extension CatalogueSentences {
  static let absences: [String: Words] = [
    "REPRISE-MAL60": Words(
      ("Reprise après soixante jours de maladie ou d’accident privé.", "Reprise after sixty days of illness or private accident."),
      (
        "L’examen a lieu le jour du retour effectif ou dans les huit jours qui suivent. Les jours se comptent du premier au dernier jour de "
          + "l’arrêt ; congés et week-ends d’après n’y sont pas. Un arrêt commencé avant le 1er avril 2022 suit le seuil de trente jours.",
        "The exam is held on the day of the real return or within the eight days that follow. Days count from the first to the last of the "
          + "arrêt; leave and weekends after it are not in. An arrêt that began before 1 April 2022 follows the threshold of thirty days."
      ),
      example: (
        "Arrêt du 1er septembre au 22 novembre 2026, 83 jours, retour le 23 : examen du 23 novembre au 1er décembre.",
        "Arrêt from 1 September to 22 November 2026, 83 days, return on the 23rd: exam from 23 November to 1 December."
      )),
    "REPRISE-AT": Words(
      ("Reprise après trente jours d’accident du travail.", "Reprise after thirty days following an accident at work."),
      (
        "Trente jours d’arrêt ou plus ; l’examen a lieu dans les huit jours du retour. L’accident de trajet est lu de même, sauf lecture "
          + "contraire.",
        "Thirty days of arrêt or more; the exam is held within eight days of the return. A commuting accident is read alike, unless the "
          + "service reads otherwise."
      )),
    "REPRISE-MAT": Words(
      ("Reprise après un congé de maternité, quelle que soit sa durée.", "Reprise after maternity leave, whatever its length."),
      (
        "L’examen a lieu dans les huit jours du retour. Congés de paternité, d’adoption ou parental n’en demandent pas.",
        "The exam is held within eight days of the return. Paternity, adoption or parental leave asks for none."
      )),
    "REPRISE-MP": Words(
      ("Reprise après une maladie professionnelle, dès un jour.", "Reprise after an occupational disease, from one day on."),
      (
        "Toute absence pour maladie professionnelle, quelle que soit sa durée, demande l’examen dans les huit jours du retour.",
        "Any absence for an occupational disease, whatever its length, asks for the exam within eight days of the return."
      )),
    "REPRISE-DISP": Words(
      ("Préreprise sans mesure : pas de reprise.", "Préreprise without measure: no reprise."),
      (
        "Pour les arrêts délivrés depuis le 15 juin 2026, la reprise n’est pas due quand une préreprise a eu lieu dans les trente jours avant "
          + "le retour, que le médecin y a conclu qu’aucune mesure n’était utile, et que ni le médecin, ni l’employeur, ni le travailleur ne "
          + "demande l’examen. Si le retour recule au-delà des trente jours, l’examen redevient dû.",
        "For arrêts issued since 15 June 2026 the reprise is not due when a préreprise was held within thirty days before the return, the "
          + "médecin concluded there that no measure was needed, and neither médecin, employer nor worker asks for the exam. When the return "
          + "moves beyond the thirty days the exam is due again."
      ),
      example: (
        "Retour le 30 octobre 2026 : la préreprise du 30 septembre dispense encore, celle du 29 non.",
        "Return on 30 October 2026: the préreprise of 30 September still dispenses, that of the 29th does not."
      )),
    "REPRISE-FPH": Words(
      ("Hôpital public : reprise après trente jours de maladie.", "Public hospitals: reprise after thirty days of illness."),
      (
        "Les agents de la fonction publique hospitalière ont leur propre article : trente jours aussi pour la maladie, et pas de dispense.",
        "Agents of the hospital public service have their own article: thirty days for illness too, and no dispense."
      )),
    "PREREP": Words(
      ("Préreprise possible au-delà de trente jours d’arrêt.", "Préreprise possible beyond thirty days of arrêt."),
      (
        "Dès le trente et unième jour et tant que dure l’arrêt, le travailleur, le médecin traitant, l’assurance maladie ou le médecin du "
          + "travail peut la demander, l’employeur jamais. Demandée, elle est due ; sinon elle est possible.",
        "From the thirty-first day on, and while the arrêt lasts, the worker, the treating doctor, the health insurance or the médecin du "
          + "travail may ask for it, the employer never. Once asked for it is due; otherwise it is possible."
      ),
      example: ("Arrêt du 1er octobre 2026 : ouverte le 31 octobre.", "Arrêt from 1 October 2026: open on 31 October.")),
  ]

  static let others: [String: Words] = [
    "MICAR": Words(
      ("Mi-carrière dans l’année civile des 45 ans.", "Mi-carrière visit in the civil year of the 45th birthday."),
      (
        "Du 1er janvier au 31 décembre de l’année des 45 ans, ou de l’âge d’un accord de branche. Elle peut être avancée de deux ans et jointe "
          + "à une autre visite du médecin. Rien n’oblige à rattraper ceux qui ont passé l’âge.",
        "From 1 January to 31 December of the year of the 45th birthday, or of the age of a branch agreement. It may be brought forward by "
          + "two years and joined to another visit of the médecin. Nothing asks to catch up those past that age."
      ),
      example: ("Né le 20 mai 1982 : visite en 2027.", "Born on 20 May 1982: visit in 2027.")),
    "POSTEXPO": Words(
      ("Fin d’une exposition à un risque particulier : visite du médecin.", "End of an exposure to a particular risk: visit."),
      (
        "Dans les meilleurs délais après la fin de l’exposition (depuis le 31 mars 2022), et avant le départ à la retraite de qui a été "
          + "exposé. Le travailleur peut la demander d’un mois avant à six mois après la fin de l’exposition.",
        "As soon as possible after the exposure ended (since 31 March 2022), and before the retirement of anyone who was exposed. The worker "
          + "may ask for it from one month before to six months after the end of the exposure."
      )),
    "DEMANDE-SAL": Words(
      ("Visite demandée par le travailleur.", "Visit asked for by the worker."),
      (
        "La loi ne donne pas de délai ; le travailleur choisit le médecin ou un autre professionnel. La demande ne peut motiver aucune "
          + "sanction.",
        "The law gives no delay; the worker chooses the médecin or another professional. No sanction may follow from the request."
      )),
    "DEMANDE-EMP": Words(
      ("Visite demandée par l’employeur.", "Visit asked for by the employer."),
      (
        "La loi ne donne pas de délai ; le professionnel est au choix du travailleur.",
        "The law gives no delay; the professional is at the worker’s choice."
      )),
    "DEMANDE-MT": Words(
      ("Visite demandée par le médecin.", "Visit called for by the médecin."),
      ("Le médecin voit lui-même le travailleur.", "The médecin sees the worker himself.")),
    "INAPT-2": Words(
      ("Second examen dans les quinze jours, avant une inaptitude.", "Second exam within fifteen days, before an inaptitude."),
      (
        "Quand le médecin juge un second examen nécessaire, il a lieu quinze jours au plus après le premier, et l’avis est notifié au plus "
          + "tard ce jour-là.",
        "When the médecin finds a second exam necessary it is held fifteen days at most after the first, and the avis is notified by that day."
      ),
      example: ("Premier examen le 3 novembre 2026 : second au plus tard le 18.", "First exam on 3 November 2026: second by the 18th.")),
    "SAIS": Words(
      (
        "Saisonnier : examen dès 45 jours sur poste à risques, sinon action collective.",
        "Seasonal: exam from 45 days on a post at risk, else a collective action."
      ),
      (
        "Un contrat d’au moins quarante-cinq jours de travail effectif sur un poste à risques demande un examen avant l’embauche, sauf emploi "
          + "équivalent vu dans les vingt-quatre mois sans inaptitude. Les autres n’ont pas de visite mais une action collective.",
        "A contract of forty-five days of effective work or more on a post at risk asks for an exam before the hiring, unless an equivalent "
          + "job was seen within twenty-four months without inaptitude. The others have no visit but a collective action."
      )),
    "FPH": Words(
      (
        "Hôpital public : examen avant la prise de fonction, puis tous les deux ans.",
        "Public hospitals: exam before the duties, then every two years."
      ),
      (
        "Le médecin examine l’agent avant sa prise de fonction ; un examen suit au moins tous les vingt-quatre mois.",
        "The médecin examines the agent before the duties begin; an exam follows at least every twenty-four months."
      )),
  ]
}
