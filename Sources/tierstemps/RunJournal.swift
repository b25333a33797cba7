import Foundation

/// journal.json: what a run took, on which machine. The only file of a plan that may differ between two runs.
struct RunJournal {
  var started: ContinuousClock.Instant
  var read: ContinuousClock.Instant
  var planned: ContinuousClock.Instant
  var written: ContinuousClock.Instant
  var cores: Int
  /// Areas that kept their first plan, with the reason.
  var failures: [[String]]

  private struct Text: Encodable {
    var debut: String
    var lecture_s: Double
    var planification_s: Double
    var ecriture_s: Double
    var coeurs: Int
    var systeme: String
    var zones_non_ameliorees: [[String]]
  }

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let text = Text(
        debut: Date().formatted(.iso8601), lecture_s: (read - started) / .seconds(1), planification_s: (planned - read) / .seconds(1),
        ecriture_s: (written - planned) / .seconds(1), coeurs: cores, systeme: ProcessInfo.processInfo.operatingSystemVersionString,
        zones_non_ameliorees: failures)
      return [UInt8](try encoder.encode(text)) + [10]
    }
  }
}
