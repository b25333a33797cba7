import Law

/// One rule of the catalogue, with everything a person wants to know of it: `tierstemps law show`.
public struct CatalogueRule {
  private let entry: CatalogueEntry
  private let language: Language
  private var width: Int { CatalogueListing.width }

  public init(_ entry: CatalogueEntry, _ language: Language) {
    self.entry = entry
    self.language = language
  }

  /// What to say of a name that is no rule: the nearest ones.
  public static func unknown(_ name: String, _ language: Language) -> String {
    let names = CatalogueEntry.all.map(\.name)
    var near = names.filter { $0.hasPrefix(name.uppercased() + "-") }
    if near.isEmpty, let one = Spelling.nearest(to: name, among: names) { near = [one] }
    let remedy =
      near.isEmpty
      ? CatalogueSentences.seeList(language)
      : CatalogueSentences.near(language, [near.joined(separator: ", ")])
    return CatalogueSentences.unknown(language, [name]) + "\n" + remedy
  }

  public var text: String {
    let words = CatalogueSentences.all[entry.name]
    var text = TextTable.paragraph("\(entry.name) — \(CatalogueListing.words(entry)(language))", width: width)
    text += field(CatalogueSentences.articles, entry.articles.map(WorkerTimeline.article).joined(separator: ", "))
    text += field(CatalogueSentences.inForce, CatalogueListing.span(entry, language))
    text += field(CatalogueSentences.visits, entry.natures.map { LabelSentences.nature($0)(language) }.joined(separator: ", "))
    text += field(CatalogueSentences.decidedBy, CatalogueSentences.decides(entry.decidedBy)(language))
    if let words { text += section(CatalogueSentences.says) + TextTable.paragraph(words.full(language), indent: 2, width: width) }
    if let example = words?.example {
      text += section(CatalogueSentences.example) + TextTable.paragraph(example(language), indent: 2, width: width)
    }
    text += section(CatalogueSentences.versions) + values
    text += section(CatalogueSentences.who) + roles
    text += section(CatalogueSentences.readings) + readings
    if let number = entry.numbers.first { text += "\n" + draft(number) }
    return text
  }

  /// The same for a programme.
  public var json: [UInt8] {
    let words = CatalogueSentences.all[entry.name]
    return JSONValue.object([
      "regle": .string(entry.name), "articles": .array(entry.articles.map(JSONValue.string)),
      "depuis": .string(entry.inForce.from.description), "jusqu_au": .optional(entry.inForce.through?.description),
      "natures": .array(entry.natures.map { .string($0.rawValue) }), "jour_decisif": .string(entry.decidedBy.rawValue),
      "phrase": .optional(words?.short(language)), "texte": .optional(words?.full(language)),
      "exemple": .optional(words?.example?(language)), "lectures": .array(entry.readings.map(JSONValue.string)),
      "nombres": .array(entry.numbers.map { .string($0.name) }),
      "valeurs": .array(
        entry.values.map { value in
          .object([
            "valeur": .string(CatalogueSentences.value(value.name)(language)),
            "versions": .array(value.versions.map { json($0, of: value) }),
          ])
        }),
    ]).bytes
  }

  private func json(_ version: DatedOutline.Version, of value: DatedOutline) -> JSONValue {
    .object([
      "depuis": .string(version.from.description), "contenu": .string(content(version, of: value)),
      "article": .string(version.source.article), "partie": .optional(version.source.part), "texte": .string(version.source.amendedBy),
      "legifrance": .optional(version.source.legifrance), "verifie_le": .optional(version.source.checked?.description),
    ])
  }

  // MARK: Parts

  private var colon: String { language == .fr ? " : " : ": " }

  private func section(_ title: Sentence) -> String { "\n" + title(language) + "\n" }

  private func field(_ title: Sentence, _ value: String) -> String {
    let name = title(language)
    let margin = String(repeating: " ", count: 20)
    let lines = TextTable.wrapped(value, width: width - margin.count)
    let first = "  " + name + String(repeating: " ", count: max(1, 18 - name.count)) + lines[0] + "\n"
    return first + lines.dropFirst().map { margin + $0 + "\n" }.joined()
  }

  private var values: String {
    var text = ""
    for value in entry.values {
      text += TextTable.paragraph(capitalised(CatalogueSentences.value(value.name)(language)), indent: 2, width: width)
      for version in value.versions {
        let day = CatalogueSentences.from(language, [LawSentences.written(version.from, language)])
        text += TextTable.paragraph(day + colon + content(version, of: value), indent: 4, width: width)
        text += TextTable.paragraph(citation(version.source), indent: 6, width: width)
      }
    }
    return text
  }

  /// What a version says.
  private func content(_ version: DatedOutline.Version, of value: DatedOutline) -> String {
    if let prose = CatalogueSentences.prose["\(value.name) \(version.from)"] { return prose(language) }
    var parts: [String] = []
    for number in LegalNumber.all where number.value == value.name {
      guard let written = number.versions.first(where: { $0.from == version.from })?.number else { continue }
      let suffix = number.name.contains(".") && parts.count > 0 ? " (\(number.name))" : ""
      parts.append(CatalogueSentences.number(written, number.unit)(language) + suffix)
    }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    switch version.value {
    case "true": return CatalogueSentences.applies(language)
    case "false": return CatalogueSentences.appliesNot(language)
    default: return CatalogueSentences.noNumber(language)
    }
  }

  private func citation(_ source: Citation) -> String {
    var parts = [WorkerTimeline.article(source.article) + (source.part.map { ", \($0)" } ?? ""), source.amendedBy]
    if let id = source.legifrance { parts.append(id) }
    parts.append(
      source.checked.map { CatalogueSentences.checked(language, [LawSentences.written($0, language)]) }
        ?? CatalogueSentences.unchecked(language))
    return parts.joined(separator: " · ")
  }

  private var roles: String {
    var text = ""
    for nature in entry.natures {
      text += "  " + LabelSentences.nature(nature)(language) + "\n"
      var last: (RoleSet, RoleSet)?
      for version in entry.roles(of: nature) where last.map({ $0 != (version.named, version.byProtocol) }) ?? true {
        last = (version.named, version.byProtocol)
        let day = CatalogueSentences.from(language, [LawSentences.written(version.from, language)])
        text += TextTable.paragraph(day + colon + who(version), indent: 4, width: width)
      }
    }
    return text
  }

  private func who(_ version: CatalogueEntry.RolesVersion) -> String {
    func names(_ roles: RoleSet) -> String { roles.roles.map { LabelSentences.role($0)(language) }.joined(separator: ", ") }
    if version.named.isEmpty { return CatalogueSentences.nobody(language) }
    if version.byProtocol.isEmpty { return names(version.named) }
    return CatalogueSentences.byProtocol(language, [names(version.named), names(version.byProtocol)])
  }

  private var readings: String {
    guard !entry.readings.isEmpty else { return "  " + CatalogueSentences.noReading(language) + "\n" }
    return entry.readings.compactMap { name in Readings.all.first { $0.name == name } }.map { reading in
      let choices = [CatalogueSentences.byDefault(language, [reading.values[0]])] + reading.values.dropFirst()
      return "  \(reading.name)" + colon + choices.joined(separator: ", ") + "\n"
    }.joined()
  }

  private func draft(_ number: LegalNumber) -> String {
    let value = number.versions.compactMap(\.number).last ?? number.accepted.lowerBound
    return CatalogueSentences.draftable(language) + "\n"
      + "  regles: [{regle: \(number.name), valeur: \(value), a_compter_du: 2027-01-01, texte: \"…\"}]\n"
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
