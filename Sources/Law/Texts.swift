// Two questions need other texts than those of the catalogue as it stands. "What did this change of law do?" ignores the texts that begin
// to apply after a day. "What would this draft do?" adds a version to a number. Both are values that travel with the question (Readings),
// so that Law keeps no state, and both cost nothing when nobody asks.

/// A version that a draft text would give to a number of the law.
public struct Draft: Sendable, Equatable {
  /// The number, by its name in ``LegalNumber/all``: `VIP-PERIOD`.
  public let number: String
  /// In the unit of the number.
  public let value: Int
  /// The first day on which it would apply.
  public let from: CivilDate
  /// How the draft is named wherever it decides.
  public let title: String

  public init(_ number: String, _ value: Int, from: CivilDate, title: String) {
    self.number = number
    self.value = value
    self.from = from
    self.title = title
  }
}

/// The texts of a question: those of the catalogue that begin to apply by a day, and drafts.
public final class Texts: Sendable, Equatable {
  /// Drafts, the earliest first.
  public let drafts: [Draft]
  /// Texts that begin to apply after this day are ignored, drafts included; nothing is ignored without it.
  public let through: CivilDate?
  private let drafted: [DraftedVersion]

  /// - Parameters:
  ///   - drafts: In any order; of two for one number and one day, the last one given wins.
  ///   - through: The last day on which a text that counts may begin to apply; the texts of 2017 always count.
  /// - Throws: ``LawError/unknownNumber(_:)`` or ``LawError/notCovered(value:day:coveredFrom:)`` for a draft that changes nothing known.
  public init(drafts: [Draft] = [], through: CivilDate? = nil) throws(LawError) {
    let ordered = drafts.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
    var drafted: [DraftedVersion] = []
    for draft in ordered {
      guard let number = LegalNumber.named(draft.number) else { throw .unknownNumber(draft.number) }
      drafted.append(try number.drafted(draft, drafted))
    }
    self.drafts = ordered
    self.through = through.map { max($0, Catalogue.modelledFrom) }
    self.drafted = drafted
  }

  public static func == (left: Texts, right: Texts) -> Bool { left.drafts == right.drafts && left.through == right.through }

  /// The same drafts, without those that begin to apply after a day, nor any other text that does.
  public func limited(through day: CivilDate) throws(LawError) -> Texts { try Texts(drafts: drafts, through: day) }

  func version<Value>(of value: Dated<Value>, on day: CivilDate) throws(LawError) -> Dated<Value>.Version {
    try Texts.version(of: value, on: through.map { min($0, day) } ?? day, drafted)
  }

  /// The latest version that applies on a day, a draft winning over a text of the same day.
  static func version<Value>(
    of value: Dated<Value>, on day: CivilDate, _ drafted: [DraftedVersion]
  ) throws(LawError) -> Dated<Value>.Version {
    var found = try value.inForce(on: day)
    for draft in drafted where draft.from <= day && draft.from >= found.from && draft.value == value.name {
      if let version = draft.version as? Dated<Value>.Version { found = version }
    }
    return found
  }
}

/// A draft made into a version of its value.
struct DraftedVersion: Sendable {
  /// The name of the dated value.
  let value: String
  let from: CivilDate
  let version: any Sendable
}

extension Texts {
  /// Names in each obligation the drafts without which it would not read so.
  ///
  /// - Parameters:
  ///   - found: What the law asks with every draft.
  ///   - asked: What it asks by other texts.
  func cite(in found: inout [Obligation], asked: (Texts) throws(LawError) -> [Obligation]) throws(LawError) {
    let answer = found
    for (place, draft) in drafts.enumerated() {
      var others = drafts
      others.remove(at: place)
      let without = try asked(try Texts(drafts: others, through: through))
      for (index, obligation) in answer.enumerated() where !without.contains(obligation) {
        if found[index].articles.last == draft.title { continue }
        found[index].articles.append(draft.title)
        found[index].reason.drafts.append(draft.title)
      }
    }
  }
}
