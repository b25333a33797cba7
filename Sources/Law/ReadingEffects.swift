// What the other value of a reading would do is found by asking again, with that value, the workers whom the reading concerns (ReadingTrace
// says whom), and holding the two answers side by side. Nothing is deduced: a rule that learns to read a reading is counted at once.

/// What the other value of one reading would change in a list of obligations.
public struct ReadingEffect: Sendable, Equatable {
  /// Workers asked again.
  public var workers = 0
  public var added = 0
  public var removed = 0
  /// The same obligation, with another window.
  public var moved = 0
  /// The same obligation and window, with other roles.
  public var otherRoles = 0

  /// How many obligations it would change.
  public var changes: Int { added + removed + moved + otherRoles }
}

/// What the other value of each reading would change, each taken alone.
public struct ReadingEffects: Sendable {
  /// By place in ``Readings/all``.
  public private(set) var byReading = [ReadingEffect](repeating: ReadingEffect(), count: Readings.all.count)

  public init() {}

  /// Adds the effect of one reading on one worker.
  ///
  /// - Parameters:
  ///   - place: The reading, by its place in ``Readings/all``.
  ///   - answer: What the law asks, in the order of keys.
  ///   - other: What it asks with the other value, in that order.
  ///   - isListed: Whether the list holds an obligation.
  public mutating func add(_ place: Int, _ answer: [Obligation], _ other: [Obligation], isListed: (Obligation) -> Bool) {
    var effect = byReading[place]
    effect.workers += 1
    var (left, right) = (0, 0)
    while left < answer.count || right < other.count {
      if left < answer.count, !isListed(answer[left]) {
        left += 1
      } else if right < other.count, !isListed(other[right]) {
        right += 1
      } else if right == other.count || (left < answer.count && Catalogue.precedes(answer[left], other[right])) {
        effect.removed += 1
        left += 1
      } else if left == answer.count || Catalogue.precedes(other[right], answer[left]) {
        effect.added += 1
        right += 1
      } else {
        compare(answer[left], other[right], &effect)
        left += 1
        right += 1
      }
    }
    byReading[place] = effect
  }

  private func compare(_ one: Obligation, _ other: Obligation, _ effect: inout ReadingEffect) {
    if one.required != other.required || one.opens != other.opens || one.due != other.due || one.trigger != other.trigger
      || one.beforeAssignment != other.beforeAssignment
    {
      effect.moved += 1
    } else if one.roles != other.roles || one.protocolRoles != other.protocolRoles {
      effect.otherRoles += 1
    }
  }

  /// Adds the effects on other workers.
  public mutating func add(_ others: ReadingEffects) {
    for place in byReading.indices {
      byReading[place].workers += others.byReading[place].workers
      byReading[place].added += others.byReading[place].added
      byReading[place].removed += others.byReading[place].removed
      byReading[place].moved += others.byReading[place].moved
      byReading[place].otherRoles += others.byReading[place].otherRoles
    }
  }
}
