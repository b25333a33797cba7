import Dossier
import Law

/// λ of a set: what appointments pay for a session that holds them, and what the session earns from them.
///
/// A link is kept as it is written, with how often it names a visit: its visits times its half-days may be far more than it has characters.
struct LinkPrices {
  struct Seat: Hashable {
    var professional: Int
    var centre: Int
  }
  /// The seat of each link, and its price by half-day.
  private var links: [(seat: Seat, prices: [Int: Int])] = []
  /// How often a link names a visit, by the visit's key, then the link's number.
  private var naming: [String: [Int: Int]] = [:]
  private var earned: [Seat: [Int: Int]] = [:]

  init(_ set: BoundCertificate.MultiplierSet, _ service: Service) {
    for link in set.links where link.price > 0 && !link.visits.isEmpty {
      guard let professional = service.staff.number(link.professional), let centre = service.centreNumber(link.centre) else { continue }
      var prices: [Int: Int] = [:]
      for index in link.halfDays.compactMap(service.horizon.index) { prices[index, default: 0] += link.price }
      if prices.isEmpty { continue }
      let seat = Seat(professional: professional, centre: centre)
      for (index, price) in prices { earned[seat, default: [:]][index, default: 0] += price * link.visits.count }
      for visit in link.visits { naming[visit, default: [:]][links.count, default: 0] += 1 }
      links.append((seat, prices))
    }
  }

  /// What an appointment pays, by seat and half-day; nothing when no link names it.
  func paid(by appointment: ExpectedAppointment) -> [Seat: [Int: Int]]? {
    if naming.isEmpty { return nil }
    var paid: [Seat: [Int: Int]] = [:]
    for visit in appointment.visits {
      for (number, times) in naming[visit.key] ?? [:] {
        let (seat, prices) = links[number]
        for (index, price) in prices { paid[seat, default: [:]][index, default: 0] += price * times }
      }
    }
    return paid.isEmpty ? nil : paid
  }

  /// What a professional's sessions at a centre earn, by half-day.
  func earned(by professional: Int, at centre: Int) -> [Int: Int]? { earned[Seat(professional: professional, centre: centre)] }
}
