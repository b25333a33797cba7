import Dossier
import Law

// What the third is spent on: for the director a line a médecin, for each médecin the list of the coming weeks, to be printed and ticked.

extension PlanReport {
  private static let mostMedecins = 40
  /// Half-days listed at most: what the printed list of a small service takes, two pages.
  private static let mostHalfDays = 90

  var fieldText: HTML {
    let outside = plan.field.filter { $0.usage != .animationEquipe }
    if outside.isEmpty { return "<p>\(t(PlanReportSentences.noThird))</p>" }
    let visits = outside.flatMap(\.visits)
    let legal = visits.count { $0.reasons.contains(where: \.isLegal) }
    let left = plan.objective.fieldUnvisited / 5
    return """
      <p>\(t(FieldSentences.summary, t.number(outside.count), t.mediumDay(end), t.number(visits.count), t.number(legal))) \
      \(left > 0 ? t(FieldSentences.left, t.number(left)) : t(FieldSentences.leftNone))</p>
      \(fieldTable(outside))
      \(fieldLists)
      """
  }

  private func fieldTable(_ outside: [FieldHalfDay]) -> HTML {
    let byMedecin = Dictionary(grouping: outside, by: \.professional).sorted { $0.key < $1.key }
    let reasons: [(Sentence, (FieldVisit) -> Bool)] = [
      (FieldSentences.studies, { $0.reasons.contains(.etudeDePoste) }), (FieldSentences.fiches, { $0.reasons.contains(.ficheEntreprise) }),
      (FieldSentences.updates, { $0.reasons.contains(.miseAJour) }), (FieldSentences.actions, { $0.reasons.contains(.action) }),
      (FieldSentences.prevention, { !$0.reasons.contains(where: \.isLegal) }),
    ]
    func row(_ name: String, _ halfDays: [FieldHalfDay], isTotal: Bool) -> HTML {
      let visits = halfDays.flatMap(\.visits)
      let counts = reasons.map { name, holds in cell(name, t.number(visits.count(where: holds)), numeric: true) }
      return """
        <tr\(raw: isTotal ? " class=\"total\"" : "")><th scope="row">\(name)</th>\
        \(cell(FieldSentences.halfDays, t.number(halfDays.count), numeric: true))\
        \(cell(FieldSentences.establishments, t.number(visits.count), numeric: true))\(counts)\
        \(cell(FieldSentences.unnamed, t.number(halfDays.count { $0.visits.isEmpty }), numeric: true))</tr>
        """
    }
    let rows = byMedecin.prefix(PlanReport.mostMedecins).map { row($0.key.text, $0.value, isTotal: false) }
    let rest = byMedecin.count - rows.count
    return """
      <table class="stack"><thead><tr>\(heading(PlanReportSentences.medecin))\(heading(FieldSentences.halfDays, numeric: true))\
      \(heading(FieldSentences.establishments, numeric: true))\(reasons.map { heading($0.0, numeric: true) })\
      \(heading(FieldSentences.unnamed, numeric: true))</tr></thead>
      <tbody>\(rows)\(row(t(PlanReportSentences.all), outside, isTotal: true))</tbody></table>
      \(rest > 0 ? note(t(FieldSentences.others, t.number(rest))) : "")
      """
  }

  /// The lists of as many weeks as fit; none when a week alone is too long.
  private var fieldLists: HTML {
    func through(_ weeks: Int) -> [FieldHalfDay] { plan.field.filter { plan.begins.days(to: $0.halfDay.day) < 7 * weeks } }
    let weeks = (0...plan.horizonWeeks).last { through($0).count <= PlanReport.mostHalfDays } ?? 0
    if weeks == 0 { return note(t(FieldSentences.whole)) }
    let sites = Dictionary(dossier.establishments.map { ($0.id, $0) }) { first, _ in first }
    let lists: [HTML] = Dictionary(grouping: through(weeks), by: \.professional).sorted { $0.key < $1.key }.map { medecin, halfDays in
      let rows = halfDays.sorted { $0.halfDay < $1.halfDay }.map { rowsOf($0, sites) }
      return """
        <h3 class="who">\(medecin.text)</h3>
        \(scrolling("\(t(FieldSentences.title)) – \(medecin.text)", """
          <table class="visits"><thead><tr>\(heading(FieldSentences.day))\(heading(FieldSentences.establishment))\
          \(heading(FieldSentences.headcount, numeric: true))\(heading(FieldSentences.place))\(heading(FieldSentences.why))\
          \(heading(FieldSentences.seen))</tr></thead>\(rows)</table>
          """))
        """
    }
    let rest: HTML = weeks < plan.horizonWeeks ? note(t(FieldSentences.whole)) : ""
    return note(t(FieldSentences.coming, t.number(weeks))) + lists.reduce(HTML.empty, +) + rest
  }

  private func rowsOf(_ field: FieldHalfDay, _ sites: [EstablishmentID: Establishment]) -> HTML {
    let part = field.halfDay.part == .matin ? PlanReportSentences.morning : PlanReportSentences.afternoon
    let when: HTML = """
      <td class="day" rowspan="\(max(1, field.visits.count))">\(t.weekday(field.halfDay.day)) \(t.shortDay(field.halfDay.day, year: false)), \(t(part))</td>
      """
    guard !field.visits.isEmpty else {
      let words = t(field.usage == .animationEquipe ? FieldSentences.team : FieldSentences.nobody)
      return "<tbody><tr>\(when)<td colspan=\"5\">\(words)</td></tr></tbody>"
    }
    let rows: [HTML] = field.visits.enumerated().map { place, visit in
      let site = sites[visit.establishment]
      let commune = site?.place.commune.map { Gazetteer.commune($0)?.name ?? $0 } ?? "—"
      return """
        <tr>\(place == 0 ? when : "")<th scope="row">\(visit.establishment.text)</th>\
        <td class="n">\(site?.headcount.map { t.number($0) } ?? "—")</td><td>\(commune)</td><td>\(words(of: visit))</td>\
        <td class="box"><i aria-hidden="true"></i></td></tr>
        """
    }
    return "<tbody>\(rows)</tbody>"
  }

  /// The reasons of a visit, and since or by when; nothing dates the study of a post.
  func words(of visit: FieldVisit) -> String {
    let reasons = visit.reasons.map { t(FieldSentences.reason($0)) }.joined(separator: ", ")
    guard visit.reasons.contains(where: \.isLegal) else { return t(FieldSentences.preventionOf, reasons) }
    guard let due = visit.due, visit.reasons != [.etudeDePoste] else { return reasons }
    return t(due < plan.begins ? FieldSentences.since : FieldSentences.by, reasons, t.shortDay(due))
  }
}
