import Law

/// One thing that a staffing must reach.
public struct StaffingCriterion: Sendable, Hashable {
  /// What is counted.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Visits held by their last legal day, of all those whose last legal day is in the horizon.
    case aTemps = "a_temps"
    /// The same of the visites de reprise alone: within eight days of the return (R. 4624-31).
    case reprise = "reprise_8j"
    /// The same of the first visits d'information et de prévention: within three months of the post (R. 4624-10).
    case vip = "vip_3m"
    /// Every médecin keeps the third over the horizon (R. 4624-4).
    case tiers
    /// Workers followed by full-time équivalent of médecin, at most, in each team.
    case effectif = "effectif_medecin"
  }

  /// What is counted.
  public var kind: Kind
  /// Thousandths of the visits, or workers by full-time equivalent; 0 for the third.
  public var value: Int
  /// A criterion.
  public init(_ kind: Kind, _ value: Int = 0) {
    self.kind = kind
    self.value = value
  }

  /// Whether a visit of this nature counts; nothing counts for what is no share of visits.
  public func counts(_ nature: Nature) -> Bool {
    switch kind {
    case .aTemps: true
    case .reprise: nature == .reprise
    case .vip: nature == .vipInitiale
    case .tiers, .effectif: false
    }
  }

  /// A share of visits on time.
  public var isShare: Bool { kind == .aTemps || kind == .reprise || kind == .vip }
}

/// What a staffing must reach: `a_temps=98,reprise_8j=95,tiers`.
public struct StaffingTarget: Sendable, Hashable {
  /// In the order they were written.
  public var criteria: [StaffingCriterion]
  /// All of these together.
  public init(_ criteria: [StaffingCriterion]) { self.criteria = criteria }

  /// 98 % on time, reprise within eight days 95 %, third kept.
  public static let usual = StaffingTarget([
    StaffingCriterion(.aTemps, 980), StaffingCriterion(.reprise, 950), StaffingCriterion(.tiers),
  ])

  /// The target written so, or nothing; percentages may have one decimal.
  public init?(code: String) {
    var criteria: [StaffingCriterion] = []
    for part in code.split(separator: ",", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard let kind = StaffingCriterion.Kind(rawValue: pieces[0]), !criteria.contains(where: { $0.kind == kind }) else { return nil }
      switch kind {
      case .tiers:
        guard pieces.count == 1 else { return nil }
        criteria.append(StaffingCriterion(.tiers))
      case .effectif:
        guard pieces.count == 2, let value = Int(pieces[1]), value > 0 else { return nil }
        criteria.append(StaffingCriterion(.effectif, value))
      case .aTemps, .reprise, .vip:
        guard pieces.count == 2, let value = StaffingTarget.thousandths(pieces[1]) else { return nil }
        criteria.append(StaffingCriterion(kind, value))
      }
    }
    guard !criteria.isEmpty else { return nil }
    self.criteria = criteria
  }

  private static func thousandths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), (0...100).contains(whole) else { return nil }
    guard parts.count == 2 else { return 10 * whole }
    guard parts[1].count == 1, let tenth = Int(parts[1]), tenth >= 0, whole < 100 || tenth == 0 else { return nil }
    return 10 * whole + tenth
  }

  /// The target as it is written.
  public var code: String {
    criteria.map { criterion in
      switch criterion.kind {
      case .tiers: criterion.kind.rawValue
      case .effectif: "\(criterion.kind.rawValue)=\(criterion.value)"
      case .aTemps, .reprise, .vip:
        "\(criterion.kind.rawValue)=\(criterion.value / 10)" + (criterion.value % 10 == 0 ? "" : ".\(criterion.value % 10)")
      }
    }.joined(separator: ",")
  }
}
