import Chance
import Dossier
import Law

// The service before anyone works in it: its areas, their teams, and the médecin posts, drawn from the figures alone. A team is made of the
// posts it holds (4 605 workers for each full-time médecin), so a team with a part-time médecin follows fewer workers.

/// A post of médecin.
struct MedecinPost {
  /// Tenths of a full-time equivalent.
  var tenths: Int
  var teams: [Int]
  var vacant = false
}

/// A team and what it is to follow.
struct TeamPlan {
  var id: TeamID
  var area: Int
  var interim: Bool
  /// Tenths of a full-time médecin that its posts give it.
  var tenths = 0.0
}

/// The areas, teams and médecin posts of the service.
struct ServicePlan {
  var request: GenerationRequest
  var territories: [Territory]
  var teams: [TeamPlan] = []
  var posts: [MedecinPost] = []
  var sectors: [Sector] = []

  /// From how many workers on the temporary workers have a sector of their own (assumption).
  static let interimSectorFrom = 100_000

  init(_ request: GenerationRequest) {
    self.request = request
    var random = request.random(.staff)
    let tenths = max(2, Int((10 * Double(request.workers) / Figures.workersPerMedecin).rounded()))
    let sizes = ServicePlan.postSizes(totalTenths: tenths, &random)
    let interimCount =
      request.workers >= ServicePlan.interimSectorFrom && request.teams == nil && request.areas == nil
      ? max(1, Int((Figures.interimShare * Double(tenths) / 10).rounded())) : 0
    let teamCount = min(sizes.count * 2, request.teams ?? max(1, Int((Double(tenths) / 10).rounded())))
    let areaCount = max(1, min(request.areas ?? Int((Double(teamCount) / 4).rounded()), teamCount, sizes.count, Town.all.count))

    var territoryRandom = request.random(.territory)
    let fixed = ServicePlan.fixedCentres(workers: request.workers)
    let counts = (0..<areaCount).map { area in
      Town.all[area].rural ? 1 : max(1, fixed / areaCount + (area < fixed % areaCount ? 1 : 0))
    }
    territories = Territory.territories(centreCounts: counts, random: &territoryRandom)

    let width = String(max(teamCount, 10)).utf8.count
    for team in 0..<teamCount {
      let interim = team >= teamCount - interimCount
      let rank = interim ? teamCount - 1 - team : team
      let area = interim ? (rank * areaCount) / interimCount : team * areaCount / (teamCount - interimCount)
      teams.append(TeamPlan(id: TeamID("EQ" + padded(team + 1, width)), area: area, interim: interim))
    }
    sectors = (0..<areaCount).map { Sector(id: ServicePlan.sector($0), kind: .geographique) }
    if interimCount > 0 { sectors.append(Sector(id: ServicePlan.interimSector, kind: .interim)) }
    share(sizes, &random)
    vacate(&random)
  }

  static func sector(_ area: Int) -> SectorID { SectorID("S" + padded(area + 1, 2)) }
  static let interimSector: SectorID = "SINT"

  func sector(ofTeam team: Int) -> SectorID { teams[team].interim ? ServicePlan.interimSector : ServicePlan.sector(teams[team].area) }

  /// Fixed centres: 3 for 15 000 workers, 6 for 70 000, 64 for a million, straight lines in between.
  static func fixedCentres(workers: Int) -> Int {
    switch workers {
    case ..<15_000: max(1, (workers * 3 + 7500) / 15_000)
    case ..<70_000: 3 + (workers - 15_000) * 3 / 55_000
    default: 6 + (workers - 70_000) * 58 / 930_000
    }
  }

  /// Mobile centres: 1 for 70 000 workers, 42 for a million; one from 18 000 on, so that an ordinary example holds one.
  static func mobileCentres(workers: Int) -> Int {
    workers < 18_000 ? 0 : max(1, 1 + (workers - 70_000) * 41 / 930_000)
  }

  /// Sizes of the posts, in tenths, the largest first: 45 % full time, and 0.87 full-time equivalent a head.
  private static func postSizes(totalTenths: Int, _ random: inout RandomSource) -> [Int] {
    let heads = max(1, Int((Double(totalTenths) / 10 / Figures.ftePerMedecin).rounded()))
    let full = max(0, min(heads - (totalTenths < 10 * heads ? 1 : 0), Int((Double(heads) * (1 - Figures.partTimeShare)).rounded())))
    var sizes = [Int](repeating: 10, count: full)
    var rest = totalTenths - 10 * full
    for place in full..<max(full, heads) {
      let left = heads - place
      let mean = Double(rest) / Double(left)
      let size = left == 1 ? rest : Int((mean + (random.unit() - 0.5) * 3).rounded())
      sizes.append(max(2, min(left == 1 ? 10 : 9, size)))
      rest -= sizes[place]
    }
    return sizes.sorted(by: >)
  }

  /// Gives each team a post, the largest first, then the other posts to the teams that have least, half of them shared between two teams.
  private mutating func share(_ sizes: [Int], _ random: inout RandomSource) {
    var order = Array(teams.indices)
    random.shuffle(&order)
    // Every area holds a post before any team of it holds a second.
    var seen: Set<Int> = []
    let first = order.filter { seen.insert(teams[$0].area).inserted }
    order = first + order.filter { !first.contains($0) }
    for (place, size) in sizes.enumerated() {
      if place < order.count {
        posts.append(MedecinPost(tenths: size, teams: [order[place]]))
        teams[order[place]].tenths += Double(size)
      } else {
        let least = teams.indices.min { (teams[$0].tenths, $0) < (teams[$1].tenths, $1) } ?? 0
        let mates = teams.indices.filter { $0 != least && teams[$0].area == teams[least].area }
        if let mate = mates.min(by: { (teams[$0].tenths, $0) < (teams[$1].tenths, $1) }), place % 2 == order.count % 2 {
          posts.append(MedecinPost(tenths: size, teams: [least, mate].sorted()))
          teams[least].tenths += Double(size) / 2
          teams[mate].tenths += Double(size) / 2
        } else {
          posts.append(MedecinPost(tenths: size, teams: [least]))
          teams[least].tenths += Double(size)
        }
      }
    }
    // Fewer posts than teams: a médecin of the area is shared.
    for team in order where team < teams.count && teams[team].tenths == 0 {
      let near = posts.indices.filter { post in posts[post].teams.contains { teams[$0].area == teams[team].area } }
      guard let post = near.min(by: { (posts[$0].teams.count, -posts[$0].tenths, $0) < (posts[$1].teams.count, -posts[$1].tenths, $1) })
      else { continue }
      posts[post].teams = (posts[post].teams + [team]).sorted()
    }
    for team in teams.indices { teams[team].tenths = 0 }
    for post in posts { for team in post.teams { teams[team].tenths += Double(post.tenths) / Double(post.teams.count) } }
  }

  /// Leaves posts vacant up to the share asked, but one médecin in each area.
  private mutating func vacate(_ random: inout RandomSource) {
    let target = Double(posts.reduce(0) { $0 + $1.tenths }) * Double(request.vacancy) / 1000
    var order = Array(posts.indices)
    random.shuffle(&order)
    var empty = 0.0
    for post in order {
      let size = Double(posts[post].tenths)
      let area = posts[post].teams.first.map { teams[$0].area } ?? 0
      let others = posts.indices.contains { other in
        other != post && !posts[other].vacant && posts[other].teams.contains { teams[$0].area == area }
      }
      if others, empty + size / 2 <= target {
        posts[post].vacant = true
        empty += size
      }
    }
  }
}

/// A number written with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
