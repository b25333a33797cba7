import Dossier
import Law

/// Names the establishments that each field half-day sees.
///
/// What is due comes first, and fills every place it can: studies of posts by their last day, then fiches and actions, those due longest
/// first. The first establishment of a half-day draws the others: of the same team, then the nearest. When nothing is due any more, each
/// half-day still without an establishment takes the one with the best prevention score, then the places left go to the nearest around, no
/// farther than two centres of one day may be. Half-days are filled in the order of time, so that what is most urgent is seen soonest; an
/// establishment is named once, never while it is closed, and for prevention only after its rest.
struct FieldListing {
  private let service: Service
  private let needs: [FieldNeed]
  private let closures: [EstablishmentID: [Closure]]
  /// Places in ``needs``, by team: what is due, most urgent first; what prevention may see, best score first.
  private let due: [TeamID: [Int]]
  private let prevention: [TeamID: [Int]]
  /// Rank of each need among those of its kind.
  private let rank: [Int]

  init(_ service: Service, needs: [FieldNeed]) {
    self.service = service
    self.needs = needs
    closures = Dictionary(grouping: service.dossier.closures, by: \.establishment)
    let legal = needs.indices.filter { !needs[$0].legal.isEmpty }.sorted { needs[$0].isMoreUrgent(than: needs[$1]) }
    let free = needs.indices.filter { needs[$0].legal.isEmpty && !needs[$0].isResting }.sorted {
      (needs[$1].score, needs[$0].establishment) < (needs[$0].score, needs[$1].establishment)
    }
    var rank = [Int](repeating: 0, count: needs.count)
    for list in [legal, free] { for (place, need) in list.enumerated() { rank[need] = place } }
    self.rank = rank
    due = Dictionary(grouping: legal) { needs[$0].team }
    prevention = Dictionary(grouping: free) { needs[$0].team }
  }

  /// The establishments of each half-day, in the order of the half-days given.
  ///
  /// - Parameter halfDays: Half-days in milieu de travail, by member and number, in the order of time.
  /// - Complexity: O(*half-days* × *establishments of a team*).
  func visits(_ halfDays: [(member: Int, half: Int)]) -> [[FieldNeed]] {
    var taken = [Bool](repeating: false, count: needs.count)
    var chosen = [[Int]](repeating: [], count: halfDays.count)
    let places = service.parameters.fieldEstablishmentsPerHalfDay
    for (index, entry) in halfDays.enumerated() {
      while chosen[index].count < places, let next = next(due, entry, beside: chosen[index], taken: taken, within: nil) {
        taken[next] = true
        chosen[index].append(next)
      }
    }
    let reach = 1000 * service.parameters.maximumKilometresBetweenCentresSameDay
    for (index, entry) in halfDays.enumerated() where chosen[index].isEmpty {
      guard let next = next(prevention, entry, beside: [], taken: taken, within: nil) else { continue }
      taken[next] = true
      chosen[index].append(next)
    }
    for (index, entry) in halfDays.enumerated() {
      while !chosen[index].isEmpty, chosen[index].count < places,
        let next = next(prevention, entry, beside: chosen[index], taken: taken, within: reach)
      {
        taken[next] = true
        chosen[index].append(next)
      }
    }
    return chosen.map { $0.map { needs[$0] } }
  }

  /// The next establishment of a half-day: the first of the list when it has none, else one beside the first it has.
  private func next(
    _ lists: [TeamID: [Int]], _ entry: (member: Int, half: Int), beside chosen: [Int], taken: [Bool], within limit: Int?
  ) -> Int? {
    let day = service.horizon.halfDay(entry.half).day
    let anchor = chosen.first.map { needs[$0] }
    var best: (place: Int, key: (Int, Int, Int))?
    for share in service.staff[entry.member].professional.teams {
      for place in lists[share.team] ?? [] where !taken[place] && isOpen(needs[place], on: day) {
        var key = (0, 0, rank[place])
        if let anchor {
          let metres = metres(from: anchor.place, to: needs[place].place)
          if let limit, metres.map({ $0 > limit }) ?? true { continue }
          key = (anchor.team == needs[place].team ? 0 : 1, metres ?? .max, rank[place])
        }
        if best.map({ key < $0.key }) ?? true { best = (place, key) }
        if anchor == nil { break }
      }
    }
    return best?.place
  }

  private func isOpen(_ need: FieldNeed, on day: CivilDate) -> Bool {
    if let joined = need.joined, joined > day { return false }
    return !(closures[need.establishment] ?? []).contains { $0.start <= day && ($0.end.map { day <= $0 } ?? true) }
  }

  /// Road metres between two places, 0 within a commune; nothing when either is nowhere.
  private func metres(from start: Place, to end: Place) -> Int? {
    if let commune = start.commune, commune == end.commune { return 0 }
    guard let start = start.coordinates, let end = end.coordinates else { return nil }
    return GreatCircle.roadMetres(from: start, to: end, detourThousandths: service.parameters.detourThousandths)
  }
}

extension FieldNeed {
  /// A study of a post before the rest, the earliest last day first; then the fiche or action due longest.
  fileprivate func isMoreUrgent(than other: FieldNeed) -> Bool {
    func key(_ need: FieldNeed) -> (Int, CivilDate, EstablishmentID) {
      (need.studyBy == nil ? 1 : 0, need.studyBy ?? need.due ?? CivilDate(dayNumber: 0), need.establishment)
    }
    return key(self) < key(other)
  }

  /// The visit that a plan writes.
  var visit: FieldVisit { FieldVisit(establishment, reasons: legal.isEmpty ? prevention : legal, due: due) }
}
