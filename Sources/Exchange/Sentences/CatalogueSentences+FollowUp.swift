extension CatalogueSentences {
  static let followUp: [String: Words] = [
    "VIP-PERIOD": Words(
      ("VIP renouvelée dans les cinq ans au plus.", "VIP renewed within five years at most."),
      (
        "Cinq ans sont un plafond compté de la dernière visite : le médecin peut écrire moins, ou une date, qui l’emporte si elle est plus "
          + "proche. Un examen d’aptitude compte aussi comme dernière visite.",
        "Five years are a ceiling counted from the last visit: the médecin may write less, or a day, which wins when earlier. An aptitude "
          + "exam counts as a last visit too."
      ),
      example: ("Vu le 14 mai 2024 : prochaine visite au plus tard le 14 mai 2029.", "Seen on 14 May 2024: next visit by 14 May 2029.")),
    "VIP-PERIOD-ADAPT": Words(
      ("Suivi adapté : VIP dans les trois ans au plus.", "Adapted follow-up: VIP within three years at most."),
      (
        "Travail de nuit, handicap, invalidité, ou toute situation que le médecin retient : le plafond tombe à trois ans. Quand la situation "
          + "commence entre deux visites, il compte de la dernière, sans jamais demander un jour d’avant la situation.",
        "Night work, handicap, invalidity, or any situation that the médecin names: the ceiling falls to three years. When the situation "
          + "begins between two visits it counts from the last one, and never asks for a day before the situation."
      ),
      example: (
        "Vu le 10 janvier 2023, de nuit depuis le 1er juin 2026 : visite due le 1er juin 2026.",
        "Seen on 10 January 2023, nights since 1 June 2026: visit due on 1 June 2026."
      )),
    "VIP-RQTH": Words(
      ("Handicap ou invalidité : orienté sans délai vers le médecin.", "Handicap or invalidity: sent to the médecin without delay."),
      (
        "Le travailleur qui fait état d’un handicap ou d’une pension d’invalidité à la VIP voit le médecin sans délai ; si le médecin tient "
          + "la VIP, un seul rendez-vous suffit.",
        "A worker who states a handicap or an invalidity pension at the VIP sees the médecin without delay; when the médecin holds the VIP, "
          + "one appointment is enough."
      )),
    "VIP-GROSSESSE": Words(
      ("Femme enceinte ou allaitante : médecin à sa demande.", "Pregnant or breastfeeding: the médecin on her wish."),
      (
        "Elle peut être orientée à tout moment, si elle le souhaite, vers le médecin. Jusqu’au 27 avril 2022, l’orientation n’attendait pas "
          + "son souhait.",
        "She may be sent to the médecin at any time if she wishes. Until 27 April 2022 the orientation did not wait for her wish."
      )),
    "VIP-ORIENT": Words(
      ("Un autre professionnel oriente vers le médecin.", "Another professional refers to the médecin."),
      (
        "Quand celui qui a tenu la visite l’estime utile, le travailleur voit le médecin sans délai. La loi ne donne pas de nombre de jours : "
          + "le plan vise delai_cible_jours.",
        "When whoever held the visit finds it useful, the worker sees the médecin without delay. The law gives no number of days: the plan "
          + "aims at delai_cible_jours."
      )),
    "PLURI": Words(
      ("Plusieurs employeurs : un seul suivi, chez le plus ancien.", "Several employers: one follow-up, with the oldest."),
      (
        "Deux contrats au moins en même temps, même catégorie socioprofessionnelle et même type de suivi : le service de l’employeur du "
          + "contrat le plus ancien suit le travailleur pour tous. La reprise après un accident du travail reste à l’employeur qui l’a "
          + "déclaré.",
        "Two contracts or more at once, same socio-professional category and same kind of follow-up: the service of the oldest contract’s "
          + "employer follows the worker for all. A reprise after an accident at work stays with the employer who declared it."
      )),
  ]

  static let reinforced: [String: Words] = [
    "SIR-INIT": Words(
      ("Poste à risques : examen d’aptitude avant l’affectation.", "Post at risk: aptitude exam before the assignment."),
      (
        "Le médecin examine le travailleur avant qu’il prenne un poste de la liste (amiante, plomb, CMR, agents biologiques 3 et 4, "
          + "rayonnements, hyperbare, échafaudages, travaux réglementés des jeunes, charges de plus de 55 kg, liste de l’employeur). Cet "
          + "examen remplace la VIP. Quand un texte fait d’un poste occupé un poste à risques, l’examen est dû le jour du texte.",
        "The médecin examines the worker before a post of the list is taken up (asbestos, lead, CMR, biological agents 3 and 4, radiation, "
          + "hyperbaric work, scaffolding, regulated work of the young, loads above 55 kg, the employer’s list). That exam replaces the VIP. "
          + "When a text makes a post already held one at risk, the exam is due on the day of the text."
      ),
      example: (
        "Peintre exposé au plomb sous les anciens seuils, en poste : examen dû le 10 avril 2026.",
        "Painter exposed to lead below the old thresholds, in post: exam due on 10 April 2026."
      )),
    "SIR-DECOUVERT": Words(
      ("Poste à risques découvert : examen sans délai.", "Post found to be at risk: exam without delay."),
      (
        "Quand le médecin constate qu’un travailleur occupe un poste à risques, l’examen d’aptitude est dû le jour du constat.",
        "When the médecin finds that a worker holds a post at risk, the aptitude exam is due on the day of the finding."
      )),
    "SIR-DISP": Words(
      (
        "Examiné depuis moins de deux ans au même emploi : pas d’examen d’embauche.",
        "Examined within two years for the same job: no hiring exam."
      ),
      (
        "Trois conditions ensemble : un examen d’aptitude dans les deux ans avant l’embauche, pour le même emploi ; le dernier avis entre les "
          + "mains du médecin lui-même ; ni mesure ni inaptitude dans ces deux ans. Une VIP ne dispense jamais.",
        "Three conditions together: an aptitude exam within two years before the hiring, for the same job; the last avis held by the médecin "
          + "himself; no measure nor inaptitude in those two years. A VIP never dispenses."
      )),
    "INT-SIR": Words(
      ("Intérimaire sur un poste à risques.", "Temporary worker on a post at risk."),
      (
        "Un avis d’aptitude vaut pour trois emplois et dispense pendant deux ans. Quand le poste à risques commence en cours de mission, "
          + "l’entreprise utilisatrice organise l’examen avec son médecin.",
        "An avis d’aptitude stands for three jobs and dispenses for two years. When the post at risk begins during the mission, the user "
          + "undertaking organises the exam with its own médecin."
      )),
    "SIR-PERIOD": Words(
      ("Examen d’aptitude renouvelé dans les quatre ans au plus.", "Aptitude exam renewed within four years at most."),
      (
        "Quatre ans sont un plafond compté du dernier examen du médecin, qui peut écrire moins, ou une date.",
        "Four years are a ceiling counted from the médecin’s last exam; he may write less, or a day."
      ),
      example: (
        "Examen du 31 août 2023 : renouvellement au plus tard le 31 août 2027.", "Exam of 31 August 2023: renewal by 31 August 2027."
      )),
    "SIR-INTERM": Words(
      (
        "Visite intermédiaire deux ans au plus après l’examen du médecin.",
        "Intermediate visit two years at most after the médecin’s exam."
      ),
      (
        "Elle compte de l’examen du médecin, jamais de l’intermédiaire précédente, et ne déplace aucun autre délai. Quand l’examen suivant "
          + "vient dans les deux ans, elle n’a plus de place.",
        "It counts from the médecin’s exam, never from the previous intermediate visit, and moves no other clock. When the next exam comes "
          + "within two years it has no place left."
      ),
      example: (
        "Examen du 31 août 2023 : intermédiaire au plus tard le 31 août 2025.",
        "Exam of 31 August 2023: intermediate visit by 31 August 2025."
      )),
    "SIR-CATA": Words(
      ("Rayonnements, catégorie A : examen chaque année.", "Radiation, category A: exam every year."),
      (
        "Le médecin examine chaque année, et il n’y a pas de visite intermédiaire. « Chaque année » se lit douze mois, ou année civile.",
        "The médecin examines every year, and there is no intermediate visit. 'Every year' reads as twelve months, or the civil year."
      )),
    "SIR-DEPASS": Words(
      (
        "Dépassement de dose : vu au plus vite, puis un an de suivi renforcé.",
        "Dose exceeded: seen at once, then a year of reinforced follow-up."
      ),
      (
        "Le médecin voit le travailleur dans les plus brefs délais ; pendant les douze mois suivants, le suivi est celui de la catégorie A.",
        "The médecin sees the worker as soon as possible; for the next twelve months the follow-up is that of category A."
      )),
    "SIR-MINEUR-TX": Words(
      ("Jeune aux travaux réglementés : avis d’aptitude chaque année.", "Young worker on regulated work: avis every year."),
      (
        "L’avis d’aptitude se renouvelle chaque année jusqu’aux dix-huit ans ; la visite intermédiaire n’a pas de place.",
        "The avis d’aptitude is renewed every year until the eighteenth birthday; the intermediate visit has no place."
      )),
    "SIR-END-2025": Words(
      ("Sortis du suivi renforcé le 1er octobre 2025 : VIP à cinq ans.", "Left reinforced follow-up on 1 October 2025: VIP at five years."),
      (
        "Conduite et habilitation électrique ne font plus un poste à risques. Le dernier examen compte comme dernière visite et la VIP suit "
          + "cinq ans après ; le renouvellement et l’intermédiaire ne sont plus dus. C’est la pratique, non le texte.",
        "Driving and electrical habilitation no longer make a post at risk. The last exam counts as the last visit and the VIP follows five "
          + "years later; the renewal and the intermediate visit are no longer due. This is practice, not text."
      ),
      example: (
        "Cariste, examen du 12 juin 2023 : VIP au plus tard le 12 juin 2028, au lieu d’un renouvellement le 12 juin 2027.",
        "Forklift driver, exam of 12 June 2023: VIP by 12 June 2028, instead of a renewal by 12 June 2027."
      )),
    "ANCI-COND": Words(
      ("Conduire exige une attestation du médecin, valable cinq ans.", "Driving needs an attestation of the médecin, good for five years."),
      (
        "L’attestation d’absence de contre-indication est nécessaire avant l’autorisation de conduite et tant qu’elle dure. Un avis "
          + "d’aptitude délivré avant le 1er octobre 2025 en tient lieu pendant cinq ans. Elle suit le travailleur d’un employeur à l’autre.",
        "The attestation is needed before the driving authorisation and for as long as it lasts. An avis d’aptitude delivered before 1 October "
          + "2025 stands for it for five years. It follows the worker from one employer to the next."
      ),
      example: (
        "Avis du 3 mars 2024 : attestation à renouveler au plus tard le 3 mars 2029.",
        "Avis of 3 March 2024: attestation to renew by 3 March 2029."
      )),
    "ANCI-ELEC": Words(
      (
        "Travail au voisinage de la tension : attestation valable cinq ans.",
        "Work near live parts: an attestation good for five years."
      ),
      (
        "Seuls les travaux sous tension ou au voisinage de pièces nues sous tension en demandent une ; les autres habilitations, non.",
        "Only live work or work near bare live parts asks for one; other habilitations do not."
      )),
  ]
}
