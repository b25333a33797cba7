import Dossier
import Law

/// `explain --visit` for a terminal: one visit, where it is, what it costs, and what else there was.
///
/// Planners read it, so it holds the nature and the rule of the visit and nothing of what called for it: `explain --worker` gives reasons, to
/// soignants.
public struct ExplanationText {
  let t: Typography

  public init(_ language: Language) { t = Typography(language: language) }

  /// The whole explanation.
  public func text(_ visit: VisitExplanation) -> String {
    var lines = head(visit)
    if visit.strangers > 0 { lines.append(t(ExplanationSentences.strangers, t.number(visit.strangers))) }
    lines.append("")
    switch visit.state {
    case .placed(let id, let status, let place):
      lines.append(t(ExplanationSentences.placed, words(place), id.text, t(ExplanationSentences.status(status))))
      lines += indented([lateness(place), cost(place)])
      lines += ["", t(visit.alternatives.isEmpty ? ExplanationSentences.noOther : ExplanationSentences.others)]
      lines += indented(visit.alternatives.map { line($0, against: place) })
      if !visit.weeks.isEmpty { lines += ["", t(ExplanationSentences.whyNotEarlier)] + weeks(visit.weeks, against: place) }
    case .unplaced(let causes, let remedy, let cost, let placeable):
      lines.append(placeable ? t(ExplanationSentences.unplaced, t.number(cost)) : t(ExplanationSentences.unplaceable))
      lines += reasons(causes, remedy)
      lines += free(visit, ExplanationSentences.yetFree)
      if placeable || !visit.weeks.allSatisfy(\.obstacles.isEmpty) {
        lines += ["", t(ExplanationSentences.whyNowhere)] + weeks(visit.weeks, against: nil)
      }
    case .later: lines += [t(ExplanationSentences.later)] + free(visit, ExplanationSentences.freePlaces)
    case .withoutPlan:
      lines += [t(ExplanationSentences.withoutPlan)] + free(visit, ExplanationSentences.freePlaces)
      lines += ["", t(ExplanationSentences.whyNowhere)] + weeks(visit.weeks, against: nil)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a remedy did.
  public func text(_ replay: RemedyReplay) -> String {
    var lines = [t(ExplanationSentences.replayed, words(replay.remedy))]
    if let place = replay.place {
      lines.append(t(ExplanationSentences.replayPlaced, words(place)))
      lines += indented([lateness(place), cost(place)])
      if replay.thirdShort > 0 {
        lines.append(t(ExplanationSentences.thirdShort, t.number(replay.thirdShort), place.professional.text))
      }
      if !replay.wasCounted { lines.append(t(ExplanationSentences.entersSum)) }
      lines.append(
        t(ExplanationSentences.objective, t.number(replay.before), t.number(replay.after), signed(replay.after - replay.before)))
    } else {
      lines.append(t(ExplanationSentences.replayFailed))
      lines += [t(ExplanationSentences.whyNowhere)] + weeks(replay.weeks, against: nil)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The known key nearest to one that nothing has: among those of the same worker when there are some.
  public static func nearest(to key: String, among keys: [String]) -> String? {
    let worker = key.split(separator: "~", omittingEmptySubsequences: false).first.map { $0 + "~" } ?? ""
    let own = keys.filter { $0.hasPrefix(worker) }
    return Spelling.nearest(to: key, among: own.isEmpty ? keys : own) ?? own.first
  }

  // MARK: The visit itself

  private func head(_ visit: VisitExplanation) -> [String] {
    guard let first = visit.obligations.first else { return [visit.visit] }
    let natures = visit.obligations.map { t(LabelSentences.nature($0.nature)) }
    let name = natures.count == 1 ? natures[0] : t(ExplanationSentences.joined, natures[0], natures.dropFirst().joined(separator: ", "))
    var lines = [t(ExplanationSentences.title, name, first.worker.text, first.establishment.text, visit.team.text)]
    var body: [String] = []
    for obligation in visit.obligations {
      body.append(
        t(
          ExplanationSentences.rule, obligation.key, obligation.rule, obligation.articles.joined(separator: ", "),
          t.mediumDay(obligation.inForceSince)))
    }
    let due = visit.obligations.compactMap(\.due).min()
    body.append(due.map { t(ExplanationSentences.due, t.longDay($0)) } ?? t(ExplanationSentences.target, t.longDay(visit.target)))
    let opens = t.mediumDay(visit.opens)
    body.append(
      visit.closes.map { t(ExplanationSentences.opensAndCloses, opens, t.mediumDay($0)) } ?? t(ExplanationSentences.opens, opens))
    body.append(t(ExplanationSentences.notice, t.mediumDay(visit.noticeEnds)))
    body.append(t(ExplanationSentences.weekPrice, t.number(visit.weekPrice)))
    let holders = visit.holders.map { holder in
      let role = t(LabelSentences.role(holder.role))
      return holder.change == 0
        ? t(ExplanationSentences.holder, holder.professional.text, role, "\(holder.minutes)")
        : t(ExplanationSentences.holderChange, holder.professional.text, role, "\(holder.minutes)", t.number(holder.change))
    }
    body.append(
      holders.isEmpty ? t(ExplanationSentences.noHolder) : t(ExplanationSentences.holders, holders.joined(separator: ", ")))
    let centres = visit.centres.map { t(ExplanationSentences.centre, $0.centre.text, t.number($0.kilometres)) }
    body.append(
      centres.isEmpty ? t(ExplanationSentences.noCentre) : t(ExplanationSentences.centres, centres.joined(separator: ", ")))
    lines += indented(body)
    return lines
  }

  private func reasons(_ causes: [UnplacedCause], _ remedy: Remedy?) -> [String] {
    var lines: [String] = []
    if let first = causes.first { lines.append(t(ExplanationSentences.firstCause, t(LabelSentences.cause(first)))) }
    let rest = causes.dropFirst().map { t(LabelSentences.cause($0)) }
    if !rest.isEmpty { lines.append(t(ExplanationSentences.alsoCauses, rest.joined(separator: ", "))) }
    lines.append(remedy.map { t(ExplanationSentences.remedy, words($0)) } ?? t(ExplanationSentences.noRemedy))
    return indented(lines)
  }

  private func free(_ visit: VisitExplanation, _ lead: Sentence) -> [String] {
    if visit.alternatives.isEmpty { return [] }
    return ["", t(lead)] + indented(visit.alternatives.map { line($0, against: nil) })
  }

  // MARK: Places

  func words(_ place: PricedPlace) -> String {
    let part = t(place.halfDay.part == .matin ? PlanReportSentences.morning : PlanReportSentences.afternoon)
    return t(
      ExplanationSentences.place, "\(t.longDay(place.halfDay.day)) (\(part))", place.time.description, place.professional.text,
      t(LabelSentences.role(place.role)), place.centre.text)
  }

  func lateness(_ place: PricedPlace) -> String {
    switch place.daysLate {
    case 0: t(ExplanationSentences.onTime)
    case 1: t(ExplanationSentences.oneDayLate)
    default: t(ExplanationSentences.daysLate, t.number(place.daysLate))
    }
  }

  func cost(_ place: PricedPlace) -> String {
    let cost = place.cost
    let parts = [
      (ExplanationSentences.partLate, cost.late), (ExplanationSentences.partAdvance, cost.advance),
      (ExplanationSentences.partChange, cost.change), (ExplanationSentences.partKilometres, cost.kilometres),
      (ExplanationSentences.partMoved, cost.moved), (ExplanationSentences.partOpened, cost.sessionOpened),
    ].filter { $0.1 != 0 }.map { t($0.0, t.number($0.1), t.number(cost.weeksLate)) }
    return parts.isEmpty ? t(ExplanationSentences.free) : t(ExplanationSentences.cost, t.number(cost.sum), parts.joined(separator: ", "))
  }

  /// A free place: what it costs more than the visit's own, and in what it differs.
  private func line(_ place: PricedPlace, against own: PricedPlace?) -> String {
    var differences: [String] = []
    if let own {
      let days = own.halfDay.day.days(to: place.halfDay.day)
      if days > 0 { differences.append(t(ExplanationSentences.laterDays, t.number(days))) }
      if days < 0 { differences.append(t(ExplanationSentences.earlierDays, t.number(-days))) }
      let kilometres = place.kilometres - own.kilometres
      if kilometres > 0 { differences.append(t(ExplanationSentences.moreKilometres, t.number(kilometres))) }
      if kilometres < 0 { differences.append(t(ExplanationSentences.fewerKilometres, t.number(-kilometres))) }
      if place.cost.moved > own.cost.moved { differences.append(t(ExplanationSentences.moves)) }
    }
    if place.cost.change > own?.cost.change ?? 0 { differences.append(t(ExplanationSentences.otherPerson)) }
    if place.cost.sessionOpened > own?.cost.sessionOpened ?? 0 { differences.append(t(ExplanationSentences.opensSession)) }
    let points = own.map { signed(place.cost.sum - $0.cost.sum) } ?? t.number(place.cost.sum)
    let tail = differences.isEmpty ? "" : " (\(differences.joined(separator: ", ")))"
    return t(ExplanationSentences.other, points, words(place), tail)
  }

  private func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + t.number(value) }

  // MARK: Weeks

  /// One line for each run of weeks that the same rules close.
  func weeks(_ offers: [WeekOffer], against own: PricedPlace?) -> [String] {
    var runs: [(first: CivilDate, last: CivilDate, words: String)] = []
    for offer in offers {
      let words = words(offer, against: own)
      if let last = runs.last, last.words == words, offer.best == nil {
        runs[runs.count - 1].last = offer.monday
      } else {
        runs.append((offer.monday, offer.monday, words))
      }
    }
    return indented(
      runs.map { run in
        run.first == run.last
          ? t(ExplanationSentences.week, t.mediumDay(run.first), run.words)
          : t(ExplanationSentences.weeks, t.mediumDay(run.first), t.mediumDay(run.last), run.words)
      })
  }

  /// What a week offers: its best place, else the rules that come nearest to one. Who is away or elsewhere matters only when nothing else does.
  private func words(_ offer: WeekOffer, against own: PricedPlace?) -> String {
    if let best = offer.best {
      let points = own.map { signed(best.cost.sum - $0.cost.sum) } ?? t.number(best.cost.sum)
      return t(ExplanationSentences.freeThatWeek, points, words(best))
    }
    let idle: Set<PlaceObstacle> = [.professionalAway, .otherActivity, .centreClosed, .otherCentre]
    let strong = offer.obstacles.filter { !idle.contains($0) }
    let shown = (strong.isEmpty ? offer.obstacles : strong).prefix(3).map { t(ExplanationSentences.obstacle($0)) }
    return shown.isEmpty ? t(ExplanationSentences.nothingThatWeek) : shown.joined(separator: ", ")
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  /// A remedy in words.
  private func words(_ remedy: Remedy) -> String {
    func part(_ halfDay: HalfDay) -> String { t(halfDay.part == .matin ? PlanReportSentences.morning : PlanReportSentences.afternoon) }
    switch remedy {
    case .halfDay(let professional, let halfDay):
      return t(PlanReportSentences.halfDayOf, professional.text, t.mediumDay(halfDay.day), part(halfDay))
    case .protocolNature(let professional, let nature):
      return t(PlanReportSentences.protocolFor, professional.text, t(LabelSentences.nature(nature)))
    case .distance(let kilometres): return t(PlanReportSentences.distanceBy, t.number(kilometres))
    case .room(let centre, let halfDay):
      return t(PlanReportSentences.roomAt, centre.text, t.mediumDay(halfDay.day), part(halfDay))
    }
  }
}
