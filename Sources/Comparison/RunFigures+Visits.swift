import Dossier
import Law

/// How late a visit is held, in bands that a director can name.
enum LatenessBand: String, CaseIterable {
  case onTime = "0_a_temps"
  case week = "1_a_7"
  case month = "8_a_30"
  case quarter = "31_a_90"
  case year = "91_a_365"
  case more = "plus_de_365"
  case unplaced = "sans_place"

  init(days: Int) {
    switch days {
    case ...0: self = .onTime
    case ...7: self = .week
    case ...30: self = .month
    case ...90: self = .quarter
    case ...365: self = .year
    default: self = .more
    }
  }
}

extension FigureTable {
  /// Visits due: on time, late, without a place; how late; reprises within their eight days.
  mutating func addVisits(_ visits: DueVisits, _ dossier: Dossier, _ places: PlacesOfService) {
    for code in [ComparedCode.visitesDues, .visitesATemps, .visitesEnRetard, .visitesSansPlace] { add(code, .service, 0) }
    add(.partATemps, .service, 0, over: 0)
    add(.reprises8Jours, .service, 0, over: 0)
    add(.retardMoyenJours, .service, 0, over: 0)
    for band in LatenessBand.allCases { add(.visitesParRetard, ComparedPlace(dimension: .retard, value: band.rawValue), 0) }
    var waits: [Int] = []
    for visit in visits.due {
      let all = places.places(visit.establishment) + [ComparedPlace(dimension: .nature, value: visit.nature.rawValue)]
      let state: ComparedCode = visit.held == nil ? .visitesSansPlace : visit.daysLate == 0 ? .visitesATemps : .visitesEnRetard
      let band = visit.held == nil ? LatenessBand.unplaced : LatenessBand(days: visit.daysLate)
      for place in all {
        add(.visitesDues, place)
        add(state, place)
        add(.partATemps, place, state == .visitesATemps ? 1 : 0, over: 1)
        if state == .visitesEnRetard { add(.retardMoyenJours, place, visit.daysLate, over: 1) }
      }
      add(.visitesParRetard, ComparedPlace(dimension: .retard, value: band.rawValue))
      if let cause = visit.cause { add(.causesSansPlace, ComparedPlace(dimension: .cause, value: cause.rawValue)) }
      if visit.nature == .reprise {
        let isKept = visit.held.map { held in visit.due.map { held <= $0 } ?? true } ?? false
        for place in places.places(visit.establishment) { add(.reprises8Jours, place, isKept ? 1 : 0, over: 1) }
        if let held = visit.held, let back = visit.opens { waits.append(max(0, back.days(to: held))) }
      }
    }
    waits.sort()
    // The nearest rank: the shortest wait that so many in a hundred do not exceed.
    func rank(_ percent: Int) -> Int { waits[(waits.count * percent + 99) / 100 - 1] }
    if !waits.isEmpty {
      set(.repriseMedianeJours, rank(50))
      set(.repriseP90Jours, rank(90))
    }
  }

  /// The third of each médecin, in half-days, and how many keep it by 31 December.
  mutating func addThird(_ plan: Plan) {
    var kept: [ProfessionalID: Bool] = [:]
    for line in plan.tiersTemps {
      let value = "\(line.professional) \(line.year)"
      set(.tiersFait, .medecin, value, line.yearField)
      set(.tiersRequis, .medecin, value, line.yearRequired)
      set(.tiersMarge, .medecin, value, line.forecast.margin)
      add(.tiersFait, .service, line.yearField)
      add(.tiersRequis, .service, line.yearRequired)
      kept[line.professional] = (kept[line.professional] ?? true) && line.forecast.margin >= 0
    }
    set(.medecinsAuTiers, kept.count { $0.value }, of: kept.count)
    set(.demiJourneesTerrain, plan.field.count)
  }
}
