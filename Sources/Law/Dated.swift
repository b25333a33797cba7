// The source travels with the value: whoever reads a number of the law receives the article that says it and the day it began to apply.

/// A value of the law through time: each version with the day it applies from and its citation.
public struct Dated<Value: Sendable>: Sendable {
  /// One version of the value; shared and never copied, since a million questions read it.
  public final class Version: Sendable {
    /// The first day on which it applies.
    public let from: CivilDate
    public let value: Value
    public let source: Citation
    /// The articles and the day, ready for an obligation.
    public let basis: Basis

    private init(from: CivilDate, value: Value, source: Citation, basis: Basis) {
      self.from = from
      self.value = value
      self.source = source
      self.basis = basis
    }

    /// A version in force from a day on.
    ///
    /// - Parameter with: Articles to name beside the one cited.
    public static func from(_ day: CivilDate, _ value: Value, _ source: Citation, with others: [String] = []) -> Version {
      Version(from: day, value: value, source: source, basis: Basis([source.article] + others, since: day))
    }
  }

  /// What the value is, in English.
  public let name: String
  /// The versions, oldest first.
  public let versions: [Version]

  public init(_ name: String, _ versions: Version...) {
    precondition(!versions.isEmpty, "'\(name)' has no version. Give it at least one, with its citation.")
    self.name = name
    self.versions = versions
  }

  /// The version in force on a day.
  ///
  /// Versions are closed on the left: a text that applies "from 1 April" is returned on 1 April.
  /// - Parameter day: The deciding day named by the rule, not today's date.
  /// - Throws: ``LawError/notCovered(value:day:coveredFrom:)`` before the first version.
  public func inForce(on day: CivilDate) throws(LawError) -> Version {
    var index = versions.count - 1
    while index >= 0 {
      if versions[index].from <= day { return versions[index] }
      index -= 1
    }
    throw .notCovered(value: name, day: day, coveredFrom: versions[0].from)
  }

  /// The value without its type, for the catalogue's own listing and its sweep.
  public var outline: DatedOutline {
    DatedOutline(
      name: name,
      versions: versions.map { DatedOutline.Version(from: $0.from, value: "\($0.value)", source: $0.source, articles: $0.basis.articles) })
  }
}

extension Dated where Value == Int? {
  /// The first day on which some text gives a number; a later text changes the number, not that day.
  var begins: CivilDate { (versions.first { $0.value != nil } ?? versions[0]).from }
}

/// A dated value whose type no longer matters: its name, days and citations.
public struct DatedOutline: Sendable, Equatable {
  public struct Version: Sendable, Equatable {
    public let from: CivilDate
    public let value: String
    public let source: Citation
    /// The articles to name, the one cited first.
    public let articles: [String]
    /// Whether the texts of the time asked for anything.
    public var applies: Bool { value != "nil" && value != "false" }
  }
  public let name: String
  public let versions: [Version]
}
