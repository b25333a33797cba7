import Dossier
import Law

/// capacite.html: the answer as a board reads it, then what it rests on.
struct CapacityPage {
  let report: CapacityReport
  let t: Typography

  static func page(_ report: CapacityReport, _ language: Language) -> String {
    CapacityPage(report: report, t: Typography(language: language)).page.markup
  }

  private static let style = """
    .curve{width:100%;height:auto;max-height:24rem}@media (max-width:46rem){.curve text{font-size:22px}.curve .tick.odd{display:none}}.curve text{font-size:12px;fill:var(--soft)}
    .curve .a{stroke:var(--accent);fill:none;stroke-width:2.2}.curve .b{stroke:var(--warn);fill:none;stroke-width:2.2}
    .curve .p{stroke:var(--accent);fill:none;stroke-dasharray:5 4;stroke-width:1.4}.curve .g{stroke:var(--line);stroke-width:1}
    .curve circle.a{fill:var(--accent)}.curve rect.b{fill:var(--warn)}
    table.worth td.wide{width:18%;min-width:6rem}table.worth th{white-space:nowrap}.pair .bar{height:.5rem;margin:.12rem 0}
    h3.mode{margin-top:1.4rem}figure{margin:.6rem 0}figcaption{color:var(--soft);font-size:.875rem}
    """

  private var page: HTML {
    """
    \(HTML.head(t, title: "\(t(CapacitySentences.title)) — \(t.mediumDay(report.begins))", style: CapacityPage.style))
    <body>
    \(Charts.definitions)
    <header>
    <h1>\(t(CapacitySentences.title))</h1>
    <p class="week">\(t(CapacitySentences.subtitle, t.longDay(report.begins), t.longDay(report.ends), t.number(report.horizonWeeks)))</p>
    \(lead)
    </header>
    <main>
    \(report.target == nil ? "" : section(CapacitySentences.staffing, staffing))
    \(report.frontier.count < 2 ? "" : section(CapacitySentences.frontier, CapacityCurve(report: report, t: t).figure + curveTable))
    \(report.worth.map { section(CapacitySentences.worth, worth($0)) } ?? "")
    \(section(CapacitySentences.method, method))
    </main>
    </body>
    </html>

    """
  }

  private func section(_ title: Sentence, _ content: HTML) -> HTML { "<section><h2>\(t(title))</h2>\n\(content)\n</section>\n" }
  func note(_ text: String) -> HTML { "<p class=\"note\">\(text)</p>" }

  /// The answer in a sentence, then every way of counting it in a table.
  private var lead: HTML {
    guard let first = report.answers.first else { return "" }
    return "<p class=\"lead\">\(sentence(first))</p>\n" + (report.answers.contains { $0.confirmed?.change.total ?? 0 > 0 } ? summary : "")
  }

  private var summary: HTML {
    let standing = report.standing?.scores ?? []
    func row(_ name: String, _ trial: StaffingTrial?, remark: String, state: String) -> HTML {
      let change = trial?.change
      let cells = standing.enumerated().map { place, score in
        cell(CapacitySentences.criterion(score.criterion.kind), trial.map { rate($0.scores[place]) } ?? "—")
      }
      return """
        <tr><th scope="row">\(name)</th>\(cell(CapacitySentences.halfDays, change.map { t.number($0.total) } ?? "—"))\
        \(cell(CapacitySentences.fte, change.map(fte) ?? "—"))\(cells)\(cell(CapacitySentences.remark, remark, numeric: false))\
        \(cell(CapacityStateSentences.column, state, numeric: false))</tr>

        """
    }
    let rows =
      [row(t(CapacitySentences.today), report.standing, remark: "", state: "")]
      + report.answers.map { answer in
        let isIdle = answer.mode == .protocoles && answer.confirmed?.change.protocols.isEmpty ?? false
        let remark =
          answer.confirmed == nil
          ? missing(answer) : isIdle ? t(CapacitySentences.noProtocol) : posts(answer.confirmed?.change)
        return row(
          t(CapacitySentences.mode(answer.mode)), answer.confirmed, remark: remark, state: t(CapacityStateSentences.state(answer.state)))
      }
    let heads =
      [CapacitySentences.way, CapacitySentences.halfDays, CapacitySentences.fte]
      + standing.map { CapacitySentences.criterion($0.criterion.kind) }
    let head =
      heads.enumerated().map { heading(t($1), numeric: $0 > 0) }
      + [CapacitySentences.remark, CapacityStateSentences.column].map { heading(t($0), numeric: false) }
    return """
      <div class="scroll"><table class="stack dense"><caption>\(t(CapacitySentences.summaryCaption))</caption><thead><tr>\(head)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  // MARK: The answer

  private var staffing: HTML {
    let outside = report.ceilings.filter(\.isOutOfReach)
    let reasons = outside.map { ceiling in
      t(
        CapacitySentences.outOne, t(CapacitySentences.criterion(ceiling.criterion.kind)), t.number(ceiling.planned),
        t.number(ceiling.wanted))
    }.joined(separator: " ; ")
    let reach: HTML =
      outside.isEmpty ? "" : "<p>\(t(CapacitySentences.outOfReach, reasons))</p>\(note(t(CapacitySentences.outWhy)))"
    return note(t(CapacitySentences.aim, targetWords)) + reach + criteriaTable + inherited
      + report.answers.map(answer).reduce(HTML.empty, +)
  }

  private var targetWords: String {
    (report.target?.criteria ?? []).map { criterion in
      let name = t(CapacitySentences.criterion(criterion.kind))
      switch criterion.kind {
      case .tiers: return t(CapacitySentences.everyThird)
      case .effectif: return name + " " + t.number(criterion.value)
      case .aTemps, .reprise, .vip: return t.percent(criterion.value, of: 1000, places: criterion.value % 10 == 0 ? 0 : 1) + " " + name
      }
    }.joined(separator: ", ")
  }

  private var inherited: HTML {
    guard let standing = report.standing else { return "" }
    let held = report.answers.first { $0.confirmed != nil }?.confirmed?.overdueHeld ?? standing.overdueHeld
    return note(
      t(CapacitySentences.heritage, t.number(standing.overdue), t.number(standing.overdueHeld), t.number(held)))
  }

  private var criteriaTable: HTML {
    guard let standing = report.standing else { return "" }
    let rows = standing.scores.map { score -> HTML in
      let ceiling = report.ceilings.first { $0.criterion == score.criterion }
      func share(_ count: Int?) -> String { count.map { "\(t.number($0)) (\(t.percent($0, of: score.of, places: 1)))" } ?? "—" }
      return """
        <tr><th scope="row">\(t(CapacitySentences.criterion(score.criterion.kind)))</th>\
        \(cell(CapacitySentences.today, t(CapacitySentences.of, t.number(score.reached), t.number(score.of))))\
        \(cell(CapacitySentences.asked, share(ceiling?.wanted ?? score.asked)))\(cell(CapacitySentences.ceiling, share(ceiling?.attainable)))\
        \(cell(CapacitySentences.plenty, share(ceiling?.planned)))\(cell(CapacitySentences.aimed, share(ceiling?.aimed ?? score.asked)))</tr>

        """
    }
    return table(
      [
        CapacitySentences.criterionName, CapacitySentences.today, CapacitySentences.asked, CapacitySentences.ceiling,
        CapacitySentences.plenty,
        CapacitySentences.aimed,
      ], words: 1, rows, caption: CapacitySentences.criteriaCaption)
  }

  private func answer(_ answer: StaffingAnswer) -> HTML {
    let title: HTML = "<h3 class=\"mode\">\(t(CapacitySentences.mode(answer.mode)))</h3>\n<p>\(sentence(answer))</p>"
    if answer.mode == .protocoles && answer.confirmed?.change.protocols.isEmpty ?? false {
      return "<h3 class=\"mode\">\(t(CapacitySentences.mode(answer.mode)))</h3>\n<p>\(t(CapacitySentences.noProtocol))</p>"
    }
    guard let confirmed = answer.confirmed, confirmed.change.total > 0 else { return title }
    let change = confirmed.change
    let rows = change.posts.map { post -> HTML in
      let size = max(1, report.fullTime[post.role] ?? 10)
      let time = FixedDecimal.text((change.halfDays[post] ?? 0) * 1000 / size, over: 1000, places: 1, mark: t.language == .fr ? "," : ".")
      return """
        <tr><th scope="row">\(t(LabelSentences.role(post.role)))</th>\(cell(CapacitySentences.team, post.team.text, numeric: false))\
        \(cell(CapacitySentences.sector, report.sectors[post.team]?.text ?? "", numeric: false))\
        \(cell(CapacitySentences.halfDays, t.number(change.halfDays[post] ?? 0)))\(cell(CapacitySentences.fte, time))\
        \(lessCells(answer, post))</tr>

        """
    }
    let extended: HTML =
      change.protocols.isEmpty
      ? ""
      : "<p>\(t(CapacitySentences.extended, change.protocols.sorted().map { "\(t(LabelSentences.nature($0.nature))) (\($0.team.text))" }.joined(separator: ", ")))</p>"
    let proofs =
      "<p>\(t(CapacitySentences.proofTitle))</p><ul class=\"method\">"
      + self.proofs(answer).map { "<li>\($0)</li>" as HTML }.reduce(HTML.empty, +)
      + "</ul>" + (answer.mode == .demiJournees ? boundsTable(change) : "") + replay(answer)
    let criteria = confirmed.scores.map { t(CapacitySentences.criterion($0.criterion.kind)) }
    let heads = [
      CapacitySentences.role, CapacitySentences.team, CapacitySentences.sector, CapacitySentences.halfDays, CapacitySentences.fte,
    ]
    let head =
      heads.enumerated().map { heading(t($1), numeric: $0 > 2) }
      + criteria.map { heading($0, numeric: true) }
      + [heading(t(CapacitySentences.verdict), numeric: true)]
    let body: HTML =
      "<div class=\"scroll\"><table class=\"stack dense\"><caption>\(t(CapacitySentences.lessCaption))</caption><thead><tr>\(head)</tr></thead><tbody>\(rows)</tbody></table></div>"
    return title + extended + body + proofs
  }

  private func lessCells(_ answer: StaffingAnswer, _ post: StaffingPost) -> HTML {
    guard let less = answer.less.first(where: { $0.post == post })?.trial else {
      return (answer.confirmed?.scores ?? []).map { _ in "<td class=\"n\">—</td>" }.reduce(HTML.empty, +) + "<td class=\"n\">—</td>"
    }
    let cells = less.scores.map { score -> HTML in
      let name = t(CapacitySentences.criterion(score.criterion.kind))
      let text = "\(t.number(score.reached)) / \(t.number(score.asked))"
      return "<td class=\"n\(raw: score.isMet ? "" : " short")\" data-name=\"\(name)\">\(text)</td>"
    }
    return cells.reduce(HTML.empty, +)
      + cell(CapacitySentences.verdict, t(less.isMet ? CapacitySentences.met : CapacitySentences.missed))
  }

  /// What no staffing can do without, by role and sector, beside the answer.
  private func boundsTable(_ change: StaffingChange) -> HTML {
    guard !report.bounds.isEmpty else { return "" }
    let rows = report.bounds.compactMap { bound -> HTML? in
      let role = bound.role.map { t(LabelSentences.role($0)) } ?? t(CapacitySentences.total)
      let name =
        bound.sector.map { sector in
          bound.role == nil ? t(CapacitySentences.inSector, sector.text) : t(CapacitySentences.roleIn, role, sector.text)
        } ?? role
      let own = change.posts.filter { post in
        (bound.role.map { $0 == post.role } ?? true) && (bound.sector.map { report.sectors[post.team] == $0 } ?? true)
      }
      // A role of a sector that needs nobody says nothing.
      if bound.role != nil, bound.sector != nil, own.isEmpty, bound.halfDays == 0, bound.withOverdue == 0 { return nil }
      func figure(_ value: Int?) -> String { value.map(t.number) ?? t(CapacitySentences.impossible) }
      return """
        <tr><th scope="row">\(name)</th>\
        \(cell(CapacitySentences.answered, t.number(own.reduce(0) { $0 + (change.halfDays[$1] ?? 0) })))\
        \(cell(CapacitySentences.atLeast, figure(bound.halfDays)))\(cell(CapacitySentences.atLeastOverdue, figure(bound.withOverdue)))</tr>

        """
    }
    return table(
      [CapacitySentences.ofWhom, CapacitySentences.answered, CapacitySentences.atLeast, CapacitySentences.atLeastOverdue], words: 1, rows,
      caption: CapacitySentences.boundsCaption)
  }

  /// The files that make the plans of an answer again.
  private func replay(_ answer: StaffingAnswer) -> HTML {
    let files = [StaffingScenario.file(answer.mode)] + answer.less.indices.map { StaffingScenario.file(answer.mode, less: $0 + 1) }
    return note(t(CapacitySentences.replay, files.joined(separator: ", ")))
  }

  // MARK: The curve's table

  private var curveTable: HTML {
    let scores = report.frontier.first?.trial.scores ?? []
    let rows = report.frontier.map { point -> HTML in
      let time = FixedDecimal.text(point.fteThousandths, over: 1000, places: 1, mark: t.language == .fr ? "," : ".")
      let shares = point.trial.scores.map { cell(CapacitySentences.criterion($0.criterion.kind), rate($0)) }
      let share = point.trial.scores.first { $0.criterion.isShare }
      let bound = point.bound.flatMap { bound in share.map { t.percent(min(bound, $0.of), of: $0.of, places: 1) } }
      return """
        <tr><th scope="row">\(time)</th>\(cell(CapacitySentences.halfDays, t.number(point.trial.change.total)))\(shares)\
        \(cell(CapacitySentences.program, bound ?? "—"))</tr>

        """
    }
    return table(
      [CapacitySentences.axis, CapacitySentences.halfDays] + scores.map { CapacitySentences.criterion($0.criterion.kind) }
        + [CapacitySentences.program], words: 0, rows, caption: CapacitySentences.curveCaption)
  }

  // MARK: Method

  private var method: HTML {
    let values = [t.number(report.fullTime[.medecin] ?? 10), t.number(report.fullTime[.infirmier] ?? 5)]
    let lines = CapacitySentences.methodLines.map { "<li>\(t($0, values))</li>" as HTML }
    let made = t(
      CapacitySentences.made, t.number(report.plans), t.number(report.violations), "\(report.effort)", "\(report.seed)")
    let more = work.map { "<li>\($0)</li>" as HTML }
    return "<ul class=\"method\">\(lines)<li>\(made)</li>\(more)</ul>"
  }

  /// What work the search was given.
  private var work: [String] {
    guard let budget = report.budget else { return [] }
    let counts = [budget.plans, budget.plansMade, budget.drafts, budget.draftsMade].map(t.number)
    let large = report.searchShare.map { t(CapacityStateSentences.large, t.number($0), t.number(StaffingBudget.largeService)) }
    return [t(CapacityStateSentences.budget, counts), large].compactMap { $0 }
  }

  // MARK: Tables

  private func heading(_ text: String, numeric: Bool) -> HTML {
    numeric ? "<th scope=\"col\" class=\"n\" style=\"white-space:normal\">\(text)</th>" : "<th scope=\"col\">\(text)</th>"
  }

  func cell(_ name: Sentence, _ text: String, numeric: Bool = true) -> HTML {
    numeric ? "<td class=\"n\" data-name=\"\(t(name))\">\(text)</td>" : "<td data-name=\"\(t(name))\">\(text)</td>"
  }

  func table(_ heads: [Sentence], words: Int, _ rows: [HTML], wide: Bool = false, caption: Sentence) -> HTML {
    let head = heads.enumerated().map { heading(t($1), numeric: $0 >= words && !(wide && $0 == heads.count - 1)) }
    let more: HTML = wide ? "<th scope=\"col\" class=\"wide\">\(t(CapacitySentences.bars))</th>" : ""
    return """
      <div class="scroll"><table class="stack dense\(raw: wide ? " worth" : "")"><caption>\(t(caption))</caption><thead><tr>\(head)\(more)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }
}

extension CapacityReport {
  /// Last day of the horizon.
  var ends: CivilDate { begins.adding(days: 7 * horizonWeeks - 1) }
}
