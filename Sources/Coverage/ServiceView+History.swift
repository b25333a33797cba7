import Dossier
import Law

extension ServiceView {
  /// Visits held for this service's members in the last twelve months.
  private var recent: [PastVisit] { dossier.visits.filter { isRecent($0.date) } }

  /// Family 3. By nature, visits held by another role than the médecin ÷ visits held. Those held for another employer are left out.
  var visitsHeld: [String: Indicator] {
    var figures: [String: Indicator] = ["total": Indicator(numerator: 0, denominator: 0)]
    for visit in recent {
      let keys = ["total", visit.nature.rawValue]
      if visit.previousEmployer == true { figures.exclude(keys) } else { figures.count(keys, held: visit.role != .medecin) }
    }
    figures.miss(["total"], setAside(.visites))
    return figures
  }

  /// Family 4. Visits that ended with each conclusion ÷ visits held; `mesures` and `inaptitudes` by their own dates.
  var conclusions: [String: Indicator] {
    let recent = recent.filter { $0.previousEmployer != true }
    func share(_ count: Int, missing: Int = 0) -> Indicator {
      Indicator(numerator: count, denominator: recent.count, missing: missing)
    }
    return [
      "total": share(recent.count { $0.conclusion != nil }, missing: setAside(.visites)),
      "orientation": share(recent.count { $0.conclusion == .orientation }),
      "second_examen": share(recent.count { $0.conclusion == .secondExamen }),
      "prereprise": share(recent.count { $0.nature == .prereprise }),
      "mesures": share(dossier.visits.reduce(0) { $0 + $1.measures.count(where: isRecent) }),
      "inaptitudes": share(dossier.visits.reduce(0) { $0 + $1.inaptitudes.count(where: isRecent) }),
      "desinsertion_professionnelle": .none(.aucuneColonne),
    ]
  }
}
