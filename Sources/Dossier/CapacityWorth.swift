import Law

/// What was asked to be worth something: one more half-day like a professional's, or one more room.
public enum ExtraCapacity: Sendable, Hashable {
  /// A half-day of consultation held by a stand-in with the role, teams, protocol and centres of a professional.
  case halfDay(ProfessionalID, Role, HalfDay)
  case room(CentreID, HalfDay)

  /// When.
  public var moment: HalfDay {
    switch self {
    case .halfDay(_, _, let moment), .room(_, let moment): moment
    }
  }
}

/// What one more half-day or room is worth: the price that the certificate gives it, and what planning with it gained.
public struct WorthTrial: Sendable, Equatable {
  /// Why the two differ.
  public enum Difference: String, CaseIterable, Sendable, Codable {
    /// By no more than the spread of the search, or a tenth.
    case concorde
    /// Nobody could be given a place in the session.
    case vacationVide = "vacation_vide"
    /// Every room of the centre was taken on that half-day: the session turned another out.
    case sallesPleines = "salles_pleines"
    /// The price is that of a fraction of a session; a whole one gains less each time.
    case prixMarginal = "prix_marginal"
    /// The plan was further from the best than the bound knows: the half-day let it mend more than its own session.
    case planAmeliore = "plan_ameliore"
  }

  /// One of the greatest, else drawn.
  public var isGreatest: Bool
  /// What was added.
  public var extra: ExtraCapacity
  /// Where it is worth most, by the prices.
  public var centre: CentreID
  /// Points by the prices of the certificate.
  public var dual: Int
  /// Points that the third takes with its cheapest half-day of that week; nothing where no half-day of the week may be the third's.
  public var third: Int?
  /// Points that planning with it gained, at least 0.
  public var realised: Int
  /// Visits placed more, appointments of several visits counted once.
  public var placed: Int
  /// Why price and gain differ.
  public var difference: Difference
  /// A trial.
  public init(
    isGreatest: Bool, extra: ExtraCapacity, centre: CentreID, dual: Int, third: Int? = nil, realised: Int, placed: Int,
    difference: Difference
  ) {
    self.isGreatest = isGreatest
    self.extra = extra
    self.centre = centre
    self.dual = dual
    self.third = third
    self.realised = realised
    self.placed = placed
    self.difference = difference
  }
}

/// Every trial of a plan, and how sure the figures are.
public struct WorthTrials: Sendable, Equatable {
  /// Points that a week of lateness costs at severity 1 for a visit that was not late before the plan.
  public var weekPoints: Int
  /// Points that a visit left out costs, the median.
  public var visitPoints: Int
  /// Points between the best and the worst of the same plan searched with three seeds: a smaller difference says nothing.
  public var spread: Int
  /// Rounds of search given to the plan with the half-day and to the plan without.
  public var rounds: Int
  /// Entries worth something by the prices, from which the trials were taken.
  public var candidates: Int
  /// The greatest, then those drawn.
  public var trials: [WorthTrial]
  /// Trials.
  public init(weekPoints: Int, visitPoints: Int, spread: Int, rounds: Int, candidates: Int, trials: [WorthTrial] = []) {
    self.weekPoints = weekPoints
    self.visitPoints = visitPoints
    self.spread = spread
    self.rounds = rounds
    self.candidates = candidates
    self.trials = trials
  }
}
