import Dossier
import Law
import Testing

@testable import Planning
@testable import Simulation

/// One médecin who sees one worker a week, requests at random: a queue that served one a week, whose mean has a closed form.
///
/// With A requests a week and one visit on Friday, Mondays count Q(n+1) = max(0, Q(n) − 1) + A(n), hence E[Q] = ρ + E[A(A − 1)] ÷ 2(1 − ρ)
/// and P(Q > 0) = ρ.
/// - Source: L. Kleinrock, "Queueing Systems, volume 1: Theory", Wiley, 1975, section 5.6 (Pollaczek–Khinchin).
@Suite("A service of one visit a week is the queue of the textbooks") struct QueueTests {
  private static let workers = 100
  private static let weekly = 0.6

  private func dossier() -> Dossier {
    var dossier = Dossier()
    let place = Place(commune: "69123", coordinates: Coordinates(latitude: 45.76, longitude: 4.84))
    dossier.parameters.begins = "2026-01-05"
    dossier.parameters.horizonWeeks = 8
    dossier.parameters.noticeDays = Parameters.ByNature(standard: 0)
    dossier.parameters.targetDays = Parameters.ByNature(standard: 0)
    dossier.parameters.reserveThousandths = [0]
    dossier.parameters.orientationRateThousandths = 0
    dossier.parameters.freezeDays = 0
    dossier.parameters.medecinDurations = Parameters.Durations(standard: 190)
    dossier.sectors = [Sector(id: "S1", kind: .geographique)]
    dossier.teams = [Team(id: "E1", sector: "S1")]
    dossier.centres = [Centre(id: "C1", sector: "S1", kind: .fixe, place: place, rooms: 1)]
    dossier.establishments = [Establishment(id: "ETS1", sector: "S1", team: "E1", place: place, headcount: Self.workers)]
    dossier.professionals = [Professional(id: "M1", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], centres: ["C1"])]

    dossier.timetable = [TimetableLine(professional: "M1", weekday: 2, part: .matin, usage: .consultation)]
    dossier.parameters.workedHolidays = Set(PublicHoliday.allCases)
    for number in 1...Self.workers {
      let worker = WorkerID("W\(100 + number)")
      dossier.employments.append(
        EmploymentLine(Employment(worker: worker, establishment: "ETS1", birth: "1990-05-04", hired: "2015-01-05")))
      dossier.visits.append(
        PastVisit(worker: worker, establishment: "ETS1", nature: .vipPeriodique, date: "2025-12-17", role: .medecin, professional: "M1"))
    }
    dossier.present = [.travailleurs, .visites, .etablissements, .professionnels, .horaires, .centres, .equipes, .secteurs]
    dossier.sortTables()
    return dossier
  }

  @Test func `its Mondays follow the recursion exactly, and its mean the formula`() throws {
    var rates = ArrivalRates.quiet
    rates[.demande] = Int(Self.weekly / Double(Self.workers) * 365.25 / 7 * 100_000)
    let service = dossier()
    var means: [Double] = []
    var (busy, mondays) = (0, 0)
    for replication in 1...16 {
      var (queue, sum, count) = (0, 0, 0)
      let reality = Reality(rates: rates, luck: Luck(seed: 9, replication: replication), origin: service.parameters.begins)
      try Mondays(reality, weeks: 90).live(service, version: "test", solveAreas: { SmallService.solve($0, effort: 1) }) { week in
        #expect(week.obligations.count { $0.nature == .demande } == queue, "repetition \(replication), week \(week.number)")
        #expect(week.events.count(.honore) == min(1, queue))
        if week.number >= 10 {
          (sum, count) = (sum + queue, count + 1)
          busy += queue > 0 ? 1 : 0
        }
        queue = max(0, queue - 1) + week.events.requests
      }
      means.append(Double(sum) / Double(count))
      mondays += count
    }
    let n = Double(Self.workers)
    let rho = Self.weekly
    let expected = rho + rho * rho * (1 - 1 / n) / (2 * (1 - rho))
    let mean = means.reduce(0, +) / Double(means.count)
    let deviation = (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(means.count - 1)).squareRoot()
    let error = deviation / Double(means.count).squareRoot()
    #expect(abs(mean - expected) < 3 * error, "\(mean) against \(expected), standard error \(error)")
    #expect(abs(Double(busy) / Double(mondays) - rho) < 0.06)
  }

  @Test(arguments: [0, 10_000, 30_000]) func `a visit takes as many appointments as a coin takes throws`(missed: Int) throws {
    var rates = ArrivalRates.quiet
    rates[.rdvManque] = missed
    rates[.demande] = Int(0.4 / Double(Self.workers) * 365.25 / 7 * 100_000)
    let service = dossier()
    var (given, held) = (0, 0)
    for replication in 1...2 {
      let reality = Reality(rates: rates, luck: Luck(seed: 5, replication: replication), origin: service.parameters.begins)
      try Mondays(reality, weeks: 90).live(service, version: "test", solveAreas: { SmallService.solve($0, effort: 1) }) { week in
        given += week.events.outcomes.count
        held += week.events.count(.honore)
      }
    }
    // The share held is binomial; the appointments a visit takes are its inverse, 1 ÷ (1 − p).
    let share = 1 - Double(missed) / 100_000
    let error = (share * (1 - share) / Double(given)).squareRoot()
    #expect(abs(Double(held) / Double(given) - share) <= 3 * error, "\(held) of \(given)")
  }
}
