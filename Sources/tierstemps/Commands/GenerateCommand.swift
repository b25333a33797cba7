import ArgumentParser
import Dossier
import Exchange
import Foundation
import Generation
import Law

/// Writes a synthetic service, and says how near it is to the public figures.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a calibrated synthetic SPSTI.",
    discussion: """
      Every run with the same options gives the same files, byte for byte. The figures generated are printed beside the public ones, each
      with its basis: published, computed from published figures, or an assumption.
      """)

  @Argument(help: "The folder to write.") var dossier: String
  @Option(help: "Workers followed, 500 to 1000000.") var workers = 20_000
  @Option(help: "Share of the workers with a legal visit overdue, 0 to 0.6.") var overdue = 0.12
  @Option(help: "Seed of the random numbers.") var seed = 1
  @Option(help: "Share of médecin posts that are vacant, 0 to 0.6 (default: 0.25 when --overdue is 0.25 or more, else 0).")
  var vacant: Double?
  @Option(help: "First day of the plan, a Monday.") var asOf = "2026-11-23"
  @Option(help: "Number of teams (default: one for each full-time médecin post).") var teams: Int?
  @Option(help: "Number of areas that share neither staff nor rooms (default: one for four teams).") var areas: Int?
  @Option(help: "Number of mobile centres, open two days a week.") var mobileCentres: Int?
  @Flag(help: "Replace the dossier that stands there.") var force = false
  @Option(help: "Language of the messages, fr or en.") var lang = "fr"

  private var language: Language { Language(rawValue: lang) ?? .fr }

  func run() async throws {
    let request = try request()
    try refusing { () throws(GeneratedFolder.Refusal) in try GeneratedFolder.check(dossier, force: force) }
    let made = Generator.dossier(request)
    try refusing { () throws(GeneratedFolder.Refusal) in try GeneratedFolder.write(made, at: dossier, force: force) }
    say(GenerationSentences.title(language, [dossier, "\(seed)"]))
    say(GenerationSentences.nobody(language))
    for file in DossierFile.allCases where made.present.contains(file) && file != .parametres {
      let count = InputFiles.lines(of: file, made)
      say("  " + file.rawValue.padding(toLength: 22, withPad: " ", startingAt: 0) + GenerationSentences.lines(language, [grouped(count)]))
    }
    say("")
    for line in CalibrationTable.lines(try Calibration.report(made, request), language) { say(line) }
    say("")
    say(GenerationSentences.refilled(language))
    say(GenerationSentences.next(language, [dossier]))
  }

  /// The request, or a refusal that says what to correct.
  private func request() throws -> GenerationRequest {
    guard GenerationRequest.sizes.contains(workers) else { throw refusal(GenerationSentences.badSize, ["\(workers)"]) }
    for (name, value) in [("--overdue", overdue), ("--vacant", vacant ?? 0)] where !(0...0.6).contains(value) {
      throw refusal(GenerationSentences.badShare, [name, "\(value)", "0.6"])
    }
    guard let day = CivilDate(iso: asOf), day.weekday == 0 else { throw refusal(GenerationSentences.badDay, [asOf]) }
    for (name, value, least) in [("--teams", teams, 1), ("--areas", areas, 1), ("--mobile-centres", mobileCentres, 0)] {
      if let value, value < least { throw refusal(GenerationSentences.badCount, [name, "\(value)", "\(least)"]) }
    }
    return GenerationRequest(
      workers: workers, overdueThousandths: Int((overdue * 1000).rounded()), seed: seed, asOf: day,
      vacantThousandths: vacant.map { Int(($0 * 1000).rounded()) }, teams: teams, areas: areas, mobileCentres: mobileCentres)
  }

  private func refusal(_ sentence: Sentence, _ values: [String]) -> any Error {
    FileHandle.standardError.write(Data((sentence(language, values) + "\n").utf8))
    return ExitCode(2)
  }

  private func refusing(_ work: () throws(GeneratedFolder.Refusal) -> Void) throws {
    do throws(GeneratedFolder.Refusal) {
      try work()
    } catch {
      switch error {
      case .occupied: throw refusal(GenerationSentences.occupied, [dossier])
      case .foreign(let name): throw refusal(GenerationSentences.foreign, [dossier, name])
      case .unwritable(let reason): throw refusal(GenerationSentences.unwritable, [dossier, reason])
      }
    }
  }

  private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: " ")
  }
}
