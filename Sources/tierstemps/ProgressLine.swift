import Exchange
import Foundation
import Synchronization

/// How far a command has come: one line that updates itself on a terminal, JSON lines for programs, nothing otherwise.
///
/// The line goes to the standard error, so that it never mixes with a result; JSON lines go to the standard output, one for each
/// change of stage or of a figure. It may be told things from several threads.
final class ProgressLine: Sendable {
  enum Style: Sendable { case terminal, json, silent }

  /// A stage of the work, as programs know it and as people read it.
  enum Stage: String, Sendable, Codable {
    case reading, obligations, constructing, optimising, bounding, verifying, writing

    var sentence: Sentence {
      switch self {
      case .reading: ProgressSentences.reading
      case .obligations: ProgressSentences.obligations
      case .constructing: ProgressSentences.constructing
      case .optimising: ProgressSentences.optimising
      case .bounding: ProgressSentences.bounding
      case .verifying: ProgressSentences.verifying
      case .writing: ProgressSentences.writing
      }
    }
  }

  /// What is known now.
  struct State: Sendable, Equatable, Codable {
    var stage = Stage.reading
    var areas: Int?
    var areasDone: Int?
    var incumbent: Int?
    var bound: Int?

    /// (incumbent − bound) / max(1, |incumbent|).
    var gap: Double? {
      guard let incumbent, let bound else { return nil }
      return Double(incumbent - bound) / Double(max(1, abs(incumbent)))
    }
  }

  private struct Memory {
    var state = State()
    var shownAt: ContinuousClock.Instant?
    var shown = false
  }

  /// A terminal is not redrawn more often than this.
  private static let pause = Duration.milliseconds(100)
  private let style: Style
  private let language: Language
  private let start = ContinuousClock.now
  private let memory = Mutex(Memory())

  init(style: Style, language: Language) {
    self.style = style
    self.language = language
  }

  /// The style that suits: JSON when asked, a line when a person watches.
  static func suiting(json: Bool) -> Style { json ? .json : isatty(STDERR_FILENO) == 1 ? .terminal : .silent }

  /// Changes what is known, and shows it.
  func update(_ change: @Sendable (inout State) -> Void) {
    memory.withLock { memory in
      let before = memory.state
      change(&memory.state)
      guard memory.state != before || !memory.shown else { return }
      let now = ContinuousClock.now
      if style == .terminal, memory.state.stage == before.stage, let last = memory.shownAt, now - last < Self.pause { return }
      memory.shownAt = now
      memory.shown = true
      switch style {
      case .silent: return
      case .terminal: Self.put("\r" + Self.clipped(text(memory.state)) + "\u{1B}[K", STDERR_FILENO)
      case .json: Self.put(json(memory.state) + "\n", STDOUT_FILENO)
      }
    }
  }

  func enter(_ stage: Stage) { update { $0.stage = stage } }

  /// Wipes the line off the terminal, so that the result stands alone.
  func finish() {
    memory.withLock { memory in
      if style == .terminal && memory.shown { Self.put("\r\u{1B}[K", STDERR_FILENO) }
      memory.shown = false
    }
  }

  /// The line of a state, for people.
  func text(_ state: State, elapsed: Duration? = nil) -> String {
    var parts = [state.stage.sentence(language)]
    if let areas = state.areas { parts.append(ProgressSentences.areas(language, ["\(state.areasDone ?? 0)", "\(areas)"])) }
    if let incumbent = state.incumbent { parts.append(ProgressSentences.incumbent(language, ["\(incumbent)"])) }
    if let bound = state.bound { parts.append(ProgressSentences.bound(language, ["\(bound)"])) }
    if let gap = state.gap {
      let percent = String(format: "%.2f", 100 * gap)
      parts.append(ProgressSentences.gap(language, [language == .fr ? percent.replacing(".", with: ",") : percent]))
    }
    parts.append(ProgressSentences.elapsed(language, ["\((elapsed ?? (ContinuousClock.now - start)).components.seconds)"]))
    return parts.joined(separator: " · ")
  }

  /// The line of a state, for programs; figures that are not known yet are left out.
  func json(_ state: State, elapsed: Duration? = nil) -> String {
    let seconds = (elapsed ?? (ContinuousClock.now - start)) / .seconds(1)
    var members = ["\"stage\":\"\(state.stage.rawValue)\""]
    for (key, value) in [
      ("areas_done", state.areasDone), ("areas", state.areas), ("incumbent", state.incumbent), ("bound", state.bound),
    ] {
      if let value { members.append("\"\(key)\":\(value)") }
    }
    if let gap = state.gap { members.append("\"gap\":" + String(format: "%.6f", gap)) }
    members.append("\"seconds\":" + String(format: "%.3f", seconds))
    return "{" + members.joined(separator: ",") + "}"
  }

  /// A line longer than the terminal would leave its head behind.
  private static func clipped(_ text: String) -> String {
    var size = winsize()
    let width = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 1 ? Int(size.ws_col) : 80
    return String(text.prefix(width - 1))
  }

  private static func put(_ text: String, _ descriptor: Int32) {
    do {
      try AreaFrame.write([UInt8](text.utf8), to: descriptor)
    } catch {
      // a reader that has gone away misses nothing but progress
    }
  }
}

/// The figures of the areas together, while they are solved apart.
final class AreaTally: Sendable {
  private struct Areas {
    var latest: [AreaProgress]
    var done = 0
  }

  private let areas: Mutex<Areas>
  private let line: ProgressLine

  /// - Parameter first: What each area's constructive plan starts from.
  init(_ first: [AreaProgress], on line: ProgressLine) {
    areas = Mutex(Areas(latest: first))
    self.line = line
    show()
  }

  /// Takes what an area reports.
  func report(_ area: Int, _ progress: AreaProgress) {
    areas.withLock {
      if let incumbent = progress.incumbent { $0.latest[area].incumbent = incumbent }
      if let bound = progress.bound { $0.latest[area].bound = bound }
    }
    show()
  }

  func end(_ area: Int) {
    areas.withLock { $0.done += 1 }
    show()
  }

  /// A sum is shown only when every area has its figure.
  private func show() {
    let (latest, done) = areas.withLock { ($0.latest, $0.done) }
    let incumbents = latest.compactMap(\.incumbent)
    let bounds = latest.compactMap(\.bound)
    line.update { state in
      state.areas = latest.count
      state.areasDone = done
      state.incumbent = incumbents.count == latest.count ? incumbents.reduce(0, +) : nil
      state.bound = bounds.count == latest.count ? bounds.reduce(0, +) : nil
    }
  }
}
