import ArgumentParser
import Exchange
import Foundation

/// `tierstemps schema`: the contract of every file.
struct SchemaCommand: AsyncParsableCommand {
  /// How the contract is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "The contract: files, columns, codes, defaults.",
    discussion: "json gives the columns of the CSV files, and JSON Schema for the YAML and JSON files.")

  @Option(help: "text for people, csv for the table of columns, json for programmes.")
  var format = Format.text
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    let bytes =
      switch format {
      case .text: Array(ContractTable.text(lang).utf8)
      case .csv: ContractTable.csv(lang)
      case .json: JSONSchema.contract()
      }
    FileHandle.standardOutput.write(Data(bytes))
  }
}
