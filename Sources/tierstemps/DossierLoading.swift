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
///   - path: The folder of the dossier, or a scenario.yaml laid over one.
///   - required: Files that the command cannot do without.
///   - begins: The first day of the plan, if `--as-of` gives another than the parameters.
///   - digesting: Whether the digests of the files are wanted; under a scenario they are those of the overlaid files.
///   - setAside: Leave wrong lines out; write ``DossierReading/setAside`` as ecartes.csv with ``FindingReport/csv(_:_:)``.
/// - Throws: ``dossierRefused`` when the dossier has errors that were not set aside.
func loadDossier(
  at path: String, setAside: Bool = false, requiring required: [DossierFile] = [.travailleurs], begins: CivilDate? = nil,
  digesting: Bool = true, language: Language = .fr
) throws -> DossierReading {
  try DossierFolder(at: path, language: language).loaded(
    setAside: setAside, requiring: required, begins: begins, digesting: digesting, language: language)
}

/// Reads and checks a dossier under a scenario, as ``loadDossier(at:setAside:requiring:begins:digesting:language:)`` does.
///
/// - Parameters:
///   - base: A dossier instead of the one that the scenario, or its outermost parent, names.
///   - count: Lay only so many of its elementary changes, in order (``ScenarioFolder/steps``).
func loadScenario(
  at path: String, base: String? = nil, first count: Int? = nil, setAside: Bool = false,
  requiring required: [DossierFile] = [.travailleurs], begins: CivilDate? = nil, digesting: Bool = true, language: Language = .fr
) throws -> DossierReading {
  let folder = try ScenarioFolder(at: path, base: base, language: language).overlaid(first: count)
  return try folder.loaded(setAside: setAside, requiring: required, begins: begins, digesting: digesting, language: language)
}

/// The bytes of a dossier's files, and the names of everything in its folder; under a scenario, those of the overlaid files.
struct DossierFolder {
  let files: [DossierFile: [UInt8]]
  let names: [String]
  /// What was laid over the folder, if anything was.
  let overlay: Overlay?

  /// - Parameter path: A folder, or a scenario.yaml laid over one.
  /// - Throws: A usage error when the folder cannot be read or holds nothing of a dossier.
  init(at path: String, language: Language) throws {
    if ScenarioFolder.isScenario(path) {
      self = try ScenarioFolder(at: path, language: language).overlaid()
    } else {
      try self.init(folder: path, language: language)
    }
  }

  /// - Throws: A usage error when the folder cannot be read or holds nothing of a dossier.
  init(folder path: String, language: Language) throws {
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
    overlay = nil
  }

  init(_ overlay: Overlay, names: [String]) {
    (files, self.names, self.overlay) = (overlay.files, names, overlay)
  }

  /// Reads the files, and tells what is wrong where it was written: in the folder, or in the scenario.
  func read(
    requiring required: [DossierFile] = [], begins: CivilDate? = nil, setAside: Bool = false, digesting: Bool = true
  ) -> DossierReading {
    let reading = DossierReader.read(
      files, names: names, required: required, begins: begins, setAside: setAside, digesting: digesting)
    return overlay?.translated(reading) ?? reading
  }

  /// Reads the files for a command that cannot do without them.
  ///
  /// - Throws: ``dossierRefused`` when there are errors that were not set aside.
  func loaded(
    setAside: Bool, requiring required: [DossierFile], begins: CivilDate?, digesting: Bool, language: Language
  ) throws -> DossierReading {
    let reading = read(requiring: required, begins: begins, setAside: setAside, digesting: digesting)
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
