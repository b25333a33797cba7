import Dossier
import Law

extension [ComparedOperation] {
  /// What is done otherwise from one plan to another: who sees which team, which centre fills, which visits gain or lose a place.
  ///
  /// Only what differs is listed, and visits are counted, never named.
  /// - Complexity: O(*n* log *n*) in the visits of both plans.
  public init(from base: (dossier: Dossier, plan: Plan), to scenario: (dossier: Dossier, plan: Plan)) {
    self = Self.pairs(base, scenario) + Self.centres(base, scenario) + Self.visits(base.plan, scenario.plan)
  }

  private struct Pair: Hashable, Comparable {
    var professional: ProfessionalID
    var team: TeamID
    static func < (left: Pair, right: Pair) -> Bool { (left.professional, left.team) < (right.professional, right.team) }
  }

  private static func pairs(_ base: (dossier: Dossier, plan: Plan), _ scenario: (dossier: Dossier, plan: Plan)) -> Self {
    func counts(_ run: (dossier: Dossier, plan: Plan)) -> [Pair: Int] {
      let places = PlacesOfService(run.dossier)
      var counts: [Pair: Int] = [:]
      for planned in run.plan.standing {
        guard let team = places.team(planned.appointment.establishment) else { continue }
        counts[Pair(professional: planned.appointment.professional, team: team), default: 0] += 1
      }
      return counts
    }
    let (before, after) = (counts(base), counts(scenario))
    return Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { pair in
      ComparedOperation(
        .paire, professional: pair.professional, team: pair.team, base: ComparedValue(before[pair] ?? 0),
        scenario: ComparedValue(after[pair] ?? 0))
    }
  }

  private static func centres(_ base: (dossier: Dossier, plan: Plan), _ scenario: (dossier: Dossier, plan: Plan)) -> Self {
    func tables(_ run: (dossier: Dossier, plan: Plan)) -> FigureTable {
      var table = FigureTable()
      table.addLoad(run.dossier, run.plan)
      return table
    }
    let (before, after) = (tables(base).values, tables(scenario).values)
    let centres = Set((base.dossier.centres + scenario.dossier.centres).map(\.id)).sorted()
    return centres.flatMap { centre -> Self in
      [(ComparedOperation.Kind.centre, ComparedCode.rendezVous, 0 as Int?), (.sallesCentre, .salles, nil)].compactMap {
        kind, code, nothing in
        let key = ComparedKey(code, .centre, centre.text)
        guard before[key] != after[key] else { return nil }
        let none = ComparedValue(0, of: nothing == nil ? 0 : nil)
        return ComparedOperation(kind, centre: centre, base: before[key] ?? none, scenario: after[key] ?? none)
      }
    }
  }

  private static func visits(_ before: Plan, _ after: Plan) -> Self {
    func places(_ plan: Plan) -> [String: Placement] {
      var places: [String: Placement] = [:]
      for planned in plan.standing {
        let given = planned.appointment
        let place = Placement(date: given.date, time: given.time, professional: given.professional, centre: given.centre)
        for visit in planned.visits { places[visit] = place }
      }
      return places
    }
    let (old, new) = (places(before), places(after))
    let (oldUnplaced, newUnplaced) = (Set(before.unplaced.map(\.visit)), Set(after.unplaced.map(\.visit)))
    var counts: [VisitChange: Int] = [:]
    func count(_ change: VisitChange) { counts[change, default: 0] += 1 }
    for (visit, place) in new {
      if let first = old[visit] {
        if first.professional != place.professional { count(.otherProfessional) }
        if first.centre != place.centre { count(.otherCentre) }
        if first.date != place.date { count(.otherDay) }
      } else {
        count(oldUnplaced.contains(visit) ? .placed : .new)
      }
    }
    for visit in newUnplaced {
      if old[visit] != nil { count(.lost) } else if !oldUnplaced.contains(visit) { count(.new) }
    }
    for visit in oldUnplaced.union(old.keys) where new[visit] == nil && !newUnplaced.contains(visit) { count(.gone) }
    return VisitChange.allCases.map {
      ComparedOperation(.visites, part: $0.rawValue, base: ComparedValue(0), scenario: ComparedValue(counts[$0] ?? 0))
    }
  }
}

/// What became of a visit from one plan to the other.
enum VisitChange: String, CaseIterable {
  /// Without a place in the base, placed in the scenario.
  case placed = "trouvent_une_place"
  case lost = "perdent_leur_place"
  case otherProfessional = "autre_professionnel"
  case otherCentre = "autre_centre"
  case otherDay = "autre_jour"
  /// Of which the base says nothing: outside its plan, or not required there.
  case new = "nouvelles"
  /// Of which the scenario says nothing.
  case gone = "disparues"
}
