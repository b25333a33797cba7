import Dossier
import Law

extension DossierChecks {
  mutating func checkProfessionals() {
    let teams = KnownKeys(tables.teams)
    tables.professionals.checkDuplicates(.professionnels, setAside: setAside)
    if teams.isKnown {
      for professional in tables.professionals.lines {
        for share in professional.teams where !teams.keys.contains(share.team.text) {
          tables.professionals.reportReference(share.team.text, line: professional.line, column: "equipes", to: teams, setAside: setAside)
        }
      }
    }
    tables.professionals.checkReferences("centres", to: knownCentres, setAside: setAside, list: \.centres)
    finish(\.professionals)
    // Setting a supervisor aside sets aside those they supervise: again until nobody is left to go.
    var warns = true
    while checkSupervisors(warns: warns) { warns = false }
  }

  /// Checks who supervises whom; true when someone was set aside, so that those they supervise must be looked at again.
  private mutating func checkSupervisors(warns: Bool) -> Bool {
    let known = KnownKeys(tables.professionals)
    let staff = Dictionary(tables.professionals.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    tables.professionals.checkReferences("encadrant", to: known, setAside: setAside) { $0.supervisor?.text }
    tables.professionals.checkReferences("encadrant_remplacant", to: known, setAside: setAside) { $0.substituteSupervisor?.text }
    for professional in tables.professionals.lines {
      for (column, name) in [("encadrant", professional.supervisor), ("encadrant_remplacant", professional.substituteSupervisor)] {
        guard let name, let supervisor = staff[name] else { continue }
        if supervisor.role != .medecin {
          tables.professionals.report(
            .encadrantNonMedecin, line: professional.line, column: column, value: name.text, values: [supervisor.role.rawValue])
        }
      }
      guard let supervisor = professional.supervisor.flatMap({ staff[$0] }), supervisor.role == .medecin else { continue }
      if !professional.teams.isEmpty, !supervisor.teams.isEmpty,
        !supervisor.teams.contains(where: { share in professional.teams.contains { $0.team == share.team } })
      {
        tables.professionals.report(
          .encadrantHorsEquipe, line: professional.line, column: "encadrant", value: supervisor.id.text,
          values: [professional.teams.map(\.team.text).joined(separator: ", ")])
      }
      let gone = supervisor.end.map { $0 < parameters.begins } ?? false
      if warns, gone || supervisor.status == .aPourvoir, professional.substituteSupervisor == nil, !professional.protocolNatures.isEmpty {
        tables.professionals.report(.encadrantParti, line: professional.line, column: "encadrant", value: supervisor.id.text)
      }
    }
    return finish(\.professionals)
  }

  /// Timetables and leave.
  mutating func checkCalendars() {
    let staff = KnownKeys(tables.professionals)
    let centres = knownCentres
    tables.timetable.checkDuplicates(.horaires, setAside: setAside)
    tables.timetable.checkReferences("professionnel", to: staff, setAside: setAside) { $0.professional.text }
    tables.timetable.checkReferences("centre", to: centres, setAside: setAside) { $0.centre?.text }
    let lists = Dictionary(tables.professionals.lines.map { ($0.id, $0.centres) }, uniquingKeysWith: { first, _ in first })
    for line in tables.timetable.lines {
      guard let centre = line.centre, let list = lists[line.professional], !list.contains(centre) else { continue }
      if setAside, !centres.keys.contains(centre.text) { continue }
      tables.timetable.report(
        .centreHorsListe, line: line.line, column: "centre", value: centre.text, values: [line.professional.text])
    }
    finish(\.timetable)
    warnOfDoubleBooking()
    tables.leave.checkDuplicates(.conges, setAside: setAside)
    tables.leave.checkReferences("professionnel", to: staff, setAside: setAside) { $0.professional.text }
    tables.leave.checkReferences("centre", to: centres, setAside: setAside) { $0.centre?.text }
    finish(\.leave)
  }

  /// Two lines that hold on the same half-day; they stand together, since the timetable is sorted.
  private mutating func warnOfDoubleBooking() {
    let lines = tables.timetable.lines
    for (place, line) in lines.enumerated() {
      var before = place - 1
      while before >= 0, lines[before].professional == line.professional, lines[before].weekday == line.weekday,
        lines[before].part == line.part
      {
        let other = lines[before]
        before -= 1
        let sameKey = other.weeks == line.weeks && other.from == line.from
        guard !sameKey, other.weeks == line.weeks || other.weeks == .toutes || line.weeks == .toutes else { continue }
        if let end = other.until, let start = line.from, end < start { continue }
        if let end = line.until, let start = other.from, end < start { continue }
        tables.timetable.report(
          .horairesSuperposes, line: line.line, column: "demi_journee", value: line.part.rawValue, values: ["\(other.line)"])
        break
      }
    }
  }
}
