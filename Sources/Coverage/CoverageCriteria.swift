import Dossier
import Law

/// The verdicts, from published figures alone: whoever holds the dossier can judge again.
public struct CoverageCriteria: Sendable {
  private let figures: [CoverageFigure.Key: CoverageFigure]
  private let report: CoverageReport

  /// - Parameter report: With its figures, small cells already suppressed; verdicts already in it are not read.
  public init(_ report: CoverageReport) {
    self.report = report
    figures = Dictionary(report.figures.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Every criterion, in the order of a reader.
  public var judged: [CoverageCriterion] {
    [
      maximum(.effectifEquipes, .effectifMax), maximum(.effectifMedecins, .effectifMaxMedecin), posts, teams, fixedCentres,
      share(.proximite, .proximite, "dans_la_limite", of: ["dans_la_limite", "au_dela"], missing: "lieu_inconnu"), delegations,
    ] + CoverageCriteria.delays.map { delay($0.code, $0.natures) } + [
      share(.aJour, .aJour, "a_jour", of: ["a_jour", "en_retard"]), thirds, whole(.fiches, .fiches), whole(.actions, .actions),
      hospital, companyInfirmiers,
    ] + [.gouvernance, .certification, .cpom, .dmst, .desinsertion].map { CoverageCriterion($0, .nonJuge, gap: .aucuneColonne) }
  }

  /// The same delays over the horizon, as the plan holds them; nothing without a plan. What was late before the first day counts in no delay.
  public var forecast: [CoverageCriterion] {
    guard report.hasPlan else { return [] }
    return CoverageCriteria.delays.map { forecast($0.code, $0.natures) } + [
      share(.aJour, .aJourPrevu, "a_jour", of: ["a_jour", "en_retard"])
    ]
  }

  /// The natures of each delay that is judged.
  public static let delays: [(code: CoverageCriterionCode, natures: [Nature])] = [
    (.vipInitiale, [.vipInitiale]), (.sirAvantAffectation, [.examenAptitudeEmbauche]), (.reprise, [.reprise]),
    (.suiviPeriodique, [.vipPeriodique, .vipPeriodiqueAdaptee, .renouvellementAptitude, .visiteIntermediaire]),
  ]

  /// Visits booked in time over those whose target is in the horizon, of natures whose counts may be said.
  private func forecast(_ code: CoverageCriterionCode, _ natures: [Nature]) -> CoverageCriterion {
    // The natures that come back are judged together, as their row says them.
    let isGroup = code == .suiviPeriodique
    func count(_ code: CoverageCode, _ part: String) -> CoverageFigure? {
      figure(isGroup ? code.together(.periodiques) : code, nature: isGroup ? nil : natures.first, part: part)
    }
    guard count(.echeancesNature, "") != nil else { return CoverageCriterion(code, .nonJuge, bar: .repere, gap: .vide) }
    guard let inTime = count(.reservationsNature, BookedState.aTemps.rawValue)?.numerator,
      let late = count(.reservationsNature, BookedState.enRetard.rawValue)?.numerator,
      let never = count(.echeancesNature, DueState.aVenirSansRendezVous.rawValue)?.numerator
    else { return CoverageCriterion(code, .nonJuge, bar: .repere, gap: .secret) }
    return marked(code, inTime, inTime + late + never, missing: figure(.echeancesNature)?.missing)
  }

  private func figure(
    _ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = ""
  ) -> CoverageFigure? { figures[CoverageFigure.Key(code, scope, nature: nature, part: part)] }

  /// From 95 % met, from 80 % at risk: marks for reading, where no text gives a number or where it asks for every case.
  private func mark(_ numerator: Int, _ denominator: Int) -> CoverageVerdict {
    if numerator * 100 >= denominator * 95 { return .atteint }
    return numerator * 100 >= denominator * 80 ? .aRisque : .nonAtteint
  }

  private func marked(
    _ code: CoverageCriterionCode, _ numerator: Int?, _ denominator: Int?, excluded: Int? = 0, missing: Int? = 0, gap: CoverageGap = .secret
  ) -> CoverageCriterion {
    guard let numerator, let denominator else {
      return CoverageCriterion(code, .nonJuge, excluded: excluded, missing: missing, bar: .repere, gap: gap)
    }
    guard denominator > 0 else { return CoverageCriterion(code, .nonJuge, excluded: excluded, missing: missing, bar: .repere, gap: .vide) }
    return CoverageCriterion(
      code, mark(numerator, denominator), numerator, of: denominator, excluded: excluded, missing: missing, bar: .repere)
  }

  /// Teams within their maximum; at risk when one of them is beyond 95 % of it.
  private func maximum(_ code: CoverageCriterionCode, _ maximum: CoverageCode) -> CoverageCriterion {
    let teams = report.figures.filter { $0.code == maximum }
    let judged = teams.filter { $0.numerator != nil && $0.denominator != nil && $0.gap == nil }
    let missing = teams.count - judged.count
    guard !judged.isEmpty else {
      return CoverageCriterion(code, .nonJuge, missing: missing, gap: teams.contains { $0.gap == .secret } ? .secret : .sansMaximum)
    }
    let within = judged.count { $0.numerator ?? 0 <= $0.denominator ?? 0 }
    let isTight = judged.contains { ($0.numerator ?? 0) * 100 > ($0.denominator ?? 0) * 95 }
    return CoverageCriterion(
      code, within < judged.count ? .nonAtteint : isTight || missing > 0 ? .aRisque : .atteint, within, of: judged.count, missing: missing)
  }

  private var posts: CoverageCriterion {
    let roles: [Role] = [.medecin, .collaborateur, .interne, .infirmier, .ipa]
    let found = roles.compactMap { figure(.etp, part: $0.rawValue) }
    return marked(
      .postesPourvus, found.reduce(0) { $0 + ($1.numerator ?? 0) }, found.reduce(0) { $0 + ($1.denominator ?? 0) })
  }

  private var sectors: [SectorID] {
    Set(report.figures.filter { $0.code == .centres }.compactMap(\.scope.sector)).sorted()
  }

  /// Sectors where a médecin, an infirmier and an IPRP are in post.
  private var teams: CoverageCriterion {
    let complete = sectors.count { sector in
      func has(_ role: Role) -> Bool { (figure(.etp, .sector(sector), part: role.rawValue)?.numerator ?? 0) > 0 }
      return has(.medecin) && (has(.infirmier) || has(.ipa)) && has(.iprp)
    }
    return every(.equipeParSecteur, complete, sectors.count)
  }

  private var fixedCentres: CoverageCriterion {
    every(.centreFixe, sectors.count { (figure(.centres, .sector($0), part: "fixe")?.numerator ?? 0) > 0 }, sectors.count)
  }

  private func every(_ code: CoverageCriterionCode, _ count: Int, _ whole: Int, missing: Int? = 0) -> CoverageCriterion {
    guard whole > 0 else { return CoverageCriterion(code, .nonJuge, missing: missing, gap: .vide) }
    return CoverageCriterion(code, count == whole ? .atteint : .nonAtteint, count, of: whole, missing: missing)
  }

  private func share(
    _ criterion: CoverageCriterionCode, _ code: CoverageCode, _ part: String, of parts: [String], missing: String? = nil
  ) -> CoverageCriterion {
    let all = parts.map { figure(code, part: $0)?.numerator }
    let whole = all.contains(nil) ? nil : all.reduce(0) { $0 + ($1 ?? 0) }
    let lost = missing.map { figure(code, part: $0)?.numerator } ?? figure(code, part: part)?.missing
    return marked(criterion, figure(code, part: part)?.numerator, whole, missing: lost)
  }

  /// Visits held or planned whose delegation the protocols allow, over those that can be checked.
  private var delegations: CoverageCriterion {
    func count(_ parts: String...) -> Int {
      parts.reduce(0) { sum, part in
        sum + (figure(.delegations, part: part)?.numerator ?? 0)
          + (figure(.delegationsPrevues, part: part)?.numerator ?? 0)
      }
    }
    let (sound, unsound) = (count(Legality.lawful), count(Legality.sansProtocole.rawValue, Legality.roleExclu.rawValue))
    let unknown = count(Legality.nonVerifiable.rawValue)
    guard sound + unsound > 0 else { return CoverageCriterion(.delegations, .nonJuge, missing: unknown, gap: .vide) }
    return CoverageCriterion(
      .delegations, unsound > 0 ? .nonAtteint : unknown > 0 ? .aRisque : .atteint, sound, of: sound + unsound, missing: unknown)
  }

  /// Visits held in time over visits due in the year, of natures whose counts may be said.
  private func delay(_ code: CoverageCriterionCode, _ natures: [Nature]) -> CoverageCriterion {
    let rows = natures.compactMap { figure(.delais, nature: $0, part: Timeliness.aTemps.rawValue) }
    if rows.isEmpty { return CoverageCriterion(code, .nonJuge, bar: .repere, gap: .vide) }
    let shown = rows.filter { $0.gap == nil }
    if shown.isEmpty { return CoverageCriterion(code, .nonJuge, bar: .repere, gap: .secret) }
    return marked(
      code, shown.reduce(0) { $0 + ($1.numerator ?? 0) }, shown.reduce(0) { $0 + ($1.denominator ?? 0) },
      missing: figure(.delais)?.missing)
  }

  /// Médecins whose third is kept, on 31 December when there is a plan.
  private var thirds: CoverageCriterion {
    let judged = report.thirds.filter { $0.forecastRequired != nil || $0.doneWorked > 0 }
    let kept = judged.count { third in
      if let field = third.forecastField, let required = third.forecastRequired { return field >= required }
      return third.doneField * 3 >= third.doneWorked
    }
    guard !judged.isEmpty else { return CoverageCriterion(.tiersTemps, .nonJuge, missing: report.thirds.count, gap: .vide) }
    let verdict: CoverageVerdict = kept == judged.count ? .atteint : kept * 100 >= judged.count * 80 ? .aRisque : .nonAtteint
    return CoverageCriterion(.tiersTemps, verdict, kept, of: judged.count, missing: report.thirds.count - judged.count)
  }

  private func whole(_ criterion: CoverageCriterionCode, _ code: CoverageCode) -> CoverageCriterion {
    let found = figure(code)
    return marked(criterion, found?.numerator, found?.denominator, missing: found?.missing, gap: .vide)
  }

  /// The floor binds the médecins of hospital agents; when the service follows others too, their share of the time is not on file.
  private var hospital: CoverageCriterion {
    let found = figure(.agentsHospitaliers)
    guard let time = found?.numerator, let floor = found?.denominator, found?.gap == nil else {
      return CoverageCriterion(.agentsHospitaliers, .nonJuge, gap: found?.gap ?? .vide)
    }
    if time < floor { return CoverageCriterion(.agentsHospitaliers, .nonAtteint, time, of: floor) }
    let others = figure(.regime, part: Regime.prive.rawValue)?.numerator
    if others == 0 { return CoverageCriterion(.agentsHospitaliers, .atteint, time, of: floor) }
    return CoverageCriterion(.agentsHospitaliers, .nonJuge, time, of: floor, gap: .aucuneColonne)
  }

  private var companyInfirmiers: CoverageCriterion {
    func count(_ state: CompanyInfirmiers) -> Int { figure(.infirmiersEntreprise, part: state.rawValue)?.numerator ?? 0 }
    let (met, unmet, unknown) = (count(.conforme), count(.insuffisant), count(.nonVerifiable))
    guard met + unmet > 0 else {
      return CoverageCriterion(.infirmiersEntreprise, .nonJuge, missing: unknown, gap: unknown > 0 ? .aucuneColonne : .vide)
    }
    return CoverageCriterion(
      .infirmiersEntreprise, unmet > 0 ? .nonAtteint : unknown > 0 ? .aRisque : .atteint, met, of: met + unmet, missing: unknown)
  }
}
