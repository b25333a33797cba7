import Foundation
import Synchronization
import Testing

@testable import tierstemps

@Suite("Areas: each in a child process") struct AreaRunnerTests {
  static func runner(cores: Int = 2, faults: String = "") -> AreaRunner {
    AreaRunner(executable: BuiltProgramme.path, cores: cores, environment: ["TIERSTEMPS_TEST_AREA": faults])
  }

  static func job(_ name: String, _ input: [UInt8] = [1, 2, 3], limit: Duration? = .seconds(300)) -> AreaJob {
    AreaJob(work: .echo, name: name, input: input, limit: limit)
  }

  @Test func `answers come back in the order of the jobs, whatever ends first`() {
    let jobs = (0..<9).map { Self.job("A\($0)", [UInt8](repeating: UInt8($0), count: ($0 % 3) * 100_000)) }
    #expect(Self.runner(cores: 3).run(jobs) == jobs.map { .success($0.input) })
  }

  @Test func `messages far larger than a pipe pass both ways`() {
    let large = [UInt8]((0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    #expect(Self.runner().run([Self.job("A1", large)]) == [.success(large)])
  }

  @Test func `an empty message and no job at all are answered`() {
    #expect(Self.runner().run([Self.job("A1", [])]) == [.success([])])
    #expect(Self.runner().run([]).isEmpty)
  }

  @Test func `a crash costs its own area only`() {
    let answers = Self.runner(faults: "crash:A2").run([Self.job("A1"), Self.job("A2"), Self.job("A3")])
    #expect(answers == [.success([1, 2, 3]), .failure(.crashed(signal: SIGABRT)), .success([1, 2, 3])])
  }

  @Test func `an area that hangs is killed at its limit and the others are not kept waiting`() {
    let limit = Duration.milliseconds(200)
    let answers = Self.runner(faults: "hang:A1").run([Self.job("A1", limit: limit), Self.job("A2")])
    #expect(answers == [.failure(.timedOut(limit: limit)), .success([1, 2, 3])])
  }

  @Test func `an answer that is cut short is unreadable, not an answer`() {
    let answers = Self.runner(faults: "garble:A1,crash:A2").run([Self.job("A1"), Self.job("A2"), Self.job("A3")])
    #expect(answers == [.failure(.unreadable), .failure(.crashed(signal: SIGABRT)), .success([1, 2, 3])])
  }

  @Test func `a child that dies before it reads a large message does not take its parent along`() {
    let large = [UInt8](repeating: 7, count: 4_000_000)
    let runner = AreaRunner(executable: "/bin/false", cores: 1)
    #expect(runner.run([Self.job("A1", large)]) == [.failure(.failed(exitCode: 1))])
  }

  @Test func `a programme that does not exist is a failure of every area`() {
    let answers = AreaRunner(executable: "/nowhere/tierstemps", cores: 2).run([Self.job("A1"), Self.job("A2")])
    for answer in answers {
      guard case .failure(.notStarted) = answer else {
        Issue.record("\(answer)")
        continue
      }
    }
  }

  @Test func `progress reaches the caller with the number of its job`() {
    let heard = Mutex<[Int: [AreaProgress?]]>([:])
    _ = Self.runner().run([Self.job("A1", [1]), Self.job("A2", [1, 2])]) { number, progress in
      heard.withLock { $0[number, default: []].append(progress) }
    }
    let expected: [Int: [AreaProgress?]] = [
      0: [nil, AreaProgress(incumbent: 1, bound: 0)], 1: [nil, AreaProgress(incumbent: 2, bound: 0)],
    ]
    #expect(heard.withLock { $0 } == expected)
  }

  @Test func `a child ends when the input that its parent holds ends`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgramme.path)
    process.arguments = ["area", "echo", "--name", "A1"]
    process.environment = ["TIERSTEMPS_TEST_AREA": "hang:A1"]
    let input = Pipe()
    process.standardInput = input
    try process.run()
    input.fileHandleForWriting.write(Data(AreaFrame.wrapped([1])))
    input.fileHandleForWriting.closeFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1 && process.terminationReason == .exit)
  }

  @Test(arguments: [[], [0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 2, 9], [0, 0, 0, 0, 0, 0, 0, 1, 9, 9]] as [[UInt8]])
  func `less or more than announced is no frame`(frame: [UInt8]) {
    #expect(AreaFrame.unwrapped(frame) == nil)
  }

  @Test func `the hidden command is not in the help`() {
    let commands = TiersTempsCommand.helpMessage().split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(commands.contains("plan") && !commands.contains("area"))
  }
}
