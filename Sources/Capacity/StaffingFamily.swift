import Dossier
import Law

/// Staffings in a row, each with more people than the one before.
enum StaffingFamily {
  /// Staffings between two, from the first to the second, neither included.
  static func mixtures(_ first: StaffingChange, _ second: StaffingChange, parts: Int, unit: [Role: Int]) -> [StaffingChange] {
    (1..<parts).reduce(into: []) { family, part in
      var mixed = StaffingChange(protocols: second.protocols, rooms: second.rooms)
      for post in Set(first.posts + second.posts).sorted() {
        let (from, to, size) = (first.halfDays[post] ?? 0, second.halfDays[post] ?? 0, unit[post.role] ?? 1)
        let count = (from * (parts - part) + to * part + parts * size / 2) / parts / size * size
        if count > 0 { mixed.halfDays[post] = count }
      }
      if mixed != family.last && mixed != first && mixed != second { family.append(mixed) }
    }
  }

  /// From a draft's answer an eighth more each time, to twice as many, then up to people without end.
  static func rising(from draft: StaffingChange, to plenty: StaffingChange, unit: [Role: Int]) -> [StaffingChange] {
    var double = draft
    for post in plenty.posts {
      let size = unit[post.role] ?? 1
      double.halfDays[post] = min(plenty.halfDays[post] ?? 0, max(size, 2 * (draft.halfDays[post] ?? 0)))
    }
    let more = mixtures(draft, double, parts: 8, unit: unit) + [double] + mixtures(double, plenty, parts: 8, unit: unit) + [plenty]
    return [draft] + more.filter { $0 != draft }
  }

  /// None, then quarters of a staffing up to one quarter more.
  static func quarters(of change: StaffingChange) -> [StaffingChange] {
    (0...5).map { quarters in
      StaffingChange(
        halfDays: change.halfDays.mapValues { ($0 * quarters + 2) / 4 }, protocols: quarters == 0 ? [] : change.protocols)
    }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
