import Law

extension CatalogueSentences {
  /// What a dated value is, in the reader's language; the catalogue itself names it in English.
  static func value(_ name: String) -> Sentence { Sentence(fr: frenchValues[name] ?? name, en: name) }

  static let frenchValues: [String: String] = [
    "months within which the first VIP is held": "mois dans lesquels se tient la première VIP",
    "first VIP of night workers and minors before the post": "première VIP des travailleurs de nuit et des mineurs avant le poste",
    "first VIP before a post exposed to biological agents of group 2": "première VIP avant un poste exposé aux agents biologiques 2",
    "first VIP before a post above the limits of electromagnetic fields":
      "première VIP avant un poste où les limites de champs électromagnétiques sont dépassées",
    "months within which an apprentice is seen": "mois dans lesquels un apprenti est vu",
    "disabled workers are sent to the médecin at the VIP": "orientation des travailleurs handicapés vers le médecin",
    "orientation of pregnant and breastfeeding women on their wish only":
      "orientation des femmes enceintes ou allaitantes à leur seule demande",
    "months within which a temporary worker is seen": "mois dans lesquels un intérimaire est vu",
    "years of an attestation that dispenses a temporary worker": "ans d’une attestation qui dispense un intérimaire",
    "months within which a worker hired on the road is seen": "mois dans lesquels un forain est vu",
    "years of an earlier VIP that dispenses": "ans d’une VIP antérieure qui dispense",
    "months between two VIP at most": "mois au plus entre deux VIP",
    "months between two visits of an adapted follow-up at most": "mois au plus entre deux visites d’un suivi adapté",
    "a professional sends the worker to the médecin without delay": "orientation sans délai vers le médecin",
    "one follow-up for several employers": "suivi unique pour plusieurs employeurs",
    "the aptitude exam is held before the post": "examen d’aptitude avant le poste",
    "the aptitude exam replaces the VIP": "l’examen d’aptitude remplace la VIP",
    "risks that call for reinforced follow-up": "risques qui appellent le suivi renforcé",
    "reinforced follow-up begins at once when the post proves to be at risk":
      "suivi renforcé sans délai quand le poste se révèle à risques",
    "years of an aptitude exam that dispenses": "ans d’un examen d’aptitude qui dispense",
    "the user undertaking organises the exam of a post that begins during a mission":
      "l’entreprise utilisatrice organise l’examen d’un poste commencé en mission",
    "years of an avis d'aptitude that dispenses a temporary worker": "ans d’un avis d’aptitude qui dispense un intérimaire",
    "months between two aptitude exams at most": "mois au plus entre deux examens d’aptitude",
    "months from the aptitude exam to the intermediate visit at most": "mois au plus de l’examen d’aptitude à la visite intermédiaire",
    "months between two exams of category A": "mois entre deux examens de la catégorie A",
    "months under the follow-up of category A after a dose limit is exceeded":
      "mois de suivi de la catégorie A après un dépassement de dose",
    "months between two aptitude avis of a minor on regulated work": "mois entre deux avis d’aptitude d’un mineur aux travaux réglementés",
    "months after the last exam for those who left reinforced follow-up by the text of 2025":
      "mois après le dernier examen pour les sortants du suivi renforcé de 2025",
    "months of an attestation for driving": "mois d’une attestation de conduite",
    "months of an attestation for work near live parts": "mois d’une attestation de travail au voisinage de la tension",
    "days of illness from which a reprise is due": "jours de maladie à partir desquels la reprise est due",
    "days after the return within which the reprise is held": "jours après le retour dans lesquels se tient la reprise",
    "days after an accident at work from which a reprise is due": "jours d’accident du travail à partir desquels la reprise est due",
    "days of maternity or occupational disease from which a reprise is due":
      "jours de maternité ou de maladie professionnelle à partir desquels la reprise est due",
    "days before the return within which a préreprise without measure dispenses":
      "jours avant le retour où une préreprise sans mesure dispense",
    "days of illness from which a reprise is due in the hospital public service":
      "jours de maladie à partir desquels la reprise est due à l’hôpital public",
    "length of an arrêt from which a préreprise may be held": "durée d’arrêt à partir de laquelle une préreprise est possible",
    "age of the mi-carrière visit": "âge de la visite de mi-carrière",
    "years ahead a mi-carrière visit may be held with the médecin": "ans d’avance permis à la mi-carrière avec le médecin",
    "visit after the end of an exposure": "visite après la fin d’une exposition",
    "visit before retirement for exposed workers": "visite avant la retraite des travailleurs exposés",
    "months after an exposure during which the worker may ask for the visit":
      "mois après l’exposition où le travailleur peut demander la visite",
    "the worker chooses the professional of a visit on request": "choix du professionnel par le travailleur, pour une visite à la demande",
    "days from the first exam to the second": "jours du premier examen au second",
    "days of effective work from which a seasonal worker on a post at risk has an exam":
      "jours de travail effectif à partir desquels un saisonnier sur un poste à risques a un examen",
    "months of an exam that dispenses a seasonal worker": "mois d’un examen qui dispense un saisonnier",
    "months between two exams of the hospital public service": "mois entre deux examens à l’hôpital public",
    "agents of the hospital public service are examined before their duties": "examen des agents hospitaliers avant la prise de fonction",
  ]

  /// The versions that are neither a number nor a yes or no, by the value's name and the day.
  static let prose: [String: Sentence] = [
    "length of an arrêt from which a préreprise may be held 2017-01-01": Sentence(fr: "plus de trois mois", en: "more than three months"),
    "length of an arrêt from which a préreprise may be held 2022-04-01": Sentence(fr: "plus de 30 jours", en: "more than 30 days"),
    "risks that call for reinforced follow-up 2017-01-01": Sentence(
      fr: "plomb au-dessus des seuils, conduite et habilitation électrique comprises",
      en: "lead above the thresholds, driving and electrical habilitation included"),
    "risks that call for reinforced follow-up 2025-10-01": Sentence(
      fr: "plomb au-dessus des seuils ; conduite et habilitation électrique sorties",
      en: "lead above the thresholds; driving and electrical habilitation out"),
    "risks that call for reinforced follow-up 2026-04-10": Sentence(
      fr: "toute exposition au plomb, sans seuil", en: "any exposure to lead, without a threshold"),
  ]
}
