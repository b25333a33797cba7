// A visit that a text removes, or only allows, stands or falls by conditions. Each is a fact with its answer, so that a reader sees which
// one decided; the words are written by `Exchange`.

/// A condition of a text, and whether the worker meets it.
public struct Condition: Sendable, Hashable {
  /// What is asked; the places of its sentence are the facts, in the order given here.
  public enum Code: String, CaseIterable, Sendable {
    // The dispenses. {0} the earlier visit, {1} the first day that counts.
    case seenSince = "vu_depuis"
    case sameJob = "emploi_identique"
    case documentHeld = "document_detenu"
    case documentHeldByMedecin = "document_detenu_medecin"
    /// {0} the first day that counts.
    case noMeasureSince = "aucune_mesure_depuis"
    case noInaptitude = "aucune_inaptitude"
    // Absences. {0} the length in days, {1} the days asked.
    case longEnough = "duree_suffisante"
    case causeListed = "cause_listee"
    /// {0} the day the arrêt was issued, {1} the first day of the text.
    case issuedSince = "arret_delivre_depuis"
    /// {0} the first day that counts, {1} the return.
    case prerepriseHeld = "prereprise_tenue"
    case noMeasureConcluded = "conclusion_sans_mesure"
    case nobodyAsks = "personne_ne_demande"
    /// {0} the day on which the arrêt is, or would be, long enough.
    case stillAwayOn = "arret_jusqu_au"
    /// Asked by the worker, the treating doctor, the health insurance or the médecin.
    case asked = "demandee"
    // Others.
    /// {0} days of effective work, {1} the days asked.
    case seasonalDays = "jours_effectifs"
    case postAtRisk = "poste_a_risques"
    /// {0} the visit, {1} the first day that counts.
    case heldSince = "tenue_depuis"
    /// {0} the next exam, {1} the last day for the intermediate visit.
    case examWithin = "examen_avant"
    /// The woman's wish.
    case wished = "souhaitee"
    case contractsTogether = "contrats_simultanes"
    case sameCategory = "meme_categorie"
    case sameFollowUp = "meme_suivi"
  }

  public var code: Code
  public var facts: [Reason.Fact]
  public var isMet: Bool

  public init(_ code: Code, _ facts: [Reason.Fact] = [], _ isMet: Bool) {
    self.code = code
    self.facts = facts
    self.isMet = isMet
  }
}
