import Dossier

/// How often things happen in a simulated service; each rate can be given.
public struct ArrivalRates: Sendable, Equatable {
  /// Rates given, in the unit of each.
  public var given: [Arrival: Int] = [:]

  /// The documented rates, but those given.
  public init(_ given: [Arrival: Int] = [:]) { self.given = given }

  /// A service in which nothing happens: appointments are held, nobody comes or goes.
  public static let quiet: ArrivalRates = {
    var rates = ArrivalRates()
    for arrival in Arrival.allCases { rates[arrival] = 0 }
    return rates
  }()

  /// The rate of an arrival: times a year for 100 000 people, or cases in 100 000.
  public subscript(arrival: Arrival) -> Int {
    get { given[arrival] ?? arrival.standard.rate }
    set { given[arrival] = newValue }
  }

  /// The probability of a share, or of one event in a week of someone's life.
  func probability(_ arrival: Arrival) -> Double {
    let rate = Double(self[arrival]) / 100_000
    return arrival.unit == .share ? rate : rate * 7 / 365.25
  }
}
