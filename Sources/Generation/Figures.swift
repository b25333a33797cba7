// The public figures and the assumptions that drive the generator, each once. The calibration report lists them with their basis and
// measures the dossier against them; no other file holds a figure of the trade.

/// Parameters of the synthetic service.
enum Figures {
  // Staff.
  static let workersPerMedecin = 4605.0
  static let ftePerMedecin = 0.87
  static let partTimeShare = 0.55
  static let workersPerInfirmier = 6450.0
  static let workersPerCollaborateur = 46_000.0
  static let workersPerInterne = 120_000.0
  static let workersPerPreventer = 8500.0
  static let workersPerAssistant = 4600.0
  static let turnover = 0.16
  static let fieldMean = 0.25
  static let fieldDeviation = 0.06

  // Establishments.
  static let sizeClasses: [SizeClass] = [
    SizeClass(bounds: 1...9, share: 0.78, mean: 3.4), SizeClass(bounds: 10...49, share: 0.172, mean: 20),
    SizeClass(bounds: 50...249, share: 0.042, mean: 95), SizeClass(bounds: 250...1000, share: 0.006, mean: 480),
  ]
  static let interimShare = 0.03
  /// Members with a fiche d'entreprise younger than four years: about 140 000 made in 2022 and 18 % more in 2023, for 1.44 million.
  static let freshFiches = 0.42
  /// Members with an action younger than four years: 0.49 a year and establishment in 2022, many of them for the same large ones.
  static let freshActions = 0.51
  /// Accidents at work with a stoppage, per worker and year.
  static let accidentRate = 0.027

  // People.
  static let sirShare = 0.21
  static let siaShare = 0.08
  static let nightShare = 0.046
  static let handicapShare = 0.036
  static let minorShare = 0.005

  // Movements, per worker and year.
  static let hires = 0.22
  /// Of these hires, those still in post.
  static let hiresStaying = 0.14
  static let cdiHires = 0.096
  static let waivedHires = 0.20
  static let illness = 0.036
  static let shortIllness = 0.04
  static let accident = 0.009
  static let maternity = 0.016
  static let occupational = 0.002

  // Visits done, per worker and year.
  static let visits = 0.465
  static let mix: [VisitKind: Double] = [
    .vipInitiale: 0.25, .vipPeriodique: 0.17, .aptitude: 0.12, .renouvellement: 0.09, .intermediaire: 0.065, .reprise: 0.115,
    .prereprise: 0.06, .demande: 0.11, .miCarriere: 0.015, .finDeCarriere: 0.005,
  ]
  static let infirmierShare: [VisitKind: Double] = [
    .vipInitiale: 0.67, .vipPeriodique: 0.80, .intermediaire: 0.95, .miCarriere: 0.25, .reprise: 0.01, .prereprise: 0.01, .demande: 0.02,
  ]
  static let reoriented = 0.15

  // Appointments.
  static let noShow = 0.10
  static let lateCancellation = 0.05
  static let remote = 0.03
  static let remoteConsent = 0.10

  /// Visits of a kind done in a year, per worker.
  static func rate(_ kind: VisitKind) -> Double { visits * (mix[kind] ?? 0) }
}

/// A class of establishments by size.
struct SizeClass {
  var bounds: ClosedRange<Int>
  var share: Double
  var mean: Double
}
