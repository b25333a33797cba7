import Chance
import Dossier
import Law

// Who is followed: the workers in post on the first day, those who left within two years, and the hires already announced. Each receives
// here a contract, dates, exposures and situations; the visits come later, so that they can be made to fit them.

/// Where a person stands on the first day.
enum Standing: UInt8 { case inPost, left, announced }

/// How the law follows a person: what the exposures and situations lead to.
enum FollowUp: UInt8 { case simple, adapted, reinforced, none }

/// One employment and what the generator knows of it.
struct Person {
  var workplace: Int32
  var standing: Standing
  var contract: Contract
  var birth: CivilDate
  var hired: CivilDate
  var departure: CivilDate?
  var contractEnd: CivilDate?
  var retires = false
  var exposures: ExposureSet = []
  var situations: SituationSet = []
  var followUp: FollowUp = .simple
  /// Ceiling the médecin set, in months; 0 for none.
  var periodMonths: UInt8 = 0
  /// Hired within the last twelve months.
  var isNew = false
  /// Followed without a first visit, thanks to a recent one elsewhere.
  var waived = false
  /// To have at least one legal visit overdue on the first day.
  var late = false
  var user: Int32 = -1

  /// Months after which the periodic visit of a worker who is not under SIR is due.
  var ceiling: Int { periodMonths > 0 ? Int(periodMonths) : followUp == .adapted && longestIsThree ? 36 : 60 }

  /// Whether a situation of R. 4624-17 shortens the ceiling to three years.
  var longestIsThree: Bool { !situations.isDisjoint(with: Person.threeYears) }

  /// Whether the first visit must precede the assignment to the post (R. 4624-18, R. 4426-7, R. 4453-25).
  func firstVisitBeforePost(_ day: CivilDate) -> Bool {
    situations.has(.nuit) || birth.adding(years: 18) > day || exposures.has(.bio2) || exposures.has(.cemDepassement)
  }

  static let threeYears: SituationSet = [
    SituationSet(.nuit), SituationSet(.handicap), SituationSet(.invalidite), SituationSet(.suiviAdapte),
  ]
  static let adapted: SituationSet = threeYears.union([SituationSet(.grossesse), SituationSet(.allaitement)])
}

/// Everyone of the service.
struct People {
  var list: [Person] = []
  let asOf: CivilDate

  init(_ request: GenerationRequest, _ places: [Workplace]) {
    asOf = request.asOf
    var random = request.random(.people)
    list.reserveCapacity(request.workers * 3 / 2)
    addInPost(request, places, &random)
    addLeavers(request, places, &random)
    addAnnounced(request, places, &random)
    var shuffler = request.random(.shuffle)
    shuffler.shuffle(&list)
    expose(request, places, &random)
    situate(request, places, &random)
    chooseWaived(request)
    chooseLate(request)
  }

  // Hires still in post are more often permanent; those already gone, more often short contracts.
  private static let stayingContracts: [(Contract, Double)] = [
    (.cdi, 0.66), (.cdd, 0.18), (.apprentissage, 0.135), (.saisonnier, 0.015), (.stage, 0.01),
  ]
  private static let goneContracts: [(Contract, Double)] = [
    (.cdi, 0.20), (.cdd, 0.66), (.apprentissage, 0.04), (.saisonnier, 0.08), (.stage, 0.02),
  ]

  private mutating func addInPost(_ request: GenerationRequest, _ places: [Workplace], _ random: inout RandomSource) {
    let agency = Double(places.filter { $0.activity == .interim }.reduce(0) { $0 + $1.size }) / Double(request.workers)
    let newRate = max(0, (Figures.hiresStaying - agency * 0.75) / max(0.01, 1 - agency))
    var newcomers = request.quota(1)
    var kinds = Deck(People.stayingContracts, seed: request, number: 2)
    var agencyStaff = request.quota(3)
    for (number, place) in places.enumerated() {
      for _ in 0..<place.size {
        let temporary = place.activity == .interim && !agencyStaff.draw(0.05)
        let isNew = newcomers.draw(place.activity == .interim ? 0.75 : newRate)
        var contract = isNew ? kinds.draw() : .cdi
        if temporary { contract = .interim }
        let age = contract == .apprentissage ? random.between(19, 26) : contract == .stage ? random.between(18, 24) : People.age(&random)
        var days = isNew ? random.between(1, 364) : tenure(age: age, temporary: temporary, &random)
        if !isNew, contract == .cdi, age < 27, random.chance(0.25) {
          contract = .apprentissage
          days = random.between(366, 850)
        } else if !isNew, contract == .cdi, random.chance(0.012) {
          contract = .cdd
          days = random.between(366, 500)
        }
        let hired = workday(asOf.adding(days: -days))
        var person = Person(
          workplace: Int32(number), standing: .inPost, contract: contract, birth: birth(age: age, &random), hired: hired)
        person.isNew = isNew
        if let length = People.contractDays(contract, &random) {
          person.contractEnd = max(hired.adding(days: length), asOf.adding(days: random.between(4, 200)))
        }
        if contract == .interim, !places.isEmpty { person.user = Int32(random.below(places.count)) }
        if contract == .cdi, age >= 61, random.chance(0.15) {
          person.departure = monthEnd(asOf.adding(days: random.between(5, 170)))
          person.retires = true
        } else if contract == .cdi, random.chance(0.004) {
          person.departure = asOf.adding(days: random.between(5, 60))
        }
        list.append(person)
      }
    }
  }

  private mutating func addLeavers(_ request: GenerationRequest, _ places: [Workplace], _ random: inout RandomSource) {
    let chooser = WorkerChooser(places)
    let yearly = Int((Double(request.workers) * Figures.hires).rounded())
    let short = Int((Double(request.workers) * (Figures.hires - Figures.hiresStaying)).rounded())
    var kinds = Deck(People.goneContracts, seed: request, number: 4)
    for year in 0..<2 {
      for number in 0..<yearly {
        let isShort = number < short
        // A short stay lies within one year, its first day anywhere in it.
        let arrived = random.between(1, 364)
        let left = isShort ? random.between(1, arrived) : random.between(1, 364)
        let place = chooser.pick(&random)
        var contract = isShort ? kinds.draw() : random.chance(0.8) ? .cdi : .cdd
        if places[place].activity == .interim { contract = .interim }
        let stay = isShort ? arrived - left : random.between(366, contract == .cdd ? 500 : 4500)
        let retires = contract == .cdi && !isShort && random.chance(0.13)
        let age = retires ? random.between(61, 66) : contract == .apprentissage ? random.between(18, 25) : People.age(&random)
        let departure = asOf.adding(days: -left - 365 * year)
        var person = Person(
          workplace: Int32(place), standing: .left, contract: contract, birth: birth(age: age, &random),
          hired: workday(max(departure.adding(days: -stay), asOf.adding(days: -365 * (age - 16)))), departure: departure)
        person.isNew = isShort && year == 0
        person.retires = retires
        if contract != .cdi { person.contractEnd = departure }
        if person.hired > departure { person.hired = departure }
        list.append(person)
      }
    }
  }

  /// Hires of the next weeks that employers have already announced: four in ten.
  private mutating func addAnnounced(_ request: GenerationRequest, _ places: [Workplace], _ random: inout RandomSource) {
    let chooser = WorkerChooser(places)
    let count = Int(Double(request.workers) * Figures.hires * 4 / 52 * 0.4)
    var kinds = Deck(People.stayingContracts, seed: request, number: 5)
    for _ in 0..<count {
      let place = chooser.pick(&random)
      var contract = kinds.draw()
      if places[place].activity == .interim { contract = .interim }
      let hired = workday(asOf.adding(days: random.between(1, 27)))
      var person = Person(
        workplace: Int32(place), standing: .announced, contract: contract,
        birth: birth(age: contract == .apprentissage ? random.between(18, 25) : People.age(&random), &random), hired: hired)
      if let length = People.contractDays(contract, &random) { person.contractEnd = hired.adding(days: length) }
      list.append(person)
    }
  }

  private func workday(_ day: CivilDate) -> CivilDate { day.weekday > 4 ? day.adding(days: -(day.weekday - 4)) : day }

  private func monthEnd(_ day: CivilDate) -> CivilDate {
    let (year, month, _) = day.fields
    return CivilDate(year: year, month: month, day: CivilDate.daysIn(month: month, of: year)) ?? day
  }

  /// Ages of people in work: 19 to 64, most between 30 and 55 (assumption).
  private static func age(_ random: inout RandomSource) -> Int { 19 + Int((random.unit() * 0.6 + random.unit() * 0.4) * 46) }

  private func birth(age: Int, _ random: inout RandomSource) -> CivilDate {
    asOf.adding(days: -(age * 365 + age / 4) - random.between(0, 364))
  }

  /// Days in post of someone who has been there for a year: many for a few years, few for thirty.
  private func tenure(age: Int, temporary: Bool, _ random: inout RandomSource) -> Int {
    if temporary { return random.between(366, 540) }
    let draw = random.unit()
    return 366 + min(Int(draw * draw * 9500), max(10, (age - 18) * 365 - 366))
  }

  private static func contractDays(_ contract: Contract, _ random: inout RandomSource) -> Int? {
    switch contract {
    case .cdi, .autre: nil
    case .cdd: random.between(30, 540)
    case .interim: random.between(15, 180)
    case .saisonnier: random.between(60, 180)
    case .apprentissage: random.pick([365, 730, 730, 1095])
    case .stage: random.between(60, 180)
    }
  }
}
