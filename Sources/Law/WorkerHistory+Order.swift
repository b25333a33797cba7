// The answer must not depend on the order of lines in a file. The reader sorts its tables, so looking is nearly always enough.

extension WorkerHistory {
  /// The same records, each list in the order of its key.
  ///
  /// - Complexity: O(*n*) when they already are.
  var inOrder: WorkerHistory {
    let byHiring = employments.inOrder { ($0.hired, $0.establishment) < ($1.hired, $1.establishment) }
    let byFact = facts.inOrder {
      ($0.start, $0.code.code, $0.establishment?.text ?? "") < ($1.start, $1.code.code, $1.establishment?.text ?? "")
    }
    let byVisit = visits.inOrder { $0.date != $1.date ? $0.date < $1.date : $0.nature < $1.nature }
    let byStart = absences.inOrder { $0.start != $1.start ? $0.start < $1.start : $0.cause.rawValue < $1.cause.rawValue }
    let byRequest = requests.inOrder {
      ($0.date, $0.nature, $0.origin.rawValue, $0.establishment?.text ?? "") < (
        $1.date, $1.nature, $1.origin.rawValue, $1.establishment?.text ?? ""
      )
    }
    guard byHiring != nil || byFact != nil || byVisit != nil || byStart != nil || byRequest != nil else { return self }
    return WorkerHistory(
      worker: worker, employments: byHiring ?? employments, facts: byFact ?? facts, visits: byVisit ?? visits,
      absences: byStart ?? absences,
      requests: byRequest ?? requests)
  }
}

extension Array {
  /// The elements sorted, or nothing when they already are.
  fileprivate func inOrder(_ precedes: (Element, Element) -> Bool) -> [Element]? {
    var index = 1
    while index < count {
      if precedes(self[index], self[index - 1]) { return sorted(by: precedes) }
      index += 1
    }
    return nil
  }
}
