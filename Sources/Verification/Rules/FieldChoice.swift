import Dossier
import Law

/// Which establishments a field half-day may name: open that day, due or rested, what is due before prevention, prevention near by; and what
/// the line says of each.
enum FieldChoice {
  static func check(_ checked: CheckedPlan, _ facts: FieldVisits, _ findings: inout Findings) {
    let service = checked.service
    let left = facts.left(visited: Set(checked.plan.field.flatMap(\.establishments)))
    for (place, line) in checked.plan.field.enumerated() {
      let number = CheckedPlan.line(line.line, place)
      func add(_ violation: Violation, _ column: String, _ value: String, _ values: [String] = []) {
        findings.add(violation, .milieuDeTravail, number, column: column, value: value, values)
      }
      let day = line.halfDay.day
      var communes: [String] = []
      for visit in line.visits {
        // A dangling key is told with the team's check.
        guard let establishment = service.establishments[visit.establishment] else { continue }
        if let commune = establishment.place.commune, !communes.contains(commune) { communes.append(commune) }
        if !facts.isOpen(establishment, on: day) { add(.terrainFerme, "etablissements", establishment.id.text, [day.description]) }
        let expected = facts.expected(establishment)
        if visit.reasons != expected.reasons {
          let words = [visit.reasons, expected.reasons].map { $0.map(\.rawValue).joined(separator: "+") }
          add(.valeurFausse, "motif", words[0], [words[1]])
        }
        if visit.due != expected.due {
          add(.valeurFausse, "echeances", visit.due?.description ?? "", [expected.due?.description ?? ""])
        }
        guard facts.due(establishment).isEmpty else { continue }
        if facts.isResting(establishment) { add(.terrainTropTot, "etablissements", establishment.id.text) }
        if let first = service.establishments[line.visits[0].establishment], first.id != establishment.id,
          !service.isNear(first.place, establishment.place)
        {
          add(.terrainTropLoin, "etablissements", establishment.id.text, [first.id.text])
        }
        let teams = service.staff.number(line.professional).map { service.staff.professionals[$0].teams.map(\.team) } ?? []
        if let owed = teams.lazy.flatMap({ left[$0] ?? [] }).first(where: { facts.isOpen($0, on: day) }) {
          add(.terrainPriorite, "etablissements", establishment.id.text, [owed.id.text])
        }
      }
      if communes != line.communes {
        add(.valeurFausse, "communes", line.communes.joined(separator: "|"), [communes.joined(separator: "|")])
      }
    }
  }
}

extension Service {
  /// Whether one half-day may see both places: in one commune, or no farther than two centres of one day.
  fileprivate func isNear(_ one: Place, _ other: Place) -> Bool {
    if let commune = one.commune, commune == other.commune { return true }
    guard let one = one.coordinates, let other = other.coordinates else { return false }
    let metres = GreatCircle.roadMetres(from: one, to: other, detourThousandths: parameters.detourThousandths)
    return metres <= 1000 * parameters.maximumKilometresBetweenCentresSameDay
  }
}
