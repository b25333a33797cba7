import Dossier
import Testing

@Suite("The gazetteer of communes") struct GazetteerTests {
  @Test func `a code gives the commune, its name and its centre`() throws {
    let commune = try #require(Gazetteer.commune("69259"))
    #expect(commune.name == "Venissieux")
    #expect(commune.coordinates == Coordinates(latitude: 45.70377, longitude: 4.88138))
    #expect(commune.code == "69259")
    #expect(Gazetteer.coordinates("69259") == commune.coordinates)
  }

  @Test(arguments: [("75056", "Paris"), ("69123", "Lyon"), ("13055", "Marseille"), ("75101", "Paris 1er"), ("69388", "Lyon 8e")])
  func `the three cities stand whole and by arrondissement`(code: String, name: String) {
    #expect(Gazetteer.commune(code)?.name == name)
  }

  @Test(arguments: ["00000", "69", "692590", "99999", ""]) func `an unknown code gives nothing`(code: String) {
    #expect(Gazetteer.commune(code) == nil)
  }

  @Test(arguments: [("2A", 124), ("974", 24)]) func `a departement gives all its communes in order`(department: String, count: Int) {
    let communes = Gazetteer.communes(department: department)
    #expect(communes.count == count)
    #expect(communes.allSatisfy { $0.code.hasPrefix(department) })
    #expect(communes.map(\.code) == communes.map(\.code).sorted())
  }

  @Test func `every commune of a departement is found again by its code, west and south included`() {
    #expect(Gazetteer.count > 35_000)
    for department in ["01", "17", "2B", "29", "66", "95", "971", "974"] {
      for commune in Gazetteer.communes(department: department) { #expect(Gazetteer.commune(commune.code) == commune) }
    }
    #expect((Gazetteer.commune("97411")?.coordinates.latitude ?? 0) < -20)
    #expect((Gazetteer.commune("29019")?.coordinates.longitude ?? 0) < -4)
  }
}
