import ArgumentParser
import Dossier
import Exchange
import Law
import Planning

/// The best places for one urgent visit: `plan --insert`.
struct InsertQuestion {
  var dossier: String
  var plan: String
  var request: UrgentRequest
  var json: Bool
  var setAside: Bool
  var language: Language

  /// The places in words, or as one JSON object.
  ///
  /// - Throws: A usage error when the plan cannot be read, the worker is unknown or nothing calls for the visit.
  func text() throws -> String {
    let written = try VisitQuestion.readPlan(plan, language)
    var dossier = try loadDossier(at: dossier, setAside: setAside, begins: written.begins, digesting: false, language: language).dossier
    dossier.parameters.begins = written.begins
    dossier.parameters.horizonWeeks = written.horizonWeeks
    let answer: UrgentPlaces.Answer
    do throws(LawError) {
      answer = try UrgentPlaces.find(request, in: dossier, plan: written)
    } catch {
      throw refusal(error, language)
    }
    switch answer {
    case .offer(let offer):
      return json ? String(decoding: UrgentText(language).json(offer), as: UTF8.self) : UrgentText(language).text(offer)
    case .unknownWorker: throw ValidationError(UrgentSentences.unknownWorker(language, [request.worker.text]))
    case .notRequired: throw ValidationError(UrgentSentences.notRequired(language, [request.worker.text, request.nature.rawValue]))
    }
  }
}
