import Foundation
import Testing

@Suite("The same dossier gives the same plan") struct SamenessTests {
  @Test func `two runs write the same bytes, the journal aside`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    for plan in ["one", "two"] { #expect(try ProgrammeRun("plan", "dossier", "--output", plan, in: folder.path).code == 0) }
    let (one, two) = (try folder.files(in: "one", but: SixWorkers.journal), try folder.files(in: "two", but: SixWorkers.journal))
    for name in Set(one.keys).union(two.keys).sorted() { #expect(one[name] == two[name], "\(name)") }
  }

  @Test func `the order of the lines of every input file changes nothing`() throws {
    var random = Shuffle.announced()
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    #expect(try ProgrammeRun("plan", "dossier", "--output", "one", in: folder.path).code == 0)
    let visits = try ProgrammeRun("visits", "dossier", "--all", in: folder.path).output
    try folder.shuffleDossier(using: &random)
    #expect(try ProgrammeRun("plan", "dossier", "--output", "two", in: folder.path).code == 0)
    let (one, two) = (try folder.files(in: "one", but: SixWorkers.journal), try folder.files(in: "two", but: SixWorkers.journal))
    for name in Set(one.keys).union(two.keys).sorted() { #expect(one[name] == two[name], "\(name), seed \(random.seed)") }
    #expect(try ProgrammeRun("visits", "dossier", "--all", in: folder.path).output == visits, "visits, seed \(random.seed)")
    #expect(try ProgrammeRun("verify", "dossier", "one", in: folder.path).code == 0)
  }
}
