import Dossier
import Law

/// Which teams' visits each infirmier may hold, and the shortest visit of each: what bounds the visits of infirmiers that rule 9 counts.
struct InfirmierReach {
  /// Least minutes over the options of all appointments, by professional; nothing without an option.
  private(set) var least: [Int?]
  /// Teams with an option or a kept appointment, by professional.
  private(set) var teams: [Set<TeamID>]

  /// - Complexity: O(appointments × infirmiers of the team); a professional is tried anew only for a team or a length not yet seen.
  init(_ options: inout Options, _ expectations: Expectations) {
    let staff = options.service.staff
    let count = staff.professionals.count
    least = Array(repeating: nil, count: count)
    teams = Array(repeating: [], count: count)
    for appointment in expectations.appointments {
      guard let team = appointment.team else { continue }
      if appointment.isKept {
        let number = appointment.original.flatMap { staff.number($0.professional) }
        if let number, staff.professionals[number].role == .infirmier { teams[number].insert(team) }
        continue
      }
      let minutes = appointment.minutes(by: .infirmier, options.service.parameters)
      for number in staff.serving(team) where staff.professionals[number].role == .infirmier {
        let isShorter = least[number].map { minutes < $0 } ?? true
        guard isShorter || !teams[number].contains(team), options.isPlaceable(appointment, with: number) else { continue }
        teams[number].insert(team)
        if isShorter { least[number] = minutes }
      }
    }
  }
}
