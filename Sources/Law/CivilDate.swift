/// A day of the civil (Gregorian) calendar, without a clock and without a time zone.
///
/// Every date of the law is a whole day; a deadline "within eight days" names a day, never an instant. The value is a day count, so
/// comparing and adding are integer operations and a table of three million visits stays small.
///
///     let hired: CivilDate = "2025-11-30"
///     hired.adding(months: 3)        // 2026-02-28, the last day of a month too short
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before.
  public let dayNumber: Int32

  /// The day that lies `dayNumber` days after 1970-01-01.
  @inlinable public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// The day with these calendar fields, or nothing when the calendar has no such day (30 February).
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= CivilDate.daysIn(month: month, of: year) else { return nil }
    self.init(dayNumber: CivilDate.dayNumber(year: year, month: month, day: day))
  }

  /// The day written `AAAA-MM-JJ`, or nothing when it is not written so.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  @inlinable public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

  /// The number of days in a month of a year.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Howard Hinnant's day count, exact for the whole proleptic Gregorian calendar.
  ///
  /// - Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The calendar fields of the day.
  public var fields: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The civil year.
  public var year: Int { fields.year }

  /// The day `days` later (earlier when negative).
  @inlinable public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + Int32(days)) }

  /// The same day number `months` later, or the last day of that month when it has no such day.
  ///
  /// - Source: Code de procédure civile, art. 641, by analogy: the Labour code gives no rule of its own.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = fields
    let count = year * 12 + (month - 1) + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    let newDay = min(day, CivilDate.daysIn(month: newMonth, of: newYear))
    return CivilDate(dayNumber: CivilDate.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  /// The same day `years` later, 29 February giving 28 February where there is none.
  public func adding(years: Int) -> CivilDate { adding(months: 12 * years) }

  /// The number of days from this day to another, negative when the other is earlier.
  @inlinable public func days(to other: CivilDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  /// The day of the week, Monday being 0 and Sunday 6.
  public var weekday: Int { Int(((dayNumber % 7) + 7 + 3) % 7) }

  /// The Monday of the week that holds this day.
  public var monday: CivilDate { adding(days: -weekday) }

  /// The ISO 8601 number of the week, 1 to 53, which decides `paires` and `impaires` in a timetable.
  public var isoWeek: Int {
    let thursday = adding(days: 3 - weekday)
    let (year, _, _) = thursday.fields
    return CivilDate(dayNumber: CivilDate.dayNumber(year: year, month: 1, day: 1)).days(to: thursday) / 7 + 1
  }

  /// The first day of a civil year.
  public static func firstDay(of year: Int) -> CivilDate { CivilDate(dayNumber: dayNumber(year: year, month: 1, day: 1)) }

  /// The last day of a civil year.
  public static func lastDay(of year: Int) -> CivilDate { CivilDate(dayNumber: dayNumber(year: year, month: 12, day: 31)) }
}

extension CivilDate: CustomStringConvertible {
  /// The day written `AAAA-MM-JJ`.
  public var description: String {
    let (year, month, day) = fields
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + two(month) + "-" + two(day)
  }
}

extension CivilDate: ExpressibleByStringLiteral {
  /// The day written `AAAA-MM-JJ` in the source; an impossible date stops the first test that runs it.
  public init(stringLiteral text: String) {
    guard let day = CivilDate(iso: text) else {
      preconditionFailure("'\(text)' is not a day. Write it AAAA-MM-JJ, with a day that exists.")
    }
    self = day
  }
}

extension CivilDate: Codable {
  /// Reads `AAAA-MM-JJ`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a day written AAAA-MM-JJ.")
    }
    self = day
  }

  /// Writes `AAAA-MM-JJ`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
