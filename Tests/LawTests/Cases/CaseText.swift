@testable import Law

/// The compact form of worked cases, read.
enum CaseText {
  static func cases(_ text: String) -> [WorkedCase] {
    var cases: [WorkedCase] = []
    for line in text.split(separator: "\n").map(String.init) {
      let words = line.split(separator: " ").map(String.init)
      if !line.hasPrefix(" ") {
        let readings = words.filter { $0.hasPrefix("lectures=") }.flatMap { $0.dropFirst(9).split(separator: "+") }
        let pairs = readings.map { $0.split(separator: ":").map(String.init) }.map { ($0[0], $0[1]) }
        let facts = words.dropFirst(2).filter { !$0.hasPrefix("lectures=") }
        cases.append(
          WorkedCase(
            id: words[0], asOf: day(words[1]), history: worker(words[0], facts), readings: Readings(Dictionary(uniqueKeysWithValues: pairs))
          ))
      } else if words[0] == ">" {
        cases[cases.count - 1].expected.append(expectation(Array(words.dropFirst())))
      } else {
        record(words, &cases[cases.count - 1].history)
      }
    }
    return cases
  }

  static func day(_ text: String) -> CivilDate { CivilDate(stringLiteral: text) }

  private static func code<Code: RawRepresentable<String>>(_ text: String, as type: Code.Type) -> Code {
    guard let code = Code(rawValue: text) else { preconditionFailure("'\(text)' is no \(type) in a worked case.") }
    return code
  }

  private static func pairs(_ words: [String]) -> [(key: String, value: String)] {
    words.map { word in
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  private static func worker(_ id: String, _ words: [String]) -> WorkerHistory {
    let worker = WorkerID("T-\(id)")
    var employment = Employment(worker: worker, establishment: "E1", birth: "1980-01-01", hired: "2000-01-01")
    for (key, value) in pairs(words) {
      switch key {
      case "né": employment.birth = day(value)
      case "poste": employment.postStart = day(value)
      case "fin": employment.contractEnd = day(value)
      case "retraite": (employment.departure, employment.departureReason) = (day(value), .retraite)
      case "expositions":
        for exposure in value.split(separator: "+") { employment.exposures.insert(ExposureSet(code(String(exposure), as: Exposure.self))) }
      case "situations":
        for each in value.split(separator: "+") { employment.situations.insert(SituationSet(code(String(each), as: Situation.self))) }
      case "expositions_fin": employment.exposuresEnd = day(value)
      case "plomb_seuil": employment.leadAboveThreshold = value == "oui"
      case "regime": employment.regime = code(value, as: Regime.self)
      case "jours_effectifs": employment.effectiveDays = Int(value)
      case "periodicite_mois": employment.periodMonths = Int(value)
      case "echeance_medecin": employment.medecinDue = day(value)
      case "age_mi_carriere": employment.miCarriereAge = Int(value)
      case "emploi": employment.job = value
      case "periodicite_sir_mois": employment.sirPeriodMonths = Int(value)
      default:
        employment.contract = code(key, as: Contract.self)
        employment.hired = day(value)
        employment.postStart = day(value)
      }
    }
    return WorkerHistory(worker: worker, employments: [employment])
  }

  private static func record(_ words: [String], _ history: inout WorkerHistory) {
    let worker = history.worker
    switch words[0] {
    case "fait":
      guard let fact = FactCode(code: words[1]) else { preconditionFailure("'\(words[1])' is no fact.") }
      history.facts.append(DatedFact(worker: worker, code: fact, start: day(words[2]), end: words.count > 3 ? day(words[3]) : nil))
    case "absence":
      history.absences.append(
        Absence(
          worker: worker, cause: code(words[1], as: AbsenceCause.self), start: day(words[2]), end: words.count > 3 ? day(words[3]) : nil,
          returnDay: words.count > 4 ? day(words[4]) : nil))
    case "demande":
      history.requests.append(
        VisitRequest(
          worker: worker, nature: code(words[1], as: Nature.self), origin: code(words[2], as: RequestOrigin.self), date: day(words[3])))
    default:
      var visit = PastVisit(
        worker: worker, nature: code(words[1], as: Nature.self), date: day(words[2]), role: code(words[3], as: Role.self))
      for (key, value) in pairs(Array(words.dropFirst(4))) {
        let days = value.split(separator: "+").map { String($0) }
        switch key {
        case "employeur_precedent": visit.previousEmployer = value == "oui"
        case "emploi_identique": visit.sameJob = value == "oui"
        case "document_detenu": visit.documentHeld = code(value, as: DocumentHeld.self)
        case "mesures": visit.measures = days.map(day)
        case "inaptitudes": visit.inaptitudes = days.map(day)
        case "delivre": visit.delivered = days.map { code($0, as: DeliveredDocument.self) }
        case "conclusion": visit.conclusion = code(value, as: Conclusion.self)
        case "emplois_couverts": visit.coveredJobs = days
        case "mi_carriere": visit.miCarriere = value == "oui"
        default: preconditionFailure("'\(key)' is no column of a visit.")
        }
      }
      history.visits.append(visit)
    }
  }

  private static func expectation(_ words: [String]) -> WorkedCase.Expectation {
    var expected = WorkedCase.Expectation(nature: code(words[0], as: Nature.self), required: code(words[1], as: Requirement.self))
    for (key, value) in pairs(Array(words.dropFirst(2))) {
      let parts = value.split(separator: key == "roles" ? "/" : ".", omittingEmptySubsequences: true).map(String.init)
      switch key {
      case "echeance": expected.due = day(value)
      case "sans_echeance": expected.saysNoDue = true
      case "avant": expected.before = day(value)
      case "lecture": expected.readings = value.split(separator: "+").map { String($0.replacing(":", with: "=")) }
      case "regle": expected.rule = value
      case "organise": expected.organiser = code(value, as: Organiser.self)
      case "ouvre": expected.opens = day(value)
      case "jamais": expected.never = roles(value)
      case "roles": (expected.core, expected.conditional) = (roles(parts[0]), parts.count > 1 ? roles(parts[1]) : [])
      case "demande": expected.request = (day(parts[0]), day(parts[1]))
      default: preconditionFailure("'\(key)' is no expectation.")
      }
    }
    return expected
  }

  private static func roles(_ letters: String) -> RoleSet {
    let names: [Character: RoleSet] = [
      "M": .medecin, "C": .collaborateur, "I": .interne, "F": .infirmier, "A": .ipa, "P": .mpc,
    ]
    return letters.reduce(into: RoleSet()) { $0.formUnion(names[$1] ?? []) }
  }
}
