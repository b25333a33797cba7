/// Names the people of a weekly programme: its counts of visits become visits in sessions.
///
/// Classes go by what a minute of theirs saves; inside a class the visits due first take the first weeks. A visit that finds no room in the
/// session meant for it waits for the constructive pass that follows, which sees every session.
enum Filling {
  static func fill(_ state: AreaState, classes: [WeeklyClass], buckets: [WeeklyBucket], visits: [(class: Int, bucket: Int, count: Double)])
  {
    var quotas = [[(bucket: Int, count: Double)]](repeating: [], count: classes.count)
    for visit in visits where visit.count > 1e-6 { quotas[visit.class].append((visit.bucket, visit.count)) }
    let order = classes.indices.sorted { left, right in
      let (first, second) = (worth(classes[left], state), worth(classes[right], state))
      return (second, left) < (first, right)
    }
    for index in order {
      quotas[index].sort { (buckets[$0.bucket].period, $0.bucket) < (buckets[$1.bucket].period, $1.bucket) }
      var waiting = classes[index].demands.sorted {
        (state.problem.demands[$0].lateFrom, $0) < (state.problem.demands[$1].lateFrom, $1)
      }
      waiting.removeAll { state.slotOf[$0] >= 0 }
      var (position, sum) = (0, 0.0)
      var taken = 0
      for quota in quotas[index] {
        sum += quota.count
        while taken < Int((sum + 1e-6).rounded(.down)) && position < waiting.count {
          let demand = waiting[position]
          position += 1
          taken += 1
          var best: Insertion.Place?
          for half in buckets[quota.bucket].halfDays {
            let slot = state.slot(buckets[quota.bucket].member, half)
            guard state.spotAt[slot] == buckets[quota.bucket].spot else { continue }
            Insertion.consider(demand, slot: slot, state: state, mayOpen: false, best: &best)
          }
          if let best, best.cost < state.problem.demands[demand].unplacedCost { Insertion.apply(best, demand: demand, to: state) }
        }
      }
    }
  }

  private static func worth(_ group: WeeklyClass, _ state: AreaState) -> Int {
    group.demands.first.map { ConstructivePlan.worth(state.problem.demands[$0]) } ?? 0
  }
}
