import Dossier
import Law

/// What tiers_temps.csv says of 31 December, beside the same worked out anew.
enum YearForecasts {
  static func check(_ checked: CheckedPlan, owed: [ThirdOwed], _ yearEnd: YearEnd, _ findings: inout Findings) {
    for third in owed {
      let professional = checked.service.staff.professionals[third.professional].id
      let field = checked.field[third.professional] ?? []
      for year in third.years {
        // A line that is missing is told with the rest of rule 5.
        guard let place = checked.plan.tiersTemps.firstIndex(where: { $0.professional == professional && $0.year == year.year }) else {
          continue
        }
        let line = checked.plan.tiersTemps[place]
        let expected = yearEnd.forecast(third, year, field: field, kept: checked.keptHalfDays(third.professional))
        let pairs: [(column: String, printed: String, true: String)] = [
          ("fin_annee_travaillees", "\(line.forecast.worked)", "\(expected.worked)"),
          ("fin_annee_requis", "\(line.forecast.required)", "\(expected.required)"),
          ("fin_annee_prevision", "\(line.forecast.field)", "\(expected.field)"),
          ("fin_annee_disponibles", "\(line.forecast.available)", "\(expected.available)"),
          ("date_limite", line.forecast.deadline?.description ?? "", expected.deadline?.description ?? ""),
        ]
        for pair in pairs where pair.printed != pair.true {
          findings.add(
            .valeurFausse, .tiersTemps, CheckedPlan.line(line.line, place), column: pair.column, value: pair.printed, [pair.true])
        }
      }
    }
  }
}
