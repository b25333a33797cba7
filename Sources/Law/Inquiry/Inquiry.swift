// One question to the catalogue: this worker, this employment, asked on this day. Rules read it and nothing else, so that no rule depends
// on another rule's answer. What is found once for every rule (the facts of this establishment, the reinforced follow-up, the last visits)
// is found here, from the values of the article files. It is made a million times in a run: plain values, no dictionary, no text.

/// What is asked about one employment of a worker, and what every rule needs to know of it.
struct Inquiry {
  let history: WorkerHistory
  let employment: Employment
  let asOf: CivilDate
  /// An open absence lasts through this day.
  let horizonEnd: CivilDate
  var readings: Readings
  let trace: ReadingTrace?
  /// The worker's oldest open employment, which answers for what concerns the person and not the post.
  let isPrincipal: Bool
  /// Establishments whose follow-up is shared with this one (D. 4624-59).
  var companions: [EstablishmentID] = []
  /// Those whose follow-up was shared with this one until their contract ended.
  var former: [SharedTime] = []
  /// The facts of this establishment.
  let facts: [DatedFact]
  /// The exposures of the list column, less those that a fact dates itself.
  let listedExposures: ExposureSet
  let listedSituations: SituationSet
  /// The eighteenth birthday.
  let adulthood: CivilDate
  /// The day that gives the regime: the day asked, or the day of the post when it is still to come.
  let day: CivilDate
  /// A visit held before this day was held for another employer, unless the file says otherwise.
  let ownSince: CivilDate
  /// The reinforced follow-up of the regime day, and the one announced for later.
  var reinforced: ReinforcedPeriod?
  var announced: ReinforcedPeriod?
  var followUp: FollowUp = .simple
  var visits = VisitStanding()

  init(
    _ history: WorkerHistory, _ employment: Employment, asOf: CivilDate, horizonEnd: CivilDate, readings: Readings,
    trace: ReadingTrace? = nil, isPrincipal: Bool
  ) throws(LawError) {
    self.history = history
    self.employment = employment
    self.asOf = asOf
    self.horizonEnd = horizonEnd
    self.readings = readings
    self.trace = trace
    self.isPrincipal = isPrincipal
    var exposures = employment.exposures
    var situations = employment.situations
    if history.facts.isEmpty {
      facts = []
    } else {
      facts = history.facts.filter { $0.establishment == nil || $0.establishment == employment.establishment }
      for fact in facts {
        switch fact.code {
        case .exposure(let exposure): exposures.remove(ExposureSet(exposure))
        case .situation(let situation): situations.remove(SituationSet(situation))
        case .depassementDose, .posteSIRDecouvert: break
        }
      }
    }
    listedExposures = exposures
    listedSituations = situations
    adulthood = employment.birth.adding(years: 18)
    day = max(asOf, employment.postStart)
    ownSince = employment.hired.adding(months: -6)
    reinforced = try ReinforcedPeriod.holding(on: day, self)
    announced = try ReinforcedPeriod.first(after: day, self)
    followUp = try Precedence.followUp(self)
    visits = VisitStanding(self)
  }

  /// The day as the law judges it: by the texts of the question, and by those of 2017 when it is earlier.
  func modelled(_ day: CivilDate) -> LegalDay { LegalDay(day, readings.texts) }

  /// The remark of a reason whose deciding day is earlier than the first text modelled.
  func remark(_ day: CivilDate) -> ReasonCode? { day < Catalogue.modelledFrom ? .textOf2017 : nil }

  /// Whether a disputed reading other than the default is in use.
  ///
  /// Asked last, when nothing else decides: who asks is counted among those whom the reading concerns.
  func reads(_ name: String, _ value: String) -> Bool {
    trace?.note(name)
    return !readings.chosen.isEmpty && readings.chosen[name] == value
  }

  /// The reading to show, `cle=valeur`.
  func shown(_ name: String) -> String {
    trace?.note(name)
    return "\(name)=\(readings[name])"
  }

  /// Several readings as one cell, or nothing.
  static func joined(_ readings: [String?]) -> String? {
    var cell: String?
    for reading in readings { if let reading { cell = cell.map { $0 + "|" + reading } ?? reading } }
    return cell
  }

  /// The reading on which every line of a nature rests in this employment, whatever the rule.
  private func standingReading(_ nature: Nature) -> String? {
    switch employment.contract {
    case .stage: return shown("stage")
    case .saisonnier:
      guard isMinor(on: employment.postStart), followUp == .seasonalAction || followUp == .simple else { return nil }
      switch nature {
      case .vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee, .actionFormationPrevention: return shown("saisonnier_mineur")
      default: return nil
      }
    case .cdi, .cdd, .interim, .apprentissage, .autre: return nil
    }
  }

  // MARK: Exposures and situations

  /// Whether the list column holds on a day: from the day of the post, until `expositions_fin` for exposures.
  private func listHolds(on day: CivilDate) -> Bool { day >= employment.postStart }

  /// The exposures of a day.
  func exposures(on day: CivilDate) -> ExposureSet {
    var set: ExposureSet = []
    if listHolds(on: day), employment.exposuresEnd.map({ day <= $0 }) ?? true { set = listedExposures }
    for fact in facts where fact.holds(on: day) {
      if case .exposure(let exposure) = fact.code { set.insert(ExposureSet(exposure)) }
    }
    return set
  }

  /// The situations of a day.
  func situations(on day: CivilDate) -> SituationSet {
    var set: SituationSet = listHolds(on: day) ? listedSituations : []
    for fact in facts where fact.holds(on: day) {
      if case .situation(let situation) = fact.code { set.insert(SituationSet(situation)) }
    }
    return set
  }

  /// The day from which one of these situations holds without a gap in the file, among those that hold on a day.
  func start(of wanted: SituationSet, on day: CivilDate) -> CivilDate {
    if !listedSituations.isDisjoint(with: wanted) { return employment.postStart }
    var start = day
    for fact in facts where fact.holds(on: day) {
      if case .situation(let situation) = fact.code, wanted.has(situation) { start = min(start, fact.start) }
    }
    return start
  }

  /// The day from which one of these exposures holds, among those that hold on a day.
  func start(of wanted: ExposureSet, on day: CivilDate) -> CivilDate {
    if !listedExposures.isDisjoint(with: wanted), employment.exposuresEnd.map({ day <= $0 }) ?? true { return employment.postStart }
    var start = day
    for fact in facts where fact.holds(on: day) {
      if case .exposure(let exposure) = fact.code, wanted.has(exposure) { start = min(start, fact.start) }
    }
    return max(start, employment.postStart)
  }

  /// Whether the worker is under eighteen on a day.
  func isMinor(on day: CivilDate) -> Bool { day < adulthood }

  // MARK: Obligations

  /// An obligation of this employment, its roles being those of the day of the visit.
  ///
  /// - Parameter heldBy: The last day on which the visit may be held, where it is no legal day.
  func obligation(
    _ rule: String, _ nature: Nature, anchor: CivilDate, _ required: Requirement = .oui, opens: CivilDate? = nil, due: CivilDate?,
    trigger: CivilDate, before: Bool = false, heldBy: CivilDate? = nil, basis: Basis, reading: String? = nil, reason: Reason
  ) throws(LawError) -> Obligation {
    let roles = try Delegation.roles(nature, visitBy: modelled(max(asOf, due ?? heldBy ?? trigger)), readings)
    let reading = standingReading(nature).map { Inquiry.joined([reading, $0]) } ?? reading
    return Obligation(
      worker: history.worker, establishment: employment.establishment, nature: nature, anchor: anchor, required: required, opens: opens,
      due: due, trigger: trigger, beforeAssignment: before, roles: roles.named, protocolRoles: roles.byProtocol, rule: rule,
      articles: basis.articles, inForceSince: basis.since, reading: reading, reason: reason)
  }
}

extension DatedFact {
  /// Whether the fact holds on a day.
  func holds(on day: CivilDate) -> Bool {
    guard start <= day else { return false }
    guard let end else { return true }
    return day <= end
  }
}
