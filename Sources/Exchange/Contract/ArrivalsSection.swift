import Dossier
import Law

extension ParameterContract {
  /// The arrival rates of `simulate`: a year for 100 000 people, or cases in 100 000.
  static let arrivals: [ParameterContract] = Arrival.allCases.map { arrival in
    let meaning = ArrivalSentences.meaning(of: arrival)
    let unit = arrival.unit == .share ? ArrivalSentences.share : ArrivalSentences.perYear
    return ParameterContract(
      "arrivees.\(arrival.rawValue)", .integer(0...arrival.greatest), assumed: "\(arrival.standard.rate)",
      fr: meaning(.fr) + " " + unit(.fr), en: meaning(.en) + " " + unit(.en)
    ) {
      // A rate given as documented is not a rate changed.
      if case .integer(let rate) = $1 { $0.arrivals[arrival] = rate == arrival.standard.rate ? nil : rate }
    }
  }
}
