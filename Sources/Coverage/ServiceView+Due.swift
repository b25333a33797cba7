import Dossier
import Law

extension ServiceView {
  /// A visit the law requires, and what the plan makes of it.
  private struct Due {
    var obligation: Obligation
    var target: CivilDate
    /// The contract ends before the visit is due: left out of every denominator.
    var ended: Bool
    var held: CivilDate?
  }

  /// The visits due by the end of the horizon.
  private func due(_ obligations: [Obligation], _ plan: Plan?) -> [Due] {
    var held: [String: CivilDate] = [:]
    for planned in plan?.appointments ?? [] {
      switch planned.appointment.status {
      case .absent, .annule: continue
      case .propose, .convoque, .confirme, .honore: for visit in planned.visits { held[visit] = planned.appointment.date }
      }
    }
    var lastDays: [Employer: CivilDate] = [:]
    for line in dossier.employments {
      let employment = line.employment
      let employer = Employer(worker: employment.worker, establishment: employment.establishment)
      // The latest employment there decides; one without an end never ends.
      lastDays[employer] = max(lastDays[employer] ?? CivilDate(dayNumber: .min), employment.lastDay ?? CivilDate(dayNumber: .max))
    }
    return obligations.compactMap { obligation in
      let target = obligation.target(dossier.parameters)
      guard obligation.required == .oui, obligation.nature != .actionFormationPrevention, target <= end else { return nil }
      let last = lastDays[Employer(worker: obligation.worker, establishment: obligation.establishment)]
      return Due(
        obligation: obligation, target: target, ended: obligation.nature != .postExposition && last.map { $0 < target } ?? false,
        held: held[obligation.key])
    }
  }

  private struct Employer: Hashable {
    var worker: WorkerID
    var establishment: EstablishmentID
  }

  private func keys(_ obligation: Obligation) -> [String] { ["total", obligation.nature.rawValue] + keys(obligation.establishment) }

  /// Family 7. Visits given an appointment ÷ visits due by the end of the horizon, overdue ones included.
  func dueAndPlaced(_ obligations: [Obligation], _ plan: Plan?) -> [String: Indicator] {
    share(due(obligations, plan), plan) { $0.held != nil }
  }

  /// Family 8. Visits held on their last legal day at the latest ÷ visits whose last legal day falls in the horizon.
  func onTime(_ obligations: [Obligation], _ plan: Plan?) -> [String: Indicator] {
    let dated = due(obligations, plan).filter { $0.obligation.due.map { (begins...end).contains($0) } ?? false }
    return share(dated, plan) { visit in
      guard let held = visit.held, let last = visit.obligation.due else { return false }
      return held <= last
    }
  }

  private func share(_ visits: [Due], _ plan: Plan?, held: (Due) -> Bool) -> [String: Indicator] {
    var figures = places
    for visit in visits {
      let keys = keys(visit.obligation)
      if visit.ended { figures.exclude(keys) } else { figures.count(keys, held: held(visit)) }
    }
    figures.miss(["total"], setAside(.travailleurs, .visites, .absences, .demandes))
    guard plan == nil else { return figures }
    return figures.mapValues { figure in
      var figure = figure
      figure.numerator = nil
      figure.reason = MissingReason.sansPlan.rawValue
      return figure
    }
  }

  /// Family 11. By nature and place, visits without a place ÷ visits due; by cause, visits whose first cause it is ÷ visits without a place.
  /// Visits that no place could hold, even alone, are left out of both and counted as excluded.
  func unplaced(_ obligations: [Obligation], _ plan: Plan?) -> [String: Indicator] {
    guard let plan else { return ["total": .none(.sansPlan)] }
    let homes = Dictionary(obligations.map { ($0.key, $0.establishment) }) { first, _ in first }
    var figures = places
    var causes: [String: Indicator] = [:]
    var impossible: Set<String> = []
    for visit in plan.unplaced where visit.target <= end {
      let keys = ["total", visit.nature.rawValue] + keys(homes[visit.visit])
      if visit.placeable {
        figures.count(keys, held: true)
      } else {
        impossible.insert(visit.visit)
        figures.exclude(keys)
      }
      if let cause = visit.causes.first { causes.count([cause.rawValue], held: true) }
    }
    let listed = plan.unplaced.count { $0.target <= end }
    for (cause, figure) in causes { figures[cause] = Indicator(numerator: figure.numerator, denominator: listed) }
    for visit in due(obligations, plan) where visit.held != nil && !impossible.contains(visit.obligation.key) {
      figures.count(keys(visit.obligation), held: false)
    }
    return figures
  }
}
