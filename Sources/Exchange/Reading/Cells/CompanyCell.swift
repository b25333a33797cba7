extension Row {
  /// A SIRET, its fourteen digits without blanks.
  mutating func siret(_ slot: Slot) -> String? {
    guard let cell = filled(slot) else { return nil }
    if case .scientific = IdentifierCell(cell) {
      report(.identifiantScientifique, slot)
      return nil
    }
    let digits = String(cell).filter { !$0.isWhitespace }
    guard digits.utf8.count == 14, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      report(.siretIllisible, slot, value: PrivacyScreen.looksPersonal(cell) ? "" : nil)
      return nil
    }
    if !SIRET.hasRightKey(digits) { report(.siretCle, slot) }
    return digits
  }

  /// A code of activity, `47.11F`, the point added where it lacks.
  mutating func naf(_ slot: Slot) -> String? {
    guard let cell = filled(slot) else { return nil }
    let text = String(cell).filter { $0 != "." }.uppercased()
    guard text.utf8.count == 5, text.utf8.dropLast().allSatisfy({ (48...57).contains($0) }), let letter = text.utf8.last,
      (65...90).contains(letter)
    else {
      report(.nafIllisible, slot, value: PrivacyScreen.looksPersonal(cell) ? "" : nil)
      return nil
    }
    return text.prefix(2) + "." + text.dropFirst(2)
  }
}

/// The key of a SIRET.
enum SIRET {
  /// Luhn's sum is a multiple of ten; for La Poste the plain sum of a multiple of five will do.
  static func hasRightKey(_ digits: String) -> Bool {
    let values = digits.utf8.map { Int($0) - 48 }
    let luhn = values.reversed().enumerated().reduce(0) { sum, item in
      let (place, digit) = item
      return sum + (place % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9)
    }
    return luhn % 10 == 0 || (digits.hasPrefix("356000000") && values.reduce(0, +) % 5 == 0)
  }
}
