import ArgumentParser
import Foundation

/// Solves one area for `plan`, in a process of its own: never called by people.
///
/// The work comes framed on the standard input and the answer leaves framed on the standard output; progress leaves as JSON lines on
/// the standard error. The input stays open while the parent lives: when it ends, so does this process, whatever GLPK is doing.
struct AreaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "area", abstract: "Solve one area for plan.", shouldDisplay: false)

  @Argument var work: AreaWork
  @Option var name: String

  func run() throws {
    let input = try AreaFrame.read(from: STDIN_FILENO)
    Self.endWithParent()
    try AreaFault.here(in: name)
    let encoder = JSONEncoder()
    let answer = try work(input) { progress in
      do {
        try AreaFrame.write([UInt8](try encoder.encode(progress)) + [UInt8(ascii: "\n")], to: STDERR_FILENO)
      } catch {
        // progress that nobody hears changes nothing
      }
    }
    try AreaFrame.write(AreaFrame.wrapped(answer), to: STDOUT_FILENO)
  }

  /// A thread that waits for the end of the input, which comes when the parent is gone.
  private static func endWithParent() {
    Thread {
      var byte: UInt8 = 0
      while true {
        let count = read(STDIN_FILENO, &byte, 1)
        if count == 0 || (count < 0 && errno != EINTR) { _exit(ExitCode.failure.rawValue) }
      }
    }.start()
  }
}

/// A hidden switch for tests: `TIERSTEMPS_TEST_AREA=crash:NAME`, `hang:NAME` or `garble:NAME`, several separated by commas.
enum AreaFault: String {
  case crash, hang, garble

  /// Does to this process what the switch asks of the area.
  static func here(in area: String) throws {
    for wish in (ProcessInfo.processInfo.environment["TIERSTEMPS_TEST_AREA"] ?? "").split(separator: ",") {
      let parts = wish.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[1] == area, let fault = AreaFault(rawValue: String(parts[0])) else { continue }
      switch fault {
      case .crash: abort()
      case .hang: while true { sleep(60) }
      case .garble:
        try AreaFrame.write([0, 0, 0, 0, 0, 0, 1, 0, 42], to: STDOUT_FILENO)
        throw ExitCode.success
      }
    }
  }
}
