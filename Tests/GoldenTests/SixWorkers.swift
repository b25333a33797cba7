import Foundation

/// The dossier solved by hand in Scenarios/six-workers.
enum SixWorkers {
  static let scenario = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/six-workers").standardizedFileURL.path

  /// What differs between two runs of the same plan.
  static let journal: Set<String> = ["journal.json"]

  /// A folder that holds a copy of the dossier, under the name `dossier`.
  static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: scenario + "/dossier", toPath: folder.path + "/dossier")
    return folder
  }
}

extension TemporaryFolder {
  /// Adds lines at the end of a file of the dossier.
  func append(_ lines: [String], to file: String) throws {
    let path = path + "/dossier/" + file
    var bytes = FileManager.default.contents(atPath: path) ?? Data()
    for line in lines { bytes += Data((line + "\r\n").utf8) }
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// Writes a whole file of the dossier.
  func write(_ lines: [String], to file: String) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path + "/dossier/" + file))
  }
}
