import Dossier
import Law

extension InputFiles {
  static func establishments(_ lines: [Establishment]) -> [UInt8] {
    var file = InputFileText(
      columns: [
        "etablissement", "entreprise", "secteur", "equipe", "siret", "naf", "commune", "latitude", "longitude", "effectif", "adhesion",
        "declaration", "fiche_entreprise", "derniere_amt", "salle", "accidents_12m", "infirmiers_etp",
      ], reserving: lines.count)
    for line in lines {
      file.key(line.id)
      file.text(line.company)
      file.key(line.sector)
      file.key(line.team)
      file.text(line.siret)
      file.text(line.naf)
      file.place(line.place)
      file.number(line.headcount)
      file.day(line.joined)
      file.day(line.declared)
      file.day(line.fiche)
      file.day(line.lastAction)
      file.text(line.room ? "oui" : "")
      file.number(line.accidents12Months)
      file.thousandths(line.companyInfirmiersThousandths)
      file.endLine()
    }
    return file.bytes
  }

  static func closures(_ lines: [Closure]) -> [UInt8] {
    var file = InputFileText(columns: ["etablissement", "debut", "fin"], reserving: lines.count)
    for line in lines {
      file.key(line.establishment)
      file.day(line.start)
      file.day(line.end)
      file.endLine()
    }
    return file.bytes
  }

  static func sectors(_ lines: [Sector]) -> [UInt8] {
    var file = InputFileText(columns: ["secteur", "type"], reserving: lines.count)
    for line in lines {
      file.key(line.id)
      file.text(line.kind.rawValue)
      file.endLine()
    }
    return file.bytes
  }

  static func teams(_ lines: [Team]) -> [UInt8] {
    var file = InputFileText(columns: ["equipe", "secteur", "effectif_max", "effectif_max_medecin", "accueil"], reserving: lines.count)
    for line in lines {
      file.key(line.id)
      file.key(line.sector)
      file.number(line.maximumHeadcount)
      file.number(line.maximumPerMedecin)
      file.list(line.accepts.map(\.text))
      file.endLine()
    }
    return file.bytes
  }

  static func professionals(_ lines: [Professional]) -> [UInt8] {
    var file = InputFileText(
      columns: [
        "professionnel", "role", "statut", "equipes", "encadrant", "encadrant_remplacant", "etp", "protocole", "formations", "centres",
        "demi_journees_faites", "milieu_de_travail_fait", "debut", "fin",
      ], reserving: lines.count)
    for line in lines {
      file.key(line.id)
      file.text(line.role.rawValue)
      file.text(line.status.rawValue)
      // The shares are part of a list, which the contract writes with a point.
      file.list(
        line.teams.count == 1
          ? line.teams.map(\.team.text)
          : line.teams.map { $0.team.text + ":" + InputFileText.decimal($0.thousandths, places: 3, mark: ".") })
      file.key(line.supervisor)
      file.key(line.substituteSupervisor)
      file.thousandths(line.fteThousandths)
      file.list(Nature.allCases.filter(line.protocolNatures.contains).map(\.rawValue))
      file.list(Training.allCases.filter(line.trainings.contains).map(\.rawValue))
      file.list(line.centres.map(\.text))
      file.number(line.halfDaysDone)
      file.number(line.fieldHalfDaysDone)
      file.day(line.start)
      file.day(line.end)
      file.endLine()
    }
    return file.bytes
  }

  static func timetable(_ lines: [TimetableLine]) -> [UInt8] {
    var file = InputFileText(
      columns: ["professionnel", "jour", "demi_journee", "semaines", "du", "au", "usage", "centre"], reserving: lines.count)
    for line in lines {
      file.key(line.professional)
      file.text(weekdays[line.weekday])
      file.text(line.part.rawValue)
      file.text(line.weeks.rawValue)
      file.day(line.from)
      file.day(line.until)
      file.text(line.usage.rawValue)
      file.key(line.centre)
      file.endLine()
    }
    return file.bytes
  }

  static func leave(_ lines: [LeaveLine]) -> [UInt8] {
    var file = InputFileText(
      columns: ["professionnel", "debut", "fin", "demi_journee", "motif", "usage", "centre"], reserving: lines.count)
    for line in lines {
      file.key(line.professional)
      file.day(line.start)
      file.day(line.end)
      file.text(line.part?.rawValue)
      file.text(line.kind.rawValue)
      file.text(line.usage?.rawValue)
      file.key(line.centre)
      file.endLine()
    }
    return file.bytes
  }

  static func centres(_ dossier: Dossier) -> [UInt8] {
    let made = ownRooms(dossier)
    var file = InputFileText(
      columns: ["centre", "secteur", "type", "etablissement", "commune", "latitude", "longitude", "salles", "jours"],
      reserving: dossier.centres.count)
    for line in dossier.centres where !made.contains(line.id) {
      file.key(line.id)
      file.key(line.sector)
      file.text(line.kind.rawValue)
      file.key(line.establishment)
      file.place(line.place)
      file.number(line.rooms)
      file.list(line.weekdays.sorted().map { weekdays[$0] })
      file.endLine()
    }
    return file.bytes
  }

  static func openings(_ lines: [Opening]) -> [UInt8] {
    var file = InputFileText(
      columns: ["centre", "date", "demi_journee", "commune", "latitude", "longitude", "salles", "etat"], reserving: lines.count)
    for line in lines {
      file.key(line.centre)
      file.day(line.halfDay.day)
      file.text(line.halfDay.part.rawValue)
      file.place(line.place)
      file.number(line.rooms)
      file.text(line.open ? "ouvert" : "ferme")
      file.endLine()
    }
    return file.bytes
  }

  static func journeys(_ lines: [Journey]) -> [UInt8] {
    var file = InputFileText(columns: ["commune", "centre", "km", "minutes"], reserving: lines.count)
    for line in lines {
      file.text(line.commune)
      file.key(line.centre)
      file.thousandths(line.kilometreTenths * 100)
      file.number(line.minutes)
      file.endLine()
    }
    return file.bytes
  }
}
