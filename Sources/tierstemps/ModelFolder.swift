import ArgumentParser
import Exchange
import Foundation
import Planning

/// A folder of models: for each area its MPS text and the meaning of its columns, and modele.json that lists them.
enum ModelFolder {
  /// What modele.json says of an area.
  struct Entry: Codable {
    var zone: String
    var fichier: String
    var rendez_vous: Int
    var lignes: Int
    var colonnes: Int
    var coefficients: Int
  }
  struct Listing: Codable {
    var version: String
    var zones: [Entry]
  }

  static let listing = "modele.json"
  static func text(_ area: Int) -> String { "zone-\(area + 1).mps" }
  static func columns(_ area: Int) -> String { "zone-\(area + 1).colonnes.json" }
  static func answer(_ area: Int) -> String { "zone-\(area + 1).sol" }

  /// What modele.json would say of the models.
  static func listing(of models: [HalfDayModel]) throws -> Data {
    try encoded(
      Listing(version: TiersTempsCommand.version, zones: models.enumerated().map { entry($0.element, area: $0.offset) }))
  }

  /// Writes the models in a folder that is empty, new or already one of models.
  static func write(_ models: [HalfDayModel], at path: String, language: Language, written: (Entry) -> Void) throws {
    let folder = URL(fileURLWithPath: path)
    do {
      let names = FileManager.default.fileExists(atPath: path) ? try FileManager.default.contentsOfDirectory(atPath: path) : []
      if !names.isEmpty && !names.contains(listing) {
        throw ValidationError(ModelSentences.notOurs(language, [path]))
      }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      var entries: [Entry] = []
      for (area, model) in models.enumerated() {
        let entry = entry(model, area: area)
        try stream(model, to: folder.appendingPathComponent(text(area)))
        try write(encoded(model.columns), to: folder.appendingPathComponent(columns(area)))
        entries.append(entry)
        written(entry)
      }
      try write(encoded(Listing(version: TiersTempsCommand.version, zones: entries)), to: folder.appendingPathComponent(listing))
    } catch let error as ValidationError {
      throw error
    } catch {
      throw ValidationError(ModelSentences.unwritable(language, [path, error.localizedDescription]))
    }
  }

  /// Whether the folder holds the model that the dossier gives now.
  static func matches(_ model: HalfDayModel, area: Int, at path: String) -> Bool {
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(columns(area)))
      return try JSONDecoder().decode(ModelColumns.self, from: bytes) == model.columns
    } catch {
      return false
    }
  }

  private static func stream(_ model: HalfDayModel, to url: URL) throws {
    _ = FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    let handle = try FileHandle(forWritingTo: url)
    var failure: (any Error)?
    model.writeMPS { bytes in
      guard failure == nil else { return }
      do { try handle.write(contentsOf: Data(bytes)) } catch { failure = error }
    }
    try handle.close()
    if let failure { throw failure }
  }

  private static func write(_ bytes: Data, to url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: bytes, attributes: [.posixPermissions: 0o600]) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  private static func encoded(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data([10])
  }

  private static func entry(_ model: HalfDayModel, area: Int) -> Entry {
    let size = model.size
    return Entry(
      zone: model.name, fichier: text(area), rendez_vous: model.appointments, lignes: model.rowCount, colonnes: size.columns,
      coefficients: size.entries)
  }
}

/// Reads an answer: a column and its value a line; lines that begin with `#` are remarks.
enum SolutionText {
  static func read(at path: String, language: Language) throws -> [ColumnName: Double] {
    var values: [ColumnName: Double] = [:]
    let text = String(decoding: try FileBytes.read(path, language), as: UTF8.self)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(whereSeparator: \.isWhitespace)
      guard let first = parts.first, !first.hasPrefix("#"), first != "CONSTANT" else { continue }
      guard parts.count == 2, let name = ColumnName(first), let value = Double(parts[1]), value.isFinite else {
        throw ValidationError(ModelSentences.unreadable(language, [path, "\(number + 1)", String(line.prefix(60))]))
      }
      values[name] = value
    }
    return values
  }
}
