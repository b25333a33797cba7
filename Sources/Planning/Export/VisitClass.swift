/// Appointments that nothing in the problem tells apart: any of them may stand for any other, at the same cost and under the same rules.
///
/// An appointment that the dossier proposes somewhere, or whose worker has another one, is alone in its class.
struct VisitClass: Sendable {
  /// In the order of the area.
  var demands: [Int]
  /// The worker when several appointments of theirs may not fall on one day, else nothing.
  var worker: Int?
}

extension VisitClass {
  private struct Key: Hashable {
    var holders: [[Int]]
    var reach: [[Int]]
    var days: DaySet
    var numbers: [Int]
    var alone: Int
  }

  /// The classes of the appointments to place, in the order of their first one.
  static func list(of problem: AreaProblem) -> [VisitClass] {
    var appointmentsOf: [Int: Int] = [:]
    for demand in problem.demands where demand.kept == nil { appointmentsOf[demand.worker, default: 0] += 1 }
    let visited = Set(problem.occupiedWorkers + problem.demands.filter { $0.kept != nil }.map(\.worker))
    var positions: [Key: Int] = [:]
    var classes: [VisitClass] = []
    for (index, demand) in problem.demands.enumerated() where demand.kept == nil {
      let severalOfWorker = appointmentsOf[demand.worker, default: 0] > 1
      let isAlone = severalOfWorker || demand.proposed != nil || visited.contains(demand.worker)
      var days = demand.days
      days.remove(from: 0, through: min(demand.firstNewDay, 7 * problem.weeks) - 1)
      let key = Key(
        holders: demand.holders.map { [$0.member, $0.minutes, $0.change] }, reach: demand.reach.map { [$0.spot, $0.kilometres] },
        days: days,
        numbers: [
          demand.team, demand.lateFrom, demand.gravity, demand.unplacedCost, demand.advanceCredit, demand.isReserveExempt ? 1 : 0,
          demand.mayOpenFrozen ? 1 : 0,
        ], alone: isAlone ? index : -1)
      if let position = positions[key] {
        classes[position].demands.append(index)
      } else {
        positions[key] = classes.count
        classes.append(VisitClass(demands: [index], worker: severalOfWorker ? demand.worker : nil))
      }
    }
    return classes
  }
}
