import Dossier
import Law

/// What a dossier holds, counted once for every row of the calibration.
struct CalibrationMeasures: Sendable {
  let parameters: Parameters
  private(set) var sizeCounts = [0, 0, 0, 0]
  private(set) var sizeWorkers = [0, 0, 0, 0]
  private(set) var members = 0
  private(set) var freshFiches = 0
  private(set) var freshActions = 0
  private(set) var yearAccidents = 0
  private(set) var inPost = 0
  private(set) var reinforced = 0
  private(set) var adapted = 0
  private(set) var night = 0
  private(set) var disabled = 0
  private(set) var minors = 0
  private(set) var hires = 0
  private(set) var cdiHires = 0
  private(set) var waived = 0
  private(set) var illness = 0
  private(set) var accidents = 0
  private(set) var maternity = 0
  private(set) var occupational = 0
  private(set) var reoriented = 0
  private(set) var missed = 0
  private(set) var cancelled = 0
  private(set) var held = 0
  private(set) var remote = 0
  private(set) var pastAppointments = 0
  private(set) var medecinThousandths = 0
  private(set) var vacantThousandths = 0
  private(set) var infirmierThousandths = 0
  private(set) var medecinHeads = 0
  private(set) var partTime = 0
  private(set) var staff = 0
  private(set) var arrived = 0
  private(set) var medecinHalfDays: Double?
  private(set) var infirmierHalfDays: Double?
  private(set) var fieldMean: Double?
  private(set) var fieldDeviation: Double?
  private(set) var overdueShare: Double?
  private var doneByKind: [VisitKind: Int] = [:]
  private var infirmierByKind: [VisitKind: Int] = [:]
  private var workersByActivity = [Int](repeating: 0, count: Activity.allCases.count)
  private var reinforcedByActivity = [Int](repeating: 0, count: Activity.allCases.count)
  private var distance: [Bool: (metres: Int, workers: Int)] = [:]

  init(_ dossier: Dossier, _ request: GenerationRequest, sample: Int) throws(LawError) {
    parameters = dossier.parameters
    countEstablishments(dossier)
    countFieldWork(dossier, request.asOf)
    countWorkers(dossier, request.asOf)
    countVisits(dossier, request.asOf)
    countAppointments(dossier, request.asOf)
    countStaff(dossier, request.asOf)
    measureDistances(dossier)
    overdueShare = try CalibrationMeasures.overdueShare(dossier, request.asOf, sample: sample)
  }

  // MARK: Ratios

  func ratio(_ numerator: Int, _ denominator: Int) -> Double? { denominator == 0 ? nil : Double(numerator) / Double(denominator) }
  func share(_ part: Int, of whole: Int) -> Double? { ratio(100 * part, whole) }
  func done(_ kind: VisitKind) -> Int { doneByKind[kind] ?? 0 }
  func byInfirmier(_ kind: VisitKind) -> Int { infirmierByKind[kind] ?? 0 }
  var allDone: Int { doneByKind.values.reduce(0, +) }

  /// SIR share of an activity before the scaling that brings the whole to its figure.
  func rescaledSIR(_ activity: Activity) -> Double? {
    let expected = Activity.allCases.reduce(0) { $0 + $1.sirRate * Double(workersByActivity[$1.rawValue]) }
    guard expected > 0, reinforced > 0, workersByActivity[activity.rawValue] > 0 else { return nil }
    let scale = Double(reinforced) / expected
    return 100 * Double(reinforcedByActivity[activity.rawValue]) / Double(workersByActivity[activity.rawValue]) / scale
  }

  func meanDistance(rural: Bool) -> Double? { distance[rural].flatMap { ratio($0.metres, $0.workers * 1000) } }

  // MARK: Counts

  private mutating func countEstablishments(_ dossier: Dossier) {
    for establishment in dossier.establishments {
      guard let size = establishment.headcount,
        let place = Figures.sizeClasses.firstIndex(where: { $0.bounds.contains(size) })
      else { continue }
      sizeCounts[place] += 1
      sizeWorkers[place] += size
    }
  }

  private mutating func countFieldWork(_ dossier: Dossier, _ asOf: CivilDate) {
    members = dossier.establishments.count
    for establishment in dossier.establishments {
      func isFresh(_ day: CivilDate?, years: Int) -> Bool { day.map { $0.adding(years: years) >= asOf } ?? false }
      if isFresh(establishment.fiche, years: parameters.ficheYears) { freshFiches += 1 }
      if isFresh(establishment.lastAction, years: parameters.actionYears) { freshActions += 1 }
      yearAccidents += establishment.accidents12Months ?? 0
    }
  }

  private static let sirExposures: ExposureSet = [
    ExposureSet(.amiante), ExposureSet(.plomb), ExposureSet(.cmr), ExposureSet(.bio3), ExposureSet(.bio4), ExposureSet(.ionisantA),
    ExposureSet(.ionisantB), ExposureSet(.hyperbare), ExposureSet(.echafaudage), ExposureSet(.travauxReglementes),
    ExposureSet(.manutentionLourde), ExposureSet(.listeEmployeur),
  ]

  private mutating func countWorkers(_ dossier: Dossier, _ asOf: CivilDate) {
    let activity = Dictionary(
      dossier.establishments.map { ($0.id, Activity(naf: $0.naf ?? "")) }, uniquingKeysWith: { first, _ in first })
    let year = asOf.adding(days: -365)
    let nightsByFact = Set(dossier.facts.lazy.filter { $0.code == .situation(.nuit) }.map(\.worker))
    var visit = 0
    for line in dossier.employments {
      let employment = line.employment
      while visit < dossier.visits.count, dossier.visits[visit].worker < employment.worker { visit += 1 }
      if employment.hired >= year, employment.hired <= asOf {
        hires += 1
        if employment.contract == .cdi { cdiHires += 1 }
        var next = visit
        while next < dossier.visits.count, dossier.visits[next].worker == employment.worker {
          if dossier.visits[next].previousEmployer == true {
            waived += 1
            break
          }
          next += 1
        }
      }
      guard employment.hired <= asOf, employment.departure.map({ $0 >= asOf }) ?? true else { continue }
      inPost += 1
      let place = (activity[employment.establishment] ?? .bureaux).rawValue
      workersByActivity[place] += 1
      let minor = employment.birth.adding(years: 18) > asOf
      let isNight = employment.situations.has(.nuit) || nightsByFact.contains(employment.worker)
      if isNight { night += 1 }
      if employment.situations.has(.handicap) { disabled += 1 }
      if minor { minors += 1 }
      if !employment.exposures.isDisjoint(with: CalibrationMeasures.sirExposures) {
        reinforced += 1
        reinforcedByActivity[place] += 1
      } else if minor || isNight || !employment.situations.isDisjoint(with: Person.adapted) {
        adapted += 1
      }
    }
    for absence in dossier.absences {
      guard let end = absence.end, let back = absence.returnDay, back >= year, back <= asOf else { continue }
      let days = absence.start.days(to: end) + 1
      switch absence.cause {
      case .maladie, .accidentNonPro: illness += days >= 60 ? 1 : 0
      case .accidentTravail: accidents += days >= 30 ? 1 : 0
      case .maternite: maternity += 1
      case .maladiePro: occupational += 1
      case .trajet, .paternite, .conge, .autre: break
      }
    }
  }

  private mutating func countVisits(_ dossier: Dossier, _ asOf: CivilDate) {
    let year = asOf.adding(days: -365)
    for visit in dossier.visits where visit.date >= year && visit.date < asOf && visit.previousEmployer != true {
      guard let kind = VisitKind(visit.nature) else { continue }
      doneByKind[kind, default: 0] += 1
      if visit.role == .infirmier { infirmierByKind[kind, default: 0] += 1 }
      if visit.role == .infirmier, visit.conclusion == .orientation { reoriented += 1 }
    }
  }

  private mutating func countAppointments(_ dossier: Dossier, _ asOf: CivilDate) {
    let kinds = Dictionary(dossier.centres.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for appointment in dossier.appointments where appointment.date < asOf {
      pastAppointments += 1
      switch appointment.status {
      case .absent: missed += 1
      case .annule: cancelled += 1
      default:
        held += 1
        if kinds[appointment.centre] == .distance { remote += 1 }
      }
    }
  }

  private mutating func countStaff(_ dossier: Dossier, _ asOf: CivilDate) {
    let timetables = Timetables(lines: dossier.timetable, leave: dossier.leave)
    let communes = Dictionary(dossier.centres.map { ($0.id, $0.place.commune ?? "") }, uniquingKeysWith: { first, _ in first })
    var shares: [Double] = []
    var medecin = (halfDays: 0, thousandths: 0)
    var infirmier = (halfDays: 0, thousandths: 0)
    for professional in dossier.professionals where professional.end.map({ $0 >= asOf }) ?? true {
      let zone = HolidayZone(commune: professional.centres.first.flatMap { communes[$0] } ?? "")
      let (january, december) = (CivilDate.firstDay(of: asOf.year), CivilDate.lastDay(of: asOf.year))
      if professional.status == .enPoste {
        staff += 1
        if professional.start.map({ $0 > asOf.adding(days: -365) }) ?? false { arrived += 1 }
      }
      switch professional.role {
      case .medecin:
        medecinHeads += 1
        medecinThousandths += professional.fteThousandths
        if professional.fteThousandths < 1000 { partTime += 1 }
        guard professional.status == .enPoste else {
          vacantThousandths += professional.fteThousandths
          continue
        }
        medecin.thousandths += professional.fteThousandths
        medecin.halfDays += timetables.halfDays(
          of: professional.id, zone: zone, from: january, through: december, usage: Set(Usage.allCases))
        if professional.halfDaysDone > 40 { shares.append(Double(professional.fieldHalfDaysDone) / Double(professional.halfDaysDone)) }
      case .infirmier:
        infirmierThousandths += professional.fteThousandths
        infirmier.thousandths += professional.fteThousandths
        infirmier.halfDays += timetables.halfDays(
          of: professional.id, zone: zone, from: january, through: december, usage: [.libre, .consultation])
      default: break
      }
    }
    medecinHalfDays = ratio(medecin.halfDays * 1000, medecin.thousandths)
    infirmierHalfDays = ratio(infirmier.halfDays * 1000, infirmier.thousandths)
    guard !shares.isEmpty else { return }
    let mean = shares.reduce(0, +) / Double(shares.count)
    fieldMean = 100 * mean
    fieldDeviation = 100 * (shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(shares.count)).squareRoot()
  }

  /// Mean way from the workers' communes to the nearest fixed centre of their sector; a sector is rural when its town is.
  private mutating func measureDistances(_ dossier: Dossier) {
    var fixed: [SectorID: [Centre]] = [:]
    for centre in dossier.centres where centre.kind == .fixe { fixed[centre.sector, default: []].append(centre) }
    let rural = Set(Town.all.filter(\.rural).map(\.commune))
    for establishment in dossier.establishments {
      guard let centres = fixed[establishment.sector], let from = establishment.place.coordinates else { continue }
      let ways = centres.compactMap { centre in
        centre.place.coordinates.map { GreatCircle.roadMetres(from: from, to: $0, detourThousandths: Territory.detour) }
      }
      guard let metres = ways.min(), let town = centres.first?.place.commune else { continue }
      let workers = establishment.headcount ?? 0
      let isRural = rural.contains(town)
      let before = distance[isRural] ?? (0, 0)
      distance[isRural] = (before.metres + metres * workers, before.workers + workers)
    }
  }

  /// Share of the workers in post with a legal visit overdue, as the law itself says, on evenly spaced workers.
  private static func overdueShare(_ dossier: Dossier, _ asOf: CivilDate, sample: Int) throws(LawError) -> Double? {
    let step = max(1, dossier.employments.count / max(1, sample))
    var number = 0
    var (seen, overdue) = (0, 0)
    var problem: LawError?
    dossier.forEachWorker { history, _ in
      number += 1
      guard problem == nil, number % step == 0 else { return }
      guard history.employments.contains(where: { $0.hired <= asOf && ($0.departure.map { $0 >= asOf } ?? true) }) else { return }
      seen += 1
      do throws(LawError) {
        let obligations = try Catalogue.obligations(
          of: history, asOf: asOf, until: asOf, horizonEnd: dossier.parameters.ends, readings: dossier.parameters.readings)
        if obligations.contains(where: { $0.required == .oui && ($0.due.map { $0 < asOf } ?? false) }) { overdue += 1 }
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return seen == 0 ? nil : 100 * Double(overdue) / Double(seen)
  }
}
