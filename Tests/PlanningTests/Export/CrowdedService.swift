import Chance
import Dossier
import Law

@testable import Planning

/// A service of one week in which everything binds: few half-days, short sessions, one or two rooms, and now and then an appointment
/// already made. Drawn from a seed, and small enough to try every plan.
enum CrowdedService {
  /// - Parameters:
  ///   - start: Minute of the appointment that answers no obligation, when there is one.
  ///   - workers: At least two; the third, or the second of two, may have an appointment already.
  static func dossier(_ seed: UInt64, start: Int = 510, workers: Int = 3, weeks: Int = 1) -> Dossier {
    var random = SplitMix(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }
    var dossier = TinyService.dossier(workers: workers, weeks: weeks)
    dossier.parameters.morning = .init(start: 510, end: 510 + pick([60, 70, 80, 95]))
    dossier.parameters.reserveThousandths = [pick([0, 300, 500])]
    dossier.parameters.orientationRateThousandths = pick([0, 500, 1500, 3000])
    dossier.parameters.freezeDays = pick([0, 2, 4])
    dossier.timetable = [
      TimetableLine(professional: "I1", weekday: 0, part: .matin, usage: .consultation),
      TimetableLine(professional: "M1", weekday: 0, part: .matin),
      TimetableLine(professional: "M1", weekday: 1, part: .matin),
    ]
    let thursday: Usage? = pick([nil, nil, .libre, .milieuDeTravail, .consultation])
    if let usage = thursday {
      dossier.timetable.append(TimetableLine(professional: "M1", weekday: 3, part: .matin, usage: usage))
    }
    dossier.centres[0].rooms = pick([1, 2])
    dossier.establishments[0].fiche = "2021-03-01"
    let last = dossier.visits.indices
    for place in last {
      dossier.visits[place].date = pick(["2021-02-01", "2021-11-10", "2021-11-24", "2021-11-26", "2021-12-10"])
      dossier.visits[place].professional = pick(["M1", "I1"])
      dossier.visits[place].role = dossier.visits[place].professional == "M1" ? .medecin : .infirmier
    }
    if random.below(2) == 0 {
      dossier.absences = [
        Absence(worker: "W2", cause: .maladie, start: "2026-08-03", end: pick(["2026-11-15", "2026-11-24"]))
      ]
      dossier.present.insert(.absences)
    }
    if random.below(3) > 0 {
      dossier.present.insert(.rendezVous)
      let status: AppointmentStatus = pick([.convoque, .propose])
      dossier.appointments = [
        Appointment(
          id: "R000001", worker: WorkerID("W\(min(3, workers))"), establishment: "ETS1", natures: [.vipPeriodique],
          date: pick(["2026-11-23", "2026-11-24"]),
          time: TimeOfDay(minutes: pick(status == .convoque ? [510, 512] : [510, 515, 515, 512])), minutes: 20, professional: "M1",
          centre: "C1", status: status)
      ]
    }
    if random.below(3) == 0 {
      // No obligation asks for it: it only takes time, and the reserve counts it.
      dossier.present.insert(.rendezVous)
      let isMedecin = random.below(2) == 0
      dossier.appointments.append(
        Appointment(
          id: "R000002", worker: "W1", establishment: "ETS1", natures: [.vipInitiale], date: isMedecin ? "2026-11-24" : "2026-11-23",
          time: TimeOfDay(minutes: start), minutes: 25, professional: isMedecin ? "M1" : "I1", centre: "C1", status: .convoque))
    }
    dossier.sortTables()
    return dossier
  }
}
