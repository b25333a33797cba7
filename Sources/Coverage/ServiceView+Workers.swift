import Dossier
import Law

extension ServiceView {
  /// Family 1. Workers followed ÷ workers on file; a worker with several employments counts once in each place.
  ///
  /// - Source: Code du travail, art. D. 4624-59, for workers of several employers.
  var followed: [String: Indicator] {
    var open: [String: Set<WorkerID>] = [:]
    var all: [String: Set<WorkerID>] = [:]
    for line in dossier.employments {
      let employment = line.employment
      for key in ["total"] + keys(employment.establishment) {
        all[key, default: []].insert(employment.worker)
        if isFollowed(employment) { open[key, default: []].insert(employment.worker) }
      }
    }
    var figures = places
    for (key, workers) in all {
      let followed = open[key]?.count ?? 0
      figures[key] = Indicator(numerator: followed, denominator: workers.count, excluded: workers.count - followed)
    }
    figures.miss(["total"], setAside(.travailleurs))
    return figures
  }

  /// Family 2. By team, workers followed ÷ the maximum the agrément sets; by role, full-time equivalents in post ÷ posts, in thousandths;
  /// the total, heads in post ÷ posts among those who hold visits.
  var staff: [String: Indicator] {
    let workers = followed
    var figures: [String: Indicator] = ["total": Indicator(numerator: 0, denominator: 0)]
    for team in dossier.teams {
      let count = workers[key(team.id)]?.numerator
      figures[key(team.id)] =
        team.maximumHeadcount.map { Indicator(numerator: count, denominator: $0) }
        ?? Indicator(numerator: count, denominator: nil, reason: MissingReason.sansMaximum.rawValue)
    }
    for professional in dossier.professionals {
      if let end = professional.end, end < begins { continue }
      if RoleSet(professional.role).isEmpty {
        figures.exclude(["total"])
      } else {
        figures.count(["total"], held: professional.status == .enPoste)
      }
      let fte = professional.fteThousandths
      figures.add([professional.role.rawValue], professional.status == .enPoste ? fte : 0, over: fte)
    }
    figures.miss(["total"], setAside(.professionnels))
    return figures
  }
}
