import Dossier
import Law

// A run is known by all that decides its plan: the values of the dossier, what its files weigh in the plan, the programme and the budget of
// work. The values are digested as the input files that would hold them, so that a dossier changed in memory, by a scenario or by a search
// for what is missing, never passes for the one it came from; the digests of the files read are there too, since the plan repeats them.

/// The name of a run: the same name means the same plan, byte for byte.
public enum RunDigest {
  /// The digest of a run, SHA-256 in lower-case hexadecimal.
  ///
  /// - Parameters:
  ///   - version: Of the programme and of its catalogue.
  ///   - effort: Thousandths of the work that `plan` spends.
  ///   - improving: Whether proposed appointments may move.
  /// - Complexity: O(*n*) in the lines of the dossier.
  public static func hexadecimal(of dossier: Dossier, version: String, effort: Int, improving: Bool) -> String {
    var digest = SHA256()
    func take(_ bytes: [UInt8]) { bytes.withUnsafeBytes { digest.append($0) } }
    func line(_ text: String) { take(Array((text + "\n").utf8)) }
    line("tierstemps \(version) effort \(effort) improving \(improving) begins \(dossier.parameters.begins)")
    for file in DossierFile.allCases {
      let name = file.rawValue
      // A length before each file, so that no line can pass from one to the next.
      let bytes = InputFiles.bytes(of: file, dossier)
      line("\(name) \(dossier.present.contains(file)) \(dossier.setAside[file] ?? 0) \(dossier.digests[name] ?? "-") \(bytes.count)")
      take(bytes)
    }
    return digest.hexadecimal()
  }

  /// The digest of some bytes, as ``hexadecimal(of:version:effort:improving:)`` writes it.
  public static func hexadecimal(_ bytes: [UInt8]) -> String { SHA256.hexadecimal(bytes) }
}
