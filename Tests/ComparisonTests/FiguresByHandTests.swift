import Dossier
import Testing

@testable import Comparison

/// Counted with a pencil on the page of Scenarios/six-workers.
@Suite("Every figure of a run, on a dossier counted by hand") struct FiguresByHandTests {
  private let run: ComparedRun

  init() throws { run = try SixWorkersRun.run() }

  private func expect(
    _ code: ComparedCode, _ dimension: ComparedDimension = .service, _ value: String = "total", _ number: Int, of whole: Int? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      run[code, dimension, value] == ComparedValue(number, of: whole), "\(code) \(dimension) \(value)", sourceLocation: sourceLocation)
  }

  // T2, T3 and T4 on time, T1 late, T5 without a place; T6 is due after the horizon.
  @Test func `visits due, on time, late and without a place`() {
    expect(.visitesDues, .service, "total", 5)
    expect(.visitesATemps, .service, "total", 3)
    expect(.visitesEnRetard, .service, "total", 1)
    expect(.visitesSansPlace, .service, "total", 1)
    expect(.partATemps, .service, "total", 3, of: 5)
    expect(.visitesDues, .equipe, "EQ1", 5)
    expect(.visitesATemps, .secteur, "RENNES", 3)
    expect(.visitesDues, .nature, "vip_periodique", 2)
    expect(.visitesEnRetard, .nature, "vip_periodique", 1)
    expect(.visitesSansPlace, .nature, "vip_initiale", 1)
    expect(.partATemps, .nature, "reprise", 1, of: 1)
    #expect(run[.visitesEnRetard, .nature, "reprise"] == nil)
  }

  // T1 was due on 15 September and is held on 1 December: 77 days.
  @Test func `lateness in bands and on average`() {
    expect(.visitesParRetard, .retard, "0_a_temps", 3)
    expect(.visitesParRetard, .retard, "31_a_90", 1)
    expect(.visitesParRetard, .retard, "sans_place", 1)
    for empty in ["1_a_7", "8_a_30", "91_a_365", "plus_de_365"] { expect(.visitesParRetard, .retard, empty, 0) }
    expect(.retardMoyenJours, .service, "total", 77, of: 1)
    expect(.causesSansPlace, .cause, "aucun_centre_a_portee", 1)
  }

  @Test func `the edges of the bands`() {
    let bands = [0, 1, 7, 8, 30, 31, 90, 91, 365, 366].map { LatenessBand(days: $0) }
    #expect(bands == [.onTime, .week, .week, .month, .month, .quarter, .quarter, .year, .year, .more])
  }

  // Back on Monday 23 November, seen on Monday 30.
  @Test func `reprises within eight days, and how long they wait`() {
    expect(.reprises8Jours, .service, "total", 1, of: 1)
    expect(.reprises8Jours, .equipe, "EQ1", 1, of: 1)
    expect(.repriseMedianeJours, .service, "total", 7)
    expect(.repriseP90Jours, .service, "total", 7)
  }

  // 44 done and 2 planned of 46; 50 expected of 50 on 31 December.
  @Test func `the third`() {
    expect(.tiersFait, .medecin, "M1 2026", 46)
    expect(.tiersRequis, .medecin, "M1 2026", 46)
    expect(.tiersMarge, .medecin, "M1 2026", 0)
    expect(.medecinsAuTiers, .service, "total", 1, of: 1)
    expect(.demiJourneesTerrain, .service, "total", 2)
    expect(.tiersTemps, .service, "total", 46, of: 46)
  }

  // Five visits of T2, T3, T4, T1, T6 at 6,4 km, rounded up to 7; 6,4 km at 50 km/h take 7,68 minutes.
  @Test func `what workers travel`() {
    expect(.trajetKm, .service, "total", 35)
    expect(.trajetKm, .equipe, "EQ1", 35)
    expect(.trajetMinutes, .service, "total", 5 * 8)
  }

  // M1: 6 half-days less 2 in the field, I1: 4, each of 190 minutes; held: 2 × 30 and 3 × 35.
  @Test func `the load by professional, week, half-day, team and centre`() {
    expect(.remplissage, .service, "total", 165, of: 8 * 190)
    expect(.remplissage, .professionnel, "M1", 60, of: 4 * 190)
    expect(.remplissage, .professionnel, "I1", 105, of: 4 * 190)
    expect(.remplissage, .equipe, "EQ1", 165, of: 8 * 190)
    expect(.remplissage, .semaine, "2026-11-30", 165, of: 4 * 190)
    expect(.remplissage, .demiJournee, "2026-11-30:matin", 60, of: 190)
    expect(.remplissage, .centre, "C1", 165, of: 2 * 190)
    expect(.rendezVous, .professionnel, "I1", 3)
    expect(.rendezVous, .centre, "C1", 5)
    expect(.rendezVous, .service, "total", 5)
    expect(.vacations, .service, "total", 2)
    // Two weeks of five days, morning and afternoon, one room.
    expect(.salles, .centre, "C1", 2, of: 20)
    expect(.salles, .service, "total", 2, of: 20)
    #expect(run.figures.keys.count { $0.dimension == .semaine } == 2)
  }

  // 15 875 and 16 000 on the page; T5 cannot be placed: severity 4 × 4, one week to the end and thirteen.
  @Test func `the objective counts the visit that no place can hold`() {
    let outside = 1000 * 16 * (1 + 13)
    expect(.objectif, .service, "total", 15875 + outside)
    expect(.objectifLegal, .service, "total", 16000 + outside)
    expect(.borne, .service, "total", 15874 + outside)
    expect(.borneLegale, .service, "total", 16000 + outside)
    expect(.ecartCertifie, .service, "total", 1, of: 15875 + outside)
    expect(.partObjectif, .detail, "hors_plan", outside)
    expect(.horsPlan, .service, "total", 1)
    let parts = run.figures.filter { $0.key.code == .partObjectif }.reduce(0) { $0 + $1.value.numerator }
    #expect(parts == run[.objectif]?.numerator)
    expect(.rdvDeplaces, .service, "total", 0)
    expect(.rdvAAppeler, .service, "total", 0)
    expect(.retardAvantDebut, .service, "total", 80_000)
  }

  @Test func `the families of indicateurs json stand under their dimension`() {
    expect(.dusRealises, .service, "total", 4, of: 5)
    expect(.dusRealises, .nature, "vip_initiale", 0, of: 1)
    expect(.dusRealises, .secteur, "RENNES", 4, of: 5)
    expect(.dusRealises, .equipe, "EQ1", 4, of: 5)
    expect(.nonPlaces, .cause, "aucun_centre_a_portee", 1, of: 1)
    expect(.distance, .detail, "p95", 7, of: 1)
    expect(.effectifsStaff, .detail, "medecin", 300, of: 300)
    expect(.conclusions, .detail, "prereprise", 0, of: 0)
    expect(.suivis, .service, "total", 6, of: 6)
    let families = Set(run.figures.keys.map(\.code.rawValue)).intersection(Indicators.families)
    #expect(families == Set(Indicators.families))
  }
}
