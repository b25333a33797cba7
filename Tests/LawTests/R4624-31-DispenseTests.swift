import Testing

@testable import Law

@Suite("R4624-31, last paragraph: the dispense of the reprise") struct RepriseDispenseTests {
  private func history(
    issued start: CivilDate = "2026-06-15", prereprise: CivilDate = "2026-09-01", _ change: (inout PastVisit) -> Void = { _ in }
  ) -> WorkerHistory {
    worker(hired: "2015-02-02").away(.maladie, from: start, through: "2026-09-20", back: "2026-09-21").visited(.prereprise, prereprise) {
      $0.conclusion = .aucuneMesure
      change(&$0)
    }
  }

  private func required(_ history: WorkerHistory, readings: [String: String] = [:]) throws -> Requirement? {
    try history.law(.reprise, on: "2026-09-20", readings: readings)?.required
  }

  @Test(arguments: [("2026-06-14", Requirement.oui), ("2026-06-15", .non), ("2026-06-16", .non)] as [(CivilDate, Requirement)])
  func `it serves arrêts issued since 15 June 2026`(issued: CivilDate, expected: Requirement) throws {
    #expect(try required(history(issued: issued)) == expected)
  }

  @Test(arguments: [("2026-08-21", Requirement.oui), ("2026-08-22", .non), ("2026-09-20", .non)] as [(CivilDate, Requirement)])
  func `the préreprise is one of the thirty days before the return`(held: CivilDate, expected: Requirement) throws {
    #expect(try required(history(prereprise: held)) == expected)
  }

  @Test func `held on the day of the return it is no longer before it`() throws {
    #expect(try history(prereprise: "2026-09-21").law(.reprise, on: "2026-09-21")?.required == .oui)
  }

  @Test func `the thirtieth day and the prolongation may be read otherwise`() throws {
    #expect(try required(history(prereprise: "2026-08-22"), readings: ["prereprise_j30": "exclu"]) == .oui)
    var prolonged = history(issued: "2026-06-10")
    prolonged.absences[0].end = "2026-07-20"
    prolonged.absences[0].returnDay = nil
    prolonged.absences.append(Absence(worker: "T1", cause: .maladie, start: "2026-07-21", end: "2026-09-20", returnDay: "2026-09-21"))
    #expect(try required(prolonged) == .oui)
    #expect(try required(prolonged, readings: ["derogation_arret": "prolongation"]) == .non)
  }

  @Test func `a measure, an infirmier, or a silent conclusion leave the exam due`() throws {
    #expect(try required(history { $0.measures = ["2026-09-01"] }) == .oui)
    #expect(try required(history { $0.role = .infirmier }) == .oui)
    #expect(try required(history { $0.conclusion = nil }) == .oui)
  }

  @Test(arguments: [
    (RequestOrigin.employeur, Requirement.oui), (.travailleur, .oui), (.medecin, .oui), (.medecinTraitant, .non), (.caisse, .non),
  ])
  func `the médecin, the employer and the worker may still ask for it`(origin: RequestOrigin, expected: Requirement) throws {
    #expect(try required(history().asked(.reprise, by: origin, on: "2026-09-10")) == expected)
  }

  @Test func `a return that slips beyond the thirty days makes it due again`() throws {
    var late = history()
    late.absences[0].effectiveReturn = "2026-10-02"
    #expect(try late.due(.reprise, on: "2026-10-02") == "2026-10-10")
  }

  @Test func `the line says why it is not due`() throws {
    let line = try #require(try history().law(.reprise, on: "2026-09-20"))
    #expect(line.reason.code == ReasonCode.repriseDispensed.rawValue)
    #expect(line.reason.facts == [.day("2026-09-01"), .day("2026-09-21")])
    #expect(line.reason.conditions.map(\.code) == [.issuedSince, .prerepriseHeld, .noMeasureConcluded, .nobodyAsks])
    #expect(line.reason.conditions.allSatisfy { $0.isMet })
    #expect(line.inForceSince == "2026-06-15")
  }
}
