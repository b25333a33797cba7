import Law

// A million workers cost the memory of one: their histories are made on the fly, by walking the tables side by side. A part of the
// workers can be walked alone, so that several threads share the work, each looking for its first lines once.

/// Lines that speak of one worker.
public protocol WorkerLine: KeyedLine {
  var worker: WorkerID { get }
}

extension EmploymentLine: WorkerLine {
  public var worker: WorkerID { employment.worker }
}
extension DatedFact: WorkerLine {}
extension PastVisit: WorkerLine {}
extension Absence: WorkerLine {}
extension VisitRequest: WorkerLine {}
extension Appointment: WorkerLine {}

extension Array where Element: WorkerLine {
  /// The place of the first line of a worker or, failing that, of the next one. Needs a table in the order of workers.
  ///
  /// - Complexity: O(log *n*).
  public func firstLine(of worker: WorkerID) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].worker < worker { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The lines of a worker, from a cursor that moves past them.
  fileprivate func run(of worker: WorkerID, _ cursor: inout Int) -> [Element] {
    while cursor < count, self[cursor].worker < worker { cursor += 1 }
    let start = cursor
    while cursor < count, self[cursor].worker == worker { cursor += 1 }
    return start == cursor ? [] : [Element](self[start..<cursor])
  }
}

extension Dossier {
  /// Calls `body` with the history of each worker who has an employment, in the order of their identifiers. Needs sorted tables.
  ///
  /// - Parameter part: Some of the employments, from ``workerParts(of:)``; all when nothing is given.
  /// - Complexity: O(*n*) in the number of lines.
  public func forEachWorker(
    in part: Range<Int>? = nil, _ body: (WorkerHistory, ArraySlice<EmploymentLine>) throws -> Void
  ) rethrows {
    let part = part ?? employments.indices
    guard let start = part.first, let begin = employments[start...].first?.worker else { return }
    var (fact, visit) = (facts.firstLine(of: begin), visits.firstLine(of: begin))
    var (absence, request) = (absences.firstLine(of: begin), requests.firstLine(of: begin))
    var first = start
    while first < part.upperBound {
      let worker = employments[first].worker
      var last = first + 1
      while last < part.upperBound, employments[last].worker == worker { last += 1 }
      let lines = employments[first..<last]
      try body(
        WorkerHistory(
          worker: worker, employments: lines.map(\.employment), facts: facts.run(of: worker, &fact),
          visits: visits.run(of: worker, &visit), absences: absences.run(of: worker, &absence),
          requests: requests.run(of: worker, &request)),
        lines)
      first = last
    }
  }

  /// The employments cut into parts of about a size, no worker's apart, in order. Needs sorted tables.
  public func workerParts(of size: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < employments.count {
      var end = min(start + max(1, size), employments.count)
      while end < employments.count, employments[end].worker == employments[end - 1].worker { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }
}
