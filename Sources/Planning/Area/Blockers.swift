import Dossier

/// Why a visit that could have been placed was not, read off the finished plan of its area.
enum Blockers {
  /// The rules that bind, the one that is alone sufficient first, then in the order in which causes are reported.
  static func causes(of index: Int, in state: AreaState) -> [UnplacedCause] {
    let problem = state.problem
    let demand = problem.demands[index]
    var (present, roomless, thirdless, reserved, full) = (false, false, false, false, false)
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
          if state.minutesUsed[slot] + holder.minutes <= problem.sessionMinutes[half % 2] { reserved = true } else { full = true }
        } else {
          if half < problem.frozenBefore && !demand.mayOpenFrozen { continue }
          let sites = demand.reach.map(\.spot).filter { isOpen($0, half: half, member: member, problem: problem) }
          let withRoom = sites.filter { state.roomsUsed[$0 * problem.halfDayCount + half] < problem.spots[$0].rooms[half] }
          if withRoom.isEmpty {
            if !sites.isEmpty { roomless = true }
          } else if !withRoom.contains(where: { state.canOpen(slot, at: $0) }) {
            thirdless = true
          } else {
            reserved = true
          }
        }
      }
    }
    if !present { return [.professionnelAbsent] }
    var causes: [UnplacedCause] = []
    if roomless { causes.append(.salles) }
    if thirdless { causes.append(.tiersTemps) }
    if reserved { causes.append(.reserve) }
    if full { causes.append(.capacite) }
    // The one that is alone sufficient comes first: full sessions wherever nothing else could have been opened.
    if causes.isEmpty || (full && !roomless) { causes = [.capacite] + causes.filter { $0 != .capacite } }
    return causes
  }

  private static func isOpen(_ spot: Int, half: Int, member: AreaProblem.Member, problem: AreaProblem) -> Bool {
    let place = problem.spots[spot]
    guard place.rooms[half] > 0 else { return false }
    let imposed = member.imposedCentre[half]
    return imposed == -1 ? member.centres.contains(place.centre) : imposed == place.centre
  }
}
