import Dossier
import Law

/// What a plan reaches of a target, counted from the plan and the obligations alone.
///
/// On time is the contract's: held by the last legal day, of those whose last legal day falls in the horizon and before the contract ends. What
/// was overdue before the first day cannot be on time whatever the staff: it is in no denominator, and counted apart. A visit that another
/// absorbs, and that the plan therefore neither places nor lists, counts nowhere.
public struct StaffingMeasure: Sendable {
  private let dossier: Dossier
  private let lastDays: [String: CivilDate]

  /// - Parameter dossier: The service as it stands: its workers are those of every plan measured.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    var lastDays: [String: CivilDate] = [:]
    for line in dossier.employments {
      let key = StaffingMeasure.key(line.employment.worker, line.employment.establishment)
      lastDays[key] = max(lastDays[key] ?? line.employment.lastDay ?? .distant, line.employment.lastDay ?? .distant)
    }
    self.lastDays = lastDays
  }

  private static func key(_ worker: WorkerID, _ establishment: EstablishmentID) -> String { worker.text + "~" + establishment.text }

  /// The scores of a plan.
  ///
  /// - Parameters:
  ///   - plan: Of a service that follows the same workers; its staff may be another.
  ///   - obligations: What the law required when it was made.
  ///   - staffed: The dossier of the plan.
  ///   - aimed: How many are asked for of each criterion; what the target says of the whole where nothing is given.
  public func trial(
    _ plan: Plan, obligations: [Obligation], staffed: Dossier, change: StaffingChange, target: StaffingTarget,
    aimed: [StaffingCriterion: Int] = [:]
  ) -> StaffingTrial {
    var held: [String: CivilDate] = [:]
    for planned in plan.appointments where planned.appointment.status != .annule {
      for visit in planned.visits { held[visit] = planned.appointment.date }
    }
    let listed = Set(plan.unplaced.map(\.visit))
    let ends = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    var counts = [(reached: Int, of: Int)](repeating: (0, 0), count: target.criteria.count)
    var (overdueHeld, overdue) = (0, 0)
    for obligation in obligations {
      let key = obligation.key
      guard let due = obligation.due, due <= ends, held[key] != nil || listed.contains(key) else { continue }
      if due < plan.begins {
        overdue += 1
        if held[key] != nil { overdueHeld += 1 }
        continue
      }
      if let last = lastDays[StaffingMeasure.key(obligation.worker, obligation.establishment)], last < due { continue }
      for (place, criterion) in target.criteria.enumerated() where criterion.counts(obligation.nature) {
        counts[place].of += 1
        if let day = held[key], day <= due { counts[place].reached += 1 }
      }
    }
    let scores = target.criteria.enumerated().map { place, criterion -> StaffingScore in
      let (reached, of): (Int, Int) =
        switch criterion.kind {
        case .aTemps, .reprise, .vip: counts[place]
        case .tiers: thirds(plan, staffed)
        case .effectif: headcounts(staffed, begins: plan.begins, most: criterion.value)
        }
      let whole = criterion.isShare ? (of * criterion.value + 999) / 1000 : of
      return StaffingScore(criterion: criterion, reached: reached, of: of, asked: aimed[criterion] ?? whole)
    }
    return StaffingTrial(change: change, scores: scores, overdueHeld: overdueHeld, overdue: overdue, unplaced: plan.unplaced.count)
  }

  /// Médecins whose field half-days are a third of those worked in the horizon.
  private func thirds(_ plan: Plan, _ dossier: Dossier) -> (Int, Int) {
    let calendar = WorkingCalendar(dossier)
    var field: [ProfessionalID: Int] = [:]
    for halfDay in plan.field { field[halfDay.professional, default: 0] += 1 }
    let ends = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    var (kept, all) = (0, 0)
    for professional in dossier.professionals where professional.role == .medecin && professional.status == .enPoste {
      let worked = calendar.halfDays(of: professional, from: plan.begins, through: ends).count
      guard worked > 0 else { continue }
      all += 1
      if 3 * (field[professional.id] ?? 0) >= worked { kept += 1 }
    }
    return (kept, all)
  }

  /// Teams whose workers, by full-time equivalent of médecin, are within the maximum.
  private func headcounts(_ dossier: Dossier, begins: CivilDate, most: Int) -> (Int, Int) {
    let team = Dictionary(dossier.establishments.map { ($0.id, $0.team) }) { first, _ in first }
    var workers: [TeamID: Int] = [:]
    for line in dossier.employments where line.employment.hired <= begins {
      guard line.employment.lastDay.map({ $0 >= begins }) ?? true, let team = team[line.employment.establishment] else { continue }
      workers[team, default: 0] += 1
    }
    var time: [TeamID: Int] = [:]
    for professional in dossier.professionals where professional.role == .medecin && professional.status == .enPoste {
      guard professional.end.map({ $0 >= begins }) ?? true else { continue }
      for share in professional.teams { time[share.team, default: 0] += professional.fteThousandths * share.thousandths }
    }
    let followed = dossier.teams.filter { workers[$0.id] ?? 0 > 0 }
    return (followed.count { 1_000_000 * (workers[$0.id] ?? 0) <= most * (time[$0.id] ?? 0) }, followed.count)
  }
}

extension CivilDate {
  /// After every day of a dossier.
  fileprivate static var distant: CivilDate { CivilDate(dayNumber: .max) }
}
