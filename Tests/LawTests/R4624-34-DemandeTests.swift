import Testing

@testable import Law

@Suite("R4624-34, R4624-42: visits on request, and the second exam") struct RequestTests {
  @Test(arguments: [(RequestOrigin.travailleur, "DEMANDE-SAL"), (.employeur, "DEMANDE-EMP"), (.medecin, "DEMANDE-MT")])
  func `a request is due without a last day`(origin: RequestOrigin, rule: String) throws {
    let visit = try #require(
      try worker().asked(.demande, by: origin, on: "2025-03-03", wishing: .infirmier).law(.demande, on: "2025-03-04"))
    #expect(visit.due == nil)
    #expect(visit.trigger == "2025-03-03")
    #expect(visit.rule == rule)
    #expect(visit.roles == .medecin)
    #expect(visit.wishedRole == (origin == .medecin ? nil : .infirmier))
    #expect(visit.protocolRoles.isEmpty == (origin == .medecin))
  }

  @Test(arguments: [("2022-04-27", false), ("2022-04-28", true)] as [(CivilDate, Bool)])
  func `the worker chooses another professional since 28 April 2022`(day: CivilDate, chooses: Bool) throws {
    let visit = try #require(try worker().asked(.demande, by: .travailleur, on: day).law(.demande, on: day))
    #expect(visit.protocolRoles.contains(.infirmier) == chooses)
  }

  @Test func `the visit held answers it and moves no clock`() throws {
    let history = worker().visited(.vipInitiale, "2020-03-01").asked(.demande, by: .travailleur, on: "2024-03-04")
    #expect(try history.visited(.demande, "2024-03-20").law(.demande, on: "2024-03-21") == nil)
    #expect(try history.visited(.demande, "2024-03-20").due(.vipPeriodique, on: "2024-03-21") == "2025-03-01")
    #expect(try history.visited(.demande, "2024-03-03").law(.demande, on: "2024-03-21") != nil)
  }

  @Test func `a reprise asked below its threshold is a visit on request`() throws {
    let history = worker().away(.maladie, from: "2025-01-06", days: 40).asked(.reprise, by: .employeur, on: "2025-02-12")
    #expect(try history.law(.reprise, on: "2025-02-14")?.required == .non)
    #expect(try history.law(.demande, on: "2025-02-14")?.requestedBy == .employeur)
    let due = worker().away(.maladie, from: "2025-01-06", days: 80).asked(.reprise, by: .employeur, on: "2025-02-12")
    #expect(try due.law(.demande, on: "2025-02-14") == nil)
  }

  @Test func `the second exam is held within fifteen days of the first`() throws {
    let history = worker().visited(.reprise, "2025-06-02") { $0.conclusion = .secondExamen }
    let exam = try #require(try history.law(.secondExamen, on: "2025-06-03"))
    #expect(exam.due == "2025-06-17")
    #expect(exam.roles == .medecin)
    #expect(exam.protocolRoles == [])
    #expect(exam.articles == ["R4624-42", "L4624-4"])
    #expect(try history.visited(.secondExamen, "2025-06-10").law(.secondExamen, on: "2025-06-11") == nil)
  }

  @Test func `a single exam may be enough`() throws {
    let history = worker().visited(.reprise, "2025-06-02") { $0.delivered = [.avisInaptitude] }
    #expect(try history.law(.secondExamen, on: "2025-06-03") == nil)
  }
}
