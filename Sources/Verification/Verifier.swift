import Dossier
import Law

/// Checks a plan from the dossier and the plan alone: every hard rule, the objective and the bound.
///
/// The plan is never asked how it was made. What it should contain is derived anew from the dossier, by code that the optimiser does not
/// share; then the plan is laid beside it. A mistake made once would have to be made twice, by two people, to pass.
public enum Verifier {
  /// Verifies a plan.
  ///
  /// - Parameters:
  ///   - dossier: The checked dossier from which the plan was made.
  ///   - plan: The plan as its folder says it; its first day is taken from it (`--as-of`).
  /// - Returns: Every violation with its file and line, and the figures recomputed.
  /// - Complexity: O(appointments × half-days they could take).
  public static func verify(dossier: Dossier, plan: Plan) -> VerificationReport {
    let parameters = dossier.parameters
    let horizonEnd = plan.begins.adding(days: 7 * parameters.horizonWeeks - 1)
    let advance = parameters.maximumAdvanceDays
    let longest = ([advance.standard, advance.beforeAssignment ?? 0] + advance.byNature.values).max() ?? 0
    return verify(dossier: dossier, plan: plan) { history throws(LawError) in
      try Catalogue.obligations(
        of: history, asOf: plan.begins, until: horizonEnd.adding(days: longest), horizonEnd: horizonEnd, readings: parameters.readings)
    }
  }

  /// Verifies a plan against obligations given by hand.
  static func verify(dossier: Dossier, plan: Plan, law: Expectations.LawSource) -> VerificationReport {
    var findings = Findings()
    let service = Service(dossier, begins: plan.begins, weeks: dossier.parameters.horizonWeeks)
    let expectations = Expectations(dossier, service: service, law: law)
    for worker in expectations.notCovered { findings.add(.loiNonCouverte, .plan, 0, column: "travailleur", value: worker.text) }
    var options = Options(service, expectations: expectations, journeys: dossier.journeys)
    let placeable = expectations.appointments.map { options.isPlaceable($0) }
    let checked = CheckedPlan(plan, service: service, expectations: expectations)
    let owed = service.staff.professionals.indices
      .filter { service.staff.professionals[$0].role == .medecin && service.staff.professionals[$0].status == .enPoste }
      .map { ThirdOwed($0, service: service, kept: checked.keptHalfDays($0)) }
    checkOrigin(dossier, plan, &findings)
    EachVisitOnce.check(checked, &findings)
    WhoMayHold.check(checked, &findings)
    Windows.check(checked, &findings)
    Timetable.check(checked, &findings)
    Grid.check(checked, &findings)
    Rooms.check(checked, &findings)
    TiersTemps.check(checked, owed: owed, &findings)
    YearForecasts.check(checked, owed: owed, YearEnd(dossier, begins: plan.begins, horizon: service.horizon), &findings)
    FieldChoice.check(checked, FieldVisits(service, expectations: expectations, dossier: dossier), &findings)
    KeptAppointments.check(checked, &findings)
    WorkerAbsence.check(checked, &findings)
    Notice.check(checked, &findings)
    Reserve.check(checked, &findings)
    ContractEnd.check(checked, &findings)
    Reach.check(checked, &options, &findings)
    FilesAgree.check(checked, placeable: placeable, &findings)
    let sum = ObjectiveSum(checked: checked, costs: options.costs, placeable: placeable)
    let figures = Figures(
      objective: sum.ofPlan(&options), emptyPlan: sum.ofEmptyPlan(&options), latenessBeforeStart: sum.beforeStart,
      unplaceable: sum.unplaceable, unplaceableCost: sum.unplaceableCost,
      bounds: Figures.bounds(plan.certificate, options: &options, expectations: expectations, owed: owed, &findings))
    figures.compare(with: plan, &findings)
    return VerificationReport(findings: findings.sorted, figures: figures)
  }

  /// The plan must come from this dossier: another first day is allowed (`--as-of`), another length is not. Files that changed since are only
  /// remarked: the plan is judged against what they hold now, and may keep every rule of it.
  private static func checkOrigin(_ dossier: Dossier, _ plan: Plan, _ findings: inout Findings) {
    if plan.horizonWeeks != dossier.parameters.horizonWeeks {
      findings.add(
        .chiffreFaux, .plan, 0, column: "horizon_semaines", value: "\(plan.horizonWeeks)", ["\(dossier.parameters.horizonWeeks)"])
    }
    // A dossier made in memory has no digests: there is nothing to compare.
    guard !dossier.digests.isEmpty else { return }
    for file in Set(plan.digests.keys).union(dossier.digests.keys).sorted() where plan.digests[file] != dossier.digests[file] {
      let remark: Violation =
        dossier.digests[file] == nil ? .dossierFichierAbsent : plan.digests[file] == nil ? .dossierFichierNouveau : .dossierDifferent
      findings.add(remark, .plan, 0, column: "empreintes", value: file, gravity: .avertissement)
    }
  }
}
