import CFileSystem
import Dossier
import Exchange
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of input files, written whole or not at all: to a hidden sibling, then renamed.
///
/// The files are made one after another, so that a million workers cost the memory of one file beside the dossier.
enum GeneratedFolder {
  /// What keeps a dossier from being written.
  enum Refusal: Error, Equatable {
    /// The folder holds something and `--force` was not given.
    case occupied
    /// The folder holds a file that no dossier has.
    case foreign(String)
    case unwritable(String)
  }

  /// Refuses a folder that may not be replaced, before any work is done for it.
  static func check(_ path: String, force: Bool) throws(Refusal) {
    let target = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: target.path) else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: target.path).sorted()
    } catch {
      throw .unwritable(String(cString: strerror(ENOTDIR)))
    }
    let known = Set(DossierFile.allCases.map(\.rawValue))
    if let foreign = names.first(where: { !known.contains($0) }) { throw .foreign(foreign) }
    if !names.isEmpty, !force { throw .occupied }
  }

  /// Writes the files that the dossier holds as the folder `path`.
  static func write(_ dossier: Dossier, at path: String, force: Bool) throws(Refusal) {
    let files = DossierFile.allCases.filter { dossier.present.contains($0) }
    try write(files, at: path, force: force) { InputFiles.bytes(of: $0, dossier) }
  }

  /// Writes some files as the folder `path`, each made when its turn comes.
  static func write(_ files: [DossierFile], at path: String, force: Bool, bytes: (DossierFile) -> [UInt8]) throws(Refusal) {
    try check(path, force: force)
    let target = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    let parent = target.deletingLastPathComponent()
    let fresh = parent.appendingPathComponent(".\(target.lastPathComponent).tierstemps-\(getpid())")
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: fresh.path) { try FileManager.default.removeItem(at: fresh) }
      try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      for file in files {
        let url = fresh.appendingPathComponent(file.rawValue)
        try Data(bytes(file)).write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
      }
      if FileManager.default.fileExists(atPath: target.path) {
        // The two folders trade names in one step, so nobody ever sees half of either.
        if exchange_names(fresh.path, target.path) != 0 {
          try FileManager.default.removeItem(at: target)
          try FileManager.default.moveItem(at: fresh, to: target)
        } else {
          try FileManager.default.removeItem(at: fresh)
        }
      } else {
        try FileManager.default.moveItem(at: fresh, to: target)
      }
    } catch {
      do { try FileManager.default.removeItem(at: fresh) } catch {}
      throw .unwritable(error.localizedDescription)
    }
  }
}
