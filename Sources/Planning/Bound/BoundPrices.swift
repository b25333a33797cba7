import Dossier
import Law

/// Turns the areas' prices into the multipliers of the certificate.
///
/// A price holds on every half-day of its bucket. Places that the program did not know get a price too: at no price every visit would choose
/// them in the relaxation.
struct BoundPrices {
  let bound: Bound

  /// The tables that the areas' prices give.
  func tables(from results: [(area: Area, plan: AreaPlan)]) -> BoundTables {
    let (service, finder) = (bound.service, bound.finder)
    let (halfDays, weeks) = (service.horizon.halfDayCount, service.horizon.weeks)
    var tables = bound.emptyTables
    func rounded(_ value: Double) -> Int { Int((value * Double(Bound.scale)).rounded()) }
    // What a session earns many times over: rounded up, it would make every empty session earn more than its opening.
    func roundedDown(_ value: Double) -> Int { Int((value * Double(Bound.scale)).rounded(.down)) }
    var isPriced: Set<Int> = []
    for (area, plan) in results {
      let number = Dictionary(uniqueKeysWithValues: plan.lengths.enumerated().map { ($1, $0) })
      for price in plan.visitPrices {
        let (member, site) = (area.members[price.member], area.sites[price.spot])
        let values = tables.lengths.map { length in number[length].map { rounded(price.values[$0]) } ?? 0 }
        for half in price.halfDays {
          tables.setPrices(member, site, half, to: values)
          isPriced.insert(tables.place(member, site, half))
        }
      }
      for price in plan.roomPrices where !service.sites[area.sites[price.spot]].isRemote {
        for half in price.first..<price.end where service.sites[area.sites[price.spot]].rooms[half] > 0 {
          tables.rooms[area.sites[price.spot] * halfDays + half] = rounded(price.value)
        }
      }
      // Visits of later quarters stand in no other file of the plan, and need no link: any part of one is a valid price.
      for price in plan.linkPrices {
        tables.link(
          BoundTables.Link(
            member: area.members[price.member], site: area.sites[price.spot], halfDays: price.halfDays,
            candidates: price.demands.map { area.candidates[$0] }.filter { service.candidates[$0].group.target <= service.horizon.ends },
            price: roundedDown(price.value)))
      }
      for price in plan.reservePrices {
        guard let team = bound.number(of: area.teams[price.team]) else { continue }
        tables.reserves[team * weeks + price.week] = roundedDown(price.value)
        tables.orientations[team * weeks + price.week] = roundedDown(price.orientation)
      }
    }
    // A visit where the program saw no session costs what it does at the professional's other sites that half-day, else at most in the week.
    for member in service.staff.indices {
      let sites = service.sites.indices.filter { !finder.open[member][$0].isEmpty }
      var highest = [Int](repeating: 0, count: tables.lengths.count)
      var atHalf = [[Int]?](repeating: nil, count: halfDays)
      for site in sites {
        for half in finder.open[member][site] where isPriced.contains(tables.place(member, site, half)) {
          let prices = Array(tables.prices(member, site, half))
          atHalf[half] = atHalf[half].map { zip($0, prices).map(max) } ?? prices
          highest = zip(highest, prices).map(max)
        }
      }
      for site in sites {
        for half in finder.open[member][site] where !isPriced.contains(tables.place(member, site, half)) {
          tables.setPrices(member, site, half, to: atHalf[half] ?? highest)
        }
      }
    }
    return tables
  }
}
