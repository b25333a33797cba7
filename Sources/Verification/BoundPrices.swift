import Dossier
import Law

extension Bound {
  /// One set of multipliers, laid out for the enumeration. Prices of places where no session can be are dropped.
  struct Prices {
    let scale: Int
    let isLegal: Bool
    /// π of each half-day of each run of ``Options``.
    let byRun: [[Int]]
    private let minutes: [Options.Cell: Int]
    private let roomPrices: [[Int]]
    private let weekly: [TeamID: [Int]]
    /// Every session that may be held, with the kept ones, by professional and half-day.
    private let cells: [Options.Cell]

    init(_ set: BoundCertificate.MultiplierSet, options: Options, expectations: Expectations) {
      let service = options.service
      scale = set.scale
      isLegal = set.scope == .legal
      var minutes: [Options.Cell: Int] = [:]
      for price in set.minutes {
        guard let professional = service.staff.number(price.professional), let centre = service.centreNumber(price.centre),
          let index = service.horizon.index(price.halfDay)
        else { continue }
        minutes[Options.Cell(professional: professional, centre: centre, halfDay: index)] = price.price
      }
      self.minutes = minutes
      byRun = options.runs.map { run in
        run.halfDays.map { minutes[Options.Cell(professional: run.professional, centre: run.centre, halfDay: $0)] ?? 0 }
      }
      var roomPrices = Array(repeating: Array(repeating: 0, count: service.horizon.count), count: service.centres.count)
      for price in set.rooms {
        guard let centre = service.centreNumber(price.centre), let index = service.horizon.index(price.halfDay) else { continue }
        if !service.centres[centre].isRemote, service.centres[centre].isOpen(index) { roomPrices[centre][index] = price.price }
      }
      self.roomPrices = roomPrices
      var weekly: [TeamID: [Int]] = [:]
      for price in set.reserves where (0..<service.horizon.weeks).contains(price.week) {
        weekly[price.team, default: Array(repeating: 0, count: service.horizon.weeks)][price.week] = price.price
      }
      for (team, week) in Reserve.exceededByKept(service, expectations) { weekly[team]?[week] = 0 }
      self.weekly = weekly
      let kept = expectations.appointments.compactMap { $0.isKept ? $0.original.flatMap { Options.cell(of: $0, service) } : nil }
      let free = options.runs.flatMap { run in
        run.halfDays.map { Options.Cell(professional: run.professional, centre: run.centre, halfDay: $0) }
      }
      cells = free + kept
    }

    func minute(_ cell: Options.Cell) -> Int { minutes[cell] ?? 0 }
    func reserves(_ team: TeamID?) -> [Int]? { team.flatMap { weekly[$0] } }
    func reserve(_ team: TeamID?, _ index: Int) -> Int { reserves(team)?[index / 14] ?? 0 }

    /// What the rooms are worth: Σ rooms·ρ.
    func rooms(_ service: Service) -> Int {
      var total = 0
      for (centre, opening) in service.centres.enumerated() {
        for index in 0..<service.horizon.count where roomPrices[centre][index] > 0 {
          total += (opening.rooms[index] ?? 0) * roomPrices[centre][index]
        }
      }
      return total
    }

    /// What the sessions are worth at most, the third kept: Σ_p (Σ_h t − the least t of the half-days the field must have).
    func sessions(_ service: Service, owed: [ThirdOwed]) -> Int {
      var worth = Array(repeating: Array(repeating: 0, count: service.horizon.count), count: service.staff.professionals.count)
      let opening = isLegal ? 0 : service.parameters.prices.sessionOpened
      for cell in cells {
        let capacity = service.parameters.sessionMinutes(cell.halfDay % 2 == 0 ? .matin : .apresMidi)
        let reserve = reserveWorth(service, cell, capacity)
        let value = capacity * minute(cell) + reserve - scale * opening - roomPrices[cell.centre][cell.halfDay]
        worth[cell.professional][cell.halfDay] = max(worth[cell.professional][cell.halfDay], value)
      }
      var total = worth.reduce(0) { $0 + $1.reduce(0, +) }
      for third in owed {
        total -= third.leastWorth(worth[third.professional])
      }
      return total
    }

    /// What a médecin's session adds to the limit of rule 9, at the prices of the teams he works for, rounded up.
    private func reserveWorth(_ service: Service, _ cell: Options.Cell, _ capacity: Int) -> Int {
      let professional = service.staff.professionals[cell.professional]
      guard professional.role == .medecin else { return 0 }
      let week = service.horizon.week(cell.halfDay)
      let kept = 1000 - service.parameters.reserve(week: week)
      let sum = professional.teams.reduce(0) { $0 + $1.thousandths * kept * reserve($1.team, cell.halfDay) }
      return (capacity * sum + 999_999) / 1_000_000
    }
  }
}
