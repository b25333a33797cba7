import CGLPK

/// The owner of one GLPK problem: born, used and freed on one thread.
///
/// Every call goes through the shim's guard, so an abort of GLPK and a use on another thread end as an error kept in `fault`.
/// After a fault nothing reaches GLPK any more: changes are ignored and the next solve throws what happened. Freed on
/// another thread than the one that made it, the memory is abandoned, for GLPK would end the process.
struct Problem: ~Copyable {
  private let pointer: OpaquePointer?
  private let owner: UInt64
  private(set) var fault: SolveError?

  init(name: String, maximize: Bool) {
    var owner: UInt64 = 0
    var pointer: OpaquePointer?
    let code = tiers_create(GLPKName.fitting(name), maximize ? GLP_MAX : GLP_MIN, &owner, &pointer)
    self.owner = owner
    self.pointer = pointer
    fault = Problem.fault(of: code)
  }

  deinit {
    if let pointer { _ = tiers_delete(owner, pointer) }
  }

  /// Runs one guarded call and keeps its fault, if any.
  mutating func call(_ work: (UInt64, OpaquePointer) -> Int32) {
    guard fault == nil, let pointer else { return }
    fault = Problem.fault(of: work(owner, pointer))
  }

  /// Runs one guarded call whose fault the caller must know at once.
  mutating func demand(_ work: (UInt64, OpaquePointer) -> Int32) throws(SolveError) {
    call(work)
    if let fault { throw fault }
  }

  /// Runs one guarded call that only reads.
  func read(_ work: (UInt64, OpaquePointer) -> Int32) throws(SolveError) {
    if let fault { throw fault }
    guard let pointer else { return }
    if let fault = Problem.fault(of: work(owner, pointer)) { throw fault }
  }

  private static func fault(of code: Int32) -> SolveError? {
    switch Int(code) {
    case 0: nil
    case 1: .aborted(message: String(cString: tiers_message()))
    default: .foreignThread
    }
  }
}

/// What GLPK accepts as a name: at most 255 bytes, no control character.
enum GLPKName {
  static func fitting(_ name: String) -> String {
    var fitted = ""
    var length = 0
    for scalar in name.unicodeScalars {
      let kept: Unicode.Scalar = scalar.value < 32 || scalar.value == 127 ? "_" : scalar
      length += UTF8.width(kept)
      if length > 255 { break }
      fitted.unicodeScalars.append(kept)
    }
    return fitted
  }
}
