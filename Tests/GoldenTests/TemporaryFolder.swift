import Foundation
import Testing

/// A folder of a test, empty at first.
struct TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "tierstemps-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() {
    do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
  }

  /// The bytes of every file below a folder of this one, by path.
  ///
  /// - Parameter folder: `plan`, say; the whole folder when nothing is given.
  func files(in folder: String = "", but left: Set<String> = []) throws -> [String: Data] {
    try FileManager.default.files(below: folder.isEmpty ? path : path + "/" + folder, but: left)
  }
}

extension FileManager {
  /// The bytes of every file below a folder, by path.
  func files(below folder: String, but left: Set<String> = []) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try subpathsOfDirectory(atPath: folder) where !left.contains(name) {
      var isFolder: ObjCBool = false
      guard fileExists(atPath: folder + "/" + name, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return files
  }
}
