import Law

extension Service {
  /// The metres by road between the places of two sessions of one day, when rule 2 finds them too far; nothing when it does not.
  ///
  /// The same centre, a remote one and a place without coordinates are never too far.
  func metresTooFar(from one: Options.Cell, to two: Options.Cell) -> Int? {
    let (first, second) = (centres[one.centre], centres[two.centre])
    guard one.centre != two.centre, !first.isRemote, !second.isRemote else { return nil }
    let metres = Distances([], detourThousandths: parameters.detourThousandths)
      .between(first.place(one.halfDay).coordinates, second.place(two.halfDay).coordinates)
    return metres.flatMap { $0 > 1000 * parameters.maximumKilometresBetweenCentresSameDay ? $0 : nil }
  }
}
