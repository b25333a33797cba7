import Law

/// The multipliers from which anyone can recompute a lower bound on the objective without a solver: borne.json.
///
/// Every multiplier is an integer ≥ 0 counted in 1/`scale` of a point. For any such multipliers the Lagrangian bound is valid; `Verification`
/// enumerates it in integers, `Planning` prints the greatest over the sets of each scope and no other. In units of 1/`scale`:
///
///     L = Σ_a min( scale·U_a , min over options (p,c,h) of  scale·cost + d·(π[p,c,h] + σ[team(a),week(h)] if rule 9 limits a with p) )
///       − Σ_p ( Σ_h t(p,h) − the least sum of t(p,h) over half-days that rule 5 can be kept with )
///       − Σ_(c,h) rooms(c,h)·ρ[c,h]
///     t(p,h) = max(0, max over the centres c open to p on h of
///                       cap(p,h)·π[p,c,h] + ⌈ cap(p,h) · Σ_team share·(1000 − reserve)·σ[team,week] / 1 000 000 ⌉ − scale·opening − ρ[c,h] )
///
/// rounded down to whole points. An option is a placement that rules 1–4, 6–8, 10 and 11 allow were the appointment alone, and `d` its minutes
/// with that professional. `U_a` is the cost of not placing it: 0 when its target lies after the horizon or its contract ends before, plus the
/// price of a dropped appointment. A kept appointment has its one placement and no `U`. `opening` is the price of a session, 0 in the legal
/// scope, where `cost` is lateness alone. An option's cost takes the start time that moves nothing. `cap` is the session's minutes of visits,
/// or the minutes of the kept appointments there when they are more; `rooms` likewise is at least the sessions that kept appointments need.
/// The σ of rule 9 enters t only for role `medecin`, share in thousandths of the professional's time for each team. When kept appointments of a
/// team and week already exceed rule 9, σ of that team and week is taken as 0. The least sum (role `medecin`, else 0) is over the half-days
/// that p may spend in the field: the cheapest that each civil year requires, then the cheapest left until the horizon has its own, each
/// requirement reduced as rule 5c says; years part the horizon, so this is the minimum. In the whole scope a pin that yields pays the price of
/// a move in every option, and a line of rendez_vous.csv that answers no appointment adds that price once: every plan drops it.
///
/// - Source: M. L. Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems", *Management Science* 27 (1981),
///   doi:10.1287/mnsc.27.1.1.
public struct BoundCertificate: Sendable, Equatable, Codable {
  /// Which objective a set bounds.
  public enum Scope: String, Sendable, Codable, CaseIterable {
    case whole = "total"
    case legal
  }

  /// The price of a minute of a session.
  public struct MinutePrice: Sendable, Equatable {
    public var professional: ProfessionalID
    public var centre: CentreID
    public var halfDay: HalfDay
    public var price: Int
    public init(professional: ProfessionalID, centre: CentreID, halfDay: HalfDay, price: Int) {
      self.professional = professional
      self.centre = centre
      self.halfDay = halfDay
      self.price = price
    }
  }

  /// The price of a room.
  public struct RoomPrice: Sendable, Equatable {
    public var centre: CentreID
    public var halfDay: HalfDay
    public var price: Int
    public init(centre: CentreID, halfDay: HalfDay, price: Int) {
      self.centre = centre
      self.halfDay = halfDay
      self.price = price
    }
  }

  /// The price of a minute of a team's reserve in a week of the horizon (0 first).
  public struct ReservePrice: Sendable, Equatable {
    public var team: TeamID
    public var week: Int
    public var price: Int
    public init(team: TeamID, week: Int, price: Int) {
      self.team = team
      self.week = week
      self.price = price
    }
  }

  /// One set of multipliers; what is not listed is 0.
  public struct MultiplierSet: Sendable, Equatable {
    public var name: String
    public var scope: Scope
    public var scale: Int
    public var minutes: [MinutePrice]
    public var rooms: [RoomPrice]
    public var reserves: [ReservePrice]
    public init(name: String, scope: Scope, scale: Int, minutes: [MinutePrice], rooms: [RoomPrice], reserves: [ReservePrice]) {
      self.name = name
      self.scope = scope
      self.scale = scale
      self.minutes = minutes
      self.rooms = rooms
      self.reserves = reserves
    }
  }

  public var sets: [MultiplierSet]
  public init(sets: [MultiplierSet] = []) { self.sets = sets }
  enum CodingKeys: String, CodingKey { case sets = "jeux" }
}

extension BoundCertificate.MultiplierSet: Codable {
  enum CodingKeys: String, CodingKey {
    case name = "nom"
    case scope = "portee"
    case scale = "echelle"
    case minutes = "minutes"
    case rooms = "salles"
    case reserves = "reserves"
  }
}
extension BoundCertificate.MinutePrice: Codable {
  enum CodingKeys: String, CodingKey {
    case professional = "professionnel"
    case centre
    case halfDay = "demi_journee"
    case price = "prix"
  }
}
extension BoundCertificate.RoomPrice: Codable {
  enum CodingKeys: String, CodingKey {
    case centre
    case halfDay = "demi_journee"
    case price = "prix"
  }
}
extension BoundCertificate.ReservePrice: Codable {
  enum CodingKeys: String, CodingKey {
    case team = "equipe"
    case week = "semaine"
    case price = "prix"
  }
}
