import Dossier
import Law

extension Indicators {
  /// The figures of a service, of what the law requires there, and of the plan if there is one.
  public init(dossier: Dossier, obligations: [Obligation], plan: Plan?) {
    self.init(figures: [:])
  }
}
