import Dossier
import Law

// A simulated year in files: one folder for each repetition, so that a run that was stopped takes up where it was, and the bands of all.

/// A table of whole numbers by week: what a repetition writes, and what is read back to take a simulation up again.
public struct WeekTable: Sendable, Equatable {
  public var columns: [String]
  /// By week: its Monday, then a number for each column.
  public var rows: [(monday: CivilDate, values: [Int])]

  public init(columns: [String], rows: [(monday: CivilDate, values: [Int])] = []) {
    self.columns = columns
    self.rows = rows
  }

  public static func == (left: WeekTable, right: WeekTable) -> Bool {
    left.columns == right.columns && left.rows.elementsEqual(right.rows) { $0.monday == $1.monday && $0.values == $1.values }
  }

  /// The file `semaines.csv`: `semaine;lundi` and the columns, weeks from 1.
  public var bytes: [UInt8] {
    var text = CSVText(columns: ["semaine", "lundi"] + columns)
    for (number, row) in rows.enumerated() {
      text.append([.number(number + 1), .day(row.monday)] + row.values.map { .number($0) })
    }
    return text.bytes
  }

  /// Reads back what ``bytes`` wrote; nothing for anything else.
  public init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }, as: UTF8.self)
      .split(separator: "\r\n").map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    guard let header = lines.first, header.prefix(2) == ["semaine", "lundi"] else { return nil }
    columns = header.dropFirst(2).map(String.init)
    rows = []
    for line in lines.dropFirst() {
      guard line.count == header.count, let monday = CivilDate(iso: line[1]) else { return nil }
      let values = line.dropFirst(2).compactMap { Int($0) }
      guard values.count == columns.count else { return nil }
      rows.append((monday, values))
    }
  }
}

/// What one médecin did in a civil year that a simulation lived to the end.
public struct ThirdOfYear: Sendable, Equatable {
  public var professional: ProfessionalID
  public var year: Int
  /// Half-days worked, and in milieu de travail.
  public var worked: Int
  public var field: Int
  /// A third of those worked, or 150 for a full-time year, whichever is more.
  public var required: Int
  public init(professional: ProfessionalID, year: Int, worked: Int, field: Int, required: Int) {
    self.professional = professional
    self.year = year
    self.worked = worked
    self.field = field
    self.required = required
  }
}

/// The files of a simulation.
public enum SimulationFiles {
  /// A figure of a week over every repetition.
  public struct BandLine: Sendable {
    public var figure: String
    public var week: Int
    public var monday: CivilDate
    public var low: Int
    public var median: Int
    public var high: Int
    public init(figure: String, week: Int, monday: CivilDate, low: Int, median: Int, high: Int) {
      self.figure = figure
      self.week = week
      self.monday = monday
      self.low = low
      self.median = median
      self.high = high
    }
  }

  /// `bandes.csv`, or `ecarts.csv` when the figures are differences.
  public static func bands(_ lines: [BandLine], repetitions: Int) -> [UInt8] {
    var text = CSVText(columns: ["indicateur", "semaine", "lundi", "p5", "mediane", "p95", "repetitions"])
    for line in lines {
      text.append([
        .verbatim(line.figure), .number(line.week), .day(line.monday), .number(line.low), .number(line.median), .number(line.high),
        .number(repetitions),
      ])
    }
    return text.bytes
  }

  /// `tiers.csv`: the third of each médecin in each civil year that ended.
  public static func thirds(_ lines: [ThirdOfYear]) -> [UInt8] {
    var text = CSVText(columns: ["professionnel", "annee", "travaillees", "terrain", "requis", "marge"])
    for line in lines {
      text.append([
        .key(line.professional), .number(line.year), .number(line.worked), .number(line.field), .number(line.required),
        .number(line.field - line.required),
      ])
    }
    return text.bytes
  }

  /// A rate as `simulation.json` tells it.
  public struct RateLine: Sendable {
    public var code: String
    public var rate: Int
    public var unit: String
    public var basis: String
    public var source: String
    public init(code: String, rate: Int, unit: String, basis: String, source: String) {
      self.code = code
      self.rate = rate
      self.unit = unit
      self.basis = basis
      self.source = source
    }
  }

  /// `simulation.json`: everything that decides the figures, and nothing else, so that two files alike mean the same simulation.
  public static func question(
    version: String, seed: Int, effort: Int, bound: Bool, begins: CivilDate, weeks: Int, verified: Bool, digests: [String: String],
    rates: [RateLine]
  ) -> [UInt8] {
    JSONValue.object([
      "version": .string(version), "graine": .integer(seed), "effort": .integer(effort), "programme_de_borne": .bool(bound),
      "debut": .string("\(begins)"),
      "semaines": .integer(weeks), "verifie": .bool(verified), "empreintes": .object(digests.mapValues(JSONValue.string)),
      "taux": .array(
        rates.map {
          .object([
            "code": .string($0.code), "taux_pour_cent_mille": .integer($0.rate), "unite": .string($0.unit), "base": .string($0.basis),
            "source": .string($0.source),
          ])
        }),
    ]).bytes
  }
}
