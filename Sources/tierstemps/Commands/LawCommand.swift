import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law

/// `tierstemps law`: the catalogue of rules, its history, and what a change of law does to a service.
struct LawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law", abstract: "The catalogue of rules: list, one rule, dated changes, and what a change does to a service.",
    subcommands: [LawListCommand.self, LawShowCommand.self, LawHistoryCommand.self, LawDiffCommand.self])
}

/// How `law` writes.
enum LawFormat: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

/// `tierstemps law list`.
struct LawListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every rule: its name, its articles, since when it is in force, what it says in one sentence.")

  @Option(help: "text for people, csv for a spreadsheet, json for programmes.")
  var format = LawFormat.text
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    switch format {
    case .text: say(CatalogueListing.text(lang))
    case .csv: FileHandle.standardOutput.write(Data(CatalogueListing.csv(lang)))
    case .json: FileHandle.standardOutput.write(Data(CatalogueListing.json(lang)))
    }
  }
}

/// `tierstemps law show`.
struct LawShowCommand: AsyncParsableCommand {
  /// How one rule is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One rule: what it says, the day that decides, its values with their texts, who may hold the visit, disputed readings.",
    discussion: "RULE is a name of `law list`, as in the column regle of `visits`. Exit status 2 for an unknown name.")

  @Argument(help: "The name of the rule: REPRISE-MAL60.")
  var rule: String
  @Option(help: "text for people, json for programmes.")
  var format = Format.text
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    guard let entry = CatalogueEntry.named(rule.uppercased()) else { throw ValidationError(CatalogueRule.unknown(rule, lang)) }
    let page = CatalogueRule(entry, lang)
    if format == .json { FileHandle.standardOutput.write(Data(page.json)) } else { say(page.text) }
  }
}

/// `tierstemps law history`.
struct LawHistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "The dated changes of the law: the text, the articles, what a service sees change.",
    discussion: "A text is named only when its number was confirmed.")

  @Option(help: "Only the changes that apply from this day on, AAAA-MM-JJ.")
  var since: CivilDate?
  @Option(help: "text for people, csv for a spreadsheet, json for programmes.")
  var format = LawFormat.text
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    switch format {
    case .text: say(CatalogueHistory.text(since: since, lang))
    case .csv: FileHandle.standardOutput.write(Data(CatalogueHistory.csv(since: since, lang)))
    case .json: FileHandle.standardOutput.write(Data(CatalogueHistory.json(since: since, lang)))
    }
  }
}

/// Writes a text to the output stream.
func say(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
