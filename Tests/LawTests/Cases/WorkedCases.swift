import Testing

@testable import Law

// Worked cases, each a situation that a public source answers. A case is a line `identifier, day asked, worker`, then its records, then what
// is expected, each after `>`. `avant=` is the day of the post that the visit must precede; `roles=` gives the roles that the article names
// or allows, a `/` parting those that need a protocol in the source's opinion (M médecin, C collaborateur, I interne, F infirmier, A ipa,
// P mpc), `jamais=` those that may never hold it.

/// One worked case.
struct WorkedCase: CustomTestStringConvertible {
  var id: String
  var asOf: CivilDate
  var history: WorkerHistory
  var readings = Readings()
  var expected: [Expectation] = []
  var testDescription: String { id }

  /// What a case expects of one nature.
  struct Expectation {
    var nature: Nature
    var required: Requirement
    var due: CivilDate?
    var saysNoDue = false
    var before: CivilDate?
    var opens: CivilDate?
    var core: RoleSet = []
    var conditional: RoleSet = []
    var never: RoleSet = []
    var request: (CivilDate, CivilDate)?
    var readings: [String]?
    var rule: String?
    var organiser: Organiser?
  }

  /// The obligations of the case, with its readings.
  func obligations() throws(LawError) -> [Obligation] {
    try Catalogue.obligations(
      of: history, asOf: asOf, until: asOf.adding(years: 5).adding(days: 1), horizonEnd: asOf.adding(days: 90), readings: readings)
  }
}

/// Every worked case.
enum WorkedCases {
  static let all: [WorkedCase] = [vip, sir, contracts, absences, career].flatMap(CaseText.cases)

  /// Situations beside the cases: the eve and the morrow of each deciding day, one unit either side of each number, and what the cases do not
  /// combine. Their answers were found by hand from the articles.
  static let variants: [WorkedCase] = [vipVariants, sirVariants, contractVariants, absenceVariants, careerVariants].flatMap(CaseText.cases)

  static func named(_ id: String) throws -> WorkedCase { try #require(all.first { $0.id == id }) }
}
