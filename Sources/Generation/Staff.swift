import Chance
import Dossier
import Law

// Who works in the service: the médecins of the posts, the infirmiers that teams share, some collaborateurs and internes, and the trades
// that hold no visit. One in six arrived in the last twelve months in the place of someone who left.

/// The staff, and who holds which visit in which team.
struct Staff {
  var professionals: [Professional] = []
  /// By team, places in `professionals` of those in post on the first day.
  var medecins: [[Int]]
  var juniors: [[Int]]
  var infirmiers: [[Int]]
  /// The one who left and the one who came, by place of the latter.
  var predecessors: [Int: Int] = [:]

  static let infirmierProtocol: Set<Nature> = [.vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee, .visiteIntermediaire]
  static let collaborateurProtocol: Set<Nature> = [
    .vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee, .orientationMedecin, .examenAptitudeEmbauche, .renouvellementAptitude,
    .visiteIntermediaire, .prereprise, .reprise, .miCarriere, .demande,
  ]

  init(_ plan: ServicePlan, centres: [AreaCentres]) {
    let teamCount = plan.teams.count
    medecins = Array(repeating: [], count: teamCount)
    juniors = medecins
    infirmiers = medecins
    var random = plan.request.random(.staff, 1)
    addMedecins(plan, centres, &random)
    addJuniors(plan, centres, &random)
    addInfirmiers(plan, centres, &random)
    addOthers(plan, centres)
    turnOver(plan, &random)
  }

  /// Centres of an area in the order one team prefers them.
  static func centreList(_ centres: AreaCentres, first: Int) -> [CentreID] {
    let fixed = centres.fixed.map(\.id)
    let turn = fixed.isEmpty ? 0 : first % fixed.count
    return Array(fixed[turn...] + fixed[..<turn]) + centres.mobile.map(\.id) + (centres.remote.map { [$0.id] } ?? [])
  }

  static func shares(_ plan: ServicePlan, _ teams: [Int]) -> [TeamShare] {
    teams.enumerated().map { place, team in
      TeamShare(plan.teams[team].id, thousandths: 1000 / teams.count + (place < 1000 % teams.count ? 1 : 0))
    }
  }

  private mutating func addMedecins(_ plan: ServicePlan, _ centres: [AreaCentres], _ random: inout RandomSource) {
    var trained: Set<Int> = []
    for (number, post) in plan.posts.enumerated() {
      let area = plan.teams[post.teams[0]].area
      var trainings: Set<Training> = []
      if !post.vacant, trained.insert(area).inserted || random.chance(0.5) { trainings.insert(.ionisants) }
      if random.chance(0.05) { trainings.insert(.hyperbare) }
      professionals.append(
        Professional(
          id: ProfessionalID("MED" + padded(number + 1, 3)), role: .medecin, status: post.vacant ? .aPourvoir : .enPoste,
          teams: Staff.shares(plan, post.teams), fteThousandths: post.tenths * 100, trainings: post.vacant ? [] : trainings,
          centres: Staff.centreList(centres[area], first: post.teams[0])))
      if !post.vacant { for team in post.teams { medecins[team].append(number) } }
    }
  }

  /// The médecin of a team, or one of its area's; nothing when every post there is vacant.
  private func supervisor(of team: Int, _ plan: ServicePlan) -> (medecin: Int, team: Int)? {
    if let medecin = medecins[team].first { return (medecin, team) }
    for other in plan.teams.indices where plan.teams[other].area == plan.teams[team].area {
      if let medecin = medecins[other].first { return (medecin, other) }
    }
    return nil
  }

  /// Adds someone who works under a médecin, who must be of one of their teams: the médecin's team is added when it is not.
  private mutating func addSupervised(
    _ prefix: String, _ number: Int, _ role: Role, teams: [Int], tenths: Int, _ plan: ServicePlan, _ centres: [AreaCentres],
    protocolNatures: Set<Nature> = [], trainings: Set<Training> = []
  ) -> Int? {
    var teams = teams
    guard let first = teams.first else { return nil }
    let inTeam = teams.compactMap { medecins[$0].first }.first
    let chief: Int
    if let inTeam {
      chief = inTeam
    } else if let near = supervisor(of: first, plan) {
      chief = near.medecin
      teams = (teams + [near.team]).sorted()
    } else {
      return nil
    }
    let area = plan.teams[first].area
    professionals.append(
      Professional(
        id: ProfessionalID(prefix + padded(number, 3)), role: role, teams: Staff.shares(plan, teams), supervisor: professionals[chief].id,
        fteThousandths: tenths * 100, protocolNatures: protocolNatures, trainings: trainings,
        centres: Staff.centreList(centres[area], first: number)))
    return professionals.count - 1
  }

  private mutating func addJuniors(_ plan: ServicePlan, _ centres: [AreaCentres], _ random: inout RandomSource) {
    let workers = Double(plan.request.workers)
    let kinds: [(String, Role, Double)] = [
      ("COL", .collaborateur, Figures.workersPerCollaborateur), ("INT", .interne, Figures.workersPerInterne),
    ]
    for (prefix, role, ratio) in kinds {
      let count = workers < 15_000 ? 0 : Int((workers / ratio + 0.35).rounded(.down))
      for number in 0..<count {
        let team = (number * plan.teams.count + plan.teams.count / 2) / max(1, count)
        guard team < plan.teams.count, let place = supervisor(of: team, plan) else { continue }
        let natures = role == .interne ? Staff.infirmierProtocol.union([.demande, .reprise]) : Staff.collaborateurProtocol
        if let junior = addSupervised(
          prefix, number + 1, role, teams: [place.team], tenths: role == .interne ? 8 : 10, plan, centres, protocolNatures: natures,
          trainings: random.chance(0.3) ? [.ionisants] : [])
        {
          juniors[place.team].append(junior)
        }
      }
    }
  }

  private mutating func addInfirmiers(_ plan: ServicePlan, _ centres: [AreaCentres], _ random: inout RandomSource) {
    let total = max(2, Int((10 * Double(plan.request.workers) / Figures.workersPerInfirmier).rounded()))
    var heads = max(1, Int((Double(total) / 9).rounded()))
    if heads * 10 < total { heads += 1 }
    var sizes = [Int](repeating: total / heads, count: heads)
    for place in 0..<(total % heads) { sizes[place] += 1 }
    // Half of the pairs trade two tenths, so that full time and part time live together.
    for place in stride(from: 0, to: heads - 1, by: 2) where sizes[place] <= 8 && sizes[place + 1] >= 6 && random.chance(0.5) {
      sizes[place] += 2
      sizes[place + 1] -= 2
    }
    let tenths = plan.teams.map(\.tenths)
    let whole = max(1, tenths.reduce(0, +))
    var number = 0
    var before = 0.0
    for area in plan.territories.indices {
      let teams = plan.teams.indices.filter { plan.teams[$0].area == area }
      let after = before + teams.reduce(0) { $0 + tenths[$1] } / whole * Double(heads)
      let last = area == plan.territories.count - 1 ? heads : max(number + 1, Int(after.rounded()))
      let count = max(0, min(last, heads) - number)
      before = after
      for place in 0..<count {
        let (low, high) = (place * teams.count / count, max(place * teams.count / count, ((place + 1) * teams.count - 1) / count))
        var natures = Staff.infirmierProtocol
        if random.chance(0.3) { natures.insert(.miCarriere) }
        if random.chance(0.2) { natures.formUnion([.demande, .prereprise]) }
        if random.chance(0.05) { natures.insert(.reprise) }
        let infirmier = addSupervised(
          "INF", number + 1, .infirmier, teams: Array(teams[low...min(high, teams.count - 1)]), tenths: sizes[number], plan, centres,
          protocolNatures: natures, trainings: random.chance(0.4) ? [.ionisants] : [])
        if let infirmier {
          for share in professionals[infirmier].teams {
            if let team = plan.teams.firstIndex(where: { $0.id == share.team }) { infirmiers[team].append(infirmier) }
          }
        }
        number += 1
      }
    }
  }

  private mutating func addOthers(_ plan: ServicePlan, _ centres: [AreaCentres]) {
    let workers = Double(plan.request.workers)
    let kinds: [(String, Role, Double)] = [
      ("IPR", .iprp, Figures.workersPerPreventer), ("ASS", .assistant, Figures.workersPerAssistant),
    ]
    for (prefix, role, ratio) in kinds {
      let count = Int((workers / ratio).rounded())
      for number in 0..<count {
        _ = addSupervised(prefix, number + 1, role, teams: [number * plan.teams.count / count], tenths: 10, plan, centres)
      }
    }
  }

  /// One in six of those in post came within the year, after someone of the same trade left.
  private mutating func turnOver(_ plan: ServicePlan, _ random: inout RandomSource) {
    var quota = plan.request.quota(90)
    for place in professionals.indices where professionals[place].status == .enPoste && quota.draw(Figures.turnover) {
      let arrived = plan.request.asOf.adding(days: -random.between(20, 350)).monday
      var former = professionals[place]
      former.id = ProfessionalID(former.id.text + "P")
      former.end = arrived.adding(days: -3)
      former.halfDaysDone = 0
      former.fieldHalfDaysDone = 0
      professionals[place].start = arrived
      predecessors[place] = professionals.count
      professionals.append(former)
    }
  }

  /// The one of these who was in post on a day, chosen by a number, and whom they replaced if they had not come yet.
  func holder(among places: [Int], on day: CivilDate, choice: Int) -> ProfessionalID? {
    guard !places.isEmpty else { return nil }
    let place = places[choice % places.count]
    guard let start = professionals[place].start, day < start else { return professionals[place].id }
    guard let former = predecessors[place], let end = professionals[former].end, day <= end else { return nil }
    return professionals[former].id
  }

  /// The role of the first of these places.
  func role(of places: [Int]) -> Role { places.first.map { professionals[$0].role } ?? .medecin }
}
