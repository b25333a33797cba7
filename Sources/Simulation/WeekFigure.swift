import Dossier
import Law
import Planning

/// A figure of a simulated week, by the code that names it in the files.
public enum WeekFigure: String, CaseIterable, Sendable {
  // On Monday.
  case suivis
  /// Workers with a legal visit overdue, in all and for a thousand.
  case enRetard = "en_retard"
  case enRetardPourMille = "en_retard_pour_mille"
  /// Visits with a target within the horizon: placed, not placed, and of those that no place could hold.
  case dus
  case nonPlaces = "non_places"
  case nonPlacables = "non_placables"
  /// Days of lateness of the placed appointments, on average, in tenths.
  case retardMoyenDixiemes = "retard_moyen_dixiemes"
  /// Pinned appointments that had to yield, and proposed ones that the plan placed better.
  case deplaces
  case deplacesParOptimisation = "deplaces_optimisation"
  /// The least margin of the third among the médecins at the horizon's end of the current year, in half-days.
  case margeDuTiers = "marge_tiers"
  case objectif
  case borne
  /// (sum − bound) ÷ sum, in ten-thousandths.
  case ecart
  // In the week.
  case rendezVous = "rendez_vous"
  case honores
  case manques
  case annules
  /// Visits held, and of those with a legal last day those held by then.
  case visites
  case visitesAvecEcheance = "visites_avec_echeance"
  case visitesATemps = "visites_a_temps"
  /// Reprises held, and those within eight days of the return.
  case reprises
  case reprisesATemps = "reprises_a_temps"
  case demiJourneesTerrain = "demi_journees_terrain"
  case embauches
  case departs
  case arrets
  case retours
  case demandes
  case arretsProfessionnels = "arrets_professionnels"
  /// Professionals who said that they leave, posts for which somebody was found; on Monday, posts that nobody holds.
  case departsProfessionnels = "departs_professionnels"
  case recrutements
  case postesVacants = "postes_vacants"
}

extension WeekFigure {
  /// The figures of a week, in the order of the cases.
  static func all(of dossier: Dossier, outcome: Planner.Outcome, events: WeekEvents) -> [Int] {
    let plan = outcome.plan
    let begins = plan.begins
    let followed = Set(dossier.employments.filter { $0.employment.isFollowed(on: begins) }.map(\.worker)).count
    let overdue = Set(outcome.obligations.filter { $0.due.map { $0 < begins } ?? false }.map(\.worker)).count
    let ends = dossier.parameters.ends
    let due = outcome.obligations.count { $0.target(dossier.parameters) <= ends }
    let placed = plan.appointments.filter { !$0.visits.isEmpty && $0.target != nil }
    let late = placed.reduce(0) { $0 + $1.daysLate }
    let held = events.outcomes.filter { $0.status == .honore }.map(\.planned)
    let dated = held.filter { $0.due != nil }
    let reprises = held.filter { $0.appointment.natures.contains(.reprise) && $0.due != nil }
    func onTime(_ list: [PlannedAppointment]) -> Int {
      list.count { planned in planned.due.map { planned.appointment.date <= $0 } ?? false }
    }
    func value(_ figure: WeekFigure) -> Int {
      switch figure {
      case .suivis: followed
      case .enRetard: overdue
      case .enRetardPourMille: overdue * 1000 / max(1, followed)
      case .dus: due
      case .nonPlaces: plan.unplaced.count
      case .nonPlacables: plan.unplaced.count { !$0.placeable }
      case .retardMoyenDixiemes: 10 * late / max(1, placed.count)
      case .deplaces: plan.moves.count { $0.cause != .optimisation && $0.cause != .plusRequise }
      case .deplacesParOptimisation: plan.moves.count { $0.cause == .optimisation }
      case .margeDuTiers: plan.tiersTemps.filter { $0.year == begins.year }.map(\.margin).min() ?? 0
      case .objectif: plan.whole.sum
      case .borne: plan.whole.bound
      case .ecart: 10_000 * (plan.whole.sum - plan.whole.bound) / max(1, abs(plan.whole.sum))
      case .rendezVous: events.outcomes.count
      case .honores: held.count
      case .manques: events.count(.absent)
      case .annules: events.count(.annule)
      case .visites: held.reduce(0) { $0 + $1.appointment.natures.count }
      case .visitesAvecEcheance: dated.count
      case .visitesATemps: onTime(dated)
      case .reprises: reprises.count
      case .reprisesATemps: onTime(reprises)
      case .demiJourneesTerrain: events.fieldHeld
      case .embauches: events.hires
      case .departs: events.departures
      case .arrets: events.absences
      case .retours: events.returns
      case .demandes: events.requests
      case .arretsProfessionnels: events.illnesses
      case .departsProfessionnels: events.resignations
      case .recrutements: events.recruitments
      case .postesVacants: events.vacantPosts
      }
    }
    return allCases.map(value)
  }
}

extension Employment {
  /// Whether the worker is in post on a day, and followed by the service.
  fileprivate func isFollowed(on day: CivilDate) -> Bool { hired <= day && isOpen(through: day) }
}
