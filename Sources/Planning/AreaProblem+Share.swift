extension AreaProblem {
  /// The same area, given a share of the work that `plan` spends on it; never none.
  ///
  /// In a large service `plan` itself spends less on each area: the share is of that, so that the whole plan keeps its proportion.
  ///
  /// - Parameter thousandths: 1000 changes nothing.
  public func spending(thousandths: Int) -> AreaProblem {
    var problem = self
    problem.effort = max(1, effort * thousandths / 1000)
    return problem
  }
}
