import Dossier
import Law

/// What the objective says of the field: establishments left unvisited, and weeks too full or too empty.
enum FieldTerms {
  static let priceOfUnvisited = 5
  static let priceOfImbalance = 20

  /// Five points for each establishment, of a team with a médecin in post, whose fiche or action is due by the horizon's end.
  static func unvisited(_ service: Service, visited: Set<EstablishmentID>) -> Int {
    let medecins = service.staff.professionals.filter { $0.role == .medecin && $0.status == .enPoste }
    let teams = Set(medecins.flatMap { $0.teams.map(\.team) })
    let left = service.establishments.values.count { establishment in
      teams.contains(establishment.team) && isDue(establishment, service) && !visited.contains(establishment.id)
    }
    return priceOfUnvisited * left
  }

  /// The fiche a year after joining, then every `fiche_ans`; an action every `action_ans` since the last or since joining.
  ///
  /// - Source: Code du travail, art. R4624-46 (fiche d'entreprise); décret 2022-653 (offre socle) for the action and the update.
  static func isDue(_ establishment: Establishment, _ service: Service) -> Bool {
    let fiche = establishment.fiche?.adding(years: service.parameters.ficheYears) ?? establishment.joined?.adding(years: 1)
    let last = [establishment.lastAction, establishment.joined].compactMap(\.self).max()
    let action = last?.adding(years: service.parameters.actionYears)
    return [fiche, action].compactMap(\.self).contains { $0 <= service.horizon.end }
  }

  /// Twenty points for each half-day between a médecin's fullest and emptiest week, over the weeks with a half-day available.
  static func imbalance(_ service: Service, field: [Int: Set<Int>]) -> Int {
    var total = 0
    for (number, professional) in service.staff.professionals.enumerated() where professional.role == .medecin {
      var weeks: [Int: Int] = [:]
      for (index, use) in service.staff.availability[number].use.enumerated() where use != nil { weeks[service.horizon.week(index)] = 0 }
      for index in field[number] ?? [] { weeks[service.horizon.week(index)]? += 1 }
      total += (weeks.values.max() ?? 0) - (weeks.values.min() ?? 0)
    }
    return priceOfImbalance * total
  }
}
