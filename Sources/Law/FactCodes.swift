/// A risk to which a post exposes, as `expositions` lists it.
public enum Exposure: String, CaseIterable, Sendable, Codable {
  case amiante, plomb, cmr, bio1, bio2, bio3, bio4
  case ionisantA = "ionisant_a"
  case ionisantB = "ionisant_b"
  case radon, hyperbare, echafaudage
  case cemDepassement = "cem_depassement"
  case travauxReglementes = "travaux_reglementes"
  case manutentionLourde = "manutention_lourde"
  case listeEmployeur = "liste_employeur"
  case conduite
  case habilitationElectrique = "habilitation_electrique"
  case sousTensionOuVoisinage = "sous_tension_ou_voisinage"
}

/// A situation of the worker, as `situations` lists it. Several reveal health: none may reach an employer or the public.
public enum Situation: String, CaseIterable, Sendable, Codable {
  case nuit, handicap, invalidite, grossesse, allaitement
  case suiviAdapte = "suivi_adapte"
  case implant, forain
}

/// What a line of `faits.csv` says of a worker.
public enum FactCode: Hashable, Sendable {
  case exposure(Exposure)
  case situation(Situation)
  /// A dose limit was exceeded (R. 4451-81).
  case depassementDose
  /// The médecin found that the post is one of R. 4624-23 (R. 4624-21).
  case posteSIRDecouvert

  /// The fact written with this code, or nothing when no fact has it.
  public init?(code: String) {
    if let exposure = Exposure(rawValue: code) {
      self = .exposure(exposure)
    } else if let situation = Situation(rawValue: code) {
      self = .situation(situation)
    } else if code == "depassement_dose" {
      self = .depassementDose
    } else if code == "poste_sir_decouvert" {
      self = .posteSIRDecouvert
    } else {
      return nil
    }
  }

  /// The code as the files write it.
  public var code: String {
    switch self {
    case .exposure(let exposure): exposure.rawValue
    case .situation(let situation): situation.rawValue
    case .depassementDose: "depassement_dose"
    case .posteSIRDecouvert: "poste_sir_decouvert"
    }
  }

  /// Every code that `faits.csv` accepts.
  public static let allCodes: [String] =
    Exposure.allCases.map(\.rawValue) + Situation.allCases.map(\.rawValue) + ["depassement_dose", "poste_sir_decouvert"]
}

/// A set of exposures in one word of memory: a million workers each carry one.
public struct ExposureSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The set that holds one exposure.
  public init(_ exposure: Exposure) { rawValue = 1 << UInt32(ExposureSet.positions[exposure] ?? 31) }
  /// Whether the exposure belongs to the set.
  public func has(_ exposure: Exposure) -> Bool { contains(ExposureSet(exposure)) }
  /// The exposures of the set, in the order of ``Exposure``.
  public var list: [Exposure] { isEmpty ? [] : Exposure.allCases.filter(has) }
  private static let positions = Dictionary(uniqueKeysWithValues: Exposure.allCases.enumerated().map { ($1, $0) })
}

/// A set of situations in one byte of memory.
public struct SituationSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// The set that holds one situation.
  public init(_ situation: Situation) { rawValue = 1 << UInt8(SituationSet.positions[situation] ?? 7) }
  /// Whether the situation belongs to the set.
  public func has(_ situation: Situation) -> Bool { contains(SituationSet(situation)) }
  /// The situations of the set, in the order of ``Situation``.
  public var list: [Situation] { isEmpty ? [] : Situation.allCases.filter(has) }
  private static let positions = Dictionary(uniqueKeysWithValues: Situation.allCases.enumerated().map { ($1, $0) })
}
