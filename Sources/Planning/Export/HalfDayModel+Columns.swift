import MILP

extension HalfDayModel {
  /// A column: whole numbers from 0 up to `upper`, or any amount from 0 when there is none.
  struct Column {
    var name: ColumnName
    var cost: Int
    var upper: Int?
    var entries: [(row: Int, value: Double)] = []

    mutating func enter(_ row: Int, _ value: Double) { if row >= 0 && value != 0 { entries.append((row, value)) } }
  }

  /// Calls `body` with every column, always in the same order; nothing of them is kept, since there may be millions.
  func forEachColumn(_ body: (Column) -> Void) {
    for number in cells.indices where rows.isUsed[number] && !cells[number].isKept { body(session(number)) }
    for member in problem.members.indices { forEachFieldColumn(of: member, body) }
    for place in rows.reach.indices where rows.switched[place] >= 0 { body(reserveSwitch(place)) }
    for number in classes.indices { forEachVisitColumn(of: number, body) }
  }

  /// Writes the program as free MPS text.
  public func writeMPS(to sink: @escaping ([UInt8]) -> Void) {
    var writer = MPSWriter(name: "tierstemps " + name, sink: sink)
    for row in rows.list { writer.row(row.name, row.sense) }
    forEachColumn { column in
      writer.column(column.name.text, cost: Double(column.cost), entries: column.entries, integer: column.upper != nil)
    }
    writer.constant(Double(constant))
    for (number, row) in rows.list.enumerated() { writer.side(number, row.side) }
    forEachColumn { column in
      if let upper = column.upper { writer.bound(column.name.text, upper: upper) }
    }
    writer.end()
  }

  // MARK: Kinds of columns

  private func session(_ number: Int) -> Column {
    let cell = cells[number]
    let halfDays = problem.halfDayCount
    var column = Column(
      name: .session(member: cell.member, spot: cell.spot, halfDay: cell.halfDay), cost: problem.sessionOpened, upper: 1)
    column.enter(rows.minutes[number], -Double(cell.minutes))
    column.enter(rows.activity[cell.member * halfDays + cell.halfDay], 1)
    column.enter(rows.rooms[cell.spot * halfDays + cell.halfDay], 1)
    for row in rows.distant[number] { column.enter(row, 1) }
    let member = problem.members[cell.member]
    if member.isMedecin {
      let week = cell.halfDay / 12
      for share in member.shares {
        let held = Double(share.thousandths * problem.sessionMinutes[cell.halfDay % 2])
        column.enter(rows.limited[share.team * problem.weeks + week], -held * Double(1000 - problem.reserve[week]) / 1_000_000)
        column.enter(rows.oriented[share.team * problem.weeks + week], -held / 1000)
      }
    }
    return column
  }

  private func forEachFieldColumn(of number: Int, _ body: (Column) -> Void) {
    let member = problem.members[number]
    guard member.isMedecin else { return }
    for half in rows.fieldHalfDays[number] {
      var column = Column(name: .field(member: number, halfDay: half), cost: 0, upper: 1)
      column.enter(rows.activity[number * problem.halfDayCount + half], 1)
      for (index, due) in member.field.enumerated() where due.first <= half && half < due.end { column.enter(rows.third[number][index], 1) }
      column.enter(rows.visited[number], -Double(field.perHalfDay))
      column.enter(rows.fullest[number][half / 12] ?? -1, 1)
      column.enter(rows.emptiest[number][half / 12] ?? -1, -1)
      body(column)
    }
    for share in member.shares where rows.due[share.team] >= 0 {
      var column = Column(name: .establishments(member: number, team: share.team), cost: -field.unvisited, upper: field.due[share.team])
      column.enter(rows.due[share.team], 1)
      column.enter(rows.visited[number], 1)
      body(column)
    }
    guard !rows.fullest[number].isEmpty else { return }
    var most = Column(name: .fullest(member: number), cost: field.imbalance)
    var least = Column(name: .emptiest(member: number), cost: -field.imbalance)
    for week in 0..<problem.weeks {
      most.enter(rows.fullest[number][week] ?? -1, -1)
      least.enter(rows.emptiest[number][week] ?? -1, 1)
    }
    body(most)
    body(least)
  }

  private func reserveSwitch(_ place: Int) -> Column {
    var column = Column(name: .reserveClosed(team: place / problem.weeks, week: place % problem.weeks), cost: 0, upper: 1)
    let lift = rows.lift(place, self)
    column.enter(rows.limited[place], -lift.limited)
    column.enter(rows.oriented[place], -lift.oriented)
    column.enter(rows.switched[place], Double(rows.reach[place].limited))
    return column
  }

  private func forEachVisitColumn(of number: Int, _ body: (Column) -> Void) {
    let group = classes[number]
    let demand = problem.demands[group.demands[0]]
    let count = group.demands.count
    var unplaced = Column(name: .unplaced(class: number), cost: demand.unplacedCost, upper: count)
    unplaced.enter(rows.visits[number], 1)
    body(unplaced)
    forEachOption(of: number) { option in
      let cell = cells[option.cell]
      let member = problem.members[cell.member]
      let minutes = Double(option.minutes)
      let place = demand.team * problem.weeks + cell.halfDay / 12
      var column = Column(
        name: .placed(class: number, member: cell.member, spot: cell.spot, halfDay: cell.halfDay), cost: option.cost,
        upper: min(count, cell.minutes / max(1, option.minutes)))
      column.enter(rows.visits[number], 1)
      column.enter(rows.minutes[option.cell], minutes)
      if member.isMedecin && !demand.isReserveExempt {
        column.enter(rows.limited[place], minutes)
        column.enter(rows.oriented[place], minutes)
        column.enter(rows.switched[place], minutes)
      }
      if member.isInfirmier { column.enter(rows.oriented[place], Double(20 * problem.orientation) / 1000) }
      if let row = rows.freeze[option.cell] {
        if option.stays {
          column.enter(row, -Double(cell.minutes))
        } else if !demand.mayOpenFrozen {
          column.enter(row, minutes)
        }
      }
      if let worker = group.worker, let row = rows.once[.init(worker: worker, day: Horizon.day(of: cell.halfDay))] { column.enter(row, 1) }
      body(column)
    }
  }
}
