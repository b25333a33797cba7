/// A file to write: its path inside the output folder, parts separated by `/`, and its bytes.
public struct OutputFile: Sendable, Equatable {
  public var path: String
  public var bytes: [UInt8]
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
  /// A file that holds a text, in UTF-8.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
