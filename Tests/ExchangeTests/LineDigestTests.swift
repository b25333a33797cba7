import Testing

@testable import Exchange

@Suite("Digests: SHA-256, and one that the order of lines does not change") struct LineDigestTests {
  /// The examples that NIST publishes with the standard.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `the published examples`(text: String, digest: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
  }

  @Test(arguments: [1, 63, 64, 65, 100_000])
  func `piece by piece is the same as whole`(size: Int) {
    let bytes = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    var digest = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(bytes.count, start + size)].withUnsafeBytes { digest.append($0) }
    }
    #expect(digest.hexadecimal() == SHA256.hexadecimal(bytes))
  }

  @Test(arguments: [
    "cle;mot\nA;1\nB;2\nC;3\n", "cle;mot\nC;3\nA;1\nB;2\n", "cle;mot\nC;3\nB;2\nA;1", "cle;mot\nB;2\nC;3\nA;1\n",
  ])
  func `lines in any order, the last one ended or not`(text: String) {
    #expect(LineDigest.hexadecimal(Array(text.utf8)) == SHA256.hexadecimal(Array("cle;mot\nA;1\nB;2\nC;3\n".utf8)))
  }

  @Test func `lines that begin alike are put in the order of their bytes, the shorter first`() {
    let ordered = "cle\nTRAVAILLEUR-1\nTRAVAILLEUR-10\nTRAVAILLEUR-1;\nTRAVAILLEUR-é\n"
    let mixed = "cle\nTRAVAILLEUR-é\nTRAVAILLEUR-10\nTRAVAILLEUR-1;\nTRAVAILLEUR-1\n"
    #expect(LineDigest.hexadecimal(Array(mixed.utf8)) == SHA256.hexadecimal(Array(ordered.utf8)))
  }

  @Test(arguments: ["cle;mot\nA;1\nB;2\nC;4\n", "cle;mot\nA;1\nB;2\n", "cle;mots\nA;1\nB;2\nC;3\n", "A;1\ncle;mot\nB;2\nC;3\n", ""])
  func `another text has another digest`(text: String) {
    #expect(LineDigest.hexadecimal(Array(text.utf8)) != LineDigest.hexadecimal(Array("cle;mot\nA;1\nB;2\nC;3\n".utf8)))
  }
}
