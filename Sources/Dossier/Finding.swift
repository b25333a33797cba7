/// How grave a finding is.
public enum Gravity: String, CaseIterable, Sendable, Codable {
  case erreur, avertissement
}

/// Something wrong, or odd, in a file: a line of the report of `check`, of ecartes.csv, and of `verify`.
///
/// `code` names the finding and keys its sentences in `Exchange`; `values` fill their places in order. `value` is empty where quoting it is
/// forbidden (an identifier that looks like a NIR, an e-mail or a telephone number).
public struct Finding: Sendable, Equatable {
  /// Name of the file, never its folder.
  public var file: String
  /// 1 is the header; 0 when the whole file is meant.
  public var line: Int
  /// Empty when the line or the file as a whole is meant.
  public var column: String
  public var value: String
  public var code: String
  public var gravity: Gravity
  public var values: [String]
  public init(
    file: String, line: Int, column: String = "", value: String = "", code: String, gravity: Gravity = .erreur, values: [String] = []
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.code = code
    self.gravity = gravity
    self.values = values
  }
}
