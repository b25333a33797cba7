import Chance
import Dossier
import Law

// A hire is drawn as a new colleague of someone in post, so that the service keeps its mix of establishments, posts and risks; a departure
// is announced up to a month ahead. Both are told before they happen, as an employer must.

extension Reality {
  /// Makes known the workers who will come, and those who will go.
  func revealMovements(_ dossier: inout Dossier, in week: LivedWeek, _ events: inout WeekEvents) {
    var came: [EmploymentLine] = []
    for place in dossier.employments.indices {
      let line = dossier.employments[place]
      guard line.employment.isOpen(through: week.next), line.employment.hired <= week.ends else { continue }
      let key = Luck.key(line.worker.text + "~" + line.employment.establishment.text)
      var hire = luck.draws(.hire, key, week.number)
      if hire.chance(rates.probability(.embauche)) { came.append(colleague(of: line, key, week, &dossier.visits)) }
      guard line.employment.lastDay == nil else { continue }
      var departure = luck.draws(.departure, key, week.number)
      if departure.chance(rates.probability(.departCDI)) {
        let last = week.next.adding(days: 2 + departure.below(27))
        dossier.employments[place].employment.departure = last
        let retires = line.employment.birth.adding(years: 62) <= last
        dossier.employments[place].employment.departureReason = retires ? .retraite : .autre
        events.departures += 1
        events.touch(line.worker)
      }
    }
    events.hires = came.count
    for line in came { events.touch(line.worker) }
    dossier.employments += came
    // Those who left more than two years ago are no longer in the export.
    let oldest = week.next.adding(months: -24)
    dossier.employments.removeAll { $0.employment.lastDay.map { $0 < oldest } ?? false }
  }

  /// A new worker of the same establishment, with the same risks; one in five brings a recent visit along.
  private func colleague(of line: EmploymentLine, _ key: UInt64, _ week: LivedWeek, _ visits: inout [PastVisit]) -> EmploymentLine {
    var draws = luck.draws(.hired, key, week.number)
    let like = line.employment
    let worker = WorkerID("N" + padded(week.number, 3) + hexadecimal(draws.next() >> 16, 12))
    let hired = Reality.workday(onOrAfter: week.next.adding(days: 3 + draws.below(21)))
    let birth = hired.adding(days: -(18 * 366 + draws.below(37 * 365)))
    let isPermanent = draws.chance(rates.probability(.embaucheCDI))
    var new = Employment(worker: worker, establishment: like.establishment, birth: birth, regime: like.regime, hired: hired)
    new.contract = like.contract == .interim ? .interim : isPermanent ? .cdi : .cdd
    // Drawn for everyone, so that another share of permanent contracts changes nothing of what follows.
    let contractDays = 60 + draws.below(305)
    if new.contract != .cdi { new.contractEnd = hired.adding(days: contractDays) }
    new.exposures = like.exposures
    new.leadAboveThreshold = like.leadAboveThreshold
    new.situations = like.situations.subtracting([
      SituationSet(.grossesse), SituationSet(.allaitement), SituationSet(.suiviAdapte), SituationSet(.implant),
    ])
    new.job = like.job
    new.userUndertaking = like.userUndertaking
    let (isExempt, lastVisit, remoteConsent) = (draws.chance(rates.probability(.dispense)), 30 + draws.below(500), draws.chance(0.1))
    if isExempt {
      let reinforced = !like.exposures.isEmpty
      var visit = PastVisit(
        worker: worker, nature: reinforced ? .renouvellementAptitude : .vipPeriodique, date: hired.adding(days: -lastVisit),
        role: .medecin)
      visit.previousEmployer = true
      visit.sameJob = true
      visit.documentHeld = reinforced ? .medecin : .oui
      visits.append(visit)
    }
    return EmploymentLine(new, commune: line.commune, remoteConsent: remoteConsent)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private func hexadecimal(_ number: UInt64, _ width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
