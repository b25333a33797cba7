import Dossier
import Law

/// The half-days of a plan, numbered: twelve a week, Monday morning first, Sundays left out.
///
/// Everything inside an area speaks of half-days and days by number, so that a set of days is a few machine words and a table is an array.
struct Horizon: Sendable {
  /// First day, a Monday (H0).
  let begins: CivilDate
  let weeks: Int

  init(_ parameters: Parameters) {
    begins = parameters.begins
    weeks = parameters.horizonWeeks
  }

  /// Last day, a Sunday (H1).
  var ends: CivilDate { begins.adding(days: 7 * weeks - 1) }
  /// Days, Sundays included.
  var dayCount: Int { 7 * weeks }
  /// Half-days, Sundays left out.
  var halfDayCount: Int { 12 * weeks }

  /// The number of a day of the horizon, or nothing outside it.
  func dayIndex(_ day: CivilDate) -> Int? {
    let index = begins.days(to: day)
    return index >= 0 && index < dayCount ? index : nil
  }

  /// The day with this number.
  func day(_ index: Int) -> CivilDate { begins.adding(days: index) }

  /// The number of a half-day, or nothing on a Sunday or outside the horizon.
  func index(_ halfDay: HalfDay) -> Int? {
    guard let day = dayIndex(halfDay.day), day % 7 < 6 else { return nil }
    return (day / 7) * 12 + (day % 7) * 2 + halfDay.part.index
  }

  /// The half-day with this number.
  func halfDay(_ index: Int) -> HalfDay { HalfDay(day(Horizon.day(of: index)), index % 2 == 0 ? .matin : .apresMidi) }

  /// The number of the day that holds a half-day.
  @inline(__always) static func day(of halfDay: Int) -> Int { (halfDay / 12) * 7 + (halfDay % 12) / 2 }
  /// The week that holds a half-day.
  @inline(__always) static func week(of halfDay: Int) -> Int { halfDay / 12 }
}

/// A set of days of the horizon, one bit each.
struct DaySet: Sendable, Hashable, Codable {
  private var words: [UInt64]

  /// No day of a horizon of so many days.
  init(dayCount: Int) { words = [UInt64](repeating: 0, count: (dayCount + 63) / 64) }

  @inline(__always) func contains(_ day: Int) -> Bool { words[day >> 6] >> UInt64(day & 63) & 1 == 1 }
  mutating func insert(_ day: Int) { words[day >> 6] |= 1 << UInt64(day & 63) }
  mutating func remove(_ day: Int) { words[day >> 6] &= ~(1 << UInt64(day & 63)) }
  mutating func insert(from first: Int, through last: Int) { for day in stride(from: first, through: last, by: 1) { insert(day) } }
  mutating func remove(from first: Int, through last: Int) { for day in stride(from: first, through: last, by: 1) { remove(day) } }
  mutating func formIntersection(_ other: DaySet) { for index in words.indices { words[index] &= other.words[index] } }
  /// The days as so many words of a bit a day, padded with zeros.
  func words(_ count: Int) -> [UInt64] { words + [UInt64](repeating: 0, count: max(0, count - words.count)) }
  /// Whether no day is in the set.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The first day of the set from `day` on, before `limit`.
  func first(from day: Int, before limit: Int) -> Int? {
    var candidate = day
    while candidate < limit {
      let rest = words[candidate >> 6] >> UInt64(candidate & 63)
      if rest != 0 {
        candidate += rest.trailingZeroBitCount
        return candidate < limit ? candidate : nil
      }
      candidate = (candidate | 63) + 1
    }
    return nil
  }
}
