import Dossier
import Law
import Testing

@testable import Simulation

/// Common random numbers hold between scenarios of different rates only if each rate has luck of its own.
@Suite("Another rate for one thing changes nothing of the others") struct RateIndependenceTests {
  private static let origin: CivilDate = "2026-01-05"
  private let worlds = (0..<30_000).map { Luck.key("W\($0)") }

  private func reality(_ changes: [Arrival: Int] = [:]) -> Reality {
    Reality(rates: ArrivalRates(changes), luck: Luck(seed: 7), origin: Self.origin)
  }

  @Test(arguments: [Arrival.maladie, .arretCourt, .accidentTravail, .maternite, .conge])
  func `absences of other causes stay, and those of this one are added to`(kind: Arrival) {
    let (base, more) = (reality(), reality([kind: 2 * kind.standard.rate]))
    var (added, kept) = (0, 0)
    for worker in worlds {
      let (one, other) = (base.spell(of: worker, week: 5), more.spell(of: worker, week: 5))
      if one == nil, other != nil { added += 1 }
      // Only a second absence of the same worker in the same week may hide another.
      if let one { if one == other { kept += 1 } else { #expect(other != nil, "an absence went away") } }
    }
    #expect(added > 0 && kept > 20)
    let changed = worlds.count { worker in
      if let one = base.spell(of: worker, week: 5), let other = more.spell(of: worker, week: 5) { one != other } else { false }
    }
    #expect(changed <= 1)
  }

  @Test func `who misses an appointment does not decide who cancels`() {
    let (base, more) = (reality(), reality([.rdvManque: 30_000]))
    var counts: [AppointmentStatus: Int] = [:]
    for number in 0..<4000 {
      let appointment = Appointment(
        id: "R1", worker: WorkerID("W\(number)"), establishment: nil, natures: [.demande], date: "2026-02-03",
        time: TimeOfDay(minutes: 600),
        minutes: 30, professional: "M1", centre: "C1", status: .confirme)
      let (one, other) = (base.outcome(appointment), more.outcome(appointment))
      counts[other, default: 0] += 1
      if one == .annule { #expect(other == .annule) }
      if one == .absent { #expect(other == .absent) }
      if one == .honore { #expect(other != .annule) }
    }
    #expect(abs((counts[.absent] ?? 0) - 1200) < 120 && abs((counts[.annule] ?? 0) - 200) < 60, "\(counts)")
  }

  /// Every hire, departure, request, illness of a professional and departure of one, by the rate that decides it.
  @Test(arguments: [
    Arrival.embauche, .departCDI, .demande, .arretProfessionnel, .departMedecin, .departProfessionnel, .embaucheCDI, .dispense,
  ])
  func `movements of other kinds stay`(kind: Arrival) {
    let dossier = SmallService.dossier(SmallService.request(workers: 3000, teams: 2, overdue: 120, seed: 1))
    func lived(_ reality: Reality) -> [Arrival: Set<String>] {
      var facts: [Arrival: Set<String>] = [:]
      for number in 0..<12 {
        var next = dossier
        var events = WeekEvents()
        let week = LivedWeek(number: number, begins: Self.origin.adding(days: 7 * number))
        next.requests = []
        next.absences = []
        reality.revealRequests(&next, in: week, &events)
        facts[.demande, default: []].formUnion(next.requests.map { "\($0.worker) \($0.date) \($0.origin)" })
        reality.revealIllness(&next, in: week, &events)
        facts[.arretProfessionnel, default: []]
          .formUnion(
            next.leave.filter { $0.start >= week.begins && $0.start <= week.ends }.map { "\($0.professional) \($0.start) \($0.end)" })
        reality.revealTurnover(&next, in: week, &events)
        for person in next.professionals {
          guard let end = person.end, end > week.next else { continue }
          facts[person.role == .medecin ? .departMedecin : .departProfessionnel, default: []].insert("\(person.id) \(end)")
        }
        let known = Set(dossier.employments.map(\.worker))
        reality.revealMovements(&next, in: week, &events)
        for line in next.employments {
          let job = line.employment
          if known.contains(line.worker) {
            if let end = job.departure, end >= week.next { facts[.departCDI, default: []].insert("\(line.worker) \(end)") }
          } else {
            facts[.embauche, default: []].insert("\(line.worker) \(job.hired) \(job.birth) \(line.remoteConsent)")
            facts[.embaucheCDI, default: []].insert("\(line.worker) \(job.contract)")
            facts[.dispense, default: []].formUnion(next.visits.filter { $0.worker == line.worker }.map { "\($0.worker) \($0.date)" })
          }
        }
      }
      return facts
    }
    let more = min(kind.greatest, max(3 * kind.standard.rate, 900_000 * (kind == .departMedecin || kind == .departProfessionnel ? 1 : 0)))
    let (base, changed) = (lived(reality()), lived(reality([kind: more])))
    #expect(base[kind] != changed[kind], "\(kind)")
    // What hires bring with them comes with more hires.
    let own: Set<Arrival> = kind == .embauche ? [.embauche, .embaucheCDI, .dispense] : [kind]
    for (other, facts) in base where !own.contains(other) { #expect(facts == changed[other], "\(kind) changed \(other)") }
    if kind == .embauche { #expect((base[.embauche] ?? []).isSubset(of: changed[.embauche] ?? [])) }
  }
}
