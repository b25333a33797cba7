import Foundation

/// The programme that was built with these tests: it lies beside their bundle.
enum BuiltProgramme {
  static var path: String {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("tierstemps").path
  }
}
