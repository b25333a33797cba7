import Dossier
import Exchange
import Law

/// The list of `visits` of some workers, made by one core.
struct VisitsList: Sendable {
  let dossier: Dossier
  let question: LawQuestion
  /// Also what is possible, and what is not due.
  let all: Bool
  /// An empty output of the list's form.
  let output: VisitsOutput

  /// The lines of a part of the workers, and what is counted beside them.
  struct Part: Sendable {
    var bytes: [UInt8] = []
    /// Initial visits of workers with no visit on file, listed or left aside.
    var withoutHistory = 0
    var effects = ReadingEffects()
  }

  /// Asks the law about a part of the workers.
  func lines(of range: Range<Int>) throws -> Part {
    var part = Part()
    var output = output
    let trace = ReadingTrace()
    let others = Readings.all.indices.map(question.readings.withOther)
    try dossier.forEachWorker(in: range) { history, _ in
      let answer = try question.obligations(history, trace: trace)
      for place in answer.indices where all || answer[place].required == .oui {
        if answer[place].withoutHistory { part.withoutHistory += 1 }
        if isListed(answer[place]) { output.append(answer[place]) }
      }
      guard !trace.isEmpty else { return }
      for place in trace.take() {
        part.effects.add(place, answer, try question.obligations(history, readings: others[place]), isListed: isListed)
      }
    }
    part.bytes = output.take()
    return part
  }

  private func isListed(_ obligation: Obligation) -> Bool {
    (all || obligation.required == .oui) && (dossier.parameters.noHistoryIsDue || !obligation.withoutHistory)
  }
}
