import Dossier
import Foundation
import Law

/// Reads plan.json and borne.json.
enum PlanJSONReader {
  /// The form of plan.json.
  private struct Written: Decodable {
    var version: String
    var graine: Int
    var debut: CivilDate
    var horizon_semaines: Int
    var empreintes: [String: String]
    var lectures: [String: String]
    var regles: [WrittenDraft]?
    var objectif: WrittenObjective
    var retard_avant_debut: Int
    var borne: Int
    var plan_vide: Int
    var ecart: Double
    var part_gagnee: Double
    var legal: WrittenQuality
    var hors_plan: Int
    var limite_de_temps: Bool
    var zones: [WrittenArea]
    /// Missing from the plans of older versions.
    var annulations: [WrittenCancellation]?
  }

  private struct WrittenCancellation: Decodable {
    var rendez_vous: AppointmentID
    var place: String
    var duree_min: Int
    var sequence: Int
  }

  private struct WrittenDraft: Decodable {
    var regle: String
    var valeur: Int
    var a_compter_du: CivilDate
    var texte: String
  }

  private struct WrittenQuality: Decodable {
    var somme: Int
    var borne: Int
    var plan_vide: Int
    var ecart: Double
    var part_gagnee: Double
  }

  private struct WrittenArea: Decodable {
    var nom: String
    var equipes: [TeamID]
    var rendez_vous: Int
    var places: Int
    var issue: String
  }

  /// The parts of the objective, and their sum as it is written beside them.
  private struct WrittenObjective: Decodable {
    var parts: Objective
    var somme: Int
    enum CodingKeys: CodingKey { case somme }
    init(from decoder: any Decoder) throws {
      parts = try Objective(from: decoder)
      somme = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .somme)
    }
  }

  static func plan(_ bytes: [UInt8]?, _ findings: inout [Finding]) -> Plan {
    guard let written: Written = decode("plan.json", bytes, &findings) else {
      return Plan(begins: CivilDate(dayNumber: 0), horizonWeeks: 0)
    }
    if let key = outsized(written) {
      findings.append(Finding(file: "plan.json", line: 0, code: PlanFinding.badJSON, values: [key]))
      return Plan(begins: CivilDate(dayNumber: 0), horizonWeeks: 0)
    }
    var plan = Plan(begins: written.debut, horizonWeeks: written.horizon_semaines)
    plan.version = written.version
    plan.seed = written.graine
    plan.digests = written.empreintes
    // A default written in full and a default left out are the same reading.
    plan.readings = Readings(written.lectures.filter { name, value in Readings.all.contains { $0.name == name && $0.values[0] != value } })
    let drafts = (written.regles ?? []).map { Draft($0.regle, $0.valeur, from: $0.a_compter_du, title: $0.texte) }
    do {
      if !drafts.isEmpty { plan.readings.texts = try Texts(drafts: drafts) }
    } catch {
      compare("regles", drafts.map(\.number).joined(separator: ", "), "", &findings)
    }
    plan.objective = written.objectif.parts
    plan.latenessBeforeStart = written.retard_avant_debut
    plan.whole = Quality(sum: written.objectif.somme, bound: written.borne, emptyPlan: written.plan_vide)
    plan.legal = Quality(sum: written.legal.somme, bound: written.legal.borne, emptyPlan: written.legal.plan_vide)
    plan.unplaceable = written.hors_plan
    plan.timeLimitReached = written.limite_de_temps
    plan.areas = written.zones.map {
      AreaSummary(name: $0.nom, teams: $0.equipes, appointments: $0.rendez_vous, placed: $0.places, outcome: $0.issue)
    }
    plan.cancellations = (written.annulations ?? []).compactMap { gone in
      guard let place = Placement(code: gone.place) else {
        compare("annulations", gone.place, "AAAA-MM-JJ HH:MM professionnel centre", &findings)
        return nil
      }
      return Cancellation(appointment: gone.rendez_vous, place: place, minutes: gone.duree_min, sequence: gone.sequence)
    }
    compare("objectif.somme", String(plan.whole.sum), String(plan.objective.sum), &findings)
    compare("legal.somme", String(plan.legal.sum), String(plan.objective.legal), &findings)
    compare("ecart", written.ecart, plan.whole.gap, &findings)
    compare("part_gagnee", written.part_gagnee, plan.whole.shareClosed, &findings)
    compare("legal.ecart", written.legal.ecart, plan.legal.gap, &findings)
    compare("legal.part_gagnee", written.legal.part_gagnee, plan.legal.shareClosed, &findings)
    return plan
  }

  /// The greatest sum of points taken as one: what whoever checks a plan adds and subtracts must not overflow.
  private static let greatestSum = 10_000_000_000_000_000

  /// The first key whose number no plan can hold, or nothing.
  private static func outsized(_ written: Written) -> String? {
    let parts = written.objectif.parts
    let points = [
      ("objectif.retard", parts.late), ("objectif.non_places", parts.unplaced), ("objectif.avance", parts.advance),
      ("objectif.rdv_deplace", parts.appointmentsMoved), ("objectif.changement_medecin", parts.medecinsChanged),
      ("objectif.km", parts.kilometres), ("objectif.vacation_ouverte", parts.sessionsOpened),
      ("objectif.terrain_non_visites", parts.fieldUnvisited), ("objectif.terrain_desequilibre", parts.fieldImbalance),
      ("objectif.somme", written.objectif.somme), ("retard_avant_debut", written.retard_avant_debut), ("borne", written.borne),
      ("plan_vide", written.plan_vide), ("legal.somme", written.legal.somme), ("legal.borne", written.legal.borne),
      ("legal.plan_vide", written.legal.plan_vide), ("hors_plan", written.hors_plan),
    ]
    if let (key, _) = points.first(where: { !(-greatestSum...greatestSum).contains($1) }) { return key }
    if !(1...104).contains(written.horizon_semaines) { return "horizon_semaines" }
    let gone = written.annulations ?? []
    if !gone.allSatisfy({ (0...1440).contains($0.duree_min) }) { return "annulations.duree_min" }
    return gone.allSatisfy { (0...1_000_000_000).contains($0.sequence) } ? nil : "annulations.sequence"
  }

  /// A figure that does not follow from its neighbours is told: a plan whose summary lies is not read in silence.
  private static func compare(_ key: String, _ value: String, _ computed: String, _ findings: inout [Finding]) {
    guard value != computed else { return }
    findings.append(
      Finding(file: "plan.json", line: 0, column: key, value: value, code: PlanFinding.inconsistent, values: [value, computed]))
  }

  /// A ratio is written with six decimals: it may differ by half of the last one, and a hair of floating point.
  private static func compare(_ key: String, _ value: Double, _ computed: Double, _ findings: inout [Finding]) {
    if abs(value - computed) > 0.000_000_6 * max(1, abs(computed)) { compare(key, "\(value)", "\(computed)", &findings) }
  }

  static func certificate(_ bytes: [UInt8]?, _ findings: inout [Finding]) -> BoundCertificate {
    decode("borne.json", bytes, &findings) ?? BoundCertificate()
  }

  static func decode<Value: Decodable>(_ file: String, _ bytes: [UInt8]?, _ findings: inout [Finding]) -> Value? {
    guard let bytes else {
      findings.append(Finding(file: file, line: 0, code: PlanFinding.missingFile))
      return nil
    }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      findings.append(Finding(file: file, line: 0, code: PlanFinding.badJSON, values: [reason(error)]))
      return nil
    }
  }

  /// The key that is missing or wrong, without quoting the file.
  private static func reason(_ error: any Error) -> String {
    func path(_ keys: [any CodingKey]) -> String { keys.map(\.stringValue).joined(separator: ".") }
    switch error {
    case DecodingError.keyNotFound(let key, let context): return path(context.codingPath + [key])
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context): return path(context.codingPath)
    case DecodingError.dataCorrupted(let context): return context.codingPath.isEmpty ? "JSON" : path(context.codingPath)
    default: return "JSON"
    }
  }
}
