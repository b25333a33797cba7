import Chance
import Dossier
import Law

// The member establishments: how many of each size, what they do, where they stand, and which team follows them.

/// An establishment with what the generator still needs to know of it.
struct Workplace {
  var size: Int
  var activity: Activity
  var team = 0
  var site = 0
}

extension ServicePlan {
  /// Sizes that keep the share and the mean of each class and sum to the workers asked for.
  ///
  /// - Complexity: O(*n*) in the number of establishments.
  func sizes(_ random: inout RandomSource) -> [Int] {
    let mean = Figures.sizeClasses.reduce(0) { $0 + $1.share * $1.mean }
    let count = Double(request.workers) / mean
    var sizes: [Int] = []
    var left = request.workers
    for kind in Figures.sizeClasses.reversed() {
      let low = kind.bounds.lowerBound
      let isLast = kind.bounds.lowerBound == 1
      let number = isLast ? max(1, Int((Double(left) / kind.mean).rounded())) : Int((count * kind.share).rounded())
      // A geometric law on the class, by the inverse of a falling line squared: many near the low end, few near the high one.
      var total = 0
      var ofClass: [Int] = []
      for _ in 0..<number {
        let draw = random.unit()
        let size = min(kind.bounds.upperBound, low + Int(Double(kind.bounds.upperBound - low + 1) * draw * draw * draw))
        ofClass.append(size)
        total += size
      }
      let target = isLast ? left : Int((Double(number) * kind.mean).rounded())
      var tries = 0
      while total != target, !ofClass.isEmpty, tries < 60 * number + 60 {
        tries += 1
        let place = random.below(ofClass.count)
        if total > target, ofClass[place] > low {
          let step = min(total - target, max(1, (ofClass[place] - low) / 8))
          ofClass[place] -= step
          total -= step
        } else if total < target, ofClass[place] < kind.bounds.upperBound {
          let step = min(target - total, max(1, (kind.bounds.upperBound - ofClass[place]) / 24))
          ofClass[place] += step
          total += step
        }
      }
      sizes += ofClass
      left -= total
    }
    return sizes
  }

  /// The workplaces, each with an activity, a team and a commune.
  func workplaces() -> [Workplace] {
    var random = request.random(.sizes)
    var sizes = sizes(&random)
    random.shuffle(&sizes)
    var places = sizes.map { Workplace(size: $0, activity: .bureaux) }
    assignActivities(&places, &random)
    assignTeams(&places, &random)
    return places
  }

  /// Activities in proportion to workers, the largest establishments first so that each share is kept.
  private func assignActivities(_ places: inout [Workplace], _ random: inout RandomSource) {
    let order = places.indices.sorted { (places[$1].size, $0) < (places[$0].size, $1) }
    var given = [Double](repeating: 0, count: Activity.allCases.count)
    var sum = 0.0
    for place in order {
      let size = Double(places[place].size)
      sum += size
      // Small establishments are drawn; a large one goes where most is lacking. Agencies of temporary work have ten workers or more.
      let lacking = Activity.allCases.map { activity in
        activity == .interim && places[place].size < 10 ? 0 : max(0, activity.share * sum - given[activity.rawValue])
      }
      let choice = lacking.reduce(0, +) > 0 ? random.index(ofWeights: lacking.map { $0 * $0 }) : Activity.bureaux.rawValue
      places[place].activity = Activity.allCases[choice]
      given[choice] += size
    }
  }

  /// Gives each area, then each commune, then each team the workers its share says, one establishment after another.
  private func assignTeams(_ places: inout [Workplace], _ random: inout RandomSource) {
    let hasInterim = teams.contains { $0.interim }
    var need = teams.map(\.tenths)
    let whole = need.reduce(0, +)
    let workers = Double(request.workers)
    need = need.map { $0 / max(whole, 0.001) * workers }
    // Agencies first, to the interim teams when there are any; then the rest to the areas, the large establishments before the small.
    var areas = [[Int]](repeating: [], count: territories.count)
    var areaNeed = [Double](repeating: 0, count: territories.count)
    for team in teams.indices where !teams[team].interim { areaNeed[teams[team].area] += need[team] }
    let order = places.indices.sorted { (places[$1].size, $0) < (places[$0].size, $1) }
    for place in order {
      let size = Double(places[place].size)
      if hasInterim, places[place].activity == .interim {
        let team = teams.indices.filter { teams[$0].interim }.max { (need[$0], -$0) < (need[$1], -$1) } ?? 0
        places[place].team = team
        places[place].site = random.below(min(12, territories[teams[team].area].sites.count))
        need[team] -= size
      } else {
        let area = areaNeed.indices.max { (areaNeed[$0], -$0) < (areaNeed[$1], -$1) } ?? 0
        areaNeed[area] -= size
        areas[area].append(place)
      }
    }
    for area in territories.indices { lay(areas[area], over: territories[area], area: area, need: need, &places, &random) }
  }

  /// Puts the establishments of an area in its communes, then cuts the communes among the teams, clockwise about the town.
  private func lay(
    _ members: [Int], over territory: Territory, area: Int, need: [Double], _ places: inout [Workplace], _ random: inout RandomSource
  ) {
    var members = members
    random.shuffle(&members)
    let total = Double(members.reduce(0) { $0 + places[$1].size })
    var before = 0.0
    var site = 0
    var shareBefore = 0.0
    for place in members {
      let middle = (before + Double(places[place].size) / 2) / max(1, total)
      while site < territory.sites.count - 1, shareBefore + territory.sites[site].share < middle {
        shareBefore += territory.sites[site].share
        site += 1
      }
      places[place].site = site
      before += Double(places[place].size)
    }
    let ofArea = teams.indices.filter { teams[$0].area == area && !teams[$0].interim }
    guard !ofArea.isEmpty else { return }
    let town = territory.sites[0].coordinates
    func turn(_ site: Int) -> Double {
      let north = territory.sites[site].coordinates.latitude - town.latitude
      let east = (territory.sites[site].coordinates.longitude - town.longitude) * 0.7
      let size = (north < 0 ? -north : north) + (east < 0 ? -east : east)
      guard size > 0 else { return 0 }
      let step = east / size
      return north >= 0 ? 1 - step : 3 + step
    }
    let turns = territory.sites.indices.map(turn)
    members.sort { (turns[places[$0].site], $0) < (turns[places[$1].site], $1) }
    // The town's own establishments have no direction: they fill the teams that the others left short.
    let away = members.filter { places[$0].site > 0 }
    var room = ofArea.map { need[$0] }
    let scale = total / max(1, room.reduce(0, +))
    room = room.map { $0 * scale }
    var current = 0
    let awayTotal = Double(away.reduce(0) { $0 + places[$1].size })
    let quota = room.map { $0 * awayTotal / max(1, total) }
    var used = 0.0
    for place in away {
      while current < ofArea.count - 1, used + Double(places[place].size) / 2 > quota[current] {
        used -= quota[current]
        current += 1
      }
      used += Double(places[place].size)
      places[place].team = ofArea[current]
      room[current] -= Double(places[place].size)
    }
    for place in members where places[place].site == 0 {
      let best = room.indices.max { (room[$0], -$0) < (room[$1], -$1) } ?? 0
      places[place].team = ofArea[best]
      room[best] -= Double(places[place].size)
    }
  }

  /// The lines of etablissements.csv.
  func establishments(_ places: [Workplace]) -> [Establishment] {
    var random = request.random(.establishments)
    let width = max(5, String(places.count).utf8.count)
    let asOf = request.asOf
    var company = 0
    return places.indices.map { number in
      let place = places[number]
      let site = territories[teams[place.team].area].sites[place.site]
      // Of the fiches on file 77 % are fresh, of the actions 85 %: some are drawn young, and none is older than the membership.
      let known = random.chance(Figures.freshFiches / 0.769)
      let joined = asOf.adding(days: -random.between(30, 5500))
      let ficheAge = random.between(20, random.chance(0.35) ? 1440 : 2800)
      let actionAge = random.between(20, random.chance(0.55) ? 1440 : 2600)
      if number == 0 || !random.chance(0.08) { company += 1 }
      return Establishment(
        id: EstablishmentID("ET" + padded(number + 1, width)), company: "ENT" + padded(company, width), sector: sector(ofTeam: place.team),
        team: teams[place.team].id, naf: random.pick(place.activity.nafCodes),
        place: Place(commune: site.commune, coordinates: site.coordinates), headcount: place.size, joined: joined,
        declared: random.chance(0.8) ? asOf.adding(days: -random.between(20, 330)) : nil,
        fiche: known ? max(joined, asOf.adding(days: -ficheAge)) : nil,
        lastAction: random.chance(Figures.freshActions / 0.853) ? max(joined, asOf.adding(days: -actionAge)) : nil,
        room: place.size >= 200 && random.chance(0.3), accidents12Months: Int(Double(place.size) * Figures.accidentRate + random.unit()),
        companyInfirmiersThousandths: place.size >= 500 && random.chance(0.4) ? 1000 : nil)
    }
  }

  /// Establishments that close from Christmas Eve to the New Year.
  func closures(_ places: [Workplace], _ establishments: [Establishment]) -> [Closure] {
    var random = request.random(.establishments, 1)
    let year = request.asOf.year
    return establishments.indices.compactMap { number in
      guard places[number].size >= 10, random.chance(0.1) else { return nil }
      return Closure(
        establishment: establishments[number].id, start: CivilDate.lastDay(of: year).adding(days: -7),
        end: CivilDate.lastDay(of: year).adding(days: 1))
    }
  }
}
