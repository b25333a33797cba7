import ArgumentParser
import Dossier
import Exchange
import Foundation
import Law

/// `tierstemps law diff`: what a change of law does to a service.
struct LawDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What the change of law between two days does to a service: visits added, removed, moved.",
    discussion: """
      The same facts, asked on the same day, are judged twice: by the texts that had begun to apply by DATE1, and by those that had by \
      DATE2. A text that begins later is ignored, as if it had never been written; nothing else differs. Each rule still names its own \
      deciding day: a text that only concerns absences begun after it changes nothing for an older absence.

      The day asked is the latest of DATE1, DATE2 and `debut`, or --as-of. Counts are of required visits due by --until, by nature and by \
      sector; a visit is moved when its last legal day changes (its first day, if only that does), and has other roles when nothing else \
      changes. --workers adds each visit: it reveals health and is for soignants. csv always lists the visits.

      A draft text counts like any other: write it in parametres.yaml (key regles) or in a file of its own given to --draft, with the day \
      it would apply from, and let DATE2 be that day or later.

      Exit status 2 for a day before 2017-01-01, 3 when the dossier or the draft has errors.
      """)

  @Argument(help: "The first day: texts that begin to apply after it are ignored.")
  var date1: CivilDate
  @Argument(help: "The second day, likewise.")
  var date2: CivilDate
  @Argument(help: "The folder of the dossier, or a scenario.yaml.", completion: .file())
  var dossier: String
  @Option(help: "The day the question is asked, AAAA-MM-JJ (default: the latest of DATE1, DATE2 and debut).")
  var asOf: CivilDate?
  @Option(help: "Keep what is due, or opens if nothing is due, by this day (default: five years and a day later).")
  var until: CivilDate?
  @Option(help: "A YAML file with the key regles: draft texts, beside those of parametres.yaml.", completion: .file())
  var draft: String?
  @Flag(help: "List each visit: for soignants.")
  var workers = false
  @Option(help: "text for people, csv for a spreadsheet (each visit), json for programmes.")
  var format = LawFormat.text
  @Option(help: "fr or en.")
  var lang = Language.fr
  @Flag(help: "Leave wrong lines out with what depends on them.")
  var setAside = false

  func run() async throws {
    for day in [date1, date2] where day < Catalogue.modelledFrom {
      let first = LawSentences.written(Catalogue.modelledFrom, lang)
      throw ValidationError(LawDifferenceSentences.tooEarly(lang, [first, LawSentences.written(day, lang)]))
    }
    var dossier = try loadDossier(at: dossier, setAside: setAside, language: lang).dossier
    let drafts = try (dossier.parameters.readings.texts?.drafts ?? []) + draftsOfFile()
    let day = asOf ?? max(dossier.parameters.begins, date1, date2)
    var (before, after) = (dossier.parameters, dossier.parameters)
    before.readings.texts = try Texts(drafts: drafts, through: date1)
    after.readings.texts = try Texts(drafts: drafts, through: date2)
    // As far ahead as a career goes: a visit that the change takes beyond --until is later, not removed.
    let career = day.adding(years: 60)
    let (old, new) = (LawQuestion(before, asOf: day, until: career), LawQuestion(after, asOf: day, until: career))
    dossier.countHonoured(through: day)
    var difference = LawDifference(from: date1, to: date2, asOf: day, until: until ?? day.adding(years: 5).adding(days: 1))
    let sectors = Dictionary(dossier.establishments.map { ($0.id, $0.sector) }) { first, _ in first }
    let noHistoryIsDue = dossier.parameters.noHistoryIsDue
    try dossier.forEachWorker { history, _ in
      let kept = { (obligations: [Obligation]) in noHistoryIsDue ? obligations : obligations.filter { !$0.withoutHistory } }
      difference.add(kept(try old.obligations(history)), kept(try new.obligations(history))) { sectors[$0] }
    }
    switch format {
    case .text: say(difference.text(workers: workers, lang))
    case .csv: FileHandle.standardOutput.write(Data(difference.csv(lang)))
    case .json: FileHandle.standardOutput.write(Data(difference.json(workers: workers, lang)))
    }
  }

  private func draftsOfFile() throws -> [Draft] {
    guard let draft else { return [] }
    let file = DraftFile(try FileBytes.read(draft, lang), name: (draft as NSString).lastPathComponent)
    guard file.findings.isEmpty else {
      complain(FindingReport.text(file.findings, lang))
      complain(LawDifferenceSentences.wrongDraft(lang))
      throw dossierRefused
    }
    return file.drafts
  }
}
