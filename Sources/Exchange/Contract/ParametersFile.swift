import Dossier
import Law

extension ParameterContract {
  /// Every key of parametres.yaml, in the order of the contract.
  public static let all: [ParameterContract] = calendar + lengths + priorities + distances + capacity + rest + arrivals

  private static let calendar: [ParameterContract] = [
    ParameterContract(
      "debut", .date, assumed: "2026-11-23", fr: "Premier jour du plan, un lundi.", en: "First day of the plan, a Monday."
    ) { if case .date(let day) = $1 { $0.begins = day } },
    ParameterContract(
      "horizon_semaines", 1...104, assumed: "13", fr: "Semaines planifiées.", en: "Weeks planned.", to: \.horizonWeeks),
    ParameterContract(
      "demi_journees.matin", .hours, assumed: "\"08:30-12:00\"", fr: "Heures du matin.", en: "Hours of the morning."
    ) { if case .hours(let hours) = $1 { $0.morning = hours } },
    ParameterContract(
      "demi_journees.apres_midi", .hours, assumed: "\"13:30-17:00\"", fr: "Heures de l'après-midi.", en: "Hours of the afternoon."
    ) { if case .hours(let hours) = $1 { $0.afternoon = hours } },
    ParameterContract(
      "demi_journees.non_medical_min", 0...240, assumed: "20", fr: "Minutes d'une demi-journée sans visite.",
      en: "Minutes of a half-day without visits.", to: \.nonMedicalMinutes),
    ParameterContract(
      "demi_journees.grille_min", 1...60, assumed: "5", fr: "Les rendez-vous commencent à des multiples de ces minutes.",
      en: "Appointments start at multiples of these minutes.", to: \.gridMinutes),
  ]

  private static let lengths: [ParameterContract] =
    [
      ParameterContract(
        durationsOf: "medecin",
        assumed: "{defaut: 30, vip_initiale: 20, vip_periodique: 20, vip_periodique_adaptee: 20, orientation_medecin: 20, prereprise: 40, "
          + "mi_carriere: 45, post_exposition: 45}",
        fr: "Durées quand un médecin reçoit ; collaborateur, interne et mpc de même.",
        en: "Lengths when a médecin holds the visit; collaborateur, interne and mpc alike."
      ) { $1(&$0.medecinDurations) },
      ParameterContract(
        durationsOf: "infirmier", assumed: "{defaut: 35, visite_intermediaire: 30, mi_carriere: 45}",
        fr: "Durées quand un infirmier reçoit ; ipa de même.", en: "Lengths when an infirmier holds the visit; ipa alike."
      ) { $1(&$0.infirmierDurations) },
      ParameterContract(
        "durees_min.supplement_couplage", 0...120, assumed: "10", fr: "Minutes de plus pour chaque autre visite du même rendez-vous.",
        en: "Minutes more for each further visit in the same appointment.", to: \.joiningSupplement),
    ]
    + [Role.collaborateur, .interne, .ipa, .mpc].map { role in
      ParameterContract(
        durationsOf: role.rawValue, assumed: "{}", fr: "Durées propres au rôle \(role.rawValue).",
        en: "Lengths of the role \(role.rawValue) alone."
      ) { parameters, change in
        let usual = role == .ipa ? parameters.infirmierDurations : parameters.medecinDurations
        var durations = parameters.otherDurations[role] ?? usual
        change(&durations)
        parameters.otherDurations[role] = durations
      }
    }

  private static let priorities: [ParameterContract] = [
    ParameterContract(
      "severites", byNature: 1...1000,
      assumed: "{avant_affectation: 8, reprise: 8, second_examen: 8, orientation_medecin: 6, prereprise: 6, examen_aptitude_embauche: 6, "
        + "renouvellement_aptitude: 4, vip_initiale: 4, post_exposition: 4, demande: 4, visite_intermediaire: 3, "
        + "vip_periodique_adaptee: 3, vip_periodique: 2, mi_carriere: 2, defaut: 3}",
      fr: "Poids d'une semaine de retard.", en: "Weight of a week of lateness.", to: \.severities),
    ParameterContract(
      "delai_cible_jours", byNature: 0...3650,
      assumed: "{orientation_medecin: 8, prereprise: 15, demande: 30, post_exposition: 60, defaut: 30}",
      fr: "Jours visés quand la loi ne donne pas de délai.", en: "Days aimed at when the law gives no delay.", to: \.targetDays),
    ParameterContract(
      "avance_max_jours", byNature: 0...3650, assumed: "{defaut: 180, avant_affectation: 30, mi_carriere: 365}",
      fr: "Avance permise sur la cible, en jours.", en: "Days a visit may come before its target.", to: \.maximumAdvanceDays),
    ParameterContract(
      "preavis_jours", byNature: 0...365,
      assumed: "{defaut: 10, reprise: 2, prereprise: 3, orientation_medecin: 3, second_examen: 3, demande: 5, avant_affectation: 3}",
      fr: "Jours entre la convocation et le rendez-vous.", en: "Days between the notice and the appointment.", to: \.noticeDays),
  ]

  private static let distances: [ParameterContract] = [
    ParameterContract(
      "distance.max_km", 0...1000, assumed: "30", fr: "Kilomètres au plus jusqu'au centre.", en: "Kilometres at most to the centre.",
      to: \.maximumKilometres),
    ParameterContract(
      "distance.detour", 1.0...5.0, assumed: "1.3", fr: "Route rapportée au vol d'oiseau.", en: "Road over great circle.",
      to: \.detourThousandths),
    ParameterContract(
      "distance.vitesse_km_h", 1...200, assumed: "50", fr: "Vitesse, qui change des minutes en kilomètres.",
      en: "Speed, which turns minutes into kilometres.", to: \.speedKilometresPerHour),
    ParameterContract(
      "distance.max_km_entre_centres_meme_jour", 0...1000, assumed: "20", fr: "Kilomètres au plus entre deux centres d'un même jour.",
      en: "Kilometres at most between two centres of one day.", to: \.maximumKilometresBetweenCentresSameDay),
    ParameterContract(
      "distance.visio", .codes(FileContract.plannedNatures.map(\.rawValue)),
      assumed: "[vip_periodique, vip_periodique_adaptee, demande, prereprise]", fr: "Natures permises à distance.",
      en: "Natures allowed remotely."
    ) { if case .codes(let codes) = $1 { $0.remoteNatures = Set(codes.compactMap { Nature(rawValue: $0) }) } },
  ]

  private static let capacity: [ParameterContract] = [
    ParameterContract(
      "reserve_urgence", .decimals(0...1), assumed: "[0, 0.10, 0.20]",
      fr: "Part réservée aux urgences : semaine 1, semaine 2, semaines suivantes.",
      en: "Share kept for the urgent: week 1, week 2, every later week."
    ) { if case .decimals(let values) = $1 { $0.reserveThousandths = values.map { Int(($0 * 1000).rounded()) } } },
    ParameterContract(
      "taux.absence", 0.0...1.0, assumed: "0.10", fr: "Part des convoqués qui ne viennent pas.",
      en: "Share of those summoned who do not come.",
      to: \.absenceRateThousandths),
    ParameterContract(
      "taux.annulation_tardive", 0.0...1.0, assumed: "0.05", fr: "Part annulée trop tard pour être remplacée.",
      en: "Share cancelled too late to be replaced.", to: \.lateCancellationRateThousandths),
    ParameterContract(
      "taux.orientation", 0.0...1.0, assumed: "0.15", fr: "Part des visites infirmières orientées vers le médecin.",
      en: "Share of infirmier visits referred to the médecin.", to: \.orientationRateThousandths),
    ParameterContract(
      "rattrapage_tiers", 0.0...1.0, parts: 10_000, assumed: "0.1667", fr: "Rattrapage du tiers-temps au plus, en part des demi-journées.",
      en: "Catching up of the third at most, as a share of half-days.", to: \.tiersTempsCatchUpTenThousandths),
  ]

  /// The prevention score: which establishments the field sees once nothing is due.
  private static let prevention: [ParameterContract] = [
    ParameterContract(
      "milieu_de_travail.poids_petite_entreprise", 0...100, assumed: "3", fr: "Poids de la petite taille dans le score de prévention.",
      en: "Weight of small size in the prevention score.", to: \.prevention.smallFirmWeight),
    ParameterContract(
      "milieu_de_travail.poids_usure", 0...100, assumed: "2", fr: "Poids de l'usure : travailleurs âgés sur des postes exposés.",
      en: "Weight of wear: older workers in exposed posts.", to: \.prevention.wearWeight),
    ParameterContract(
      "milieu_de_travail.poids_accidents", 0...100, assumed: "1", fr: "Poids des accidents du travail des douze derniers mois.",
      en: "Weight of the accidents at work of the last twelve months.", to: \.prevention.accidentWeight),
    ParameterContract(
      "milieu_de_travail.petite_entreprise_effectif", 1...1000, assumed: "50",
      fr: "Effectif à partir duquel une entreprise n'est plus petite.",
      en: "Headcount from which a firm is no longer small.", to: \.prevention.smallFirmHeadcount),
    ParameterContract(
      "milieu_de_travail.age_usure", 16...80, assumed: "50", fr: "Âge à partir duquel un poste exposé compte comme usure.",
      en: "Age from which an exposed post counts as wear.", to: \.prevention.wearAge),
    ParameterContract(
      "milieu_de_travail.repos_mois", 0...600, assumed: "12", fr: "Mois de répit après un passage, quand rien n'est dû.",
      en: "Months left alone after a visit, when nothing is due.", to: \.prevention.restMonths),
  ]

  private static let rest: [ParameterContract] =
    [
      ("semaine_de_retard", "1000", "Prix d'une semaine de retard.", "Price of a week of lateness.", \Parameters.prices.weekLate),
      ("rdv_deplace", "300", "Prix d'un rendez-vous déplacé.", "Price of an appointment moved.", \.prices.appointmentMoved),
      ("changement_medecin", "50", "Prix d'un changement de médecin.", "Price of a change of médecin.", \.prices.medecinChanged),
      ("km", "1", "Prix d'un kilomètre.", "Price of a kilometre.", \.prices.kilometre),
      ("vacation_ouverte", "20", "Prix d'une vacation ouverte.", "Price of a session opened.", \.prices.sessionOpened),
      ("avance", "10", "Crédit d'une visite avancée.", "Credit for a visit held early.", \.prices.advance),
    ].map { ParameterContract("prix.\($0)", 0...1_000_000, assumed: $1, fr: $2, en: $3, to: $4) }
    + [
      ParameterContract(
        "gel_jours", 0...365, assumed: "14", fr: "Jours où n'ouvrent que les vacations urgentes.",
        en: "Days in which only urgent sessions open.", to: \.freezeDays),
      ParameterContract(
        "milieu_de_travail.etablissements_par_demi_journee", 1...20, assumed: "2", fr: "Établissements vus en une demi-journée de terrain.",
        en: "Establishments visited in a field half-day.", to: \.fieldEstablishmentsPerHalfDay),
      ParameterContract(
        "milieu_de_travail.fiche_ans", 1...50, assumed: "4", fr: "Années entre deux fiches d'entreprise.",
        en: "Years between two fiches d'entreprise.", to: \.ficheYears),
      ParameterContract(
        "milieu_de_travail.action_ans", 1...50, assumed: "4", fr: "Années entre deux actions en milieu de travail.",
        en: "Years between two actions in the workplace.", to: \.actionYears),
    ] + prevention + [
      ParameterContract(
        "sans_historique", .code(["du", "ignore"]), assumed: "du", fr: "Un travailleur sans visite connue : dû, ou laissé de côté.",
        en: "A worker with no visit on file: due, or left aside."
      ) { if case .codes(let codes) = $1 { $0.noHistoryIsDue = codes == ["du"] } },
      ParameterContract(
        "feries_travailles", .codes(FileContract.codes(PublicHoliday.self)), assumed: "[]", fr: "Jours fériés travaillés.",
        en: "Public holidays worked."
      ) { if case .codes(let codes) = $1 { $0.workedHolidays = Set(codes.compactMap { PublicHoliday(rawValue: $0) }) } },
      ParameterContract(
        "seuil_petites_cellules", 0...1000, assumed: "11", fr: "Effectif sous lequel une case publiée est masquée.",
        en: "Count under which a published cell is suppressed.", to: \.smallCellThreshold),
      ParameterContract(
        "lectures", .choices(Readings.all), assumed: "{}", fr: "Lectures choisies des textes disputés.",
        en: "Readings chosen of disputed texts."
      ) { if case .choices(let chosen) = $1 { $0.readings.chosen = chosen } },
      ParameterContract(
        "regles", .drafts, assumed: "[]",
        fr: "Projets de texte : un nombre de la loi, sa valeur et le jour où elle s'appliquerait.",
        en: "Draft texts: a number of the law, its value and the day it would apply from."
      ) { if case .texts(let texts) = $1, !texts.drafts.isEmpty { $0.readings.texts = texts } },
      ParameterContract(
        "graine", 0...Int(Int32.max), assumed: "1", fr: "Graine des tirages.", en: "Seed of what is drawn.", to: \.seed),
    ]
}
