import Dossier
import Law
import Testing

@testable import Generation

@Suite("Calibration on the public figures") struct CalibrationTests {
  static let hard = GenerationRequest(workers: 50_000, overdueThousandths: 300, seed: 7)
  static let well = GenerationRequest(workers: 50_000, overdueThousandths: 120, seed: 11)
  private static let hardResults = results(hard)
  private static let wellResults = results(well)

  /// The staff alone, at a million workers: heads are counted by the hundred there, so a share can come within 5 %.
  private static let staffResults: [String: CalibrationResult] = {
    let request = GenerationRequest(workers: 1_000_000, overdueThousandths: 300)
    let plan = ServicePlan(request)
    let centres = plan.centres()
    var staff = Staff(plan, centres: centres)
    let timetables = Timetables(plan, centres: centres, staff: &staff)
    var dossier = Dossier()
    dossier.centres = centres.flatMap(\.fixed)
    dossier.professionals = staff.professionals
    dossier.timetable = timetables.lines
    dossier.leave = timetables.leave
    return index(dossier, request)
  }()

  private static func results(_ request: GenerationRequest) -> [String: CalibrationResult] { index(Generator.dossier(request), request) }

  private static func index(_ dossier: Dossier, _ request: GenerationRequest) -> [String: CalibrationResult] {
    do {
      let report = try Calibration.report(dossier, request, sample: 20_000)
      return Dictionary(report.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    } catch {
      return [:]
    }
  }

  /// Shares of heads and posts, too few in a small service for 5 %.
  static let staffCodes = [
    "etp_par_medecin", "medecins_temps_partiel", "demi_journees_medecin", "demi_journees_infirmier",
    "terrain",
    "terrain_ecart_type", "postes_vacants", "renouvellement_personnel",
  ]

  static let codes = Calibration.rows(hard).map(\.code).filter { !staffCodes.contains($0) }

  private func check(_ result: CalibrationResult?, _ code: String) throws {
    let result = try #require(result, "no row \(code)")
    let generated = try #require(result.generated, "\(code) measures nothing")
    #expect(
      abs(generated - result.figure) <= 0.05 * result.figure + 1e-9, "\(code): \(generated) generated, \(result.figure) aimed at")
  }

  @Test(arguments: codes) func `a hard case keeps each figure within 5 %`(code: String) throws {
    try check(CalibrationTests.hardResults[code], code)
  }

  @Test(arguments: codes) func `a well-run service keeps each figure within 5 %`(code: String) throws {
    try check(CalibrationTests.wellResults[code], code)
  }

  @Test(arguments: staffCodes) func `a large service keeps each figure of the staff within 5 %`(code: String) throws {
    try check(CalibrationTests.staffResults[code], code)
  }

  @Test func `no figure is listed twice`() {
    let codes = Calibration.rows(CalibrationTests.hard).map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: [0, 50, 120, 300, 450]) func `the law counts as many late workers as were asked for`(thousandths: Int) throws {
    let request = GenerationRequest(workers: 4000, overdueThousandths: thousandths, seed: thousandths + 1)
    let report = try Calibration.report(Generator.dossier(request), request)
    let generated = try #require(report.first { $0.code == "en_retard" }?.generated)
    #expect(abs(generated - Double(thousandths) / 10) <= 0.3, "\(generated) % for \(thousandths) ‰")
  }
}
