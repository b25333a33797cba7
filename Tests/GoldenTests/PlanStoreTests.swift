import Dossier
import Foundation
import Generation
import Synchronization
import Testing
import Verification

@testable import tierstemps

@Suite("Plans kept by the digest of what decides them") struct PlanStoreTests {
  private func store(_ folder: TemporaryFolder, cores: Int = 2, _ heard: Heard = Heard()) -> PlanStore {
    var store = PlanStore(at: folder.path + "/cache", language: .en)
    store.runner = AreaRunner(executable: BuiltProgramme.path, cores: cores)
    store.complaint = { text in heard.texts.withLock { $0.append(text) } }
    return store
  }

  final class Heard: Sendable {
    let texts = Mutex<[String]>([])
    var all: [String] { texts.withLock { $0 } }
  }

  private func service(_ seed: Int) -> Dossier { Generator.dossier(GenerationRequest(workers: 500, seed: seed, teams: 2)) }

  @Test func `the same question is solved once, and what is found is what was made`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let dossier = service(61)
    let made = try store(folder).plan(of: dossier, effort: 5)
    let found = try store(folder).plan(of: dossier, effort: 5)
    #expect(!made.wasCached && found.wasCached && made.key == found.key)
    #expect(made.plan.appointments == found.plan.appointments && made.plan.whole == found.plan.whole)
    #expect(made.indicators == found.indicators && !found.indicators.figures.isEmpty)
    #expect(Verifier.verify(dossier: dossier, plan: found.plan).violations == [])
  }

  @Test func `another dossier, another day, another budget, or proposals that may move are other questions`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = store(folder)
    let dossier = service(62)
    var more = dossier
    more.professionals[0].fteThousandths -= 1
    var later = dossier
    later.parameters.begins = later.parameters.begins.adding(days: 7)
    var read = dossier
    read.digests["travailleurs.csv"] = "0"
    var rebuilt = store
    rebuilt.build = "another"
    let keys = [
      rebuilt.key(of: dossier, effort: 5),
      store.key(of: dossier, effort: 5), store.key(of: more, effort: 5), store.key(of: later, effort: 5), store.key(of: read, effort: 5),
      store.key(of: dossier, effort: 6), store.key(of: dossier, effort: 5, improving: true),
    ]
    #expect(Set(keys).count == keys.count && store.key(of: dossier, effort: 5) == keys[1])
    #expect(keys.allSatisfy { $0.count == 64 })
  }

  @Test func `an entry cut short, altered or foreign is made again, with the same bytes, and it is said`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let heard = Heard()
    let store = store(folder, heard)
    let dossier = service(63)
    let made = try store.plan(of: dossier, effort: 5)
    let whole = try folder.files(in: "cache")
    let entry = "plans/" + made.key + "/"
    func alter(_ name: String, _ change: (inout Data) -> Void) throws {
      let path = folder.path + "/cache/" + entry + name
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      change(&bytes)
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    // A whole line lost leaves a file that reads well: the seal alone tells.
    func dropLine(_ bytes: inout Data) { bytes = bytes.prefix(bytes.dropLast(2).lastIndex(of: 10).map { $0 + 1 } ?? 0) }
    let damages: [(String, (inout Data) -> Void)] = [
      ("rendez_vous.csv", { $0 = $0.prefix($0.count / 2) }), ("non_places.csv", dropLine), ("plan.json", { $0 = Data() }),
      ("execution.json", { $0 = Data("{}".utf8) }), ("indicateurs.json", { $0 += Data(" ".utf8) }),
      // The seal of another question.
      (
        "execution.json",
        { $0 = Data(String(decoding: $0, as: UTF8.self).replacing(made.key, with: String(repeating: "0", count: 64)).utf8) }
      ),
    ]
    for (name, damage) in damages {
      try alter(name, damage)
      let again = try store.plan(of: dossier, effort: 5)
      #expect(!again.wasCached, "\(name)")
      #expect(try folder.files(in: "cache") == whole, "\(name)")
    }
    #expect(heard.all.count == damages.count && heard.all.allSatisfy { $0.contains("is not trusted") })
    try FileManager.default.removeItem(atPath: folder.path + "/cache/" + entry + "borne.json")
    #expect(try !store.plan(of: dossier, effort: 5).wasCached)
    #expect(try store.plan(of: dossier, effort: 5).wasCached)
  }

  @Test func `one core or two leave the same bytes, and nothing that could be sent to anybody`() throws {
    let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
    defer {
      one.remove()
      two.remove()
    }
    let dossier = Generator.dossier(GenerationRequest(workers: 900, overdueThousandths: 200, seed: 64, teams: 2, areas: 2))
    _ = try store(one, cores: 1).plan(of: dossier, effort: 5)
    _ = try store(two, cores: 2).plan(of: dossier, effort: 5)
    let files = try one.files(in: "cache")
    #expect(try two.files(in: "cache") == files)
    let names = Set(files.keys.map { $0.split(separator: "/").last.map(String.init) ?? "" })
    #expect(names.isSuperset(of: ["plan.json", "borne.json", "rendez_vous.csv", "execution.json", "rapport.html"]))
    #expect(names.allSatisfy { !$0.contains("convocations") && !$0.hasSuffix(".ics") && $0 != "appels.html" })
  }

  @Test func `a plan in which an area failed is answered, and not kept`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let heard = Heard()
    var store = store(folder, heard)
    store.runner.executable = "/bin/false"
    let dossier = service(65)
    let run = try store.plan(of: dossier, effort: 5)
    #expect(!run.wasCached && !FileManager.default.fileExists(atPath: run.path) && !heard.all.isEmpty)
    #expect(Verifier.verify(dossier: dossier, plan: run.plan).violations == [])
  }
}
