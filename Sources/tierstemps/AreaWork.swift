import ArgumentParser

/// What the process of an area can do: bytes to bytes, reporting on the way.
enum AreaWork: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Gives back what it was given, reporting its length: for tests of the processes themselves.
  case echo

  func callAsFunction(_ input: [UInt8], _ report: (AreaProgress) -> Void) throws -> [UInt8] {
    switch self {
    case .echo:
      report(AreaProgress(incumbent: input.count, bound: 0))
      return input
    }
  }
}
