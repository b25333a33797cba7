import Dossier
import Law

/// What one session would be worth at the certificate's prices, for each professional and half-day of consultation.
///
/// A half-day that already holds a kept appointment counts as a whole session too: it tells what another like it would be worth.
struct SessionPrices {
  struct Seat {
    var site: Int
    /// What whole visits pay for the session, with the reserve it gives, less its opening and its room; in 1/``Bound/scale`` of a point,
    /// negative where no session would be opened for them.
    var value: Int
  }

  let bound: Bound
  let tables: BoundTables
  /// The centre worth most, by member × half-days + half-day; nothing where the professional cannot consult.
  let best: [Seat?]
  private let halfDays: Int
  private let weeks: Int
  /// What a half-day taken from elsewhere in the week costs, by member × weeks + week.
  private let least: [Int]

  /// - Complexity: O(*professionals* × *sites* × *half-days*), one packing for each run of equal prices.
  init(_ bound: Bound, _ given: BoundTables) {
    let tables = bound.effective(given)
    self.bound = bound
    self.tables = tables
    let service = bound.service
    let halfDays = service.horizon.halfDayCount
    self.halfDays = halfDays
    weeks = service.horizon.weeks
    let caps = [service.parameters.sessionMinutes(.matin), service.parameters.sessionMinutes(.apresMidi)]
    let opening = Bound.scale * service.parameters.prices.sessionOpened
    var best = [Seat?](repeating: nil, count: service.staff.count * halfDays)
    for index in service.staff.indices {
      let reserve = bound.reserveWorth(of: index, tables, caps: caps)
      bound.forEachSeat(of: index, open: bound.finder.open[index], tables, reserve: reserve, caps: caps) { site, half, worth in
        let (slot, value) = (index * halfDays + half, worth - opening)
        if best[slot].map({ value > $0.value }) ?? true { best[slot] = Seat(site: site, value: value) }
      }
    }
    self.best = best
    least = SessionPrices.least(best, service)
  }

  /// The cheapest half-day of each week, that of the horizon where a week has none, and that of the dearest colleague where the horizon has none.
  private static func least(_ best: [Seat?], _ service: Service) -> [Int] {
    let (halfDays, weeks) = (service.horizon.halfDayCount, service.horizon.weeks)
    var least = [Int](repeating: 0, count: service.staff.count * weeks)
    var dearest: [Role: Int] = [:]
    var unknown: [Int] = []
    for (index, member) in service.staff.enumerated() {
      let isMedecin = member.professional.role == .medecin
      func cheapest(_ range: Range<Int>) -> Int? {
        range.compactMap { half -> Int? in
          if isMedecin && !member.availability[half].canBeField { return nil }
          return best[index * halfDays + half].map { max(0, $0.value) }
        }.min()
      }
      guard let whole = cheapest(0..<halfDays) else {
        unknown.append(index)
        continue
      }
      dearest[member.professional.role] = max(dearest[member.professional.role] ?? 0, whole)
      for week in 0..<weeks { least[index * weeks + week] = cheapest(week * 12..<week * 12 + 12) ?? whole }
    }
    for index in unknown {
      for week in 0..<weeks { least[index * weeks + week] = dearest[service.staff[index].professional.role] ?? dearest.values.max() ?? 0 }
    }
    return least
  }

  /// What a half-day of a professional costs when it is taken from the third or from elsewhere that week.
  func halfDay(_ member: Int, _ half: Int) -> Int { least[member * weeks + half / 12] }

  /// What a session opened on a half-day without one could have brought at the best centre.
  func session(_ member: Int, _ half: Int) -> Int { max(0, best[member * halfDays + half]?.value ?? 0) }

  func room(_ site: Int, _ half: Int) -> Int { bound.roomPrice(site, half, tables) }

  /// What a visit of so many minutes pays for its place.
  func visit(_ member: Int, _ site: Int, _ half: Int, minutes: Int) -> Int {
    let place = tables.place(member, site, half)
    guard place >= 0, let length = tables.lengths.firstIndex(of: minutes) else { return 0 }
    return tables.price(at: place, length: length)
  }
}
