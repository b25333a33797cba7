import Dossier
import Law
import Testing
import Verification

@testable import Planning
@testable import Simulation

/// A hundred and fifty-seven Mondays: three civil years begin and end, calendars run out and are written on, a draft text comes into force.
@Suite("Three years of Mondays") struct ThreeYearsTests {
  private static let textDay: CivilDate = "2027-07-01"

  private static let lived: (weeks: [Mondays.Week], violations: [String]) = {
    var dossier = SmallService.dossier(SmallService.request(workers: 500, seed: 6))
    // Three workers in ten: the same staff and centres, a plan in a moment.
    func isOut(_ worker: WorkerID) -> Bool { !["0", "4", "8"].contains { worker.text.hasSuffix($0) } }
    dossier.employments.removeAll { isOut($0.worker) }
    dossier.facts.removeAll { isOut($0.worker) }
    dossier.visits.removeAll { isOut($0.worker) }
    dossier.absences.removeAll { isOut($0.worker) }
    dossier.requests.removeAll { isOut($0.worker) }
    dossier.appointments.removeAll { isOut($0.worker) }
    // VIP every three years rather than five, from the middle of the second year.
    do { dossier.parameters.readings.texts = try Texts(drafts: [Draft("VIP-PERIOD", 36, from: textDay, title: "essai")]) } catch {
      return ([], ["\(error)"])
    }
    dossier.parameters.horizonWeeks = 6
    var weeks: [Mondays.Week] = []
    var violations: [String] = []
    do {
      let reality = Reality(luck: Luck(seed: 6), origin: dossier.parameters.begins)
      try Mondays(reality, weeks: 157).live(dossier, version: "test", solveAreas: { SmallService.solve($0, effort: 1) }) { week in
        for finding in Verifier.verify(dossier: week.dossier, plan: week.plan).violations {
          violations.append("week \(week.number): \(finding.code)")
        }
        weeks.append(week)
      }
    } catch {
      violations.append("\(error)")
    }
    return (weeks, violations)
  }()

  @Test func `every plan is legal, to the last`() {
    #expect(Self.lived.violations == [] && Self.lived.weeks.count == 157)
  }

  @Test func `each civil year's third is closed once, and the next begins at nothing`() {
    let closed = Self.lived.weeks.flatMap(\.events.closedYears)
    let medecins = Set(closed.map(\.professional))
    #expect(Set(closed.map(\.year)) == [2026, 2027, 2028])
    for medecin in medecins {
      #expect(Set(closed.filter { $0.professional == medecin }.map(\.year)).count == closed.count { $0.professional == medecin })
    }
    for year in [2026, 2027, 2028] {
      let worked = closed.filter { $0.year == year }.reduce(0) { $0 + $1.worked }
      #expect(worked > 0, "\(year)")
    }
  }

  @Test func `leave, closures and public holidays go on beyond the dossier's own`() throws {
    let last = try #require(Self.lived.weeks.last)
    let ends = last.dossier.parameters.ends
    #expect(ends.year == 2029)
    let planned = last.next.leave.filter { $0.start > "2028-06-01" }
    #expect(!planned.isEmpty)
    // Nobody is seen on a holiday of the third year.
    for week in Self.lived.weeks.suffix(60) {
      for planned in week.plan.appointments where planned.appointment.status != .annule && planned.appointment.date >= week.plan.begins {
        #expect(PublicHoliday.on(planned.appointment.date, zone: .metropole) == nil, "\(planned.appointment.date)")
      }
    }
  }

  @Test func `a dated text brings visits from its day, and not before`() throws {
    func due(_ day: CivilDate) throws -> Int {
      let week = try #require(Self.lived.weeks.first { $0.plan.begins >= day })
      return week.obligations.count { $0.nature == .vipPeriodique }
    }
    let (before, after) = (try due("2027-06-21"), try due("2027-07-05"))
    #expect(after > before, "\(before) then \(after)")
  }

  @Test func `workers come and go for three years, and the dossier does not grow for ever`() throws {
    let weeks = Self.lived.weeks
    let first = try #require(weeks.first), last = try #require(weeks.last)
    #expect(last[.suivis] > first[.suivis] / 2 && last[.suivis] < 2 * first[.suivis], "\(first[.suivis]) then \(last[.suivis])")
    #expect(last.dossier.appointments.allSatisfy { $0.date >= last.plan.begins.adding(days: -28) })
    #expect(last.dossier.leave.allSatisfy { $0.end >= last.plan.begins.adding(days: -407) })
    #expect(weeks.suffix(52).contains { $0.events.outcomes.contains { $0.status == .honore } })
  }
}
