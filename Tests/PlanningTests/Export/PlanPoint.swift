import Dossier

@testable import Planning

/// The point of an exported model where a plan stands: the value of every column, by its name in the text.
enum PlanPoint {
  static func values(of plan: AreaPlan, field: [FieldHalfDay], dossier: Dossier, in model: HalfDayModel) -> [String: Double] {
    let problem = model.problem
    let horizon = Horizon(dossier.parameters)
    let teamOf = Dictionary(dossier.establishments.map { ($0.id, $0.team.text) }, uniquingKeysWith: { first, _ in first })
    var values: [String: Double] = [:]
    func add(_ name: ColumnName, _ value: Double = 1) { values[name.text, default: 0] += value }
    func sit(_ member: Int, _ spot: Int, _ half: Int) {
      guard model.kept.spot[member * problem.halfDayCount + half] < 0 else { return }
      values[ColumnName.session(member: member, spot: spot, halfDay: half).text] = 1
    }
    var classOf: [Int: Int] = [:]
    for (number, group) in model.classes.enumerated() { for demand in group.demands { classOf[demand] = number } }
    var limited = [Int](repeating: 0, count: problem.teams.count * problem.weeks)
    var placed: Set<Int> = []
    for entry in plan.placed {
      guard let number = classOf[entry.demand] else { continue }
      placed.insert(entry.demand)
      add(.placed(class: number, member: entry.member, spot: entry.spot, halfDay: entry.halfDay))
      sit(entry.member, entry.spot, entry.halfDay)
      let demand = problem.demands[entry.demand]
      if problem.members[entry.member].isMedecin && !demand.isReserveExempt {
        limited[demand.team * problem.weeks + entry.halfDay / 12] += entry.minutes
      }
    }
    for session in plan.emptySessions { sit(session.member, session.spot, session.halfDay) }
    for demand in problem.demands.indices where !placed.contains(demand) {
      if let number = classOf[demand] { add(.unplaced(class: number)) }
    }
    for place in limited.indices where model.rows.switched[place] >= 0 && limited[place] == 0 {
      add(.reserveClosed(team: place / problem.weeks, week: place % problem.weeks))
    }
    for (number, member) in problem.members.enumerated() where member.isMedecin {
      var perWeek = [Double](repeating: 0, count: problem.weeks)
      for entry in field where entry.professional.text == member.name {
        guard let half = horizon.index(entry.halfDay) else { continue }
        perWeek[half / 12] += 1
        if member.availability[half] == .free { add(.field(member: number, halfDay: half)) }
        for establishment in entry.establishments {
          if let team = teamOf[establishment].flatMap({ problem.teams.firstIndex(of: $0) }) {
            add(.establishments(member: number, team: team))
          }
        }
      }
      let weeks = model.rows.fullest[number].keys.map { perWeek[$0] }
      guard let most = weeks.max(), let least = weeks.min() else { continue }
      add(.fullest(member: number), most)
      add(.emptiest(member: number), least)
    }
    return values
  }
}
