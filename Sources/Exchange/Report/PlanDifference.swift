import Dossier
import Law

/// What changed from one plan to another.
///
/// Visits are followed by the key of their obligation, which is the same from one week to the next, so that two plans made apart compare
/// as well as two successive ones.
public struct PlanDifference {
  /// A visit that gained a place.
  public struct Placed: Equatable {
    public var visit: String
    public var appointment: AppointmentID
    public var place: Placement
  }
  /// A visit without a place in the second plan, that the first one placed or did not know.
  public struct Unplaced: Equatable {
    public var visit: String
    public var before: Placement?
    public var cause: UnplacedCause?
  }
  /// An appointment that the first plan held elsewhere or at another hour.
  public struct Moved: Equatable {
    public var appointment: AppointmentID
    public var visits: [String]
    public var before: Placement
    public var after: Placement
  }
  /// A whole number of plan.json that changed.
  public struct Figure: Equatable {
    public var key: String
    public var before: Int
    public var after: Int
  }
  /// A figure of indicateurs.json that changed; `nil` where a plan lacks it.
  public struct IndicatorChange: Equatable {
    public var family: String
    public var key: String
    public var before: Indicator?
    public var after: Indicator?
  }

  public private(set) var placed: [Placed] = []
  public private(set) var unplaced: [Unplaced] = []
  /// Visits of the first plan, placed or not, of which the second says nothing: held since, or no longer required.
  public private(set) var gone: [String] = []
  public private(set) var moved: [Moved] = []
  public private(set) var figures: [Figure] = []
  public private(set) var indicators: [IndicatorChange] = []

  public var isEmpty: Bool {
    placed.isEmpty && unplaced.isEmpty && gone.isEmpty && moved.isEmpty && figures.isEmpty && indicators.isEmpty
  }

  /// Compares two plans and their indicators.
  ///
  /// - Complexity: O(*n* log *n*) in the number of visits.
  public init(from first: Plan, to second: Plan, indicators pair: (Indicators, Indicators) = (Indicators(), Indicators())) {
    let (old, new) = (PlanDifference.places(first), PlanDifference.places(second))
    let (oldUnplaced, newUnplaced) = (Set(first.unplaced.map(\.visit)), Set(second.unplaced.map(\.visit)))
    var moves: [AppointmentID: Moved] = [:]
    for (visit, after) in new.sorted(by: { $0.key < $1.key }) {
      guard let before = old[visit] else {
        placed.append(Placed(visit: visit, appointment: after.appointment, place: after.place))
        continue
      }
      guard before.place != after.place else { continue }
      moves[
        after.appointment, default: Moved(appointment: after.appointment, visits: [], before: before.place, after: after.place)
      ].visits.append(visit)
    }
    moved = moves.values.sorted { $0.appointment < $1.appointment }
    for visit in second.unplaced.sorted(by: { $0.visit < $1.visit }) where !oldUnplaced.contains(visit.visit) {
      unplaced.append(Unplaced(visit: visit.visit, before: old[visit.visit]?.place, cause: visit.causes.first))
    }
    gone = oldUnplaced.union(old.keys).filter { new[$0] == nil && !newUnplaced.contains($0) }.sorted()
    figures = zip(PlanDifference.figures(first), PlanDifference.figures(second))
      .filter { $0.1 != $1.1 }.map { Figure(key: $0.0, before: $0.1, after: $1.1) }
    for family in Indicators.families {
      let (before, after) = (pair.0.figures[family] ?? [:], pair.1.figures[family] ?? [:])
      for key in Set(before.keys).union(after.keys).sorted() where before[key] != after[key] {
        indicators.append(IndicatorChange(family: family, key: key, before: before[key], after: after[key]))
      }
    }
  }

  /// Where each visit is held.
  private static func places(_ plan: Plan) -> [String: (appointment: AppointmentID, place: Placement)] {
    var places: [String: (appointment: AppointmentID, place: Placement)] = [:]
    for planned in Convocations.ahead(plan) {
      let given = planned.appointment
      let place = Placement(date: given.date, time: given.time, professional: given.professional, centre: given.centre)
      for visit in planned.visits { places[visit] = (given.id, place) }
    }
    return places
  }

  private static func figures(_ plan: Plan) -> [(String, Int)] {
    let parts = plan.objective
    return [
      ("somme", plan.whole.sum), ("borne", plan.whole.bound), ("legal.somme", plan.legal.sum), ("legal.borne", plan.legal.bound),
      ("retard", parts.late), ("non_places", parts.unplaced), ("avance", parts.advance), ("rdv_deplace", parts.appointmentsMoved),
      ("changement_medecin", parts.medecinsChanged), ("km", parts.kilometres), ("vacation_ouverte", parts.sessionsOpened),
      ("terrain_non_visites", parts.fieldUnvisited), ("terrain_desequilibre", parts.fieldImbalance),
      ("retard_avant_debut", plan.latenessBeforeStart), ("hors_plan", plan.unplaceable), ("vacations", plan.sessions.count),
      ("rendez_vous", Convocations.ahead(plan).count), ("visites_sans_place", plan.unplaced.count),
    ]
  }
}
