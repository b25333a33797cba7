import ArgumentParser
import Dossier
import Exchange
import Foundation

/// A dossier or a scenario to compare, as it was named on the command line.
struct ComparedInput: Sendable {
  let name: String
  let path: String
  private let scenario: ScenarioFolder?
  private let setAside: Bool
  private let language: Language

  /// - Parameter base: A dossier that a scenario is laid over instead of its own.
  init(at path: String, over base: String? = nil, setAside: Bool, language: Language) throws {
    self.path = path
    self.setAside = setAside
    self.language = language
    if ScenarioFolder.isScenario(path) {
      let folder = try ScenarioFolder(at: path, base: base, language: language)
      scenario = folder
      name = folder.name
    } else {
      scenario = nil
      name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    }
  }

  /// The whole dossier, checked.
  func dossier() throws -> Dossier {
    let folder = try scenario?.overlaid() ?? DossierFolder(folder: path, language: language)
    return try folder.loaded(setAside: setAside, requiring: [.travailleurs], begins: nil, digesting: true, language: language).dossier
  }

  /// Its elementary changes; none for a dossier.
  var changes: [String] { scenario?.steps.map(\.label) ?? [] }
  /// How many of them belong to the scenarios it is laid over.
  var inherited: Int { scenario?.parentStepCount ?? 0 }

  /// The dossier with the first changes alone; nothing when it has errors so far.
  func dossier(first count: Int) -> Dossier? {
    guard let reading = scenario?.overlaid(first: count).read(requiring: [.travailleurs], setAside: setAside), !reading.isRefused else {
      return nil
    }
    return reading.dossier
  }
}
