import Dossier
import Law

extension ServiceView {
  /// The sub-keys of a professional: the whole, and their teams.
  private func keys(_ professional: Professional) -> [String] { ["total"] + professional.teams.map { key($0.team) } }

  /// Family 9. Half-days in the workplace ÷ half-days the law requires, of the civil year of the first day, to the end of the horizon.
  ///
  /// Without a plan: what was done ÷ a third of what was worked. A shared médecin counts whole in each team.
  /// - Source: Code du travail, art. R. 4624-4.
  func thirds(_ plan: Plan?) -> [String: Indicator] {
    var figures = places
    let professionals = Dictionary(dossier.professionals.map { ($0.id, $0) }) { first, _ in first }
    if let plan {
      for third in plan.tiersTemps where third.year == begins.year {
        figures.add(professionals[third.professional].map(keys) ?? ["total"], third.yearField, over: third.yearRequired)
      }
    } else {
      for professional in dossier.professionals where professional.role == .medecin && professional.status == .enPoste {
        figures.add(keys(professional), professional.fieldHalfDaysDone, over: (professional.halfDaysDone + 2) / 3)
      }
    }
    return figures.filter { $0.key == "total" || $0.value.denominator != 0 }
  }

  /// Family 10. Minutes booked ÷ minutes of consultation offered over the horizon; appointments missed ÷ appointments that were to be held
  /// in the last twelve months. Cancellations inside 48 hours and refilled slots have no column.
  func slots(_ plan: Plan?) -> [String: Indicator] {
    let past = dossier.appointments.filter { isRecent($0.date) && ($0.status == .honore || $0.status == .absent) }
    var figures: [String: Indicator] = [
      "absent": Indicator(numerator: past.count { $0.status == .absent }, denominator: past.count),
      "annule_48h": .none(.aucuneColonne), "repris": .none(.aucuneColonne),
    ]
    guard let plan else {
      figures["total"] = .none(.sansPlan)
      return figures
    }
    let field = Set(plan.field.map { Seat(professional: $0.professional, halfDay: $0.halfDay) })
    let booked = Dictionary(grouping: plan.sessions, by: \.professional).mapValues { $0.reduce(0) { $0 + $1.minutes } }
    for professional in dossier.professionals where !RoleSet(professional.role).isEmpty {
      let offered = calendar.halfDays(of: professional, from: begins, through: end)
        .filter { $0.usage == .libre || $0.usage == .consultation }
        .filter { !field.contains(Seat(professional: professional.id, halfDay: $0.halfDay)) }
        .reduce(0) { $0 + dossier.parameters.sessionMinutes($1.halfDay.part) }
      figures.add(keys(professional), booked[professional.id] ?? 0, over: offered)
    }
    return figures
  }

  private struct Seat: Hashable {
    var professional: ProfessionalID
    var halfDay: HalfDay
  }

  /// Family 12. Kilometres, one way, rounded up ÷ appointments; `p95` the 95th percentile ÷ 1; `au_dela` appointments beyond the limit ÷
  /// appointments. Remote appointments are left out; those without a known place are missing.
  func distances(_ plan: Plan?) -> [String: Indicator] {
    guard let plan else { return ["total": .none(.sansPlan)] }
    let roads = Roads(dossier)
    let centres = Dictionary(dossier.centres.map { ($0.id, $0) }) { first, _ in first }
    var figures: [String: Indicator] = [
      "total": Indicator(numerator: 0, denominator: 0), "au_dela": Indicator(numerator: 0, denominator: 0),
    ]
    var kilometres: [Int] = []
    for planned in plan.appointments {
      let given = planned.appointment
      guard given.date >= begins, given.status != .annule, given.status != .absent else { continue }
      let keys = ["total"] + keys(given.establishment)
      if centres[given.centre]?.kind == .distance {
        figures.exclude(keys)
        continue
      }
      guard let home = given.establishment.flatMap({ establishments[$0] }), let centre = centres[given.centre],
        let metres = centre.establishment == home.id ? 0 : roads.metres(from: home.place, to: centre)
      else {
        figures.miss(keys)
        continue
      }
      let distance = (metres + 999) / 1000
      kilometres.append(distance)
      figures.add(keys, distance, over: 1)
      figures.count(["au_dela"], held: metres > 1000 * dossier.parameters.maximumKilometres)
    }
    kilometres.sort()
    // The nearest rank: the smallest distance that 95 % of appointments do not exceed.
    if !kilometres.isEmpty { figures["p95"] = Indicator(numerator: kilometres[(kilometres.count * 95 + 99) / 100 - 1], denominator: 1) }
    return figures
  }
}
