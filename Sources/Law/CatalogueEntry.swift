// What a person reads of the catalogue: one entry for each name that the column `regle` can hold. A rule of the code may answer under
// several names (a reprise after illness, after an accident at work), each with its own number and day; people look for those.

/// A rule as a person reads it: its name, the day that decides, the values it rests on, the readings it depends on.
public struct CatalogueEntry: Sendable {
  /// Who may hold a visit from a day on.
  public struct RolesVersion: Sendable, Equatable {
    public let from: CivilDate
    public let named: RoleSet
    /// By written protocol only.
    public let byProtocol: RoleSet
    public let source: Citation
  }

  public let name: String
  public let natures: [Nature]
  public let decidedBy: DecidingDay
  /// The values it rests on; the first says whether the rule exists on a day.
  public let values: [DatedOutline]
  /// The disputed readings that can change its answer.
  public let readings: [String]

  init(_ name: String, _ natures: [Nature], _ decidedBy: DecidingDay, _ values: [DatedOutline], readings: [String] = []) {
    self.name = name
    self.natures = natures
    self.decidedBy = decidedBy
    self.values = values
    self.readings = readings
  }

  /// The first day of the text in force, and the last when a later text ended it.
  public var inForce: (from: CivilDate, through: CivilDate?) {
    let versions = values[0].versions
    let first = versions.firstIndex(where: \.applies) ?? 0
    let end = versions[first...].firstIndex { !$0.applies }
    return (versions[first].from, end.map { versions[$0].from.adding(days: -1) })
  }

  /// The articles of the last version of each value, the rule's own first.
  public var articles: [String] {
    var articles: [String] = []
    for article in values.flatMap({ $0.versions.last?.articles ?? [] }) where !articles.contains(article) { articles.append(article) }
    return articles
  }

  /// The numbers a draft may change.
  public var numbers: [LegalNumber] { LegalNumber.all.filter { number in values.contains { $0.name == number.value } } }

  /// Who may hold each nature of the rule, through time.
  public func roles(of nature: Nature) -> [RolesVersion] {
    Delegation.table(of: nature).versions.map {
      RolesVersion(from: $0.from, named: $0.value.named, byProtocol: $0.value.byProtocol, source: $0.source)
    }
  }
}
