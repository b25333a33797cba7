import Dossier
import Law

/// A cell that holds several values separated by `|`.
enum ListCell {
  /// The values, without the blanks around them; empty ones are left out.
  static func parts(_ cell: CellBytes) -> [CellBytes] {
    guard cell.contains(UInt8(ascii: "|")) else { return [cell] }
    var parts: [CellBytes] = []
    var start = 0
    for place in 0...cell.count where place == cell.count || cell[place] == UInt8(ascii: "|") {
      let part = Blanks.trimmed(UnsafeBufferPointer(rebasing: cell[start..<place]))
      if !part.isEmpty { parts.append(part) }
      start = place + 1
    }
    return parts
  }
}

extension Row {
  /// Dates of a list, in increasing order, each once.
  mutating func dates(_ slot: Slot) -> [CivilDate] {
    guard let cell = filled(slot) else { return [] }
    var days: [CivilDate] = []
    for part in ListCell.parts(cell) {
      if let day = day(part, slot), !days.contains(day) { days.append(day) }
    }
    return days.sorted()
  }

  /// Teams with the share of time each takes, in thousandths that sum to 1000.
  ///
  /// A list without shares gives equal ones; what rounding leaves over goes to the first team.
  mutating func shares(_ slot: Slot) -> [TeamShare] {
    guard let cell = filled(slot) else { return [] }
    var teams: [TeamShare] = []
    var given = 0
    for part in ListCell.parts(cell) {
      let cut = part.lastIndex(of: UInt8(ascii: ":"))
      let name = Blanks.trimmed(UnsafeBufferPointer(rebasing: part[..<(cut ?? part.count)]))
      var thousandths = 0
      if let cut {
        let number = Blanks.trimmed(UnsafeBufferPointer(rebasing: part[(cut + 1)...]))
        guard case .value(let share) = NumberCell.decimal(number), share > 0, share <= 1 else {
          report(.partsIllisibles, slot)
          return []
        }
        thousandths = Int((share * 1000).rounded())
        given += 1
      }
      guard case .text(let key) = IdentifierCell(name), !key.isEmpty else {
        report(.partsIllisibles, slot)
        return []
      }
      if teams.contains(where: { $0.team.text == key }) {
        report(.elementEnDouble, slot, value: key)
        continue
      }
      teams.append(TeamShare(TeamID(key), thousandths: thousandths))
    }
    guard !teams.isEmpty else { return [] }
    if given == 0 {
      for place in teams.indices { teams[place].thousandths = 1000 / teams.count }
    } else if given != teams.count {
      report(.partsIllisibles, slot)
      return []
    }
    let sum = teams.reduce(0) { $0 + $1.thousandths }
    guard given == 0 || abs(sum - 1000) <= 10 else {
      report(.partsSomme, slot, values: [FixedPoint.text(sum)])
      return []
    }
    teams[0].thousandths += 1000 - sum
    return teams
  }
}

/// Thousandths as people write them.
enum FixedPoint {
  static func text(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
