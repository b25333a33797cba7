import Dossier
import Law
import Planning

/// One team, one centre, visits alike: small enough for a program written by hand and for every plan to be tried.
enum SmallService {
  static let begins: CivilDate = "2026-11-23"

  /// - Parameters:
  ///   - workers: Each is due a periodic VIP on the last Friday of the horizon.
  ///   - halfDays: Half-days a week of the médecin and of the infirmier.
  static func dossier(workers: Int, weeks: Int = 1, medecin: Int, infirmier: Int, rooms: Int = 4) -> Dossier {
    var dossier = Dossier()
    dossier.parameters.begins = begins
    dossier.parameters.horizonWeeks = weeks
    dossier.parameters.noticeDays = Parameters.ByNature(standard: 0)
    dossier.parameters.reserveThousandths = [0]
    dossier.parameters.orientationRateThousandths = 0
    let place = Place(commune: "69123", coordinates: Coordinates(latitude: 45.76, longitude: 4.84))
    dossier.sectors = [Sector(id: "S1", kind: .geographique)]
    dossier.teams = [Team(id: "E1", sector: "S1")]
    dossier.centres = [Centre(id: "C1", sector: "S1", kind: .fixe, place: place, rooms: rooms)]
    dossier.establishments = [Establishment(id: "ETS1", sector: "S1", team: "E1", place: place, headcount: workers)]
    dossier.professionals = [
      Professional(
        id: "I1", role: .infirmier, teams: [TeamShare("E1", thousandths: 1000)], supervisor: "M1",
        fteThousandths: max(1, 200 * infirmier), protocolNatures: [.vipPeriodique], centres: ["C1"]),
      Professional(
        id: "M1", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], fteThousandths: max(1, 100 * medecin), centres: ["C1"],
        halfDaysDone: 300, fieldHalfDaysDone: 150),
    ]
    let slots = (0..<5).flatMap { day in DayPart.allCases.map { (day, $0) } }
    dossier.timetable =
      slots.prefix(medecin).map { TimetableLine(professional: "M1", weekday: $0.0, part: $0.1) }
      + slots.prefix(infirmier).map { TimetableLine(professional: "I1", weekday: $0.0, part: $0.1, usage: .consultation) }
    // Five years after the last visit: the last Friday of the horizon.
    let due = begins.adding(days: 7 * weeks - 3)
    for number in 0..<workers {
      let worker = WorkerID("W\(100 + number)")
      dossier.employments.append(
        EmploymentLine(Employment(worker: worker, establishment: "ETS1", birth: "1990-05-04", hired: "2015-01-05")))
      dossier.visits.append(
        PastVisit(
          worker: worker, establishment: "ETS1", nature: .vipPeriodique, date: due.adding(months: -60), role: .infirmier,
          professional: "I1"))
    }
    dossier.present = [.travailleurs, .visites, .etablissements, .professionnels, .horaires, .centres, .equipes, .secteurs]
    dossier.sortTables()
    return dossier
  }
}
