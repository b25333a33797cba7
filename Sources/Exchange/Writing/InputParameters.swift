import Dossier
import Law

/// Writes parametres.yaml: the first day, the horizon, the seed, and every other key that differs from its default.
enum InputParameters {
  /// A text as a quoted scalar of YAML.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static func text(_ parameters: Parameters) -> String {
    let standard = Parameters()
    var lines = [
      "debut: \(parameters.begins)", "horizon_semaines: \(parameters.horizonWeeks)", "graine: \(parameters.seed)",
    ]
    func add(_ key: String, _ value: String, if isDifferent: Bool) { if isDifferent { lines.append("\(key): \(value)") } }
    func thousandths(_ value: Int) -> String { InputFileText.decimal(value, places: 3, mark: ".") }
    func map(_ pairs: [(String, Int?)]) -> String {
      "{" + pairs.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ") + "}"
    }
    func natures(_ values: [Nature: Int]) -> [(String, Int?)] {
      Nature.allCases.filter { values[$0] != nil }.map { ($0.rawValue, values[$0]) }
    }
    func byNature(_ value: Parameters.ByNature) -> String {
      map([("defaut", value.standard), ("avant_affectation", value.beforeAssignment)] + natures(value.byNature))
    }
    func durations(_ value: Parameters.Durations) -> String { map([("defaut", value.standard)] + natures(value.byNature)) }
    func hours(_ value: Parameters.Hours) -> String { "\"\(TimeOfDay(minutes: value.start))-\(TimeOfDay(minutes: value.end))\"" }

    add(
      "demi_journees",
      "{matin: \(hours(parameters.morning)), apres_midi: \(hours(parameters.afternoon)), non_medical_min: \(parameters.nonMedicalMinutes), "
        + "grille_min: \(parameters.gridMinutes)}",
      if: parameters.morning != standard.morning || parameters.afternoon != standard.afternoon
        || parameters.nonMedicalMinutes != standard.nonMedicalMinutes || parameters.gridMinutes != standard.gridMinutes)
    let others = Role.allCases.filter { parameters.otherDurations[$0] != nil }
    if parameters.medecinDurations != standard.medecinDurations || parameters.infirmierDurations != standard.infirmierDurations
      || !others.isEmpty || parameters.joiningSupplement != standard.joiningSupplement
    {
      lines.append("durees_min:")
      lines.append("  medecin: \(durations(parameters.medecinDurations))")
      lines.append("  infirmier: \(durations(parameters.infirmierDurations))")
      for role in others { if let value = parameters.otherDurations[role] { lines.append("  \(role.rawValue): \(durations(value))") } }
      lines.append("  supplement_couplage: \(parameters.joiningSupplement)")
    }
    add("severites", byNature(parameters.severities), if: parameters.severities != standard.severities)
    add("delai_cible_jours", byNature(parameters.targetDays), if: parameters.targetDays != standard.targetDays)
    add("avance_max_jours", byNature(parameters.maximumAdvanceDays), if: parameters.maximumAdvanceDays != standard.maximumAdvanceDays)
    add("preavis_jours", byNature(parameters.noticeDays), if: parameters.noticeDays != standard.noticeDays)
    let remote = Nature.allCases.filter(parameters.remoteNatures.contains).map(\.rawValue).joined(separator: ", ")
    add(
      "distance",
      "{max_km: \(parameters.maximumKilometres), detour: \(thousandths(parameters.detourThousandths)), "
        + "vitesse_km_h: \(parameters.speedKilometresPerHour), "
        + "max_km_entre_centres_meme_jour: \(parameters.maximumKilometresBetweenCentresSameDay), visio: [\(remote)]}",
      if: parameters.maximumKilometres != standard.maximumKilometres || parameters.detourThousandths != standard.detourThousandths
        || parameters.speedKilometresPerHour != standard.speedKilometresPerHour || parameters.remoteNatures != standard.remoteNatures
        || parameters.maximumKilometresBetweenCentresSameDay != standard.maximumKilometresBetweenCentresSameDay)
    add(
      "reserve_urgence", "[\(parameters.reserveThousandths.map(thousandths).joined(separator: ", "))]",
      if: parameters.reserveThousandths != standard.reserveThousandths)
    add(
      "taux",
      "{absence: \(thousandths(parameters.absenceRateThousandths)), "
        + "annulation_tardive: \(thousandths(parameters.lateCancellationRateThousandths)), "
        + "orientation: \(thousandths(parameters.orientationRateThousandths))}",
      if: parameters.absenceRateThousandths != standard.absenceRateThousandths
        || parameters.lateCancellationRateThousandths != standard.lateCancellationRateThousandths
        || parameters.orientationRateThousandths != standard.orientationRateThousandths)
    add(
      "rattrapage_tiers", InputFileText.decimal(parameters.tiersTempsCatchUpTenThousandths, places: 4, mark: "."),
      if: parameters.tiersTempsCatchUpTenThousandths != standard.tiersTempsCatchUpTenThousandths)
    let prices = parameters.prices
    add(
      "prix",
      map([
        ("semaine_de_retard", prices.weekLate), ("rdv_deplace", prices.appointmentMoved), ("changement_medecin", prices.medecinChanged),
        ("km", prices.kilometre), ("vacation_ouverte", prices.sessionOpened), ("avance", prices.advance),
      ]), if: prices != standard.prices)
    add("gel_jours", "\(parameters.freezeDays)", if: parameters.freezeDays != standard.freezeDays)
    add(
      "milieu_de_travail",
      map([
        ("etablissements_par_demi_journee", parameters.fieldEstablishmentsPerHalfDay), ("fiche_ans", parameters.ficheYears),
        ("action_ans", parameters.actionYears), ("poids_petite_entreprise", parameters.prevention.smallFirmWeight),
        ("poids_usure", parameters.prevention.wearWeight), ("poids_accidents", parameters.prevention.accidentWeight),
        ("petite_entreprise_effectif", parameters.prevention.smallFirmHeadcount), ("age_usure", parameters.prevention.wearAge),
        ("repos_mois", parameters.prevention.restMonths),
      ]),
      if: parameters.fieldEstablishmentsPerHalfDay != standard.fieldEstablishmentsPerHalfDay || parameters.ficheYears != standard.ficheYears
        || parameters.actionYears != standard.actionYears || parameters.prevention != standard.prevention)
    add("sans_historique", parameters.noHistoryIsDue ? "du" : "ignore", if: parameters.noHistoryIsDue != standard.noHistoryIsDue)
    let worked = PublicHoliday.allCases.filter(parameters.workedHolidays.contains).map(\.rawValue).joined(separator: ", ")
    add("feries_travailles", "[\(worked)]", if: parameters.workedHolidays != standard.workedHolidays)
    add("seuil_petites_cellules", "\(parameters.smallCellThreshold)", if: parameters.smallCellThreshold != standard.smallCellThreshold)
    let readings = Readings.all.compactMap { reading in parameters.readings.chosen[reading.name].map { "\(reading.name): \"\($0)\"" } }
    add("lectures", "{" + readings.joined(separator: ", ") + "}", if: !readings.isEmpty)
    let drafts = (parameters.readings.texts?.drafts ?? []).map {
      "{regle: \($0.number), valeur: \($0.value), a_compter_du: \($0.from), texte: \(InputParameters.quoted($0.title))}"
    }
    add("regles", "[" + drafts.joined(separator: ", ") + "]", if: !drafts.isEmpty)
    let arrivals = Arrival.allCases.map { ($0.rawValue, parameters.arrivals[$0]) }
    add("arrivees", map(arrivals), if: !parameters.arrivals.isEmpty)
    return lines.joined(separator: "\n") + "\n"
  }
}
