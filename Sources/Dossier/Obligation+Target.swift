import Law

extension Obligation {
  /// The day to aim at (`cible`): the last legal day, else the trigger plus the service's own delay for that nature.
  public func target(_ parameters: Parameters) -> CivilDate { due ?? trigger.adding(days: parameters.targetDays.value(nature)) }
}
