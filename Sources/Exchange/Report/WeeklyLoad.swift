import Dossier
import Law

/// How full each professional's consultation time is, week by week.
///
/// Offered: the minutes of visits that the half-days worked could hold, less those kept for the workplace. A half-day on which no session
/// opens is free time too.
struct WeeklyLoad {
  struct Cell {
    var used = 0
    var offered = 0
    var fieldHalfDays = 0
    var free: Int { max(0, offered - used) }
  }
  struct Row {
    var name: String
    var role: Role?
    var weeks: [Cell]
    var total: Cell {
      weeks.reduce(into: Cell()) {
        $0.used += $1.used
        $0.offered += $1.offered
        $0.fieldHalfDays += $1.fieldHalfDays
      }
    }
  }

  /// One row a professional; beyond ``most`` professionals, one a team.
  let rows: [Row]
  let byTeam: Bool
  static let most = 60

  init(_ plan: Plan, _ dossier: Dossier, _ calendar: WorkingCalendar) {
    let end = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    let field = Set(plan.field.map { Slot(professional: $0.professional, halfDay: $0.halfDay) })
    var used: [Slot: Int] = [:]
    for session in plan.sessions { used[Slot(professional: session.professional, halfDay: session.halfDay), default: 0] += session.minutes }
    var rows: [(Professional, Row)] = []
    for professional in dossier.professionals where !RoleSet(professional.role).isEmpty && professional.status == .enPoste {
      var weeks = Array(repeating: Cell(), count: plan.horizonWeeks)
      var slots = Set<HalfDay>()
      for worked in calendar.halfDays(of: professional, from: plan.begins, through: end) {
        let week = plan.begins.days(to: worked.halfDay.day) / 7
        slots.insert(worked.halfDay)
        if field.contains(Slot(professional: professional.id, halfDay: worked.halfDay)) {
          weeks[week].fieldHalfDays += 1
        } else if worked.usage == .libre || worked.usage == .consultation {
          weeks[week].offered += dossier.parameters.sessionMinutes(worked.halfDay.part)
        }
      }
      rows.append((professional, Row(name: professional.id.text, role: professional.role, weeks: weeks)))
    }
    let places = Dictionary(rows.enumerated().map { ($1.0.id, $0) }) { first, _ in first }
    for (slot, minutes) in used {
      guard let place = places[slot.professional], (plan.begins...end).contains(slot.halfDay.day) else { continue }
      rows[place].1.weeks[plan.begins.days(to: slot.halfDay.day) / 7].used += minutes
    }
    rows.sort { ($0.0.role.rank, $0.0.id) < ($1.0.role.rank, $1.0.id) }
    byTeam = rows.count > WeeklyLoad.most
    self.rows = byTeam ? WeeklyLoad.teams(rows) : rows.map(\.1)
  }

  /// The rows of the professionals of each team added up, each professional with the team that has most of their time.
  private static func teams(_ rows: [(Professional, Row)]) -> [Row] {
    let teams = Dictionary(grouping: rows) { row in
      row.0.teams.max { ($0.thousandths, $1.team) < ($1.thousandths, $0.team) }?.team ?? ""
    }
    return teams.sorted { $0.key < $1.key }.map { team, members in
      var weeks = Array(repeating: Cell(), count: members[0].1.weeks.count)
      for (_, row) in members {
        for (week, cell) in row.weeks.enumerated() {
          weeks[week].used += cell.used
          weeks[week].offered += cell.offered
          weeks[week].fieldHalfDays += cell.fieldHalfDays
        }
      }
      return Row(name: team.text, role: nil, weeks: weeks)
    }
  }

  private struct Slot: Hashable {
    var professional: ProfessionalID
    var halfDay: HalfDay
  }
}

extension Role {
  /// The place of the role in the list of roles.
  fileprivate var rank: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}
