import Law

/// The multipliers from which anyone can recompute a lower bound on the objective without a solver: borne.json.
///
/// Every multiplier is an integer ≥ 0 counted in 1/`scale` of a point. For any such multipliers the Lagrangian bound is valid: each hard rule
/// below is paid for instead of kept, and what remains falls apart into one choice an appointment and one a professional's half-day.
/// `Verification` enumerates it in integers, `Planning` prints the greatest over the sets of each scope and no other.
///
/// **Multipliers.** π[p,c,h,d]: a visit of d minutes in a session of professional p at centre c on half-day h; a length that is not listed has
/// π = 0. ρ[c,h]: a room. σ[team,week] and τ[team,week]: the two halves of rule 9. λ[a,p,c,h]: appointment a is seen there only if p holds a session
/// there, x[a,p,c,h] ≤ y[p,c,h]; entries that name several of its visits, or the same again, add up. A key names one visit of one appointment, so
/// no two appointments pay for one entry.
///
/// **What kept appointments fix.** Every plan holds them, so their sessions stand: a slot (p,h) with a kept appointment has a session at its
/// centre and nowhere else; a centre whose rooms on h are all taken by kept sessions is open to nobody else; on the other half of a day with a
/// kept session p sits at no centre further from it than rule 2 allows; and no visit enters a kept session that has fewer minutes left, or no gap
/// as long. `left(p,h)` is the session's minutes of visits less those of its kept appointments (at least 0), `cap(p,h)` the session's minutes of
/// visits; `gaps(p,h)` are the stretches between the kept appointments, each from the first minute of the grid at which a visit could start (rule
/// 3) to the next kept appointment or the half-day's end: pins keep their minute, so no other visit spans two gaps.
///
/// **Rule 9.** With N the infirmier visits of the team that week, H the minutes that médecins hold by share, l the limited minutes not kept and
/// l₀ those kept, K = 20 × orientation: l > 0 needs l + l₀ ≤ (1 − reserve)·H and l + l₀ + K·N ≤ H, and l = 0 needs nothing. From both follow
/// l·(1 + M₁/L) ≤ (1 − reserve)·H − l₀ + M₁ (priced σ) and l·(1 + M₂/L) + K·N ≤ H − l₀ + M₂ (priced τ), where L is the most that l can be and M
/// the most by which l = 0 could break the row:
///
///     L = ⌊ Σ over médecins p and half-days of the week where p may hold or holds a session of  share·cap·(1000 − reserve) / 10⁶ ⌋ − l₀
///     M₁ = max(0, l₀ − ⌊(1000 − reserve)·Hkept / 10⁶⌋)          M₂ = max(0, ⌈K·Nmax⌉ − ⌊Hkept / 1000⌋ + l₀)        (H in thousandths)
///     Nmax = Σ over infirmiers p with an option or a kept appointment for the team, Σ over the half-days of the week where p may hold or
///            holds a session,  kept appointments there + ⌊left / least length of p⌋
///
/// Hkept is held by sessions of kept appointments. The least length of p is the least minutes over the options of all appointments with p; with
/// no option the second term is 0. Where L ≤ 0 no limited visit enters: σ and τ are taken as 0.
/// No visit that rule 9 limits and that is longer than L has an option with a médecin that week.
///
/// **The value**, in units of 1/`scale`, rounded down to whole points at the end:
///
///     L = Σ_a  least of  scale·U_a  and, over its options (p,c,h) that the kept sessions leave,
///              scale·cost + π[p,c,h,d] + λ[a,p,c,h] + [médecin, rule 9 limits a] (⌊σ·d·(L + M₁) / L⌋ + ⌊τ·d·(L + M₂) / L⌋) + [infirmier] ⌊τ·20·orientation / 1000⌋
///       + Σ_kept scale·cost + [infirmier] ⌊τ·20·orientation / 1000⌋
///       − Σ_(team,week) ( σ·(M₁ − l₀) + τ·(M₂ − l₀) )
///       + Σ_(p,h) kept ( scale·opening + ρ[c,h] − min( pack(left(p,h); π[p,c,h,·]), Σ_gaps pack(gap; π[p,c,h,·]) ) − reserve(p,h) − link(p,c,h) )
///       − Σ_p ( Σ_(h not kept) t(p,h) − the least sum of t(p,h) over half-days that rule 5 can be kept with )
///       − Σ_(c,h) rooms(c,h)·ρ[c,h]
///     t(p,h) = max(0, max over the centres c open to p on h of  pack(cap(p,h); π[p,c,h,·]) + link(p,c,h) + reserve(p,h) − scale·opening − ρ[c,h] )
///     reserve(p,h) = ⌈ cap(p,h) · Σ_team share·((1000 − reserve)·σ + 1000·τ) / 10⁶ ⌉, role `medecin` only, share in thousandths
///     link(p,c,h) = Σ λ over all visits that entries name for p, c and h, kept or unknown ones too
///     pack(m; w) = the greatest Σ nᵈ·w(d) over whole numbers nᵈ of visits of each length with Σ nᵈ·d ≤ m
///
/// `pack` makes a session worth what whole visits can fill: four visits of 45 minutes in 190, not 4.2. An option is a placement that rules
/// 1–4, 6–8, 10 and 11 allow were the appointment alone, `d` its minutes with that professional; τ and σ are of the appointment's team and the
/// half-day's week. `U_a` is the cost of not placing it: 0 when its target lies after the horizon or its contract ends before, plus the
/// price of a dropped appointment. `opening` is the price of a session, 0 in the legal scope, where `cost` is lateness alone. An option's
/// cost takes the start time that moves nothing. `rooms` is at least the sessions that kept appointments need. The least sum (role `medecin`,
/// else 0) is over the half-days that p may spend in the field: the cheapest that each civil year requires, then the cheapest left until the
/// horizon has its own, each requirement reduced as rule 5c says; years part the horizon, so this is the minimum. In the whole scope a pin that
/// yields pays the price of a move in every option, and a line of rendez_vous.csv that answers no appointment adds that price once: every plan
/// drops it. An appointment without option alone is left out; one whose options kept sessions all take is not placed.
///
/// - Source: M. L. Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems", *Management Science* 27 (1981),
///   doi:10.1287/mnsc.27.1.1.
public struct BoundCertificate: Sendable, Equatable, Codable {
  /// Which objective a set bounds.
  public enum Scope: String, Sendable, Codable, CaseIterable {
    case whole = "total"
    case legal
  }

  /// The prices of visits in the sessions of a professional at a centre, the same on each of some half-days.
  public struct VisitPrice: Sendable, Equatable {
    public var professional: ProfessionalID
    public var centre: CentreID
    /// Each half-day stands once among the entries of a professional and centre; a later entry wins.
    public var halfDays: [HalfDay]
    /// By length in minutes.
    public var prices: [Int: Int]
    public init(professional: ProfessionalID, centre: CentreID, halfDays: [HalfDay], prices: [Int: Int]) {
      self.professional = professional
      self.centre = centre
      self.halfDays = halfDays
      self.prices = prices
    }
  }

  /// The price of a room.
  public struct RoomPrice: Sendable, Equatable {
    public var centre: CentreID
    public var halfDay: HalfDay
    /// In 1/`scale` of a point, 0 or more.
    public var price: Int
    public init(centre: CentreID, halfDay: HalfDay, price: Int) {
      self.centre = centre
      self.halfDay = halfDay
      self.price = price
    }
  }

  /// The price of a minute of a team's reserve in a week of the horizon (0 first): σ among `reserves`, τ among `orientations`.
  public struct ReservePrice: Sendable, Equatable {
    public var team: TeamID
    /// 0 for the first of the horizon.
    public var week: Int
    /// In 1/`scale` of a point, 0 or more.
    public var price: Int
    public init(team: TeamID, week: Int, price: Int) {
      self.team = team
      self.week = week
      self.price = price
    }
  }

  /// The price λ of a session that some visits ask for: each pays it to be seen by a professional at a centre on one of some half-days, and a
  /// session there earns it from each. Without it the relaxation would open a fifth of a session for one visit.
  public struct LinkPrice: Sendable, Equatable {
    public var professional: ProfessionalID
    public var centre: CentreID
    public var halfDays: [HalfDay]
    /// Keys of visits, as in rendez_vous.csv, so borne.json is for those who may read that file; any of an appointment's names it.
    public var visits: [String]
    public var price: Int
    public init(professional: ProfessionalID, centre: CentreID, halfDays: [HalfDay], visits: [String], price: Int) {
      self.professional = professional
      self.centre = centre
      self.halfDays = halfDays
      self.visits = visits
      self.price = price
    }
  }

  /// One set of multipliers; what is not listed is 0.
  public struct MultiplierSet: Sendable, Equatable {
    public var name: String
    public var scope: Scope
    /// Parts of a point in which every price of the set is counted, 1 or more.
    public var scale: Int
    public var visits: [VisitPrice]
    public var rooms: [RoomPrice]
    public var reserves: [ReservePrice]
    public var orientations: [ReservePrice]
    public var links: [LinkPrice]
    public init(
      name: String, scope: Scope, scale: Int, visits: [VisitPrice] = [], rooms: [RoomPrice] = [], reserves: [ReservePrice] = [],
      orientations: [ReservePrice] = [], links: [LinkPrice] = []
    ) {
      self.name = name
      self.scope = scope
      self.scale = scale
      self.visits = visits
      self.rooms = rooms
      self.reserves = reserves
      self.orientations = orientations
      self.links = links
    }

    /// What all links would pay and earn together, each price as often as it has visits and half-days; nothing when a number cannot hold it.
    public var linkTotal: Int? {
      var total = 0
      for link in links {
        let (own, isTooMuch) = link.price.multipliedReportingOverflow(by: link.visits.count * link.halfDays.count)
        let (sum, isTooGreat) = total.addingReportingOverflow(own)
        if isTooMuch || isTooGreat { return nil }
        total = sum
      }
      return total
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
    case visits = "visites"
    case rooms = "salles"
    case reserves = "reserves"
    case orientations = "orientations"
    case links = "liens"
  }

  /// Reads a set.
  ///
  /// - Throws: `DecodingError` when a key is missing or of another type; only `liens` may be missing, as in the plans of older versions.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try values.decode(String.self, forKey: .name), scope: try values.decode(BoundCertificate.Scope.self, forKey: .scope),
      scale: try values.decode(Int.self, forKey: .scale),
      visits: try values.decode([BoundCertificate.VisitPrice].self, forKey: .visits),
      rooms: try values.decode([BoundCertificate.RoomPrice].self, forKey: .rooms),
      reserves: try values.decode([BoundCertificate.ReservePrice].self, forKey: .reserves),
      orientations: try values.decode([BoundCertificate.ReservePrice].self, forKey: .orientations),
      links: try values.decodeIfPresent([BoundCertificate.LinkPrice].self, forKey: .links) ?? [])
  }
}
extension BoundCertificate.VisitPrice: Codable {
  enum CodingKeys: String, CodingKey {
    case professional = "professionnel"
    case centre
    case halfDays = "demi_journees"
    case prices = "prix"
  }
}
extension BoundCertificate.RoomPrice: Codable {
  enum CodingKeys: String, CodingKey {
    case centre
    case halfDay = "demi_journee"
    case price = "prix"
  }
}
extension BoundCertificate.LinkPrice: Codable {
  enum CodingKeys: String, CodingKey {
    case professional = "professionnel"
    case centre
    case halfDays = "demi_journees"
    case visits = "visites"
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
