import Law

/// Why a half-day in milieu de travail visits an establishment, in the order in which reasons are written.
///
/// The reasons are meant for planning: none tells anything of a worker's health, and those drawn from few people are left out of small firms.
public enum FieldReason: String, CaseIterable, Sendable, Codable {
  /// The study of a post that the law asks for before a decision of the médecin (R. 4624-42).
  case etudeDePoste = "etude_de_poste"
  /// No fiche d'entreprise a year after membership.
  case ficheEntreprise = "fiche_entreprise"
  /// A fiche d'entreprise older than its update allows.
  case miseAJour = "mise_a_jour_fiche"
  /// No prevention action within the years the offre socle sets.
  case action
  /// Prevention: a small firm.
  case petiteEntreprise = "petite_entreprise"
  /// Prevention: workers of a certain age in exposed posts.
  case usure
  /// Prevention: accidents at work in the last twelve months.
  case accidents
  /// Prevention, for none of the reasons above.
  case prevention
  /// Time kept for the third, without an establishment to see.
  case tiersTemps = "tiers_temps"
  /// Team animation imposed by the timetable.
  case animation

  /// Something the law or the offre socle makes due.
  public var isLegal: Bool { self == .etudeDePoste || self == .ficheEntreprise || self == .miseAJour || self == .action }
}

/// An establishment to see on a field half-day.
public struct FieldVisit: Sendable, Equatable {
  public var establishment: EstablishmentID
  /// Why, in the order of ``FieldReason``; one at least.
  public var reasons: [FieldReason]
  /// The first day its fiche or its action is due, past or to come; `nil` when no date tells. Never the day of a study of a post.
  public var due: CivilDate?
  public init(_ establishment: EstablishmentID, reasons: [FieldReason], due: CivilDate?) {
    self.establishment = establishment
    self.reasons = reasons
    self.due = due
  }
}

/// A half-day that a médecin keeps for the workplace: a line of milieu_de_travail.csv.
public struct FieldHalfDay: Sendable, Equatable {
  public var professional: ProfessionalID
  public var halfDay: HalfDay
  /// `milieuDeTravail` or `animationEquipe`.
  public var usage: Usage
  /// The most urgent first, the others near it.
  public var visits: [FieldVisit]
  /// Communes of the establishments, each once, in the order of ``visits``; a place without a commune is left out.
  public var communes: [String]
  public var line: Int32
  public init(
    professional: ProfessionalID, halfDay: HalfDay, usage: Usage, visits: [FieldVisit] = [], communes: [String] = [], line: Int32 = 0
  ) {
    self.professional = professional
    self.halfDay = halfDay
    self.usage = usage
    self.visits = visits
    self.communes = communes
    self.line = line
  }

  /// The establishments to see.
  public var establishments: [EstablishmentID] { visits.map(\.establishment) }

  /// What a half-day without an establishment is for.
  public static func reasonWithoutVisit(_ usage: Usage) -> FieldReason { usage == .animationEquipe ? .animation : .tiersTemps }
}
