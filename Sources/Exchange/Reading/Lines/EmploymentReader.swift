import Dossier
import Law

/// Reads travailleurs.csv.
struct EmploymentReader: LineReader {
  static let contract = FileContract.travailleurs

  private let worker, establishment, birth, hired, postStart, contractEnd, departure, exposuresEnd, lead: Slot
  private let periodMonths, sirPeriodMonths, medecinDue, miCarriereAge, effectiveDays, job, pcs, user, commune, consent: Slot
  private let contracts: CodeSlot<Contract>
  private let regimes: CodeSlot<Regime>
  private let reasons: CodeSlot<DepartureReason>
  private let exposures: CodeSlot<Exposure>
  private let situations: CodeSlot<Situation>
  private let followedBy: CodeSlot<FollowedBy>

  init(_ columns: ColumnFinder) {
    worker = columns["travailleur"]
    establishment = columns["etablissement"]
    birth = columns["naissance"]
    contracts = columns.codes("contrat", Contract.self)
    regimes = columns.codes("regime", Regime.self)
    hired = columns["embauche"]
    postStart = columns["prise_de_poste"]
    contractEnd = columns["fin_contrat"]
    departure = columns["depart"]
    reasons = columns.codes("motif_depart", DepartureReason.self)
    exposures = columns.codes("expositions", Exposure.self)
    exposuresEnd = columns["expositions_fin"]
    lead = columns["plomb_seuil"]
    situations = columns.codes("situations", Situation.self)
    periodMonths = columns["periodicite_mois"]
    sirPeriodMonths = columns["periodicite_sir_mois"]
    medecinDue = columns["echeance_medecin"]
    miCarriereAge = columns["age_mi_carriere"]
    effectiveDays = columns["jours_effectifs"]
    job = columns["emploi"]
    pcs = columns["pcs"]
    user = columns["etablissement_utilisateur"]
    followedBy = columns.codes("suivi_par", FollowedBy.self)
    commune = columns["commune"]
    consent = columns["consentement_distance"]
  }

  func read(_ row: inout Row) -> EmploymentLine? {
    let worker: WorkerID? = row.identifier(worker)
    let establishment: EstablishmentID? = row.identifier(establishment)
    let birth = row.date(birth)
    let contract = row.code(contracts)
    let regime = row.code(regimes)
    let hired = row.date(hired)
    let postStart = row.date(postStart)
    let contractEnd = row.date(contractEnd)
    let departure = row.date(departure)
    let reason = row.code(reasons)
    let exposures = row.codes(exposures).reduce(into: ExposureSet()) { $0.insert(ExposureSet($1)) }
    let exposuresEnd = row.date(exposuresEnd)
    let lead = row.boolean(lead)
    let situations = row.codes(situations).reduce(into: SituationSet()) { $0.insert(SituationSet($1)) }
    let periodMonths = row.integer(periodMonths)
    let sirPeriodMonths = row.integer(sirPeriodMonths)
    let medecinDue = row.date(medecinDue)
    let miCarriereAge = row.integer(miCarriereAge)
    let effectiveDays = row.integer(effectiveDays)
    let job = row.text(job)
    let pcs = row.text(pcs)
    let user: EstablishmentID? = row.identifier(user)
    let followedBy = row.code(followedBy)
    let commune = row.commune(commune)
    if let commune, Gazetteer.coordinates(commune) == nil { row.report(.communeInconnue, self.commune) }
    let consent = row.boolean(consent)
    guard let worker, let establishment, let hired else { return nil }
    let employment = Employment(
      worker: worker, establishment: establishment, birth: birth ?? CivilDate.firstDay(of: 1970), contract: contract ?? .autre,
      regime: regime ?? .prive, hired: hired,
      postStart: postStart, contractEnd: contractEnd, departure: departure, departureReason: reason, exposures: exposures,
      exposuresEnd: exposuresEnd, leadAboveThreshold: lead, situations: situations, periodMonths: periodMonths,
      sirPeriodMonths: sirPeriodMonths, medecinDue: medecinDue, miCarriereAge: miCarriereAge, effectiveDays: effectiveDays, job: job,
      pcs: pcs, userUndertaking: user, followedBy: followedBy ?? .service, line: row.line32)
    check(employment, &row)
    return EmploymentLine(employment, commune: commune, remoteConsent: consent ?? false)
  }

  private func check(_ employment: Employment, _ row: inout Row) {
    let hired = employment.hired
    row.requireOrder(hired, "embauche", employment.postStart, postStart)
    row.requireOrder(hired, "embauche", employment.contractEnd, contractEnd)
    row.requireOrder(hired, "embauche", employment.departure, departure)
    row.requireOrder(employment.postStart, "prise_de_poste", employment.exposuresEnd, exposuresEnd)
    // Work is barred before fourteen but for rare permits: an earlier age is a slip of the date of birth.
    if hired < employment.birth.adding(years: 14) { row.report(.ageImpossible, birth, values: [hired.description]) }
    if employment.departureReason == .retraite, let left = employment.departure ?? employment.contractEnd,
      left < employment.birth.adding(years: 18)
    {
      row.report(.retraiteMineur, reasons.slot, values: [left.description])
    }
    if employment.departureReason != nil, employment.departure == nil { row.report(.motifSansDepart, reasons.slot) }
    if employment.exposures.has(.plomb), employment.leadAboveThreshold == nil { row.report(.plombSeuilInconnu, lead) }
    if employment.exposures.has(.travauxReglementes), employment.postStart >= employment.birth.adding(years: 18) {
      row.report(.travauxReglementesMajeur, exposures.slot, values: [employment.birth.adding(years: 18).description])
    }
    if let pcs = employment.pcs, OutOfScope.householdPCS.contains(pcs.lowercased()) {
      row.report(.horsChamp, self.pcs, values: [OutOfScope.households])
    }
    if employment.regime == .fph, !employment.exposures.isEmpty { row.report(.horsChamp, regimes.slot, values: [OutOfScope.smrFPH]) }
  }
}

/// What the first version leaves out, each with the word that names it in the report.
enum OutOfScope {
  /// Reinforced follow-up of agents of the hospital public service.
  static let smrFPH = "SMR FPH"
  static let agriculture = "MSA"
  static let households = "particuliers employeurs"
  /// Childminders, and domestic staff of households (PCS-ESE 2017).
  static let householdPCS: Set<String> = ["563a", "563c"]
}
