import Dossier
import Law

/// What became of every visit of a run, one obligation at a time, as the report of a plan counts them.
struct DueVisits {
  struct Visit {
    var key: String
    var nature: Nature
    var establishment: EstablishmentID?
    /// What the service aims at: the last legal day, or its own delay where the law gives none.
    var target: CivilDate
    var due: CivilDate?
    /// First day a text allows: the return, for a reprise.
    var opens: CivilDate?
    var held: CivilDate?
    var cause: UnplacedCause?
    var daysLate: Int { held.map { max(0, target.days(to: $0)) } ?? 0 }
  }

  /// Visits with a target in the horizon, sorted by key.
  let due: [Visit]

  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  /// - Complexity: O(*n* log *n*) in the lines of the dossier.
  init(_ dossier: Dossier, _ plan: Plan) throws(LawError) {
    let end = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    let standing = plan.standing
    var wanted = Set(plan.unplaced.map(\.visit))
    for planned in standing { wanted.formUnion(planned.visits) }
    let known = try Self.obligations(dossier, plan, wanted)
    var visits: [Visit] = []
    for planned in standing {
      for key in planned.visits {
        let obligation = known[key]
        let target = obligation?.target(dossier.parameters) ?? planned.target ?? planned.appointment.date
        if target > end { continue }
        visits.append(
          Visit(
            key: key, nature: obligation?.nature ?? planned.appointment.natures.first ?? .demande,
            establishment: obligation?.establishment ?? planned.appointment.establishment, target: target, due: obligation?.due,
            opens: obligation?.opens, held: planned.appointment.date))
      }
    }
    for visit in plan.unplaced where visit.target <= end {
      visits.append(
        Visit(
          key: visit.visit, nature: visit.nature, establishment: known[visit.visit]?.establishment, target: visit.target, due: visit.due,
          opens: visit.opens, cause: visit.causes.first))
    }
    due = visits.sorted { $0.key < $1.key }
  }

  /// The obligations named, as the plan was made from them.
  private static func obligations(
    _ given: Dossier, _ plan: Plan, _ wanted: Set<String>
  ) throws(LawError) -> [String: Obligation] {
    var dossier = given
    dossier.countHonoured(through: plan.begins.adding(days: -1))
    let parameters = dossier.parameters
    let end = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    let advances = [parameters.maximumAdvanceDays.standard] + parameters.maximumAdvanceDays.byNature.values
    let until = end.adding(days: advances.max() ?? 0)
    var known: [String: Obligation] = [:]
    var failure: LawError?
    dossier.forEachWorker { history, _ in
      guard failure == nil else { return }
      do throws(LawError) {
        for obligation in try Catalogue.obligations(
          of: history, asOf: plan.begins, until: until, horizonEnd: end, readings: parameters.readings)
        where obligation.required == .oui {
          let key = obligation.key
          if wanted.contains(key) { known[key] = obligation }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return known
  }
}

extension Plan {
  /// Appointments ahead that stand: proposed, sent or confirmed.
  var standing: [PlannedAppointment] {
    appointments.filter {
      switch $0.appointment.status {
      case .propose, .convoque, .confirme: $0.appointment.date >= begins
      case .honore, .absent, .annule: false
      }
    }
  }
}
