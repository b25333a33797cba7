/// What may happen in a simulated week, by the code that names its rate: in `parametres.yaml` under `arrivees`, in `simulate --rate`.
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
  case departMedecin = "depart_medecin"
  case departProfessionnel = "depart_professionnel"
  case recrutementMedecin = "recrutement_medecin"
  case recrutementProfessionnel = "recrutement_professionnel"
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

  /// The greatest rate that may be given.
  public var greatest: Int { unit == .share ? 100_000 : 1_000_000 }

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
    case .paternite: (400, .hypothese, "congés de paternité de 28 jours")
    case .conge: (300, .hypothese, "congés longs")
    case .demande: (5100, .hypothese, "visites à la demande, toutes origines")
    case .prereprise: (50_000, .calcule, "2,7 préreprises pour 100 salariés (DGT 2023), rapportées aux arrêts longs")
    case .arretProfessionnel: (40_000, .calcule, "8,4 M d'arrêts pour 21 M de personnes (Cnam-SNDS 2023)")
    case .departMedecin: (16_000, .publie, "16 % de rotation par an (branche 2022) ; la même pour tous les métiers")
    case .departProfessionnel: (16_000, .publie, "16 % de rotation par an (branche 2022)")
    case .recrutementMedecin: (48_000, .calcule, "par poste vacant : 25 % de postes vacants (Assemblée nationale 2018) à 16 % de départs")
    case .recrutementProfessionnel: (300_000, .hypothese, "par poste vacant : quatre mois en moyenne")
    case .embaucheCDI: (43_600, .calcule, "9,6 CDI sur 22 embauches (Dares Analyses 2014-094)")
    case .dispense: (20_000, .hypothese, "embauches dispensées par une visite récente")
    case .rdvManque: (10_000, .publie, "10 % de visites manquées (Schneider Electric)")
    case .rdvAnnule: (5000, .hypothese, "annulations tardives")
    case .orientation: (15_000, .publie, "réorientation vers le médecin, 15 % (Préventique 2015 n° 140)")
    case .secondExamen: (2600, .publie, "inaptitudes : 2,6 % des visites de médecin (PACA 2020)")
    }
  }
}
