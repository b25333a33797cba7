// R. 4624-17: workers whose health, age, conditions or risks ask for it have an adapted follow-up, three years at most between two visits:
// disabled workers, holders of an invalidity pension, night workers, and anyone whom the médecin adds (`suivi_adapte`). Pregnant women and
// minors are not named there.

extension Rule {
  static let adaptedMonths = Dated<Int>(
    "months between two visits of an adapted follow-up at most",
    .from("2017-01-01", 36, Citation("R4624-17", by: Decree.d2016, checked: "2026-06-14")))
}

extension SituationSet {
  /// The situations of R. 4624-17.
  static let adapted = SituationSet([SituationSet(.nuit), SituationSet(.handicap), SituationSet(.invalidite), SituationSet(.suiviAdapte)])
}
