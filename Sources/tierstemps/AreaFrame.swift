import Foundation

/// The envelope of one message between `plan` and the process of an area: eight bytes of length, then the bytes.
///
/// A stream that ends early, or holds more than it announced, is recognised: a child that dies while writing never passes for an answer.
/// Nothing marks the end of the input but its length, so that the parent can leave the child's input open as a lifeline.
enum AreaFrame {
  static let headerSize = 8

  static func wrapped(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt64(bytes.count)
    return (0..<headerSize).map { UInt8(truncatingIfNeeded: length >> (8 * UInt64(headerSize - 1 - $0))) } + bytes
  }

  /// The bytes of a whole frame, or nothing when there is less or more than it announces.
  static func unwrapped(_ frame: [UInt8]) -> [UInt8]? {
    guard frame.count >= headerSize, announced(frame) == UInt64(frame.count - headerSize) else { return nil }
    return Array(frame.dropFirst(headerSize))
  }

  /// Reads one frame and leaves the stream open behind it.
  static func read(from descriptor: Int32) throws -> [UInt8] {
    let length = announced(try exactly(headerSize, from: descriptor))
    guard length <= UInt64(Int.max) else { throw POSIXError(.EMSGSIZE) }
    return try exactly(Int(length), from: descriptor)
  }

  /// Writes everything, however little the pipe takes at a time.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
    }
  }

  private static func announced(_ frame: [UInt8]) -> UInt64 { frame.prefix(headerSize).reduce(0) { $0 << 8 | UInt64($1) } }

  private static func exactly(_ count: Int, from descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < count {
      let wanted = min(chunk.count, count - bytes.count)
      let read = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, wanted) }
      if read > 0 {
        bytes += chunk[..<read]
      } else if read == 0 || errno != EINTR {
        throw POSIXError(.EPIPE)
      }
    }
    return bytes
  }
}
