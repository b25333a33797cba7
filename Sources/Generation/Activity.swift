/// What an establishment does, as far as the exposure of its workers depends on it.
enum Activity: Int, CaseIterable {
  case btp, industrie, transport, sante, bureaux, interim

  /// Share of the workers (assumption; temporary work apart).
  var share: Double {
    switch self {
    case .btp: 0.08
    case .industrie: 0.16
    case .transport: 0.08
    case .sante: 0.12
    case .bureaux: 0.53
    case .interim: Figures.interimShare
    }
  }

  /// Workers under SIR before the rates are scaled to the whole (assumption).
  var sirRate: Double {
    switch self {
    case .btp: 0.55
    case .industrie, .transport: 0.30
    case .sante: 0.25
    case .bureaux: 0.05
    case .interim: 0.21
    }
  }

  /// How often its workers work at night, against the mean.
  var nightWeight: Double {
    switch self {
    case .btp: 0.3
    case .industrie: 2
    case .transport: 2.6
    case .sante: 1.9
    case .bureaux: 0.5
    case .interim: 1
    }
  }

  /// Codes of the French classification of activities.
  var nafCodes: [String] {
    switch self {
    case .btp: ["43.21A", "43.22A", "43.34Z", "41.20A", "43.91B", "42.11Z"]
    case .industrie: ["10.71C", "25.62B", "22.22Z", "20.14Z", "28.22Z", "24.51Z"]
    case .transport: ["49.41A", "49.41B", "49.31Z", "52.10B", "53.20Z"]
    case .sante: ["86.10Z", "86.21Z", "87.10A", "88.10A", "86.90D"]
    case .bureaux: ["47.11D", "47.71Z", "56.10A", "62.02A", "69.20Z", "70.22Z", "81.21Z", "85.59A", "46.90Z", "64.19Z"]
    case .interim: ["78.20Z"]
    }
  }

  /// The activity of a code of the classification.
  init(naf: String) {
    switch Int(naf.prefix(2)) ?? 0 {
    case 41...43: self = .btp
    case 10...39: self = .industrie
    case 49...53: self = .transport
    case 86...88: self = .sante
    case 78: self = .interim
    default: self = .bureaux
    }
  }
}
