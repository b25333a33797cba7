import Dossier
import Exchange
import Foundation
import Generation
import Law
import Testing

@Suite("Every scenario of the library lies over its base, and its plan verifies", .serialized) struct ScenarioLibraryTests {
  static let folder = URL(fileURLWithPath: SixWorkers.scenario + "/..").standardizedFileURL.path

  static var names: [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix("/scenario.yaml") && !$0.contains("/expected/") }.map { String($0.dropLast("/scenario.yaml".count)) }
      .sorted()
  }

  /// The service of `Scenarios/service.sh`, with one worker in ten: the same staff, centres and teams, and plans of a second.
  static let service: [DossierFile: [UInt8]] = {
    var dossier = Generator.dossier(
      GenerationRequest(workers: 7000, overdueThousandths: 150, seed: 1, teams: 3, areas: 2, mobileCentres: 1))
    func isOut(_ worker: WorkerID) -> Bool { !worker.text.hasSuffix("0") }
    dossier.employments.removeAll { isOut($0.worker) }
    dossier.facts.removeAll { isOut($0.worker) }
    dossier.visits.removeAll { isOut($0.worker) }
    dossier.absences.removeAll { isOut($0.worker) }
    dossier.requests.removeAll { isOut($0.worker) }
    dossier.appointments.removeAll { isOut($0.worker) }
    let files = DossierFile.allCases.filter { dossier.present.contains($0) }
    return Dictionary(uniqueKeysWithValues: files.map { ($0, InputFiles.bytes(of: $0, dossier)) })
  }()

  @Test func `the library holds what it promises, each with its page`() throws {
    #expect(
      Self.names == [
        "centre-ferme", "centre-mobile", "deux-infirmiers", "draft-law", "fusion", "gel-recrutement", "medecin-part", "protocole-etendu",
        "vague-absences",
      ])
    for name in Self.names {
      let page = try String(contentsOfFile: Self.folder + "/" + name + "/README.md", encoding: .utf8)
      #expect(page.contains("scenario.yaml"), "\(name)")
    }
  }

  @Test(arguments: names) func `it passes check, and verify accepts a quick plan of it`(name: String) throws {
    let work = try TemporaryFolder()
    defer { work.remove() }
    let scenario = Self.folder + "/" + name + "/scenario.yaml"
    if name == "draft-law" {
      #expect(try ProgrammeRun("scenario", "apply", scenario, "--output", "laid", in: work.path).code == 0)
    } else {
      try FileManager.default.createDirectory(atPath: work.path + "/service", withIntermediateDirectories: true)
      for (file, bytes) in Self.service { try Data(bytes).write(to: URL(fileURLWithPath: work.path + "/service/" + file.rawValue)) }
      let applied = try ProgrammeRun("scenario", "apply", scenario, "--base", "service", "--output", "laid", in: work.path)
      #expect(applied.code == 0, "\(applied.complaints)")
      #expect(!applied.output.contains("scenario_sans_effet") && !applied.output.contains("ne change rien"), "\(applied.output)")
    }
    let planned = try ProgrammeRun("plan", "laid", "--output", "plan", "--time-limit", "1s", in: work.path)
    #expect(planned.code == 0, "\(planned.complaints)")
    let verified = try ProgrammeRun("verify", "laid", "plan", in: work.path)
    #expect(verified.code == 0, "\(verified.output)")
  }
}
