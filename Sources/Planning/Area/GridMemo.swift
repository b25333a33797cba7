/// What the time grid of each session was found to take, until the session changes.
struct GridMemo {
  private let minutes: Int
  /// By slot × (minutes + 1) + length: 0 not known, 1 no, 2 yes.
  private var answers: [UInt8]

  /// - Parameter minutes: Length of the longest visit that may be asked about.
  init(slots: Int, minutes: Int) {
    self.minutes = minutes
    answers = [UInt8](repeating: 0, count: slots * (minutes + 1))
  }

  subscript(slot: Int, length: Int) -> Bool? {
    get {
      let answer = answers[slot * (minutes + 1) + length]
      return answer == 0 ? nil : answer == 2
    }
    set { answers[slot * (minutes + 1) + length] = newValue.map { $0 ? 2 : 1 } ?? 0 }
  }

  /// The session has changed.
  mutating func forget(_ slot: Int) { for place in slot * (minutes + 1)..<(slot + 1) * (minutes + 1) { answers[place] = 0 } }
}
