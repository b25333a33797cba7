/// Names of files made from keys of the dossier.
///
/// A key may hold `/`, `..` or a colon; every byte that is not a letter, a digit, `-` or `_` is written `%XX`, so that no key
/// escapes its folder, two keys never share a file, and the key can be read back from the name.
enum FileName {
  /// The name of the file of a key, without its extension.
  ///
  /// A name longer than most file systems accept is cut and ends with a fingerprint of the whole key.
  static func safe(_ key: String) -> String {
    var name = ""
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.append(Character(UnicodeScalar(byte)))
      default:
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        name += "%" + (hexadecimal.utf8.count == 1 ? "0" : "") + hexadecimal
      }
    }
    if name.utf8.count > 180 { return String(name.prefix(160)) + "%" + String(fingerprint(key), radix: 16) }
    return name.isEmpty ? "%" : name
  }

  /// FNV-1a, 64 bits: the same on every machine and in every run, unlike `hashValue`.
  private static func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
