import Dossier
import Law

/// The names of what the coverage dossier counts, and how each figure is made.
enum CoverageSentences {
  static func name(_ code: CoverageCode) -> Sentence {
    switch code {
    case .suivis: Sentence(fr: "Salariés suivis", en: "Workers followed")
    case .contrats: Sentence(fr: "Salariés suivis, intérimaires ou non", en: "Workers followed, temporary or not")
    case .regime: Sentence(fr: "Salariés suivis, par régime", en: "Workers followed, by regime")
    case .aJour: Sentence(fr: "Salariés à jour de leurs visites", en: "Workers up to date with their visits")
    case .aJourPrevu:
      Sentence(fr: "Salariés à jour à la fin de l’horizon", en: "Workers up to date at the end of the horizon")
    case .proximite: Sentence(fr: "Salariés à portée d’un centre ouvert", en: "Workers within reach of an open centre")
    case .distanceKm: Sentence(fr: "Distance au centre ouvert le plus proche (km)", en: "Distance to the nearest open centre (km)")
    case .trajetMin: Sentence(fr: "Trajet jusqu’à ce centre (min)", en: "Journey to that centre (min)")
    case .visitesFaites: Sentence(fr: "Visites faites", en: "Visits held")
    case .visitesPlanifiees: Sentence(fr: "Visites planifiées", en: "Visits planned")
    case .planifieesLieu: Sentence(fr: "Visites planifiées, par lieu", en: "Visits planned, by place")
    case .reservations: Sentence(fr: "Visites réservées", en: "Visits booked")
    case .reservationsNature: Sentence(fr: "Visites réservées, par nature", en: "Visits booked, by nature")
    case .echeancesPeriodiques: Sentence(fr: "Visites périodiques à tenir", en: "Periodic visits to hold")
    case .echeancesAutres: Sentence(fr: "Autres visites à tenir", en: "Other visits to hold")
    case .reservationsPeriodiques: Sentence(fr: "Visites périodiques réservées", en: "Periodic visits booked")
    case .reservationsAutres: Sentence(fr: "Autres visites réservées", en: "Other visits booked")
    case .distanciel: Sentence(fr: "Visites planifiées à distance", en: "Visits planned remotely")
    case .delais: Sentence(fr: "Visites échues dans l’année", en: "Visits due in the year")
    case .echeances: Sentence(fr: "Visites à tenir d’ici la fin de l’horizon", en: "Visits to hold by the end of the horizon")
    case .echeancesNature:
      Sentence(fr: "Visites à tenir d’ici la fin de l’horizon, par nature", en: "Visits to hold by the end of the horizon, by nature")
    case .retardJours: Sentence(fr: "Jours de retard des visites tenues en retard", en: "Days late of the visits held late")
    case .repriseJours: Sentence(fr: "Jours du retour à l’examen de reprise", en: "Days from the return to the reprise exam")
    case .conclusions: Sentence(fr: "Suites données aux visites", en: "What visits led to")
    case .delegations: Sentence(fr: "Régularité des visites faites", en: "Lawfulness of the visits held")
    case .delegationsPrevues: Sentence(fr: "Régularité des visites planifiées", en: "Lawfulness of the visits planned")
    case .rendezVousManques: Sentence(fr: "Rendez-vous manqués", en: "Appointments missed")
    case .etablissements: Sentence(fr: "Établissements", en: "Establishments")
    case .adherents: Sentence(fr: "Entreprises adhérentes", en: "Member companies")
    case .professionnels: Sentence(fr: "Professionnels en poste", en: "Professionals in post")
    case .etp: Sentence(fr: "Temps en poste (ETP)", en: "Time in post (FTE)")
    case .salariesParEtp: Sentence(fr: "Salariés suivis par ETP", en: "Workers followed per FTE")
    case .effectifMax: Sentence(fr: "Effectif suivi et maximum agréé de l’équipe", en: "Workers followed and the team’s approved maximum")
    case .effectifMaxMedecin:
      Sentence(fr: "Effectif suivi et maximum agréé des médecins", en: "Workers followed and the médecins’ approved maximum")
    case .centres: Sentence(fr: "Centres ouverts", en: "Open centres")
    case .fiches: Sentence(fr: "Fiches d’entreprise à jour", en: "Fiches d’entreprise up to date")
    case .actions: Sentence(fr: "Établissements ayant reçu une action", en: "Establishments that received an action")
    case .infirmiersEntreprise: Sentence(fr: "Infirmiers d’entreprise dus", en: "Company infirmiers owed")
    case .agentsHospitaliers: Sentence(fr: "Médecins pour les agents hospitaliers", en: "Médecins for hospital agents")
    case .tiersTemps: Sentence(fr: "Tiers-temps (demi-journées)", en: "The third (half-days)")
    }
  }

  /// How the numerator and the denominator are made.
  static func formula(_ code: CoverageCode) -> Sentence {
    switch code {
    case .suivis:
      Sentence(
        fr: "Travailleurs ayant un emploi ouvert et suivi par le service le premier jour, comptés une fois, à leur emploi le plus ancien ; "
          + "SIR, SIA ou SI selon leur emploi qui demande le plus. Exclus : leurs autres emplois.",
        en: "Workers with an open employment followed by the service on the first day, counted once, at their oldest employment; "
          + "SIR, SIA or SI by the employment that asks most. Excluded: their other employments.")
    case .contrats: Sentence(fr: "Les mêmes travailleurs, selon leur contrat.", en: "The same workers, by contract.")
    case .regime: Sentence(fr: "Les mêmes travailleurs, selon leur régime.", en: "The same workers, by regime.")
    case .aJour:
      Sentence(
        fr: "Travailleurs suivis sans visite dont le dernier jour légal est passé ÷ travailleurs suivis.",
        en: "Workers followed with no visit past its last legal day ÷ workers followed.")
    case .aJourPrevu:
      Sentence(
        fr:
          "Travailleurs suivis le premier jour dont aucune visite au dernier jour légal passé à la fin de l’horizon ne reste sans rendez-vous "
          + "dans le plan ÷ travailleurs suivis.",
        en:
          "Workers followed on the first day with no visit past its last legal day by the end of the horizon left without an appointment in "
          + "the plan ÷ workers followed.")
    case .proximite:
      Sentence(
        fr: "Travailleurs suivis dont le centre ouvert le plus proche est dans la limite de distance du service ÷ travailleurs suivis. "
          + "Du lieu du travailleur, sinon de son établissement ; centres fixes et mobiles ouverts dans l’horizon, et salle sur place.",
        en: "Workers followed whose nearest open centre is within the service’s limit of distance ÷ workers followed. "
          + "From the worker’s commune, else the establishment’s; fixed and mobile centres open in the horizon, and rooms on site.")
    case .distanceKm:
      Sentence(
        fr: "Somme des distances par la route, en dixièmes de kilomètre ÷ travailleurs dont le lieu est connu ; p95 : distance que 95 % "
          + "ne dépassent pas. trajets.csv, sinon le grand cercle et le détour.",
        en: "Sum of road distances, in tenths of a kilometre ÷ workers of known place; p95: the distance that 95% do not exceed. "
          + "trajets.csv, else the great circle and the detour.")
    case .trajetMin:
      Sentence(
        fr: "Somme des minutes de trajet ÷ travailleurs dont le lieu est connu ; trajets.csv, sinon la vitesse des paramètres.",
        en: "Sum of minutes of journey ÷ workers of known place; trajets.csv, else the speed of the parameters.")
    case .visitesFaites:
      Sentence(
        fr:
          "Visites tenues dans les douze mois avant le premier jour ; part : tenues par cette profession. Exclues : celles tenues pour un "
          + "autre employeur.",
        en: "Visits held in the twelve months before the first day; part: held by that profession. Excluded: those held for another "
          + "employer.")
    case .visitesPlanifiees, .planifieesLieu:
      Sentence(
        fr:
          "Visites dues d’ici la fin de l’horizon et réservées par le plan ; part : par cette profession. Exclues : les visites du plan que "
          + "rien de dû n’appelle.",
        en:
          "Visits due by the end of the horizon and booked by the plan; part: by that profession. Excluded: visits of the plan that nothing "
          + "due calls for.")
    case .reservations, .reservationsNature, .reservationsPeriodiques, .reservationsAutres:
      Sentence(
        fr: "Des visites à tenir d’ici la fin de l’horizon, celles qui ont un rendez-vous : à temps, en retard sur leur date cible, ou "
          + "rattrapées, échues avant le premier jour.",
        en: "Of the visits to hold by the end of the horizon, those that have an appointment: in time, late on their target, or caught up, "
          + "overdue before the first day.")
    case .distanciel:
      Sentence(fr: "Visites planifiées à distance ÷ visites planifiées.", en: "Visits planned remotely ÷ visits planned.")
    case .delais:
      Sentence(
        fr: "Visites dont le dernier jour légal tombe dans les douze mois avant le premier jour : tenues à temps, tenues en retard, ou non "
          + "tenues à ce jour ou au départ du travailleur. L’échéance est celle que la loi donnait la veille de la visite. Exclues : visites "
          + "tenues sans échéance légale.",
        en:
          "Visits whose last legal day falls in the twelve months before the first day: held in time, held late, or not held by now or by "
          + "the worker’s departure. The last day is the one the law gave on the eve of the visit. Excluded: visits held with no last legal "
          + "day.")
    case .echeances, .echeancesNature, .echeancesPeriodiques, .echeancesAutres:
      Sentence(
        fr: "Visites requises dont la date cible est au plus tard le dernier jour de l’horizon, échues comprises, selon leur rendez-vous. "
          + "Exclues : contrat terminé avant la date, ou tenue avec une autre dans le plan.",
        en: "Required visits whose target is on the last day of the horizon at the latest, overdue included, by their appointment. "
          + "Excluded: contract ended before the day, or held with another in the plan."
      )
    case .retardJours:
      Sentence(
        fr: "Jours après le dernier jour légal, des visites échues dans l’année et tenues en retard : moyenne, médiane, neuvième décile.",
        en: "Days after the last legal day, of the visits due in the year and held late: mean, median, ninth decile.")
    case .repriseJours:
      Sentence(
        fr: "Jours entre le retour et l’examen de reprise tenu, des reprises échues dans l’année : moyenne, médiane, neuvième décile.",
        en: "Days from the return to the reprise exam held, of the reprises due in the year: mean, median, ninth decile.")
    case .conclusions:
      Sentence(
        fr: "Visites tenues dans l’année suivies de cette conclusion ; mesures et inaptitudes à leur propre date.",
        en: "Visits held in the year that led to this; measures and inaptitudes by their own dates.")
    case .delegations, .delegationsPrevues:
      Sentence(
        fr:
          "Visites selon qui les tient. Conformes : par le médecin ou un rôle nommé par l’article, ou par un autre rôle sous un protocole "
          + "écrit qui nomme la visite et dont un médecin en poste répond. Les autres : sans ce protocole, ou par un rôle que le texte du jour "
          + "exclut. Les protocoles sont ceux d’aujourd’hui.",
        en:
          "Visits by who holds them. In order: by the médecin or a role that the article names, or by another role under a written protocol "
          + "that names the visit and for which a médecin in post answers. The others: without it, or by a role that the text of the day "
          + "excludes. Protocols are today’s.")
    case .rendezVousManques:
      Sentence(
        fr: "Rendez-vous de l’année où le travailleur était absent ÷ rendez-vous honorés ou manqués.",
        en: "Appointments of the year that the worker missed ÷ appointments kept or missed.")
    case .etablissements: Sentence(fr: "Lignes d’etablissements.csv, par effectif.", en: "Lines of etablissements.csv, by headcount.")
    case .adherents:
      Sentence(
        fr: "Entreprises, par somme des effectifs de leurs établissements, comptées là où est le plus grand.",
        en: "Companies, by the sum of the headcounts of their establishments, counted where the largest is.")
    case .professionnels:
      Sentence(
        fr: "Personnes en poste ÷ postes, vacants compris ; un professionnel partagé compte dans l’équipe qui a le plus de son temps.",
        en: "People in post ÷ posts, vacant ones included; a shared professional counts in the team that has most of their time.")
    case .etp:
      Sentence(
        fr: "Millionièmes d’équivalent temps plein en poste ÷ les mêmes, postes vacants compris ; le temps partagé suit les parts.",
        en: "Millionths of a full-time equivalent in post ÷ the same with vacant posts; shared time follows the shares.")
    case .salariesParEtp:
      Sentence(
        fr: "Travailleurs suivis ÷ millionièmes d’ETP en poste, multiplié par un million.",
        en: "Workers followed ÷ millionths of FTE in post, times a million.")
    case .effectifMax: Sentence(fr: "Travailleurs suivis ÷ effectif_max de l’équipe.", en: "Workers followed ÷ the team’s effectif_max.")
    case .effectifMaxMedecin:
      Sentence(
        fr: "Travailleurs suivis ÷ (effectif_max_medecin × ETP de médecins en poste).",
        en: "Workers followed ÷ (effectif_max_medecin × FTE of médecins in post).")
    case .centres:
      Sentence(
        fr: "Centres ayant au moins une salle ouverte une demi-journée de l’horizon ; consultation à distance comprise.",
        en: "Centres with a room open on some half-day of the horizon; remote consultation included.")
    case .fiches:
      Sentence(
        fr: "Établissements dont la fiche a moins d’années que fiche_ans ÷ établissements.",
        en: "Establishments whose fiche is younger than fiche_ans years ÷ establishments.")
    case .actions:
      Sentence(
        fr: "Établissements dont la dernière action en milieu de travail a moins d’années que action_ans ÷ établissements.",
        en: "Establishments whose last action in the workplace is younger than action_ans years ÷ establishments.")
    case .infirmiersEntreprise:
      Sentence(
        fr: "Établissements qui doivent un infirmier (200 salariés dans l’industrie, 500 ailleurs), selon infirmiers_etp. L’obligation est "
          + "celle de l’employeur.",
        en: "Establishments that owe an infirmier (200 workers in industry, 500 elsewhere), by infirmiers_etp. The duty is the employer’s.")
    case .agentsHospitaliers:
      Sentence(
        fr: "Millionièmes d’ETP de médecins en poste ÷ plancher : un temps plein pour 1 500 agents, 2 000 avec l’équipe complète.",
        en: "Millionths of FTE of médecins in post ÷ floor: a full time for 1,500 agents, 2,000 with the whole team.")
    case .tiersTemps:
      Sentence(
        fr:
          "Fait : demi-journées en milieu de travail de l’année civile ÷ tiers des demi-journées travaillées. Prévu : les mêmes au "
          + "31 décembre, le plan étant suivi ÷ le plus grand du tiers et de 150 × ETP au prorata.",
        en: "Done: half-days in the workplace of the civil year ÷ a third of the half-days worked. Forecast: the same on 31 December, "
          + "the plan being followed ÷ the greater of the third and of 150 × FTE pro rata.")
    }
  }

  static func gap(_ gap: CoverageGap) -> Sentence {
    switch gap {
    case .secret: Sentence(fr: "secret : effectif trop petit", en: "secret: too few people")
    case .aucuneColonne: Sentence(fr: "aucun fichier du dossier ne le dit", en: "no file of the dossier tells")
    case .sansPlan: Sentence(fr: "pas de plan", en: "no plan")
    case .sansMaximum: Sentence(fr: "maximum agréé absent d’equipes.csv", en: "approved maximum missing from equipes.csv")
    case .vide: Sentence(fr: "rien à compter", en: "nothing to count")
    }
  }

  static func verdict(_ verdict: CoverageVerdict) -> Sentence {
    switch verdict {
    case .atteint: Sentence(fr: "Atteint", en: "Met")
    case .aRisque: Sentence(fr: "À risque", en: "At risk")
    case .nonAtteint: Sentence(fr: "Non atteint", en: "Not met")
    case .nonJuge: Sentence(fr: "Non jugé", en: "Not judged")
    }
  }
}
