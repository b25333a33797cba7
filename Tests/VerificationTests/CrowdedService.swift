import Dossier
import Law

@testable import Verification

/// A small generator of numbers, so that a seed says the whole test (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
  mutating func one<Value>(of values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &self)] }
  mutating func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &self) == 0 }
}

/// Services of few half-days, short sessions that no length divides, one or two rooms: every rule that the bound prices binds somewhere.
enum CrowdedService {
  /// The half-days on which somebody may sit.
  static let days: [CivilDate] = ["2026-11-23", "2026-11-24", "2026-11-26", "2026-11-30", "2026-12-01"]

  /// Mornings, and the one afternoon of spread services.
  static let halfDays = days.map { HalfDay($0, .matin) } + [HalfDay(days[0], .apresMidi)]

  /// - Parameter oriented: Whether the second half of rule 9 binds: two limited visits of a médecin against two of an infirmier, each of
  ///   which takes 20 or 40 minutes from his.
  static func make(_ seed: Int, oriented: Bool) -> TinyService {
    var dice = Dice(state: UInt64(seed))
    var tiny = TinyService()
    setParameters(&tiny, &dice)
    if oriented { tiny.dossier.parameters.orientationRateThousandths = dice.one(of: [1000, 2000]) }
    setStaff(&tiny, &dice)
    setVisits(&tiny, &dice, oriented: oriented)
    setAppointments(&tiny, &dice)
    return tiny
  }

  private static func setParameters(_ tiny: inout TinyService, _ dice: inout Dice) {
    var parameters = tiny.dossier.parameters
    parameters.horizonWeeks = dice.one(of: [1, 1, 2])
    parameters.morning = .init(start: 510, end: 510 + dice.one(of: [70, 80, 95, 110]))
    parameters.noticeDays = .init(standard: 0)
    parameters.reserveThousandths = dice.one(of: [[0], [300], [500], [0, 400]])
    parameters.orientationRateThousandths = dice.one(of: [0, 150, 500, 1000, 2000])
    parameters.medecinDurations = .init(
      standard: 30, byNature: [.vipPeriodique: dice.one(of: [20, 25]), .renouvellementAptitude: dice.one(of: [30, 40, 45])])
    parameters.infirmierDurations = .init(standard: 30, byNature: [.vipPeriodique: dice.one(of: [20, 35])])
    tiny.dossier.parameters = parameters
  }

  private static func setStaff(_ tiny: inout TinyService, _ dice: inout Dice) {
    let isTwoWeeks = tiny.dossier.parameters.horizonWeeks == 2
    var lines = [TimetableLine(professional: "I1", weekday: 0, part: .matin, usage: .consultation)]
    if dice.chance(2) { lines.append(TimetableLine(professional: "I1", weekday: 1, part: .matin, usage: .consultation)) }
    for weekday in isTwoWeeks ? [0, 1] : [0, 1, 3] {
      lines.append(TimetableLine(professional: "M1", weekday: weekday, part: .matin, usage: dice.chance(3) ? .consultation : .libre))
    }
    tiny.dossier.timetable = lines
    // A week in which infirmiers work and médecins do not.
    if isTwoWeeks, dice.chance(2) {
      let day: CivilDate = dice.one(of: ["2026-11-23", "2026-11-30"])
      tiny.dossier.leave = [LeaveLine(professional: "M1", start: day, end: day.adding(days: 6))]
    }
    tiny.dossier.teams = [Team(id: "E1", sector: "S1", accepts: dice.chance(2) ? ["E2"] : []), Team(id: "E2", sector: "S1")]
    let share = dice.one(of: [1000, 600])
    tiny.professional("M1") {
      ($0.fteThousandths, $0.halfDaysDone) = (0, 0)
      $0.teams = [TeamShare("E1", thousandths: share)] + (share < 1000 ? [TeamShare("E2", thousandths: 1000 - share)] : [])
      $0.centres = dice.chance(4) ? ["C1", "C2"] : ["C1"]
    }
    tiny.professional("I1") {
      $0.protocolNatures = [.vipPeriodique, .visiteIntermediaire]
      if dice.chance(3) { $0.teams = [TeamShare("E1", thousandths: 500), TeamShare("E2", thousandths: 500)] }
    }
    tiny.dossier.centres[0].rooms = dice.one(of: [1, 2])
    var second = tiny.dossier.centres[0]
    (second.id, second.rooms) = ("C2", 1)
    tiny.dossier.centres.append(second)
    let place = dice.chance(2) ? TinyService.near : TinyService.here
    for number in tiny.dossier.establishments.indices { tiny.dossier.establishments[number].place = place }
    tiny.dossier.establishments[1].fiche = "2026-01-01"
    if dice.chance(2) { tiny.dossier.establishments[1].team = "E2" }
  }

  private static func setVisits(_ tiny: inout TinyService, _ dice: inout Dice, oriented: Bool) {
    let dues: [CivilDate] = ["2026-09-01", "2026-11-20", "2026-11-24", "2026-11-26", "2026-12-03", "2026-12-10"]
    tiny.obligations = [
      TinyService.visit("W1", .vipPeriodique, due: dice.one(of: dues), roles: [.medecin, .infirmier]),
      TinyService.visit("W2", dice.one(of: [.reprise, .renouvellementAptitude]), due: dice.one(of: dues)),
      TinyService.visit("W3", .renouvellementAptitude, due: dice.one(of: dues)),
      TinyService.visit("W4", dice.one(of: [.vipPeriodique, .visiteIntermediaire]), due: dice.one(of: dues), roles: [.infirmier]),
      TinyService.visit("W5", dice.one(of: [.vipPeriodique, .renouvellementAptitude]), due: dice.one(of: dues)),
    ]
    tiny.dossier.employments = ["W1", "W2", "W3", "W4", "W5"].map { worker in
      let isOther = dice.chance(4)
      if isOther { tiny.change(WorkerID(worker)) { $0.establishment = "B" } }
      return EmploymentLine(
        Employment(worker: WorkerID(worker), establishment: isOther ? "B" : "A", birth: "1980-01-01", hired: "2015-01-01"))
    }
    // Few visits at a time: the search tries every plan.
    var workers = (oriented ? ["W1", "W3", "W4", "W5"] : ["W1", "W2", "W3", "W4", "W5"]).map { WorkerID($0) }
    if !oriented { workers = Array(workers.shuffled(using: &dice).prefix(tiny.dossier.centres[0].rooms == 1 ? 4 : 3)) }
    tiny.obligations = tiny.obligations.filter { workers.contains($0.worker) }
    if oriented { tiny.change("W1") { $0.roles = dice.chance(2) ? .infirmier : [.medecin, .infirmier] } }
  }

  private static func setAppointments(_ tiny: inout TinyService, _ dice: inout Dice) {
    (tiny.field, tiny.spots) = ([], [])
    for worker in tiny.obligations.map(\.worker) where dice.chance(3) {
      let isMedecin = !(tiny.obligations.first { $0.worker == worker }?.roles.contains(.infirmier) ?? false) || dice.chance(4)
      let centre: CentreID = dice.chance(5) ? "C2" : "C1"
      tiny.spots.append(
        .init(
          id: AppointmentID("R\(worker.text)"), visits: [tiny.key(worker)], professional: isMedecin ? "M1" : "I1", centre: centre,
          day: isMedecin ? dice.one(of: ["2026-11-23", "2026-11-24"]) : "2026-11-23", time: dice.one(of: ["08:30", "08:32"])))
      tiny.give(AppointmentID("R\(worker.text)"), status: dice.chance(3) ? .propose : .convoque, minutes: dice.one(of: [nil, 20, 43]))
      let last = tiny.dossier.appointments.firstIndex { $0.worker == worker }
      if let last { tiny.dossier.appointments[last].establishment = tiny.obligations.first { $0.worker == worker }?.establishment }
    }
    guard !tiny.dossier.appointments.isEmpty, dice.chance(3) else { return }
    if dice.chance(2) {
      // The room is taken from under it: a pin must yield, a proposal must move.
      tiny.dossier.openings = [Opening(centre: "C1", halfDay: HalfDay("2026-11-24", .matin), open: false)]
    } else {
      // A line that answers nothing: every plan drops it.
      var idle = tiny.dossier.appointments[0]
      (idle.id, idle.natures, idle.status) = ("R9", [.secondExamen], .propose)
      tiny.dossier.appointments.append(idle)
    }
  }
}
