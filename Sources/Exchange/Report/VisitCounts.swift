import Dossier
import Law

/// What became of the visits that are due by the end of the horizon, by nature.
///
/// Counted one obligation at a time, each against its own target: an appointment that joins two visits may hold one on time and one late.
struct VisitCounts {
  struct Count {
    var onTime = 0
    var late = 0
    var unplaced = 0
    /// Of the late and the unplaced, those whose day had passed before the plan begins.
    var alreadyLate = 0
    /// Placed, but due after the horizon: outside ``due``.
    var ahead = 0
    var due: Int { onTime + late + unplaced }
  }

  private(set) var total = Count()
  private(set) var byNature: [Nature: Count] = [:]

  init(_ plan: Plan, _ dossier: Dossier, _ obligations: [Obligation]) {
    let end = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    let needed = Set(plan.appointments.flatMap(\.visits))
    var known: [String: (nature: Nature, target: CivilDate)] = [:]
    known.reserveCapacity(needed.count)
    for obligation in obligations {
      let key = obligation.key
      if needed.contains(key) { known[key] = (obligation.nature, obligation.target(dossier.parameters)) }
    }
    for planned in Convocations.ahead(plan) {
      let given = planned.appointment
      for visit in planned.visits {
        // A visit the law no longer lists is counted with its appointment's own target.
        let nature = known[visit]?.nature ?? given.natures.first ?? .demande
        let target = known[visit]?.target ?? planned.target ?? given.date
        add(nature) { count in
          if target > end {
            count.ahead += 1
          } else if given.date <= target {
            count.onTime += 1
          } else {
            count.late += 1
            if target < plan.begins { count.alreadyLate += 1 }
          }
        }
      }
    }
    for visit in plan.unplaced where visit.target <= end {
      add(visit.nature) { count in
        count.unplaced += 1
        if visit.target < plan.begins { count.alreadyLate += 1 }
      }
    }
  }

  private mutating func add(_ nature: Nature, _ change: (inout Count) -> Void) {
    change(&total)
    change(&byNature[nature, default: Count()])
  }

  /// The natures met, in the order of the file contract.
  var natures: [Nature] { byNature.keys.sorted() }
}
