import ArgumentParser
import Dossier
import Exchange
import Foundation

/// A dossier or a scenario to compare, as it was named on the command line.
struct ComparedInput: Sendable {
  /// The scenario's own name; of a dossier, that of its folder.
  private(set) var name: String
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

  /// Tells dossiers of one name apart by the folder they stand in: most are called `dossier`.
  static func distinct(_ inputs: [ComparedInput]) -> [ComparedInput] {
    let counts = Dictionary(inputs.map { ($0.name, 1) }, uniquingKeysWith: +)
    return inputs.map { input in
      guard input.scenario == nil, counts[input.name] ?? 0 > 1 else { return input }
      var input = input
      input.name = URL(fileURLWithPath: input.path).standardizedFileURL.pathComponents.suffix(2).joined(separator: "/")
      return input
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
