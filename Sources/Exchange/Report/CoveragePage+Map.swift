import Dossier
import Law

// The map, drawn from coordinates alone: outlines of sectors, a square for a fixed centre, a ring for a mobile one, a scale.

/// Degrees turned into tenths of a drawing's unit, north up.
private struct Projection {
  static let width = 7200.0
  let west: Double
  let north: Double
  let scale: Double
  let shrink: Double
  let height: Double

  init(_ points: [Coordinates]) {
    let latitudes = points.map(\.latitude)
    let longitudes = points.map(\.longitude)
    let (south, top) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    let (left, right) = (longitudes.min() ?? 0, longitudes.max() ?? 0)
    // A degree of longitude shrinks by the cosine of the latitude; three terms of its series are enough for a drawing.
    let angle = (south + top) / 2 * Double.pi / 180
    shrink = 1 - angle * angle / 2 + angle * angle * angle * angle / 24 - angle * angle * angle * angle * angle * angle / 720
    let breadth = max((right - left) * shrink, 0.05)
    let depth = max(top - south, 0.05)
    scale = min((Projection.width - 900) / breadth, 4400 / depth)
    north = top
    west = left - ((Projection.width - breadth * scale) / 2) / scale / shrink
    height = depth * scale + 1100
  }

  func x(_ point: Coordinates) -> Int { Int(((point.longitude - west) * shrink * scale).rounded()) }
  func y(_ point: Coordinates) -> Int { Int(((north - point.latitude) * scale + 450).rounded()) }
  /// Tenths of a unit in a kilometre: a degree of latitude is 111.2 km.
  var kilometre: Double { scale / 111.2 }
}

extension CoveragePage {
  private func tenths(_ number: Int) -> String { "\(number / 10).\(abs(number % 10))" }

  var mapFigure: HTML {
    let points = report.outlines.flatMap(\.corners) + report.centres.map(\.place)
    guard !points.isEmpty else { return note(t(CoverageSentences.gap(.vide))) }
    let projection = Projection(points)
    let outlines: [HTML] = report.outlines.map { outline($0, projection) }
    let centres: [HTML] = report.centres.map { centre($0, projection) }
    let names: [HTML] = report.outlines.map { label($0, projection) }
    let title = t(CoveragePageSentences.mapLabel, t.number(report.outlines.count), t.number(report.centres.count))
    return """
      <figure>
      <svg class="map" viewBox="0 0 720 \(tenths(Int(projection.height)))" role="img" aria-label="\(title)">
      \(outlines)\(centres)\(names)\(scaleBar(projection))
      </svg>
      <figcaption class="legend"><svg viewBox="0 0 16 16" class="map-key" aria-hidden="true"><rect x="3" y="3" width="10" height="10" \
      fill="#7a2e12"/></svg> \(t(CoveragePageSentences.fixed)) &#160; <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5" \
      fill="#fff" stroke="#7a2e12" stroke-width="2"/></svg> \(t(CoveragePageSentences.mobile)). \
      \(t(CoveragePageSentences.mapNote, t.number(report.threshold)))</figcaption>
      </figure>
      """
  }

  private func outline(_ outline: CoverageOutline, _ projection: Projection) -> HTML {
    let corners = outline.corners.map { "\(tenths(projection.x($0))) \(tenths(projection.y($0)))" }
    guard corners.count > 2 else { return "" }
    return "<path d=\"M\(corners.joined(separator: "L"))Z\"/>\n"
  }

  private func label(_ outline: CoverageOutline, _ projection: Projection) -> HTML {
    guard !outline.corners.isEmpty else { return "" }
    let number = outline.corners.count
    let x = outline.corners.reduce(0) { $0 + projection.x($1) } / number
    // Above the middle, where the main centre of a sector often stands.
    let middle = outline.corners.reduce(0) { $0 + projection.y($1) } / number
    let y = (middle + (outline.corners.map(projection.y).min() ?? middle)) / 2
    let style: HTML = report.outlines.count > 20 ? " class=\"crowded\"" : ""
    return "<text\(style) x=\"\(tenths(x))\" y=\"\(tenths(y))\">\(outline.sector.text)</text>\n"
  }

  private func centre(_ centre: CoverageCentre, _ projection: Projection) -> HTML {
    let (x, y) = (projection.x(centre.place), projection.y(centre.place))
    // Names are legible up to some thirty centres; beyond, the shapes alone stay.
    let name: HTML =
      report.centres.count > 30
      ? "" : "<text class=\"small\" x=\"\(tenths(x))\" y=\"\(tenths(y - 80))\">\(centre.id.text)</text>"
    let shape: HTML =
      centre.kind == .fixe
      ? "<rect class=\"fixe\" x=\"\(tenths(x - 50))\" y=\"\(tenths(y - 50))\" width=\"10\" height=\"10\"/>"
      : "<circle class=\"mobile\" cx=\"\(tenths(x))\" cy=\"\(tenths(y))\" r=\"5\"/>"
    return "\(shape)\(name)\n"
  }

  /// The longest of some round lengths that takes a quarter of the width at most.
  private func scaleBar(_ projection: Projection) -> HTML {
    let length = [200, 100, 50, 20, 10, 5, 2, 1].first { Double($0) * projection.kilometre <= Projection.width / 4 } ?? 1
    let width = Int(Double(length) * projection.kilometre)
    let y = Int(projection.height) - 200
    return """
      <path class="scale" d="M20 \(tenths(y))h\(tenths(width))"/>\
      <text class="small" x="\(tenths(200 + width / 2))" y="\(tenths(y - 70))">\(t(CoveragePageSentences.kilometres, t.number(length)))</text>
      """
  }
}
