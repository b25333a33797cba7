import Dossier
import Law

/// The days the plan covers, each cut in two halves and numbered, so that calendars are arrays.
///
/// Sundays keep their number and are never worked: a day's place then needs no table.
struct Horizon: Sendable, Equatable {
  let start: CivilDate
  let weeks: Int

  /// Last day of the horizon, H1.
  var end: CivilDate { start.adding(days: days - 1) }
  var days: Int { 7 * weeks }
  var count: Int { 14 * weeks }

  /// The number of a half-day, or nothing when it lies outside the horizon.
  func index(_ halfDay: HalfDay) -> Int? {
    let offset = start.days(to: halfDay.day)
    return offset >= 0 && offset < days ? 2 * offset + halfDay.part.index : nil
  }

  /// The half-day of a number.
  func halfDay(_ index: Int) -> HalfDay { HalfDay(day(index), index % 2 == 0 ? .matin : .apresMidi) }

  /// The day of a half-day's number.
  func day(_ index: Int) -> CivilDate { start.adding(days: index / 2) }

  /// The week of a half-day's number, the first being 0.
  func week(_ index: Int) -> Int { index / 14 }

  /// Whether a day belongs to the horizon.
  func contains(_ day: CivilDate) -> Bool { day >= start && day <= end }
}
