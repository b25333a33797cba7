import Dossier
import Law

/// The employments of each worker, found by walking two tables of one order side by side: three million visits are checked without a
/// dictionary of a million workers.
struct WorkerIndex {
  private let employments: Table<EmploymentLine>
  private let setAside: Bool
  /// Employments walked one by one before the next worker is searched for.
  private static let stride = 64

  init(_ employments: Table<EmploymentLine>, setAside: Bool) {
    self.employments = employments
    self.setAside = setAside
  }

  /// Reports each line whose worker is unknown, or not employed at the establishment it names.
  ///
  /// - Parameters:
  ///   - establishment: The establishment to check, or `nil` when any will do.
  ///   - isForeign: Whether a line may name an establishment that the dossier does not know, given an employment of the worker.
  func check<Line: WorkerLine>(
    _ table: inout Table<Line>, isForeign: (Line, Employment) -> Bool = { _, _ in false }, establishment: (Line) -> EstablishmentID?
  ) {
    guard employments.isPresent, !employments.isUnreadable else { return }
    let known = employments.lines
    var cursor = 0
    for place in table.lines.indices {
      let worker = table.lines[place].worker
      if cursor > 0, cursor == known.count || known[cursor - 1].employment.worker >= worker { cursor = known.firstLine(of: worker) }
      // A table in the order of workers moves on a step at a time; one in another order, appointments by key, leaps.
      let nearby = min(known.count, cursor + WorkerIndex.stride)
      while cursor < nearby, known[cursor].employment.worker < worker { cursor += 1 }
      if cursor == nearby, cursor < known.count, known[cursor].employment.worker < worker { cursor = known.firstLine(of: worker) }
      guard cursor < known.count, known[cursor].employment.worker == worker else {
        reportUnknown(worker, &table, place)
        continue
      }
      guard let name = establishment(table.lines[place]) else { continue }
      var next = cursor
      var found = false
      var foreign = true
      while !found, next < known.count, known[next].employment.worker == worker {
        found = known[next].employment.establishment == name
        foreign = foreign && isForeign(table.lines[place], known[next].employment)
        next += 1
      }
      if found || foreign { continue }
      let line = table.lines[place].line
      if !employments.faultyKeys.contains(worker.text) {
        table.report(.emploiInconnu, line: line, column: "etablissement", value: name.text, values: [worker.text])
      } else if setAside {
        table.report(.referenceEcartee, line: line, column: "etablissement", value: name.text)
      }
    }
  }

  private func reportUnknown<Line: WorkerLine>(_ worker: WorkerID, _ table: inout Table<Line>, _ place: Int) {
    let line = table.lines[place].line
    if !employments.faultyKeys.contains(worker.text) {
      table.report(.referenceInconnue, line: line, column: "travailleur", value: worker.text, values: [""])
    } else if setAside {
      table.report(.referenceEcartee, line: line, column: "travailleur", value: worker.text)
    }
  }
}
