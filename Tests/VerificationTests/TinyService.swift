import Dossier
import Law

@testable import Verification

/// A service small enough to check by hand: one team, a médecin, an infirmier, a centre with two rooms, two weeks.
///
/// Obligations are written by hand, so no test here depends on the law. The plan is given by its spots alone; every other line of its files
/// is derived from them, so that a test which moves one spot breaks one rule and nothing else.
struct TinyService {
  /// Where an appointment is put.
  struct Spot {
    var id: AppointmentID
    var visits: [String]
    var professional: ProfessionalID
    var centre: CentreID
    var day: CivilDate
    var time: String
    var status: AppointmentStatus = .propose
  }

  var dossier = Dossier()
  var obligations: [Obligation] = []
  var spots: [Spot] = []
  var field: [FieldHalfDay] = []
  var certificate = TinyService.zeroCertificate

  static let zeroCertificate = BoundCertificate(sets: [
    .init(name: "zero", scope: .whole, scale: 1),
    .init(name: "zero legal", scope: .legal, scale: 1),
  ])

  static let here = Place(commune: "75056", coordinates: Coordinates(latitude: 48.85, longitude: 2.35))
  /// About 10 km away by road, and about 60.
  static let near = Place(commune: "93008", coordinates: Coordinates(latitude: 48.92, longitude: 2.35))
  static let far = Place(commune: "77186", coordinates: Coordinates(latitude: 48.85, longitude: 2.98))

  /// Establishment B, whose fiche should have been brought up to date.
  static let updateOfB = FieldVisit("B", reasons: [.miseAJour], due: "2025-01-05")

  /// Two placed visits of a médecin, one of an infirmier, and the third kept on afternoons.
  init() {
    var parameters = Parameters()
    parameters.horizonWeeks = 2
    parameters.freezeDays = 0
    dossier.parameters = parameters
    dossier.sectors = [Sector(id: "S1", kind: .geographique)]
    dossier.teams = [Team(id: "E1", sector: "S1"), Team(id: "E2", sector: "S1")]
    dossier.establishments = [
      Establishment(
        id: "A", sector: "S1", team: "E1", place: TinyService.here, joined: "2020-01-01", fiche: "2026-01-05", lastAction: "2026-01-05"),
      Establishment(
        id: "B", sector: "S1", team: "E1", place: TinyService.here, joined: "2020-01-01", fiche: "2021-01-05", lastAction: "2026-01-05"),
    ]
    dossier.centres = [Centre(id: "C1", sector: "S1", kind: .fixe, place: TinyService.here, rooms: 2)]
    dossier.professionals = [
      Professional(
        id: "I1", role: .infirmier, teams: [TeamShare("E1", thousandths: 1000)], supervisor: "M1", protocolNatures: [.vipPeriodique],
        centres: ["C1"]),
      Professional(
        id: "M1", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], centres: ["C1"], halfDaysDone: 200, fieldHalfDaysDone: 140),
    ]
    for (professional, usage) in [(ProfessionalID("I1"), Usage.consultation), ("M1", .libre)] {
      for day in 0..<5 {
        for part in DayPart.allCases {
          dossier.timetable.append(TimetableLine(professional: professional, weekday: day, part: part, usage: usage))
        }
      }
    }
    for worker in ["W1", "W2", "W3"] {
      dossier.employments.append(
        EmploymentLine(Employment(worker: WorkerID(worker), establishment: "A", birth: "1980-01-01", hired: "2015-01-01")))
    }
    obligations = [
      TinyService.visit("W1", .vipPeriodique, due: "2026-12-01", roles: [.medecin, .infirmier]),
      TinyService.visit("W2", .reprise, opens: "2026-11-24", due: "2026-12-02"),
      TinyService.visit("W3", .renouvellementAptitude, due: "2026-12-04"),
    ]
    spots = [
      Spot(id: "R1", visits: [key("W1")], professional: "I1", centre: "C1", day: "2026-12-03", time: "08:30"),
      Spot(id: "R2", visits: [key("W2")], professional: "M1", centre: "C1", day: "2026-11-25", time: "08:30"),
      Spot(id: "R3", visits: [key("W3")], professional: "M1", centre: "C1", day: "2026-12-03", time: "08:30"),
    ]
    for offset in [0, 1, 2, 3, 4, 7, 8] {
      let halfDay = HalfDay(parameters.begins.adding(days: offset), .apresMidi)
      field.append(
        FieldHalfDay(
          professional: "M1", halfDay: halfDay, usage: .milieuDeTravail, visits: offset == 0 ? [TinyService.updateOfB] : [],
          communes: offset == 0 ? ["75056"] : []))
    }
  }

  /// An obligation of establishment A, of the médecin unless told.
  static func visit(
    _ worker: WorkerID, _ nature: Nature, opens: CivilDate? = nil, due: CivilDate?, trigger: CivilDate = "2026-11-01",
    roles: RoleSet = .medecin, requestedBy: RequestOrigin? = nil
  ) -> Obligation {
    Obligation(
      worker: worker, establishment: "A", nature: nature, anchor: "2026-01-01", opens: opens, due: due, trigger: trigger, roles: roles,
      protocolRoles: [], rule: "T", articles: ["R4624-10"], inForceSince: "2017-01-01", requestedBy: requestedBy, reason: Reason("t"))
  }

  /// The key of the first obligation of a worker.
  func key(_ worker: WorkerID) -> String { obligations.first { $0.worker == worker }?.key ?? "" }

  /// Changes the obligation of a worker.
  mutating func change(_ worker: WorkerID, _ body: (inout Obligation) -> Void) {
    for place in obligations.indices where obligations[place].worker == worker { body(&obligations[place]) }
  }

  /// Changes the spot of a key.
  mutating func move(_ id: AppointmentID, _ body: (inout Spot) -> Void) {
    for place in spots.indices where spots[place].id == id { body(&spots[place]) }
  }

  /// Changes a professional.
  mutating func professional(_ id: ProfessionalID, _ body: (inout Professional) -> Void) {
    for place in dossier.professionals.indices where dossier.professionals[place].id == id { body(&dossier.professionals[place]) }
  }

  /// Gives the dossier an appointment already made, where a spot is.
  mutating func give(_ id: AppointmentID, status: AppointmentStatus = .convoque, natures: [Nature]? = nil, minutes: Int? = nil) {
    guard let spot = spots.first(where: { $0.id == id }), let visit = obligations.first(where: { spot.visits.contains($0.key) }) else {
      return
    }
    dossier.present.insert(.rendezVous)
    dossier.appointments.append(
      Appointment(
        id: id, worker: visit.worker, establishment: "A", natures: natures ?? [visit.nature], date: spot.day,
        time: TimeOfDay(spot.time) ?? TimeOfDay(minutes: 0), minutes: minutes, professional: spot.professional, centre: spot.centre,
        status: status))
    dossier.appointments.sort { $0.id < $1.id }
    move(id) { $0.status = status }
  }

  /// The violations of the plan, as codes.
  func codes(_ change: (inout Plan) -> Void = { _ in }) -> [String] {
    var plan = plan()
    change(&plan)
    return verify(plan).violations.map(\.code)
  }

  func verify(_ plan: Plan) -> VerificationReport {
    Verifier.verify(dossier: dossier, plan: plan) { history in obligations.filter { $0.worker == history.worker } }
  }
}
