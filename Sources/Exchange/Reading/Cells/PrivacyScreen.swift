// Nothing that names a person may enter the process: an identifier that looks like a NIR, an e-mail address or a telephone number is
// refused, and never quoted, not even in the refusal.

/// Tells what looks like personal data from what looks like an opaque key.
enum PrivacyScreen {
  /// Whether a text looks like a NIR, an e-mail address or a French telephone number.
  static func looksPersonal(_ text: some Sequence<UInt8>) -> Bool {
    var digits: [UInt8] = []
    var others = 0
    var before = 0
    var at = 0
    var after = 0
    var plus = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - 48)
      // Blanks, points, dashes, slashes and brackets, which people put between the digits.
      case 0x20, 0x2E, 0x2D, 0x2F, 0x28, 0x29, 0xC2, 0xA0, 0xE2, 0x80, 0xAF: break
      case UInt8(ascii: "+") where digits.isEmpty && others == 0: plus = true
      // Corsica: 2A counts as 19 and 2B as 18 in the NIR; the shape alone matters here.
      case 0x41, 0x42, 0x61, 0x62:
        if digits.count == 6, digits[5] == 2 { digits.append(9) } else { others += 1 }
      default: others += 1
      }
      if byte == UInt8(ascii: "@") { at += 1 } else if at == 0 { before += 1 } else { after += 1 }
    }
    if at > 0, before > 0, after > 0 { return true }
    return others == 0 && (looksLikeNIR(digits) || looksLikeTelephone(digits, plus: plus))
  }

  /// Thirteen digits or fifteen with the key: sex, year, month, département, commune, order.
  private static func looksLikeNIR(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13 || digits.count == 15, [1, 2, 3, 4, 7, 8].contains(digits[0]) else { return false }
    let month = digits[3] * 10 + digits[4]
    return (1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month)
  }

  /// Ten digits from 01 to 09, or nine after 33.
  private static func looksLikeTelephone(_ digits: [UInt8], plus: Bool) -> Bool {
    if digits.count == 10, digits[0] == 0, digits[1] != 0 { return !plus }
    if digits.count == 11, plus, digits[0] == 3, digits[1] == 3 { return true }
    if digits.count == 12, plus, digits[0] == 3, digits[1] == 3, digits[2] == 0 { return true }
    return digits.count == 13 && digits[0] == 0 && digits[1] == 0 && digits[2] == 3 && digits[3] == 3
  }

  /// Whether a column's name may be repeated: a word, not a value that slipped into the header.
  static func isNameable(_ name: String) -> Bool {
    let digits = name.utf8.count { (48...57).contains($0) }
    return !name.isEmpty && name.count <= 40 && digits <= 4 && !name.contains("@")
      && name.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
