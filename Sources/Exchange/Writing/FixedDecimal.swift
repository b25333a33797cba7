/// Decimal numbers computed in integers, so that a plan prints the same on every machine.
enum FixedDecimal {
  /// numerator ÷ denominator with a fixed number of decimals, halves rounded away from zero.
  ///
  /// - Parameters:
  ///   - denominator: Not zero.
  ///   - mark: The decimal mark, `,` in French and `.` in JSON.
  static func text(_ numerator: Int, over denominator: Int, places: Int, mark: String) -> String {
    precondition(denominator != 0, "A ratio needs a denominator other than 0; say what the figure is when there is none.")
    let negative = (numerator < 0) != (denominator < 0)
    let (top, bottom) = (Int128(numerator.magnitude), Int128(denominator.magnitude))
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (top * scale * 2 + bottom) / (bottom * 2)
    let whole = String(scaled / scale)
    let sign = negative && scaled != 0 ? "-" : ""
    guard places > 0 else { return sign + whole }
    let decimals = String(scaled % scale)
    return sign + whole + mark + String(repeating: "0", count: places - decimals.utf8.count) + decimals
  }
}
