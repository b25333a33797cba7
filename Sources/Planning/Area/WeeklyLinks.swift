import MILP

// A relaxation opens a fifth of a session for one visit that wants it, and a fifth is paid. The rows "no session, no visit", x ≤ n·y for the n visits
// of a class, make it pay for the whole: on areas of three teams the dive then loses a few hundredths of a percent of the relaxation instead of four
// tenths, and the relaxation rises by one to two tenths. There are hundreds of thousands of them and some three hundred are ever broken, so they are
// added where the solution breaks them. Their duals are the multipliers λ of the certificate (``BoundCertificate/LinkPrice``).

extension WeeklyMaster {
  /// Excess of a class in a bucket, in visits, from which its row is added.
  private static let leastExcess = 0.05

  /// Adds a row for each class that sits in a bucket without sessions enough to hold any of it; returns how many.
  mutating func separateLinks() -> Int {
    let values = program.primals
    var broken: [Int] = []
    for (index, visit) in visits.enumerated() where values[visit.column] > Self.leastExcess {
      let sessions = sessionColumn[visit.bucket]
      guard sessions >= 0, links[linkKey(visit)] == nil else { continue }
      if values[visit.column] - size(visit.class) * values[sessions] > Self.leastExcess { broken.append(index) }
    }
    for index in broken {
      let visit = visits[index]
      links[linkKey(visit)] = program.addRow(
        lower: -.infinity, upper: 0, entries: [(visit.column, 1), (sessionColumn[visit.bucket], -size(visit.class))])
    }
    return broken.count
  }

  private func linkKey(_ visit: Visit) -> Int { visit.class * buckets.count + visit.bucket }
  private func size(_ index: Int) -> Double { Double(classes[index].demands.count) }

  /// The price of each linking row that has one.
  func linkPrices(duals: [Double]) -> [AreaPlan.LinkPrice] {
    links.keys.sorted().compactMap { key in
      guard let row = links[key], row < duals.count, duals[row] < -1e-6 else { return nil }
      let bucket = buckets[key % buckets.count]
      return AreaPlan.LinkPrice(
        member: bucket.member, spot: bucket.spot, halfDays: bucket.halfDays, demands: classes[key / buckets.count].demands,
        value: -duals[row])
    }
  }
}
