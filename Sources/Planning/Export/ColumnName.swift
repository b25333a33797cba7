/// What a column of a ``HalfDayModel`` decides; its text names the parts by number.
public enum ColumnName: Hashable, Sendable {
  /// `y_P_S_H`: professional, site and half-day hold a session.
  case session(member: Int, spot: Int, halfDay: Int)
  /// `m_P_H`: the médecin is in milieu de travail.
  case field(member: Int, halfDay: Int)
  /// `z_T_W`: no visit that the reserve limits is given to the team that week.
  case reserveClosed(team: Int, week: Int)
  /// `e_P_T`: establishments of the team that the médecin visits.
  case establishments(member: Int, team: Int)
  /// `b_P_1`, `b_P_0`: half-days of the médecin's fullest and emptiest week in the field.
  case fullest(member: Int)
  case emptiest(member: Int)
  /// `x_K_P_S_H`: appointments of the class seen there.
  case placed(class: Int, member: Int, spot: Int, halfDay: Int)
  /// `u_K`: appointments of the class that are not placed.
  case unplaced(class: Int)

  /// The name in the model's text.
  public var text: String {
    switch self {
    case .session(let member, let spot, let halfDay): "y_\(member)_\(spot)_\(halfDay)"
    case .field(let member, let halfDay): "m_\(member)_\(halfDay)"
    case .reserveClosed(let team, let week): "z_\(team)_\(week)"
    case .establishments(let member, let team): "e_\(member)_\(team)"
    case .fullest(let member): "b_\(member)_1"
    case .emptiest(let member): "b_\(member)_0"
    case .placed(let group, let member, let spot, let halfDay): "x_\(group)_\(member)_\(spot)_\(halfDay)"
    case .unplaced(let group): "u_\(group)"
    }
  }

  /// The column that a text names, or nothing.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { Int($0) }
    guard let kind = parts.first, numbers.count == parts.count - 1, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    switch (kind, numbers.count) {
    case ("y", 3): self = .session(member: numbers[0], spot: numbers[1], halfDay: numbers[2])
    case ("m", 2): self = .field(member: numbers[0], halfDay: numbers[1])
    case ("z", 2): self = .reserveClosed(team: numbers[0], week: numbers[1])
    case ("e", 2): self = .establishments(member: numbers[0], team: numbers[1])
    case ("b", 2): self = numbers[1] == 1 ? .fullest(member: numbers[0]) : .emptiest(member: numbers[0])
    case ("x", 4): self = .placed(class: numbers[0], member: numbers[1], spot: numbers[2], halfDay: numbers[3])
    case ("u", 1): self = .unplaced(class: numbers[0])
    default: return nil
    }
  }
}
