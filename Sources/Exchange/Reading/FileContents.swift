import Dispatch
import Dossier
import Synchronization

/// What each file holds by itself: its table and its digest, made on as many threads as the machine has.
struct FileContents: Sendable {
  private(set) var tables = Tables()
  /// By name.
  private(set) var digests: [String: String] = [:]

  private enum Job {
    case read(DossierFile)
    case digest(DossierFile)
  }

  /// Reads every file, and digests it when asked to, the longest work first, so that no thread is left with it at the end.
  init(_ files: [DossierFile: [UInt8]], digesting: Bool) {
    // Reading a byte costs about three times what digesting it does.
    let jobs = DossierFile.allCases.filter { files[$0] != nil }.flatMap { file in
      let size = files[file]?.count ?? 0
      return [(Job.read(file), 3 * size)] + (digesting ? [(.digest(file), size)] : [])
    }.sorted { $0.1 > $1.1 }.map(\.0)
    let results = Mutex(FileContents())
    DispatchQueue.concurrentPerform(iterations: jobs.count) { place in
      let keep = FileContents.done(jobs[place], files)
      results.withLock { keep(&$0) }
    }
    self = results.withLock { $0 }
  }

  private init() {}

  /// Does one job, and gives what puts its result in place.
  private static func done(_ job: Job, _ files: [DossierFile: [UInt8]]) -> (inout FileContents) -> Void {
    switch job {
    case .read(let file):
      let place = Tables.reading(file, files[file] ?? [])
      return { place(&$0.tables) }
    case .digest(let file):
      let bytes = files[file] ?? []
      let digest = file == .parametres ? SHA256.hexadecimal(bytes) : LineDigest.hexadecimal(bytes)
      return { $0.digests[file.rawValue] = digest }
    }
  }
}
