import Law

/// The third of a médecin in a civil year, in half-days: a line of tiers_temps.csv (the meaning of each column is data.md's).
public struct TiersTempsLine: Sendable, Equatable {
  public var professional: ProfessionalID
  /// The civil year; a horizon that crosses 31 December has a line for each.
  public var year: Int
  /// Worked in the horizon's part of the year.
  public var horizonWorked: Int
  /// Of those, in the field.
  public var horizonField: Int
  /// What rule 5 asks of ``horizonField``.
  public var horizonRequired: Int
  /// Worked from 1 January to the horizon's last day in the year, what was done before included.
  public var yearWorked: Int
  /// Of those, in the field.
  public var yearField: Int
  /// A third of ``yearWorked``, or 150 at full time pro rata if more.
  public var yearRequired: Int
  /// yearField − yearRequired.
  public var margin: Int { yearField - yearRequired }
  /// First day from which the year can no longer be reached; `nil` when it can.
  public var alert: CivilDate?
  /// What 31 December is expected to show.
  public var forecast: YearForecast
  public var line: Int32
  public init(
    professional: ProfessionalID, year: Int, horizonWorked: Int, horizonField: Int, horizonRequired: Int, yearWorked: Int, yearField: Int,
    yearRequired: Int, alert: CivilDate?, forecast: YearForecast, line: Int32 = 0
  ) {
    self.professional = professional
    self.year = year
    self.horizonWorked = horizonWorked
    self.horizonField = horizonField
    self.horizonRequired = horizonRequired
    self.yearWorked = yearWorked
    self.yearField = yearField
    self.yearRequired = yearRequired
    self.alert = alert
    self.forecast = forecast
    self.line = line
  }
}

/// A médecin's year carried to 31 December, with the timetable and the leave that the dossier knows, in half-days.
public struct YearForecast: Sendable, Equatable {
  /// Worked in the whole year: before the plan, in it, and after it.
  public var worked: Int
  /// What the law asks of the whole year: a third of ``worked``, or 150 at full time pro rata if more.
  public var required: Int
  /// In the field: before the plan, in it, then what rule 5 makes each later plan keep.
  public var field: Int
  /// Half-days after the plan that may be spent in the field.
  public var available: Int
  /// First day from which ``required`` can no longer be reached, the plan being followed and nothing done after it; `nil` when the plan's own
  /// half-days are enough.
  public var deadline: CivilDate?
  /// field − required: negative when even the catching-up that rule 5 imposes is not enough.
  public var margin: Int { field - required }
  public init(worked: Int, required: Int, field: Int, available: Int, deadline: CivilDate?) {
    self.worked = worked
    self.required = required
    self.field = field
    self.available = available
    self.deadline = deadline
  }
}
