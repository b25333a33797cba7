import Foundation
import Testing

@Suite("Scenarios compared from the command line") struct ScenarioCompareTests {
  private static let more = """
    nom: Une salle de plus
    base: ../dossier
    changements:
      - {fichier: centres, action: modifier, cle: C1, colonnes: {salles: 2}}
      - {fichier: professionnels, action: modifier, cle: M1, colonnes: {etp: "0,4"}}
    parametres: {distance: {max_km: 40}}
    """
  private static let gone = """
    nom: Départ de I1
    base: ../dossier
    changements:
      - {fichier: professionnels, action: supprimer, cle: I1}
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try SixWorkers.copy()
    try FileManager.default.createDirectory(atPath: folder.path + "/s", withIntermediateDirectories: true)
    try put(Self.more, "s/salle.yaml", folder)
    try put(Self.gone, "s/depart.yaml", folder)
    return folder
  }

  private func put(_ text: String, _ file: String, _ folder: TemporaryFolder) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + file))
  }

  private func compare(_ folder: TemporaryFolder, to output: String, _ more: String...) throws -> ProgrammeRun {
    try ProgrammeRun(
      ["scenario", "compare", "dossier", "s/salle.yaml", "s/depart.yaml", "-o", output, "--effort", "5", "--lang", "en"] + more,
      in: folder.path)
  }

  private func rows(_ folder: TemporaryFolder, _ file: String) throws -> [[String]] {
    let data = try #require(FileManager.default.contents(atPath: folder.path + "/" + file))
    return String(decoding: data.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func `dossiers whose folders have one name are told apart by where they stand, and one given twice is refused`() throws {
    let folder = try folder()
    defer { folder.remove() }
    for year in ["2025", "2026"] {
      try FileManager.default.createDirectory(atPath: folder.path + "/" + year, withIntermediateDirectories: false)
      try FileManager.default.copyItem(atPath: folder.path + "/dossier", toPath: folder.path + "/\(year)/dossier")
    }
    let run = try ProgrammeRun(
      "scenario", "compare", "dossier", "2025/dossier", "2026/dossier", "s/salle.yaml", "-o", "out", "--effort", "5", in: folder.path)
    #expect(run.code == 0, "\(run.complaints)")
    let names = Set(try rows(folder, "out/comparaison.csv").dropFirst().map { $0[0] })
    #expect(names == ["2025/dossier", "2026/dossier", "Une salle de plus"])
    let twice = try ProgrammeRun("scenario", "compare", "dossier", "2025/dossier", "2025/dossier", "-o", "two", in: folder.path)
    #expect(twice.code == 2 && twice.complaints.contains("2025/dossier"), "\(twice.complaints)")
  }

  @Test func `one core or two give the same bytes, cache included`() throws {
    let folder = try folder()
    defer { folder.remove() }
    for cores in ["1", "2"] {
      let run = try compare(folder, to: "out\(cores)", "--waterfall", "--cores", cores)
      #expect(run.code == 0, "\(run.output)\(run.complaints)")
    }
    let one = try folder.files(in: "out1")
    #expect(try folder.files(in: "out2") == one)
    #expect(Set(one.keys).isSuperset(of: ["comparaison.csv", "comparaison.json", "comparaison.html", "operations.csv", "cascade.csv"]))
  }

  @Test func `a second run solves nothing, a changed scenario only itself, a truncated entry again`() throws {
    let folder = try folder()
    defer { folder.remove() }
    #expect(try compare(folder, to: "out").output.contains("Plans made: 3, taken from the cache: 0, verified: 3, violations: 0."))
    let files = try folder.files(in: "out")
    #expect(try compare(folder, to: "out").output.contains("Plans made: 0, taken from the cache: 3"))
    #expect(try folder.files(in: "out") == files)
    // Another comparison finds the same base in a shared cache.
    try put(
      Self.gone.replacing("Départ de I1", with: "Autre").replacing(
        "supprimer, cle: I1", with: "modifier, cle: I1, colonnes: {etp: \"0,1\"}"), "s/depart.yaml", folder)
    let changed = try compare(folder, to: "other", "--cache", "out/cache")
    #expect(changed.output.contains("Plans made: 1, taken from the cache: 2"), "\(changed.output)\(changed.complaints)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/cache/plans").count == 4)
    // The base's own entry, cut short: it is made again, the same, and it is said.
    let json = String(decoding: try #require(files["comparaison.json"]), as: UTF8.self)
    let key = try #require(json.range(of: "\"plan\": \"").map { String(json[$0.upperBound...].prefix(64)) })
    let file = folder.path + "/out/cache/plans/\(key)/rendez_vous.csv"
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: file))
    let again = try compare(folder, to: "out")
    #expect(again.output.contains("Plans made: 1, taken from the cache: 2"))
    #expect(again.complaints.contains(key) && again.complaints.contains("is not trusted"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == whole)
  }

  @Test func `the waterfall goes from the base to the scenario, change by change`() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try compare(folder, to: "out", "--waterfall")
    #expect(run.code == 0, "\(run.complaints)")
    let lines = try rows(folder, "out/cascade.csv")
    #expect(lines[0].prefix(5) == ["scenario", "rang", "changement", "objectif", "apport_objectif"])
    let steps = lines.dropFirst().filter { $0[0] == "Une salle de plus" }
    #expect(steps.map { $0[1] } == ["1", "2", "3"])
    #expect(steps.map { $0[2].prefix(11) } == ["centres.csv", "professionn", "parametres."])
    let table = try rows(folder, "out/comparaison.csv")
    func difference(_ scenario: String, _ code: String) throws -> Int {
      let line = try #require(table.first { $0[0] == scenario && $0[1] == "service" && $0[3] == code })
      return try #require(Int(line[6]))
    }
    for (column, code) in [(4, "objectif"), (7, "objectif_legal"), (10, "visites_a_temps"), (12, "visites_sans_place")] {
      let sum = steps.reduce(0) { $0 + (Int($1[column]) ?? 0) }
      #expect(try sum == difference("Une salle de plus", code), "\(code)")
    }
    // T5 is 37,6 km away: with 40 km allowed it has a place.
    #expect(try difference("Une salle de plus", "visites_sans_place") == -1)
    #expect(steps[2][12] == "-1")
  }

  @Test func `the table has the columns of the contract, and every difference is scenario less base`() throws {
    let folder = try folder()
    defer { folder.remove() }
    #expect(try compare(folder, to: "out").code == 0)
    let lines = try rows(folder, "out/comparaison.csv")
    #expect(lines[0].prefix(7) == ["scenario", "dimension", "valeur", "indicateur", "base", "scenario_valeur", "ecart"])
    func hundredths(_ text: String) -> Int? {
      let parts = text.split(separator: ",")
      guard let whole = parts.first, let number = Int(whole) else { return nil }
      let rest = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      return number * 100 + (text.hasPrefix("-") ? -rest : rest)
    }
    var compared = 0
    for line in lines.dropFirst() {
      #expect(line.count == lines[0].count)
      guard let base = hundredths(line[4]), let scenario = hundredths(line[5]), let change = hundredths(line[6]) else { continue }
      #expect(abs(scenario - base - change) <= 1, "\(line)")
      compared += 1
    }
    #expect(compared > 150)
    #expect(
      Set(lines.dropFirst().map { $0[1] }).isSuperset(of: ["service", "nature", "secteur", "equipe", "centre", "professionnel", "medecin"]))
    // A service that loses its infirmier is not said to be better for nobody being placed.
    let legal = try #require(lines.first { $0[0] == "Départ de I1" && $0[3] == "objectif_legal" })
    #expect((Int(legal[6]) ?? 0) >= 0)
    let page = String(decoding: try #require(FileManager.default.contents(atPath: folder.path + "/out/comparaison.html")), as: UTF8.self)
    #expect(page.contains("<html lang=\"en\"") && !page.contains("{0}") && !page.contains("{1}"))
    for worker in ["T1", "T2", "T3", "T4", "T5", "T6"] {
      #expect(!page.contains(">\(worker)<") && !lines.joined().contains { $0.hasPrefix(worker + "~") || $0 == worker })
    }
  }

  @Test func `two dossiers compare too, and what cannot be done is said`() throws {
    let folder = try folder()
    defer { folder.remove() }
    try FileManager.default.copyItem(atPath: folder.path + "/dossier", toPath: folder.path + "/copie")
    let same = try ProgrammeRun("scenario", "compare", "dossier", "copie", "-o", "same", "--effort", "5", in: folder.path)
    #expect(same.code == 0 && same.output.contains("Plans faits : 1, repris du cache : 1"), "\(same.output)\(same.complaints)")
    let lines = try rows(folder, "same/comparaison.csv").dropFirst()
    #expect(lines.allSatisfy { ["", "0", "0,00"].contains($0[6]) })
    #expect(try ProgrammeRun("scenario", "compare", "dossier", "copie", "-o", "x", "--effort", "0", in: folder.path).code == 2)
    #expect(try ProgrammeRun("scenario", "compare", "dossier", "copie", "copie", "-o", "x", in: folder.path).code == 2)
    #expect(try ProgrammeRun("scenario", "compare", "s/salle.yaml", "s/depart.yaml", "--over-base", "-o", "x", in: folder.path).code == 2)
    #expect(try ProgrammeRun("scenario", "compare", "dossier", "absent", "-o", "x", in: folder.path).code == 2)
    let other = try ProgrammeRun("scenario", "compare", "dossier", "copie", "-o", "dossier", in: folder.path)
    #expect(other.code == 4 && other.complaints.contains("pas une comparaison"))
    try put(Self.gone.replacing("cle: I1", with: "cle: I9"), "s/depart.yaml", folder)
    #expect(try compare(folder, to: "x").code == 3)
    // A scenario that is not laid over the base has no waterfall, and it is said.
    try put(Self.gone.replacing("../dossier", with: "../copie"), "s/depart.yaml", folder)
    try folder.write(["secteur;type", "RENNES;professionnel"], to: "secteurs.csv")
    let apart = try compare(folder, to: "apart", "--waterfall")
    #expect(apart.code == 0 && apart.complaints.contains("does not start from"), "\(apart.complaints)")
  }
}
