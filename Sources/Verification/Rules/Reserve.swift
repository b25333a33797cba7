import Dossier
import Law

/// Rule 9: in each team and week, a part of the médecins' time stays free for the urgent.
///
/// Minutes of visits that are neither urgent nor held by an infirmier count by the worker's team; a médecin's sessions count by the share
/// of his time. Kept appointments win: what they take first leaves the less to the rest.
enum Reserve {
  private struct Place: Hashable {
    var team: TeamID
    var week: Int
  }
  private struct Account {
    /// Thousandths of minutes of the médecins' sessions.
    var held = 0
    var infirmierVisits = 0
    var kept = 0
    var others: [Int] = []
    var minutes = 0
  }

  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    let service = checked.service
    var accounts: [Place: Account] = [:]
    for session in checked.sessions.values {
      let professional = service.staff.professionals[session.cell.professional]
      guard professional.role == .medecin else { continue }
      let minutes = service.parameters.sessionMinutes(session.cell.halfDay % 2 == 0 ? .matin : .apresMidi)
      for share in professional.teams {
        accounts[Place(team: share.team, week: service.horizon.week(session.cell.halfDay)), default: Account()].held +=
          share.thousandths * minutes
      }
    }
    for (number, placed) in checked.placed.enumerated() {
      guard let expected = checked.expected(placed), let team = expected.team, let professional = placed.professional else { continue }
      let place = Place(team: team, week: service.horizon.week(placed.halfDay))
      switch service.staff.professionals[professional].role {
      case .infirmier: accounts[place, default: Account()].infirmierVisits += 1
      case .medecin where expected.isLimitedByReserve:
        if checked.isKept(placed) {
          accounts[place, default: Account()].kept += placed.minutes
        } else {
          accounts[place, default: Account()].others.append(number)
          accounts[place, default: Account()].minutes += placed.minutes
        }
      default: break
      }
    }
    for (place, account) in accounts.sorted(by: { ($0.key.team, $0.key.week) < ($1.key.team, $1.key.week) }) {
      let limit = limit(held: account.held, infirmierVisits: account.infirmierVisits, week: place.week, service.parameters)
      if account.minutes > max(0, limit - account.kept),
        let last = account.others.max(by: { checked.placed[$0].line < checked.placed[$1].line })
      {
        findings.add(
          .reserve, .rendezVous, checked.placed[last].line, column: "duree_min", value: "\(account.minutes)",
          [place.team.text, "\(place.week + 1)", "\(account.minutes + account.kept)", "\(limit)"])
      }
    }
  }

  /// Minutes that rule 9 leaves to visits that are not urgent.
  private static func limit(held: Int, infirmierVisits: Int, week: Int, _ parameters: Parameters) -> Int {
    let free = (1000 - parameters.reserve(week: week)) * held / 1_000_000
    let oriented = max(0, held - parameters.orientationRateThousandths * 20 * infirmierVisits) / 1000
    return min(free, oriented)
  }
}
