import Dossier
import Law

// The files held against each other, those that others refer to first: when lines are set aside, what depends on them is then set
// aside in turn, down to the appointments.

/// Checks between the lines of all files.
struct DossierChecks {
  var tables: Tables
  let parameters: Parameters
  /// Lines with an error are left out, instead of refusing the dossier.
  let setAside: Bool

  mutating func run() {
    checkSectorsAndTeams()
    checkEstablishments()
    checkCentres()
    checkProfessionals()
    checkCalendars()
    checkEmployments()
    checkHistories()
    checkAppointments()
  }

  private mutating func checkSectorsAndTeams() {
    tables.sectors.checkDuplicates(.secteurs, setAside: setAside)
    finish(\.sectors)
    let sectors = KnownKeys(tables.sectors)
    tables.teams.checkDuplicates(.equipes, setAside: setAside)
    tables.teams.checkReferences("secteur", to: sectors, setAside: setAside) { $0.sector.text }
    finish(\.teams)
    // A team set aside disappears from the lists of the others; no team goes because of it.
    tables.teams.checkReferences("accueil", to: KnownKeys(tables.teams), setAside: setAside, list: \.accepts)
    finish(\.teams)
  }

  private mutating func checkEstablishments() {
    let teams = KnownKeys(tables.teams)
    tables.establishments.checkDuplicates(.etablissements, setAside: setAside)
    tables.establishments.checkReferences("secteur", to: KnownKeys(tables.sectors), setAside: setAside) { $0.sector.text }
    tables.establishments.checkReferences("equipe", to: teams, setAside: setAside) { $0.team.text }
    let sectorOfTeam = Dictionary(tables.teams.lines.map { ($0.id, $0.sector) }, uniquingKeysWith: { first, _ in first })
    for establishment in tables.establishments.lines {
      guard let sector = sectorOfTeam[establishment.team], sector != establishment.sector else { continue }
      tables.establishments.report(
        .secteurIncoherent, line: establishment.line, column: "secteur", value: establishment.sector.text,
        values: [establishment.team.text, sector.text])
    }
    finish(\.establishments)
    tables.closures.checkDuplicates(.fermetures, setAside: setAside)
    tables.closures.checkReferences("etablissement", to: KnownKeys(tables.establishments), setAside: setAside) { $0.establishment.text }
    finish(\.closures)
  }

  private mutating func checkCentres() {
    tables.centres.checkDuplicates(.centres, setAside: setAside)
    tables.centres.checkReferences("secteur", to: KnownKeys(tables.sectors), setAside: setAside) { $0.sector.text }
    tables.centres.checkReferences("etablissement", to: KnownKeys(tables.establishments), setAside: setAside) { $0.establishment?.text }
    let reserved = Set(tables.establishments.lines.filter(\.room).map(\.siteCentre))
    for centre in tables.centres.lines where reserved.contains(centre.id) {
      tables.centres.report(.centreReserve, line: centre.line, column: "centre", value: centre.id.text)
    }
    finish(\.centres)
    let centres = knownCentres
    tables.openings.checkDuplicates(.ouvertures, setAside: setAside)
    tables.openings.checkReferences("centre", to: centres, setAside: setAside) { $0.centre.text }
    let placed = Dictionary(tables.centres.lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for opening in tables.openings.lines where opening.open && opening.place == nil && placed[opening.centre]?.kind == .mobile {
      tables.openings.report(.ouvertureSansLieu, line: opening.line, column: "commune", values: [opening.centre.text])
    }
    finish(\.openings)
    tables.journeys.checkDuplicates(.trajets, setAside: setAside)
    tables.journeys.checkReferences("centre", to: centres, setAside: setAside) { $0.centre.text }
    finish(\.journeys)
  }

  private mutating func checkEmployments() {
    tables.employments.checkDuplicates(.travailleurs, setAside: setAside)
    tables.employments.checkReferences("etablissement", to: KnownKeys(tables.establishments), setAside: setAside) {
      $0.employment.establishment.text
    }
    checkEmploymentsOfOne()
    finish(\.employments)
  }

  /// The lines of one worker, which stand together: one birth, and no two contracts at once in one establishment.
  private mutating func checkEmploymentsOfOne() {
    let lines = tables.employments.lines
    var first = 0
    for place in lines.indices.dropFirst() {
      guard lines[place].worker == lines[place - 1].worker else {
        first = place
        continue
      }
      let (one, before, line) = (lines[first].employment, lines[place - 1].employment, lines[place].employment)
      if one.birth != line.birth {
        tables.employments.report(
          .naissancesDifferentes, line: line.line, column: "naissance", value: line.birth.description,
          values: [one.birth.description, "\(one.line)"])
        // Nobody knows which is right, and the order of the lines must not decide.
        if setAside {
          tables.employments.report(
            .naissancesDifferentes, line: one.line, column: "naissance", value: one.birth.description,
            values: [line.birth.description, "\(line.line)"])
        }
      }
      if before.establishment == line.establishment, before.hired < line.hired, before.lastDay.map({ $0 >= line.hired }) ?? true {
        tables.employments.report(
          .emploisSuperposes, line: line.line, column: "embauche", value: line.hired.description, values: ["\(before.line)"])
      }
    }
  }

  private mutating func checkHistories() {
    tables.facts.checkDuplicates(.faits, setAside: setAside)
    tables.visits.checkDuplicates(.visites, setAside: setAside)
    tables.absences.checkDuplicates(.absences, setAside: setAside)
    tables.requests.checkDuplicates(.demandes, setAside: setAside)
    let workers = WorkerIndex(tables.employments, setAside: setAside)
    workers.check(&tables.facts) { $0.establishment }
    // A visit long before the hire was held for another employer, whom the dossier need not know.
    workers.check(&tables.visits, isForeign: { $0.previousEmployer == nil && $0.date < $1.hired.adding(months: -6) }) {
      $0.countsForAnotherEmployer ? nil : $0.establishment
    }
    workers.check(&tables.absences) { $0.establishment }
    workers.check(&tables.requests) { $0.establishment }
    warnOfOverlaps()
    for visit in tables.visits.lines where visit.date > parameters.begins {
      tables.visits.report(
        .visiteFuture, line: visit.line, column: "date", value: visit.date.description, values: [parameters.begins.description])
    }
    for request in tables.requests.lines where request.date > parameters.begins {
      tables.requests.report(
        .demandeFuture, line: request.line, column: "date", value: request.date.description, values: [parameters.begins.description])
    }
    var lives = HistoryChecks(tables, begins: parameters.begins)
    lives.run()
    for one in lives.found {
      switch one.file {
      case .faits: tables.facts.report(one.problem, line: one.line, column: one.column, value: one.value, values: one.values)
      case .visites: tables.visits.report(one.problem, line: one.line, column: one.column, value: one.value, values: one.values)
      case .absences: tables.absences.report(one.problem, line: one.line, column: one.column, value: one.value, values: one.values)
      default: tables.requests.report(one.problem, line: one.line, column: one.column, value: one.value, values: one.values)
      }
    }
    finish(\.facts)
    finish(\.visits)
    finish(\.absences)
    finish(\.requests)
  }

  private mutating func warnOfOverlaps() {
    let absences = tables.absences.lines
    for place in absences.indices.dropFirst() where absences[place].worker == absences[place - 1].worker {
      let (before, after) = (absences[place - 1], absences[place])
      let end = before.end ?? before.returnDay?.adding(days: -1)
      guard before.cause != after.cause, before.start < after.start, end.map({ $0 >= after.start }) ?? true else { continue }
      tables.absences.report(
        .absencesSuperposees, line: after.line, column: "debut", value: after.start.description, values: ["\(before.line)"])
    }
  }

  private mutating func checkAppointments() {
    tables.appointments.checkDuplicates(.rendezVous, setAside: setAside)
    WorkerIndex(tables.employments, setAside: setAside).check(&tables.appointments) { $0.establishment }
    let staff = KnownKeys(tables.professionals)
    tables.appointments.checkReferences("professionnel", to: staff, setAside: setAside) { $0.professional.text }
    tables.appointments.checkReferences("centre", to: knownCentres, setAside: setAside) { $0.centre.text }
    let roles = Dictionary(tables.professionals.lines.map { ($0.id, $0.role) }, uniquingKeysWith: { first, _ in first })
    for appointment in tables.appointments.lines {
      if let role = roles[appointment.professional], RoleSet(role).isEmpty {
        tables.appointments.report(
          .roleSansRendezVous, line: appointment.line, column: "professionnel", value: appointment.professional.text,
          values: [role.rawValue])
      }
      if appointment.status == .honore, appointment.date > parameters.begins {
        tables.appointments.report(
          .honoreFutur, line: appointment.line, column: "date", value: appointment.date.description, values: [parameters.begins.description]
        )
      }
      if appointment.status == .convoque || appointment.status == .confirme, appointment.date < parameters.begins {
        tables.appointments.report(
          .convocationPassee, line: appointment.line, column: "date", value: appointment.date.description,
          values: [appointment.status.rawValue])
      }
    }
    finish(\.appointments)
  }

  /// The centres of centres.csv, and those that establishments with a room become.
  var knownCentres: KnownKeys {
    KnownKeys(
      tables.centres, also: tables.establishments.lines.filter(\.room).map(\.siteCentre.text),
      faultyAlso: tables.establishments.faultyKeys.map { EstablishmentID($0) }.map { "SITE-" + $0.text })
  }

  /// Leaves out the lines with an error, when asked to; true when there were any.
  @discardableResult
  mutating func finish<Line>(_ table: WritableKeyPath<Tables, Table<Line>>) -> Bool {
    setAside && tables[keyPath: table].setAsideRejected()
  }
}

extension PastVisit {
  /// Said, or shown by other columns, to have been held for another employer, whom the dossier need not know.
  var countsForAnotherEmployer: Bool { previousEmployer ?? (sameJob != nil || documentHeld != nil) }
}
