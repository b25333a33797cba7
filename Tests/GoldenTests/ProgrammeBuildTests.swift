import Foundation
import Testing

@testable import tierstemps

@Suite("A build of the programme is told from another by its file") struct ProgrammeBuildTests {
  /// The head of an ELF file with one segment of notes: of another kind first, then the linker's.
  private func head(id: [UInt8], type: UInt8 = 3, name: String = "GNU") -> [UInt8] {
    func note(_ type: UInt8, _ name: String, _ text: [UInt8]) -> [UInt8] {
      let padding = [UInt8](repeating: 0, count: (4 - text.count % 4) % 4)
      return [4, 0, 0, 0, UInt8(text.count), 0, 0, 0, type, 0, 0, 0] + Array(name.utf8) + [0] + text + padding
    }
    let notes = note(1, "GNU", [9, 9, 9, 9, 9]) + note(type, name, id)
    var bytes = [UInt8](repeating: 0, count: 64 + 56)
    bytes.replaceSubrange(0..<6, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    (bytes[32], bytes[54], bytes[56]) = (64, 56, 1)
    (bytes[64], bytes[72], bytes[96]) = (4, 120, UInt8(notes.count))
    return bytes + notes
  }

  @Test func `the linker's digest is read, wherever it stands among the notes`() {
    #expect(ProgrammeBuild.buildID(in: head(id: [0x0A, 0xFF, 0x00])) == "0aff00")
    #expect(ProgrammeBuild.buildID(in: head(id: [0x0A, 0xFF, 0x01])) == "0aff01")
    #expect(ProgrammeBuild.buildID(in: head(id: [1], type: 4)) == nil)
    #expect(ProgrammeBuild.buildID(in: head(id: [1], name: "Swi")) == nil)
    #expect(ProgrammeBuild.buildID(in: []) == nil && ProgrammeBuild.buildID(in: Array("#!/bin/sh\n".utf8)) == nil)
    // Cut anywhere, it is read or it is not: never past its end.
    let whole = head(id: [1, 2, 3, 4])
    for length in whole.indices { #expect(ProgrammeBuild.buildID(in: Array(whole[..<length])) == nil) }
  }

  @Test func `a file without it is known by its size and date, and a missing one by nothing`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/programme"
    try Data("abc".utf8).write(to: URL(fileURLWithPath: path))
    let one = try #require(ProgrammeBuild.identity(ofFileAt: path))
    #expect(one == ProgrammeBuild.identity(ofFileAt: path))
    try Data("abcd".utf8).write(to: URL(fileURLWithPath: path))
    #expect(one != ProgrammeBuild.identity(ofFileAt: path))
    #expect(ProgrammeBuild.identity(ofFileAt: folder.path + "/none") == nil)
  }

  @Test func `the programme built has an identity, and a copy of it the same`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let own = try #require(ProgrammeBuild.identity(ofFileAt: BuiltProgramme.path))
    #expect(!own.isEmpty && !ProgrammeBuild.identity.isEmpty)
    #if os(Linux)
      let path = folder.path + "/copy"
      try Data(FileManager.default.contents(atPath: BuiltProgramme.path)?.prefix(1 << 16) ?? Data()).write(to: URL(fileURLWithPath: path))
      if ProgrammeBuild.buildID(in: [UInt8](FileManager.default.contents(atPath: path) ?? Data())) != nil {
        #expect(ProgrammeBuild.identity(ofFileAt: path) == own)
      }
    #endif
  }
}
