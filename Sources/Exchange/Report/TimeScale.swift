import Law

/// Where days stand on a drawing of years: shares of its width, in hundredths of a percent.
struct TimeScale {
  /// The first and last day drawn, whole years.
  let first: CivilDate
  let last: CivilDate

  /// Years before the first event worth drawing when the hiring is far behind.
  private static let longest = 15

  init(_ course: WorkerCourse) {
    let today = course.asOf.year
    var years = course.held.map(\.date.year) + course.absences.map(\.start.year) + [today]
    let ahead = course.obligations.filter { $0.required != .non }.map { course.day(of: $0).year }
    let end = min(max((ahead + years).max() ?? today, today + 1), today + 12)
    let begun = (course.employments + course.exposures).map(\.start.year)
    years += begun.filter { end - $0 <= TimeScale.longest }
    let start = max((years.min() ?? today), end - 2 * TimeScale.longest)
    // What began long before leaves a year of run-up, so that its bar visibly comes from further back.
    let isCut = begun.contains { $0 < start }
    first = CivilDate.firstDay(of: min(isCut ? start - 1 : start, end - 3))
    last = CivilDate.lastDay(of: end)
  }

  /// The years drawn.
  var years: ClosedRange<Int> { first.year...last.year }

  /// Hundredths of a percent of the width, within the drawing.
  func place(_ day: CivilDate) -> Int {
    let day = min(max(day, first), last.adding(days: 1))
    return first.days(to: day) * 10_000 / (first.days(to: last) + 1)
  }

  /// The same as a length of CSS.
  func css(_ hundredths: Int) -> String { "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)%" }
}
