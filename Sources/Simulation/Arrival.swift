/// What may happen in a simulated week, by the code that names its rate.
public enum Arrival: String, CaseIterable, Sendable {
  // Movements, a year.
  case embauche
  case departCDI = "depart_cdi"
  // Absences, a year.
  case maladie
  case arretCourt = "arret_court"
  case accidentTravail = "accident_travail"
  case maternite
  case maladiePro = "maladie_pro"
  case paternite
  case conge
  // Requests, a year or for each long absence.
  case demande
  case prereprise
  // Staff, a year.
  case arretProfessionnel = "arret_professionnel"
  // Shares.
  case embaucheCDI = "embauche_cdi"
  case dispense
  case rdvManque = "rdv_manque"
  case rdvAnnule = "rdv_annule"
  case orientation
  case secondExamen = "second_examen"

  /// How often something happens.
  public enum Unit: String, Sendable {
    /// Times a year for 100 000 people.
    case perYear = "par_an"
    /// Cases in 100 000.
    case share = "part"
  }

  /// Where a figure comes from.
  public enum Basis: String, Sendable {
    /// Published, computed from published figures, assumed.
    case publie, calcule, hypothese
  }

  /// Of what the rate counts.
  public var unit: Unit {
    switch self {
    case .prereprise, .embaucheCDI, .dispense, .rdvManque, .rdvAnnule, .orientation, .secondExamen: .share
    default: .perYear
    }
  }

  /// The rate taken when none is given, and where it comes from; the generator's own calibration rests on the same figures.
  public var standard: (rate: Int, basis: Basis, source: String) {
    switch self {
    case .embauche: (22_000, .hypothese, "embauches appelant une visite ; CDI : Dares Analyses 2014-094")
    case .departCDI: (9600, .hypothese, "autant que d'embauches en CDI (Dares Analyses 2014-094)")
    case .maladie: (3600, .calcule, "arrêts d'au moins 60 jours : 8 à 12 % de 0,40 arrêt par an (Cnam 2023, quantiles WTW 2024)")
    case .arretCourt: (4000, .hypothese, "arrêts de 30 à 59 jours, mêmes quantiles")
    case .accidentTravail: (900, .calcule, "555 803 accidents avec arrêt (2023), un tiers d'au moins 30 jours")
    case .maternite: (1600, .hypothese, "retours de maternité")
    case .maladiePro: (200, .hypothese, "retours de maladie professionnelle")
    case .paternite: (400, .hypothese, "")
    case .conge: (300, .hypothese, "congés longs")
    case .demande: (5100, .hypothese, "visites à la demande, toutes origines")
    case .prereprise: (50_000, .calcule, "2,7 préreprises pour 100 salariés (DGT 2023), rapportées aux arrêts longs")
    case .arretProfessionnel: (40_000, .calcule, "8,4 M d'arrêts pour 21 M de personnes (Cnam-SNDS 2023)")
    case .embaucheCDI: (43_600, .calcule, "9,6 CDI sur 22 embauches (Dares Analyses 2014-094)")
    case .dispense: (20_000, .hypothese, "embauches dispensées par une visite récente")
    case .rdvManque: (10_000, .publie, "10 % de visites manquées (Schneider Electric)")
    case .rdvAnnule: (5000, .hypothese, "annulations tardives")
    case .orientation: (15_000, .publie, "réorientation vers le médecin, 15 % (Préventique 2015 n° 140)")
    case .secondExamen: (2600, .publie, "inaptitudes : 2,6 % des visites de médecin (PACA 2020)")
    }
  }
}

/// How often things happen in a simulated service; each rate can be given.
public struct ArrivalRates: Sendable, Equatable {
  /// Rates given, in the unit of each.
  public var given: [Arrival: Int] = [:]

  /// The documented rates.
  public init() {}

  /// A service in which nothing happens: appointments are held, nobody comes or goes.
  public static let quiet: ArrivalRates = {
    var rates = ArrivalRates()
    for arrival in Arrival.allCases { rates[arrival] = 0 }
    return rates
  }()

  /// The rate of an arrival: times a year for 100 000 people, or cases in 100 000.
  public subscript(arrival: Arrival) -> Int {
    get { given[arrival] ?? arrival.standard.rate }
    set { given[arrival] = newValue }
  }

  /// The probability of a share, or of one event in a week of someone's life.
  func probability(_ arrival: Arrival) -> Double {
    let rate = Double(self[arrival]) / 100_000
    return arrival.unit == .share ? rate : rate * 7 / 365.25
  }
}
