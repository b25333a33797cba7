import Chance
import Dossier
import Law

// What each person is exposed to and in which situation: both lead to the follow-up that the law asks for.

extension People {
  // MARK: Exposures

  mutating func expose(_ request: GenerationRequest, _ places: [Workplace], _ random: inout RandomSource) {
    /// Short contracts meet the exposed posts more often (assumption, fitted to the share of aptitude exams among first visits).
    func weight(_ person: Person) -> Double {
      let rate = places[Int(person.workplace)].activity.sirRate
      return person.standing == .left && person.isNew ? min(1, rate * 2.7) : person.isNew ? min(1, rate * 1.15) : rate
    }
    let inPost = list.filter { $0.standing == .inPost }
    let scale = Figures.sirShare * Double(inPost.count) / max(0.001, inPost.reduce(0) { $0 + weight($1) })
    var quotas = Activity.allCases.map { request.quota(10 + UInt64($0.rawValue)) }
    var others = request.quota(20)
    var minors = request.quota(6)
    let apprentices = inPost.count { $0.isNew && $0.contract == .apprentissage }
    let minorRate = min(1, Figures.minorShare * Double(inPost.count) / max(1, Double(apprentices)))
    for place in list.indices {
      let activity = places[Int(list[place].workplace)].activity
      let rate = min(0.95, weight(list[place]) * scale)
      let exempt = list[place].contract == .stage
      let reinforced =
        list[place].standing == .inPost ? quotas[activity.rawValue].draw(rate, allowed: !exempt) : others.draw(rate, allowed: !exempt)
      if list[place].standing == .inPost, list[place].isNew, list[place].contract == .apprentissage, minors.draw(minorRate) {
        list[place].birth = asOf.adding(days: -random.between(16 * 366 + 20, 18 * 365 - 40))
        if reinforced { list[place].exposures.insert(ExposureSet(.travauxReglementes)) }
      }
      if exempt {
        list[place].followUp = .none
      } else if reinforced {
        list[place].followUp = .reinforced
        if !list[place].exposures.has(.travauxReglementes) { list[place].exposures = People.reinforcedExposures(activity, &random) }
      } else if list[place].contract == .saisonnier {
        list[place].followUp = .none
      } else {
        list[place].exposures = People.simpleExposures(activity, &random)
      }
    }
  }

  /// Exposures of R. 4624-23 by activity (assumption).
  private static func reinforcedExposures(_ activity: Activity, _ random: inout RandomSource) -> ExposureSet {
    let choices: [(Exposure, Double)] =
      switch activity {
      case .btp: [(.amiante, 0.3), (.echafaudage, 0.35), (.plomb, 0.1), (.cmr, 0.2), (.manutentionLourde, 0.05)]
      case .industrie: [(.cmr, 0.68), (.plomb, 0.08), (.manutentionLourde, 0.1), (.listeEmployeur, 0.12), (.ionisantB, 0.02)]
      case .transport: [(.listeEmployeur, 0.5), (.manutentionLourde, 0.3), (.cmr, 0.2)]
      case .sante: [(.bio3, 0.6), (.cmr, 0.15), (.ionisantB, 0.2), (.bio4, 0.02), (.ionisantA, 0.03)]
      case .bureaux: [(.listeEmployeur, 0.55), (.cmr, 0.35), (.bio3, 0.1)]
      case .interim: [(.cmr, 0.5), (.echafaudage, 0.3), (.manutentionLourde, 0.2)]
      }
    return ExposureSet(choices[random.index(ofWeights: choices.map(\.1))].0)
  }

  /// Exposures that leave the follow-up simple.
  private static func simpleExposures(_ activity: Activity, _ random: inout RandomSource) -> ExposureSet {
    switch activity {
    case .sante: random.chance(0.03) ? ExposureSet(.bio2) : []
    case .btp, .industrie, .transport: random.chance(0.06) ? ExposureSet(.habilitationElectrique) : []
    case .bureaux, .interim: []
    }
  }

  // MARK: Situations

  mutating func situate(_ request: GenerationRequest, _ places: [Workplace], _ random: inout RandomSource) {
    let inPost = list.indices.filter { list[$0].standing == .inPost }
    let weights = inPost.reduce(0) { $0 + places[Int(list[$1].workplace)].activity.nightWeight }
    let night = Figures.nightShare * Double(inPost.count) / max(1, weights)
    var (nights, handicaps, others) = (request.quota(30), request.quota(31), request.quota(32))
    var adapted = 0
    for place in inPost where list[place].followUp != .none {
      let minor = list[place].birth.adding(years: 18) > asOf
      if nights.draw(night * places[Int(list[place].workplace)].activity.nightWeight, allowed: !minor) {
        list[place].situations.insert(SituationSet(.nuit))
      }
      if handicaps.draw(Figures.handicapShare * Double(inPost.count) / Double(max(1, inPost.count)), allowed: !minor) {
        list[place].situations.insert(SituationSet(.handicap))
      }
      if isAdapted(place) { adapted += 1 }
    }
    // The rest of the 8 %: invalidity, pregnancy, and whomever the médecin adds.
    let target = Int((Figures.siaShare * Double(inPost.count)).rounded())
    let free = inPost.filter { list[$0].followUp == .simple && !isAdapted($0) && list[$0].birth.adding(years: 18) <= asOf }
    let rate = Double(max(0, target - adapted)) / Double(max(1, free.count))
    for place in free where others.draw(rate) {
      let draw = random.unit()
      let age = list[place].birth.days(to: asOf) / 365
      let situation: Situation =
        draw < 0.45 && (20...44).contains(age) ? (draw < 0.35 ? .grossesse : .allaitement) : draw < 0.75 ? .suiviAdapte : .invalidite
      list[place].situations.insert(SituationSet(situation))
    }
    for place in list.indices where list[place].followUp == .simple {
      if list[place].standing == .inPost, isAdapted(place) { list[place].followUp = .adapted }
      if random.chance(0.06), list[place].standing == .inPost, !list[place].isNew {
        list[place].periodMonths = list[place].longestIsThree ? 24 : random.chance(0.5) ? 48 : 36
      }
    }
  }

  private func isAdapted(_ place: Int) -> Bool {
    list[place].followUp == .simple
      && (!list[place].situations.isDisjoint(with: Person.adapted) || list[place].birth.adding(years: 18) > asOf)
  }
}
