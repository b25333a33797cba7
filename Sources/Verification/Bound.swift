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

  /// Whether a set can be enumerated: prices from 0 to the greatest, a positive scale.
  static func accepts(_ set: BoundCertificate.MultiplierSet) -> Bool {
    let prices = set.minutes.map(\.price) + set.rooms.map(\.price) + set.reserves.map(\.price)
    return (1...greatestScale).contains(set.scale) && prices.allSatisfy { (0...greatestPrice).contains($0) }
  }

  /// The bound of each set, in points rounded down.
  static func values(
    _ sets: [BoundCertificate.MultiplierSet], options: inout Options, expectations: Expectations, owed: [ThirdOwed]
  ) -> [Int] {
    let prices = sets.map { Prices($0, options: options, expectations: expectations) }
    var totals = Array(repeating: 0, count: sets.count)
    for appointment in expectations.appointments {
      options.addLeast(of: appointment, prices, to: &totals)
    }
    let dropped = expectations.given.keys.count { expectations.groupOfGiven[$0] == nil }
    for place in sets.indices {
      // A line that answers nothing any more is dropped by every plan, at the same price.
      if !prices[place].isLegal { totals[place] += sets[place].scale * options.service.parameters.prices.appointmentMoved * dropped }
      totals[place] -= prices[place].sessions(options.service, owed: owed) + prices[place].rooms(options.service)
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
  fileprivate mutating func addLeast(of appointment: ExpectedAppointment, _ prices: [Bound.Prices], to totals: inout [Int]) {
    let horizon = service.horizon
    let credit = costs.advance(appointment)
    if let index = appointment.kept, let given = appointment.original, let cell = Options.cell(of: given, service) {
      let role = service.staff.professionals[cell.professional].role
      let journey = metres(appointment, cell.centre, at: service.centres[cell.centre].place(index)).map(costs.kilometres) ?? 0
      let changed = costs.medecinChanged(appointment, cell.professional, service.staff)
      let late = costs.late(appointment, on: horizon.day(index))
      for place in prices.indices {
        let price = prices[place]
        let cost = price.isLegal ? late : late + credit + journey + changed
        let minute = price.minute(cell) + (role == .medecin && appointment.isLimitedByReserve ? price.reserve(appointment.team, index) : 0)
        totals[place] += price.scale * cost + appointment.minutes(by: role, service.parameters) * minute
      }
      return
    }
    let original = appointment.proposal.flatMap { Options.cell(of: $0, service) }
    let moved = appointment.original == nil ? 0 : service.parameters.prices.appointmentMoved
    let left = costs.unplaced(appointment)
    var best = prices.map { $0.scale * ($0.isLegal ? left : left + moved) }
    let late = (0..<horizon.days).map { costs.late(appointment, on: horizon.start.adding(days: $0)) }
    var isPlaceable = false
    for fit in fits(appointment) {
      let run = runs[fit.run]
      let positions = run.halfDays.indices.filter { suits(appointment, fit, at: $0, original: original) }
      guard !positions.isEmpty else { continue }
      isPlaceable = true
      let isLimited = appointment.isLimitedByReserve && service.staff.professionals[run.professional].role == .medecin
      for place in prices.indices {
        let price = prices[place]
        var least = best[place]
        let constant = price.isLegal ? 0 : credit + fit.service
        let perWeek = isLimited ? price.reserves(appointment.team) : nil
        for position in positions {
          let index = run.halfDays[position]
          var cost = late[index / 2] + constant
          if moved > 0, !price.isLegal, original != Cell(professional: run.professional, centre: run.centre, halfDay: index) {
            cost += moved
          }
          let minute = price.byRun[fit.run][position] + (perWeek?[index / 14] ?? 0)
          least = min(least, price.scale * cost + fit.minutes * minute)
        }
        best[place] = least
      }
    }
    if isPlaceable { for place in prices.indices { totals[place] += best[place] } }
  }
}
