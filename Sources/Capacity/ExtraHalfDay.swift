import Dossier
import Law

// A professional may already work every half-day of the week, and a médecin's own further half-day would owe a third. So one more half-day is a
// stand-in's: the same role, teams, protocol, training and centres, there on that half-day alone, for consultation. That is what the price of the
// certificate speaks of, and nothing of the plan that stands becomes illegal by it.

extension ExtraCapacity {
  /// The dossier with it.
  public func added(to dossier: Dossier) -> Dossier {
    var changed = dossier
    switch self {
    case .halfDay(let key, _, let moment):
      guard var standIn = dossier.professionals.first(where: { $0.id == key }) else { return dossier }
      standIn.id = ExtraCapacity.standIn(of: key, in: dossier)
      standIn.fteThousandths = 0
      (standIn.halfDaysDone, standIn.fieldHalfDaysDone, standIn.line) = (0, 0, 0)
      (standIn.start, standIn.end) = (moment.day, moment.day)
      if standIn.role != .medecin && standIn.supervisor == nil { standIn.supervisor = key }
      changed.professionals.append(standIn)
      changed.leave.append(
        LeaveLine(
          professional: standIn.id, start: moment.day, end: moment.day, part: moment.part, kind: .present, usage: .consultation))
    case .room(let key, let moment):
      guard let centre = dossier.centres.first(where: { $0.id == key }) else { return dossier }
      if let index = dossier.openings.firstIndex(where: { $0.centre == key && $0.halfDay == moment }) {
        let opening = dossier.openings[index]
        changed.openings[index].rooms = opening.open ? (opening.rooms ?? centre.rooms) + 1 : 1
        changed.openings[index].open = true
      } else {
        let usual = centre.weekdays.contains(moment.day.weekday) ? centre.rooms : 0
        changed.openings.append(Opening(centre: key, halfDay: moment, place: centre.place, rooms: usual + 1))
      }
    }
    changed.sortTables()
    return changed
  }

  /// A key that nobody has.
  static func standIn(of key: ProfessionalID, in dossier: Dossier) -> ProfessionalID {
    let taken = Set(dossier.professionals.map(\.id))
    var number = 1
    while taken.contains(ProfessionalID("\(key.text)-R\(number)")) { number += 1 }
    return ProfessionalID("\(key.text)-R\(number)")
  }
}
