/// The time grid of sessions with fixed appointments (rule 3).
extension AreaState {
  /// Whether the time grid of a session with fixed appointments takes one more visit; a search asks the same again and again.
  func hasGap(of minutes: Int, in slot: Int) -> Bool {
    if let known = gridMemo[slot, minutes] { return known }
    let answer = fits(minutes, start: -1, in: slot)
    gridMemo[slot, minutes] = answer
    return answer
  }

  /// Minutes of the stretches that the fixed appointments of a session leave.
  func gaps(_ slot: Int) -> [Int] {
    let hours = problem.hours[halfDay(slot) % 2]
    let fixed = entries[slot].filter { $0.start >= 0 }.map { ($0.start, $0.start + $0.minutes) }
    return SessionLayout.gaps(between: fixed, hours: (hours[0], hours[1]), grid: problem.grid)
  }

  func fits(_ minutes: Int, start: Int, in slot: Int) -> Bool {
    let half = halfDay(slot)
    let items =
      entries[slot].map { SessionLayout.Item(minutes: $0.minutes, start: $0.start) } + [SessionLayout.Item(minutes: minutes, start: start)]
    return SessionLayout.starts(
      of: items, hours: (problem.hours[half % 2][0], problem.hours[half % 2][1]), capacity: problem.sessionMinutes[half % 2],
      grid: problem.grid) != nil
  }
}
