import Dossier

/// Why a visit that could have been placed was not, read off the finished plan of its area.
enum Blockers {
  /// The rules that bind, the one that is alone sufficient first, then in the order in which causes are reported.
  static func causes(of index: Int, in state: AreaState) -> [UnplacedCause] {
    let problem = state.problem
    let demand = problem.demands[index]
    var present = false
    var barred: [UnplacedCause: Int] = [:]
    for half in 0..<problem.halfDayCount {
      let day = Horizon.day(of: half)
      guard demand.days.contains(day), day >= demand.firstNewDay else { continue }
      for holder in demand.holders {
        let member = problem.members[holder.member]
        let slot = state.slot(holder.member, half)
        guard member.availability[half].canConsult else { continue }
        present = true
        let spot = state.spotAt[slot]
        if spot >= 0 {
          if state.kilometres(index, spot) < 0 { continue }
          let isFull = state.minutesUsed[slot] + holder.minutes > problem.sessionMinutes[half % 2]
          barred[isFull ? .capacite : .reserve, default: 0] += 1
        } else {
          if half < problem.frozenBefore && !demand.mayOpenFrozen { continue }
          let sites = demand.reach.map(\.spot).filter { isOpen($0, half: half, member: member, problem: problem) }
          let withRoom = sites.filter { state.rooms.hasOne(at: $0, on: half) }
          if withRoom.isEmpty {
            if !sites.isEmpty { barred[.salles, default: 0] += 1 }
          } else if !withRoom.contains(where: { state.canOpen(slot, at: $0) }) {
            barred[.tiersTemps, default: 0] += 1
          } else {
            barred[.reserve, default: 0] += 1
          }
        }
      }
    }
    if !present { return [.professionnelAbsent] }
    var causes = UnplacedCause.allCases.filter { barred[$0] != nil }
    // What bars every half-day is alone sufficient. When several share them, the one that bars the most comes first: without it the visit
    // would have had the most places.
    guard let main = causes.max(by: { (barred[$0] ?? 0) < (barred[$1] ?? 0) }) else { return [.capacite] }
    causes.removeAll { $0 == main }
    return [main] + causes
  }

  private static func isOpen(_ spot: Int, half: Int, member: AreaProblem.Member, problem: AreaProblem) -> Bool {
    let place = problem.spots[spot]
    guard place.rooms[half] > 0 else { return false }
    let imposed = member.imposedCentre[half]
    return imposed == -1 ? member.centres.contains(place.centre) : imposed == place.centre
  }
}
