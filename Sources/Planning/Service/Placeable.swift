import Dossier
import Law

/// Where one group could be held were it alone: the options of the certified bound, and the test of what no place can hold.
struct PlaceFinder {
  private let service: Service
  /// Half-days on which each (member, site) could hold a session.
  let open: [[[Int]]]
  /// First half-day that is not frozen; 0 when nothing is.
  let frozenBefore: Int
  /// Slots (member × half-days + half-day) whose session a kept or proposed appointment already holds, with its site.
  let holding: [Int: Set<Int>]

  init(_ service: Service) {
    self.service = service
    let horizon = service.horizon
    open = service.staff.map { member in
      service.sites.map { site in
        (0..<horizon.halfDayCount).filter { half in
          guard member.availability[half].canConsult, site.rooms[half] > 0 else { return false }
          let imposed = member.imposedCentre[half]
          return imposed == -1 ? member.professional.centres.contains(site.centre) : imposed == site.centreIndex
        }
      }
    }
    let frozen = service.dossier.present.contains(.rendezVous) || !service.dossier.appointments.isEmpty
    let lastFrozen = frozen ? min(service.parameters.freezeDays, horizon.dayCount) : 0
    frozenBefore = (0..<horizon.halfDayCount).filter { Horizon.day(of: $0) < lastFrozen }.count
    var holding: [Int: Set<Int>] = [:]
    let given =
      service.candidates.compactMap { $0.yielded == nil ? $0.group.given : nil } + service.occupied
    for appointment in given {
      guard let half = service.halfDay(of: appointment), let member = service.memberIndex[appointment.professional],
        let site = service.site(of: appointment, on: half)
      else { continue }
      holding[member * horizon.halfDayCount + half, default: []].insert(site)
    }
    self.holding = holding
  }

  /// Calls `body` with the options of a group, those of one holder at one site at once. A `proposed` place is free of notice and freeze.
  ///
  /// - Parameters:
  ///   - open: Half-days with a possible session, by member and site.
  ///   - body: Answers whether to go on.
  func forEachRun(of candidate: Service.Candidate, open: [[[Int]]], _ body: (Service.Holder, Service.Reach, [Int]) -> Bool) {
    let horizon = service.horizon
    let notice = horizon.begins.days(to: NoticeRule.firstDay(candidate.group.obligations, service.parameters))
    let mayOpenFrozen = candidate.group.mayOpenFrozenSession
    let own = proposedPlace(of: candidate)
    let lengths = [service.parameters.sessionMinutes(.matin), service.parameters.sessionMinutes(.apresMidi)]
    var halves: [Int] = []
    for holder in candidate.holders {
      for reach in candidate.reach {
        halves.removeAll(keepingCapacity: true)
        for half in open[holder.member][reach.site] {
          let day = Horizon.day(of: half)
          guard candidate.group.days.contains(day), holder.minutes <= lengths[half % 2] else { continue }
          if own.map({ $0 != (holder.member, reach.site, half) }) ?? true {
            if day < notice { continue }
            if half < frozenBefore && !mayOpenFrozen
              && !(holding[holder.member * horizon.halfDayCount + half]?.contains(reach.site) ?? false)
            {
              continue
            }
          }
          halves.append(half)
        }
        if !halves.isEmpty && !body(holder, reach, halves) { return }
      }
    }
  }

  /// The place a proposed appointment already has.
  func proposedPlace(of candidate: Service.Candidate) -> (Int, Int, Int)? {
    guard !candidate.group.isPinned, candidate.yielded == nil, let given = candidate.group.given,
      let half = service.halfDay(of: given), let member = service.memberIndex[given.professional],
      let site = service.site(of: given, on: half)
    else { return nil }
    return (member, site, half)
  }

  /// Whether a proposed appointment could stay where it is, were it alone.
  func mayStay(_ candidate: Service.Candidate) -> Bool {
    guard let own = proposedPlace(of: candidate) else { return false }
    var found = false
    forEachRun(of: candidate, open: open) { holder, reach, halves in
      found = holder.member == own.0 && reach.site == own.1 && halves.contains(own.2)
      return !found
    }
    return found
  }

  /// Whether the group has an option.
  func isPlaceable(_ candidate: Service.Candidate) -> Bool {
    if candidate.group.isPinned { return true }
    var found = false
    forEachRun(of: candidate, open: open) { _, _, _ in
      found = true
      return false
    }
    return found
  }
}
