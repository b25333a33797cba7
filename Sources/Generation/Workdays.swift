import Law

/// The working days of metropolitan France over half a century, looked up instead of computed.
struct Workdays {
  private let first: Int32
  private let works: [Bool]

  /// The table from 1 January of `asOf`'s year − 45 to 31 December of the second year after.
  init(about asOf: CivilDate) {
    let start = CivilDate.firstDay(of: asOf.year - 45)
    let count = start.days(to: CivilDate.lastDay(of: asOf.year + 2)) + 1
    var works = [Bool](repeating: true, count: count)
    for place in works.indices where start.adding(days: place).weekday > 4 { works[place] = false }
    for year in (asOf.year - 45)...(asOf.year + 2) {
      for holiday in PublicHoliday.allCases {
        if let day = holiday.day(in: year, zone: .metropole) { works[start.days(to: day)] = false }
      }
    }
    first = start.dayNumber
    self.works = works
  }

  private func isWorked(_ day: CivilDate) -> Bool {
    let place = Int(day.dayNumber - first)
    return works.indices.contains(place) ? works[place] : day.weekday < 5
  }

  /// The day itself or the last working day before it.
  func onOrBefore(_ day: CivilDate) -> CivilDate {
    var day = day
    while !isWorked(day) { day = day.adding(days: -1) }
    return day
  }

  /// The day itself or the first working day after it.
  func onOrAfter(_ day: CivilDate) -> CivilDate {
    var day = day
    while !isWorked(day) { day = day.adding(days: 1) }
    return day
  }
}
