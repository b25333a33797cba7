import Foundation

/// execution.json: what a run kept in a cache answers, and the digest of each of its files.
///
/// An entry is taken for a plan only if it carries the name asked for and every file is the one that was written; anything else is made again.
public struct RunSeal: Sendable, Equatable, Codable {
  public static let file = "execution.json"
  /// The name of the run, as ``RunDigest`` gives it.
  public var key: String
  public var version: String
  /// Thousandths of the work that `plan` spends.
  public var effort: Int
  public var improving: Bool
  /// SHA-256 of each file of the entry but this one, by name.
  public var files: [String: String]

  public init(key: String, version: String, effort: Int, improving: Bool, files: [OutputFile]) {
    self.key = key
    self.version = version
    self.effort = effort
    self.improving = improving
    self.files = Dictionary(files.map { ($0.path, RunDigest.hexadecimal($0.bytes)) }) { first, _ in first }
  }

  enum CodingKeys: String, CodingKey {
    case key = "cle"
    case version
    case effort
    case improving = "ameliore"
    case files = "fichiers"
  }

  /// Reads a seal back; nothing for anything else.
  public init?(bytes: [UInt8]) {
    do { self = try JSONDecoder().decode(RunSeal.self, from: Data(bytes)) } catch { return nil }
  }

  public var bytes: [UInt8] {
    JSONValue.object([
      "cle": .string(key), "version": .string(version), "effort": .integer(effort), "ameliore": .bool(improving),
      "fichiers": .object(files.mapValues(JSONValue.string)),
    ]).bytes
  }

  /// Whether the files read are those that were sealed.
  public func holds(_ read: [String: [UInt8]]) -> Bool {
    files.allSatisfy { name, digest in read[name].map { RunDigest.hexadecimal($0) == digest } ?? false }
  }
}
