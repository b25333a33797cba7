import CFileSystem
import Exchange
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of results, written whole or not at all.
///
/// The files go to a hidden sibling folder, are flushed to the disk, and the two folders are exchanged in one step of the file system:
/// whoever looks, at any moment and after any crash, finds one whole plan. The old folder is removed afterwards; what a killed run left
/// behind is removed by the next one. A plan holds facts about workers: folders are 0700 and files 0600. Only an empty folder or a plan is
/// ever replaced, and what else a person put beside a plan's files stays.
enum PlanFolder {
  /// The file by which a folder is known for a plan.
  static let plan = "plan.json"
  /// Marks the hidden siblings; the number of the process follows.
  private static let mark = ".tierstemps-"

  /// Writes the files as the folder `path`, in place of the plan that may stand there.
  static func write(_ files: [OutputFile], at path: String, kind sign: String = plan) throws(PlanFolderError) {
    let target = resolved(path)
    let parent = target.deletingLastPathComponent()
    let exists = try prepare(target, named: path, kind: sign)
    let fresh = parent.appendingPathComponent(".\(target.lastPathComponent)\(mark)\(getpid())")
    do {
      try fill(fresh, files)
      try exists ? exchange(fresh, target) : move(fresh, target)
    } catch {
      remove(fresh)
      throw error.told(of: path)
    }
    flush(parent.path)
    if exists {
      keepForeign(from: fresh, in: target, written: files)
      remove(fresh)
    }
  }

  /// Refuses a place where a plan could not be written, before an hour of work rather than after.
  static func check(_ path: String, kind sign: String = plan) throws(PlanFolderError) {
    let target = resolved(path)
    _ = try prepare(target, named: path, kind: sign)
    let trial = target.deletingLastPathComponent().appendingPathComponent(".\(target.lastPathComponent)\(mark)\(getpid())")
    do { try make(trial.path) } catch { throw error.told(of: path) }
    remove(trial)
  }

  /// The bytes of those of `names` that the folder holds, by name.
  ///
  /// - Parameter sign: The file without which the folder is taken for another, mistyped or given in the place of another: one sentence then
  ///   says more than a list of missing files.
  static func read(
    at path: String, names: [String] = PlanReader.files, kind sign: String = plan
  ) throws(PlanFolderError) -> [String: [UInt8]] {
    guard FileManager.default.fileExists(atPath: path + "/" + sign) else { throw .notFound(path: path, sign: sign) }
    var files: [String: [UInt8]] = [:]
    for name in names {
      let file = path + "/" + name
      guard FileManager.default.fileExists(atPath: file) else { continue }
      do {
        files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      } catch {
        throw .unreadable(path: file, reason: error.localizedDescription)
      }
    }
    return files
  }

  // MARK: Writing

  /// The folder itself when the path is a link to it, since a link must not be replaced by what it names.
  private static func resolved(_ path: String) -> URL { URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath() }

  /// Makes the parents, cleans up after killed runs, and tells whether something to be replaced stands there.
  private static func prepare(_ target: URL, named path: String, kind sign: String) throws(PlanFolderError) -> Bool {
    try makeParents(target.deletingLastPathComponent())
    clean(target)
    guard FileManager.default.fileExists(atPath: target.path) else { return false }
    if !isReplaceable(target, sign) { throw .notAPlan(path: path) }
    return true
  }

  private static func makeParents(_ parent: URL) throws(PlanFolderError) {
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: parent.path, reason: reason(of: error))
    }
  }

  private static func fill(_ folder: URL, _ files: [OutputFile]) throws(PlanFolderError) {
    try make(folder.path)
    var made: Set<String> = []
    for file in files {
      let parts = file.path.split(separator: "/")
      precondition(!parts.isEmpty && !parts.contains(".."), "A file of a plan stays in its folder; '\(file.path)' does not.")
      if parts.count > 1 {
        let inner = folder.path + "/" + parts.dropLast().joined(separator: "/")
        if made.insert(inner).inserted { try make(inner) }
      }
      try write(file.bytes, to: folder.path + "/" + file.path)
    }
    // One call for the whole disk: flushing eighty thousand convocations one by one takes minutes.
    flush(folder.path)
  }

  private static func make(_ folder: String) throws(PlanFolderError) {
    if mkdir(folder, 0o700) != 0 { throw failure(folder) }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(PlanFolderError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw failure(path) }
    var written = 0
    var failed = false
    while written < bytes.count, !failed {
      let count = bytes[written...].withUnsafeBytes { platformWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { written += count } else if !(count < 0 && errno == EINTR) { failed = true }
    }
    let code = errno
    // A disk served over the network tells that it is full only when the file is closed.
    let closed = close(descriptor)
    if failed || closed != 0 { throw failure(path, failed ? code : errno) }
  }

  private static func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = flush_file_system(descriptor)
    _ = close(descriptor)
  }

  private static func exchange(_ fresh: URL, _ target: URL) throws(PlanFolderError) {
    if exchange_names(fresh.path, target.path) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else { throw failure(target.path) }
    // A file system without the exchange: the old plan steps aside, and `clean` puts it back if the run dies in between.
    let aside = fresh.path + "-precedent"
    try move(target, URL(fileURLWithPath: aside))
    do {
      try move(fresh, target)
    } catch {
      _ = rename(aside, target.path)
      throw error
    }
    try move(URL(fileURLWithPath: aside), fresh)
  }

  private static func move(_ from: URL, _ to: URL) throws(PlanFolderError) {
    if rename(from.path, to.path) != 0 { throw failure(to.path) }
  }

  // MARK: What stands there already

  /// An empty folder, or one that holds what is to be replaced.
  private static func isReplaceable(_ folder: URL, _ sign: String) -> Bool {
    guard let names = names(in: folder) else { return false }
    return names.isEmpty || names.contains(sign)
  }

  /// The names in a folder; nothing when it is not one, or cannot be listed.
  private static func names(in folder: URL) -> [String]? {
    do { return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() } catch { return nil }
  }

  /// Moves what is not a plan's from the old folder to the new one.
  private static func keepForeign(from old: URL, in target: URL, written: [OutputFile]) {
    let ours = Set(written.compactMap { $0.path.split(separator: "/").first.map(String.init) })
      .union(PlanReader.files + ["convocations", "agendas", "journal.json", "ecartes.csv", "appels.html"])
    for name in names(in: old) ?? [] where !ours.contains(name) {
      _ = rename(old.path + "/" + name, target.path + "/" + name)
    }
  }

  /// Removes what killed runs left beside the target, and puts back a plan that one of them had set aside.
  private static func clean(_ target: URL) {
    let parent = target.deletingLastPathComponent()
    let prefix = ".\(target.lastPathComponent)\(mark)"
    for name in names(in: parent) ?? [] where name.hasPrefix(prefix) {
      let tail = name.dropFirst(prefix.count).split(separator: "-")
      guard let process = tail.first.flatMap({ pid_t($0) }), process == getpid() || !isAlive(process) else { continue }
      let leftover = parent.appendingPathComponent(name)
      if name.hasSuffix("-precedent"), !FileManager.default.fileExists(atPath: target.path) {
        _ = rename(leftover.path, target.path)
      } else {
        remove(leftover)
      }
    }
  }

  private static func isAlive(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno == EPERM }

  /// A leftover that cannot be removed is not worth losing a plan for: the next run tries again.
  private static func remove(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch {}
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> PlanFolderError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    default: .unwritable(path: path, reason: String(cString: strerror(code)))
    }
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(underlying.code))) }
    return error.localizedDescription
  }
}

/// The system's `write`, which the enumeration's own function of that name hides.
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, bytes, count) }
