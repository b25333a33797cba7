import Dossier
import Law

/// The best places for one urgent visit in a plan already made.
///
/// Nothing is planned again: the plan read back is laid in the dossier, as it will be next Monday, and the visit is asked about on the board
/// that explanations use. Only the worker's own records are read with the request, so the answer takes the time of reading the dossier. The visit
/// is sought a place of its own, never joined with another, because the line to send covers exactly its nature.
public enum UrgentPlaces {
  /// How many places are offered, and how many of one professional at one centre.
  public static let most = 3
  static let mostAlike = 2

  public enum Answer: Sendable {
    case offer(UrgentOffer)
    /// No employment line.
    case unknownWorker
    /// The law calls for no such visit, even with the request.
    case notRequired
  }

  /// The places for a request.
  ///
  /// - Parameters:
  ///   - dossier: Checked and sorted, beginning on the plan's first day.
  ///   - plan: Read back.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public static func find(_ request: UrgentRequest, in dossier: Dossier, plan: Plan) throws(LawError) -> Answer {
    var laid = dossier
    laid.appointments = dossier.appointments.filter { $0.date < plan.begins } + plan.appointments.map(\.appointment)
    laid.present.insert(.rendezVous)
    laid.sortTables()
    guard laid.employments.contains(where: { $0.employment.worker == request.worker }) else { return .unknownWorker }
    let explainer = try Explainer(laid, plan: plan)
    let service = explainer.service
    guard let (candidate, key) = try alone(request, in: laid, service: service) else { return .notRequired }
    let standing = plan.appointments.first { $0.visits.contains(key) }
    let moving = explainer.candidate(of: key).flatMap { explainer.read.planned[$0] == nil ? nil : $0 }
    let board = explainer.read.board(on: service, frozenBefore: explainer.finder.frozenBefore, without: moving)
    let visit = AskedVisit(candidate, service: service)
    let search = PlaceSearch(board)
    let group = candidate.group
    let number =
      (plan.appointments.map(\.appointment.id) + dossier.appointments.map(\.id)).compactMap(AppointmentNumber.number).max() ?? 0
    let choices = varied(search.options(for: visit)).map { option -> UrgentOffer.Choice in
      let place = search.place(option, of: visit)
      let opens = board.siteAt[option.holder.member * service.horizon.halfDayCount + option.halfDay] < 0
      let free = board.freeMinutes(team: group.team, week: option.halfDay / 12)
      let takes = place.role == .medecin ? option.holder.minutes - (opens ? board.sessionMinutes(option.halfDay) : 0) : 0
      return UrgentOffer.Choice(
        place: place, opensSession: opens, minutesBefore: free, minutesAfter: free - takes,
        appointment: Appointment(
          id: AppointmentID(AppointmentNumber.text(number + 1)), worker: group.worker, establishment: group.establishment,
          natures: group.natures, date: place.halfDay.day, time: place.time, minutes: place.minutes, professional: place.professional,
          centre: place.centre, status: .convoque))
    }
    return .offer(
      UrgentOffer(
        obligation: group.obligations[0], visit: key, team: group.team, target: group.target,
        noticeEnds: NoticeRule.firstDay(group.obligations, service.parameters), isReserveExempt: group.isReserveExempt,
        standing: standing?.appointment, choices: choices, weeks: choices.isEmpty ? search.weeks(for: visit) : []))
  }

  /// The visit as a group of its own: read from the worker's records alone, with the request among them.
  ///
  /// A pin covers exactly its natures, so one that stands nowhere makes the reader give the visit apart; it is then taken away.
  private static func alone(
    _ request: UrgentRequest, in dossier: Dossier, service: Service
  ) throws(LawError) -> (candidate: Service.Candidate, key: String)? {
    var own = dossier
    own.employments = dossier.employments.filter { $0.employment.worker == request.worker }
    own.facts = dossier.facts.filter { $0.worker == request.worker }
    own.visits = dossier.visits.filter { $0.worker == request.worker }
    own.absences = dossier.absences.filter { $0.worker == request.worker }
    own.requests = dossier.requests.filter { $0.worker == request.worker }
    own.appointments = dossier.appointments.filter { $0.worker == request.worker && $0.status != .propose }
    let begins = dossier.parameters.begins
    // A day of return corrects what the records say of the absence; other requests only add to them.
    let asked = asking(request, in: own)
    for attempt in request.nature == .reprise && request.date != nil ? [asked, own] : [own, asked] {
      for nature in [request.nature, .demande] where nature == request.nature || request.nature == .reprise {
        var marked = attempt
        let marker = AppointmentID("~")
        marked.appointments.append(
          Appointment(
            id: marker, worker: request.worker, natures: [nature], date: begins, time: TimeOfDay(minutes: 0),
            professional: service.staff.first?.professional.id ?? "", centre: service.sites.first?.centre ?? "", status: .convoque))
        marked.sortTables()
        let read = try Service(marked)
        guard var candidate = read.candidates.first(where: { $0.group.given?.id == marker }) else { continue }
        (candidate.group.given, candidate.group.isPinned, candidate.yielded) = (nil, false, nil)
        return (candidate, candidate.group.keys[0])
      }
    }
    return nil
  }

  /// The records with the request: a return from the absence that is still open, else a line of demandes.csv.
  private static func asking(_ request: UrgentRequest, in own: Dossier) -> Dossier {
    var dossier = own
    let day = request.date ?? own.parameters.begins
    if request.nature == .reprise, let last = dossier.absences.indices.last(where: { dossier.absences[$0].start < day }),
      dossier.absences[last].returnDay == nil
    {
      dossier.absences[last].returnDay = day
      if dossier.absences[last].end.map({ $0 >= day }) ?? true { dossier.absences[last].end = day.adding(days: -1) }
      return dossier
    }
    guard VisitRequest.natures.contains(request.nature) else { return dossier }
    dossier.requests.append(VisitRequest(worker: request.worker, nature: request.nature, origin: request.origin, date: day))
    return dossier
  }

  /// The cheapest places, not all of one professional at one centre when there are others.
  private static func varied(_ options: [PlaceSearch.Option]) -> [PlaceSearch.Option] {
    var alike: [[Int]: Int] = [:]
    let (first, rest) = options.reduce(into: ([PlaceSearch.Option](), [PlaceSearch.Option]())) { found, option in
      let pair = [option.holder.member, option.reach.site]
      if found.0.count < most, alike[pair, default: 0] < mostAlike { found.0.append(option) } else { found.1.append(option) }
      alike[pair, default: 0] += 1
    }
    return (first + rest.prefix(most - first.count)).sorted(by: PlaceSearch.precedes)
  }
}
