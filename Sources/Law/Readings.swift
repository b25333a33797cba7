/// How the law is read: the disputed readings with the value chosen for each (the key `lectures` of parametres.yaml), and other texts than
/// those of the catalogue when the question asks for them.
///
/// Each reading has a closed list of values, the first being the default.
public struct Readings: Sendable, Equatable {
  /// Every reading with its values, the default first.
  public static let all: [(name: String, values: [String])] = [
    ("trajet", ["30", "60"]),
    ("duree_absence", ["arret", "jusqu_a_reprise"]),
    ("stage", ["non", "oui"]),
    ("handicap_vip", ["trois_mois", "avant_affectation"]),
    ("grossesse_vip", ["trois_mois", "avant_affectation"]),
    ("apprenti_sir", ["avant_affectation", "deux_mois"]),
    ("mineur_dispense", ["oui", "non"]),
    ("saisonnier_mineur", ["action", "vip"]),
    ("intermediaire_si_examen_2_ans", ["absorbee", "maintenue"]),
    ("cat_a", ["douze_mois", "annee_civile"]),
    ("mi_carriere_anticipee", ["annee_des_43", "anniversaire_43"]),
    ("mi_carriere_infirmier", ["protocole", "exclu"]),
    ("attestation_collaborateur", ["protocole", "exclu"]),
    ("derogation_arret", ["premier", "prolongation"]),
    ("prereprise_j30", ["inclus", "exclu"]),
    ("prereprise_ouverture", ["jour_31", "arret_prescrit_31"]),
    ("sortie_sir_2025", ["examen_plus_5", "examen_plus_4"]),
    ("avant_2017", ["echeance_ecrite", "plafond_5_ans"]),
    ("vip_avant_poste", ["non", "oui"]),
  ]

  /// The values chosen, by name; a name left out takes its default.
  public var chosen: [String: String]
  /// The texts that decide, when they are not simply those of the catalogue.
  public var texts: Texts?

  /// The default reading of everything, but for the values given.
  public init(_ chosen: [String: String] = [:]) { self.chosen = chosen }

  /// The value in use for a reading.
  ///
  /// - Parameter name: One of ``all``; any other name is a programmer's mistake.
  public subscript(name: String) -> String {
    if let value = chosen[name] { return value }
    guard let entry = Readings.all.first(where: { $0.name == name }) else {
      preconditionFailure("No reading is called '\(name)'. Add it to Readings.all.")
    }
    return entry.values[0]
  }
}
