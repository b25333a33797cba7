import Dossier
import Law

/// Rule 5: each médecin keeps a third of the horizon, and what each civil year still needs, for the workplace and the team.
enum TiersTemps {
  static func check(_ checked: CheckedPlan, owed: [ThirdOwed], _ findings: inout Findings) {
    checkField(checked, &findings)
    for third in owed {
      let professional = checked.service.staff.professionals[third.professional]
      let field = checked.field[third.professional] ?? []
      if field.count < third.horizonRequired {
        findings.add(
          .tiersHorizon, .milieuDeTravail, 0, column: "professionnel", value: professional.id.text,
          ["\(field.count)", "\(third.horizonRequired)"])
      }
      for year in third.years {
        let held = field.count { checked.service.horizon.day($0).year == year.year }
        if held < year.required {
          findings.add(
            .tiersAnnee, .milieuDeTravail, 0, column: "professionnel", value: professional.id.text,
            ["\(held)", "\(year.required)", "\(year.year)"])
        }
        checkLine(checked, professional.id, year, field: held, &findings)
      }
    }
  }

  /// Field half-days: a médecin in post, a half-day the timetable leaves to the field, establishments of the team, each once.
  private static func checkField(_ checked: CheckedPlan, _ findings: inout Findings) {
    let service = checked.service
    var visited: Set<EstablishmentID> = []
    var taken: Set<Options.Cell> = []
    for (place, line) in checked.plan.field.enumerated() {
      let number = CheckedPlan.line(line.line, place)
      func add(_ violation: Violation, _ column: String, _ value: String) {
        findings.add(violation, .milieuDeTravail, number, column: column, value: value)
      }
      guard let professional = service.staff.number(line.professional), service.staff.professionals[professional].role == .medecin,
        service.staff.professionals[professional].status == .enPoste
      else {
        add(.terrainSansMedecin, "professionnel", line.professional.text)
        continue
      }
      guard let index = service.horizon.index(line.halfDay) else {
        add(.horsHorizon, "date", line.halfDay.day.description)
        continue
      }
      if !taken.insert(Options.Cell(professional: professional, centre: 0, halfDay: index)).inserted {
        add(.ligneEnDouble, "demi_journee", line.halfDay.code)
      }
      let use = service.staff.availability[professional].use[index]
      let animates = line.usage == .animationEquipe
      let suits = animates ? use == .animationEquipe : line.usage == .milieuDeTravail && (use == .libre || use == .milieuDeTravail)
      if !suits { add(.terrainImpossible, "usage", line.usage.rawValue) }
      if line.establishments.count > service.parameters.fieldEstablishmentsPerHalfDay {
        add(.terrainEtablissement, "etablissements", "\(line.establishments.count)")
      }
      for establishment in line.establishments {
        let isTheirs = service.establishments[establishment].map { service.staff.belongs(professional, to: $0.team) } ?? false
        if !visited.insert(establishment).inserted || !isTheirs { add(.terrainEtablissement, "etablissements", establishment.text) }
      }
    }
  }

  private static func checkLine(
    _ checked: CheckedPlan, _ professional: ProfessionalID, _ year: ThirdOwed.Year, field: Int, _ findings: inout Findings
  ) {
    let place = checked.plan.tiersTemps.firstIndex { $0.professional == professional && $0.year == year.year }
    guard let place else {
      if year.worked > 0 {
        findings.add(.ligneManquante, .tiersTemps, 0, column: "professionnel", value: professional.text, ["\(year.year)"])
      }
      return
    }
    let line = checked.plan.tiersTemps[place]
    let pairs = [
      ("horizon_travaillees", line.horizonWorked, year.worked), ("horizon_terrain", line.horizonField, field),
      ("horizon_requis", line.horizonRequired, year.required), ("annee_travaillees", line.yearWorked, year.workedBefore + year.worked),
      ("annee_terrain", line.yearField, year.fieldBefore + field), ("annee_requis", line.yearRequired, year.yearRequired),
    ]
    for (column, printed, true_) in pairs where printed != true_ {
      findings.add(
        .valeurFausse, .tiersTemps, CheckedPlan.line(line.line, place), column: column, value: "\(printed)", ["\(true_)"])
    }
  }
}
