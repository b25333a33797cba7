import Exchange
import Foundation
import Planning
import Synchronization

// Areas share neither professionals nor rooms, so a change of the staff of one leaves the problems of the others as they were, byte for byte. A
// question that makes dozens of plans of nearly the same service therefore solves each area once and takes the others from here.

/// Plans of areas kept by the digest of all that decides them: no area is solved twice, by threads at once nor by runs that share a folder.
///
/// A file is one line, the digest of the rest, then the plan of the area: one that is cut short or altered is made again. An area that failed is
/// answered without a plan and not kept.
final class AreaStore: Sendable {
  private struct Shelf {
    var plans: [String: AreaPlan] = [:]
    var busy: Set<String> = []
    var solved = 0
    var read = 0
  }

  /// Where plans are kept between runs; nowhere without it.
  let folder: String?
  private let language: Language
  private let shelf = Mutex(Shelf())
  private let changed = NSCondition()

  init(at folder: String?, language: Language) {
    self.folder = folder.map { $0 + "/aires" }
    self.language = language
  }

  /// Areas solved, and areas found in the folder.
  var counts: (solved: Int, read: Int) { shelf.withLock { ($0.solved, $0.read) } }

  /// The plan of each area, `nil` for one that failed.
  func plans(of problems: [AreaProblem]) -> [AreaPlan?] {
    let keys = problems.map(AreaStore.key)
    var answers: [Int: AreaPlan?] = [:]
    while answers.count < problems.count {
      // What nobody works on first, so that two threads with the same areas share them.
      if let place = claim(keys, without: answers) {
        let plan = make(problems[place], keys[place])
        answers[place] = .some(plan)
        give(keys[place], plan)
      } else {
        wait(for: keys, into: &answers)
      }
    }
    return problems.indices.map { answers[$0] ?? nil }
  }

  /// An area of these that is neither answered, known nor being solved: it is now this thread's.
  private func claim(_ keys: [String], without answers: [Int: AreaPlan?]) -> Int? {
    shelf.withLock { shelf in
      let place = keys.indices.first { answers[$0] == nil && shelf.plans[keys[$0]] == nil && !shelf.busy.contains(keys[$0]) }
      if let place { shelf.busy.insert(keys[place]) }
      return place
    }
  }

  private func give(_ key: String, _ plan: AreaPlan?) {
    changed.lock()
    shelf.withLock { shelf in
      shelf.busy.remove(key)
      shelf.plans[key] = plan
    }
    changed.broadcast()
    changed.unlock()
  }

  /// Takes what is known, or waits until another thread has solved something.
  private func wait(for keys: [String], into answers: inout [Int: AreaPlan?]) {
    changed.lock()
    defer { changed.unlock() }
    let before = answers.count
    let (plans, isBusy) = shelf.withLock { shelf in
      (keys.map { shelf.plans[$0] }, keys.contains { shelf.busy.contains($0) })
    }
    for (place, plan) in plans.enumerated() where answers[place] == nil && plan != nil { answers[place] = plan }
    if answers.count == before && isBusy { changed.wait() }
  }

  private func make(_ problem: AreaProblem, _ key: String) -> AreaPlan? {
    if let plan = kept(key) {
      shelf.withLock { $0.read += 1 }
      return plan
    }
    var crew = AreaCrew(limit: nil, language: language, line: ProgressLine(style: .silent, language: language))
    crew.runner.cores = 1
    let answer = crew.solve([problem])
    shelf.withLock { $0.solved += 1 }
    for failure in answer.failures { complain(PlanCommandSentences.areaFailed(language, [failure.area, failure.reason])) }
    guard let plan = answer.plans[0] else { return nil }
    keep(plan, key)
    return plan
  }

  // MARK: The folder

  private static func key(_ problem: AreaProblem) -> String {
    RunDigest.hexadecimal(Array("\(TiersTempsCommand.version) \(ProgrammeBuild.identity)\n".utf8) + bytes(problem))
  }

  private static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    do { return [UInt8](try encoder.encode(value)) } catch { preconditionFailure("An area could not be written as JSON: \(error).") }
  }

  private func kept(_ key: String) -> AreaPlan? {
    guard let folder, let data = FileManager.default.contents(atPath: folder + "/" + key + ".json"),
      let end = data.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let (seal, body) = (data[..<end], data[(end + 1)...])
    guard String(decoding: seal, as: UTF8.self) == RunDigest.hexadecimal([UInt8](body)) else { return nil }
    // What the seal holds is what this programme wrote; another's is made again.
    do { return try JSONDecoder().decode(AreaPlan.self, from: Data(body)) } catch { return nil }
  }

  /// A cache that cannot be written costs time, not the answer.
  private func keep(_ plan: AreaPlan, _ key: String) {
    guard let folder else { return }
    let body = AreaStore.bytes(plan)
    let whole = Data(Array((RunDigest.hexadecimal(body) + "\n").utf8) + body)
    let path = folder + "/" + key + ".json"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try whole.write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      complain(CapacitySentences.notKept(language, [folder]))
    }
  }
}
