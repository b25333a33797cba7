import Dossier
import Law

/// λ of a set: what appointments pay for a session that holds them, and what the session earns from them.
struct LinkPrices {
  private struct Seat: Hashable {
    var professional: Int
    var centre: Int
  }
  /// By key of a visit, then half-day.
  private var byVisit: [String: [Seat: [Int: Int]]] = [:]
  private var bySeat: [Seat: [Int: Int]] = [:]

  init(_ set: BoundCertificate.MultiplierSet, _ service: Service) {
    for link in set.links where link.price > 0 {
      guard let professional = service.staff.number(link.professional), let centre = service.centreNumber(link.centre) else { continue }
      let seat = Seat(professional: professional, centre: centre)
      for index in link.halfDays.compactMap(service.horizon.index) {
        bySeat[seat, default: [:]][index, default: 0] += link.price * link.visits.count
        for visit in link.visits { byVisit[visit, default: [:]][seat, default: [:]][index, default: 0] += link.price }
      }
    }
  }

  /// What an appointment pays, by half-day; nothing where it pays nothing.
  func paid(by appointment: ExpectedAppointment, to professional: Int, at centre: Int) -> [Int: Int]? {
    if byVisit.isEmpty { return nil }
    var paid: [Int: Int]?
    for visit in appointment.visits {
      guard let own = byVisit[visit.key]?[Seat(professional: professional, centre: centre)] else { continue }
      paid = paid.map { $0.merging(own) { $0 + $1 } } ?? own
    }
    return paid
  }

  /// What a session earns.
  func earned(by professional: Int, at centre: Int, _ index: Int) -> Int {
    bySeat[Seat(professional: professional, centre: centre)]?[index] ?? 0
  }
}
