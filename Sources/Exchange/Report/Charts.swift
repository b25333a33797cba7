/// The drawings of the report, in inline SVG: one hue in two depths and a hatching, so that they read in greyscale and to all eyes.
///
/// Lengths are shares of the drawing's own width, so a drawing stretches with its cell and the hatching keeps its shape.
enum Charts {
  /// What the drawings share: the hatching of what has no place. Once a page.
  static let definitions: HTML = """
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" fill="#fff"/><rect width="1.6" height="5" fill="#7a2e12"/></pattern>
    <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
    <rect width="4" height="4" fill="#fff"/><circle cx="2" cy="2" r="1" fill="#3f7384"/></pattern>
    </defs></svg>
    """

  /// A bar cut into shares: on time, late, not placed.
  static func share(_ count: VisitCounts.Count, label: String) -> HTML {
    guard count.due > 0 else { return "" }
    var (x, pieces) = (0, [HTML]())
    let widths = [count.onTime, count.late, count.unplaced].map { tenths($0, of: count.due) }
    for (width, style) in zip(widths, ["on-time", "late", "unplaced"]) where width > 0 {
      pieces.append("<rect class=\"\(style)\" x=\"\(percent(x))\" width=\"\(percent(width))\" height=\"100%\"/>")
      x += width
    }
    return "<svg class=\"bar\" role=\"img\" aria-label=\"\(label)\">\(pieces)</svg>"
  }

  /// One médecin's third: done, planned, expected after the plan, and a line at what the year requires, on a scale shared by all.
  static func third(done: Int, planned: Int, after: Int = 0, required: Int, scale: Int, label: String) -> HTML {
    let (first, second, line) = (tenths(done, of: scale), tenths(planned, of: scale), tenths(required, of: scale))
    let third = min(tenths(after, of: scale), 1000 - min(1000, first + second))
    let later: HTML =
      third > 0 ? "<rect class=\"forecast\" x=\"\(percent(first + second))\" y=\"15%\" width=\"\(percent(third))\" height=\"70%\"/>" : ""
    return """
      <svg class="bar" role="img" aria-label="\(label)"><rect class="track" y="15%" width="100%" height="70%"/>\
      <rect class="on-time" y="15%" width="\(percent(first))" height="70%"/>\
      <rect class="planned" x="\(percent(first))" y="15%" width="\(percent(second))" height="70%"/>\
      \(later)\
      <rect class="required" x="\(percent(min(994, max(0, line - 3))))" width="2" height="100%"/></svg>
      """
  }

  /// A plain bar for a share of a whole.
  static func rate(_ part: Int, of whole: Int, label: String) -> HTML {
    """
    <svg class="bar" role="img" aria-label="\(label)"><rect class="track" y="10%" width="100%" height="80%"/>\
    <rect class="on-time" y="10%" width="\(percent(min(1000, tenths(part, of: whole))))" height="80%"/></svg>
    """
  }

  /// Tenths of a percent, in whole numbers.
  private static func tenths(_ part: Int, of whole: Int) -> Int { whole > 0 ? (max(0, part) * 1000 + whole / 2) / whole : 0 }
  private static func percent(_ tenths: Int) -> HTML { "\(tenths / 10).\(tenths % 10)%" }
}
