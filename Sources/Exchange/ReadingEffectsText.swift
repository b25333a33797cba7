import Law

/// What the other value of each disputed reading would change in a list of visits, for a terminal.
public enum ReadingEffectsText {
  /// A line for each reading that would change something, then the names of the others.
  public static func text(_ effects: ReadingEffects, _ readings: Readings, _ language: Language) -> String {
    var lines: [String] = []
    var idle: [String] = []
    for (place, reading) in Readings.all.enumerated() {
      let effect = effects.byReading[place]
      guard effect.changes > 0 else {
        idle.append(reading.name)
        continue
      }
      let counts: [(Sentence, Int)] = [
        (ReadingSentences.added, effect.added), (ReadingSentences.removed, effect.removed), (ReadingSentences.moved, effect.moved),
        (ReadingSentences.otherRoles, effect.otherRoles),
      ]
      let changes = counts.filter { $0.1 > 0 }.map { $0.0(language, ["\($0.1)"]) }.joined(separator: ", ")
      let other = readings.withOther(place)[reading.name]
      lines.append(ReadingSentences.line(language, ["\(reading.name)=\(other)", readings[reading.name], changes]))
    }
    guard !lines.isEmpty else { return ReadingSentences.none(language) }
    return ([ReadingSentences.heading(language)] + lines + [ReadingSentences.others(language, [idle.joined(separator: ", ")])])
      .joined(separator: "\n")
  }
}
