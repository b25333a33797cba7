import Dossier
import Law

/// The Lagrangian bound of a set of multipliers, by plain enumeration in integers (the formula is ``BoundCertificate``'s).
///
/// Whatever the multipliers, no plan that keeps the rules costs less: prices are paid to the sessions and the rooms that hold the visits,
/// and each sum is minimised apart. Nothing of a solver is needed, nor trusted.
///
/// - Complexity: O(appointments × half-days they could take × sets).
/// - Source: M. L. Fisher, *Management Science* 27 (1981), doi:10.1287/mnsc.27.1.1.
struct Bound {
  /// Greatest price and scale accepted: with these, no sum of a service of a million workers can overflow.
  static let greatestPrice = 1_000_000_000
  static let greatestScale = 1_000_000
  /// Greatest sum of all links of a set: a ninth of what a number holds, the rest of a bound being small beside it.
  static let greatestLinks = 1_000_000_000_000_000_000

  /// Whether a set can be enumerated: prices from 0 to the greatest, of visits that last, and a positive scale.
  static func accepts(_ set: BoundCertificate.MultiplierSet) -> Bool {
    let weekly = set.reserves + set.orientations
    return (1...greatestScale).contains(set.scale)
      && set.visits.allSatisfy { $0.prices.allSatisfy { $0.key > 0 && (0...greatestPrice).contains($0.value) } }
      && set.rooms.allSatisfy { (0...greatestPrice).contains($0.price) } && weekly.allSatisfy { (0...greatestPrice).contains($0.price) }
      && set.links.allSatisfy { (0...greatestPrice).contains($0.price) } && set.linkTotal.map { $0 <= greatestLinks } ?? false
  }

  /// The bound of each set, in points rounded down.
  static func values(
    _ sets: [BoundCertificate.MultiplierSet], options: inout Options, expectations: Expectations, owed: [ThirdOwed]
  ) -> [Int] {
    guard !sets.isEmpty else { return [] }
    let kept = KeptSessions(options.service, expectations)
    let hull = ReserveHull(&options, expectations, kept)
    let left = options.runs.map(kept.left)
    var prices = sets.map { Prices($0, options: options, hull: hull) }
    var totals = Array(repeating: 0, count: sets.count)
    for appointment in expectations.appointments {
      options.addLeast(of: appointment, left: left, &prices, to: &totals)
    }
    let dropped = expectations.given.keys.count { expectations.groupOfGiven[$0] == nil }
    for place in sets.indices {
      // A line that answers nothing any more is dropped by every plan, at the same price.
      if !prices[place].isLegal { totals[place] += sets[place].scale * options.service.parameters.prices.appointmentMoved * dropped }
      totals[place] -= prices[place].slack
      totals[place] -= prices[place].sessions(options.runs, left: left, kept, owed: owed) + prices[place].rooms(kept)
    }
    return totals.indices.map { floorDivision(totals[$0], sets[$0].scale) }
  }

  private static func floorDivision(_ number: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Options {
  /// Adds, for each set, what an appointment costs at least.
  ///
  /// - Parameter left: The longest visit that kept sessions let in, by run and half-day; −1 where no other visit can be.
  fileprivate mutating func addLeast(
    of appointment: ExpectedAppointment, left: [[Int]], _ prices: inout [Bound.Prices], to totals: inout [Int]
  ) {
    if appointment.isKept {
      addKept(appointment, prices, to: &totals)
      return
    }
    let horizon = service.horizon
    let credit = costs.advance(appointment)
    let original = appointment.proposal.flatMap { Options.cell(of: $0, service) }
    let moved = appointment.original == nil ? 0 : service.parameters.prices.appointmentMoved
    let unplaced = costs.unplaced(appointment)
    var best = prices.map { $0.scale * ($0.isLegal ? unplaced : unplaced + moved) }
    let late = (0..<horizon.days).map { costs.late(appointment, on: horizon.start.adding(days: $0)) }
    var isPlaceable = false
    let linked = prices.map { $0.links(appointment) }
    for fit in fits(appointment) {
      let run = runs[fit.run]
      let alone = run.halfDays.indices.filter { suits(appointment, fit, at: $0, original: original) }
      isPlaceable = isPlaceable || !alone.isEmpty
      let positions = alone.filter { fit.minutes <= left[fit.run][$0] }
      guard !positions.isEmpty else { continue }
      let role = service.staff.professionals[run.professional].role
      for place in prices.indices {
        let (scale, isLegal) = (prices[place].scale, prices[place].isLegal)
        var least = best[place]
        let constant = isLegal ? 0 : credit + fit.service
        let weekly = prices[place].weekly(appointment, role: role, minutes: fit.minutes)
        let visits = prices[place].visits(fit)
        let links = linked[place]?[LinkPrices.Seat(professional: run.professional, centre: run.centre)]
        for position in positions {
          let index = run.halfDays[position]
          var cost = late[index / 2] + constant
          if moved > 0, !isLegal, original != Cell(professional: run.professional, centre: run.centre, halfDay: index) { cost += moved }
          least = min(least, scale * cost + (visits?[position] ?? 0) + (weekly?[index / 14] ?? 0) + (links?[index] ?? 0))
        }
        best[place] = least
      }
    }
    if isPlaceable { for place in prices.indices { totals[place] += best[place] } }
  }

  /// Adds what a kept appointment costs; its session's price stands with the sessions.
  private mutating func addKept(_ appointment: ExpectedAppointment, _ prices: [Bound.Prices], to totals: inout [Int]) {
    guard let index = appointment.kept, let cell = appointment.original.flatMap({ Options.cell(of: $0, service) }) else { return }
    let journey = metres(appointment, cell.centre, at: service.centres[cell.centre].place(index)).map(costs.kilometres) ?? 0
    let changed = costs.medecinChanged(appointment, cell.professional, service.staff)
    let late = costs.late(appointment, on: service.horizon.day(index))
    let credit = costs.advance(appointment)
    let role = service.staff.professionals[cell.professional].role
    for place in prices.indices {
      let cost = prices[place].isLegal ? late : late + credit + journey + changed
      totals[place] += prices[place].scale * cost + prices[place].kept(appointment, role: role, index)
    }
  }
}
