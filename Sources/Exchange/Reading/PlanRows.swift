import Dossier
import Law

// How each line of a plan's CSV files is read back, in the order of the columns that `PlanTables` writes.

extension RendezVousTable {
  static func read(_ row: inout PlanRow) -> PlannedAppointment {
    PlannedAppointment(
      appointment: Appointment(
        id: row.key("rendez_vous"), worker: row.key("travailleur"),
        establishment: row.cell("etablissement").isEmpty ? nil : EstablishmentID(row.cell("etablissement")),
        natures: row.codes("nature", of: Nature.self), date: row.day("date"), time: row.time("heure"),
        minutes: row.optionalInteger("duree_min"), professional: row.key("professionnel"), centre: row.key("centre"),
        status: row.code("statut", default: .propose), sequence: row.optionalInteger("sequence") ?? 0, line: row.number),
      visits: row.list("visite"), role: row.code("role", default: .medecin), opens: row.optionalDay("ouvre"),
      due: row.optionalDay("echeance"), target: row.optionalDay("cible"), daysLate: row.integer("retard_jours"))
  }
}

extension VacationsTable {
  static func read(_ row: inout PlanRow) -> Session {
    Session(
      professional: row.key("professionnel"), halfDay: row.halfDay(), centre: row.key("centre"),
      appointments: row.list("rendez_vous").map { AppointmentID($0) }, minutes: row.integer("minutes"),
      minutesAvailable: row.integer("minutes_disponibles"), line: row.number)
  }
}

extension MilieuDeTravailTable {
  static func read(_ row: inout PlanRow) -> FieldHalfDay {
    let usage: Usage = row.code("usage", default: .milieuDeTravail)
    var field = FieldHalfDay(
      professional: row.key("professionnel"), halfDay: row.halfDay(), usage: usage, communes: row.list("communes"), line: row.number)
    let establishments = row.list("etablissements")
    let reasons = row.list("motif")
    let days = row.list("echeances")
    if establishments.isEmpty {
      let only = FieldHalfDay.reasonWithoutVisit(usage).rawValue
      if reasons != [only] { row.refuse("motif", expected: only) }
      return field
    }
    if reasons.count != establishments.count { row.refuse("motif", expected: "\(establishments.count) ×") }
    if days.count != establishments.count { row.refuse("echeances", expected: "\(establishments.count) ×") }
    for (establishment, (reasons, day)) in zip(establishments, zip(reasons, days)) {
      let parts = reasons.split(separator: "+").map { FieldReason(rawValue: String($0)) }
      if parts.contains(nil) { row.refuse("motif", expected: FieldReason.allCases.map(\.rawValue).joined(separator: ", ")) }
      let due = CivilDate(iso: day)
      if due == nil, day != unknownDay { row.refuse("echeances", expected: "AAAA-MM-JJ, \(unknownDay)") }
      field.visits.append(FieldVisit(EstablishmentID(establishment), reasons: parts.compactMap(\.self), due: due))
    }
    return field
  }
}

extension NonPlacesTable {
  static func read(_ row: inout PlanRow) -> UnplacedVisit {
    let remedy = row.cell("remede").isEmpty ? nil : Remedy(code: row.cell("remede"))
    if remedy == nil, !row.cell("remede").isEmpty {
      row.refuse("remede", expected: "demi_journee:…, protocole:…, distance:+…, salle:…")
    }
    return UnplacedVisit(
      visit: row.text("visite"), worker: row.key("travailleur"), nature: row.code("nature", default: .vipInitiale),
      opens: row.optionalDay("ouvre"), due: row.optionalDay("echeance"), target: row.day("cible"), gravity: row.integer("gravite"),
      causes: row.codes("causes", of: UnplacedCause.self), remedy: remedy, placeable: !row.flag("hors_plan"), line: row.number)
  }
}

extension TiersTempsTable {
  static func read(_ row: inout PlanRow) -> TiersTempsLine {
    let line = TiersTempsLine(
      professional: row.key("professionnel"), year: row.integer("annee"), horizonWorked: row.integer("horizon_travaillees"),
      horizonField: row.integer("horizon_terrain"), horizonRequired: row.integer("horizon_requis"),
      yearWorked: row.integer("annee_travaillees"), yearField: row.integer("annee_terrain"), yearRequired: row.integer("annee_requis"),
      alert: row.optionalDay("alerte"),
      forecast: YearForecast(
        worked: row.integer("fin_annee_travaillees"), required: row.integer("fin_annee_requis"), field: row.integer("fin_annee_prevision"),
        available: row.integer("fin_annee_disponibles"), deadline: row.optionalDay("date_limite")),
      line: row.number)
    let margin = line.forecast.margin
    if row.integer("fin_annee_marge") != margin {
      row.refuse("fin_annee_marge", expected: "fin_annee_prevision − fin_annee_requis = \(margin)")
    }
    if row.integer("marge") != line.margin { row.refuse("marge", expected: "annee_terrain − annee_requis = \(line.margin)") }
    return line
  }
}

extension MouvementsTable {
  static func read(_ row: inout PlanRow) -> Move {
    let form = "AAAA-MM-JJ HH:MM professionnel centre"
    let before = Placement(code: row.cell("avant"))
    if before == nil { row.refuse("avant", expected: form) }
    let after = row.cell("apres").isEmpty ? nil : Placement(code: row.cell("apres"))
    if after == nil, !row.cell("apres").isEmpty { row.refuse("apres", expected: form) }
    let nowhere = Placement(date: CivilDate(dayNumber: 0), time: TimeOfDay(minutes: 0), professional: "", centre: "")
    return Move(
      appointment: row.key("rendez_vous"), worker: row.key("travailleur"), before: before ?? nowhere, after: after,
      cause: row.code("cause", default: .optimisation), status: row.code("statut_avant", default: .propose), line: row.number)
  }
}

extension ListeAttenteTable {
  static func read(_ row: inout PlanRow) -> WaitingListEntry {
    WaitingListEntry(
      professional: row.key("professionnel"), halfDay: row.halfDay(), centre: row.key("centre"), rank: row.integer("rang"),
      worker: row.key("travailleur"), visit: row.text("visite"), target: row.day("cible"),
      natures: row.codes("nature", of: Nature.self), minutes: row.integer("duree_min"), kilometres: row.integer("km"),
      notice: row.code("preavis", default: .respecte),
      appointment: row.cell("rendez_vous").isEmpty ? nil : row.key("rendez_vous"), line: row.number)
  }
}

extension Placement {
  /// The placement written `2026-12-03 08:30 M07 C1`, or nothing; a space in a centre's key is kept.
  init?(code: String) {
    let parts = code.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let date = CivilDate(iso: parts[0]), let time = TimeOfDay(parts[1]) else { return nil }
    self.init(date: date, time: time, professional: ProfessionalID(String(parts[2])), centre: CentreID(String(parts[3])))
  }
}
