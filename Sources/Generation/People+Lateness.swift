import Law

// Who needs no first visit, and who is late.

extension People {
  // MARK: Dispense and lateness

  /// One hire in five needs no visit: one done elsewhere within the delay stands for it. Rarer under SIR, where the médecin must hold the avis.
  mutating func chooseWaived(_ request: GenerationRequest) {
    var quotas = [request.quota(40), request.quota(41), request.quota(42), request.quota(43)]
    let hires = list.indices.filter { list[$0].isNew && list[$0].standing != .announced }
    let able = hires.filter { list[$0].followUp != .none && list[$0].contract != .apprentissage }
    let reinforced = Double(able.count { list[$0].followUp == .reinforced })
    let low = 0.12
    let high = (Figures.waivedHires * Double(hires.count) - low * reinforced) / max(1, Double(able.count) - reinforced)
    for place in able {
      let sir = list[place].followUp == .reinforced
      let number = (sir ? 0 : 1) + (list[place].standing == .left ? 2 : 0)
      list[place].waived = quotas[number].draw(sir ? low : min(0.9, high))
    }
  }

  /// Chooses who has a legal visit overdue: exactly the share asked for, among those who can have one.
  mutating func chooseLate(_ request: GenerationRequest) {
    func weight(_ person: Person) -> Double {
      guard person.standing == .inPost, person.followUp != .none else { return 0 }
      guard person.isNew else { return 1 }
      if person.waived { return 0 }
      if person.followUp == .reinforced { return 0.3 }
      let months = person.contract == .apprentissage ? 2 : 3
      let early = person.firstVisitBeforePost(person.hired)
      return early ? 0.3 : person.hired.adding(months: months) < asOf ? 1 : 0
    }
    let whole = list.reduce(0) { $0 + weight($1) }
    let rate = Double(request.overdueThousandths) / 1000 * Double(request.workers) / max(1, whole)
    var quota = request.quota(50)
    for place in list.indices {
      let share = weight(list[place])
      if share > 0 { list[place].late = quota.draw(min(1, rate * share)) }
    }
  }
}
