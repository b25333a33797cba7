import Dossier
import Law

extension LawDifference {
  /// The differences for people: counts, and each visit when asked for.
  public func text(workers: Bool, _ language: Language) -> String {
    let written = { (day: CivilDate) in LawSentences.written(day, language) }
    var text = TextTable.paragraph(
      LawDifferenceSentences.heading(language, [written(from), written(to), written(asOf), written(until)]), width: CatalogueListing.width)
    text += "\n"
    guard !changes.isEmpty else {
      return text + LawDifferenceSentences.nothing(language, ["\(total.after)"]) + "\n"
    }
    text += table(
      LawDifferenceSentences.nature, byNature.sorted { $0.key < $1.key }.map { (LabelSentences.nature($0.key)(language), $0.value) },
      language)
    text +=
      "\n"
      + table(
        LawDifferenceSentences.sector,
        bySector.sorted { $0.key < $1.key }.map { ($0.key.isEmpty ? LawDifferenceSentences.noSector(language) : $0.key, $0.value) },
        language)
    if workers {
      text += "\n" + LawDifferenceSentences.workers(language) + "\n"
      for change in ordered { text += "  " + line(change, language) + "\n" }
    } else {
      text += "\n" + LawDifferenceSentences.askWorkers(language) + "\n"
    }
    return text
  }

  /// Counts by nature and by sector, a total at the end; a column for each fate.
  private func table(_ title: Sentence, _ lines: [(name: String, line: Line)], _ language: Language) -> String {
    let header =
      [title(language), LawDifferenceSentences.before(language), LawDifferenceSentences.after(language)]
      + Fate.allCases.map { LawDifferenceSentences.fate($0)(language) }
    let rows = (lines.filter { $0.line.isTouched } + [(LawDifferenceSentences.total(language), total)]).map { name, line in
      [name, "\(line.before)", "\(line.after)"] + Fate.allCases.map { fate in line.fates[fate].map(String.init) ?? "·" }
    }
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    var text = ""
    for (place, row) in ([header] + rows).enumerated() {
      let cells = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }
      text += "  " + cells.joined(separator: "  ") + "\n"
      if place == 0 { text += "  " + String(repeating: "─", count: widths.reduce(0, +) + 2 * (widths.count - 1)) + "\n" }
    }
    return text
  }

  private func line(_ change: Change, _ language: Language) -> String {
    guard let shown = change.shown else { return "" }
    func day(_ obligation: Obligation?) -> String {
      obligation.map { $0.due.map { LawSentences.written($0, language) } ?? LawDifferenceSentences.noDay(language) } ?? "—"
    }
    let nature = LabelSentences.nature(shown.nature)(language)
    let head = "\(shown.worker.text)  \(nature)  \(LawDifferenceSentences.fate(change.fate)(language))"
    let dates = change.fate == .roles ? "" : (language == .fr ? " : " : ": ") + "\(day(change.before)) → \(day(change.after))"
    return head + dates + "  (\(shown.rule))"
  }

  /// A line a visit, for a spreadsheet.
  public func csv(_ language: Language) -> [UInt8] {
    var text = CSVText(columns: LawDifference.columns)
    for change in ordered { text.append(cells(change, language).map(\.1)) }
    return text.bytes
  }

  private static let columns = [
    "travailleur", "etablissement", "secteur", "nature", "effet", "echeance_avant", "echeance_apres", "ouvre_avant", "ouvre_apres",
    "regle", "articles", "motif",
  ]

  private func cells(_ change: Change, _ language: Language) -> [(String, CSVCell)] {
    guard let shown = change.shown else { return [] }
    let cells: [CSVCell] = [
      .key(shown.worker), .key(shown.establishment), .text(change.sector?.text ?? ""), .verbatim(shown.nature.rawValue),
      .verbatim(change.fate.rawValue), .day(change.before?.due), .day(change.after?.due), .day(change.before?.opens),
      .day(change.after?.opens), .verbatim(shown.rule), .list(shown.articles), .text(LawSentences.text(shown.reason, language)),
    ]
    return Array(zip(LawDifference.columns, cells))
  }

  /// Counts, and each visit when asked for, for a programme.
  public func json(workers: Bool, _ language: Language) -> [UInt8] {
    func object(_ line: Line) -> JSONValue {
      .object(
        ["avant": .integer(line.before), "apres": .integer(line.after)].merging(
          Fate.allCases.map { ($0.rawValue, .integer(line.fates[$0] ?? 0)) }
        ) { $1 })
    }
    var members: [String: JSONValue] = [
      "textes_avant": .string(from.description), "textes_apres": .string(to.description), "au": .string(asOf.description),
      "jusqu_au": .string(until.description), "total": object(total),
      "natures": .object(Dictionary(uniqueKeysWithValues: byNature.map { ($0.key.rawValue, object($0.value)) })),
      "secteurs": .object(bySector.mapValues(object)),
    ]
    if workers {
      members["visites"] = .array(
        ordered.map { change in
          .object(
            Dictionary(
              uniqueKeysWithValues: cells(change, language).map { name, cell in
                switch cell {
                case .text(let text), .verbatim(let text): (name, .string(text))
                }
              }))
        })
    }
    return JSONValue.object(members).bytes
  }
}

extension LawDifference.Line {
  fileprivate var isTouched: Bool { before != after || !fates.isEmpty }
}
