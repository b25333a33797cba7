import Foundation
import Testing

@Suite("A simulation from the command line") struct SimulateTests {
  private func simulate(_ folder: TemporaryFolder, to output: String, _ more: String...) throws -> ProgrammeRun {
    try ProgrammeRun(
      ["simulate", "dossier", "-o", output, "--weeks", "3", "--effort", "2", "--lang", "en"] + more, in: folder.path)
  }

  @Test func `taken up again after a kill it gives the same files, and the plans are legal`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let whole = try simulate(folder, to: "whole", "--repetitions", "3")
    #expect(whole.code == 0, "\(whole.output)\(whole.complaints)")
    #expect(whole.output.contains("9 Mondays planned (3 repetitions of 3 weeks), violations: 0"))
    // What a killed run leaves: some repetitions whole, one half-written under a hidden name, no bands.
    #expect(try simulate(folder, to: "killed", "--repetitions", "1").code == 0)
    let manager = FileManager.default
    try manager.removeItem(atPath: folder.path + "/killed/bandes.csv")
    try manager.createDirectory(atPath: folder.path + "/killed/repetitions/.0002-1", withIntermediateDirectories: false)
    let taken = try simulate(folder, to: "killed", "--repetitions", "3")
    #expect(taken.code == 0 && taken.output.contains("Repetitions already made, taken as they are: 1."))
    #expect(try folder.files(in: "killed", but: []) == folder.files(in: "whole", but: []))
  }

  @Test func `another question is refused where one is begun, and differences need the same seed`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    #expect(try simulate(folder, to: "one", "--repetitions", "2").code == 0)
    let other = try simulate(folder, to: "one", "--repetitions", "2", "--seed", "2")
    #expect(other.code == 2 && other.complaints.contains("holds another simulation"))
    #expect(try simulate(folder, to: "dossier", "--repetitions", "2").code == 2)
    // Told before the first Monday, not after the last: nothing is written.
    for wrong in [
      ["--seed", "2", "--against", "one"], ["--against", "nowhere"], ["--against", "dossier"], ["--weeks", "2", "--against", "one"],
    ] {
      let refused = try ProgrammeRun(
        ["simulate", "dossier", "-o", "early", "--effort", "2", "--lang", "en"] + (wrong[0] == "--weeks" ? [] : ["--weeks", "3"])
          + ["--repetitions", "2"] + wrong, in: folder.path)
      #expect(refused.code == 2 && !refused.complaints.contains("Repetition 1"), "\(wrong) \(refused.complaints)")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/early"), "\(wrong)")
    }
    let against = try simulate(folder, to: "two", "--repetitions", "2", "--rate", "rdv_manque=100000", "--against", "one")
    #expect(against.code == 0, "\(against.complaints)")
    let differences = try #require(try folder.files(in: "two", but: [])["ecarts.csv"])
    let text = String(decoding: differences, as: UTF8.self)
    #expect(text.contains("embauches;1;") && text.contains("suivis;3;"))
    // The same people come and go in both.
    for line in text.split(separator: "\r\n") where line.hasPrefix("suivis;") { #expect(line.contains(";0;0;0;2"), "\(line)") }
    for wrong in [["--weeks", "0"], ["--repetitions", "0"], ["--effort", "1001"], ["--rate", "vacances=1"], ["--rate", "demande=-1"]] {
      #expect(try ProgrammeRun(["simulate", "dossier", "-o", "none"] + wrong, in: folder.path).code == 2, "\(wrong)")
    }
  }

  @Test func `a scenario may give arrival rates, the command wins, and luck stays shared`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    try "base: dossier\nparametres:\n  arrivees: {rdv_manque: 100000, demande: 7}\n"
      .write(toFile: folder.path + "/absents.yaml", atomically: true, encoding: .utf8)
    #expect(try simulate(folder, to: "one", "--repetitions", "2").code == 0)
    let run = try ProgrammeRun(
      [
        "simulate", "absents.yaml", "-o", "two", "--weeks", "3", "--effort", "2", "--repetitions", "2", "--against", "one", "--rate",
        "demande=9",
      ], in: folder.path)
    #expect(run.code == 0, "\(run.complaints)")
    let files = try folder.files(in: "two", but: [])
    let question = String(decoding: try #require(files["simulation.json"]), as: UTF8.self)
    let lines = question.split(separator: "\n")
    func rate(_ code: String) -> String? {
      lines.first { $0.contains("\"code\":\"\(code)\"") || $0.contains("\"\(code)\"") }.map(String.init)
    }
    #expect(question.contains("100000") && rate("rdv_manque") != nil && question.contains("donne"))
    let text = String(decoding: try #require(files["ecarts.csv"]), as: UTF8.self)
    for line in text.split(separator: "\r\n") where line.hasPrefix("suivis;") || line.hasPrefix("arrets;") {
      #expect(line.contains(";0;0;0;2"), "\(line)")
    }
    try "base: dossier\nparametres:\n  arrivees:\n    rdv_manques: 3\n"
      .write(toFile: folder.path + "/faux.yaml", atomically: true, encoding: .utf8)
    let wrong = try ProgrammeRun(["simulate", "faux.yaml", "-o", "three", "--lang", "en"], in: folder.path)
    #expect(
      wrong.code == 3 && wrong.complaints.contains("line 4") && wrong.complaints.contains("faux.yaml")
        && wrong.complaints.contains("rdv_manque"), "\(wrong.complaints)")
  }

  @Test func `killed again and again over longer runs, it ends with the files of a run that was not`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    func arguments(_ output: String) -> [String] {
      ["simulate", "dossier", "-o", output, "--weeks", "60", "--effort", "1", "--repetitions", "4", "--lang", "en"]
    }
    let began = ContinuousClock.now
    #expect(try ProgrammeRun(arguments("whole"), in: folder.path).code == 0)
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    var killed = 0
    for _ in 0..<3 where try ProgrammeRun(arguments("killed"), in: folder.path, killedAfter: 0.6 * seconds).wasKilled { killed += 1 }
    let last = try ProgrammeRun(arguments("killed"), in: folder.path)
    #expect(last.code == 0 && killed > 0, "\(last.complaints)")
    let whole = try folder.files(in: "whole", but: [])
    #expect(try folder.files(in: "killed", but: []) == whole)
    // One core: the same repetitions one after the other.
    let one = try ProgrammeRun(arguments("alone") + ["--cores", "1"], in: folder.path)
    #expect(one.code == 0, "\(one.complaints)")
    #expect(try folder.files(in: "alone", but: []) == whole)
  }

  @Test func `the bound's own programme changes the bound alone`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    func weeks(_ output: String) throws -> [[Substring]] {
      let bytes = try #require(try folder.files(in: output, but: [])["repetitions/0001/semaines.csv"])
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map { $0.split(separator: ";") }
      let left = lines[0].indices.filter { !["borne", "ecart"].contains(lines[0][$0]) }
      return lines.map { line in left.map { line[$0] } }
    }
    #expect(try simulate(folder, to: "quick", "--repetitions", "1").code == 0)
    #expect(try simulate(folder, to: "proved", "--repetitions", "1", "--bound").code == 0)
    #expect(try weeks("quick") == weeks("proved"))
    #expect(try simulate(folder, to: "quick", "--repetitions", "1", "--bound").code == 2)
  }
}
