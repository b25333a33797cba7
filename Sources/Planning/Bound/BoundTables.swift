import Dossier
import Law

/// The multipliers of the certificate as flat tables, in the numbers of the service.
struct BoundTables {
  /// Lengths of visits in use, in minutes, ascending.
  let lengths: [Int]
  /// Where the prices of a professional at a site begin, by member × sites + site; −1 where no session can be.
  private let start: [Int]
  private let halfDays: Int
  private let siteCount: Int
  /// π by (run, half-day, length).
  private var visits: [Int]
  /// ρ by site × half-days + half-day.
  var rooms: [Int]
  /// σ and τ by team × weeks + week.
  var reserves: [Int]
  var orientations: [Int]
  /// λ, and which of them name a candidate.
  private(set) var links: [Link] = []
  private var linksOf: [Int: [Int]] = [:]
  /// What the links bring to a session, by place.
  private(set) var linkWorth: [Int: Int] = [:]

  /// Candidates that pay for a professional's sessions at a site on some half-days, each the same.
  struct Link {
    var member: Int
    var site: Int
    var halfDays: [Int]
    var candidates: [Int]
    var price: Int
  }

  /// Tables of zeros.
  ///
  /// - Parameter runs: Half-days with a possible session, by member and site.
  init(lengths: [Int], runs: [[[Int]]], sites: Int, halfDays: Int, teamWeeks: Int) {
    self.lengths = lengths
    self.halfDays = halfDays
    siteCount = sites
    var start = [Int](repeating: -1, count: runs.count * sites)
    var next = 0
    for member in runs.indices {
      for site in 0..<sites where !runs[member][site].isEmpty {
        start[member * sites + site] = next
        next += halfDays * lengths.count
      }
    }
    self.start = start
    visits = [Int](repeating: 0, count: next)
    rooms = [Int](repeating: 0, count: sites * halfDays)
    reserves = [Int](repeating: 0, count: teamWeeks)
    orientations = reserves
  }

  /// Where the prices of a slot begin, by length; −1 where no session can be.
  @inline(__always) func place(_ member: Int, _ site: Int, _ half: Int) -> Int {
    let first = start[member * siteCount + site]
    return first < 0 ? -1 : first + half * lengths.count
  }

  /// The price at a place of ``place(_:_:_:)`` for a length's number.
  @inline(__always) func price(at place: Int, length: Int) -> Int { visits[place + length] }

  func prices(_ member: Int, _ site: Int, _ half: Int) -> ArraySlice<Int> {
    let first = place(member, site, half)
    return first < 0 ? [] : visits[first..<first + lengths.count]
  }

  mutating func setPrices(_ member: Int, _ site: Int, _ half: Int, to values: some Sequence<Int>) {
    let first = place(member, site, half)
    guard first >= 0 else { return }
    for (index, value) in values.enumerated() { visits[first + index] = value }
  }

  /// Adds λ of some candidates, where a session can be.
  mutating func link(_ link: Link) {
    guard link.price > 0, start[link.member * siteCount + link.site] >= 0 else { return }
    for candidate in link.candidates { linksOf[candidate, default: []].append(links.count) }
    links.append(link)
    for half in link.halfDays { linkWorth[place(link.member, link.site, half), default: 0] += link.price * link.candidates.count }
  }

  /// What a candidate's links make it pay, by place; nothing when none names it.
  func linkPrices(of candidate: Int) -> [Int: Int]? {
    guard let own = linksOf[candidate] else { return nil }
    var prices: [Int: Int] = [:]
    for link in own.map({ links[$0] }) {
      for half in link.halfDays { prices[place(link.member, link.site, half), default: 0] += link.price }
    }
    return prices
  }

  /// The multipliers as borne.json writes them: half-days of equal prices stand in one entry.
  func set(_ service: Service, name: String, scope: BoundCertificate.Scope, scale: Int) -> BoundCertificate.MultiplierSet {
    var entries: [BoundCertificate.VisitPrice] = []
    for (index, member) in service.staff.enumerated() {
      for (site, entry) in service.sites.enumerated() where start[index * siteCount + site] >= 0 {
        var position: [[Int]: Int] = [:]
        for half in 0..<halfDays {
          let values = Array(prices(index, site, half))
          guard values.contains(where: { $0 > 0 }) else { continue }
          if let known = position[values] {
            entries[known].halfDays.append(service.horizon.halfDay(half))
          } else {
            position[values] = entries.count
            entries.append(
              BoundCertificate.VisitPrice(
                professional: member.professional.id, centre: entry.centre, halfDays: [service.horizon.halfDay(half)],
                prices: Dictionary(uniqueKeysWithValues: zip(lengths, values))))
          }
        }
      }
    }
    var roomPrices: [BoundCertificate.RoomPrice] = []
    for (site, entry) in service.sites.enumerated() {
      for half in 0..<halfDays where rooms[site * halfDays + half] > 0 {
        roomPrices.append(
          BoundCertificate.RoomPrice(centre: entry.centre, halfDay: service.horizon.halfDay(half), price: rooms[site * halfDays + half]))
      }
    }
    func weekly(_ prices: [Int]) -> [BoundCertificate.ReservePrice] {
      var list: [BoundCertificate.ReservePrice] = []
      for (team, entry) in service.dossier.teams.enumerated() {
        for week in 0..<service.horizon.weeks where prices[team * service.horizon.weeks + week] > 0 {
          list.append(BoundCertificate.ReservePrice(team: entry.id, week: week, price: prices[team * service.horizon.weeks + week]))
        }
      }
      return list
    }
    return BoundCertificate.MultiplierSet(
      name: name, scope: scope, scale: scale, visits: entries, rooms: roomPrices, reserves: weekly(reserves),
      orientations: weekly(orientations),
      links: links.map { link in
        BoundCertificate.LinkPrice(
          professional: service.staff[link.member].professional.id, centre: service.sites[link.site].centre,
          halfDays: link.halfDays.map(service.horizon.halfDay), visits: link.candidates.map { service.candidates[$0].group.keys[0] },
          price: link.price)
      })
  }
}
