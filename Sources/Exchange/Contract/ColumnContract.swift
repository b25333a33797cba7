import Dossier

// The contract of the input files stands once, here and beside: what a column is called, whether it must be filled, what it holds and
// what it means. The readers find their columns in it, `check` tells people what was expected from it, and `schema` prints it; so a
// column cannot be read and not documented, or the reverse.

/// What the cells of a column hold.
public enum CellKind: Sendable, Equatable {
  /// An opaque key; `naming` says whose, when it also names a file of the output.
  case identifier
  /// A key of another file.
  case reference(DossierFile)
  /// Keys of another file, separated by `|`.
  case references(DossierFile)
  /// Teams, with the share of time each takes: `E1:0.6|E2:0.4`.
  case shares
  /// Opaque codes separated by `|`, at most so many.
  case identifiers(atMost: Int)
  case code([String])
  /// Codes separated by `|`.
  case codes([String])
  case boolean
  case date
  /// Dates separated by `|`.
  case dates
  case time
  case integer(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  /// Five-character INSEE code of a commune.
  case commune
  case siret
  case naf
}

/// When a cell must be filled.
public enum Filling: String, Sendable {
  case always, never
  /// As the meaning of the column says.
  case sometimes
}

/// One column of an input file.
public struct ColumnContract: Sendable {
  public let name: String
  public let kind: CellKind
  public let required: Filling
  /// What an empty cell stands for, as it would be written.
  public let assumed: String?
  public let meaning: Sentence

  init(
    _ name: String, _ kind: CellKind, _ required: Filling = .never, assumed: String? = nil, fr: String, en: String
  ) {
    self.name = name
    self.kind = kind
    self.required = required
    self.assumed = assumed
    meaning = Sentence(fr: fr, en: en)
  }
}

/// One input file.
public struct FileContract: Sendable {
  public let file: DossierFile
  /// The columns whose values, together, stand on one line only.
  public let key: [String]
  public let meaning: Sentence
  public let columns: [ColumnContract]
  /// Columns that a plan adds to the file, and that reading it back drops without a word.
  public let written: [String]

  init(_ file: DossierFile, key: [String], fr: String, en: String, columns: [ColumnContract], written: [String] = []) {
    self.written = written
    self.file = file
    self.key = key
    meaning = Sentence(fr: fr, en: en)
    self.columns = columns
  }

  /// The place of a column among ``columns``; asking for one that the contract lacks is a programmer's mistake.
  func index(of name: String) -> Int {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(file.rawValue) has no column '\(name)'. Add it to the contract of the file.")
    }
    return index
  }

  /// Every CSV file of a dossier, in the order of ``DossierFile``.
  public static let all: [FileContract] = [
    .travailleurs, .faits, .visites, .absences, .demandes, .etablissements, .fermetures, .secteurs, .equipes, .professionnels, .horaires,
    .conges, .centres, .ouvertures, .trajets, .rendezVous,
  ]

  /// The codes of an enumeration, as the files write them.
  static func codes<Code: RawRepresentable & CaseIterable>(_: Code.Type) -> [String] where Code.RawValue == String {
    Code.allCases.map(\.rawValue)
  }
}
