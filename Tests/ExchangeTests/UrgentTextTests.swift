import Dossier
import Law
import Testing

@testable import Exchange

@Suite("plan --insert in words") struct UrgentTextTests {
  private static func offer(choices: Bool = true) -> UrgentOffer {
    let obligation = Obligation(
      worker: "T7", establishment: "E2", nature: .reprise, anchor: "2026-11-23", opens: nil, due: "2026-12-01", trigger: "2026-11-23",
      beforeAssignment: false, roles: [.medecin], protocolRoles: [], rule: "REPRISE", articles: ["R4624-31"], inForceSince: "2022-04-01",
      requestedBy: nil, wishedRole: nil, reason: Reason("test"))
    var cost = PlaceCost()
    cost.kilometres = 7
    let place = PricedPlace(
      professional: "M01", role: .medecin, centre: "C1", halfDay: HalfDay("2026-11-26", .matin), time: TimeOfDay(minutes: 550), minutes: 30,
      kilometres: 7, daysLate: 0, cost: cost)
    let line = Appointment(
      id: "R000010", worker: "T7", establishment: "E2", natures: [.reprise], date: "2026-11-26", time: TimeOfDay(minutes: 550), minutes: 30,
      professional: "M01", centre: "C1", status: .convoque)
    return UrgentOffer(
      obligation: obligation, visit: obligation.key, team: "EQ1", target: "2026-12-01", noticeEnds: "2026-11-25", isReserveExempt: true,
      standing: nil,
      choices: choices
        ? [.init(place: place, opensSession: false, minutesBefore: 90, minutesAfter: 60, appointment: line)] : [],
      weeks: [WeekOffer(monday: "2026-11-23", best: nil, obstacles: [.full])])
  }

  @Test(arguments: Language.allCases) func `a place has its line, its cost and what it takes of the reserve`(language: Language) {
    let text = UrgentText(language).text(Self.offer())
    for words in ["R000010;T7;E2;reprise;2026-11-26;09:10;30;M01;C1;convoque;0", "90", "60", "M01", "R4624-31"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: Language.allCases) func `without a place, what each week opposes is told`(language: Language) {
    let text = UrgentText(language).text(Self.offer(choices: false))
    #expect(text.contains(ExplanationSentences.obstacle(.full)[language]) && !text.contains("convoque"))
  }

  @Test func `a programme reads the same facts`() {
    let json = String(decoding: UrgentText(.fr).json(Self.offer()), as: UTF8.self)
    #expect(json.contains("R000010;T7;E2") && json.contains("minutes_libres_apres"))
  }
}
