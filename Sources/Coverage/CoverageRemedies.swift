import Dossier
import Law

// What would be enough for each criterion at risk or not met. Some answers follow from the figures: time of médecins under a maximum, posts to
// fill, a role or a centre that a sector lacks, visits whose protocol is to be written. Delays of the past year are what they are: their
// horizon is asked instead. Those of the horizon, workers up to date and the third need plans, and are asked of the staffing search
// (``Capacity``) with the target that comes nearest; the criterion itself is then judged on the plan that confirms. Fiches, actions, distances, the
// maximum of a whole team and what employers owe do not depend on how many médecins and infirmiers there are.

/// What is asked of the staffing for a criterion.
public struct CoverageRequest: Sendable, Equatable {
  /// The criterion at risk or not met.
  public var criterion: CoverageCriterionCode
  /// Of the horizon as the plan holds it, not of the first day.
  public var isForecast: Bool
  /// As it stands now.
  public var verdict: CoverageVerdict
  /// What the staffing must reach, the nearest that a search can ask.
  public var target: StaffingTarget
}

extension CoverageReport {
  private static func isShort(_ verdict: CoverageVerdict) -> Bool { verdict == .aRisque || verdict == .nonAtteint }

  /// The share from which a mark is met, in thousandths.
  private static let mark = 950

  /// What must be asked of the staffing search, in the order of the criteria.
  public var requests: [CoverageRequest] {
    let thirds = criteria.filter { $0.code == .tiersTemps && Self.isShort($0.verdict) }.map {
      CoverageRequest(criterion: $0.code, isForecast: false, verdict: $0.verdict, target: StaffingTarget([StaffingCriterion(.tiers)]))
    }
    return thirds
      + forecasts.filter { Self.isShort($0.verdict) }.map { criterion in
        let kind: StaffingCriterion.Kind =
          switch criterion.code {
          case .vipInitiale: .vip
          case .reprise: .reprise
          default: .aTemps
          }
        return CoverageRequest(
          criterion: criterion.code, isForecast: true, verdict: criterion.verdict,
          target: StaffingTarget([StaffingCriterion(kind, Self.mark)]))
      }
  }

  /// The answers that follow from the figures, in the order of the criteria; those of ``requests`` are not among them.
  public var countedRemedies: [CoverageRemedy] {
    criteria.filter { Self.isShort($0.verdict) && $0.code != .tiersTemps }.map { criterion in
      let (answer, needs) = counted(criterion)
      return CoverageRemedy(criterion.code, criterion.verdict, answer, needs: needs)
    }
  }

  private func counted(_ criterion: CoverageCriterion) -> (CoverageRemedy.Answer, [CoverageRemedy.Need]) {
    switch criterion.code {
    case .effectifMedecins: medecinsMissing.isEmpty ? (.faitManquant, []) : (.calcul, medecinsMissing)
    case .effectifEquipes: (isTight ? .horsEffectif : .faitManquant, [])
    case .postesPourvus:
      (.calcul, [CoverageRemedy.Need(.service, nil, Self.missing(criterion), .etp)])
    case .equipeParSecteur: (.calcul, rolesMissing)
    case .centreFixe:
      (
        .calcul,
        sectors.filter { (figure(.centres, $0, "fixe")?.numerator ?? 0) == 0 }.map { CoverageRemedy.Need($0, nil, 1, .centres) }
      )
    case .delegations:
      (
        .calcul,
        [
          CoverageRemedy.Need(
            .service, nil,
            (criterion.denominator ?? 0) - (criterion.numerator ?? 0) + (criterion.missing ?? 0), .visites)
        ]
      )
    case .agentsHospitaliers:
      (.calcul, [CoverageRemedy.Need(.service, .medecin, (criterion.denominator ?? 0) - (criterion.numerator ?? 0), .etp)])
    case .vipInitiale, .sirAvantAffectation, .reprise, .suiviPeriodique, .aJour: (.passe, [])
    default: (.horsEffectif, [])
    }
  }

  /// What brings a count up to its mark, rounded up.
  private static func missing(_ criterion: CoverageCriterion) -> Int {
    ((criterion.denominator ?? 0) * mark + 999) / 1000 - (criterion.numerator ?? 0)
  }

  /// Whether a team is beyond 95 % of its maximum.
  private var isTight: Bool {
    figures.contains { $0.code == .effectifMax && $0.gap == nil && ($0.numerator ?? 0) * 1000 > ($0.denominator ?? 0) * Self.mark }
  }

  private func figure(_ code: CoverageCode, _ scope: CoverageScope, _ part: String) -> CoverageFigure? {
    figures.first { $0.code == code && $0.scope == scope && $0.nature == nil && $0.part == part }
  }

  private var sectors: [CoverageScope] {
    Set(figures.filter { $0.code == .centres }.compactMap(\.scope.sector)).sorted().map { .sector($0) }
  }

  /// Time of médecins that each team needs for its workers to be under 95 % of the maximum per médecin, beyond which it is at risk.
  private var medecinsMissing: [CoverageRemedy.Need] {
    figures.filter { $0.code == .effectifMaxMedecin }.compactMap { line in
      guard let workers = line.numerator, let most = line.denominator, most > 0, line.gap == nil, workers * 1000 > most * Self.mark,
        let time = figure(.etp, line.scope, Role.medecin.rawValue)?.numerator
      else { return nil }
      let needed = (workers * 1000 * time + most * Self.mark - 1) / (most * Self.mark)
      return CoverageRemedy.Need(line.scope, .medecin, needed - time, .etp)
    }
  }

  private var rolesMissing: [CoverageRemedy.Need] {
    sectors.flatMap { sector -> [CoverageRemedy.Need] in
      func has(_ role: Role) -> Bool { (figure(.etp, sector, role.rawValue)?.numerator ?? 0) > 0 }
      var missing: [Role] = has(.medecin) ? [] : [.medecin]
      if !has(.infirmier), !has(.ipa) { missing.append(.infirmier) }
      if !has(.iprp) { missing.append(.iprp) }
      // Any time is enough for the text: the least that is told is a thousandth of a full time.
      return missing.map { CoverageRemedy.Need(sector, $0, 1000, .etp) }
    }
  }
}
