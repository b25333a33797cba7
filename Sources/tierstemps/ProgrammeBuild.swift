import Foundation

/// What tells one build of the programme from another, so that a plan kept by yesterday's code is not taken for today's.
///
/// Linkers write a digest of what they link into the file (the note `NT_GNU_BUILD_ID`): it changes with any line of code, and not when the file is
/// copied or stripped. Where there is none, the size and the date of the file stand for it: a copy then counts as another build, which only
/// costs work.
enum ProgrammeBuild {
  /// Of the file that runs, read once.
  static let identity = identity(ofFileAt: "/proc/self/exe") ?? identity(ofFileAt: CommandLine.arguments[0]) ?? ""

  /// The build of a programme's file; nothing when it cannot be read.
  static func identity(ofFileAt path: String) -> String? {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    // Notes stand at the head of the file, with what the loader reads first.
    if let file = FileHandle(forReadingAtPath: path), let note = buildID(in: [UInt8](file.readData(ofLength: 1 << 16))) { return note }
    return size(resolved)
  }

  private static func size(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if os(Linux)
      return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    #else
      return "\(status.st_size) \(status.st_mtimespec.tv_sec).\(status.st_mtimespec.tv_nsec)"
    #endif
  }

  /// The note of the linker in the head of an ELF file of 64 bits, little end first, in hexadecimal.
  ///
  /// - Source: System V ABI, chapter 5, "Note Section"; the note's type 3 under the name GNU is that of the GNU linkers.
  static func buildID(in head: [UInt8]) -> String? {
    func number(_ place: Int, _ bytes: Int) -> Int? {
      guard place >= 0, place + bytes <= head.count else { return nil }
      return (0..<bytes).reduce(0) { $0 | Int(head[place + $1]) << (8 * $1) }
    }
    guard head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let table = number(32, 4), let size = number(54, 2), let count = number(56, 2)
    else { return nil }
    for entry in 0..<count {
      let place = table + entry * size
      guard number(place, 4) == 4, let start = number(place + 8, 4), let length = number(place + 32, 4) else { continue }
      var note = start
      while note < start + length, let name = number(note, 4), let text = number(note + 4, 4), let type = number(note + 8, 4) {
        let words = note + 12 + (name + 3) / 4 * 4
        if type == 3, name == 4, words + text <= head.count, head[(note + 12)..<(note + 16)].elementsEqual([0x47, 0x4E, 0x55, 0]) {
          return head[words..<(words + text)].map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
        }
        note = words + (text + 3) / 4 * 4
      }
    }
    return nil
  }
}
