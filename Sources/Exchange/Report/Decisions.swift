import Dossier
import Law

/// What a director has to decide this week, worked out from the plan.
struct Decisions {
  /// A change that several unplaced visits ask for.
  struct Asked {
    var remedy: Remedy
    var visits: Int
  }
  struct Orphan {
    var team: TeamID
    var workers: Int
    var unplaced: Int
  }

  /// The worst of the visits without a place, gravest first; those of one worker that wait for the same thing stand together.
  let worst: [[UnplacedVisit]]
  let unplaced: Int
  let causes: [(cause: UnplacedCause, visits: Int)]
  /// The changes that would place most visits.
  let asked: [Asked]
  /// Thirds that 31 December will find short, the nearest deadline first; then those behind at the plan's end.
  let thirds: [TiersTempsLine]
  /// Teams with workers and no médecin in post.
  let orphans: [Orphan]
  let moves: [(cause: MoveCause, count: Int)]
  /// Appointments already sent that moved or were dropped: their workers must be told.
  let sentMoves: Int

  static let mostVisits = 8
  static let mostRemedies = 6

  init(_ plan: Plan, _ dossier: Dossier) {
    let end = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    let without = plan.unplaced.filter { $0.target <= end }
    unplaced = without.count
    worst = Decisions.worst(of: without)
    let firsts = Dictionary(grouping: without.compactMap(\.causes.first)) { $0 }.mapValues(\.count)
    causes = UnplacedCause.allCases.compactMap { cause in firsts[cause].map { (cause, $0) } }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    // A half-day, or a room, is asked of someone or somewhere: which day matters less than whose time is short.
    let remedies = Dictionary(grouping: without.compactMap(\.remedy), by: \.group)
    asked = Array(
      remedies.values.map { same in Asked(remedy: Remedy.standing(for: same), visits: same.count) }
        .sorted { ($1.visits, $0.remedy.code) < ($0.visits, $1.remedy.code) }.prefix(Decisions.mostRemedies))
    func urgency(_ third: TiersTempsLine) -> (Int, Int, Int, ProfessionalID, Int) {
      let isAlarm = third.forecast.margin < 0
      let day = Int(third.forecast.deadline?.dayNumber ?? .max)
      return (isAlarm ? 0 : 1, isAlarm ? max(day, Int(plan.begins.dayNumber)) : 0, third.forecast.margin, third.professional, third.year)
    }
    thirds = plan.tiersTemps.filter { $0.margin < 0 || $0.alert != nil || $0.forecast.margin < 0 }.sorted { urgency($0) < urgency($1) }
    orphans = Decisions.orphans(plan, dossier, without)
    let counts = Dictionary(grouping: plan.moves, by: \.cause).mapValues(\.count)
    moves = MoveCause.allCases.compactMap { cause in counts[cause].map { (cause, $0) } }
    let sent = Set(dossier.appointments.filter { $0.status == .convoque || $0.status == .confirme }.map(\.id))
    sentMoves = plan.moves.count { sent.contains($0.appointment) }
  }

  private struct Wait: Hashable {
    var worker: WorkerID
    var causes: [UnplacedCause]
    var remedy: Remedy?
  }

  private static func worst(of visits: [UnplacedVisit]) -> [[UnplacedVisit]] {
    func rank(_ visit: UnplacedVisit) -> (Int, CivilDate, String) { (-visit.gravity, visit.target, visit.visit) }
    let sorted = visits.sorted { rank($0) < rank($1) }
    let groups = Dictionary(grouping: sorted) { Wait(worker: $0.worker, causes: $0.causes, remedy: $0.remedy) }
    return Array(groups.values.sorted { rank($0[0]) < rank($1[0]) }.prefix(mostVisits))
  }

  private static func orphans(_ plan: Plan, _ dossier: Dossier, _ without: [UnplacedVisit]) -> [Orphan] {
    var staffed = Set<TeamID>()
    for professional in dossier.professionals where professional.role == .medecin && professional.status == .enPoste {
      if let end = professional.end, end < plan.begins { continue }
      if let start = professional.start, start > plan.begins { continue }
      staffed.formUnion(professional.teams.map(\.team))
    }
    let teams = Dictionary(dossier.establishments.map { ($0.id, $0.team) }) { first, _ in first }
    var workers: [TeamID: Set<WorkerID>] = [:]
    var teamOfWorker: [WorkerID: TeamID] = [:]
    for line in dossier.employments {
      guard let team = teams[line.employment.establishment], !staffed.contains(team) else { continue }
      if let last = line.employment.lastDay, last < plan.begins { continue }
      workers[team, default: []].insert(line.employment.worker)
      teamOfWorker[line.employment.worker] = team
    }
    let unplaced = Dictionary(grouping: without.compactMap { teamOfWorker[$0.worker] }) { $0 }.mapValues(\.count)
    return workers.map { Orphan(team: $0.key, workers: $0.value.count, unplaced: unplaced[$0.key] ?? 0) }
      .sorted { ($1.workers, $0.team) < ($0.workers, $1.team) }
  }
}

extension Remedy {
  /// What remedies have in common when the same person, place or limit is short.
  fileprivate var group: String {
    switch self {
    case .halfDay(let professional, _): "demi_journee:\(professional)"
    case .protocolNature: code
    case .distance: "distance"
    case .room(let centre, _): "salle:\(centre)"
    }
  }

  /// The one of a group that stands for it: the first day, or the distance that would do for all.
  fileprivate static func standing(for same: [Remedy]) -> Remedy {
    let kilometres = same.map { if case .distance(let kilometres) = $0 { kilometres } else { 0 } }.max() ?? 0
    return kilometres > 0 ? .distance(kilometres: kilometres) : same.min { $0.code < $1.code } ?? same[0]
  }
}
