import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law
import Simulation
import Synchronization

/// `tierstemps simulate`: Mondays in a row, with random hires, absences and no-shows.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "A year or more of weekly plans, with random hires, departures, absences, requests and no-shows.",
    discussion: """
      Each Monday's plan is made from the last one and from what the week brought; nothing is known before its day. The same dossier, seed \
      and options give the same files; the same seed on another dossier gives the same luck, so that --against compares pair by pair. The \
      command that was stopped, given again, takes up what is missing.

      Arrival rates: those of --rate, then of arrivees in parametres.yaml or a scenario, then the documented ones, each with its source in \
      simulation.json. Every rate has luck of its own: another one changes nothing of the others.

      Each Monday spends --effort thousandths of the work of plan on its search, and goes on from last Monday's plan. Without --bound the bound of \
      a plan has the prices of that search: borne is lower and ecart wider than the plan deserves. Exit status 1 when a plan breaks a rule.
      """)

  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file()) var dossier: String
  @Option(name: .shortAndLong, help: "The folder of the simulation.", completion: .directory) var output: String
  @Option(help: "Weeks lived, 1 to 157.") var weeks = 52
  @Option(help: "Repetitions, each with its own luck, 1 to 9999.") var repetitions = 20
  @Option(help: "Seed of the luck.") var seed = 1
  @Option(help: "Work spent on each area, in thousandths of what plan spends, 1 to 1000.") var effort = 50
  @Option(
    help:
      "A rate to change, CODE=NUMBER a year for 100 000 people or cases in 100 000; may be repeated; wins over arrivees in parametres.yaml."
  ) var rate: [String] = []
  @Option(help: "The folder of another simulation of the same seed: the differences go to ecarts.csv.", completion: .directory)
  var against: String?
  @Flag(help: "Solve a second programme for each plan's bound: the same plans, a tighter ecart, about twice the time.") var bound = false
  @Option(help: "Repetitions, or areas of one, made at once; the machine's cores without it. It changes no byte.") var cores: Int?
  @Flag(inversion: .prefixedNo, help: "Check every plan.") var verify = true
  @Flag(help: "Leave wrong lines out with what depends on them.") var setAside = false
  @Flag(help: "A JSON line on the standard output after each week.") var json = false
  @Option(help: "Language of the messages: fr or en.") var lang = Language.fr

  func run() async throws {
    let start = ContinuousClock.now
    for (name, value, range) in [
      ("--weeks", weeks, 1...157), ("--repetitions", repetitions, 1...9999), ("--effort", effort, 1...1000),
      ("--cores", cores ?? 1, 1...1024),
    ] where !range.contains(value) {
      throw ValidationError(SimulationSentences.badCount(lang, [name, "\(value)", "\(range.lowerBound)", "\(range.upperBound)"]))
    }
    let reading = try loadDossier(at: dossier, setAside: setAside, language: lang)
    let begun = reading.dossier
    let rates = try rates(of: begun.parameters)
    try checkLikeness(begins: begun.parameters.begins)
    let folder = SimulationFolder(at: output)
    try refusing { () throws(SimulationFolder.Refusal) in try folder.open(for: question(begun, rates)) }

    let missing = (1...repetitions).filter { folder.table(of: $0) == nil }
    if missing.count < repetitions { say(SimulationSentences.resumed(lang, ["\(repetitions - missing.count)"])) }
    try await live(missing, begun, rates, folder)
    try finish(folder, start)
  }

  // MARK: Living

  private func live(_ missing: [Int], _ dossier: Dossier, _ rates: ArrivalRates, _ folder: SimulationFolder) async throws {
    let cores = cores ?? ProcessInfo.processInfo.activeProcessorCount
    let reports = WeekReports(of: self)
    let year = { @Sendable (repetition: Int) in
      SimulatedYear(
        dossier: dossier,
        mondays: Mondays(
          Reality(rates: rates, luck: Luck(seed: seed, replication: repetition), origin: dossier.parameters.begins), weeks: weeks),
        effort: effort, provesBounds: bound, verifies: verify, breadth: missing.count < cores ? cores : 1)
    }
    do {
      try await OrderedWork.run(missing, atOnce: self.cores) { repetition in
        let start = ContinuousClock.now
        let answer = try year(repetition).live { week, overdue in reports.week(repetition, week, overdue, since: start) }
        try folder.write(repetition, answer.table, answer.thirds)
        reports.repetition(repetition, answer, since: start)
      } take: {
      }
    } catch let error as LawError {
      throw refusal(error, lang)
    } catch let refusal as SimulationFolder.Refusal {
      complain(refusal.message(output, lang))
      throw internalFailure
    }
  }

  /// Refuses at once what could not be compared after hours of Mondays.
  private func checkLikeness(begins: CivilDate) throws {
    guard let against else { return }
    let other = SimulationFolder(at: against)
    guard let theirs = other.seed else { throw ValidationError(SimulationSentences.notASimulation(lang, [against])) }
    let mondays = (0..<weeks).map { begins.adding(days: 7 * $0) }
    let isLike = (1...repetitions).contains { repetition in
      other.table(of: repetition).map { $0.columns == SimulatedYear.columns && $0.rows.map(\.monday) == mondays } ?? false
    }
    guard theirs == seed, isLike else { throw ValidationError(SimulationSentences.unlike(lang, [against])) }
  }

  // MARK: Bands

  private func finish(_ folder: SimulationFolder, _ start: ContinuousClock.Instant) throws {
    let tables = (1...repetitions).compactMap { folder.table(of: $0) }
    let bands = Self.bands(tables)
    var files = [OutputFile(path: "bandes.csv", bytes: SimulationFiles.bands(bands, repetitions: tables.count))]
    if let against { files.append(OutputFile(path: "ecarts.csv", bytes: try differences(folder, SimulationFolder(at: against)))) }
    try refusing { () throws(SimulationFolder.Refusal) in try folder.write(files) }
    if !json { show(bands, repetitions: tables.count) }
    let thirds = (1...repetitions).flatMap { folder.thirdLines(of: $0) }
    let short = thirds.compactMap(\.last).filter { $0 < 0 }
    if !thirds.isEmpty {
      say(SimulationSentences.third(lang, ["\(thirds.count - short.count)", "\(thirds.count)", "\(-(short.min() ?? 0))"]))
    }
    let violations = tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.values[0] } }
    let seconds = "\((ContinuousClock.now - start).components.seconds)"
    let counts = ["\(tables.count * weeks)", "\(tables.count)", "\(weeks)"]
    say(
      verify
        ? SimulationSentences.done(lang, counts + ["\(violations)", seconds, output])
        : SimulationSentences.unverified(lang, counts + [seconds, output]))
    if violations > 0 { throw ExitCode(1) }
  }

  /// The bands of every figure by week, over tables of the same weeks.
  static func bands(_ tables: [WeekTable]) -> [SimulationFiles.BandLine] {
    guard let first = tables.first else { return [] }
    return first.columns.indices.flatMap { column in
      first.rows.indices.map { week in
        let band = Band(tables.map { $0.rows[week].values[column] })
        return SimulationFiles.BandLine(
          figure: first.columns[column], week: week + 1, monday: first.rows[week].monday, low: band.low, median: band.median,
          high: band.high)
      }
    }
  }

  /// The bands of the differences, repetition by repetition: luck that both share goes away.
  private func differences(_ own: SimulationFolder, _ other: SimulationFolder) throws -> [UInt8] {
    var tables: [WeekTable] = []
    for repetition in 1...repetitions {
      guard var mine = own.table(of: repetition), let theirs = other.table(of: repetition), mine.columns == theirs.columns,
        mine.rows.map(\.monday) == theirs.rows.map(\.monday)
      else { continue }
      for week in mine.rows.indices {
        for column in mine.columns.indices { mine.rows[week].values[column] -= theirs.rows[week].values[column] }
      }
      tables.append(mine)
    }
    guard !tables.isEmpty, other.seed == seed else { throw ValidationError(SimulationSentences.unlike(lang, [other.path])) }
    return SimulationFiles.bands(Self.bands(tables), repetitions: tables.count)
  }

  /// Some of the bands, for people.
  private func show(_ bands: [SimulationFiles.BandLine], repetitions: Int) {
    say(SimulationSentences.header(lang, ["\(repetitions)"]))
    for figure in [WeekFigure.enRetard, .nonPlaces, .honores, .manques, .visitesATemps, .deplaces, .margeDuTiers] {
      let lines = bands.filter { $0.figure == figure.rawValue }
      func text(_ week: Int) -> String { "\(lines[week - 1].median) [\(lines[week - 1].low) – \(lines[week - 1].high)]" }
      let middle = (weeks + 1) / 2
      say("  " + SimulationSentences.band(lang, [figure.rawValue, text(1), "\(middle)", text(middle), "\(weeks)", text(weeks)]))
    }
  }

  // MARK: What was asked

  /// Those of the command, then those of the dossier or its scenario, then the documented ones.
  private func rates(of parameters: Parameters) throws -> ArrivalRates {
    var rates = ArrivalRates(parameters.arrivals)
    for text in rate {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let arrival = Arrival(rawValue: String(parts[0])), let number = Int(parts[1]),
        (0...arrival.greatest).contains(number)
      else {
        let codes = Arrival.allCases.map(\.rawValue).joined(separator: " ")
        throw ValidationError(SimulationSentences.badRate(lang, [text, codes]))
      }
      rates[arrival] = number
    }
    return rates
  }

  private func question(_ dossier: Dossier, _ rates: ArrivalRates) -> [UInt8] {
    SimulationFiles.question(
      version: TiersTempsCommand.version, seed: seed, effort: effort, bound: bound, begins: dossier.parameters.begins, weeks: weeks,
      verified: verify,
      digests: dossier.digests,
      rates: Arrival.allCases.map { arrival in
        let standard = arrival.standard
        let isGiven = rates.given[arrival] != nil
        return SimulationFiles.RateLine(
          code: arrival.rawValue, rate: rates[arrival], unit: arrival.unit.rawValue, basis: isGiven ? "donne" : standard.basis.rawValue,
          source: isGiven ? "" : standard.source)
      })
  }

  private func refusing(_ work: () throws(SimulationFolder.Refusal) -> Void) throws {
    do throws(SimulationFolder.Refusal) {
      try work()
    } catch {
      complain(error.message(output, lang))
      if case .unwritable = error { throw internalFailure }
      throw wrongUsage
    }
  }

  private func say(_ line: String) {
    if json { complain(line) } else { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
  }
}

/// What is told while repetitions are lived, from several threads.
private final class WeekReports: Sendable {
  private let command: SimulateCommand
  private let isWatched = isatty(STDERR_FILENO) == 1
  private let pen = Mutex(())

  init(of command: SimulateCommand) { self.command = command }

  private func seconds(since start: ContinuousClock.Instant) -> String {
    String(format: "%.1f", (ContinuousClock.now - start) / .seconds(1))
  }

  /// The same for people.
  private func told(_ seconds: String) -> String { command.lang == .fr ? seconds.replacingOccurrences(of: ".", with: ",") : seconds }

  /// A week is over.
  func week(_ repetition: Int, _ week: Int, _ overdue: Int, since start: ContinuousClock.Instant) {
    let time = seconds(since: start)
    pen.withLock { _ in
      if command.json {
        put("{\"repetition\":\(repetition),\"week\":\(week),\"overdue\":\(overdue),\"seconds\":\(time)}\n", FileHandle.standardOutput)
      } else if isWatched {
        let text = SimulationSentences.week(
          command.lang, ["\(repetition)", "\(command.repetitions)", "\(week)", "\(command.weeks)", "\(overdue)", told(time)])
        put("\r\(text)\u{1B}[K", FileHandle.standardError)
      }
    }
  }

  /// A repetition is over.
  func repetition(_ repetition: Int, _ answer: SimulatedYear.Answer, since start: ContinuousClock.Instant) {
    let overdue = answer.table.rows.last?.values[1 + (WeekFigure.allCases.firstIndex(of: .enRetard) ?? 0)] ?? 0
    let text = SimulationSentences.repetition(
      command.lang,
      [
        "\(repetition)", "\(command.repetitions)", "\(answer.table.rows.count)", "\(answer.violations)", "\(overdue)",
        told(seconds(since: start)),
      ])
    pen.withLock { _ in
      put((isWatched && !command.json ? "\r\u{1B}[K" : "") + text + "\n", FileHandle.standardError)
      guard let first = answer.first, let finding = first.findings.first else { return }
      let found = "\(finding.file) \(finding.line) \(finding.column) \(finding.code)"
      put(
        SimulationSentences.violation(command.lang, ["\(repetition)", "\(first.week)", "\(first.findings.count)", found]) + "\n",
        FileHandle.standardError)
    }
  }

  private func put(_ text: String, _ file: FileHandle) { file.write(Data(text.utf8)) }
}
