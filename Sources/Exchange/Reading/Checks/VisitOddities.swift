import Dossier
import Law

// What is odd in one past visit by itself: three million are looked at, so what the law says of each nature is put in tables first.

/// Who could hold each visit, and since when it exists.
struct VisitOddities {
  private let everReserved: [RoleSet]
  private let begins: [CivilDate?]

  init() {
    // A role allowed on the first day modelled has stayed allowed since: only the others need the day.
    everReserved = Nature.allCases.map { VisitOddities.roles(of: $0, on: Catalogue.modelledFrom) }
    begins = Nature.allCases.map { Catalogue.begins($0) }
  }

  /// The oddities of a visit, each with its column, the value to quote and what fills its sentence.
  func found(in visit: PastVisit) -> [(problem: InputProblem, column: String, value: String, values: [String])] {
    var found: [(InputProblem, String, String, [String])] = []
    if visit.nature == .visiteAvant2017 {
      if visit.date >= Catalogue.modelledFrom { found.append((.visiteApres2016, "date", visit.date.description, [])) }
    } else if let start = begins[visit.nature.rank], visit.date < start {
      found.append((.natureAvantTexte, "nature", visit.nature.rawValue, [start.description, visit.date.description]))
    } else if !mayHold(visit), visit.date >= Catalogue.modelledFrom {
      found.append((.roleInterdit, "role", visit.role.rawValue, [visit.nature.rawValue, visit.date.description]))
    }
    guard !visit.delivered.isEmpty else { return found }
    if visit.delivered.contains(.avisAptitude), visit.delivered.contains(.avisInaptitude) {
      found.append((.avisContraires, "delivre", visit.delivered.map(\.rawValue).joined(separator: "|"), []))
    }
    for document in visit.delivered {
      if let nature = document.attestedBy, let start = begins[nature.rank], visit.date < start, visit.nature != nature {
        found.append((.natureAvantTexte, "delivre", document.rawValue, [start.description, visit.date.description]))
      }
      if document != .attestationSuivi, !RoleSet([.medecin, .collaborateur, .interne]).allows(visit.role) {
        found.append((.avisSansMedecin, "delivre", document.rawValue, [visit.role.rawValue]))
      }
    }
    return found
  }

  private func mayHold(_ visit: PastVisit) -> Bool {
    if visit.nature == .actionFormationPrevention { return true }
    return everReserved[visit.nature.rank].allows(visit.role) || VisitOddities.roles(of: visit.nature, on: visit.date).allows(visit.role)
  }

  /// A day that the catalogue does not cover says nothing odd.
  private static func roles(of nature: Nature, on day: CivilDate) -> RoleSet {
    do throws(LawError) {
      return try Catalogue.roles(of: nature, on: day)
    } catch {
      return RoleSet(rawValue: .max)
    }
  }
}

extension DeliveredDocument {
  /// The exam made for this attestation.
  fileprivate var attestedBy: Nature? {
    switch self {
    case .attestationConduite: .examenAttestationConduite
    case .attestationElectrique: .examenAttestationElectrique
    case .attestationSuivi, .avisAptitude, .avisInaptitude: nil
    }
  }
}
