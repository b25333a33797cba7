import ArgumentParser
import Dossier
import Exchange
import Law
import Planning

/// The explanation of one visit: `explain --visit`, with the remedy replayed when asked.
struct VisitQuestion {
  var dossier: String
  var plan: String?
  var visit: String
  var replay: Bool
  var asOf: CivilDate?
  var setAside: Bool
  var language: Language

  /// What is known of the visit, for a terminal.
  ///
  /// - Throws: A usage error when nothing has that key, or when the plan cannot be read.
  func text() throws -> String {
    let written = try plan.map { try VisitQuestion.readPlan($0, language) }
    let begins = written?.begins ?? asOf
    var dossier = try loadDossier(at: dossier, setAside: setAside, begins: begins, language: language).dossier
    if let begins { dossier.parameters.begins = begins }
    var unknown: [String] = []
    do throws(LawError) {
      let explainer = try Explainer(dossier, plan: written)
      let answer = explainer.answer(visit)
      if case .unknown(let known) = answer { unknown = known } else { return try text(answer, explainer) }
    } catch {
      throw refusal(error, language)
    }
    guard let near = ExplanationText.nearest(to: visit, among: unknown) else {
      throw ValidationError(ExplanationSentences.unknown(language, [visit]))
    }
    throw ValidationError(ExplanationSentences.unknownNear(language, [visit, near]))
  }

  private func text(_ answer: Explainer.Answer, _ explainer: Explainer) throws(LawError) -> String {
    switch answer {
    case .visit(let explanation):
      let text = ExplanationText(language)
      return text.text(explanation) + (replay ? "\n" + (try replayed(explanation, explainer, text)) : "")
    case .withoutVisit(let given):
      return ExplanationSentences.withoutVisit(
        language, [given.id.text, given.date.description, given.time.description, given.professional.text, given.centre.text]) + "\n"
    case .absorbed(let obligation): return ExplanationSentences.absorbed(language, [obligation.key]) + "\n"
    case .unknown: return ""
    }
  }

  private func replayed(_ explanation: VisitExplanation, _ explainer: Explainer, _ text: ExplanationText) throws(LawError) -> String {
    guard case .unplaced(_, let remedy?, _, _) = explanation.state, let replay = try explainer.replay(visit, remedy) else {
      return ExplanationSentences.nothingToReplay(language) + "\n"
    }
    return text.text(replay)
  }

  /// A plan folder read back, whatever its figures.
  static func readPlan(_ path: String, _ language: Language) throws -> Plan {
    let files: [String: [UInt8]]
    do throws(PlanFolderError) { files = try PlanFolder.read(at: path) } catch { throw ValidationError(error.message(language)) }
    let written = PlanReader.read(files: files)
    guard written.findings.allSatisfy({ $0.code == "plan_chiffre_incoherent" || $0.gravity == .avertissement }) else {
      throw ValidationError(ExplanationSentences.planUnreadable(language))
    }
    return written.plan
  }
}
