extension CatalogueSentences {
  static let firstVisits: [String: Words] = [
    "VIP-INIT": Words(
      ("Première visite dans les trois mois de la prise de poste.", "First visit within three months of taking up the post."),
      (
        "Tout travailleur qui n’est pas sur un poste à risques a une visite d’information et de prévention dans les trois mois qui suivent "
          + "sa prise de poste, ce jour-là non compris ; le dernier jour l’est. La signature du contrat ne compte pas.",
        "Every worker who is not on a post at risk has a visite d’information et de prévention within the three months that follow the "
          + "taking up of the post; the last day is included. The signing of the contract does not count."
      ),
      example: (
        "Poste pris le 30 novembre 2025 : visite au plus tard le 28 février 2026.",
        "Post taken up on 30 November 2025: visit by 28 February 2026."
      )),
    "VIP-INIT-NUIT": Words(
      ("Travailleur de nuit : première visite avant l’affectation.", "Night worker: first visit before the assignment."),
      (
        "Qui est affecté à un poste de nuit est vu avant ; il en va de même de qui passe du jour à la nuit.",
        "Whoever is assigned to night work is seen before; so is whoever moves from day to night."
      ),
      example: ("Nuit à partir du 1er mars 2027 : visite au plus tard le 28 février.", "Nights from 1 March 2027: visit by 28 February.")),
    "VIP-INIT-MINEUR": Words(
      ("Moins de dix-huit ans : première visite avant l’affectation.", "Under eighteen: first visit before the assignment."),
      (
        "Un mineur est vu avant de prendre son poste. Ensuite, le rythme est celui de tous, sauf décision du médecin.",
        "A minor is seen before taking up the post. Afterwards the rhythm is that of everyone, unless the médecin decides otherwise."
      )),
    "VIP-INIT-AB2": Words(
      (
        "Agents biologiques du groupe 2 : première visite avant l’affectation.",
        "Biological agents of group 2: first visit before the assignment."
      ),
      (
        "Le travailleur exposé à des agents biologiques du groupe 2 est vu avant son affectation. Les groupes 3 et 4 relèvent du suivi "
          + "renforcé, le groupe 1 du cas général.",
        "A worker exposed to biological agents of group 2 is seen before the assignment. Groups 3 and 4 belong to reinforced follow-up, "
          + "group 1 to the general case."
      )),
    "VIP-INIT-CEM": Words(
      (
        "Champs électromagnétiques au-dessus des limites : visite avant l’affectation.",
        "Electromagnetic fields above the limits: visit before the assignment."
      ),
      (
        "Seuls comptent les postes où les valeurs limites sont dépassées ; sous ces limites, la visite suit le cas général.",
        "Only posts where the limit values are exceeded count; below them the visit follows the general case."
      )),
    "VIP-INIT-APPRENTI": Words(
      ("Apprenti : vu dans les deux mois de l’embauche.", "Apprentice: seen within two months of the hiring."),
      (
        "Le délai court de l’embauche, non de la prise de poste. Mineur ou de nuit, l’apprenti est vu avant son affectation ; sur un poste à "
          + "risques, « avant le poste » l’emporte aussi, sauf lecture contraire.",
        "The delay runs from the hiring, not from the post. A minor or night apprentice is seen before the assignment; on a post at risk "
          + "'before the post' wins too, unless the service reads otherwise."
      )),
    "VIP-INIT-RQTH": Words(
      ("Handicap ou invalidité : délai de la première visite.", "Handicap or invalidity: delay of the first visit."),
      (
        "Aucun texte n’avance la première visite d’un travailleur handicapé ; beaucoup de services la font avant le poste. La lecture "
          + "handicap_vip choisit ; l’orientation vers le médecin, elle, est toujours due.",
        "No text brings forward the first visit of a disabled worker; many services hold it before the post. The reading handicap_vip "
          + "chooses; the orientation to the médecin is due in any case."
      )),
    "VIP-INIT-GROSSESSE": Words(
      ("Grossesse, allaitement : délai de la première visite.", "Pregnancy, breastfeeding: delay of the first visit."),
      (
        "Aucun texte n’avance la première visite ; la lecture grossesse_vip choisit de la tenir avant le poste.",
        "No text brings the first visit forward; the reading grossesse_vip chooses to hold it before the post."
      )),
    "INT-VIP": Words(
      ("Intérimaire : vu par le service de son agence.", "Temporary worker: seen by the agency’s service."),
      (
        "Une visite peut couvrir trois emplois. Une nouvelle mission n’en demande pas d’autre quand le même emploi a été vu dans les deux ans "
          + "avant l’embauche, que l’attestation est connue, et que ni mesure ni inaptitude n’a été prononcée entre-temps.",
        "One visit may cover three jobs. A new mission asks for no other when the same job was seen within two years before the hiring, the "
          + "attestation is known, and no measure nor inaptitude was issued in between."
      )),
    "FORAIN": Words(
      ("Embauché en tournée : vu à la prochaine halte, dans l’année.", "Hired on the road: seen at the next stop, within the year."),
      (
        "Les travailleurs embauchés pendant une tournée sont vus lors du premier passage près d’un centre, un an au plus après l’embauche.",
        "Workers hired while touring are seen when they next stop near a centre, a year after the hiring at most."
      )),
    "VIP-DISP": Words(
      ("Vu depuis moins de cinq ans au même emploi : pas de première visite.", "Seen within five years for the same job: no first visit."),
      (
        "Trois conditions ensemble : une visite dans les cinq ans avant l’embauche (trois en suivi adapté) pour le même emploi et des risques "
          + "équivalents ; la dernière attestation ou le dernier avis entre les mains du service ; ni mesure ni inaptitude dans ces années. La "
          + "visite qui dispense ouvre aussi le délai de la suivante.",
        "Three conditions together: a visit within five years before the hiring (three when adapted) for the same job and equivalent risks; "
          + "the last attestation or avis held by the service; no measure nor inaptitude in those years. The visit that dispenses also "
          + "starts the clock of the next."
      ),
      example: (
        "Embauche le 2 mars 2026 : la visite du 2 mars 2021 dispense encore, celle du 1er mars 2021 non.",
        "Hired on 2 March 2026: the visit of 2 March 2021 still dispenses, that of 1 March 2021 does not."
      )),
  ]
}
