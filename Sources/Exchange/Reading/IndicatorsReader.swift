import Dossier
import Foundation

/// Reads indicateurs.json.
public enum IndicatorsReader {
  public static let file = "indicateurs.json"

  /// The figures of the file; none, and a finding, when it cannot be read.
  public static func read(_ bytes: [UInt8]?, _ findings: inout [Finding]) -> Indicators {
    Indicators(figures: PlanJSONReader.decode(file, bytes, &findings) ?? [:])
  }
}
