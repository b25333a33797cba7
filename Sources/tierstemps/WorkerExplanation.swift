import ArgumentParser
import Dossier
import Exchange
import Law

/// The explanation of one worker: `explain --worker`.
struct WorkerExplanation {
  var dossier: String
  var worker: String
  var asOf: CivilDate?
  var setAside: Bool
  var language: Language

  /// The timeline, for a terminal.
  ///
  /// - Throws: A usage error when the dossier has no such worker.
  func text() throws -> String {
    let (history, obligations, parameters, asOf) = try answer()
    return try WorkerTimeline.text(
      history, obligations, asOf: asOf, parameters, language,
      dueThen: { day throws(LawError) in try LawQuestion(parameters, asOf: day).obligations(history) })
  }

  /// The page of the worker's years.
  ///
  /// - Throws: A usage error when the dossier has no such worker.
  func page() throws -> String {
    let (history, obligations, parameters, asOf) = try answer()
    return try WorkerPage(
      history, obligations, asOf: asOf, parameters, language,
      dueThen: { day throws(LawError) in try LawQuestion(parameters, asOf: day).obligations(history) }
    ).text
  }

  private func answer() throws -> (WorkerHistory, [Obligation], Parameters, CivilDate) {
    var dossier = try loadDossier(at: dossier, setAside: setAside, language: language).dossier
    let question = LawQuestion(dossier.parameters, asOf: asOf)
    dossier.countHonoured(through: question.asOf)
    guard let history = history(of: WorkerID(worker), in: dossier) else {
      throw ValidationError(VisitsSentences.unknownWorker(language, [worker]))
    }
    return (history, try question.obligations(history), dossier.parameters, question.asOf)
  }

  private func history(of worker: WorkerID, in dossier: Dossier) -> WorkerHistory? {
    let employments = dossier.employments.map(\.employment).filter { $0.worker == worker }
    guard !employments.isEmpty else { return nil }
    return WorkerHistory(
      worker: worker, employments: employments, facts: dossier.facts.filter { $0.worker == worker },
      visits: dossier.visits.filter { $0.worker == worker }, absences: dossier.absences.filter { $0.worker == worker },
      requests: dossier.requests.filter { $0.worker == worker })
  }
}
