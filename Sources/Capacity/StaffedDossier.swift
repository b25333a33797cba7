import Dossier
import Law

/// A dossier with people added: what a scenario would lay over it.
///
/// The people of a post take half-days in a fixed order of their own, so that one half-day less is the same week without its last. Each person has
/// at most what a full-time post gives to consultation; a médecin's half-days are free for consultation or the field, so that the third is owed
/// and kept like anyone's. Nobody has a past in the service.
public struct StaffedDossier: Sendable {
  /// One person added.
  public struct Person: Sendable, Equatable {
    /// The line of professionnels.csv.
    public var professional: Professional
    /// The lines of horaires.csv.
    public var timetable: [TimetableLine]
  }

  /// The service as it stands.
  public let dossier: Dossier
  /// Half-days of consultation of a full-time post, by role.
  public let fullTime: [Role: Int]
  /// Half-days of the week by the rooms they leave free, the most first.
  private let order: [(weekday: Int, part: DayPart)]

  /// Reads from a dossier how people work in it.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    fullTime = [
      .medecin: StaffedDossier.halfDays(of: .medecin, dossier) ?? 10, .infirmier: StaffedDossier.halfDays(of: .infirmier, dossier) ?? 5,
    ]
    order = StaffedDossier.order(dossier)
  }

  /// Half-days on which a full-time post of a role may consult, the mean of those in post.
  private static func halfDays(of role: Role, _ dossier: Dossier) -> Int? {
    let people = dossier.professionals.filter {
      $0.role == role && $0.status == .enPoste && ($0.end.map { $0 >= dossier.parameters.begins } ?? true) && $0.fteThousandths > 0
    }
    let keys = Set(people.map(\.id))
    let halves = dossier.timetable.reduce(0) { sum, line in
      guard keys.contains(line.professional), line.usage == .libre || line.usage == .consultation,
        line.until.map({ $0 >= dossier.parameters.begins }) ?? true
      else { return sum }
      return sum + (line.weeks == .toutes ? 2 : 1)
    }
    let time = people.reduce(0) { $0 + $1.fteThousandths }
    guard time > 0, halves > 0 else { return nil }
    return min(10, max(1, (halves * 1000 + time) / (2 * time)))
  }

  private static func order(_ dossier: Dossier) -> [(weekday: Int, part: DayPart)] {
    let all = (0..<6).flatMap { day in DayPart.allCases.map { (weekday: day, part: $0) } }
    func free(_ day: Int, _ part: DayPart) -> Int {
      let rooms = dossier.centres.filter { $0.kind == .fixe && $0.weekdays.contains(day) }.reduce(0) { $0 + 6 * $1.rooms }
      let taken = dossier.timetable.filter { $0.weekday == day && $0.part == part }.reduce(0) { sum, line in
        // Of a médecin's free half-days about a third are the field's; a line of every other week counts half.
        sum + (line.weeks == .toutes ? 2 : 1) * (line.usage == .consultation ? 3 : line.usage == .libre ? 2 : 0)
      }
      return rooms == 0 ? .min : rooms - taken
    }
    return all.map { (slot: $0, free: free($0.weekday, $0.part)) }.filter { $0.free > .min }
      .sorted { (-$0.free, $0.slot.weekday, $0.slot.part.index) < (-$1.free, $1.slot.weekday, $1.slot.part.index) }
      .map(\.slot)
  }

  /// Posts that somebody could hold: a médecin anywhere, an infirmier where a médecin is in post to sign the protocol.
  public var posts: [StaffingPost] {
    dossier.teams.flatMap { team -> [StaffingPost] in
      let people = people(of: team.id)
      guard people.contains(where: { !$0.centres.isEmpty }) else { return [] }
      let signed = people.contains { $0.role == .medecin && $0.status == .enPoste }
      return [StaffingPost(.medecin, team.id)] + (signed ? [StaffingPost(.infirmier, team.id)] : [])
    }.sorted()
  }

  private func people(of team: TeamID) -> [Professional] {
    dossier.professionals.filter { person in
      person.teams.contains { $0.team == team } && (person.end.map { $0 >= dossier.parameters.begins } ?? true)
    }
  }

  /// Natures that an infirmier of a team may hold today, or everyone's where the team has none.
  public func protocolNatures(of team: TeamID) -> Set<Nature> {
    func union(_ people: [Professional]) -> Set<Nature> {
      people.filter { $0.role == .infirmier && $0.status == .enPoste }.reduce(into: []) { $0.formUnion($1.protocolNatures) }
    }
    let own = union(people(of: team))
    return own.isEmpty ? union(dossier.professionals) : own
  }

  /// The people that a change adds, in order of post.
  public func people(_ change: StaffingChange) -> [Person] {
    let taken = Set(dossier.professionals.map(\.id))
    let known = posts
    return change.posts.flatMap { post -> [Person] in
      let size = fullTime[post.role] ?? 10
      let (count, turn) = (change.halfDays[post] ?? 0, known.firstIndex(of: post) ?? 0)
      return stride(from: 0, to: count, by: size).map { first in
        let mine = min(size, count - first)
        var key = "RENF-\(post.role == .medecin ? "MED" : "INF")-\(post.team.text)-\(first / size + 1)"
        while taken.contains(ProfessionalID(key)) { key += "X" }
        return person(ProfessionalID(key), post, halfDays: mine, full: size, turn: 3 * turn + 5 * (first / size), change)
      }
    }
  }

  private func person(
    _ key: ProfessionalID, _ post: StaffingPost, halfDays: Int, full: Int, turn: Int, _ change: StaffingChange
  ) -> Person {
    let team = people(of: post.team)
    var centres: [CentreID] = []
    for centre in team.flatMap(\.centres) where !centres.contains(centre) { centres.append(centre) }
    let medecins = team.filter { $0.role == .medecin && $0.status == .enPoste }
    func share(_ person: Professional) -> Int { person.teams.first { $0.team == post.team }?.thousandths ?? 0 }
    let chief = medecins.max { (share($0), $1.id) < (share($1), $0.id) }
    let extended = change.protocols.filter { $0.team == post.team }.map(\.nature)
    let professional = Professional(
      id: key, role: post.role, teams: [TeamShare(post.team, thousandths: 1000)], supervisor: post.role == .medecin ? nil : chief?.id,
      fteThousandths: halfDays * 1000 / full,
      protocolNatures: post.role == .medecin ? [] : protocolNatures(of: post.team).union(extended),
      trainings: team.filter { $0.role == post.role }.reduce(into: []) { $0.formUnion($1.trainings) }, centres: centres,
      start: dossier.parameters.begins)
    let slots = order.isEmpty ? [] : (0..<min(halfDays, order.count)).map { order[($0 + turn) % order.count] }
    let lines = slots.map { slot in
      TimetableLine(
        professional: key, weekday: slot.weekday, part: slot.part, usage: post.role == .medecin ? .libre : .consultation)
    }
    return Person(professional: professional, timetable: lines.sorted { ($0.weekday, $0.part.index) < ($1.weekday, $1.part.index) })
  }

  /// The dossier with the change.
  public func staffed(_ change: StaffingChange) -> Dossier {
    var staffed = dossier
    for index in staffed.professionals.indices where staffed.professionals[index].role == .infirmier {
      for share in staffed.professionals[index].teams {
        for more in change.protocols where more.team == share.team {
          staffed.professionals[index].protocolNatures.insert(more.nature)
        }
      }
    }
    for person in people(change) {
      staffed.professionals.append(person.professional)
      staffed.timetable += person.timetable
    }
    for index in staffed.centres.indices { staffed.centres[index].rooms += change.rooms[staffed.centres[index].id] ?? 0 }
    for index in staffed.openings.indices {
      if let rooms = staffed.openings[index].rooms, let more = change.rooms[staffed.openings[index].centre] {
        staffed.openings[index].rooms = rooms + more
      }
    }
    staffed.sortTables()
    return staffed
  }

  /// Full-time equivalents of a change, in thousandths.
  public func fteThousandths(_ change: StaffingChange) -> Int { people(change).reduce(0) { $0 + $1.professional.fteThousandths } }
}
