import Dossier
import Law

extension CoveragePage {
  /// Method, quality, limits; then each code with its formula and its texts.
  var methodText: HTML {
    func left(_ code: CoverageCode) -> String { figure(code)?.excluded.map(t.number) ?? "s" }
    let apart = report.setAside.sorted { $0.key < $1.key }.map { "\($0.key) \(t.number($0.value))" }.joined(separator: ", ")
    let limit = t.number(max(0, report.threshold - 1))
    let sentences = [
      apart.isEmpty ? t(CoveragePageSentences.qualityClean) : t(CoveragePageSentences.qualitySetAside, apart),
      t(CoveragePageSentences.qualityElsewhere, left(.visitesFaites), left(.delais), left(.suivis)),
      t(CoveragePageSentences.methodSecret, limit, t.number(report.threshold)), t(CoveragePageSentences.methodSectors),
      t(CoveragePageSentences.methodDelays), t(CoveragePageSentences.methodProtocols), t(CoveragePageSentences.methodVerify),
      t(CoveragePageSentences.version, report.version, Catalogue.version, t.number(report.digests.count)),
    ]
    let items: [HTML] = sentences.map { "<li>\($0)</li>\n" }
    let codes = CoverageCode.allCases.filter { code in report.figures.contains { $0.code == code } }
    let definitions: [HTML] = codes.map { code in
      """
      <tr><th scope="row">\(t(CoverageSentences.name(code)))</th>\
      <td data-name="\(t(CoveragePageSentences.formula))"><span>\(t(CoverageSentences.formula(code)))</span></td>\
      <td class="article" data-name="\(t(CoveragePageSentences.article))"><span>\(articles(code.article))</span></td></tr>

      """
    }
    let head = [CoveragePageSentences.figure, CoveragePageSentences.formula, CoveragePageSentences.article].map {
      heading($0, numeric: false)
    }
    return "<ul class=\"method\">\(items)</ul><h3>\(t(CoveragePageSentences.definitions))</h3>"
      + table(style: "definitions", named: t(CoveragePageSentences.definitions), head, definitions)
  }
}
