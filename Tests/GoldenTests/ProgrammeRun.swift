import Foundation

/// One run of the built programme: what it said, where, and how it ended.
struct ProgrammeRun {
  let code: Int32
  let wasKilled: Bool
  let output: String
  let complaints: String

  /// Runs the programme in a folder and waits for its end.
  ///
  /// - Parameters:
  ///   - folder: Where it runs, so that no message holds a path of this machine.
  ///   - limit: Blocks of 512 bytes that a file may have, as `ulimit -f` counts them in a POSIX shell.
  ///   - killedAfter: Seconds after which it is killed without warning, if it still runs.
  init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], limit: Int? = nil, killedAfter: Double? = nil
  ) throws {
    let process = Process()
    if let limit {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "trap '' XFSZ; ulimit -f \(limit); exec \"$0\" \"$@\"", BuiltProgramme.path] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: BuiltProgramme.path)
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    // Files rather than pipes: neither stream can fill up and stop the other.
    let streams = try TemporaryFolder()
    defer { streams.remove() }
    let (output, complaints) = (streams.path + "/output", streams.path + "/complaints")
    for path in [output, complaints] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: complaints)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    if let killedAfter {
      usleep(UInt32(killedAfter * 1_000_000))
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    code = process.terminationStatus
    wasKilled = process.terminationReason == .uncaughtSignal
    self.output = try String(contentsOfFile: output, encoding: .utf8)
    self.complaints = try String(contentsOfFile: complaints, encoding: .utf8)
  }

  /// The same, for arguments written out.
  init(
    _ arguments: String..., in folder: String, environment: [String: String] = [:], limit: Int? = nil, killedAfter: Double? = nil
  ) throws {
    try self.init(arguments, in: folder, environment: environment, limit: limit, killedAfter: killedAfter)
  }
}
