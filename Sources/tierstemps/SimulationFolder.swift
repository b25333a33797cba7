import Exchange
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of a simulation: the question, one folder for each repetition, the bands.
///
/// A repetition appears whole, by a rename, or not at all. A run that was killed is taken up again by the same command: what is there and
/// answers the same question is not made again. Only aggregated figures are kept, but folders are 0700 and files 0600 all the same.
struct SimulationFolder {
  enum Refusal: Error {
    case otherQuestion, foreign
    case unwritable(String)

    func message(_ path: String, _ language: Language) -> String {
      switch self {
      case .otherQuestion: SimulationSentences.otherQuestion(language, [path])
      case .foreign: SimulationSentences.foreign(language, [path])
      case .unwritable(let reason): SimulationSentences.unwritable(language, [path, reason])
      }
    }
  }

  private static let question = "simulation.json"
  private static let weeks = "semaines.csv"
  let path: String

  init(at path: String) { self.path = path }

  /// Opens the folder for a question: a new one, or one begun for the same.
  func open(for asked: [UInt8]) throws(Refusal) {
    let manager = FileManager.default
    do {
      if let there = bytes(of: Self.question) {
        if there != asked { throw Refusal.otherQuestion }
      } else if manager.fileExists(atPath: path), try !manager.contentsOfDirectory(atPath: path).allSatisfy({ $0.hasPrefix(".") }) {
        throw Refusal.foreign
      }
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try write([OutputFile(path: Self.question, bytes: asked)])
      try manager.createDirectory(atPath: path + "/repetitions", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for name in try manager.contentsOfDirectory(atPath: path + "/repetitions") where name.hasPrefix(".") {
        try manager.removeItem(atPath: path + "/repetitions/" + name)
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw .unwritable(error.localizedDescription)
    }
  }

  /// The bytes of a file of the folder, or nothing.
  func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) }
  }

  /// The seed of the simulation that is there, or nothing.
  var seed: Int? {
    guard let bytes = bytes(of: Self.question) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.contains("\"graine\":") }
    return line.flatMap { Int($0.filter { $0.isNumber || $0 == "-" }) }
  }

  private func name(_ repetition: Int) -> String { "repetitions/" + String(format: "%04d", repetition) }

  /// The weeks of a repetition that is there, or nothing.
  func table(of repetition: Int) -> WeekTable? { bytes(of: name(repetition) + "/" + Self.weeks).flatMap(WeekTable.init(bytes:)) }

  /// The third's lines of a repetition, header left out.
  func thirdLines(of repetition: Int) -> [[Int]] {
    guard let bytes = bytes(of: name(repetition) + "/tiers.csv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ";").dropFirst().compactMap { Int($0) }
    }
  }

  /// Writes a repetition, whole.
  func write(_ repetition: Int, _ table: WeekTable, _ thirds: [ThirdOfYear]) throws(Refusal) {
    let final = path + "/" + name(repetition)
    let fresh = path + "/repetitions/." + String(format: "%04d", repetition) + "-\(getpid())"
    do {
      try FileManager.default.createDirectory(
        atPath: fresh, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try put(table.bytes, fresh + "/" + Self.weeks)
      try put(SimulationFiles.thirds(thirds), fresh + "/tiers.csv")
    } catch {
      throw .unwritable(error.localizedDescription)
    }
    if rename(fresh, final) != 0 { throw .unwritable(String(cString: strerror(errno))) }
  }

  /// Writes files of the folder itself, each whole.
  func write(_ files: [OutputFile]) throws(Refusal) {
    for file in files {
      let fresh = path + "/." + file.path + "-\(getpid())"
      do { try put(file.bytes, fresh) } catch { throw .unwritable(error.localizedDescription) }
      if rename(fresh, path + "/" + file.path) != 0 { throw .unwritable(String(cString: strerror(errno))) }
    }
  }

  private func put(_ bytes: [UInt8], _ file: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
  }
}
