import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The words of explain --visit") struct ExplanationTextTests {
  /// The text with plain spaces.
  private func plain(_ text: String) -> String { text.replacing("\u{00A0}", with: " ").replacing("\u{202F}", with: " ") }

  private func place(_ day: CivilDate, late: Int = 0, change: Int = 0, kilometres: Int = 4, daysLate: Int = 0) -> PricedPlace {
    var cost = PlaceCost()
    cost.late = late
    cost.weeksLate = late == 0 ? 0 : 2
    cost.change = change
    cost.kilometres = kilometres
    return PricedPlace(
      professional: change == 0 ? "I02" : "M07", role: change == 0 ? .infirmier : .medecin, centre: "C1", halfDay: HalfDay(day, .matin),
      time: TimeOfDay(minutes: 545), minutes: 35, kilometres: kilometres, daysLate: daysLate, cost: cost)
  }

  private func explanation(_ state: VisitExplanation.State, alternatives: [PricedPlace] = []) -> VisitExplanation {
    VisitExplanation(
      visit: "T7~E2~reprise~2026-11-01", obligations: [SmallPlan.obligation("T7", "E2", .reprise, due: "2026-11-20")], team: "EQ1",
      opens: "2026-11-13", closes: nil, target: "2026-11-20", noticeEnds: "2026-11-25", weekPrice: 32000,
      holders: [
        .init(professional: "I02", role: .infirmier, minutes: 35, change: 0),
        .init(professional: "M07", role: .medecin, minutes: 30, change: 50),
      ], centres: [.init(centre: "C1", kilometres: 4)], state: state, alternatives: alternatives,
      weeks: [
        WeekOffer(monday: "2026-11-23", best: nil, obstacles: [.notice]),
        WeekOffer(monday: "2026-11-30", best: nil, obstacles: [.full, .otherCentre, .professionalAway]),
        WeekOffer(monday: "2026-12-07", best: nil, obstacles: [.full, .professionalAway]),
      ])
  }

  private var placed: VisitExplanation {
    explanation(
      .placed("R000123", .propose, place("2026-12-15", late: 64000, daysLate: 25)),
      alternatives: [place("2026-12-17", late: 64000, change: 50, kilometres: 9)])
  }

  @Test func `in French, a place says where, what it costs and what else there was`() {
    let text = plain(ExplanationText(.fr).text(placed))
    #expect(text.contains("Placée : mardi 15 décembre 2026 (matin) à 09:05, I02 (infirmier), centre C1, rendez-vous R000123 (proposé)."))
    #expect(text.contains("25 jours après la date à viser."))
    #expect(text.contains("Coût : 64 004 points (retard 64 000 pour 2 sem., trajet 4)."))
    #expect(text.contains("+55 points : jeudi 17 décembre 2026"))
    #expect(text.contains("2 j plus tard, 5 km de plus, changement de médecin ou d’équipe"))
    #expect(text.contains("semaine du 23 novembre 2026 : préavis de convocation"))
    #expect(text.contains("semaines du 30 novembre 2026 au 7 décembre 2026 : vacations pleines"))
  }

  @Test func `in English too`() {
    let text = plain(ExplanationText(.en).text(placed))
    #expect(
      text.contains("Placed: Tuesday 15 December 2026 (morning) at 09:05, I02 (infirmier), centre C1, appointment R000123 (proposed)."))
    #expect(text.contains("+55 points: Thursday 17 December 2026"))
    #expect(text.contains("2 d later, 5 km more, change of médecin or team"))
  }

  @Test func `a visit without a place has its causes in order and its remedy`() {
    let state = VisitExplanation.State.unplaced(
      causes: [.capacite, .tiersTemps], remedy: .halfDay("M07", HalfDay("2026-12-03", .matin)), cost: 832_000, placeable: true)
    let text = plain(ExplanationText(.fr).text(explanation(state)))
    #expect(text.contains("Non placée, ce qui coûte 832 000 points."))
    #expect(text.contains("Cause : \(LabelSentences.cause(.capacite).fr).\n  Jouent aussi : \(LabelSentences.cause(.tiersTemps).fr)."))
    #expect(text.contains("Remède : une demi-journée de plus de M07, le 3 décembre 2026 matin."))
  }

  @Test func `a remedy that fails is said to fail`() {
    let replay = RemedyReplay(
      remedy: .distance(kilometres: 8), place: nil, thirdShort: 0, before: 10, after: 10, wasCounted: false,
      weeks: [WeekOffer(monday: "2026-11-23", best: nil, obstacles: [.rooms])])
    let text = ExplanationText(.fr).text(replay)
    #expect(text.contains("Ce remède ne donne pas de place à la visite."))
    #expect(text.contains("plus de salle"))
  }

  @Test func `no sentence tells why a visit is due or why a worker is away`() {
    var sentences = PlaceObstacle.allCases.map(ExplanationSentences.obstacle)
    sentences += UnplacedCause.allCases.map(LabelSentences.cause)
    let told = sentences.flatMap { [$0.fr, $0.en] } + [Language.fr, .en].map { ExplanationText($0).text(placed) }
    for word in ["handicap", "invalid", "grossesse", "pregnan", "maladie", "illness", "matern", "accident", "arrêt"] {
      #expect(told.allSatisfy { !$0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test func `the nearest key is sought among the worker's own first`() {
    let keys = ["R000123", "T1~E1~vip_periodique~2026-01-01", "T10~E1~reprise~2026-01-01"]
    #expect(ExplanationText.nearest(to: "T1~E1~reprise~2026-01-01", among: keys) == "T1~E1~vip_periodique~2026-01-01")
    #expect(ExplanationText.nearest(to: "R000124", among: keys) == "R000123")
    #expect(ExplanationText.nearest(to: "zzz", among: keys) == nil)
  }
}
