import Dossier
import Law

/// A remedy as a change of the dossier's values, the one that a line of its files would make.
enum RemedyApplication {
  /// The dossier with the remedy.
  ///
  /// - Parameter centre: Where an added half-day is held; any centre of the professional's when `nil`.
  static func apply(_ remedy: Remedy, to dossier: Dossier, centre: CentreID?) -> Dossier {
    var changed = dossier
    switch remedy {
    case .halfDay(let professional, let halfDay):
      changed.leave.append(
        LeaveLine(
          professional: professional, start: halfDay.day, end: halfDay.day, part: halfDay.part, kind: .present, usage: .consultation,
          centre: centre))
    case .protocolNature(let professional, let nature):
      for index in changed.professionals.indices where changed.professionals[index].id == professional {
        changed.professionals[index].protocolNatures.insert(nature)
      }
    case .distance(let kilometres): changed.parameters.maximumKilometres += kilometres
    case .room(let centre, let halfDay): addRoom(centre, halfDay, to: &changed)
    }
    changed.sortTables()
    return changed
  }

  private static func addRoom(_ key: CentreID, _ halfDay: HalfDay, to dossier: inout Dossier) {
    guard let centre = dossier.centres.first(where: { $0.id == key }) else { return }
    if let index = dossier.openings.firstIndex(where: { $0.centre == key && $0.halfDay == halfDay }) {
      let opening = dossier.openings[index]
      dossier.openings[index].rooms = opening.open ? (opening.rooms ?? centre.rooms) + 1 : 1
      dossier.openings[index].open = true
    } else {
      let usual = centre.weekdays.contains(halfDay.day.weekday) ? centre.rooms : 0
      dossier.openings.append(Opening(centre: key, halfDay: halfDay, place: centre.place, rooms: usual + 1))
    }
  }
}
