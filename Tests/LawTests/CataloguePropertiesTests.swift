import Testing

@testable import Law

/// A small generator for the tests, the same everywhere (splitmix64).
struct TestRandom: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Properties of the catalogue") struct CataloguePropertiesTests {
  private static let seeds: [UInt64] = [1, 2, 3, 20_261_121]

  /// A worker with a life of random facts.
  func life(_ random: inout TestRandom) -> WorkerHistory {
    func day(_ from: CivilDate, _ to: CivilDate) -> CivilDate { from.adding(days: Int.random(in: 0...from.days(to: to), using: &random)) }
    func some<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
    let hired = day("2015-01-01", "2026-10-01")
    var history = worker(
      hired: hired, some(Contract.allCases), born: day("1962-01-01", "2008-01-01"),
      exposures: Bool.random(using: &random) ? [some(Exposure.allCases)] : [],
      situations: Bool.random(using: &random) ? [some(Situation.allCases)] : [])
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      history = history.visited(some(Nature.allCases), day(hired.adding(days: -900), "2026-11-20"), by: some([.medecin, .infirmier])) {
        $0.conclusion = Bool.random(using: &random) ? some(Conclusion.allCases) : nil
      }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      history = history.away(some(AbsenceCause.allCases), from: day(hired, "2026-11-20"), days: Int.random(in: 1...120, using: &random))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let code: FactCode =
        some([.exposure(some(Exposure.allCases)), .situation(some(Situation.allCases)), .depassementDose, .posteSIRDecouvert])
      let start = day(hired, "2027-03-01")
      history = history.fact(code, from: start, to: Bool.random(using: &random) ? start.adding(days: 400) : nil)
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      history = history.asked(some(VisitRequest.natures), by: some(RequestOrigin.allCases), on: day("2025-01-01", "2026-11-20"))
    }
    return history
  }

  @Test(arguments: seeds) func `the order of the lines changes nothing`(seed: UInt64) throws {
    var random = TestRandom(state: seed)
    for _ in 0..<300 {
      let history = life(&random)
      var shuffled = history
      shuffled.visits.shuffle(using: &random)
      shuffled.absences.shuffle(using: &random)
      shuffled.facts.shuffle(using: &random)
      shuffled.requests.shuffle(using: &random)
      #expect(try history.law(on: "2026-11-23") == shuffled.law(on: "2026-11-23"), "seed \(seed)")
    }
  }

  @Test(arguments: seeds) func `what does not concern the worker changes nothing`(seed: UInt64) throws {
    var random = TestRandom(state: seed)
    for _ in 0..<300 {
      let history = life(&random)
      var other = history.visited(.vipPeriodique, "2026-11-24").away(.maladie, from: "2026-11-24", days: 90)
        .asked(.demande, by: .travailleur, on: "2026-11-24")
      other.facts.append(DatedFact(worker: "T1", establishment: "E9", code: .exposure(.amiante), start: "2024-01-01"))
      if !history.visits.isEmpty {
        other.visits.append(
          PastVisit(worker: "T1", establishment: "E9", nature: .visiteIntermediaire, date: "2020-05-05", role: .infirmier))
      }
      #expect(try history.law(on: "2026-11-23") == other.law(on: "2026-11-23"), "seed \(seed)")
    }
  }

  @Test(arguments: seeds) func `keys are unique and sorted`(seed: UInt64) throws {
    var random = TestRandom(state: seed)
    for _ in 0..<300 {
      let keys = try life(&random).law(on: "2026-11-23").map(\.key)
      #expect(Set(keys).count == keys.count, "seed \(seed)")
      #expect(keys == keys.sorted(), "seed \(seed)")
    }
  }

  @Test(arguments: seeds) func `a window never closes before it opens, and nothing required is without roles but the action`(seed: UInt64)
    throws
  {
    var random = TestRandom(state: seed)
    for _ in 0..<300 {
      for obligation in try life(&random).law(on: "2026-11-23") {
        if let opens = obligation.opens, let due = obligation.due { #expect(opens <= due, "seed \(seed): \(obligation.key)") }
        if obligation.required != .non { #expect(obligation.roles.isEmpty == (obligation.nature == .actionFormationPrevention)) }
      }
    }
  }

  /// The days on which something dated of the worker, or a text, may bring a date closer.
  private func eventDays(_ history: WorkerHistory) -> Set<CivilDate> {
    var days = Set((Catalogue.rules.flatMap(\.values) + Catalogue.firstVisits.flatMap(\.values)).flatMap { $0.versions.map(\.from) })
    func add(_ day: CivilDate?) { if let day { days.formUnion([day, day.adding(days: 1)]) } }
    for employment in history.employments {
      add(employment.hired)
      add(employment.postStart)
      add(employment.lastDay)
      add(employment.exposuresEnd)
      add(employment.birth.adding(years: 18))
    }
    for visit in history.visits { add(visit.date) }
    for absence in history.absences {
      add(absence.start)
      add(absence.end)
      add(absence.returnDay)
      add(absence.effectiveReturn)
    }
    for request in history.requests { add(request.date) }
    for fact in history.facts {
      add(fact.start)
      add(fact.end)
      if fact.code == .depassementDose { add(fact.start.adding(months: 12)) }
    }
    return days
  }

  @Test(arguments: seeds) func `asking one day later brings no date closer, unless something is dated that day`(seed: UInt64) throws {
    var random = TestRandom(state: seed)
    func earliest(_ history: WorkerHistory, _ day: CivilDate) throws -> [Nature: CivilDate] {
      var dues: [Nature: CivilDate] = [:]
      for obligation in try history.law(on: day) where obligation.required == .oui {
        if let due = obligation.due { dues[obligation.nature] = min(due, dues[obligation.nature] ?? due) }
      }
      return dues
    }
    for _ in 0..<300 {
      let history = life(&random)
      let events = eventDays(history)
      let anywhere = ("2017-01-01" as CivilDate).adding(days: Int.random(in: 0...3_900, using: &random))
      for day in [anywhere] + events.sorted().flatMap({ [$0.adding(days: -2), $0.adding(days: -1), $0.adding(days: 2)] }) {
        let next = day.adding(days: 1)
        guard !events.contains(next) else { continue }
        let (today, tomorrow) = (try earliest(history, day), try earliest(history, next))
        for (nature, due) in tomorrow {
          guard let before = today[nature] else { continue }
          #expect(due >= before, "seed \(seed), \(nature) asked on \(day)")
        }
      }
    }
  }
}
