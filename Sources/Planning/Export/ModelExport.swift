import Dossier
import Law

/// The integer programs of a service, one an area, in the order in which the planner solves its areas.
///
/// The objectives of the programs add up to the objective of the plan: what no area decides (kept appointments, lines that every plan drops)
/// is in the constant of the first. The field of an area that has no appointment at all is the only thing left out.
public enum ModelExport {
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public static func models(of dossier: Dossier) throws(LawError) -> [HalfDayModel] {
    let ground = try Groundwork(dossier)
    let (service, areas) = (ground.service, ground.areas)
    let sum = ObjectiveSum(service, placeable: ground.placeable, costs: ground.costs)
    let empty = sum.objective(ServicePlan(kept: service), field: [], occupied: ground.occupied).sum
    let dueByTeam = Dictionary(grouping: FieldPlan.unvisitedPriced(service), by: \.team).mapValues(\.count)
    var outside = empty
    let fields = areas.map { area -> HalfDayModel.Field in
      let due = area.teams.map { dueByTeam[$0] ?? 0 }
      let field = HalfDayModel.Field(due: due, perHalfDay: service.parameters.fieldEstablishmentsPerHalfDay)
      outside -= field.unvisited * due.reduce(0, +)
      for demand in area.problem.demands where demand.kept == nil { outside -= demand.unplacedCost }
      return field
    }
    return zip(areas, fields).enumerated().map { number, entry in
      HalfDayModel(entry.0.problem, field: entry.1, constant: number == 0 ? outside : 0)
    }
  }
}

/// What the numbers in the column names of a model mean: the file beside its MPS text.
public struct ModelColumns: Codable, Equatable, Sendable {
  public var area: String
  /// Number 0 is the morning of `first`; then twelve half-days a week, Sundays left out.
  public var firstHalfDay: Int
  public var weeks: Int
  public var members: [String]
  public var spots: [String]
  public var teams: [String]
  /// Appointments of each class, by their number in the area.
  public var classes: [[Int]]

  enum CodingKeys: String, CodingKey {
    case area = "zone"
    case firstHalfDay = "premiere_demi_journee"
    case weeks = "semaines"
    case members = "professionnels"
    case spots = "lieux"
    case teams = "equipes"
    case classes
  }
}

extension HalfDayModel {
  /// The meaning of the columns.
  public var columns: ModelColumns {
    ModelColumns(
      area: problem.name, firstHalfDay: 0, weeks: problem.weeks, members: problem.members.map(\.name), spots: problem.spots.map(\.name),
      teams: problem.teams, classes: classes.map(\.demands))
  }

  /// Columns, and entries of the matrix.
  ///
  /// - Complexity: O(*columns*).
  public var size: (columns: Int, entries: Int) {
    var size = (columns: 0, entries: 0)
    forEachColumn {
      size.columns += 1
      size.entries += $0.entries.count
    }
    return size
  }
}
