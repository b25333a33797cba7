// R. 4624-23: the posts of reinforced follow-up. Its first part lists risks (asbestos, lead, CMR, biological agents of groups 3 and 4,
// ionising radiation, hyperbaric work, scaffolding); the second adds posts for which the code asks a specific aptitude exam (young people
// on regulated work, loads above 55 kg, and until 30 September 2025 driving licences and electrical habilitations); the third what the
// employer lists. Until 9 April 2026 lead counted above thresholds only. A worker in post follows the text of the day the question is
// asked; an assignment, the text of its own day.

/// The risks that make a post one of reinforced follow-up.
struct PostesARisques: Sendable {
  let risks: ExposureSet
  /// Lead counts above the thresholds of R. 4412-160 only.
  let leadNeedsThreshold: Bool
}

extension Rule {
  static let posts = Dated<PostesARisques>(
    "risks that call for reinforced follow-up",
    .from(
      "2017-01-01", PostesARisques(risks: .firstPart.union(.otherParts).union(.licences), leadNeedsThreshold: true),
      Citation("R4624-23", by: Decree.d2016, checked: "2024-04-16")),
    .from(
      "2025-10-01", PostesARisques(risks: .firstPart.union(.otherParts), leadNeedsThreshold: true),
      Citation("R4624-23", "II", by: Decree.d2025, checked: "2026-06-14")),
    .from(
      "2026-04-10", PostesARisques(risks: .firstPart.union(.otherParts), leadNeedsThreshold: false),
      Citation("R4624-23", "I, 2°", by: Decree.d2026Plomb, legifrance: "LEGIARTI000053786012", checked: "2026-09-27")))
}

extension ExposureSet {
  /// R. 4624-23, I.
  static let firstPart = ExposureSet(
    ([.amiante, .plomb, .cmr, .bio3, .bio4, .ionisantA, .ionisantB, .radon, .hyperbare, .echafaudage] as [Exposure]).map { ExposureSet($0) }
  )
  /// R. 4624-23, II and III, less what left it in 2025.
  static let otherParts = ExposureSet(
    ([.travauxReglementes, .manutentionLourde, .listeEmployeur] as [Exposure]).map { ExposureSet($0) })
  static let plomb = ExposureSet(.plomb)
  static let travauxReglementes = ExposureSet(.travauxReglementes)
  /// Everything that has ever been a risk of R. 4624-23.
  static let everReinforced = firstPart.union(otherParts).union(licences)
}

extension Inquiry {
  /// The risks of R. 4624-23 to which the post exposes on a day, by the text of that day.
  func risks(on day: CivilDate) throws(LawError) -> ExposureSet {
    let exposed = exposures(on: day).intersection(.everReinforced)
    guard !exposed.isEmpty else { return [] }
    let posts = try Rule.posts.inForce(on: modelled(day)).value
    var risks = exposed.intersection(posts.risks)
    if posts.leadNeedsThreshold, employment.leadAboveThreshold == false { risks.remove(.plomb) }
    // Regulated work is a matter of minors: it stops counting on the eighteenth birthday.
    if !isMinor(on: day) { risks.remove(.travauxReglementes) }
    return risks
  }
}
