import Dossier
import Law

@testable import Verification

extension CrowdedService {
  /// A place 26 km by road from the first centre: further than rule 2 allows in one day, near enough for every worker.
  static let beyond = Place(commune: "95500", coordinates: Coordinates(latitude: 49.03, longitude: 2.35))

  /// A crowded service whose second centre lies too far from the first for one day: the médecin has a kept visit on the first Monday, at one
  /// centre or the other, and may sit on both halves of that day.
  static func makeSpread(_ seed: Int) -> TinyService {
    var dice = Dice(state: UInt64(7000 + seed))
    var tiny = make(seed, oriented: false)
    tiny.dossier.parameters.afternoon = .init(start: 810, end: 810 + dice.one(of: [70, 95]))
    tiny.dossier.parameters.reserveThousandths = [dice.one(of: [0, 300, 500])]
    tiny.dossier.timetable.removeAll { $0.weekday == 1 && dice.chance(2) }
    tiny.dossier.leave = []
    for professional: ProfessionalID in ["I1", "M1"] {
      tiny.dossier.timetable.append(TimetableLine(professional: professional, weekday: 0, part: .apresMidi, usage: .consultation))
    }
    tiny.dossier.centres[1].place = beyond
    for number in tiny.dossier.establishments.indices {
      tiny.dossier.establishments[number].place = dice.one(of: [TinyService.here, beyond])
    }
    tiny.professional("M1") { $0.centres = ["C1", "C2"] }
    if dice.chance(2) { tiny.professional("I1") { $0.centres = ["C1", "C2"] } }
    (tiny.spots, tiny.dossier.appointments, tiny.dossier.openings) = ([], [], [])
    guard let first = tiny.obligations.first(where: { $0.roles.contains(.medecin) }) else { return tiny }
    // Two free visits beside the kept one: the search tries every plan.
    tiny.obligations = [first] + tiny.obligations.filter { $0.worker != first.worker }.prefix(2)
    let part: DayPart = dice.one(of: [.matin, .matin, .apresMidi])
    tiny.spots = [
      .init(
        id: "R1", visits: [tiny.key(first.worker)], professional: "M1", centre: dice.one(of: ["C1", "C2"]), day: days[0],
        time: part == .matin ? "08:30" : "13:30")
    ]
    tiny.give("R1", minutes: dice.one(of: [nil, 20, 43, 45]))
    tiny.dossier.appointments[0].establishment = first.establishment
    return tiny
  }
}
