import Dossier
import Law

// The same facts, asked on the same day, judged by the texts of two dates: what is left is what the change of law does to this service.
// Two obligations are the same visit when they have one worker, establishment, nature and anchor; failing that, when they are what is left
// of one nature, since a text can move the anchor itself (the year of the mi-carrière visit). A visit counts when it falls in the time
// looked at by either law: one that goes beyond it is later, not removed.

/// What a change of law does to a service.
public struct LawDifference {
  /// What becomes of a visit.
  public enum Fate: String, CaseIterable, Sendable {
    case added = "ajoutee"
    case removed = "supprimee"
    case earlier = "avancee"
    case later = "retardee"
    /// The same days, but other roles.
    case roles = "roles"
  }

  /// One visit that the change touches.
  public struct Change: Sendable {
    public let fate: Fate
    public let before: Obligation?
    public let after: Obligation?
    public let sector: SectorID?
    /// The obligation to name, that of the later law when there is one.
    public var shown: Obligation? { after ?? before }
  }

  /// Counts of one line of the table.
  struct Line {
    var before = 0
    var after = 0
    var fates: [Fate: Int] = [:]
  }

  public let from: CivilDate
  public let to: CivilDate
  public let asOf: CivilDate
  public let until: CivilDate
  public private(set) var changes: [Change] = []
  private(set) var byNature: [Nature: Line] = [:]
  private(set) var bySector: [String: Line] = [:]
  private(set) var total = Line()

  public init(from: CivilDate, to: CivilDate, asOf: CivilDate, until: CivilDate) {
    (self.from, self.to, self.asOf, self.until) = (from, to, asOf, until)
  }

  /// Adds one worker.
  ///
  /// - Parameters:
  ///   - before: What the texts of the first date require, as far ahead as the law goes.
  ///   - after: What those of the second date do, likewise.
  ///   - sector: The sector of an establishment.
  public mutating func add(_ before: [Obligation], _ after: [Obligation], sector: (EstablishmentID) -> SectorID?) {
    var old = before.filter { $0.required == .oui }
    var new = after.filter { $0.required == .oui }
    for obligation in old where isWithin(obligation) { count(obligation, sector(obligation.establishment)) { $0.before += 1 } }
    for obligation in new where isWithin(obligation) { count(obligation, sector(obligation.establishment)) { $0.after += 1 } }
    for byAnchor in [true, false] {
      for obligation in new {
        guard let place = old.firstIndex(where: { LawDifference.isSame($0, obligation, byAnchor: byAnchor) }) else { continue }
        let same = old.remove(at: place)
        new.removeAll { $0 == obligation }
        guard isWithin(same) || isWithin(obligation), let fate = LawDifference.fate(same, obligation) else { continue }
        note(fate, same, obligation, sector)
      }
    }
    for obligation in new where isWithin(obligation) { note(.added, nil, obligation, sector) }
    for obligation in old where isWithin(obligation) { note(.removed, obligation, nil, sector) }
  }

  private func isWithin(_ obligation: Obligation) -> Bool { (obligation.due ?? obligation.opens ?? obligation.trigger) <= until }

  private static func isSame(_ one: Obligation, _ other: Obligation, byAnchor: Bool) -> Bool {
    one.nature == other.nature && one.establishment == other.establishment && (!byAnchor || one.anchor == other.anchor)
  }

  private static func fate(_ before: Obligation, _ after: Obligation) -> Fate? {
    if before.due != after.due {
      // A visit with no last day may wait for ever: losing the day makes it later.
      guard let old = before.due else { return .earlier }
      guard let new = after.due else { return .later }
      return new < old ? .earlier : .later
    }
    if before.opens != after.opens { return (after.opens ?? asEarly) < (before.opens ?? asEarly) ? .earlier : .later }
    return before.roles == after.roles && before.protocolRoles == after.protocolRoles ? nil : .roles
  }

  private static let asEarly = CivilDate(dayNumber: .min)

  private mutating func note(_ fate: Fate, _ before: Obligation?, _ after: Obligation?, _ sector: (EstablishmentID) -> SectorID?) {
    guard let shown = after ?? before else { return }
    let place = sector(shown.establishment)
    changes.append(Change(fate: fate, before: before, after: after, sector: place))
    count(shown, place) { $0.fates[fate, default: 0] += 1 }
  }

  private mutating func count(_ obligation: Obligation, _ sector: SectorID?, _ change: (inout Line) -> Void) {
    change(&total)
    change(&byNature[obligation.nature, default: Line()])
    change(&bySector[sector?.text ?? "", default: Line()])
  }

  /// The changes in the order of people's lists: worker, nature, anchor.
  var ordered: [Change] {
    changes.sorted { left, right in
      guard let one = left.shown, let other = right.shown else { return false }
      return (one.worker, one.nature, one.anchor, left.fate.rawValue) < (other.worker, other.nature, other.anchor, right.fate.rawValue)
    }
  }
}
