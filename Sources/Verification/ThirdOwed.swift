import Dossier
import Law

/// What rule 5 asks of one médecin: the third of the horizon, and of each civil year it touches.
///
/// - Source: Code du travail, art. L4623-3-1 and R4624-4 (a third of the time, at least 150 half-days a year for a full-time post).
struct ThirdOwed {
  /// One civil year's part.
  struct Year {
    let year: Int
    /// Half-days of the timetable in the horizon's part of the year.
    let worked: Int
    /// Worked and spent in the field before the horizon, in that year.
    let workedBefore: Int
    let fieldBefore: Int
    /// Enforced: reduced to what can be held.
    let required: Int
    /// The third and the 150 half-days pro rata, at the horizon's last day in the year.
    let yearRequired: Int
    /// Those of ``ThirdOwed/fieldable`` in the year.
    let fieldable: [Int]
  }
  let professional: Int
  let horizonRequired: Int
  let years: [Year]
  /// The half-days that may be spent in the field: of a use that allows it, with no kept appointment.
  let fieldable: [Int]

  /// The field half-days that every plan holds.
  var least: Int { max(horizonRequired, years.reduce(0) { $0 + $1.required }) }

  /// The least that the half-days given to the field can be worth: in each year the cheapest it requires, then the cheapest left until the
  /// horizon has its own.
  ///
  /// Years part the horizon, so taking greedily is exact (the requirements form a laminar family).
  func leastWorth(_ worth: [Int]) -> Int {
    var taken: [Int] = []
    var left: [Int] = []
    for year in years {
      let prices = year.fieldable.map { worth[$0] }.sorted()
      taken += prices.prefix(year.required)
      left += prices.dropFirst(year.required)
    }
    taken += left.sorted().prefix(max(0, horizonRequired - taken.count))
    return taken.reduce(0, +)
  }

  /// - Parameter kept: Half-days on which the médecin has a kept appointment.
  init(_ professional: Int, service: Service, kept: Set<Int>) {
    self.professional = professional
    let medecin = service.staff.professionals[professional]
    let availability = service.staff.availability[professional]
    let horizon = service.horizon
    let worked = (0..<horizon.count).filter { availability.use[$0] != nil }
    let fieldable = worked.filter { availability.mayBeField($0) && !kept.contains($0) }
    self.fieldable = fieldable
    horizonRequired = min((worked.count + 2) / 3, fieldable.count)
    years = (horizon.start.year...horizon.end.year).map { year in
      let count = worked.count { horizon.day($0).year == year }
      let ofYear = fieldable.filter { horizon.day($0).year == year }
      let possible = ofYear.count
      let isFirst = year == horizon.start.year
      let (workedBefore, fieldBefore) = isFirst ? (medecin.halfDaysDone, medecin.fieldHalfDaysDone) : (0, 0)
      let last = min(CivilDate.lastDay(of: year), horizon.end)
      let from = max(CivilDate.firstDay(of: year), medecin.start ?? .firstDay(of: year))
      let daysUnderContract = max(0, from.days(to: min(last, medecin.end ?? last)) + 1)
      let daysOfYear = CivilDate.firstDay(of: year).days(to: .lastDay(of: year)) + 1
      let proRata = 150 * medecin.fteThousandths * daysUnderContract
      let floor = (proRata + 1000 * daysOfYear - 1) / (1000 * daysOfYear)
      let owed = max((workedBefore + count + 2) / 3, floor)
      let cap = (count + 2) / 3 + service.parameters.tiersTempsCatchUpTenThousandths * count / 10_000
      return Year(
        year: year, worked: count, workedBefore: workedBefore, fieldBefore: fieldBefore,
        required: min(min(max(0, owed - fieldBefore), cap), possible), yearRequired: owed, fieldable: ofYear)
    }
  }
}
