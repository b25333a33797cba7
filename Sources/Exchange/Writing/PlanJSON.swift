import Dossier
import Law

// plan.json: what the plan was made from and how good it is known to be; borne.json: the multipliers from which anyone recomputes the
// bound. Gaps and shares are ratios of the whole numbers beside them, with six decimals.

extension JSONValue {
  /// Decimals of a gap or of a share closed.
  static let qualityPlaces = 6

  /// The content of plan.json.
  static func plan(_ plan: Plan) -> JSONValue {
    var members: [String: JSONValue] = [
      "version": .string(plan.version),
      "graine": .integer(plan.seed),
      "debut": .string(plan.begins.description),
      "horizon_semaines": .integer(plan.horizonWeeks),
      "empreintes": .object(plan.digests.mapValues(JSONValue.string)),
      "lectures": .object(
        Dictionary(uniqueKeysWithValues: Readings.all.map { ($0.name, JSONValue.string(plan.readings[$0.name])) })),
      "objectif": objective(plan.objective),
      "retard_avant_debut": .integer(plan.latenessBeforeStart),
      "legal": .object(quality(plan.legal).merging(["somme": .integer(plan.legal.sum)]) { $1 }),
      "hors_plan": .integer(plan.unplaceable),
      "limite_de_temps": .bool(plan.timeLimitReached),
      "zones": .array(plan.areas.map(area)),
      "annulations": .array(plan.cancellations.map(cancellation)),
    ]
    members.merge(quality(plan.whole)) { $1 }
    if let history = plan.reserveHistory {
      members["reserve_proposee"] = .object([
        "milliemes": .array(history.thousandths.map(JSONValue.integer)), "semaines": .integer(ReserveHistory.weeks),
        "visites_urgentes": .integer(history.urgentVisits), "visites_datees": .integer(history.datedVisits),
        "minutes": .integer(history.minutes),
      ])
    }
    if let drafts = plan.readings.texts?.drafts, !drafts.isEmpty { members["regles"] = .array(drafts.map(draft)) }
    return .object(members)
  }

  private static func cancellation(_ gone: Cancellation) -> JSONValue {
    .object([
      "rendez_vous": .string(gone.appointment.text), "place": .string(gone.place.code), "duree_min": .integer(gone.minutes),
      "sequence": .integer(gone.sequence),
    ])
  }

  private static func draft(_ draft: Draft) -> JSONValue {
    .object([
      "regle": .string(draft.number), "valeur": .integer(draft.value), "a_compter_du": .string(draft.from.description),
      "texte": .string(draft.title),
    ])
  }

  private static func objective(_ objective: Objective) -> JSONValue {
    .object([
      "retard": .integer(objective.late), "non_places": .integer(objective.unplaced), "avance": .integer(objective.advance),
      "rdv_deplace": .integer(objective.appointmentsMoved), "changement_medecin": .integer(objective.medecinsChanged),
      "km": .integer(objective.kilometres), "vacation_ouverte": .integer(objective.sessionsOpened),
      "terrain_non_visites": .integer(objective.fieldUnvisited), "terrain_desequilibre": .integer(objective.fieldImbalance),
      "somme": .integer(objective.sum),
    ])
  }

  private static func quality(_ quality: Quality) -> [String: JSONValue] {
    [
      "borne": .integer(quality.bound),
      "plan_vide": .integer(quality.emptyPlan),
      "ecart": .ratio(quality.sum - quality.bound, max(1, abs(quality.sum)), places: qualityPlaces),
      "part_gagnee": quality.emptyPlan == quality.bound
        ? .ratio(1, 1, places: qualityPlaces)
        : .ratio(quality.emptyPlan - quality.sum, quality.emptyPlan - quality.bound, places: qualityPlaces),
    ]
  }

  private static func area(_ area: AreaSummary) -> JSONValue {
    .object([
      "nom": .string(area.name), "equipes": .array(area.teams.map { .string($0.text) }), "rendez_vous": .integer(area.appointments),
      "places": .integer(area.placed), "issue": .string(area.outcome),
    ])
  }

  /// The content of borne.json.
  static func bound(_ certificate: BoundCertificate) -> JSONValue {
    .object(["jeux": .array(certificate.sets.map(multipliers))])
  }

  private static func multipliers(_ set: BoundCertificate.MultiplierSet) -> JSONValue {
    .object([
      "nom": .string(set.name), "portee": .string(set.scope.rawValue), "echelle": .integer(set.scale),
      "visites": .array(
        set.visits.map { entry in
          .object([
            "professionnel": .string(entry.professional.text), "centre": .string(entry.centre.text),
            "demi_journees": .array(entry.halfDays.map { .string($0.code) }),
            "prix": .object(Dictionary(uniqueKeysWithValues: entry.prices.map { ("\($0.key)", .integer($0.value)) })),
          ])
        }),
      "salles": .array(
        set.rooms.map {
          .object(["centre": .string($0.centre.text), "demi_journee": .string($0.halfDay.code), "prix": .integer($0.price)])
        }),
      "reserves": .array(set.reserves.map(weekly)), "orientations": .array(set.orientations.map(weekly)),
      "liens": .array(
        set.links.map { entry in
          .object([
            "professionnel": .string(entry.professional.text), "centre": .string(entry.centre.text),
            "demi_journees": .array(entry.halfDays.map { .string($0.code) }), "visites": .array(entry.visits.map(JSONValue.string)),
            "prix": .integer(entry.price),
          ])
        }),
    ])
  }

  private static func weekly(_ price: BoundCertificate.ReservePrice) -> JSONValue {
    .object(["equipe": .string(price.team.text), "semaine": .integer(price.week), "prix": .integer(price.price)])
  }

  /// The content of indicateurs.json: every family, even one without a figure.
  static func indicators(_ indicators: Indicators) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Indicators.families.map { family in
          (family, .object((indicators.figures[family] ?? [:]).mapValues(figure)))
        }))
  }

  private static func figure(_ figure: Indicator) -> JSONValue {
    var members: [String: JSONValue] = [
      "numerateur": .optional(figure.numerator), "denominateur": .optional(figure.denominator), "exclus": .integer(figure.excluded),
      "manquants": .integer(figure.missing),
    ]
    if let reason = figure.reason { members["motif"] = .string(reason) }
    return .object(members)
  }
}
