import Law

/// Where a figure of the coverage dossier counts: the whole service, a sector, or a team of a sector.
///
/// What has no sector or team on file counts under the empty one, so that the parts always add up to the whole.
public enum CoverageScope: Hashable, Sendable {
  case service
  case sector(SectorID)
  case team(SectorID, TeamID)

  /// `service`, `secteur` or `equipe`.
  public var level: String {
    switch self {
    case .service: "service"
    case .sector: "secteur"
    case .team: "equipe"
    }
  }
  public var sector: SectorID? {
    switch self {
    case .service: nil
    case .sector(let sector), .team(let sector, _): sector
    }
  }
  public var team: TeamID? { if case .team(_, let team) = self { team } else { nil } }

  /// The scope that a line of the files names, or nothing.
  public init?(level: String, sector: String, team: String) {
    switch level {
    case "service": self = .service
    case "secteur": self = .sector(SectorID(sector))
    case "equipe": self = .team(SectorID(sector), TeamID(team))
    default: return nil
    }
  }

  /// What the scope is a part of.
  public var parent: CoverageScope? {
    switch self {
    case .service: nil
    case .sector: .service
    case .team(let sector, _): .sector(sector)
    }
  }
}

extension CoverageScope: Comparable {
  private var order: (String, Int, String) {
    switch self {
    case .service: ("", 0, "")
    case .sector(let sector): (sector.text, 1, "")
    case .team(let sector, let team): (sector.text, 2, team.text)
    }
  }
  public static func < (left: CoverageScope, right: CoverageScope) -> Bool {
    // The service comes first even beside what has no sector.
    if left == .service || right == .service { return left == .service && right != .service }
    return left.order < right.order
  }
}
