/// The zones whose public holidays differ.
public enum HolidayZone: String, CaseIterable, Sendable, Codable {
  case metropole, alsaceMoselle, guadeloupe, guyane, martinique, mayotte, reunion

  /// The zone of a commune, from the first characters of its INSEE code.
  ///
  /// - Parameter commune: Five characters, `57463` or `97411`; anything else is metropolitan.
  public init(commune: String) {
    switch true {
    case commune.hasPrefix("57"), commune.hasPrefix("67"), commune.hasPrefix("68"): self = .alsaceMoselle
    case commune.hasPrefix("971"): self = .guadeloupe
    case commune.hasPrefix("972"): self = .martinique
    case commune.hasPrefix("973"): self = .guyane
    case commune.hasPrefix("974"): self = .reunion
    case commune.hasPrefix("976"): self = .mayotte
    default: self = .metropole
    }
  }
}

/// A public holiday (L. 3133-1, and the local ones of Alsace-Moselle and overseas).
public enum PublicHoliday: String, CaseIterable, Sendable, Codable {
  case jourDeLAn = "jour_de_l_an"
  case vendrediSaint = "vendredi_saint"
  case lundiDePaques = "lundi_de_paques"
  case feteDuTravail = "fete_du_travail"
  case victoire1945 = "victoire_1945"
  case ascension
  case lundiPentecote = "lundi_pentecote"
  case feteNationale = "fete_nationale"
  case assomption
  case toussaint
  case armistice1918 = "armistice_1918"
  case noel
  case saintEtienne = "saint_etienne"
  case abolitionEsclavage = "abolition_esclavage"

  /// Easter Sunday of a year.
  ///
  /// - Source: J. Meeus, *Astronomical Algorithms*, ch. 8 (the anonymous Gregorian computus).
  public static func easter(of year: Int) -> CivilDate {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CivilDate(dayNumber: CivilDate.dayNumber(year: year, month: n / 31, day: n % 31 + 1))
  }

  /// The day this holiday falls on in a year, or nothing when the zone does not keep it.
  public func day(in year: Int, zone: HolidayZone) -> CivilDate? {
    func fixed(_ month: Int, _ day: Int) -> CivilDate { CivilDate(dayNumber: CivilDate.dayNumber(year: year, month: month, day: day)) }
    switch self {
    case .jourDeLAn: return fixed(1, 1)
    case .vendrediSaint: return zone == .alsaceMoselle ? PublicHoliday.easter(of: year).adding(days: -2) : nil
    case .lundiDePaques: return PublicHoliday.easter(of: year).adding(days: 1)
    case .feteDuTravail: return fixed(5, 1)
    case .victoire1945: return fixed(5, 8)
    case .ascension: return PublicHoliday.easter(of: year).adding(days: 39)
    case .lundiPentecote: return PublicHoliday.easter(of: year).adding(days: 50)
    case .feteNationale: return fixed(7, 14)
    case .assomption: return fixed(8, 15)
    case .toussaint: return fixed(11, 1)
    case .armistice1918: return fixed(11, 11)
    case .noel: return fixed(12, 25)
    case .saintEtienne: return zone == .alsaceMoselle ? fixed(12, 26) : nil
    case .abolitionEsclavage:
      switch zone {
      case .mayotte: return fixed(4, 27)
      case .martinique: return fixed(5, 22)
      case .guadeloupe: return fixed(5, 27)
      case .guyane: return fixed(6, 10)
      case .reunion: return fixed(12, 20)
      case .metropole, .alsaceMoselle: return nil
      }
    }
  }

  /// The public holiday that falls on a day in a zone, or nothing.
  public static func on(_ day: CivilDate, zone: HolidayZone) -> PublicHoliday? {
    let year = day.year
    return allCases.first { $0.day(in: year, zone: zone) == day }
  }
}
