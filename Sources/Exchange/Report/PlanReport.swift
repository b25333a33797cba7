import Dossier
import Law

/// The report of a plan.
enum PlanReport {
  static func page(_ plan: Plan, _ dossier: Dossier, _ obligations: [Obligation], _ language: Language) -> String { "" }
}
