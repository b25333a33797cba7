import Law

// The drawing has a row for each thing that lasts and one for each clock: what was held and what is still due stand on one line, so that the
// eye reads the delay between them. Text is never part of a scaled picture: rows are boxes of the page, and only places are shares.

extension WorkerPage {
  /// The years as rows, today across them all.
  var chart: HTML {
    let rows =
      course.employments.map { row(t(TimelineSentences.post), [bar($0, "post")]) } + exposureRows
      + (course.absences.isEmpty ? [] : [row(t(TimelineSentences.absences), course.absences.map { bar($0, "away") })])
      + natures.map(clock) + (changes.isEmpty ? [] : [row(t(TimelineSentences.textRow), changes.map(text))])
    return """
      <figure class="course" aria-label="\(t(TimelineSentences.figure))">
      <div class="axis"><div></div><div class="lane">\(scale.years.map(year))</div><div class="by">\(t(VisitsSentences.dueTitle))</div></div>
      \(rows)
      <figcaption>\(legend)</figcaption>
      </figure>

      """
  }

  private func year(_ year: Int) -> HTML {
    let size = scale.years.count > 7 && (scale.last.year - year) % 2 == 0 ? " class=\"odd\"" : ""
    return "<span\(raw: size) style=\"left:\(scale.css(scale.place(CivilDate.firstDay(of: year))))\">\(raw: "\(year)")</span>"
  }

  private func row(_ label: String, _ marks: [HTML], by dates: [HTML] = []) -> HTML {
    let lines: [HTML] = scale.years.dropFirst().map { year in
      "<i class=\"tick\" style=\"left:\(scale.css(scale.place(CivilDate.firstDay(of: year))))\"></i>"
    }
    let today: HTML = "<i class=\"today\" style=\"left:\(scale.css(scale.place(course.asOf)))\"></i>"
    return """
      <div class="row"><div class="label">\(label)</div><div class="lane">\(lines)\(today)\(marks)</div><div class="by">\(dates)</div></div>

      """
  }

  private var exposureRows: [HTML] {
    var labels: [String] = []
    for bar in course.exposures where !labels.contains(bar.label) { labels.append(bar.label) }
    return labels.map { label in
      row(label.prefix(1).uppercased() + label.dropFirst(), course.exposures.filter { $0.label == label }.map { bar($0, "risk") })
    }
  }

  /// A stretch of days; one that begins before the drawing, or lasts, has no end on that side.
  private func bar(_ bar: WorkerCourse.Bar, _ style: String) -> HTML {
    let (from, to) = (scale.place(bar.start), scale.place(bar.end?.adding(days: 1) ?? scale.last.adding(days: 1)))
    let cut = (bar.start < scale.first ? " from-before" : "") + (bar.end == nil ? " lasts" : "")
    let last = bar.end.map { day($0) } ?? "…"
    let name: HTML = style == "post" ? "<b>\(bar.label)</b>" : ""
    return """
      <span class="bar-\(style)\(cut)" title="\(bar.label) : \(day(bar.start)) – \(last)" \
      style="left:\(scale.css(from));width:\(scale.css(max(0, to - from)))">\(name)</span>
      """
  }

  /// The natures with a visit held or still asked for.
  private var natures: [Nature] {
    Set(course.held.map(\.nature) + course.obligations.filter { $0.required != .non }.map(\.nature)).sorted()
  }

  /// One clock: the visits held, then the window of what comes.
  private func clock(_ nature: Nature) -> HTML {
    var marks: [HTML] = []
    for visit in course.held where visit.nature == nature && visit.date >= scale.first {
      marks.append(
        "<span class=\"dot\(visit.isLate ? " late" : "")\" title=\"\(visit.text)\" style=\"left:\(scale.css(scale.place(visit.date)))\"></span>"
      )
    }
    var dates: [HTML] = []
    for obligation in course.obligations where obligation.nature == nature && obligation.required != .non {
      marks += due(obligation)
      dates.append("<span class=\"\(style(obligation))\">\(t.shortDay(course.day(of: obligation)))</span>")
    }
    return row(t(LabelSentences.nature(nature)), marks, by: dates)
  }

  private func style(_ obligation: Obligation) -> String {
    if obligation.required == .possible { return "maybe" }
    return obligation.due.map { $0 < course.asOf } ?? false ? "over" : "due"
  }

  /// The wait since the visit that set the clock, or the window where a text sets a first day; then the last day, and what has run over it.
  private func due(_ obligation: Obligation) -> [HTML] {
    let shown = course.day(of: obligation)
    let start = obligation.opens ?? min(obligation.anchor, shown)
    let (from, to) = (scale.place(start), scale.place(shown))
    let style = style(obligation)
    let kind = obligation.opens == nil ? "wait" : "window"
    var marks: [HTML] = ["<span class=\"\(kind) \(style)\" style=\"left:\(scale.css(from));width:\(scale.css(to - from))\"></span>"]
    if style == "over" {
      let over = max(0, scale.place(course.asOf) - to)
      marks.append("<span class=\"overrun\" style=\"left:\(scale.css(to));width:\(scale.css(over))\"></span>")
    }
    marks.append("<span class=\"end \(style)\" title=\"\(day(shown))\" style=\"left:\(scale.css(to))\"></span>")
    return marks
  }

  private func text(_ change: ChangeOfLaw) -> HTML {
    "<span class=\"text\" title=\"\(day(change.from))\" style=\"left:\(scale.css(scale.place(change.from)))\">§</span>"
  }

  private var legend: HTML {
    let keys: [(String, Sentence)] = [
      ("dot", TimelineSentences.keyHeld), ("dot late", TimelineSentences.keyLate), ("window due", TimelineSentences.keyWindow),
      ("end due", TimelineSentences.keyDue), ("overrun", TimelineSentences.keyOver), ("today", TimelineSentences.keyToday),
    ]
    return "\(keys.map { style, words in "<span class=\"k\"><i class=\"\(style)\"></i>\(t(words))</span> " as HTML })"
  }
}
