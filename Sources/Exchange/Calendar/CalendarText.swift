import Dossier
import Law

/// A calendar file: lines ended by CRLF and folded at 75 octets, never inside a character (RFC 5545 section 3.1).
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// Adds a line as it stands.
  mutating func line(_ text: String) {
    var width = 0
    for scalar in text.unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if width + octets.count > 75 {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        width = 1
      }
      bytes.append(contentsOf: octets)
      width += octets.count
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Adds a property whose value is a text, escaped (RFC 5545 section 3.3.11).
  mutating func property(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 32: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    line("\(name):\(escaped)")
  }

  /// A day and a time in local form, `20261203T083000`; past midnight, the next day.
  static func local(_ day: CivilDate, minutes: Int) -> String {
    let date = day.adding(days: minutes / 1440)
    let time = minutes % 1440
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return date.description.filter { $0 != "-" } + "T" + two(time / 60) + two(time % 60) + "00"
  }
}
