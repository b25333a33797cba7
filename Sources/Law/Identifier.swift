/// An opaque key of the dossier: what it names is part of its type, so a centre cannot stand where a professional is meant.
///
/// Identifiers compare by their Unicode scalars, which gives every output one total order on every machine.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The key as it is written in the files.
  public let text: String

  /// The identifier written `text`.
  @inlinable public init(_ text: String) { self.text = text }
}

extension Identifier: Comparable {
  @inlinable public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: ExpressibleByStringLiteral {
  @inlinable public init(stringLiteral text: String) { self.text = text }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// What each kind of identifier names.
public enum Named {
  /// A worker, by an opaque key; neither a name nor a NIR ever enters the process.
  public enum Worker {}
  /// An establishment of a member company.
  public enum Establishment {}
  /// A professional of the service.
  public enum Professional {}
}

/// The key of a worker.
public typealias WorkerID = Identifier<Named.Worker>
/// The key of an establishment.
public typealias EstablishmentID = Identifier<Named.Establishment>
/// The key of a professional.
public typealias ProfessionalID = Identifier<Named.Professional>
