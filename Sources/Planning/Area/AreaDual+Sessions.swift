/// The sessions of an area's relaxation: each half-day its best, the cheapest given to the third.
extension AreaDual {
  /// What the sessions of a professional are worth at most, their third kept.
  func sessions(of index: Int, _ prices: Prices, _ excess: inout Prices) -> Double {
    let member = problem.members[index]
    var total = 0.0
    var best = [Double](repeating: 0, count: halfDays)
    var chosen = [Int](repeating: -1, count: halfDays)
    func worth(_ seat: Int, _ half: Int) -> [Double] {
      lengths.indices.map { prices.visits[(seat * lengths.count + $0) * halfDays + half] }
    }
    for seat in seatsOfMember[index] {
      let spot = seats[seat].spot
      for half in seats[seat].halfDays {
        let slot = index * halfDays + half
        if isKept[slot] {
          let worth = worth(seat, half)
          let apart = gaps[slot].reduce(0) { $0 + packing.most($1, worth: worth) }
          let stretches = apart < packing.most(left[slot], worth: worth) ? gaps[slot] : [left[slot]]
          total += hold(seat, half, stretches, worth, &excess) + reserve(member, half, prices)
          continue
        }
        let room = problem.spots[spot].isRemote ? 0 : prices.rooms[spot * halfDays + half]
        let packed = packing.most(problem.sessionMinutes[half % 2], worth: worth(seat, half))
        let value = packed + reserve(member, half, prices) - Double(problem.sessionOpened) - room
        if value > best[half] { (best[half], chosen[half]) = (value, seat) }
      }
    }
    for half in field(member, index, best) { chosen[half] = -1 }
    for half in 0..<halfDays where chosen[half] >= 0 {
      total += best[half]
      _ = hold(chosen[half], half, [problem.sessionMinutes[half % 2]], worth(chosen[half], half), &excess)
      let spot = seats[chosen[half]].spot
      if !problem.spots[spot].isRemote { excess.rooms[spot * halfDays + half] += 1 }
    }
    return total
  }

  /// Counts a session in: the visits that fill it best, and what rule 9 gets of it; returns the worth of the visits.
  private func hold(_ seat: Int, _ half: Int, _ stretches: [Int], _ worth: [Double], _ excess: inout Prices) -> Double {
    let member = problem.members[seats[seat].member]
    if member.isMedecin {
      for share in member.shares {
        let cell = share.team * problem.weeks + half / 12
        let held = Double(share.thousandths * problem.sessionMinutes[half % 2]) / 1000
        excess.reserve[cell] -= held * Double(1000 - problem.reserve[half / 12]) / 1000
        excess.orientation[cell] -= held
      }
    }
    return stretches.reduce(0) { sum, minutes in
      sum + packing.most(minutes, worth: worth) { excess.visits[(seat * lengths.count + $0) * halfDays + half] -= 1 }
    }
  }

  /// What a session of a médecin gives to rule 9.
  private func reserve(_ member: AreaProblem.Member, _ half: Int, _ prices: Prices) -> Double {
    guard member.isMedecin else { return 0 }
    let sum = member.shares.reduce(0.0) { sum, share in
      let cell = share.team * problem.weeks + half / 12
      return sum + Double(share.thousandths)
        * (Double(1000 - problem.reserve[half / 12]) * prices.reserve[cell] + 1000 * prices.orientation[cell])
    }
    return Double(problem.sessionMinutes[half % 2]) * sum / 1_000_000
  }

  /// The half-days that the third takes where sessions are worth least: those of each civil year, then of the horizon.
  private func field(_ member: AreaProblem.Member, _ index: Int, _ worth: [Double]) -> [Int] {
    var field: [Int] = []
    for due in member.field.dropFirst() + member.field.prefix(1) {
      let missing = due.required - field.count(where: due.covers)
      guard missing > 0 else { continue }
      let possible = (due.first..<due.end).filter {
        member.availability[$0].canBeField && !isKept[index * halfDays + $0] && !field.contains($0)
      }
      field += possible.sorted { (worth[$0], $0) < (worth[$1], $1) }.prefix(missing)
    }
    return field
  }
}
