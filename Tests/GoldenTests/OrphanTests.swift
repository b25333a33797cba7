#if os(Linux)
  import Foundation
  import Testing

  @testable import tierstemps

  @Suite("Areas: no child outlives its parent") struct OrphanTests {
    /// The processes of one area of this build.
    static func children(of area: String) -> [String] {
      let wanted = [BuiltProgramme.path, "area", "echo", "--name", area]
      return FileManager.default.names(in: "/proc").filter { process in
        guard let bytes = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") else { return false }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } == wanted
      }
    }

    @Test func `a parent that is killed takes its hung children along`() async {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        Thread {
          let runner = AreaRunner(
            executable: BuiltProgramme.path, cores: 2, environment: ["TIERSTEMPS_TEST_AREA": "hang:ORPHAN1,hang:ORPHAN2"])
          _ = runner.run(["ORPHAN1", "ORPHAN2"].map { AreaJob(work: .echo, name: $0, input: [1], limit: nil) })
        }.start()
        while OrphanTests.children(of: "ORPHAN1").isEmpty || OrphanTests.children(of: "ORPHAN2").isEmpty { usleep(10_000) }
        kill(getpid(), SIGKILL)
      }
      var waits = 0
      while !(Self.children(of: "ORPHAN1") + Self.children(of: "ORPHAN2")).isEmpty, waits < 3000 {
        usleep(10_000)
        waits += 1
      }
      #expect(waits < 3000)
    }
  }

  extension FileManager {
    /// The names in a folder; none when it cannot be read.
    fileprivate func names(in folder: String) -> [String] {
      do { return try contentsOfDirectory(atPath: folder) } catch { return [] }
    }
  }
#endif
