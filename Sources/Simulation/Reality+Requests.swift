import Chance
import Dossier
import Law

extension Reality {
  /// Makes known what was asked for in the week: visits on request, and préreprises in long absences.
  func revealRequests(_ dossier: inout Dossier, in week: LivedWeek, _ events: inout WeekEvents) {
    var asked: [VisitRequest] = []
    let away = Set(dossier.absences.filter { $0.effectiveReturn == nil && $0.start <= week.ends }.map(\.worker))
    let known = Dictionary(grouping: dossier.requests, by: \.worker)
    for line in dossier.employments where line.employment.isOpen(through: week.next) && line.employment.hired <= week.begins {
      guard !away.contains(line.worker) else { continue }
      var draws = luck.draws(.request, Luck.key(line.worker.text), week.number)
      guard draws.chance(rates.probability(.demande)) else { continue }
      let day = week.begins.adding(days: draws.below(5))
      let origin = [RequestOrigin.travailleur, .travailleur, .employeur, .medecin][draws.below(4)]
      // Someone who waits for an answer, or had it this very week, does not ask again.
      if isWaiting(line.worker, known[line.worker] ?? [], dossier.visits, in: week) { continue }
      asked.append(
        VisitRequest(
          worker: line.worker, establishment: line.employment.establishment, nature: .demande, origin: origin, date: day,
          wishedRole: origin == .travailleur && draws.chance(0.3) ? .medecin : nil))
    }
    for absence in dossier.absences where absence.effectiveReturn == nil && absence.start <= week.ends {
      if let request = prereprise(of: absence, in: week), !(known[absence.worker] ?? []).contains(where: { $0.date >= absence.start }) {
        asked.append(request)
      }
    }
    for request in asked { events.touch(request.worker) }
    events.requests = asked.count
    dossier.requests += asked
  }

  private func isWaiting(_ worker: WorkerID, _ requests: [VisitRequest], _ visits: [PastVisit], in week: LivedWeek) -> Bool {
    guard let last = requests.filter({ $0.nature == .demande }).map(\.date).max() else { return false }
    var place = visits.firstLine(of: worker)
    while place < visits.count, visits[place].worker == worker {
      if visits[place].nature == .demande, visits[place].date >= last { return week.contains(visits[place].date) }
      place += 1
    }
    return true
  }

  /// Half of the absences of over a month bring a préreprise, asked for between the first month and the last days.
  private func prereprise(of absence: Absence, in week: LivedWeek) -> VisitRequest? {
    guard absence.cause != .maternite, absence.cause != .paternite, absence.cause != .conge else { return nil }
    let span = absence.start.days(to: trueEnd(of: absence)) - 40
    guard span > 0 else { return nil }
    var draws = luck.draws(.prereprise, Luck.key(absence.worker.text), Int(absence.start.dayNumber))
    guard draws.chance(rates.probability(.prereprise)) else { return nil }
    let day = absence.start.adding(days: 31 + draws.below(span))
    guard week.contains(day) else { return nil }
    let origin = [RequestOrigin.travailleur, .medecinTraitant, .caisse, .medecin][draws.below(4)]
    return VisitRequest(worker: absence.worker, establishment: absence.establishment, nature: .prereprise, origin: origin, date: day)
  }
}
