import Law

/// The time zone of a place of consultation, as a calendar file describes it.
enum CalendarZone: String, CaseIterable {
  case paris = "Europe/Paris"
  case guadeloupe = "America/Guadeloupe"
  case martinique = "America/Martinique"
  case guyane = "America/Cayenne"
  case reunion = "Indian/Reunion"
  case mayotte = "Indian/Mayotte"

  /// The zone of a commune (INSEE code); Paris when there is none.
  init(commune: String?) {
    switch commune.map(HolidayZone.init(commune:)) {
    case .guadeloupe: self = .guadeloupe
    case .martinique: self = .martinique
    case .guyane: self = .guyane
    case .reunion: self = .reunion
    case .mayotte: self = .mayotte
    case .metropole, .alsaceMoselle, nil: self = .paris
    }
  }

  /// The zone's component: summer time for Paris by the rule in force since 1996, one offset all year overseas.
  ///
  /// - Source: Directive 2000/84/EC for the two Sundays; RFC 5545 section 3.6.5.
  var lines: [String] {
    let body: [String] =
      switch self {
      case .paris:
        [
          "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
          "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
        ]
      case .guadeloupe, .martinique: fixed("-0400", "AST")
      case .guyane: fixed("-0300", "-03")
      case .reunion: fixed("+0400", "+04")
      case .mayotte: fixed("+0300", "EAT")
      }
    return ["BEGIN:VTIMEZONE", "TZID:\(rawValue)"] + body + ["END:VTIMEZONE"]
  }

  private func fixed(_ offset: String, _ name: String) -> [String] {
    [
      "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:\(offset)", "TZOFFSETTO:\(offset)", "TZNAME:\(name)", "END:STANDARD",
    ]
  }
}
