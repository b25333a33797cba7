/// A number of the law that a text can change: a delay, a threshold, an age, by the name under which people and files know it.
public struct LegalNumber: Sendable {
  public enum Unit: String, CaseIterable, Sendable {
    case days, months, years
  }

  /// One version of the number, or of its absence.
  public struct Version: Sendable, Equatable {
    public let from: CivilDate
    /// Nothing when the texts of the time gave none.
    public let number: Int?
    public let source: Citation
  }

  /// The name: that of its rule where the rule has one number, with a word after a point where it has several.
  public let name: String
  public let unit: Unit
  /// What the value is in the catalogue, which a rule's ``Rule/values`` name too.
  public let value: String
  public let versions: [Version]
  /// A draft made into a version, given those made so far.
  let drafted: @Sendable (Draft, [DraftedVersion]) throws(LawError) -> DraftedVersion

  /// What a draft may write.
  public var accepted: ClosedRange<Int> {
    switch unit {
    case .days: 1...3_660
    case .months: 1...600
    case .years: 1...80
    }
  }

  /// The number with a name.
  public static func named(_ name: String) -> LegalNumber? { all.first { $0.name == name } }

  init<Value>(
    _ name: String, _ unit: Unit, _ dated: Dated<Value>, read: @Sendable (Value) -> Int?,
    write: @escaping @Sendable (Value, Int) -> Value
  ) {
    self.name = name
    self.unit = unit
    value = dated.name
    versions = dated.versions.map { Version(from: $0.from, number: read($0.value), source: $0.source) }
    drafted = { draft, earlier throws(LawError) in
      let before = try Texts.version(of: dated, on: draft.from, earlier)
      let source = Citation(before.source.article, before.source.part, by: draft.title)
      let version = Dated<Value>.Version.from(
        draft.from, write(before.value, draft.value), source, with: Array(before.basis.articles.dropFirst()))
      return DraftedVersion(value: dated.name, from: draft.from, version: version)
    }
  }

  init(_ name: String, _ unit: Unit, _ dated: Dated<Int>) {
    self.init(name, unit, dated, read: { $0 }, write: { $1 })
  }

  init(_ name: String, _ unit: Unit, _ dated: Dated<Int?>) {
    self.init(name, unit, dated, read: { $0 }, write: { .some($1) })
  }
}
