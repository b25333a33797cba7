import Dossier
import Law

// Where workers are seen. An area shares its fixed centres among its teams; a mobile centre opens two days a week far from them; an
// establishment of 200 workers or more may lend a room. Rooms are few, so that on some half-days they bind.

/// The centres of one area.
struct AreaCentres {
  var fixed: [Centre] = []
  var mobile: [Centre] = []
  var remote: Centre?
}

extension ServicePlan {
  /// The fixed, mobile and remote centres of every area; the rooms of establishments come with the establishments.
  func centres() -> [AreaCentres] {
    let mobileCount = request.mobileCentres ?? ServicePlan.mobileCentres(workers: request.workers)
    let width = 3
    var fixedNumber = 0
    var mobileNumber = 0
    return territories.indices.map { area in
      let territory = territories[area]
      var centres = AreaCentres()
      var rooms = roomsNeeded(area)
      for (place, commune) in territory.centres.enumerated() {
        fixedNumber += 1
        let left = territory.centres.count - place
        let share = max(1, (rooms + left - 1) / left)
        rooms -= share
        let weekdays: Set<Int> = place == 0 ? [0, 1, 2, 3, 4] : place % 2 == 1 ? [0, 1, 3, 4] : [0, 1, 2, 3]
        centres.fixed.append(
          Centre(
            id: CentreID("C" + padded(fixedNumber, width)), sector: ServicePlan.sector(area), kind: .fixe,
            place: Place(commune: commune, coordinates: Gazetteer.coordinates(commune)), rooms: share, weekdays: weekdays))
      }
      // Mobile centres go round the areas from the last to the first, country ones being more common there.
      let count = mobileCount / territories.count + (territories.count - 1 - area < mobileCount % territories.count ? 1 : 0)
      let remote = territory.remote
      for number in 0..<count {
        mobileNumber += 1
        let site = remote[(number * 7 + area) % remote.count]
        centres.mobile.append(
          Centre(
            id: CentreID("M" + padded(mobileNumber, width)), sector: ServicePlan.sector(area), kind: .mobile,
            place: Place(commune: site.commune, coordinates: site.coordinates), rooms: 1, weekdays: []))
      }
      centres.remote = Centre(
        id: CentreID("V" + padded(area + 1, width)), sector: ServicePlan.sector(area), kind: .distance,
        place: Place(commune: territory.centres[0], coordinates: Gazetteer.coordinates(territory.centres[0])), rooms: 1)
      return centres
    }
  }

  /// Rooms for 115 % of the sessions held at once on a mean half-day (assumption), médecins two thirds of their time and infirmiers half.
  private func roomsNeeded(_ area: Int) -> Int {
    let tenths = teams.filter { $0.area == area }.reduce(0) { $0 + $1.tenths }
    let medecins = tenths / 10
    let infirmiers = medecins * Figures.workersPerMedecin / Figures.workersPerInfirmier
    return max(1, Int((1.15 * (medecins * 2 / 3 + infirmiers / 2)).rounded(.up)))
  }

  /// The openings of the mobile centres: Tuesday and Thursday, at four communes in turn, from five weeks ago until after the horizon.
  func openings(of centres: [AreaCentres]) -> [Opening] {
    var openings: [Opening] = []
    for (area, group) in centres.enumerated() {
      let zone = HolidayZone(commune: territories[area].centres[0])
      let remote = territories[area].remote
      for (number, centre) in group.mobile.enumerated() {
        let stops = (0..<4).map { remote[(number * 7 + area + $0 * remote.count / 4) % remote.count] }
        for week in -5..<20 {
          for weekday in [1, 3] {
            let day = request.asOf.monday.adding(days: 7 * week + weekday)
            guard PublicHoliday.on(day, zone: zone) == nil else { continue }
            let stop = stops[((week + 5) * 2 + (weekday == 1 ? 0 : 1)) % stops.count]
            for part in DayPart.allCases {
              openings.append(
                Opening(
                  centre: centre.id, halfDay: HalfDay(day, part), place: Place(commune: stop.commune, coordinates: stop.coordinates)))
            }
          }
        }
      }
    }
    return openings
  }
}
