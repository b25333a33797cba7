import Dossier
import Foundation
import Law

/// Reads dossier.json and dossier.csv back.
public enum CoverageReader {
  public static let json = "dossier.json"
  public static let csv = CoverageTable.file

  private struct Written: Decodable {
    var nom: String?
    var doute: Doubt?
    var previsions: [Criterion]
    var scenarios: [Written]?
    var remedes: [Remedy]?
    var effort: Int?
    var version: String
    var debut: CivilDate
    var fin: CivilDate
    var plan: Bool
    var seuil: Int
    var max_km: Int
    var chiffres: [Figure]
    var criteres: [Criterion]
    var tiers_temps: [Third]
    var centres: [Centre]
    var contours: [Outline]
    var ecartees: [String: Int]
    var empreintes: [String: String]
  }
  private struct Doubt: Decodable {
    var ecart_present: Int
    var ecart_scenario: Int
    var meme_monnaie: Bool
    var points_par_visite: [String: Int]
  }
  private struct Remedy: Decodable {
    struct Need: Decodable {
      var portee: String
      var secteur: String?
      var equipe: String?
      var role: Role?
      var nombre: Int
      var unite: CoverageRemedy.Need.Unit
    }
    struct Less: Decodable {
      var equipe: TeamID
      var role: Role
      var suffit: Bool
    }
    var critere: CoverageCriterionCode
    var prevision: Bool
    var verdict: CoverageVerdict
    var reponse: CoverageRemedy.Answer
    var cible: String?
    var etp: Int?
    var verdict_du_plan: CoverageVerdict?
    var plans_epuises: Bool?
    var il_faut: [Need]
    var un_de_moins: [Less]
  }
  private struct Figure: Decodable {
    var distinction: Distinction?
    var code: CoverageCode
    var portee: String
    var secteur: String?
    var equipe: String?
    var nature: Nature?
    var modalite: String?
    var numerateur: Int?
    var denominateur: Int?
    var exclus: Int?
    var manquants: Int?
    var motif: CoverageGap?
    var valeur: Double?
  }
  private struct Criterion: Decodable {
    var distinction: Distinction?
    var code: CoverageCriterionCode
    var verdict: CoverageVerdict
    var numerateur: Int?
    var denominateur: Int?
    var exclus: Int?
    var manquants: Int?
    var seuil: CoverageBar
    var motif: CoverageGap?
  }
  private struct Third: Decodable {
    var professionnel: ProfessionalID
    var etp: Int
    var travaillees: Int
    var terrain: Int
    var terrain_prevu: Int?
    var requis: Int?
    var date_limite: CivilDate?
  }
  private struct Centre: Decodable {
    var centre: CentreID
    var secteur: SectorID
    var type: CentreKind
    var position: [Int]
  }
  private struct Outline: Decodable {
    var secteur: SectorID
    var sommets: [[Int]]
  }

  /// The dossier that dossier.json holds; nothing, and a finding, when it cannot be read.
  public static func read(_ bytes: [UInt8]?, _ findings: inout [Finding]) -> CoverageReport? {
    guard let written: Written = PlanJSONReader.decode(json, bytes, &findings) else { return nil }
    var report = report(written, &findings)
    report.effort = written.effort
    report.remedies = written.remedes.map { $0.map(remedy) }
    report.scenarios = (written.scenarios ?? []).map { line in
      let unclear = line.chiffres.filter { $0.distinction == .non }.compactMap { figure($0)?.key }
      let points = line.doute?.points_par_visite.compactMap { key, value in Nature(rawValue: key).map { ($0, value) } } ?? []
      return CoverageScenario(
        name: line.nom ?? "", report: self.report(line, &findings),
        doubt: CoverageDoubt(
          presentGap: line.doute?.ecart_present ?? 0, scenarioGap: line.doute?.ecart_scenario ?? 0,
          points: Dictionary(points) { first, _ in first }, isOneCurrency: line.doute?.meme_monnaie ?? false),
        unclear: Set(unclear), unclearForecasts: Set(line.previsions.filter { $0.distinction == .non }.map(\.code)))
    }
    return report
  }

  private static func figure(_ line: Figure) -> CoverageFigure? {
    CoverageScope(level: line.portee, sector: line.secteur ?? "", team: line.equipe ?? "").map { scope in
      CoverageFigure(
        line.code, scope, nature: line.nature, part: line.modalite ?? "", line.numerateur, of: line.denominateur, excluded: line.exclus,
        missing: line.manquants, gap: line.motif)
    }
  }

  private static func criterion(_ line: Criterion) -> CoverageCriterion {
    CoverageCriterion(
      line.code, line.verdict, line.numerateur, of: line.denominateur, excluded: line.exclus, missing: line.manquants, bar: line.seuil,
      gap: line.motif)
  }

  private static func remedy(_ line: Remedy) -> CoverageRemedy {
    CoverageRemedy(
      line.critere, isForecast: line.prevision, line.verdict, line.reponse, target: line.cible,
      needs: line.il_faut.compactMap { need in
        CoverageScope(level: need.portee, sector: need.secteur ?? "", team: need.equipe ?? "").map {
          CoverageRemedy.Need($0, need.role, need.nombre, need.unite)
        }
      }, fteThousandths: line.etp, reached: line.verdict_du_plan,
      less: line.un_de_moins.map { CoverageRemedy.Less(team: $0.equipe, role: $0.role, isEnough: $0.suffit) },
      isCutShort: line.plans_epuises ?? false)
  }

  private static func report(_ written: Written, _ findings: inout [Finding]) -> CoverageReport {
    var report = CoverageReport(begins: written.debut, ends: written.fin)
    report.version = written.version
    report.hasPlan = written.plan
    report.threshold = written.seuil
    report.maximumKilometres = written.max_km
    report.setAside = written.ecartees
    report.digests = written.empreintes
    for line in written.chiffres {
      guard let figure = figure(line) else { continue }
      check(figure, line.valeur, &findings)
      report.figures.append(figure)
    }
    report.criteria = written.criteres.map(criterion)
    report.forecasts = written.previsions.map(criterion)
    report.thirds = written.tiers_temps.map {
      CoverageThird(
        professional: $0.professionnel, fteThousandths: $0.etp, doneWorked: $0.travaillees, doneField: $0.terrain,
        forecastField: $0.terrain_prevu, forecastRequired: $0.requis, deadline: $0.date_limite)
    }
    report.centres = written.centres.map {
      CoverageCentre(id: $0.centre, sector: $0.secteur, kind: $0.type, place: point($0.position))
    }
    report.outlines = written.contours.map { CoverageOutline(sector: $0.secteur, corners: $0.sommets.map(point)) }
    return report
  }

  private static func point(_ numbers: [Int]) -> Coordinates {
    guard numbers.count == 2 else { return Coordinates(latitude: 0, longitude: 0) }
    return Coordinates(latitude: Double(numbers[0]) / 100_000, longitude: Double(numbers[1]) / 100_000)
  }

  /// A value that does not follow from its two numbers is told.
  private static func check(_ figure: CoverageFigure, _ value: Double?, _ findings: inout [Finding]) {
    let computed = CoverageValue(figure)?.text(mark: ".")
    if computed.flatMap(Double.init) == value { return }
    findings.append(
      CoverageFinding.wrong(json, figure.key, value.map { "\($0)" } ?? "", computed ?? "", code: CoverageFinding.ratio))
  }

  /// Compares dossier.csv with the figures of dossier.json, line by line.
  public static func compare(_ bytes: [UInt8]?, _ report: CoverageReport, _ findings: inout [Finding]) {
    guard let bytes else {
      findings.append(Finding(file: csv, line: 0, code: PlanFinding.missingFile))
      return
    }
    for (language, previous) in [(Language.fr, nil), (.en, nil)] as [(Language, CoverageReport?)] {
      if withoutPrevious(CoverageTable.bytes(report, previous: previous, language)) == withoutPrevious(bytes) { return }
    }
    let expected = lines(withoutPrevious(CoverageTable.bytes(report, previous: nil, .fr)))
    let found = lines(withoutPrevious(bytes))
    for place in 0..<max(expected.count, found.count) {
      let (left, right) = (place < found.count ? found[place] : "", place < expected.count ? expected[place] : "")
      guard left != right else { continue }
      findings.append(
        Finding(file: csv, line: place + 1, code: CoverageFinding.difference, values: [String(left.prefix(90)), String(right.prefix(90))]))
      if findings.count > 50 { return }
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] { String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n") }

  /// The file without its last column.
  private static func withoutPrevious(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var lastMark = 0
    for byte in bytes where byte != 0x0D {
      if byte == 0x0A {
        kept.removeLast(kept.count - lastMark)
        kept.append(byte)
        lastMark = kept.count
      } else {
        if byte == UInt8(ascii: ";") { lastMark = kept.count }
        kept.append(byte)
      }
    }
    return kept
  }
}

/// The codes of what can be wrong in a coverage dossier; their words are in ``CoverageCommandSentences``.
public enum CoverageFinding {
  public static let ratio = "dossier_ratio"
  public static let sum = "dossier_somme"
  public static let verdict = "dossier_verdict"
  public static let difference = "dossier_difference"
  public static let recomputed = "dossier_recalcul"
  /// The figure is the same; its base, what was left out or why it is silent is not.
  public static let surrounding = "dossier_entourage"
  public static let small = "dossier_cellule_petite"
  public static let betrayed = "dossier_cellule_trahie"
  public static let doubt = "dossier_distinction"
  public static let remedy = "dossier_remede"
  public static let scenarios = "dossier_scenarios"

  public static func wrong(_ file: String, _ key: CoverageFigure.Key, _ value: String, _ expected: String, code: String) -> Finding {
    let place = [key.code.rawValue, key.scope.sector?.text, key.scope.team?.text, key.nature?.rawValue, key.part]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "/")
    return Finding(file: file, line: 0, column: place, value: value, code: code, values: [value, expected])
  }
}
