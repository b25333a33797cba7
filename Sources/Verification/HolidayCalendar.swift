import Dossier
import Law

/// The days of the horizon that nobody works in each zone.
struct HolidayCalendar: Sendable {
  private let closed: [HolidayZone: Set<Int>]

  /// - Parameter worked: Holidays the service works (`feries_travailles`).
  init(_ horizon: Horizon, worked: Set<PublicHoliday>) {
    var closed: [HolidayZone: Set<Int>] = [:]
    for zone in HolidayZone.allCases {
      var days: Set<Int> = []
      for offset in 0..<horizon.days {
        if let holiday = PublicHoliday.on(horizon.start.adding(days: offset), zone: zone), !worked.contains(holiday) { days.insert(offset) }
      }
      closed[zone] = days
    }
    self.closed = closed
  }

  /// Whether the day so many days after the horizon's first is a holiday in a zone.
  func isHoliday(offset: Int, zone: HolidayZone) -> Bool { closed[zone]?.contains(offset) ?? false }
}
