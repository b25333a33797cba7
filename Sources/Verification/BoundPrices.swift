import Dossier
import Law

extension Bound {
  /// One set of multipliers, laid out for the enumeration. Prices of places where no session can be are dropped.
  struct Prices {
    /// Prices by length and by week, of one kind of visit.
    private struct Kind: Hashable {
      var team: TeamID
      var role: Role
      var isLimited: Bool
      var minutes: Int
    }
    private struct Pair: Hashable {
      var professional: Int
      var centre: Int
    }
    let scale: Int
    let isLegal: Bool
    /// π: what each entry of the certificate says, by length.
    private let entries: [[Int: Int]]
    /// The entry of each half-day of a professional at a centre, −1 when none speaks of it.
    private let entryOf: [Pair: [Int]]
    /// π again, for each length in use: by run, then half-day of the run; an empty run has no price.
    private let byLength: [Int: [[Int]]]
    private let weeklyPrices: WeeklyPrices
    private var weekly: [Kind: [Int]] = [:]
    private let roomPrices: [[Int]]
    private let linkPrices: LinkPrices
    private let service: Service

    init(_ set: BoundCertificate.MultiplierSet, options: Options, hull: ReserveHull) {
      let service = options.service
      self.service = service
      scale = set.scale
      isLegal = set.scope == .legal
      entries = set.visits.map(\.prices)
      var entryOf: [Pair: [Int]] = [:]
      for (number, entry) in set.visits.enumerated() {
        guard let professional = service.staff.number(entry.professional), let centre = service.centreNumber(entry.centre) else { continue }
        let pair = Pair(professional: professional, centre: centre)
        for index in entry.halfDays.compactMap(service.horizon.index) {
          entryOf[pair, default: Array(repeating: -1, count: service.horizon.count)][index] = number
        }
      }
      self.entryOf = entryOf
      byLength = Prices.byLength(entries, entryOf, options)
      var roomPrices = Array(repeating: Array(repeating: 0, count: service.horizon.count), count: service.centres.count)
      for price in set.rooms {
        guard let centre = service.centreNumber(price.centre), let index = service.horizon.index(price.halfDay) else { continue }
        if !service.centres[centre].isRemote, service.centres[centre].isOpen(index) { roomPrices[centre][index] = price.price }
      }
      self.roomPrices = roomPrices
      linkPrices = LinkPrices(set, service)
      weeklyPrices = WeeklyPrices(set, service.parameters, weeks: service.horizon.weeks, hull: hull)
    }

    private static func byLength(_ entries: [[Int: Int]], _ entryOf: [Pair: [Int]], _ options: Options) -> [Int: [[Int]]] {
      let lengths = Set(entries.flatMap { $0.filter { $0.value > 0 }.keys }).filter { $0 <= options.longest }
      let entryOfRun = options.runs.map { run -> [Int]? in
        guard let entryOfPair = entryOf[Pair(professional: run.professional, centre: run.centre)] else { return nil }
        return run.halfDays.map { entryOfPair[$0] }
      }
      var byLength: [Int: [[Int]]] = [:]
      for length in lengths {
        let prices = entries.map { $0[length] ?? 0 }
        byLength[length] = entryOfRun.map { $0?.map { $0 < 0 ? 0 : prices[$0] } ?? [] }
      }
      return byLength
    }

    /// π at each half-day of a run, or nothing when all are 0.
    func visits(_ fit: Options.Fit) -> [Int]? {
      guard let prices = byLength[fit.minutes]?[fit.run], !prices.isEmpty else { return nil }
      return prices
    }

    /// λ of an appointment, by seat and half-day; nothing when no link names it.
    func links(_ appointment: ExpectedAppointment) -> [LinkPrices.Seat: [Int: Int]]? { linkPrices.paid(by: appointment) }

    /// What rule 9 adds to a visit that is not kept, by week, or nothing when it adds nothing.
    mutating func weekly(_ appointment: ExpectedAppointment, role: Role, minutes: Int) -> [Int]? {
      let isLimited = appointment.isLimitedByReserve
      guard let team = appointment.team,
        role == .medecin && isLimited || (weeklyPrices.concern(team) && (role == .medecin || role == .infirmier))
      else { return nil }
      let kind = Kind(team: team, role: role, isLimited: isLimited, minutes: minutes)
      if let known = weekly[kind] { return known.isEmpty ? nil : known }
      var prices = (0..<service.horizon.weeks).map { week in
        weeklyPrices.visit(team, week, role: role, isLimited: isLimited, minutes: minutes)
      }
      if prices.allSatisfy({ $0 == 0 }) { prices = [] }
      weekly[kind] = prices
      return prices.isEmpty ? nil : prices
    }

    /// What rule 9 adds to a kept visit.
    func kept(_ appointment: ExpectedAppointment, role: Role, _ index: Int) -> Int {
      appointment.team.map { weeklyPrices.kept($0, service.horizon.week(index), role: role) } ?? 0
    }

    /// Σ (σ·(M₁ − l₀) + τ·(M₂ − l₀)).
    var slack: Int { weeklyPrices.slack }

    /// What the rooms are worth: Σ rooms·ρ.
    func rooms(_ keptSessions: KeptSessions) -> Int {
      var total = 0
      for (centre, opening) in service.centres.enumerated() {
        for index in 0..<service.horizon.count where roomPrices[centre][index] > 0 {
          total += max(opening.rooms[index] ?? 0, keptSessions.rooms(centre, index)) * roomPrices[centre][index]
        }
      }
      return total
    }

    /// What the sessions are worth at most, the third kept: Σ_p (Σ_h t − the least t of the half-days the field must have), less what
    /// those of kept appointments cost.
    func sessions(_ runs: [Options.Run], left: [[Int]], _ keptSessions: KeptSessions, owed: [ThirdOwed]) -> Int {
      let opening = isLegal ? 0 : scale * service.parameters.prices.sessionOpened
      let capacities = [keptSessions.capacity(0), keptSessions.capacity(1)]
      let packed = entries.map { prices in
        let worths = SessionPacking.worths(prices, upTo: capacities.max() ?? 0)
        return capacities.map { worths[$0] }
      }
      var worth = Array(repeating: Array(repeating: 0, count: service.horizon.count), count: service.staff.professionals.count)
      for (run, left) in zip(runs, left) {
        let entryOfRun = entryOf[Pair(professional: run.professional, centre: run.centre)]
        let links = linkPrices.earned(by: run.professional, at: run.centre)
        for (index, left) in zip(run.halfDays, left) where left >= 0 && keptSessions.session(run.professional, index) == nil {
          let entry = entryOfRun?[index] ?? -1
          let reserve = weeklyPrices.session(service.staff.professionals[run.professional], index / 14, capacities[index % 2])
          let value = (entry < 0 ? 0 : packed[entry][index % 2]) + (links?[index] ?? 0) + reserve - opening - roomPrices[run.centre][index]
          worth[run.professional][index] = max(worth[run.professional][index], value)
        }
      }
      var total = worth.reduce(0) { $0 + $1.reduce(0, +) }
      for third in owed { total -= third.leastWorth(worth[third.professional]) }
      for session in keptSessions.sessions {
        let cell = session.cell
        let entry = entryOf[Pair(professional: cell.professional, centre: cell.centre)]?[cell.halfDay] ?? -1
        let left = keptSessions.left(cell.professional, cell.halfDay)
        let reserve = weeklyPrices.session(
          service.staff.professionals[cell.professional], cell.halfDay / 14, capacities[cell.halfDay % 2])
        if entry >= 0 {
          // What is left lies in stretches between the kept appointments: no visit spans two of them.
          let apart = keptSessions.gaps(session).reduce(0) { $0 + SessionPacking.worth(entries[entry], in: $1) }
          total += min(SessionPacking.worth(entries[entry], in: left), apart)
        }
        total += reserve + (linkPrices.earned(by: cell.professional, at: cell.centre)?[cell.halfDay] ?? 0)
        total -= opening + roomPrices[cell.centre][cell.halfDay]
      }
      return total
    }
  }
}
