import Chance
import Dossier
import Law

// The future of a service is a function, not a stream: who falls ill when, and for how long, follows from the luck alone. A week only
// reveals it. So a fact enters the dossier on the Monday after the day it happened, or after the day it was announced, and a plan cannot
// know more than a planner would.

/// What will happen to a service, and how its secretaries work.
public struct Reality: Sendable, Equatable {
  public var rates: ArrivalRates
  public var luck: Luck
  /// The first Monday simulated.
  public var origin: CivilDate
  /// Appointments this near on a Monday are sent, so pinned; and those nearer still are mostly confirmed.
  public var convocationDays = 28
  public var confirmationDays = 14
  /// Of those that near, in thousandths.
  public var confirmedThousandths = 600
  /// Weeks for which past appointments stay in rendez_vous.csv.
  public var rememberedWeeks = 4

  public init(rates: ArrivalRates = ArrivalRates(), luck: Luck, origin: CivilDate) {
    precondition(origin == origin.monday, "A simulation begins on a Monday, not on \(origin).")
    self.rates = rates
    self.luck = luck
    self.origin = origin
  }

  /// The number of the week that holds a day, the first being 0.
  func week(of day: CivilDate) -> Int {
    let days = origin.days(to: day)
    return days >= 0 ? days / 7 : (days - 6) / 7
  }
}

/// A week of a simulated service, from its Monday to its Sunday.
struct LivedWeek: Sendable {
  let number: Int
  let begins: CivilDate
  /// The next Monday.
  var next: CivilDate { begins.adding(days: 7) }
  var ends: CivilDate { begins.adding(days: 6) }
  func contains(_ day: CivilDate) -> Bool { begins <= day && day < next }
}
