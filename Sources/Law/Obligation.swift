/// Whether the law requires a visit.
public enum Requirement: String, CaseIterable, Sendable, Codable {
  case oui, non, possible
}

/// Who organises the visit (R. 4625-12 for a post that begins during a temporary mission).
public enum Organiser: String, CaseIterable, Sendable, Codable {
  case service
  case entrepriseUtilisatrice = "entreprise_utilisatrice"
}

/// A visit that the law requires, allows, or would require but for a dispense or a threshold: one line of the output of `visits`.
public struct Obligation: Sendable, Equatable {
  public var worker: WorkerID
  public var establishment: EstablishmentID
  public var nature: Nature
  /// The deciding day, which makes ``key`` stable from one week to the next.
  public var anchor: CivilDate
  public var required: Requirement
  /// First day, only where a text sets one.
  public var opens: CivilDate?
  /// Last legal day, inclusive; `nil` where the law gives none.
  public var due: CivilDate?
  /// The day from which a target is counted when the law gives no last day (the request, the declaration, the end of the exposure).
  public var trigger: CivilDate
  /// To be held before the post is taken up; ``due`` is then the day before the post.
  public var beforeAssignment: Bool
  /// Roles named by the article, on the day of the visit.
  public var roles: RoleSet
  /// Roles allowed only by written protocol.
  public var protocolRoles: RoleSet
  /// Name of the rule in the catalogue, e.g. `VIP-INIT`.
  public var rule: String
  /// Articles, as Légifrance writes them without spaces: `R4624-31`.
  public var articles: [String]
  /// The day since which the text applied has been in force.
  public var inForceSince: CivilDate
  /// Natures that the same appointment satisfies (VIP and orientation by the médecin).
  public var jointWith: [Nature]
  /// Window in which the worker may ask for the visit (post-exposition).
  public var requestFrom: CivilDate?
  public var requestTo: CivilDate?
  /// Who asked, for a visit that a line of demandes.csv called for.
  public var requestedBy: RequestOrigin?
  /// The role the worker or the employer chose; it binds (R. 4624-34).
  public var wishedRole: Role?
  public var organiser: Organiser
  /// A fact it rests on is only forecast (return of an open absence).
  public var provisional: Bool
  /// The worker has no visit on file: the reader of the list counts these apart.
  public var withoutHistory: Bool
  /// The disputed readings used, as `cle=valeur`, a `|` between them; empty when none decided.
  public var reading: String?
  public var reason: Reason

  public init(
    worker: WorkerID, establishment: EstablishmentID, nature: Nature, anchor: CivilDate, required: Requirement = .oui,
    opens: CivilDate? = nil, due: CivilDate?, trigger: CivilDate, beforeAssignment: Bool = false, roles: RoleSet, protocolRoles: RoleSet,
    rule: String, articles: [String], inForceSince: CivilDate, jointWith: [Nature] = [], requestFrom: CivilDate? = nil,
    requestTo: CivilDate? = nil, requestedBy: RequestOrigin? = nil, wishedRole: Role? = nil, organiser: Organiser = .service,
    provisional: Bool = false, withoutHistory: Bool = false, reading: String? = nil, reason: Reason
  ) {
    self.worker = worker
    self.establishment = establishment
    self.nature = nature
    self.anchor = anchor
    self.required = required
    self.opens = opens
    self.due = due
    self.trigger = trigger
    self.beforeAssignment = beforeAssignment
    self.roles = roles
    self.protocolRoles = protocolRoles
    self.rule = rule
    self.articles = articles
    self.inForceSince = inForceSince
    self.jointWith = jointWith
    self.requestFrom = requestFrom
    self.requestTo = requestTo
    self.requestedBy = requestedBy
    self.wishedRole = wishedRole
    self.organiser = organiser
    self.provisional = provisional
    self.withoutHistory = withoutHistory
    self.reading = reading
    self.reason = reason
  }

  /// The stable key `travailleur~etablissement~nature~ancre`.
  public var key: String { "\(worker)~\(establishment)~\(nature.rawValue)~\(anchor)" }
}

/// Why an obligation stands, as facts; the sentence in French and English is written by `Exchange`.
///
/// `code` is the key of the sentence; `values` fill its places in order. The facts stay values until a sentence is asked for, since a
/// million workers have reasons and few people read them.
public struct Reason: Sendable, Hashable {
  /// A fact that fills a place of the sentence.
  public enum Fact: Sendable, Hashable {
    case day(CivilDate)
    case number(Int)
    case text(String)
  }

  public var code: String
  public var facts: [Fact]
  /// Key of a second sentence, said after the first (a day before 2017 judged by the text of 2017).
  public var remark: String?
  /// The titles of the drafts without which the obligation would not read so.
  public var drafts: [String] = []
  /// The conditions that a dispense, a threshold or a mere possibility rests on, in the order of the text.
  public var conditions: [Condition] = []

  public init(_ code: String, _ values: [String] = []) {
    self.code = code
    self.facts = values.map(Fact.text)
  }

  /// The reason with this code of the catalogue.
  public init(_ code: ReasonCode, _ facts: [Fact] = [], remark: ReasonCode? = nil, conditions: [Condition] = []) {
    self.code = code.rawValue
    self.facts = facts
    self.remark = remark?.rawValue
    self.conditions = conditions
  }

  /// The facts as text: days as `AAAA-MM-JJ`, numbers, codes.
  public var values: [String] {
    facts.map { fact in
      switch fact {
      case .day(let day): day.description
      case .number(let number): String(number)
      case .text(let text): text
      }
    }
  }
}
