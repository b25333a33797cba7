import Dossier
import Law

extension InputFiles {
  static func employments(_ lines: [EmploymentLine]) -> [UInt8] {
    var file = InputFileText(
      columns: [
        "travailleur", "etablissement", "naissance", "contrat", "regime", "embauche", "prise_de_poste", "fin_contrat", "depart",
        "motif_depart", "expositions", "expositions_fin", "plomb_seuil", "situations", "periodicite_mois", "periodicite_sir_mois",
        "echeance_medecin", "age_mi_carriere", "jours_effectifs", "emploi", "pcs", "etablissement_utilisateur", "suivi_par", "commune",
        "consentement_distance",
      ], reserving: lines.count)
    for line in lines {
      let employment = line.employment
      file.key(employment.worker)
      file.key(employment.establishment)
      file.day(employment.birth)
      file.text(employment.contract.rawValue)
      file.text(employment.regime == .prive ? "" : employment.regime.rawValue)
      file.day(employment.hired)
      file.day(employment.postStart == employment.hired ? nil : employment.postStart)
      file.day(employment.contractEnd)
      file.day(employment.departure)
      file.text(employment.departureReason?.rawValue)
      file.list(employment.exposures.list.map(\.rawValue))
      file.day(employment.exposuresEnd)
      file.flag(employment.leadAboveThreshold)
      file.list(employment.situations.list.map(\.rawValue))
      file.number(employment.periodMonths)
      file.number(employment.sirPeriodMonths)
      file.day(employment.medecinDue)
      file.number(employment.miCarriereAge)
      file.number(employment.effectiveDays)
      file.text(employment.job)
      file.text(employment.pcs)
      file.key(employment.userUndertaking)
      file.text(employment.followedBy == .service ? "" : employment.followedBy.rawValue)
      file.text(line.commune)
      file.text(line.remoteConsent ? "oui" : "")
      file.endLine()
    }
    return file.bytes
  }

  static func facts(_ lines: [DatedFact]) -> [UInt8] {
    var file = InputFileText(columns: ["travailleur", "etablissement", "fait", "debut", "fin"], reserving: lines.count)
    for line in lines {
      file.key(line.worker)
      file.key(line.establishment)
      file.text(line.code.code)
      file.day(line.start)
      file.day(line.end)
      file.endLine()
    }
    return file.bytes
  }

  static func visits(_ lines: [PastVisit]) -> [UInt8] {
    var file = InputFileText(
      columns: [
        "travailleur", "etablissement", "nature", "date", "role", "professionnel", "employeur_precedent", "emploi_identique",
        "document_detenu", "delivre", "mesures", "inaptitudes", "conclusion", "mi_carriere", "emplois_couverts",
      ], reserving: lines.count)
    for line in lines {
      file.key(line.worker)
      file.key(line.establishment)
      file.text(line.nature.rawValue)
      file.day(line.date)
      file.text(line.role.rawValue)
      file.key(line.professional)
      file.flag(line.previousEmployer)
      file.flag(line.sameJob)
      file.text(line.documentHeld?.rawValue)
      file.list(line.delivered.map(\.rawValue))
      file.list(line.measures.map(\.description))
      file.list(line.inaptitudes.map(\.description))
      file.text(line.conclusion?.rawValue)
      file.text(line.miCarriere ? "oui" : "")
      file.list(line.coveredJobs)
      file.endLine()
    }
    return file.bytes
  }

  static func absences(_ lines: [Absence]) -> [UInt8] {
    var file = InputFileText(
      columns: ["travailleur", "etablissement", "cause", "debut", "fin", "reprise", "reprise_effective", "delivre_le"],
      reserving: lines.count)
    for line in lines {
      file.key(line.worker)
      file.key(line.establishment)
      file.text(line.cause.rawValue)
      file.day(line.start)
      file.day(line.end)
      file.day(line.returnDay)
      file.day(line.effectiveReturn)
      file.day(line.issued)
      file.endLine()
    }
    return file.bytes
  }

  static func requests(_ lines: [VisitRequest]) -> [UInt8] {
    var file = InputFileText(
      columns: ["travailleur", "etablissement", "nature", "origine", "date", "role_souhaite"], reserving: lines.count)
    for line in lines {
      file.key(line.worker)
      file.key(line.establishment)
      file.text(line.nature.rawValue)
      file.text(line.origin.rawValue)
      file.day(line.date)
      file.text(line.wishedRole?.rawValue)
      file.endLine()
    }
    return file.bytes
  }

  static func appointments(_ lines: [Appointment]) -> [UInt8] {
    var file = InputFileText(
      columns: [
        "rendez_vous", "travailleur", "etablissement", "nature", "date", "heure", "duree_min", "professionnel", "centre", "statut",
        "sequence",
      ], reserving: lines.count)
    for line in lines {
      file.key(line.id)
      file.key(line.worker)
      file.key(line.establishment)
      file.list(line.natures.map(\.rawValue))
      file.day(line.date)
      file.text(line.time.description)
      file.number(line.minutes)
      file.key(line.professional)
      file.key(line.centre)
      file.text(line.status.rawValue)
      file.number(line.sequence)
      file.endLine()
    }
    return file.bytes
  }
}
