import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law

/// The process ends so when it refuses a dossier.
let dossierRefused = ExitCode(3)

/// Reads and checks the dossier that a command needs.
///
/// What is wrong goes to the error stream. Warnings are only counted there: `check` gives them.
/// - Parameters:
///   - path: The folder of the dossier.
///   - required: Files that the command cannot do without.
///   - begins: The first day of the plan, if `--as-of` gives another than the parameters.
///   - digesting: Whether the digests of the files are wanted.
///   - setAside: Leave wrong lines out; write ``DossierReading/setAside`` as ecartes.csv with ``FindingReport/csv(_:_:)``.
/// - Throws: ``dossierRefused`` when the dossier has errors that were not set aside.
func loadDossier(
  at path: String, setAside: Bool = false, requiring required: [DossierFile] = [.travailleurs], begins: CivilDate? = nil,
  digesting: Bool = true, language: Language = .fr
) throws -> DossierReading {
  let folder = try DossierFolder(at: path, language: language)
  let reading = DossierReader.read(
    folder.files, names: folder.names, required: required, begins: begins, setAside: setAside, digesting: digesting)
  let errors = reading.findings.filter { $0.gravity == .erreur }
  guard errors.isEmpty else {
    complain(FindingReport.text(errors, language))
    complain(LoadingSentences.refused(language))
    throw dossierRefused
  }
  if !reading.findings.isEmpty { complain(LoadingSentences.warned(language, ["\(reading.findings.count)"])) }
  let leftOut = reading.dossier.setAside.values.reduce(0, +)
  if leftOut > 0 { complain(LoadingSentences.leftOut(language, ["\(leftOut)"])) }
  return reading
}

/// The bytes of a dossier's files, and the names of everything in its folder.
struct DossierFolder {
  let files: [DossierFile: [UInt8]]
  let names: [String]

  /// - Throws: A usage error when the folder cannot be read or holds nothing of a dossier.
  init(at path: String, language: Language) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw ValidationError(LoadingSentences.notAFolder(language, [path]))
    }
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw ValidationError(LoadingSentences.notAFolder(language, [path]))
    }
    var files: [DossierFile: [UInt8]] = [:]
    for file in DossierFile.allCases where names.contains(file.rawValue) {
      files[file] = try FileBytes.read(path + "/" + file.rawValue, language)
    }
    guard !files.isEmpty else { throw ValidationError(LoadingSentences.nothing(language, [path])) }
    self.files = files
  }
}

/// The bytes of a file, read once into the place they stay: a file of 200 MB must not stand twice in memory.
enum FileBytes {
  static func read(_ path: String, _ language: Language) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw ValidationError(LoadingSentences.unreadable(language, [path, String(cString: strerror(errno))]))
    }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), size >= 0, fseek(file, 0, SEEK_SET) == 0 else {
      throw ValidationError(LoadingSentences.unreadable(language, [path, String(cString: strerror(errno))]))
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in count = fread(buffer.baseAddress, 1, size, file) }
    guard bytes.count == size, ferror(file) == 0 else {
      throw ValidationError(LoadingSentences.unreadable(language, [path, String(cString: strerror(errno))]))
    }
    return bytes
  }
}

/// Writes a line to the error stream.
func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
