import Foundation

/// Work shared by every core, its results taken in the order of the parts whatever core made them.
enum OrderedWork {
  /// Does the parts, a few at a time, so that what is made and not yet taken stays small.
  ///
  /// - Parameters:
  ///   - atOnce: Parts begun and not yet taken; without it twice the cores, which then share them.
  ///   - work: What is done with a part, on some core.
  ///   - take: Receives each result, in order, on the caller's own.
  static func run<Part: Sendable, Result: Sendable>(
    _ parts: [Part], atOnce: Int? = nil, _ work: @escaping @Sendable (Part) throws -> Result, take: (Result) throws -> Void
  ) async throws {
    let window = atOnce ?? 2 * ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var (started, taken) = (0, 0)
      var waiting: [Int: Result] = [:]
      func start() {
        while started < parts.count, started < taken + window {
          let place = started
          group.addTask { (place, try work(parts[place])) }
          started += 1
        }
      }
      start()
      while let (place, result) = try await group.next() {
        waiting[place] = result
        while let next = waiting.removeValue(forKey: taken) {
          try take(next)
          taken += 1
        }
        start()
      }
    }
  }
}
