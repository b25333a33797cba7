import Foundation
import Synchronization

// Each area is solved in a process of its own: GLPK may end a process or never come back from a node, and then only that area's
// improvement is lost. A thread of this process stays with each child from its start to its end; the child dies when this process
// does, since its input, kept open as a lifeline, then ends.

/// One piece of work for a child process: bytes in, bytes out.
struct AreaJob: Sendable {
  var work: AreaWork
  /// The name of the area, for progress and messages; never the name of a person.
  var name: String
  var input: [UInt8]
  /// The child is killed a tenth later; `nil` waits for ever.
  var limit: Duration?
}

/// What a child has found so far.
struct AreaProgress: Codable, Equatable, Sendable {
  /// The objective of the best plan so far, in points.
  var incumbent: Int?
  /// What no plan can beat, in points.
  var bound: Int?
}

/// Why an area has no answer: it keeps its constructive plan.
enum AreaFailure: Error, Equatable, Sendable {
  /// The child could not be started, for the reason the system gave.
  case notStarted(String)
  case crashed(signal: Int32)
  case failed(exitCode: Int32)
  case timedOut(limit: Duration)
  /// It ended well, but its answer is cut short or no answer at all.
  case unreadable
}

/// Solves areas in child processes, so many at once.
struct AreaRunner: Sendable {
  /// The programme that knows the hidden subcommand `area`.
  var executable = AreaRunner.thisProgramme
  var cores = ProcessInfo.processInfo.activeProcessorCount
  /// What the children find in their environment beside this process's own.
  var environment: [String: String] = [:]

  /// The file of the running programme, even if it was found through PATH or has been renamed.
  static var thisProgramme: String {
    let link = "/proc/self/exe"
    return FileManager.default.fileExists(atPath: link)
      ? URL(fileURLWithPath: link).resolvingSymlinksInPath().path : CommandLine.arguments[0]
  }

  /// Runs every job and waits for all.
  ///
  /// - Parameter onProgress: Called with the number of a job at its start (`nil`) and whenever its child reports, from several threads.
  /// - Returns: Answers and failures, in the order of the jobs.
  func run(
    _ jobs: [AreaJob], onProgress: @escaping @Sendable (Int, AreaProgress?) -> Void = { _, _ in }
  ) -> [Result<[UInt8], AreaFailure>] {
    signal(SIGPIPE, SIG_IGN)  // a child may die before it has read its input
    let next = Mutex(0)
    let answers = Mutex([Result<[UInt8], AreaFailure>](repeating: .failure(.unreadable), count: jobs.count))
    let crew = Crew(count: min(max(1, cores), jobs.count)) {
      while true {
        let number = next.withLock { number in
          defer { number += 1 }
          return number
        }
        guard number < jobs.count else { return }
        onProgress(number, nil)
        let answer = AreaProcess(executable: executable, environment: environment, job: jobs[number]).run { onProgress(number, $0) }
        answers.withLock { $0[number] = answer }
      }
    }
    crew.wait()
    return answers.withLock { $0 }
  }

  /// Threads that do the same until there is nothing left.
  private struct Crew {
    private let ended = DispatchSemaphore(value: 0)
    private let count: Int

    init(count: Int, _ work: @escaping @Sendable () -> Void) {
      self.count = count
      for _ in 0..<count {
        Thread { [ended] in
          work()
          ended.signal()
        }.start()
      }
    }

    func wait() { for _ in 0..<count { ended.wait() } }
  }
}
