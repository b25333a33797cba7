import Law
import Testing

@Suite("The kind of follow-up under which a report counts a worker") struct FollowUpKindTests {
  static func kind(
    _ exposures: [Exposure] = [], _ situations: [Situation] = [], birth: CivilDate = "1990-01-01", departure: CivilDate? = nil,
    by: FollowedBy = .service
  ) throws -> FollowUpKind? {
    let employment = Employment(
      worker: "T1", establishment: "E1", birth: birth, hired: "2024-01-01", departure: departure,
      exposures: ExposureSet(exposures.map { ExposureSet($0) }), situations: SituationSet(situations.map { SituationSet($0) }),
      followedBy: by)
    return try Catalogue.followUp(of: WorkerHistory(worker: "T1", employments: [employment]), asOf: "2026-11-23")
  }

  @Test(
    arguments: [
      ([], [], .si), ([.cmr], [], .sir), ([.cmr], [.nuit], .sir), ([.conduite], [], .si), ([.bio2], [], .sia),
      ([.cemDepassement], [], .sia),
      ([], [.nuit], .sia), ([], [.handicap], .sia), ([], [.invalidite], .sia), ([], [.suiviAdapte], .sia), ([], [.grossesse], .sia),
      ([], [.allaitement], .sia), ([], [.implant], .si), ([], [.forain], .si),
    ] as [([Exposure], [Situation], FollowUpKind)])
  func `exposures make it reinforced, situations adapted`(exposures: [Exposure], situations: [Situation], kind: FollowUpKind) throws {
    #expect(try Self.kind(exposures, situations) == kind)
  }

  @Test func `a minor is under adapted follow-up until the eighteenth birthday`() throws {
    #expect(try Self.kind(birth: "2008-11-24") == .sia)
    #expect(try Self.kind(birth: "2008-11-23") == .si)
  }

  @Test func `nobody who left or whom another service follows counts`() throws {
    #expect(try Self.kind(departure: "2026-11-22") == nil)
    #expect(try Self.kind(departure: "2026-11-23") == .si)
    #expect(try Self.kind(by: .autre) == nil)
  }
}
