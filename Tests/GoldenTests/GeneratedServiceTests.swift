import Foundation
import Testing

@Suite("A generated service of 500 workers goes through every command") struct GeneratedServiceTests {
  @Test func `generate, check, plan and verify all end well, and the order of its lines changes nothing`() throws {
    var random = Shuffle.announced()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    func succeed(_ arguments: String...) throws {
      let run = try ProgrammeRun(arguments, in: folder.path)
      #expect(run.code == 0, "\(arguments): \(run.output.suffix(2000))\(run.complaints.suffix(2000))")
      #expect(!run.output.isEmpty)
    }
    try succeed("generate", "dossier", "--workers", "500", "--overdue", "0.12", "--seed", "1")
    try succeed("check", "dossier")
    try succeed("plan", "dossier", "--output", "plan")
    try succeed("verify", "dossier", "plan", "--lang", "en")
    try folder.shuffleDossier(using: &random)
    try succeed("plan", "dossier", "--output", "other")
    let (plan, other) = (try folder.files(in: "plan", but: SixWorkers.journal), try folder.files(in: "other", but: SixWorkers.journal))
    for name in Set(plan.keys).union(other.keys) { #expect(plan[name] == other[name], "\(name), seed \(random.seed)") }
  }
}

@Suite("Every command speaks English") struct EnglishTests {
  @Test func `and its figures and files are those of the French run`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let english = try ProgrammeRun("plan", "dossier", "--output", "english", "--lang", "en", in: folder.path)
    #expect(english.code == 0)
    #expect(english.output.contains("Plan written to english"))
    let (one, two) = (try folder.files(in: "plan", but: SixWorkers.journal), try folder.files(in: "english", but: SixWorkers.journal))
    let different = Set(one.keys).union(two.keys).filter { one[$0] != two[$0] }
    #expect(different == ["appels.html", "rapport.html"])
    let report = String(decoding: try #require(two["rapport.html"]), as: UTF8.self)
    #expect(report.contains("<html lang=\"en\""))
    for arguments in [
      ["check", "dossier"], ["verify", "dossier", "plan"], ["explain", "dossier", "--worker", "T3"], ["visits", "dossier"],
    ] {
      let run = try ProgrammeRun(arguments + ["--lang", "en"], in: folder.path)
      #expect(run.code == 0, "\(arguments)")
      let french = try ProgrammeRun(arguments, in: folder.path)
      #expect(run.output != french.output, "\(arguments) says the same in both languages")
      #expect(!run.output.contains("{0}") && !run.output.contains("{1}"))
    }
  }
}
