import Foundation
import Synchronization

/// One child process, from its start to its end, driven by one thread.
struct AreaProcess {
  let executable: String
  let environment: [String: String]
  let job: AreaJob

  /// One start at a time, so that no child inherits the pipes of another: they would keep each other's lifeline open.
  private static let starting = Mutex(())

  /// Starts the child, feeds it, listens to it, and waits for its end or kills it a tenth after its limit.
  func run(_ report: (AreaProgress) -> Void) -> Result<[UInt8], AreaFailure> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = ["area", job.work.rawValue, "--name", job.name]
    // A crash report would show memory, and memory holds facts about workers.
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let pipes: (input: Pipe, output: Pipe, errors: Pipe)
    do {
      pipes = try Self.starting.withLock { _ in
        let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
        process.standardInput = pipes.input
        process.standardOutput = pipes.output
        process.standardError = pipes.errors
        try process.run()
        return pipes
      }
    } catch {
      return .failure(.notStarted(error.localizedDescription))
    }
    var talk = Talk(
      input: pipes.input.fileHandleForWriting.fileDescriptor, output: pipes.output.fileHandleForReading.fileDescriptor,
      errors: pipes.errors.fileHandleForReading.fileDescriptor, message: AreaFrame.wrapped(job.input))
    let inTime = talk.hold(until: job.limit.map { ContinuousClock.now + $0 + $0 / 10 }, report)
    if !inTime { kill(process.processIdentifier, SIGKILL) }
    pipes.input.fileHandleForWriting.closeFile()
    ended.wait()
    guard inTime else { return .failure(.timedOut(limit: job.limit ?? .zero)) }
    if process.terminationReason == .uncaughtSignal { return .failure(.crashed(signal: process.terminationStatus)) }
    if process.terminationStatus != 0 { return .failure(.failed(exitCode: process.terminationStatus)) }
    return AreaFrame.unwrapped(talk.answer).map { .success($0) } ?? .failure(.unreadable)
  }

  /// Writing and reading at the same time, so that neither side waits for a full pipe of the other.
  private struct Talk {
    let input: Int32
    let output: Int32
    let errors: Int32
    let message: [UInt8]
    var answer: [UInt8] = []
    private var written = 0
    private var line: [UInt8] = []
    private var open: Set<Int32>
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    init(input: Int32, output: Int32, errors: Int32, message: [UInt8]) {
      self.input = input
      self.output = output
      self.errors = errors
      self.message = message
      open = [output, errors]
      _ = fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK)
    }

    /// Talks until the child has closed both its outputs.
    ///
    /// - Returns: False when the deadline came first.
    mutating func hold(until deadline: ContinuousClock.Instant?, _ report: (AreaProgress) -> Void) -> Bool {
      while !open.isEmpty {
        var polls = open.sorted().map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        if written < message.count { polls.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        guard let wait = Self.milliseconds(until: deadline) else { return false }
        let ready = poll(&polls, nfds_t(polls.count), wait)
        guard ready > 0 else { continue }
        for ready in polls where ready.revents != 0 {
          if ready.fd == input { feed() } else { listen(ready.fd, report) }
        }
      }
      return true
    }

    private mutating func feed() {
      let count = message.withUnsafeBytes { write(input, $0.baseAddress! + written, message.count - written) }
      if count > 0 {
        written += count
      } else if errno != EAGAIN && errno != EINTR {
        written = message.count  // the child reads no more; its end will say why
      }
    }

    private mutating func listen(_ descriptor: Int32, _ report: (AreaProgress) -> Void) {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if count == 0 || errno != EINTR { open.remove(descriptor) }
        return
      }
      if descriptor == output { answer += chunk[..<count] } else { progress(count, report) }
    }

    /// Lines that are not progress are dropped unread: what a dying process says may quote its memory.
    private mutating func progress(_ count: Int, _ report: (AreaProgress) -> Void) {
      for byte in chunk[..<count] {
        guard byte == UInt8(ascii: "\n") else {
          if line.count < 4096 { line.append(byte) }
          continue
        }
        do {
          report(try JSONDecoder().decode(AreaProgress.self, from: Data(line)))
        } catch {
          // not a line of progress
        }
        line.removeAll(keepingCapacity: true)
      }
    }

    /// Nothing once the deadline has passed.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32? {
      guard let deadline else { return -1 }
      let (seconds, attoseconds) = (deadline - ContinuousClock.now).components
      guard seconds > 0 || (seconds == 0 && attoseconds > 0) else { return nil }
      return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
  }
}
