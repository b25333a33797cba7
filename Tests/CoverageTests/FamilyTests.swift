import Dossier
import Law
import Testing

@testable import Coverage

@Suite("The twelve families of indicators") struct FamilyTests {
  static let begins: CivilDate = "2026-11-23"

  /// Two sectors; a team that has the code of a sector; three establishments, one 40 km away.
  static var dossier: Dossier {
    var dossier = Dossier()
    dossier.sectors = [Sector(id: "S1", kind: .geographique), Sector(id: "S2", kind: .geographique)]
    dossier.teams = [Team(id: "EQ1", sector: "S1", maximumHeadcount: 5), Team(id: "S2", sector: "S2")]
    func place(_ latitude: Double) -> Place { Place(coordinates: Coordinates(latitude: latitude, longitude: 2)) }
    dossier.establishments = [
      Establishment(id: "E1", sector: "S1", team: "EQ1", place: place(47), fiche: "2023-01-01", lastAction: "2022-11-22"),
      Establishment(id: "E2", sector: "S2", team: "S2", place: place(47.3)),
      Establishment(id: "E3", sector: "S2", team: "S2", fiche: "2022-11-23"),
    ]
    dossier.centres = [Centre(id: "C1", sector: "S1", kind: .fixe, place: place(47), rooms: 1)]
    dossier.professionals = [
      Professional(
        id: "M1", role: .medecin, teams: [TeamShare("EQ1", thousandths: 1000)], fteThousandths: 800, centres: ["C1"], halfDaysDone: 100,
        fieldHalfDaysDone: 20),
      Professional(id: "M2", role: .medecin, status: .aPourvoir, teams: [TeamShare("S2", thousandths: 1000)], centres: []),
      Professional(id: "P1", role: .iprp, teams: [TeamShare("EQ1", thousandths: 1000)], centres: []),
    ]
    dossier.timetable = [
      TimetableLine(professional: "M1", weekday: 0, part: .matin), TimetableLine(professional: "M1", weekday: 1, part: .matin),
    ]
    dossier.parameters.horizonWeeks = 2
    func employment(_ worker: WorkerID, _ home: EstablishmentID, end: CivilDate? = nil, by: FollowedBy = .service) -> EmploymentLine {
      EmploymentLine(
        Employment(worker: worker, establishment: home, birth: "1980-01-01", hired: "2020-01-01", contractEnd: end, followedBy: by))
    }
    dossier.employments = [
      employment("T1", "E1"), employment("T1", "E2"), employment("T2", "E1", end: "2026-11-23"),
      employment("T3", "E1", end: "2026-11-22"), employment("T4", "E2", by: .autre), employment("T5", "E2", end: "2026-11-30"),
      employment("T6", "E1"),
    ]
    dossier.visits = [
      PastVisit(worker: "T1", nature: .vipPeriodique, date: "2026-11-22", role: .infirmier, conclusion: .orientation),
      PastVisit(worker: "T2", nature: .vipPeriodique, date: "2025-11-23", role: .medecin, inaptitudes: ["2025-11-23"]),
      PastVisit(worker: "T3", nature: .vipPeriodique, date: "2025-11-22", role: .infirmier),
      PastVisit(worker: "T4", nature: .reprise, date: "2026-05-01", role: .medecin, previousEmployer: true),
    ]
    dossier.appointments = [
      appointment("R1", "T1", "2026-10-01", .honore).appointment, appointment("R2", "T2", "2026-10-01", .absent).appointment,
    ]
    dossier.setAside = [.travailleurs: 3]
    return dossier
  }

  static func appointment(
    _ id: AppointmentID, _ worker: WorkerID, _ date: CivilDate, _ status: AppointmentStatus = .propose, home: EstablishmentID = "E1",
    visits: [String] = []
  ) -> PlannedAppointment {
    PlannedAppointment(
      appointment: Appointment(
        id: id, worker: worker, establishment: home, natures: [.vipPeriodique], date: date, time: TimeOfDay(minutes: 510), minutes: 20,
        professional: "M1", centre: "C1", status: status), visits: visits, role: .medecin, opens: nil, due: nil, target: nil, daysLate: 0)
  }

  static func obligation(_ worker: WorkerID, _ home: EstablishmentID, due: CivilDate?, required: Requirement = .oui) -> Obligation {
    Obligation(
      worker: worker, establishment: home, nature: .vipPeriodique, anchor: "2024-01-01", required: required, due: due,
      trigger: "2026-11-01",
      roles: .medecin, protocolRoles: [], rule: "TEST", articles: [], inForceSince: "2017-01-01", reason: Reason("test"))
  }

  /// T1 due on the first day and held on it, T6 due on the last day and held after, T5 due after its contract, T1 at E2 overdue, no place.
  static let obligations = [
    obligation("T1", "E1", due: "2026-11-23"), obligation("T6", "E1", due: "2026-12-06"), obligation("T5", "E2", due: "2026-12-01"),
    obligation("T1", "E2", due: "2026-11-22"), obligation("T3", "E1", due: "2026-12-07"),
    obligation("T4", "E2", due: "2026-12-01", required: .possible),
  ]

  static var plan: Plan {
    var plan = Plan(begins: begins, horizonWeeks: 2)
    plan.appointments = [
      appointment("R3", "T1", "2026-11-23", visits: [obligations[0].key]),
      appointment("R4", "T6", "2026-12-07", visits: [obligations[1].key]),
      appointment("R5", "T9", "2026-11-24", .annule, visits: []), appointment("R6", "T1", "2026-11-24", home: "E2", visits: []),
    ]
    plan.sessions = [
      Session(
        professional: "M1", halfDay: HalfDay("2026-11-23", .matin), centre: "C1", appointments: ["R3"], minutes: 20, minutesAvailable: 190)
    ]
    plan.field = [
      FieldHalfDay(professional: "M1", halfDay: HalfDay("2026-11-30", .matin), usage: .milieuDeTravail)
    ]
    plan.unplaced = [
      UnplacedVisit(
        visit: obligations[3].key, worker: "T1", nature: .vipPeriodique, opens: nil, due: nil, target: "2026-11-22", gravity: 8,
        causes: [.salles, .capacite], remedy: nil, placeable: true)
    ]
    plan.tiersTemps = [
      TiersTempsLine(
        professional: "M1", year: 2026, horizonWorked: 4, horizonField: 1, horizonRequired: 2, yearWorked: 104, yearField: 21,
        yearRequired: 35,
        alert: nil, forecast: YearForecast(worked: 104, required: 35, field: 21, available: 0, deadline: nil))
    ]
    return plan
  }

  static let figures = Indicators(dossier: dossier, obligations: obligations, plan: plan).figures
  static func ratio(_ family: String, _ key: String) -> String {
    guard let figure = figures[family]?[key] else { return "absent" }
    return "\(figure.numerator.map(String.init) ?? "null")/\(figure.denominator.map(String.init) ?? "null")"
  }

  @Test func `every family is there, and none has a key without a figure or a reason`() {
    #expect(Set(Self.figures.keys) == Set(Indicators.families))
    for (family, table) in Self.figures {
      for (key, figure) in table {
        #expect(figure.numerator != nil && figure.denominator != nil || figure.reason != nil, "\(family).\(key)")
      }
    }
  }

  @Test(arguments: [
    // T1 twice but once, T2 on its last day; T3 left the day before, T4 is another's, T5 leaves later.
    ("suivis", "total", "4/6"), ("suivis", "S1", "3/4"), ("suivis", "equipe:S2", "2/3"),
    ("effectifs_staff", "EQ1", "3/5"), ("effectifs_staff", "equipe:S2", "2/null"), ("effectifs_staff", "total", "1/2"),
    ("effectifs_staff", "medecin", "800/1800"),
    // The visit of a year and a day ago is too old; the one for another employer is left out.
    ("visites_par_nature", "vip_periodique", "1/2"), ("visites_par_nature", "reprise", "0/0"),
    ("conclusions", "orientation", "1/2"), ("conclusions", "inaptitudes", "1/2"),
    ("conclusions", "desinsertion_professionnelle", "null/null"),
    // A fiche is fresh on the day it turns four; an action is not the day after.
    ("actions_fiches", "total", "2/3"), ("actions_fiches", "action", "0/3"),
    // E2 is 43 km away by road, E3 has no place.
    ("couverture_secteur", "S1", "1/1"), ("couverture_secteur", "S2", "0/1"),
    ("dus_realises", "total", "2/3"), ("delais_legaux", "total", "1/2"), ("delais_legaux", "vip_periodique", "1/2"),
    ("tiers_temps", "total", "21/35"), ("tiers_temps", "EQ1", "21/35"),
    // Four half-days, one in the field: three offered.
    ("creneaux", "total", "20/570"), ("creneaux", "absent", "1/2"), ("creneaux", "annule_48h", "null/null"),
    ("non_places", "total", "1/3"), ("non_places", "salles", "1/1"), ("non_places", "S1", "0/2"),
    ("distance", "S1", "0/2"), ("distance", "total", "44/3"), ("distance", "au_dela", "1/3"), ("distance", "p95", "44/1"),
  ])
  func `each figure counts what its definition says`(family: String, key: String, expected: String) {
    #expect(Self.ratio(family, key) == expected)
  }

  @Test func `what is left out is said`() {
    #expect(Self.figures["suivis"]?["total"]?.excluded == 2)
    #expect(Self.figures["suivis"]?["total"]?.missing == 3)
    #expect(Self.figures["visites_par_nature"]?["reprise"]?.excluded == 1)
    #expect(Self.figures["dus_realises"]?["total"]?.excluded == 1)
    #expect(Self.figures["couverture_secteur"]?["S2"]?.missing == 1)
    #expect(Self.figures["effectifs_staff"]?["total"]?.excluded == 1)
  }

  @Test func `without a plan, what rests on it is null and says so`() {
    let figures = Indicators(dossier: Self.dossier, obligations: Self.obligations, plan: nil).figures
    for family in ["dus_realises", "delais_legaux", "non_places", "distance", "creneaux"] {
      #expect(figures[family]?["total"]?.numerator == nil)
      #expect(figures[family]?["total"]?.reason == MissingReason.sansPlan.rawValue)
    }
    #expect(figures["dus_realises"]?["total"]?.denominator == 3)
    #expect(figures["tiers_temps"]?["total"] == Indicator(numerator: 20, denominator: 34))
  }
}
