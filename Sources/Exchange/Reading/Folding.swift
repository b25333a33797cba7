/// Words compared without case, accents or the blanks that stand for `_`.
enum Folding {
  /// A word in lower-case ASCII as far as French goes: `Établissement` gives `etablissement`, `Prise de poste` `prise_de_poste`.
  static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case "À", "Á", "Â", "Ã", "Ä", "Å", "à", "á", "â", "ã", "ä", "å": result += "a"
      case "Ç", "ç": result += "c"
      case "È", "É", "Ê", "Ë", "è", "é", "ê", "ë": result += "e"
      case "Ì", "Í", "Î", "Ï", "ì", "í", "î", "ï": result += "i"
      case "Ñ", "ñ": result += "n"
      case "Ò", "Ó", "Ô", "Õ", "Ö", "ò", "ó", "ô", "õ", "ö": result += "o"
      case "Ù", "Ú", "Û", "Ü", "ù", "ú", "û", "ü": result += "u"
      case "Ÿ", "ÿ": result += "y"
      case "Œ", "œ": result += "oe"
      case "Æ", "æ": result += "ae"
      case "\u{0300}"..."\u{036F}", "\u{FEFF}": break
      case " ", "-", "\u{A0}", "\u{202F}": result += "_"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
