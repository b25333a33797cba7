/// Names the people of a weekly programme: its counts of visits become visits in sessions.
///
/// Each session takes, by an exact knapsack, the visits that the programme puts in its bucket, so that fractions of many classes make whole
/// sessions; of interchangeable visits those due first go first. What is left of a session then goes to the visits worth most there: their dual,
/// what they cost elsewhere, less their cost here.
enum Filling {
  /// - Parameters:
  ///   - quotas: Visits that the programme puts in each bucket.
  ///   - worth: What each visit costs where the programme puts it, by demand; at most its cost unplaced.
  static func fill(_ state: AreaState, buckets: [WeeklyBucket], quotas: [[WeeklyProgram.Quota]], worth: [Int]) {
    let filler = SessionFilling(state)
    for (bucket, quota) in zip(buckets, quotas) where !quota.isEmpty {
      let slots = bucket.halfDays.map { state.slot(bucket.member, $0) }.filter { state.spotAt[$0] == bucket.spot }
      fill(slots, with: quota, filler, state)
    }
    let order = ConstructivePlan.order(of: state)
    let open = state.spotAt.indices.filter { state.spotAt[$0] >= 0 }.sorted { (state.halfDay($0), $0) < (state.halfDay($1), $1) }
    for slot in open { _ = filler.place(filler.best(in: slot, at: state.spotAt[slot], among: order, worth: worth).demands, in: slot) }
  }

  private static func fill(_ slots: [Int], with quota: [WeeklyProgram.Quota], _ filler: SessionFilling, _ state: AreaState) {
    let demands = state.problem.demands
    var left = quota.map(\.count)
    let waiting = quota.map { $0.demands.sorted { (demands[$0].lateFrom, $0) < (demands[$1].lateFrom, $1) } }
    var position: [Int: Int] = [:]
    for slot in slots {
      var pool: [Int] = []
      for index in quota.indices where left[index] > 0.1 {
        let count = Int(left[index].rounded(.up))
        for demand in waiting[index].lazy.filter({ state.slotOf[$0] < 0 }).prefix(count) {
          position[demand] = index
          pool.append(demand)
        }
      }
      for demand in filler.place(filler.best(in: slot, at: state.spotAt[slot], among: pool, worth: state.facts.unplaced).demands, in: slot)
      {
        if let index = position[demand] { left[index] -= 1 }
      }
    }
  }
}
