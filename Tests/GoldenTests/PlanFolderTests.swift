import Exchange
import Foundation
import Testing

@testable import tierstemps

@Suite("A plan folder is written whole or not at all", .serialized) struct PlanFolderTests {
  /// A plan whose every file says which version it is, so that a mixture of two shows.
  static func files(version: Int, count: Int = 60) -> [OutputFile] {
    let text = String(repeating: "version \(version)\n", count: 200)
    return [OutputFile(path: "plan.json", text: text)]
      + (1..<count).map { OutputFile(path: $0 % 2 == 0 ? "convocations/E\($0).csv" : "agendas/P\($0).ics", text: text) }
  }

  /// The versions found in a folder, and the number of its files.
  static func content(_ folder: String) -> (versions: Set<String>, files: Int) {
    let paths = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.contains(".") }
    let texts = paths.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
    return (Set(texts.map { String(decoding: $0, as: UTF8.self) }), paths.count)
  }

  static func temporaryFolder() throws -> String {
    let folder = NSTemporaryDirectory() + "tierstemps-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  static func remove(_ folder: String) {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }

  @Test func `a first plan, then a second in its place, leave nothing beside them`() throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    let target = parent + "/deep/plan"
    try PlanFolder.write(Self.files(version: 1), at: target)
    try PlanFolder.write(Self.files(version: 2, count: 40), at: target)
    let (versions, files) = Self.content(target)
    #expect(files == 40)
    #expect(versions.count == 1 && versions.first?.hasPrefix("version 2") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent + "/deep") == ["plan"])
  }

  @Test func `only the owner may read`() throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    try PlanFolder.write(Self.files(version: 1), at: parent + "/plan")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: parent + "/plan" + path)[.posixPermissions] as? Int
    }
    #expect(try mode("") == 0o700)
    #expect(try mode("/convocations") == 0o700)
    #expect(try mode("/convocations/E2.csv") == 0o600)
  }

  @Test func `what is not a plan is never replaced, and a note left in a plan stays`() throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    let (dossier, plan) = (parent + "/dossier", parent + "/plan")
    try FileManager.default.createDirectory(atPath: dossier, withIntermediateDirectories: true)
    try "travailleur".write(toFile: dossier + "/travailleurs.csv", atomically: true, encoding: .utf8)
    #expect(throws: PlanFolderError.notAPlan(path: dossier)) { try PlanFolder.write(Self.files(version: 1), at: dossier) }
    #expect(throws: PlanFolderError.notAPlan(path: dossier + "/travailleurs.csv")) {
      try PlanFolder.write(Self.files(version: 1), at: dossier + "/travailleurs.csv")
    }
    try PlanFolder.write(Self.files(version: 1), at: plan)
    try "à revoir".write(toFile: plan + "/note.txt", atomically: true, encoding: .utf8)
    try PlanFolder.write(Self.files(version: 2), at: plan)
    #expect(FileManager.default.fileExists(atPath: plan + "/note.txt"))
    #expect(Self.content(plan).files == 61)
  }

  @Test func `a link to a plan still names it afterwards`() throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    try PlanFolder.write(Self.files(version: 1), at: parent + "/real")
    try FileManager.default.createSymbolicLink(atPath: parent + "/link", withDestinationPath: "real")
    try PlanFolder.write(Self.files(version: 2), at: parent + "/link")
    #expect(Self.content(parent + "/real").versions.first?.hasPrefix("version 2") == true)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: parent + "/link") == "real")
  }

  @Test(arguments: [0, 1, 2, 3, 5, 8, 13, 21, 34, 55])
  func `killed at any moment, one whole plan stands, and the next run cleans up`(milliseconds: UInt32) async throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    try PlanFolder.write(Self.files(version: 0), at: parent + "/plan")
    await #expect(processExitsWith: .signal(SIGKILL)) { [parent = parent as String, milliseconds = milliseconds as UInt32] in
      Thread.detachNewThread {
        usleep(milliseconds * 1000)
        kill(getpid(), SIGKILL)
      }
      for version in 1... { try PlanFolder.write(Self.files(version: version), at: parent + "/plan") }
    }
    let (versions, files) = Self.content(parent + "/plan")
    #expect(versions.count == 1)
    #expect(files == 60)
    try PlanFolder.write(Self.files(version: 9), at: parent + "/plan")
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["plan"])
  }

  @Test func `a full disk is told, and the previous plan is intact`() async throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    try PlanFolder.write(Self.files(version: 1), at: parent + "/plan")
    await #expect(processExitsWith: .success) { [parent = parent as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do {
        try PlanFolder.write(Self.files(version: 2), at: parent + "/plan")
      } catch {
        if case PlanFolderError.full? = error as? PlanFolderError { exit(EXIT_SUCCESS) }
      }
      exit(EXIT_FAILURE)
    }
    #expect(Self.content(parent + "/plan").versions.first?.hasPrefix("version 1") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == ["plan"])
  }

  @Test func `a place is tried before the work, and the trial leaves nothing`() throws {
    let parent = try Self.temporaryFolder()
    defer { Self.remove(parent) }
    try PlanFolder.check(parent + "/plan")
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent) == [])
    try "x".write(toFile: parent + "/travailleurs.csv", atomically: true, encoding: .utf8)
    #expect(throws: PlanFolderError.notAPlan(path: parent)) { try PlanFolder.check(parent) }
    #expect(throws: PlanFolderError.self) { try PlanFolder.check("/proc/plan") }
  }

  @Test(arguments: ["/proc/plan", "/dev/null/plan"])
  func `a place that refuses writing is told in words`(path: String) throws {
    let error = #expect(throws: PlanFolderError.self) { try PlanFolder.write(Self.files(version: 1), at: path) }
    guard case .unwritable(let place, let reason)? = error else {
      Issue.record("\(String(describing: error)) instead of a refusal")
      return
    }
    #expect(!reason.isEmpty)
    for language in Language.allCases {
      let message = PlanFolderError.unwritable(path: place, reason: reason).message(language)
      #expect(message.hasPrefix(place) && message.contains("--output") && !message.contains("{"))
    }
  }
}
