import ArgumentParser
import Exchange
import Law

/// What a command says when the catalogue does not cover a day of the dossier.
func refusal(_ error: LawError, _ language: Language) -> ValidationError {
  guard case .notCovered(let value, let day, let from) = error else { return ValidationError("\(error)") }
  return ValidationError(PlanCommandSentences.law(language, [value, "\(day)", "\(from)"]))
}
