import Dossier
import Law

/// Rule 11, last part: no worker goes farther than the limit; a remote visit needs consent and a nature that allows it.
enum Reach {
  static func check(_ checked: CheckedPlan, _ options: inout Options, _ findings: inout Findings) {
    let service = checked.service
    for placed in checked.placed where !checked.isKept(placed) {
      guard let expected = checked.expected(placed), let follow = expected.follow, let number = placed.centre else { continue }
      let centre = service.centres[number]
      func add(_ violation: Violation, _ values: [String] = []) {
        findings.add(violation, .rendezVous, placed.line, column: "centre", value: centre.centre.id.text, values)
      }
      if centre.isRemote {
        if !follow.line.remoteConsent { add(.distanceSansAccord) }
        let refused = expected.visits.map(\.nature).filter { !service.parameters.remoteNatures.contains($0) }
        if let nature = refused.first { add(.distanceNature, [nature.rawValue]) }
        continue
      }
      let limit = service.parameters.maximumKilometres
      let metres = options.metres(expected, number, at: centre.place(placed.halfDay))
      if metres.map({ $0 > 1000 * limit }) ?? true {
        add(.tropLoin, [metres.map { "\(($0 + 999) / 1000)" } ?? "?", "\(limit)"])
      }
    }
  }
}
