import Dossier
import Law

// What people ask for, and what they will need.

extension VisitLedger {
  mutating func append(_ absence: AbsenceDraft, _ worker: WorkerID, _ establishment: Establishment) {
    absences.append(
      Absence(
        worker: worker, establishment: establishment.id, cause: absence.cause, start: absence.start, end: absence.end,
        returnDay: absence.back, effectiveReturn: absence.back, issued: absence.start))
  }

  /// Requests not yet answered: a month's worth on demand, two weeks' worth of préreprise (assumption: the delays aimed at).
  mutating func ask(_ person: Person, _ worker: WorkerID, _ establishment: Establishment, _ absent: AbsenceDraft?) {
    let asOf = request.asOf
    if let absent, absent.back == nil, absent.start.adding(days: 35) < asOf, absent.cause != .maternite {
      if random.chance(0.06) {
        requests.append(
          VisitRequest(
            worker: worker, establishment: establishment.id, nature: .prereprise,
            origin: random.pick([.travailleur, .medecinTraitant, .caisse, .medecin]), date: asOf.adding(days: -random.between(3, 14))))
      }
    } else if absent == nil, person.hired.days(to: asOf) > 60, random.chance(0.0042) {
      let origin = random.pick([RequestOrigin.travailleur, .travailleur, .employeur, .medecin])
      requests.append(
        VisitRequest(
          worker: worker, establishment: establishment.id, nature: .demande, origin: origin,
          date: asOf.adding(days: -random.between(3, 30)),
          wishedRole: origin == .travailleur && random.chance(0.3) ? .medecin : nil))
    }
  }

  /// Notes what an appointment could answer: the visits of which the nature and the last day are beyond doubt.
  mutating func foresee(_ place: Int, _ person: Person, _ drafts: [DraftVisit], _ absent: AbsenceDraft?) {
    guard absent == nil, person.contractEnd == nil, person.departure == nil, person.contract == .cdi else { return }
    guard !person.situations.has(.handicap), !person.situations.has(.invalidite), !turns45(person) else { return }
    guard !person.exposures.has(.ionisantA), !person.exposures.has(.ionisantB) else { return }
    let own = drafts.filter { !$0.elsewhere }
    if person.followUp == .reinforced {
      guard let exam = own.last(where: { $0.nature == .renouvellementAptitude || $0.nature == .examenAptitudeEmbauche }) else { return }
      let due = exam.date.adding(months: 48)
      let between = exam.date.adding(months: 24)
      if due <= request.asOf.adding(days: 110) {
        dues.append(Due(person: place, nature: .renouvellementAptitude, due: due))
      } else if between <= request.asOf.adding(days: 110),
        !own.contains(where: { $0.nature == .visiteIntermediaire && $0.date > exam.date })
      {
        dues.append(Due(person: place, nature: .visiteIntermediaire, due: between))
      }
    } else if let last = own.last(where: { VisitKind($0.nature) == .vipInitiale || VisitKind($0.nature) == .vipPeriodique }) {
      let due = last.date.adding(months: person.ceiling)
      guard due <= request.asOf.adding(days: 110) else { return }
      dues.append(Due(person: place, nature: person.longestIsThree ? .vipPeriodiqueAdaptee : .vipPeriodique, due: due))
    } else if drafts.isEmpty, !person.firstVisitBeforePost(person.hired), person.isNew {
      dues.append(Due(person: place, nature: .vipInitiale, due: person.hired.adding(months: 3)))
    }
  }
}
