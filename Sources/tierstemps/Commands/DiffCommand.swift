import ArgumentParser
import Dossier
import Exchange
import Foundation

/// `tierstemps diff`: what changed from one plan to another.
struct DiffCommand: AsyncParsableCommand {
  /// How the differences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Placed, unplaced, moved, and which indicators changed between two plans.")

  @Argument(help: "The folder of the first plan.", completion: .directory)
  var plan1: String
  @Argument(help: "The folder of the second plan.", completion: .directory)
  var plan2: String
  @Option(help: "text for people, json for programmes.")
  var format = Format.text
  @Option(help: "fr or en.")
  var lang = Language.fr

  func run() async throws {
    let (first, second) = (try loadPlan(at: plan1, language: lang), try loadPlan(at: plan2, language: lang))
    let difference = PlanDifference(from: first.plan, to: second.plan, indicators: (first.indicators, second.indicators))
    let report = format == .json ? difference.json : Array(difference.text(lang).utf8)
    FileHandle.standardOutput.write(Data(report))
  }
}
