import Dossier
import Foundation
import Law
import Testing

/// Six-workers and eight more, each with something that only those who care for them may know.
@Suite("What a run writes and says reveals nobody's health") struct SecrecyOfRunsTests {
  /// Never for a planner, a director or a log: handicap, invalidity, pregnancy, the cause of an absence, as codes or in words.
  static let health = [
    "handicap", "rqth", "invalid", "grossesse", "enceinte", "pregnan", "allait", "breast", "maternit", "maladie", "illness", "disease",
    "accident", "trajet",
  ]
  /// Never for an employer either: what the visit is for.
  static let reasons =
    health + Nature.allCases.map(\.rawValue) + Situation.allCases.map(\.rawValue) + AbsenceCause.allCases.map(\.rawValue)
    + ["aptitude", "reprise", "préreprise", "arrêt", "arret", "protocole", "motif", "nature"]
  /// Workers whose appointment an employer does not learn of: asked for by themselves, or during their arrêt.
  static let hidden = ["T9", "T11", "T12"]

  static func fragile() throws -> TemporaryFolder {
    let folder = try SixWorkers.copy()
    let people = [
      ("T7", "handicap|invalidite"), ("T8", "grossesse|allaitement"), ("T9", ""), ("T10", ""), ("T11", ""), ("T12", ""), ("T13", ""),
      ("T14", "nuit"),
    ]
    let path = folder.path + "/dossier/travailleurs.csv"
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    let text = try #require(String(data: bytes, encoding: .isoLatin1))
    var lines = text.split(separator: "\r\n").map(String.init)
    lines = [lines[0] + ";Situations"] + lines[1...].map { $0 + ";" }
    lines += people.map { "\($0.0);E1;14/03/1991;cdi;05/10/2016;;FAUX;\($0.1)" }
    try #require(lines.joined(separator: "\r\n").data(using: .isoLatin1)).write(to: URL(fileURLWithPath: path))
    try folder.append(
      people.map { "\($0.0);vip_periodique;15/09/\($0.1.contains("|") ? 2021 : 2023);infirmier;I1" }, to: "visites.csv")
    try folder.append(
      [
        "T9;maladie_pro;01/09/2026;;", "T10;accident_travail;01/10/2026;20/11/2026;23/11/2026",
        "T13;maternite;01/07/2026;24/11/2026;25/11/2026",
        "T14;maladie;01/11/2026;;",
      ], to: "absences.csv")
    try folder.write(
      [
        "travailleur;etablissement;nature;origine;date", "T9;E1;prereprise;travailleur;2026-11-20", "T11;E1;demande;travailleur;2026-11-20",
        "T12;E1;post_exposition;travailleur;2026-11-20",
      ], to: "demandes.csv")
    return folder
  }

  /// The first forbidden words of a text, with what stands around them.
  static func found(_ words: [String], in text: String) -> [String] {
    let text = text.lowercased()
    return words.compactMap { word in
      text.firstRange(of: word).map { range in
        let start = text.index(range.lowerBound, offsetBy: -30, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(range.upperBound, offsetBy: 30, limitedBy: text.endIndex) ?? text.endIndex
        return "…\(text[start..<end])…"
      }
    }
  }

  @Test(arguments: ["fr", "en"])
  func `each audience's files, and every log`(language: String) throws {
    let folder = try Self.fragile()
    defer { folder.remove() }
    let logs = try [
      ProgrammeRun("check", "dossier", "--lang", language, in: folder.path),
      ProgrammeRun("plan", "dossier", "--output", "plan", "--lang", language, "--json", in: folder.path),
      ProgrammeRun("verify", "dossier", "plan", "--lang", language, in: folder.path),
      ProgrammeRun(
        "plan", "dossier", "--output", "other", "--lang", language, in: folder.path, environment: ["TIERSTEMPS_TEST_AREA": "crash:I1"]),
    ]
    for run in logs {
      #expect(run.code == 0, "\(run.output)\(run.complaints)")
      #expect(Self.found(Self.health, in: run.output + run.complaints) == [])
    }
    let files = try folder.files(in: "plan")
    // The test is about something only if those people are in the plan.
    let appointments = String(decoding: try #require(files["rendez_vous.csv"]), as: UTF8.self)
    for worker in ["T7", "T8"] + Self.hidden { #expect(appointments.contains(";\(worker);"), "\(worker) is not planned") }
    let own = String(decoding: try #require(files["convocations_travailleurs.csv"]), as: UTF8.self)
    for worker in Self.hidden { #expect(own.contains("\n\(worker);"), "\(worker)") }
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      switch name.split(separator: "/").first {
      case "convocations":
        #expect(text.hasPrefix("\u{FEFF}travailleur;date;heure;centre;duree_min\r\n"))
        #expect(Self.found(Self.reasons, in: text) == [], "\(name)")
        for worker in Self.hidden { #expect(!text.contains("\(worker);"), "\(worker) in \(name)") }
      case "agendas": #expect(Self.found(Self.reasons, in: text) == [], "\(name)")
      case "plan.json":
        // The readings chosen for the whole service bear such names, and so does one input file; neither says anything of a worker.
        let own = text.split(separator: "\n").filter { !$0.contains("\"lectures\":") && !$0.contains("\"empreintes\":") }
        #expect(Self.found(Self.health, in: own.joined(separator: "\n")) == [], "\(name)")
      default: #expect(Self.found(Self.health, in: text) == [], "\(name)")
      }
    }
  }

  @Test func `only the owner may read what was written`() throws {
    let folder = try Self.fragile()
    defer { folder.remove() }
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/plan") {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/plan/" + name)[.posixPermissions] as? Int
      #expect(mode == (name == "convocations" || name == "agendas" ? 0o700 : 0o600), "\(name)")
    }
  }
}
