import Dossier
import Law

/// What planning a service starts from, whoever asks: which visits have a place at all, what each costs, and the areas to solve.
struct Groundwork {
  let service: Service
  let finder: PlaceFinder
  /// Whether each candidate has an option were it alone.
  let placeable: [Bool]
  let costs: [GroupCost]

  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  init(_ dossier: Dossier) throws(LawError) {
    let service = try Service(dossier)
    self.service = service
    finder = PlaceFinder(service)
    placeable = service.candidates.map(finder.isPlaceable)
    costs = service.candidates.map { GroupCost($0.group, horizon: service.horizon, parameters: service.parameters) }
  }

  /// The areas that have something to place or to keep.
  var areas: [Area] {
    AreaCut(service, finder: finder).areas(placeable: placeable).filter { !$0.problem.demands.isEmpty || !$0.problem.occupied.isEmpty }
  }

  /// Where the kept appointments that answer no obligation stand.
  var occupied: [Placing] { service.occupied.compactMap { ServicePlan.placing(of: $0, in: service) } }
}
