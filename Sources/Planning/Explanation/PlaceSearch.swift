import Dossier
import Law

/// The places that a plan as it stands leaves to one visit, and what forbids the others.
struct PlaceSearch {
  /// A free place.
  struct Option {
    var holder: Service.Holder
    var reach: Service.Reach
    var halfDay: Int
    var start: Int
    var cost: PlaceCost
  }

  let board: PlanBoard
  private var service: Service { board.service }

  init(_ board: PlanBoard) { self.board = board }

  /// Every free place, the cheapest first, then the earliest.
  func options(for visit: AskedVisit) -> [Option] {
    var found: [Option] = []
    for half in 0..<service.horizon.halfDayCount where visit.obstacle(on: Horizon.day(of: half)) == nil {
      found += options(for: visit, on: half).found
    }
    return found.sorted(by: PlaceSearch.precedes)
  }

  /// A free place with what the change that frees it costs besides, in points.
  struct Priced {
    var option: Option
    var total: Int
  }

  /// The cheapest free place that costs less than leaving the visit out.
  func cheapest(for visit: AskedVisit) -> Option? { cheapest(for: visit, below: .max) { _ in 0 }?.option }

  /// The free place that costs least with the change that it needs, among those that cost less than leaving the visit out.
  ///
  /// - Parameters:
  ///   - limit: Only a total below it is of interest.
  ///   - change: What the change costs at the place, in points, at least 0.
  func cheapest(for visit: AskedVisit, extra: PlanBoard.Extra = .nothing, below limit: Int, change: (Option) -> Int) -> Priced? {
    var best: Priced?
    for half in 0..<service.horizon.halfDayCount {
      let day = Horizon.day(of: half)
      if visit.obstacle(on: day) != nil { continue }
      // Lateness never falls from one day to the next: later half-days cannot be cheaper any more.
      let late = visit.cost.late(on: day, weekLate: service.parameters.prices.weekLate) - visit.cost.advance
      if late >= best?.total ?? limit { break }
      for option in options(for: visit, on: half, extra: extra).found where option.cost.sum < visit.cost.unplaced || visit.cost.advance > 0
      {
        let total = option.cost.sum + change(option)
        let isBetter =
          best.map { total < $0.total || (total == $0.total && PlaceSearch.precedes(option, $0.option)) } ?? (total < limit)
        if isBetter { best = Priced(option: option, total: total) }
      }
    }
    return best
  }

  /// What each week offers.
  func weeks(for visit: AskedVisit) -> [WeekOffer] {
    (0..<service.horizon.weeks).map { week in
      var best: Option?
      var obstacles: Set<PlaceObstacle> = []
      for half in (week * 12)..<(week * 12 + 12) {
        if let obstacle = visit.obstacle(on: Horizon.day(of: half)) {
          obstacles.insert(obstacle)
          continue
        }
        let outcome = options(for: visit, on: half)
        obstacles.formUnion(outcome.obstacles)
        for option in outcome.found where best.map({ PlaceSearch.precedes(option, $0) }) ?? true { best = option }
      }
      return WeekOffer(
        monday: service.horizon.day(week * 7), best: best.map { place($0, of: visit) }, obstacles: obstacles.sorted(by: >))
    }
  }

  private func options(for visit: AskedVisit, on half: Int, extra: PlanBoard.Extra = .nothing) -> (
    found: [Option], obstacles: Set<PlaceObstacle>
  ) {
    var found: [Option] = []
    var obstacles: Set<PlaceObstacle> = []
    for holder in visit.candidate.holders {
      if extra == .halfDay && !board.third.isAddable(holder.member, half) { continue }
      for reach in visit.candidate.reach {
        // A room more is only worth naming where it is rooms that stand against the visit.
        if extra == .room && !board.lacksRoom(holder.member, reach.site, half) { continue }
        switch board.verdict(visit, holder, reach, half, extra: extra) {
        case .success(let start):
          let opens = board.siteAt[holder.member * service.horizon.halfDayCount + half] < 0
          found.append(
            Option(
              holder: holder, reach: reach, halfDay: half, start: start,
              cost: visit.price(holder, reach, half, start: start, opens: opens, prices: service.parameters.prices)))
        case .failure(let barred): obstacles.insert(barred.by)
        }
      }
    }
    return (found, obstacles)
  }

  static func precedes(_ left: Option, _ right: Option) -> Bool {
    (left.cost.sum, left.halfDay, left.start, left.holder.member, left.reach.site) < (
      right.cost.sum, right.halfDay, right.start, right.holder.member, right.reach.site
    )
  }

  /// A place as facts.
  func place(_ option: Option, of visit: AskedVisit) -> PricedPlace {
    let professional = service.staff[option.holder.member].professional
    let halfDay = service.horizon.halfDay(option.halfDay)
    return PricedPlace(
      professional: professional.id, role: professional.role, centre: service.sites[option.reach.site].centre, halfDay: halfDay,
      time: TimeOfDay(minutes: option.start), minutes: option.holder.minutes, kilometres: option.reach.kilometres,
      daysLate: max(0, visit.candidate.group.target.days(to: halfDay.day)), cost: option.cost)
  }
}
