import ArgumentParser
import Exchange
import Foundation

/// `tierstemps scenario schema`: the contract of scenario.yaml.
struct ScenarioSchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "The contract of scenario.yaml: its keys, what they hold, what follows from them.")

  @Flag(help: "JSON Schema (draft 2020-12), for programmes and editors.")
  var json = false
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    let bytes = json ? JSONSchema.ofScenario() : Array(ScenarioText.contract(lang).utf8)
    FileHandle.standardOutput.write(Data(bytes))
  }
}
