import Dossier
import Law

/// How full the rooms of each centre are.
struct CentreUse {
  struct Row {
    var centre: Centre
    /// Rooms times half-days open over the horizon, and sessions held there.
    var offered: Int
    var used: Int
    /// Weeks in which every room of every half-day is taken.
    var fullWeeks: Int
    var visits: Int
  }

  let rows: [Row]

  /// A centre counts as full from this share of its rooms on, in percent.
  static let fullPercent = 95

  init(_ plan: Plan, _ dossier: Dossier, _ calendar: WorkingCalendar) {
    let sessions = Dictionary(grouping: plan.sessions, by: \.centre)
    rows = dossier.centres.compactMap { centre in
      let held = sessions[centre.id] ?? []
      var (offered, full) = (0, 0)
      for week in 0..<plan.horizonWeeks {
        let monday = plan.begins.adding(days: 7 * week)
        var rooms = 0
        for day in 0..<6 {
          for part in DayPart.allCases { rooms += calendar.rooms(of: centre, on: HalfDay(monday.adding(days: day), part)) }
        }
        let taken = held.count { monday <= $0.halfDay.day && $0.halfDay.day < monday.adding(days: 7) }
        offered += rooms
        if rooms > 0, taken >= rooms { full += 1 }
      }
      guard offered > 0 || !held.isEmpty else { return nil }
      return Row(
        centre: centre, offered: offered, used: held.count, fullWeeks: full, visits: held.reduce(0) { $0 + $1.appointments.count })
    }
  }

  /// Centres whose rooms are nearly all taken.
  var full: [Row] { rows.filter { $0.offered > 0 && $0.used * 100 >= $0.offered * CentreUse.fullPercent } }
}
