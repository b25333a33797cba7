import Chance
import Dossier
import Law

// A post is held by one professional after another. Who leaves says so three months ahead; the post then stays vacant until somebody is found,
// which every week has the same chance, so a post that is vacant when the year begins is filled like any other. Who comes takes the post over:
// its teams, centres, protocol and timetable, under a name of their own, since what the former one held and signed stays theirs. A médecin
// who goes leaves the protocols that they signed: another médecin of the team signs in their place, and where there is none they are void until
// a successor comes.

extension Reality {
  /// Days between the week in which someone says that they leave and their last day at the earliest, and the most that may be added.
  static let noticeDays = 84
  private static let noticeSpread = 28
  /// Days between the week in which somebody is found for a post and their first Monday.
  static let arrivalDays = 28

  /// What stands between the name of a post and the number of who holds it: INF003, then INF003.r2, INF003.r3…
  private static let mark = ".r"

  /// The name of the post that someone holds, which is that of the first who held it, and how many held it, them included.
  static func post(of professional: ProfessionalID) -> (name: String, holder: Int) {
    let text = professional.text
    guard let place = text.lastIndex(of: "."), text[place...].hasPrefix(mark), let number = Int(text[place...].dropFirst(mark.count)),
      number > 1
    else { return (text, 1) }
    return (String(text[..<place]), number)
  }

  /// Who comes after someone on a post.
  static func successor(of professional: ProfessionalID) -> ProfessionalID {
    let post = post(of: professional)
    return ProfessionalID(post.name + mark + "\(post.holder + 1)")
  }

  /// The last day of a professional who announces in a week that they leave, or nothing.
  func departure(of professional: Professional, in week: LivedWeek) -> CivilDate? {
    var draws = luck.draws(.staffDeparture, Luck.key(Reality.post(of: professional.id).name), week.number)
    let rate: Arrival = professional.role == .medecin ? .departMedecin : .departProfessionnel
    guard draws.chance(rates.probability(rate)) else { return nil }
    return week.next.adding(days: Reality.noticeDays + draws.below(Reality.noticeSpread)).monday.adding(days: 4)
  }

  /// The first day of somebody found in a week for a vacant post, or nothing.
  func recruitment(for post: Professional, in week: LivedWeek) -> CivilDate? {
    var draws = luck.draws(.recruitment, Luck.key(Reality.post(of: post.id).name), week.number)
    let rate: Arrival = post.role == .medecin ? .recrutementMedecin : .recrutementProfessionnel
    return draws.chance(rates.probability(rate)) ? week.next.adding(days: Reality.arrivalDays) : nil
  }

  /// Makes known who will leave and who will come.
  func revealTurnover(_ dossier: inout Dossier, in week: LivedWeek, _ events: inout WeekEvents) {
    let names = Set(dossier.professionals.map(\.id))
    var came: [Professional] = []
    for place in dossier.professionals.indices where !RoleSet(dossier.professionals[place].role).isEmpty {
      let professional = dossier.professionals[place]
      if professional.status == .aPourvoir {
        guard professional.end.map({ $0 >= week.next }) ?? true, let first = recruitment(for: professional, in: week) else { continue }
        take(&dossier, post: place, from: first)
        events.recruitments += 1
      } else if let last = professional.end {
        let next = Reality.successor(of: professional.id)
        // Only a post that fell vacant in the simulation: who had left before was replaced by whoever stands in the dossier.
        guard last >= origin, last < week.next, !names.contains(next), let first = recruitment(for: professional, in: week) else {
          continue
        }
        came.append(successor(to: professional, named: next, from: first, &dossier))
        events.recruitments += 1
      } else if professional.start.map({ $0 <= week.ends }) ?? true, let last = departure(of: professional, in: week) {
        dossier.professionals[place].end = last
        events.resignations += 1
      }
    }
    dossier.professionals += came
    sign(&dossier, in: week)
  }

  /// Posts that nobody holds on a dossier's Monday, of those whom the planner places visits with.
  func vacantPosts(_ dossier: Dossier) -> Int {
    let monday = dossier.parameters.begins
    let there = Set(dossier.professionals.filter { $0.start.map { $0 <= monday } ?? true }.map(\.id))
    return dossier.professionals.count { professional in
      guard !RoleSet(professional.role).isEmpty else { return false }
      guard let last = professional.end else { return professional.status == .aPourvoir }
      return last >= origin && last < monday && !there.contains(Reality.successor(of: professional.id))
    }
  }

  /// A vacant post of the dossier is held from a day on, with the timetable of a colleague when it has none.
  private func take(_ dossier: inout Dossier, post place: Int, from first: CivilDate) {
    dossier.professionals[place].status = .enPoste
    dossier.professionals[place].start = first
    let professional = dossier.professionals[place]
    guard !dossier.timetable.contains(where: { $0.professional == professional.id }) else { return }
    let teams = Set(professional.teams.map(\.team))
    let colleagues = dossier.professionals.filter { other in
      other.role == professional.role && other.id != professional.id && dossier.timetable.contains { $0.professional == other.id }
    }
    let like = colleagues.first { $0.teams.contains { teams.contains($0.team) } } ?? colleagues.first
    guard let like else { return }
    copyTimetable(of: like.id, to: professional, from: first, &dossier)
  }

  /// Somebody in the place of one who left.
  private func successor(
    to former: Professional, named name: ProfessionalID, from first: CivilDate, _ dossier: inout Dossier
  ) -> Professional {
    var new = former
    new.id = name
    (new.start, new.end) = (first, nil)
    (new.halfDaysDone, new.fieldHalfDaysDone) = (0, 0)
    copyTimetable(of: former.id, to: new, from: first, &dossier)
    // The leave that the service had planned for the post; an illness of the former holder is nobody's.
    let planned = dossier.leave.filter { line in
      line.professional == former.id && line.start >= first
        && illness(of: former.id, week: week(of: line.start)).map { $0.start != line.start } ?? true
    }
    for line in planned {
      var line = line
      line.professional = name
      dossier.leave.append(line)
    }
    return new
  }

  private func copyTimetable(of colleague: ProfessionalID, to new: Professional, from first: CivilDate, _ dossier: inout Dossier) {
    for line in dossier.timetable where line.professional == colleague && (line.until.map { $0 >= first } ?? true) {
      var line = line
      line.professional = new.id
      if let centre = line.centre, !new.centres.contains(centre) { line.centre = nil }
      dossier.timetable.append(line)
    }
  }

  /// Gives the protocols of a médecin who has gone to one who is there: a successor on the post first, then a médecin of a team in common.
  private func sign(_ dossier: inout Dossier, in week: LivedWeek) {
    let medecins = dossier.professionals.filter { $0.role == .medecin }
    func isThere(_ id: ProfessionalID?) -> Bool {
      medecins.contains { medecin in
        medecin.id == id && medecin.status == .enPoste && (medecin.start.map { $0 <= week.next } ?? true)
          && (medecin.end.map { $0 >= week.next } ?? true)
      }
    }
    for place in dossier.professionals.indices {
      guard let supervisor = dossier.professionals[place].supervisor, !isThere(supervisor),
        let gone = medecins.first(where: { $0.id == supervisor }), gone.end.map({ $0 >= origin && $0 < week.next }) ?? false
      else { continue }
      let teams = Set(dossier.professionals[place].teams.map(\.team))
      let post = Reality.post(of: supervisor).name
      let able = medecins.filter { medecin in isThere(medecin.id) && medecin.teams.contains { teams.contains($0.team) } }
      guard let next = able.first(where: { Reality.post(of: $0.id).name == post }) ?? able.first else { continue }
      dossier.professionals[place].supervisor = next.id
    }
  }
}
