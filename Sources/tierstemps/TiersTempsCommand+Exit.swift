import ArgumentParser
import Foundation

/// How the process ends.
///
/// The parser's own code for a wrong command line is that of sysexits.h, 64; TiersTemps promises 2 for anything wrong in what it was asked.
extension TiersTempsCommand {
  /// The process ends so when the command line, a path or a key it was given is wrong.
  static let usageCode: Int32 = 2

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      complain(fullMessage(for: error))
      Foundation.exit(usageCode)
    }
  }
}
