import Dossier
import Law

/// The sessions of kept appointments: every plan holds them, so nobody else may have their half-days and rooms, and their professional is
/// near their centre all day.
struct KeptSessions {
  /// What a professional's half-day already holds.
  struct Session {
    let cell: Options.Cell
    var visits = 0
    var minutes = 0
    /// Minutes after midnight at which each kept appointment starts and ends.
    var times: [(start: Int, end: Int)] = []
  }

  let service: Service
  /// By professional, then half-day.
  private var held: [[Int: Session]]
  /// Sessions of each half-day of each centre.
  private var taken: [[Int: Int]]

  init(_ service: Service, _ expectations: Expectations) {
    self.service = service
    held = Array(repeating: [:], count: service.staff.professionals.count)
    taken = Array(repeating: [:], count: service.centres.count)
    for appointment in expectations.appointments where appointment.isKept {
      guard let original = appointment.original, let cell = Options.cell(of: original, service) else { continue }
      var session = held[cell.professional][cell.halfDay] ?? Session(cell: cell)
      if session.visits == 0 { taken[cell.centre][cell.halfDay, default: 0] += 1 }
      let minutes = appointment.minutes(by: service.staff.professionals[cell.professional].role, service.parameters)
      session.visits += 1
      session.minutes += minutes
      session.times.append((original.time.minutes, original.time.minutes + minutes))
      held[cell.professional][cell.halfDay] = session
    }
  }

  /// The session that a professional's half-day holds for its kept appointments.
  func session(_ professional: Int, _ index: Int) -> Session? { held[professional][index] }

  /// Every such session, in the order of professionals and half-days.
  var sessions: [Session] { held.flatMap { $0.values.sorted { $0.cell.halfDay < $1.cell.halfDay } } }

  /// How many of them a centre has on a half-day.
  func rooms(_ centre: Int, _ index: Int) -> Int { taken[centre][index] ?? 0 }

  /// Minutes of visits that a session can hold, kept ones included.
  func capacity(_ index: Int) -> Int { max(0, service.parameters.sessionMinutes(index % 2 == 0 ? .matin : .apresMidi)) }

  /// Minutes of visits that a professional's half-day has besides its kept appointments.
  func left(_ professional: Int, _ index: Int) -> Int { max(0, capacity(index) - (session(professional, index)?.minutes ?? 0)) }

  /// The stretches of a kept session that its appointments leave, from a minute of the grid on: pins keep theirs, whoever else comes.
  func gaps(_ session: Session) -> [Int] {
    let hours = service.parameters.hours(session.cell.halfDay % 2 == 0 ? .matin : .apresMidi)
    let grid = service.parameters.gridMinutes
    var (gaps, free): ([Int], Int) = ([], hours.start)
    for time in session.times.sorted(by: { $0.start < $1.start }) + [(hours.end, hours.end)] {
      if time.start > free { gaps.append(time.start - free) }
      // The next visit starts on the grid.
      free = max(free, hours.start + (max(0, time.end - hours.start) + grid - 1) / grid * grid)
    }
    return gaps
  }

  /// The longest visit that may still enter a half-day.
  func longest(_ professional: Int, _ index: Int) -> Int {
    guard let session = session(professional, index) else { return capacity(index) }
    return min(left(professional, index), gaps(session).max() ?? 0)
  }

  /// The longest visit that may still enter each half-day of a run; −1 where the kept sessions let no other visit be.
  func left(in run: Options.Run) -> [Int] {
    let centre = service.centres[run.centre]
    return run.halfDays.map { index in
      if let session = session(run.professional, index) {
        return session.cell.centre == run.centre ? longest(run.professional, index) : -1
      }
      let hasRoom = centre.isRemote || (centre.rooms[index] ?? 0) > rooms(run.centre, index)
      return hasRoom && !isTooFar(run, index) ? capacity(index) : -1
    }
  }

  /// Whether rule 2 bars a run's centre on a half-day because of the session kept on the other half of the day.
  private func isTooFar(_ run: Options.Run, _ index: Int) -> Bool {
    guard let other = session(run.professional, index ^ 1) else { return false }
    return service.metresTooFar(from: other.cell, to: .init(professional: run.professional, centre: run.centre, halfDay: index)) != nil
  }
}
