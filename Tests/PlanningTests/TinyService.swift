import Dossier
import Law

/// One médecin, one infirmier, one centre with one room, one establishment: small enough to count by hand, and changed by each test.
enum TinyService {
  static let begins: CivilDate = "2026-11-23"

  static func dossier(workers: Int = 2, weeks: Int = 1) -> Dossier {
    var dossier = Dossier()
    dossier.parameters.begins = begins
    dossier.parameters.horizonWeeks = weeks
    dossier.parameters.noticeDays = Parameters.ByNature(standard: 0)
    dossier.parameters.reserveThousandths = [0]
    dossier.parameters.orientationRateThousandths = 0
    let place = Place(commune: "69123", coordinates: Coordinates(latitude: 45.76, longitude: 4.84))
    dossier.sectors = [Sector(id: "S1", kind: .geographique)]
    dossier.teams = [Team(id: "E1", sector: "S1")]
    dossier.centres = [Centre(id: "C1", sector: "S1", kind: .fixe, place: place, rooms: 2)]
    dossier.establishments = [Establishment(id: "ETS1", sector: "S1", team: "E1", place: place, headcount: workers)]
    dossier.professionals = [
      Professional(
        id: "I1", role: .infirmier, teams: [TeamShare("E1", thousandths: 1000)], supervisor: "M1",
        protocolNatures: [.vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee, .visiteIntermediaire], centres: ["C1"]),
      Professional(id: "M1", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], centres: ["C1"]),
    ]
    dossier.timetable = ["I1", "M1"].flatMap { key in
      (0..<5).flatMap { day in DayPart.allCases.map { TimetableLine(professional: ProfessionalID(key), weekday: day, part: $0) } }
    }
    for number in 1...max(1, workers) {
      let worker = WorkerID("W\(number)")
      dossier.employments.append(
        EmploymentLine(Employment(worker: worker, establishment: "ETS1", birth: "1990-05-04", hired: "2015-01-05")))
      dossier.visits.append(
        PastVisit(worker: worker, establishment: "ETS1", nature: .vipPeriodique, date: "2021-11-10", role: .infirmier, professional: "I1"))
    }
    dossier.present = [.travailleurs, .visites, .etablissements, .professionnels, .horaires, .centres, .equipes, .secteurs]
    dossier.sortTables()
    return dossier
  }

  /// An obligation made by hand.
  static func obligation(
    _ nature: Nature, worker: WorkerID = "W1", due: CivilDate? = "2026-11-27", opens: CivilDate? = nil, roles: RoleSet = [.medecin],
    protocolRoles: RoleSet = [], beforeAssignment: Bool = false, requestedBy: RequestOrigin? = nil, wishedRole: Role? = nil
  ) -> Obligation {
    Obligation(
      worker: worker, establishment: "ETS1", nature: nature, anchor: due ?? begins, opens: opens, due: due, trigger: begins,
      beforeAssignment: beforeAssignment, roles: roles, protocolRoles: protocolRoles, rule: "TEST", articles: ["R4624-10"],
      inForceSince: "2017-01-01", requestedBy: requestedBy, wishedRole: wishedRole, reason: Reason("test"))
  }
}
