import Dossier
import Law
import Testing

@testable import Planning
@testable import Simulation

@Suite("A Monday knows nothing of the days to come") struct KnowledgeTests {
  @Test(arguments: ["small", "hard"]) func `what happened is past, what is ahead was announced`(year: String) {
    let weeks = LivedYear.named(year)
    for week in weeks {
      let (dossier, today) = (week.dossier, week.plan.begins)
      #expect(dossier.visits.allSatisfy { $0.date < today }, "week \(week.number)")
      #expect(dossier.requests.allSatisfy { $0.date < today })
      #expect(dossier.absences.allSatisfy { $0.start < today && ($0.effectiveReturn.map { $0 < today } ?? true) })
      let held: Set<AppointmentStatus> = [.honore, .absent, .annule]
      #expect(dossier.appointments.allSatisfy { !held.contains($0.status) || $0.date < today })
      // A hire carries in its name the week that announced it.
      let hires = dossier.employments.filter { $0.worker.text.hasPrefix("N") }
      #expect(hires.allSatisfy { Int($0.worker.text.dropFirst().prefix(3)).map { $0 < week.number } ?? false })
    }
    #expect(weeks.last?.dossier.employments.contains { $0.worker.text.hasPrefix("N") } ?? false)
  }

  @Test func `the end of an arrêt is known no further than it was issued`() {
    let reality = Reality(luck: Luck(seed: LivedYear.seed), origin: SmallService.begins)
    var open = 0
    for week in LivedYear.small {
      for absence in week.dossier.absences where absence.start >= reality.origin && absence.effectiveReturn == nil {
        guard ![.maternite, .paternite, .conge].contains(absence.cause), let end = absence.end else { continue }
        open += 1
        #expect(end <= week.plan.begins.adding(days: 3 + Reality.issuedDays))
        #expect(end <= reality.trueEnd(of: absence))
        if end < reality.trueEnd(of: absence) { #expect(absence.returnDay == nil) }
      }
    }
    #expect(open > 50)
  }

  @Test func `an illness of the staff is known from the Monday after its first day`() {
    let reality = Reality(rates: LivedYear.rates, luck: Luck(seed: LivedYear.seed), origin: SmallService.begins)
    var ill = 0
    for week in LivedYear.small {
      for line in week.dossier.leave where line.start >= reality.origin {
        guard let illness = reality.illness(of: line.professional, week: reality.week(of: line.start)), illness.start == line.start else {
          continue
        }
        ill += 1
        #expect(line.start < week.plan.begins && line.end <= illness.end)
      }
    }
    #expect(ill > 10)
  }
}
