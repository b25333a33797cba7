import Dossier
import Law
import Testing
import Verification

@testable import Planning
@testable import Simulation

@Suite("Professionals leave, posts stay vacant, somebody comes") struct TurnoverTests {
  private static let origin: CivilDate = "2026-01-05"

  /// Posts of a service that sees nobody.
  private func posts(_ count: Int, role: Role) -> Dossier {
    var dossier = Dossier()
    dossier.parameters.begins = Self.origin
    dossier.professionals = (1...count).map {
      Professional(id: ProfessionalID("P\($0)"), role: role, teams: [TeamShare("E1", thousandths: 1000)], centres: ["C1"])
    }
    dossier.timetable = dossier.professionals.map { TimetableLine(professional: $0.id, weekday: 1, part: .matin) }
    return dossier
  }

  @Test(arguments: [
    ("INF003", "INF003", 1, "INF003.r2"), ("INF003.r2", "INF003", 2, "INF003.r3"), ("INF003.r9", "INF003", 9, "INF003.r10"),
    ("A.B", "A.B", 1, "A.B.r2"), ("A.r", "A.r", 1, "A.r.r2"), ("A.r1", "A.r1", 1, "A.r1.r2"), ("M.rose", "M.rose", 1, "M.rose.r2"),
  ])
  func `a post keeps its name, whoever holds it`(id: String, name: String, holder: Int, next: String) {
    let post = Reality.post(of: ProfessionalID(id))
    #expect(post.name == name && post.holder == holder)
    #expect(Reality.successor(of: ProfessionalID(id)) == ProfessionalID(next))
  }

  /// Alternating renewal: the share of time vacant is the mean time vacant over the mean cycle, whatever the laws of either.
  @Test(arguments: [(Role.medecin, 1), (.infirmier, 2)]) func `the share of posts vacant is that of the textbooks`(role: Role, seed: Int) {
    let reality = Reality(luck: Luck(seed: seed), origin: Self.origin)
    var dossier = posts(200, role: role)
    var (vacant, counted, gone, came) = (0, 0, 0, 0)
    let weeks = 1000
    for number in 0..<weeks {
      let week = LivedWeek(number: number, begins: Self.origin.adding(days: 7 * number))
      var events = WeekEvents()
      reality.revealTurnover(&dossier, in: week, &events)
      dossier.parameters.begins = week.next
      (gone, came) = (gone + events.resignations, came + events.recruitments)
      if number >= 200 { (vacant, counted) = (vacant + reality.vacantPosts(dossier), counted + 200) }
      // Who left is forgotten by this test once the post is held again, or the dossier would grow for ever.
      let there = Set(dossier.professionals.filter { $0.start.map { $0 <= week.begins } ?? true }.map(\.id))
      dossier.professionals.removeAll { $0.end.map { $0 < week.begins } ?? false && there.contains(Reality.successor(of: $0.id)) }
      dossier.timetable = []
    }
    let (leaving, finding): (Arrival, Arrival) =
      role == .medecin ? (.departMedecin, .recrutementMedecin) : (.departProfessionnel, .recrutementProfessionnel)
    // In weeks. A week's draw decides for the next Monday; notice and arrival are those of the rules.
    let held = 1 / reality.rates.probability(leaving) + Double(Reality.noticeDays) / 7 + 1.9
    let empty = 1 / reality.rates.probability(finding) + Double(Reality.arrivalDays) / 7
    let expected = empty / (held + empty)
    let share = Double(vacant) / Double(counted)
    #expect(abs(share - expected) < 0.15 * expected, "\(share) against \(expected), \(gone) left, \(came) came")
    #expect(gone > 300 && abs(gone - came) < 100)
  }

  @Test func `who leaves says so three months ahead, who is found comes on a Monday a month later`() {
    let reality = Reality(luck: Luck(seed: 3), origin: Self.origin)
    var dossier = posts(400, role: .medecin)
    var seen: Set<ProfessionalID> = []
    for number in 0..<150 {
      let week = LivedWeek(number: number, begins: Self.origin.adding(days: 7 * number))
      var events = WeekEvents()
      reality.revealTurnover(&dossier, in: week, &events)
      for person in dossier.professionals where !seen.contains(person.id) {
        if let start = person.start, start > week.ends {
          #expect(start == week.next.adding(days: 28) && Reality.post(of: person.id).holder >= 2)
          seen.insert(person.id)
        } else if let last = person.end {
          let days = week.next.days(to: last)
          #expect(last.weekday == 4 && days >= 84 && days < 84 + 28 + 7, "\(days)")
          seen.insert(person.id)
        }
      }
    }
    #expect(seen.count > 100)
    #expect(dossier.timetable.filter { Reality.post(of: $0.professional).holder > 1 }.allSatisfy { $0.weekday == 1 })
  }

  @Test func `in a service where nobody leaves, nothing changes and a vacant post stays so`() {
    var rates = ArrivalRates()
    for arrival in [Arrival.departMedecin, .departProfessionnel, .recrutementMedecin, .recrutementProfessionnel] { rates[arrival] = 0 }
    let reality = Reality(rates: rates, luck: Luck(seed: 3), origin: Self.origin)
    var dossier = posts(50, role: .medecin)
    dossier.professionals[0].status = .aPourvoir
    let before = dossier
    var events = WeekEvents()
    for number in 0..<100 {
      reality.revealTurnover(&dossier, in: LivedWeek(number: number, begins: Self.origin.adding(days: 7 * number)), &events)
    }
    #expect(dossier.professionals == before.professionals && dossier.timetable == before.timetable)
    #expect(reality.vacantPosts(dossier) == 1 && events.resignations == 0 && events.recruitments == 0)
  }

  @Test func `a vacant post of the dossier is filled, with the timetable of a colleague`() throws {
    var rates = ArrivalRates.quiet
    rates[.recrutementMedecin] = 1_000_000
    let reality = Reality(rates: rates, luck: Luck(seed: 1), origin: Self.origin)
    var dossier = posts(2, role: .medecin)
    dossier.professionals[1].status = .aPourvoir
    dossier.timetable.removeAll { $0.professional == "P2" }
    var events = WeekEvents()
    for number in 0..<60 where dossier.professionals[1].status == .aPourvoir {
      reality.revealTurnover(&dossier, in: LivedWeek(number: number, begins: Self.origin.adding(days: 7 * number)), &events)
    }
    #expect(dossier.professionals[1].status == .enPoste && events.recruitments == 1)
    let start = try #require(dossier.professionals[1].start)
    #expect(start.weekday == 0 && dossier.timetable.count { $0.professional == "P2" } == 1)
  }

  /// A year in which many leave: every plan is legal, nobody works after their last day, and the protocols find a médecin.
  @Test func `every plan of a year of departures is legal`() throws {
    var rates = ArrivalRates()
    rates[.departMedecin] = 1_000_000
    rates[.departProfessionnel] = 600_000
    rates[.recrutementMedecin] = 1_000_000
    rates[.recrutementProfessionnel] = 1_000_000
    let dossier = SmallService.dossier(SmallService.request(workers: 500, teams: 2, overdue: 120, seed: 4))
    let reality = Reality(rates: rates, luck: Luck(seed: 4), origin: dossier.parameters.begins)
    let first = Dictionary(
      uniqueKeysWithValues: dossier.professionals.compactMap { person in person.supervisor.map { (person.id.text, $0) } })
    var (left, came, signed, vacant) = (0, 0, 0, 0)
    try Mondays(reality, weeks: 52).live(dossier, version: "test", solveAreas: { SmallService.solve($0) }) { week in
      #expect(Verifier.verify(dossier: week.dossier, plan: week.plan).violations == [], "week \(week.number)")
      left += week[.departsProfessionnels]
      came += week[.recrutements]
      vacant += week[.postesVacants]
      let ends = Dictionary(uniqueKeysWithValues: week.dossier.professionals.map { ($0.id, $0.end) })
      for session in week.plan.sessions {
        if let end = ends[session.professional] ?? nil { #expect(session.halfDay.day <= end, "week \(week.number)") }
      }
      let medecins = Set(
        week.dossier.professionals.filter { $0.role == .medecin && ($0.end.map { $0 < week.plan.begins } ?? false) }.map(\.id))
      // Whose médecin has gone has another one in the same week, if there is one in a team of theirs.
      signed += week.dossier.professionals.count { person in
        person.supervisor.map { now in first[Reality.post(of: person.id).name].map { $0 != now && !medecins.contains(now) } ?? false }
          ?? false
      }
      #expect(Set(week.dossier.professionals.map(\.id)).count == week.dossier.professionals.count)
    }
    #expect(left > 2 && came > 1 && signed > 0 && vacant > 0, "\(left) left, \(came) came, \(signed) signed, \(vacant) weeks vacant")
  }
}
