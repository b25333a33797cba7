import Dossier
import Law

/// Rule 5: the third of a médecin's time in milieu de travail (R. 4624-4), over the horizon and over each civil year it touches.
///
/// A requirement is first reduced to what can still be held; then it is hard, and nothing about it is priced.
struct TiersTempsRule: Sendable {
  /// A number of field half-days owed among some half-days of the horizon.
  struct Requirement: Sendable, Equatable {
    /// Half-days of the horizon, by number.
    var halfDays: Range<Int>
    /// Before and after the reduction to what can be held.
    var owed: Int
    var enforced: Int
    /// The civil year; `nil` for the whole horizon.
    var year: Int?
  }

  let horizon: Horizon
  let catchUpTenThousandths: Int

  /// The requirements of a médecin.
  ///
  /// - Parameter kept: Half-days that hold a kept appointment, which can no longer become field.
  /// - Source: Code du travail, art. R4624-4 (a third, 150 half-days a year at full time).
  func requirements(of member: StaffMember, kept: Set<Int>) -> [Requirement] {
    var list = [
      requirement(member, in: 0..<horizon.halfDayCount, owed: (worked(member, 0..<horizon.halfDayCount) + 2) / 3, year: nil, kept: kept)
    ]
    for year in horizon.begins.year...horizon.ends.year {
      let range = halfDays(of: year)
      list.append(requirement(member, in: range, owed: owed(by: member, in: year), year: year, kept: kept))
    }
    return list
  }

  /// Field half-days that a civil year makes mandatory: what is missing, but no more than the third of this year's part and its catching-up.
  func owed(by member: StaffMember, in year: Int) -> Int {
    min(max(0, yearRequired(of: member, in: year) - fieldDone(by: member, in: year)), cap(worked(member, halfDays(of: year))))
  }

  /// The most that a year can make mandatory of so many half-days worked: their third, and the catching-up.
  func cap(_ worked: Int) -> Int { (worked + 2) / 3 + catchUpTenThousandths * worked / 10_000 }

  /// The greater of the third of the half-days worked and of 150 × full-time equivalent pro rata, from 1 January to the horizon's last day.
  func yearRequired(of member: StaffMember, in year: Int) -> Int {
    let total = workedDone(by: member, in: year) + worked(member, halfDays(of: year))
    return max((total + 2) / 3, floor(of: member, in: year, through: min(CivilDate.lastDay(of: year), horizon.ends)))
  }

  /// 150 half-days × full-time equivalent, pro rata of the days under contract from 1 January through a day, rounded up.
  func floor(of member: StaffMember, in year: Int, through day: CivilDate) -> Int {
    let first = max(CivilDate.firstDay(of: year), member.professional.start ?? CivilDate.firstDay(of: year))
    let under = max(0, first.days(to: min(day, member.professional.end ?? day)) + 1)
    let daysOfYear = CivilDate.firstDay(of: year).days(to: CivilDate.lastDay(of: year)) + 1
    return (150 * member.professional.fteThousandths * under + 1000 * daysOfYear - 1) / (1000 * daysOfYear)
  }

  /// Half-days worked, and spent in the field, before the horizon: a new year starts at 0.
  func workedDone(by member: StaffMember, in year: Int) -> Int { year == horizon.begins.year ? member.professional.halfDaysDone : 0 }
  func fieldDone(by member: StaffMember, in year: Int) -> Int { year == horizon.begins.year ? member.professional.fieldHalfDaysDone : 0 }

  /// Half-days of the timetable, whatever the plan does with them.
  func worked(_ member: StaffMember, _ range: Range<Int>) -> Int { range.reduce(0) { $0 + (member.availability[$1] == .away ? 0 : 1) } }

  /// The half-days of the horizon that lie in a civil year.
  func halfDays(of year: Int) -> Range<Int> {
    let all = 0..<horizon.halfDayCount
    let first = all.first { horizon.halfDay($0).day.year >= year } ?? all.upperBound
    let end = all.first { horizon.halfDay($0).day.year > year } ?? all.upperBound
    return first..<max(first, end)
  }

  /// The pace at which a requirement is met: field half-days held by the end of each of its weeks, in proportion to the half-days worked until then.
  ///
  /// A plan made every Monday could leave the field for its last weeks, and the next plan do so again: each would keep rule 5, and the year would
  /// not. So a plan made from the last one lets no week fall behind by more than two thirds of what a week owes, and ``paceSlack`` half-days, as far as the sessions that stand allow. It
  /// binds the planner alone: `verify` asks for rule 5, not for its pace, and the bound knows nothing of it.
  func pace(of member: StaffMember, kept: Set<Int>) -> [Requirement] {
    requirements(of: member, kept: kept).flatMap { whole -> [Requirement] in
      let total = worked(member, whole.halfDays)
      guard total > 0, whole.enforced > Self.paceSlack else { return [] }
      let slack = min(Self.paceSlack, 2 * 12 * whole.enforced / (3 * whole.halfDays.count))
      return stride(from: (whole.halfDays.lowerBound / 12 + 1) * 12, to: whole.halfDays.upperBound, by: 12).compactMap { end in
        let range = whole.halfDays.lowerBound..<end
        let owed = whole.enforced * worked(member, range) / total - slack
        return owed > 0 ? requirement(member, in: range, owed: owed, year: whole.year, kept: kept) : nil
      }
    }
  }

  /// Half-days by which the field may fall behind its pace at most.
  static let paceSlack = 2

  private func requirement(_ member: StaffMember, in range: Range<Int>, owed: Int, year: Int?, kept: Set<Int>) -> Requirement {
    let possible = range.reduce(0) { $0 + (member.availability[$1].canBeField && !kept.contains($1) ? 1 : 0) }
    return Requirement(halfDays: range, owed: owed, enforced: min(owed, possible), year: year)
  }
}
