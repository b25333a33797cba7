import Testing

@testable import Law

@Suite("Décret 2025-355, R4323-56, R4544-11: licences leave reinforced follow-up") struct LicencesTests {
  private let driver = worker(hired: "2020-03-02", exposures: [.conduite]).visited(.examenAptitudeEmbauche, "2023-03-15")

  @Test func `until 30 September 2025 the driver's exam is renewed`() throws {
    #expect(try driver.due(.renouvellementAptitude, on: "2025-09-30") == "2027-03-15")
    #expect(try driver.due(.visiteIntermediaire, on: "2025-09-30") == "2025-03-15")
    #expect(try driver.law(.examenAttestationConduite, on: "2025-09-30") == nil)
  }

  @Test func `from 1 October the exam counts as the last visit and its avis as the attestation`() throws {
    let vip = try #require(try driver.law(.vipPeriodique, on: "2025-10-01"))
    #expect(vip.due == "2028-03-15")
    #expect(vip.rule == "SIR-END-2025")
    #expect(vip.reading == "sortie_sir_2025=examen_plus_5")
    #expect(try driver.law(.renouvellementAptitude, on: "2025-10-01")?.required == .non)
    #expect(try driver.law(.visiteIntermediaire, on: "2025-10-01") == nil)
    let attestation = try #require(try driver.law(.examenAttestationConduite, on: "2025-10-01"))
    #expect(attestation.due == "2028-03-15")
    #expect(attestation.articles == ["R4323-56"])
    #expect(attestation.inForceSince == "2025-10-01")
  }

  @Test func `some services keep four years, and an adapted follow-up three`() throws {
    #expect(try driver.due(.vipPeriodique, on: "2025-10-01", readings: ["sortie_sir_2025": "examen_plus_4"]) == "2027-03-15")
    var night = driver
    night.employments[0].situations = SituationSet(.nuit)
    #expect(try night.due(.vipPeriodiqueAdaptee, on: "2025-10-01") == "2026-03-15")
  }

  @Test func `another risk keeps the driver under reinforced follow-up, attestation apart`() throws {
    var both = driver
    both.employments[0].exposures.insert(ExposureSet(.cmr))
    #expect(try both.due(.renouvellementAptitude, on: "2025-10-01") == "2027-03-15")
    #expect(try both.due(.examenAttestationConduite, on: "2025-10-01") == "2028-03-15")
  }

  @Test(
    arguments: [("2025-09-30", nil, nil), ("2025-10-01", "2025-09-30", true), ("2025-10-02", "2025-10-01", true)]
      as [(CivilDate, CivilDate?, Bool?)])
  func `a new driver needs the attestation before the post, since 1 October 2025`(post: CivilDate, due: CivilDate?, before: Bool?) throws {
    let attestation = try worker(hired: post, exposures: [.conduite]).law(.examenAttestationConduite, on: post)
    #expect(attestation?.due == due)
    #expect(attestation?.beforeAssignment == before)
  }

  @Test func `a driver in post without any document has needed it since 1 October 2025`() throws {
    let history = worker(hired: "2020-03-02", exposures: [.conduite]).visited(.vipInitiale, "2023-03-15")
    #expect(try history.due(.examenAttestationConduite, on: "2025-11-03") == "2025-10-01")
    #expect(try history.law(.examenAttestationConduite, on: "2025-11-03")?.beforeAssignment == false)
  }

  @Test func `the attestation lasts five years and follows the worker`() throws {
    let history = worker(hired: "2026-03-02", exposures: [.conduite]).visited(.examenAttestationConduite, "2025-12-01") {
      $0.previousEmployer = true
    }
    #expect(try history.due(.examenAttestationConduite, on: "2026-03-02") == "2030-12-01")
    let later = worker(hired: "2024-03-04", exposures: [.conduite]).visited(.vipPeriodique, "2025-12-01") {
      $0.delivered = [.attestationSuivi, .attestationConduite]
    }
    #expect(try later.due(.examenAttestationConduite, on: "2026-03-02") == "2030-12-01")
  }

  @Test func `an avis delivered since 1 October 2025 does not stand for it`() throws {
    let history = worker(hired: "2025-11-03", exposures: [.conduite, .cmr]).visited(.examenAptitudeEmbauche, "2025-10-20")
    #expect(try history.due(.examenAttestationConduite, on: "2025-11-03") == "2025-11-02")
  }

  @Test func `electrical work needs it near live parts only`() throws {
    let live = worker(hired: "2025-11-03", exposures: [.sousTensionOuVoisinage])
    let attestation = try #require(try live.law(.examenAttestationElectrique, on: "2025-11-03"))
    #expect(attestation.due == "2025-11-02")
    #expect(attestation.articles == ["R4544-11-1", "R4544-10", "R4544-11"])
    let other = worker(hired: "2025-11-03", exposures: [.habilitationElectrique])
    #expect(try other.law(.examenAttestationElectrique, on: "2025-11-03") == nil)
    #expect(try other.due(.vipInitiale, on: "2025-11-03") == "2026-02-03")
  }

  @Test func `the attestation may be kept to the médecin`() throws {
    let history = worker(hired: "2025-11-03", exposures: [.conduite])
    #expect(try history.law(.examenAttestationConduite, on: "2025-11-03")?.protocolRoles == [.collaborateur, .interne])
    let strict = try history.law(.examenAttestationConduite, on: "2025-11-03", readings: ["attestation_collaborateur": "exclu"])
    #expect(strict?.protocolRoles == [])
    #expect(strict?.roles == .medecin)
  }
}
