import Dossier
import Law

/// The two halves of rule 9 as the bound prices them: linear in the visits, and true of every plan that keeps the rules.
///
/// Both bind only when a limited visit that is not kept is held, so each is taken in a form with l·(1 + M/L) on the left and M more on the
/// right: a plan without such a visit keeps it too (M covers what kept visits and infirmiers take), and it is as strong when l reaches L.
struct ReserveHull {
  /// One team in one week.
  struct Terms: Equatable {
    /// L: the most minutes of limited visits not kept.
    var most = 0
    /// M₁: the most by which a plan without them could pass the first half.
    var reserveSlack = 0
    /// M₂: the most by which a plan without them could pass the second half.
    var orientationSlack = 0
    /// l₀: minutes of kept limited visits.
    var kept = 0

    /// What a minute price of a half makes a limited visit pay, ⌊price·d·(L + M)/L⌋; never enough to overflow a sum.
    func payment(_ price: Int, minutes: Int, slack: Int) -> Int {
      guard price > 0, most > 0 else { return 0 }
      let product = UInt(price * minutes).multipliedFullWidth(by: UInt(most + slack))
      guard product.high < UInt(most) else { return Terms.greatestPayment }
      return Int(min(UInt(most).dividingFullWidth(product).quotient, UInt(Terms.greatestPayment)))
    }
    /// More than any appointment can cost unplaced.
    static let greatestPayment = 1 << 60
  }

  /// By team, then week of the horizon; a team without médecin, infirmier or kept appointment is left out.
  let terms: [TeamID: [Terms]]

  func terms(_ team: TeamID, week: Int) -> Terms { terms[team]?[week] ?? Terms() }

  /// The sums of one team and week from which the terms follow; minutes of sessions in thousandths.
  private struct Sums {
    var held = 0
    var heldByKept = 0
    var visits = 0
    var kept = 0
  }

  init(_ options: inout Options, _ expectations: Expectations, _ keptSessions: KeptSessions) {
    let service = options.service
    let (horizon, parameters) = (service.horizon, service.parameters)
    var sums: [TeamID: [Sums]] = [:]
    func add(_ team: TeamID, _ week: Int, _ change: (inout Sums) -> Void) {
      change(&sums[team, default: Array(repeating: Sums(), count: horizon.weeks)][week])
    }
    let reach = InfirmierReach(&options, expectations)
    let mayHold = ReserveHull.halfDays(options, keptSessions)
    for (number, professional) in service.staff.professionals.enumerated() {
      for index in mayHold[number].sorted() {
        let (week, session) = (horizon.week(index), keptSessions.session(number, index))
        switch professional.role {
        case .medecin:
          for share in professional.teams {
            let minutes = share.thousandths * keptSessions.capacity(index)
            add(share.team, week) { $0.held += minutes }
            if session != nil { add(share.team, week) { $0.heldByKept += minutes } }
          }
        case .infirmier:
          // A length is at least five minutes in parametres.yaml.
          let others = reach.least[number].map { keptSessions.left(number, index) / max(1, $0) } ?? 0
          for team in reach.teams[number] { add(team, week) { $0.visits += (session?.visits ?? 0) + others } }
        default: break
        }
      }
    }
    for appointment in expectations.appointments where appointment.isKept && appointment.isLimitedByReserve {
      guard let team = appointment.team, let cell = appointment.original.flatMap({ Options.cell(of: $0, service) }),
        service.staff.professionals[cell.professional].role == .medecin
      else { continue }
      let minutes = appointment.minutes(by: .medecin, parameters)
      add(team, horizon.week(cell.halfDay)) { $0.kept += minutes }
    }
    terms = sums.mapValues { weeks in weeks.indices.map { ReserveHull.terms(weeks[$0], week: $0, parameters) } }
  }

  private static func terms(_ sums: Sums, week: Int, _ parameters: Parameters) -> Terms {
    let free = 1000 - parameters.reserve(week: week)
    let orientation = (20 * parameters.orientationRateThousandths * sums.visits + 999) / 1000
    return Terms(
      most: free * sums.held / 1_000_000 - sums.kept, reserveSlack: max(0, sums.kept - free * sums.heldByKept / 1_000_000),
      orientationSlack: max(0, orientation - sums.heldByKept / 1000 + sums.kept), kept: sums.kept)
  }

  /// The half-days on which each professional holds a session for kept appointments, or may hold one beside them.
  private static func halfDays(_ options: Options, _ keptSessions: KeptSessions) -> [Set<Int>] {
    var halfDays: [Set<Int>] = Array(repeating: [], count: options.service.staff.professionals.count)
    for run in options.runs {
      for (index, left) in zip(run.halfDays, keptSessions.left(in: run)) where left >= 0 { halfDays[run.professional].insert(index) }
    }
    for session in keptSessions.sessions { halfDays[session.cell.professional].insert(session.cell.halfDay) }
    return halfDays
  }
}
