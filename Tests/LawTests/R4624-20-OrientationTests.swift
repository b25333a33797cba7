import Testing

@testable import Law

@Suite("R4624-13, R4624-19, R4624-20: orientation to the médecin") struct OrientationTests {
  @Test func `a disabled worker is sent to the médecin at the first VIP, in one appointment when he holds it`() throws {
    let history = worker(hired: "2025-01-20", situations: [.handicap])
    let orientation = try #require(try history.law(.orientationMedecin, on: "2025-01-20"))
    #expect(orientation.required == .oui)
    #expect(orientation.due == nil)
    #expect(orientation.trigger == "2025-04-20")
    #expect(orientation.jointWith == [.vipInitiale])
    #expect(orientation.articles == ["R4624-20", "L4624-1"])
    #expect(try history.law(.vipInitiale, on: "2025-01-20")?.jointWith == [.orientationMedecin])
  }

  @Test func `the infirmier's VIP leaves the orientation due, the médecin's does not`() throws {
    let history = worker(hired: "2025-01-20", situations: [.invalidite])
    let orientation = try #require(
      try history.visited(.vipInitiale, "2025-03-10", by: .infirmier).law(.orientationMedecin, on: "2025-03-11"))
    #expect(orientation.trigger == "2025-03-10")
    #expect(orientation.jointWith.isEmpty)
    #expect(try history.visited(.vipInitiale, "2025-03-10", by: .medecin).law(.orientationMedecin, on: "2025-03-11") == nil)
  }

  @Test(arguments: [("2022-04-27", Requirement.oui), ("2022-04-28", .possible), ("2022-04-29", .possible)] as [(CivilDate, Requirement)])
  func `a pregnant woman goes when she wishes, since 28 April 2022`(day: CivilDate, required: Requirement) throws {
    let orientation = try #require(try worker(hired: day, situations: [.grossesse]).law(.orientationMedecin, on: day))
    #expect(orientation.required == required)
    #expect(orientation.due == nil)
    #expect(orientation.articles == ["R4624-19"])
  }

  @Test func `a visit may conclude that the médecin must see the worker`() throws {
    let history = worker().visited(.vipPeriodique, "2025-03-10", by: .infirmier) { $0.conclusion = .orientation }
    let orientation = try #require(try history.law(.orientationMedecin, on: "2025-03-11"))
    #expect(orientation.trigger == "2025-03-10")
    #expect(orientation.articles == ["R4624-13", "L4624-1"])
    #expect(orientation.roles == .medecin)
    #expect(try history.visited(.orientationMedecin, "2025-03-20").law(.orientationMedecin, on: "2025-03-21") == nil)
  }

  @Test func `a professional may ask for it`() throws {
    let history = worker().visited(.vipPeriodique, "2024-03-10").asked(.orientationMedecin, by: .infirmier, on: "2025-03-10")
    #expect(try history.law(.orientationMedecin, on: "2025-03-11")?.requestedBy == .infirmier)
    #expect(try history.law(.orientationMedecin, on: "2025-03-09") == nil)
  }
}
