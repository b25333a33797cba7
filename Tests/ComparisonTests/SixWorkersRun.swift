import Comparison
import Coverage
import Dossier
import Exchange
import Foundation
import Law
import Testing
import Verification

/// The dossier that Scenarios/six-workers solves by hand, with the plan written there.
enum SixWorkersRun {
  private static let scenario = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/six-workers").standardizedFileURL.path

  static func dossier() throws -> Dossier {
    var files: [DossierFile: [UInt8]] = [:]
    for file in DossierFile.allCases {
      if let bytes = FileManager.default.contents(atPath: "\(scenario)/dossier/\(file.rawValue)") { files[file] = [UInt8](bytes) }
    }
    let reading = DossierReader.read(files)
    #expect(!reading.isRefused)
    return reading.dossier
  }

  static func plan() throws -> (Plan, Indicators) {
    var files: [String: [UInt8]] = [:]
    for name in PlanReader.files + [IndicatorsReader.file] {
      files[name] = FileManager.default.contents(atPath: "\(scenario)/expected/plan/\(name)").map { [UInt8]($0) }
    }
    var (plan, findings) = PlanReader.read(files: files)
    let indicators = IndicatorsReader.read(files[IndicatorsReader.file], &findings)
    #expect(findings.isEmpty)
    return (plan, indicators)
  }

  static func run(_ name: String = "base") throws -> ComparedRun {
    let dossier = try dossier()
    let (plan, indicators) = try plan()
    let cost = Verifier.verify(dossier: dossier, plan: plan).figures.unplaceableCost
    return try ComparedRun(name: name, key: "0", dossier: dossier, plan: plan, indicators: indicators, unplaceableCost: cost)
  }
}
