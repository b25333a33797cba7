/// A profession of the service. Only the first six ever hold a visit.
public enum Role: String, CaseIterable, Sendable, Codable {
  case medecin, collaborateur, interne, infirmier, ipa, mpc
  /// Intervenant en prévention des risques professionnels, never planned.
  case iprp
  /// Assistant of the service, never planned.
  case assistant
}

/// A set of roles, written in the files as a list separated by `|` in the order of ``Role``.
public struct RoleSet: OptionSet, Hashable, Sendable, Codable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set that holds one role.
  public init(_ role: Role) {
    switch role {
    case .medecin: self = .medecin
    case .collaborateur: self = .collaborateur
    case .interne: self = .interne
    case .infirmier: self = .infirmier
    case .ipa: self = .ipa
    case .mpc: self = .mpc
    case .iprp, .assistant: self = []
    }
  }

  public static let medecin = RoleSet(rawValue: 1)
  public static let collaborateur = RoleSet(rawValue: 2)
  public static let interne = RoleSet(rawValue: 4)
  public static let infirmier = RoleSet(rawValue: 8)
  public static let ipa = RoleSet(rawValue: 16)
  public static let mpc = RoleSet(rawValue: 32)

  /// Whether a professional of this role belongs to the set.
  public func allows(_ role: Role) -> Bool {
    let single = RoleSet(role)
    return !single.isEmpty && contains(single)
  }

  /// The roles of the set, in the order of ``Role``.
  public var roles: [Role] { Role.allCases.filter(allows) }
}
