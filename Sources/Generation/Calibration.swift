import Dossier
import Law

// The one list of what the generator is calibrated on: each parameter with the public figure, where that figure comes from, and how the
// dossier is measured. A figure is published, or computed from published ones, or an assumption, and every row says which; the sources are
// those read when the list was made (2026): DGT's survey of services through its summaries, the Présanse and branch reports, DARES, Cnam.

/// Where a public figure comes from.
public enum CalibrationBasis: Sendable, Hashable {
  /// Read in a source, named by its author and year.
  case published(String)
  /// Computed from published figures.
  case derived(String)
  /// Nobody publishes it: ours, to be replaced by a real service's export.
  case assumption
}

/// The unit of a figure.
public enum CalibrationUnit: String, Sendable, Hashable {
  case percent, perHundredWorkers, number, minutes, kilometres, halfDays, workers
}

/// A parameter of the generator.
public struct CalibrationRow: Sendable {
  /// Key of the sentence that names it.
  public var code: String
  public var unit: CalibrationUnit
  /// The figure aimed at, in the unit.
  public var figure: Double
  public var basis: CalibrationBasis
  let measure: @Sendable (CalibrationMeasures) -> Double?

  init(
    _ code: String, _ unit: CalibrationUnit, _ figure: Double, _ basis: CalibrationBasis,
    _ measure: @escaping @Sendable (CalibrationMeasures) -> Double?
  ) {
    self.code = code
    self.unit = unit
    self.figure = figure
    self.basis = basis
    self.measure = measure
  }
}

/// A figure beside what the dossier holds.
public struct CalibrationResult: Sendable {
  public var code: String
  public var unit: CalibrationUnit
  public var figure: Double
  public var basis: CalibrationBasis
  /// The generated figure; nothing when the dossier holds nothing to measure it on.
  public var generated: Double?
}

/// The calibration of the generator.
public enum Calibration {
  /// Every parameter measured on a generated dossier.
  ///
  /// - Parameters:
  ///   - dossier: What ``Generator/dossier(_:)`` made of the request.
  ///   - sample: At most so many workers are put before the law to count the overdue ones.
  /// - Throws: ``LawError`` when a worker's record reaches before what the catalogue covers.
  /// - Complexity: O(*n*) in the number of lines.
  public static func report(
    _ dossier: Dossier, _ request: GenerationRequest, sample: Int = 20_000
  ) throws(LawError) -> [CalibrationResult] {
    let measures = try CalibrationMeasures(dossier, request, sample: sample)
    return rows(request).map { row in
      CalibrationResult(code: row.code, unit: row.unit, figure: row.figure, basis: row.basis, generated: row.measure(measures))
    }
  }

  /// The parameters, in the order in which they are printed.
  public static func rows(_ request: GenerationRequest) -> [CalibrationRow] {
    establishments + population + movements + visits + roles + appointments + parameters + staff(request)
  }

  private static let establishments: [CalibrationRow] = {
    let codes = ["1_9", "10_49", "50_249", "250"]
    var rows: [CalibrationRow] = []
    for (place, kind) in Figures.sizeClasses.enumerated() {
      rows.append(
        CalibrationRow(
          "etablissements_" + codes[place], .percent, kind.share * 100, place == 0 ? .published("DGT 2023") : .assumption
        ) { $0.share($0.sizeCounts[place], of: $0.sizeCounts.reduce(0, +)) })
    }
    for (place, kind) in Figures.sizeClasses.enumerated() {
      rows.append(
        CalibrationRow("taille_" + codes[place], .workers, kind.mean, .assumption) {
          $0.ratio($0.sizeWorkers[place], $0.sizeCounts[place])
        })
    }
    let mean = Figures.sizeClasses.reduce(0) { $0 + $1.share * $1.mean }
    rows.append(
      CalibrationRow("taille", .workers, mean, .derived("DGT, Présanse 2023")) {
        $0.ratio($0.sizeWorkers.reduce(0, +), $0.sizeCounts.reduce(0, +))
      })
    rows += [
      CalibrationRow("fiches_4_ans", .percent, Figures.freshFiches * 100, .derived("DGT 2022-2023")) {
        $0.share($0.freshFiches, of: $0.members)
      },
      CalibrationRow("actions_4_ans", .percent, Figures.freshActions * 100, .assumption) { $0.share($0.freshActions, of: $0.members) },
      CalibrationRow("accidents_12_mois", .perHundredWorkers, Figures.accidentRate * 100, .derived("Assurance maladie 2023")) {
        $0.share($0.yearAccidents, of: $0.sizeWorkers.reduce(0, +))
      },
    ]
    return rows
  }()

  private static let population: [CalibrationRow] = [
    CalibrationRow("sir", .percent, 21, .published("Présanse 2024")) { $0.share($0.reinforced, of: $0.inPost) },
    CalibrationRow("sia", .percent, 8, .assumption) { $0.share($0.adapted, of: $0.inPost) },
    CalibrationRow("si", .percent, 71, .assumption) { $0.share($0.inPost - $0.reinforced - $0.adapted, of: $0.inPost) },
    CalibrationRow("sir_btp", .percent, 55, .assumption) { $0.rescaledSIR(.btp) },
    CalibrationRow("sir_industrie", .percent, 30, .assumption) { $0.rescaledSIR(.industrie) },
    CalibrationRow("sir_transport", .percent, 30, .assumption) { $0.rescaledSIR(.transport) },
    CalibrationRow("sir_sante", .percent, 25, .assumption) { $0.rescaledSIR(.sante) },
    CalibrationRow("sir_bureaux", .percent, 5, .assumption) { $0.rescaledSIR(.bureaux) },
    CalibrationRow("nuit", .percent, 4.6, .derived("DARES 2012, BEH 2013")) { $0.share($0.night, of: $0.inPost) },
    CalibrationRow("handicap", .percent, 3.6, .published("DARES 2023")) { $0.share($0.disabled, of: $0.inPost) },
    CalibrationRow("mineurs", .percent, 0.5, .assumption) { $0.share($0.minors, of: $0.inPost) },
  ]

  private static let movements: [CalibrationRow] = [
    CalibrationRow("embauches", .perHundredWorkers, 22, .assumption) { $0.share($0.hires, of: $0.inPost) },
    CalibrationRow("embauches_cdi", .perHundredWorkers, 9.6, .published("DARES MMO 2013")) { $0.share($0.cdiHires, of: $0.inPost) },
    CalibrationRow("embauches_dispensees", .percent, 20, .assumption) { $0.share($0.waived, of: $0.hires) },
    CalibrationRow("maladie_60", .perHundredWorkers, 3.6, .assumption) { $0.share($0.illness, of: $0.inPost) },
    CalibrationRow("accident_30", .perHundredWorkers, 0.9, .assumption) { $0.share($0.accidents, of: $0.inPost) },
    CalibrationRow("maternite", .perHundredWorkers, 1.6, .assumption) { $0.share($0.maternity, of: $0.inPost) },
    CalibrationRow("maladie_pro", .perHundredWorkers, 0.2, .assumption) { $0.share($0.occupational, of: $0.inPost) },
    CalibrationRow("reprises_faites", .perHundredWorkers, 5.4, .assumption) { $0.share($0.done(.reprise), of: $0.inPost) },
    CalibrationRow("prereprises_faites", .perHundredWorkers, 2.7, .derived("DGT 2023")) { $0.share($0.done(.prereprise), of: $0.inPost) },
    CalibrationRow("demandes_faites", .perHundredWorkers, 5.1, .assumption) { $0.share($0.done(.demande), of: $0.inPost) },
  ]

  static let kindCodes: [(VisitKind, String)] = [
    (.vipInitiale, "vip_initiale"), (.vipPeriodique, "vip_periodique"), (.aptitude, "examen_embauche"), (.renouvellement, "renouvellement"),
    (.intermediaire, "intermediaire"), (.reprise, "reprise"), (.prereprise, "prereprise"), (.demande, "demande"),
    (.miCarriere, "mi_carriere"), (.finDeCarriere, "fin_de_carriere"),
  ]

  private static let visits: [CalibrationRow] =
    [
      CalibrationRow("visites_par_travailleur", .perHundredWorkers, Figures.visits * 100, .derived("Présanse 2023")) {
        $0.share($0.allDone, of: $0.inPost)
      }
    ]
    + kindCodes.map { kind, code in
      CalibrationRow("part_" + code, .percent, (Figures.mix[kind] ?? 0) * 100, kind == .prereprise ? .published("DGT 2023") : .assumption) {
        $0.share($0.done(kind), of: $0.allDone)
      }
    }

  private static let roles: [CalibrationRow] =
    [
      CalibrationRow("infirmiers", .percent, 37, .published("DGT 2022-2023")) { measures in
        measures.share(VisitKind.allCases.reduce(0) { $0 + measures.byInfirmier($1) }, of: measures.allDone)
      }
    ]
    + [VisitKind.vipInitiale, .vipPeriodique, .intermediaire, .miCarriere, .demande, .aptitude].map { kind in
      let code = kindCodes.first { $0.0 == kind }?.1 ?? ""
      let published = [.vipInitiale, .miCarriere, .demande].contains(kind)
      return CalibrationRow(
        "infirmiers_" + code, .percent, (Figures.infirmierShare[kind] ?? 0) * 100, published ? .published("DGT 2022") : .assumption
      ) { $0.share($0.byInfirmier(kind), of: $0.done(kind)) }
    }
    + [
      CalibrationRow("infirmiers_reprises", .percent, (Figures.infirmierShare[.reprise] ?? 0) * 100, .published("DGT 2022")) {
        $0.share($0.byInfirmier(.reprise) + $0.byInfirmier(.prereprise), of: $0.done(.reprise) + $0.done(.prereprise))
      },
      CalibrationRow("reorientes", .percent, Figures.reoriented * 100, .published("CAMIP 2015")) { measures in
        measures.share(measures.reoriented, of: VisitKind.allCases.reduce(0) { $0 + measures.byInfirmier($1) })
      },
    ]

  private static let appointments: [CalibrationRow] = [
    CalibrationRow("absents", .percent, 10, .published("CFDT")) { $0.share($0.missed, of: $0.pastAppointments) },
    CalibrationRow("annulations", .percent, 5, .assumption) { $0.share($0.cancelled, of: $0.pastAppointments) },
    CalibrationRow("a_distance", .percent, 3, .assumption) { $0.share($0.remote, of: $0.held) },
  ]

  private static let parameters: [CalibrationRow] = {
    func minutes(_ code: String, _ figure: Double, _ basis: CalibrationBasis, _ nature: Nature, _ role: Role) -> CalibrationRow {
      CalibrationRow(code, .minutes, figure, basis) { Double($0.parameters.minutes(of: nature, by: role)) }
    }
    return [
      minutes("minutes_vip_infirmier", 35, .assumption, .vipPeriodique, .infirmier),
      minutes("minutes_vip_medecin", 20, .assumption, .vipPeriodique, .medecin),
      minutes("minutes_aptitude", 30, .published("SIPST Tours"), .renouvellementAptitude, .medecin),
      minutes("minutes_reprise", 30, .assumption, .reprise, .medecin),
      minutes("minutes_prereprise", 40, .assumption, .prereprise, .medecin),
      minutes("minutes_demande", 30, .assumption, .demande, .medecin),
      minutes("minutes_mi_carriere", 45, .assumption, .miCarriere, .medecin),
      CalibrationRow("demi_journee", .minutes, 210, .assumption) { Double($0.parameters.morning.length) },
      CalibrationRow("non_medical", .percent, 10, .assumption) {
        $0.share($0.parameters.nonMedicalMinutes, of: $0.parameters.morning.length)
      },
      CalibrationRow("distance_max", .kilometres, 30, .assumption) { Double($0.parameters.maximumKilometres) },
    ]
  }()

  private static func staff(_ request: GenerationRequest) -> [CalibrationRow] {
    [
      CalibrationRow("travailleurs_par_medecin", .workers, Figures.workersPerMedecin, .published("DGT 2022")) {
        $0.ratio($0.inPost * 1000, $0.medecinThousandths)
      },
      CalibrationRow("etp_par_medecin", .number, Figures.ftePerMedecin, .derived("DGT 2022")) {
        $0.ratio($0.medecinThousandths, $0.medecinHeads * 1000)
      },
      CalibrationRow("medecins_temps_partiel", .percent, 55, .published("branche SPSTI 2022")) {
        $0.share($0.partTime, of: $0.medecinHeads)
      },
      CalibrationRow("travailleurs_par_infirmier", .workers, Figures.workersPerInfirmier, .derived("DGT, branche 2022")) {
        $0.ratio($0.inPost * 1000, $0.infirmierThousandths)
      },
      CalibrationRow("demi_journees_medecin", .halfDays, 450, .derived("R4624-4")) { $0.medecinHalfDays },
      CalibrationRow("demi_journees_infirmier", .halfDays, 225, .derived("CAMIP 2015")) { $0.infirmierHalfDays },
      CalibrationRow("terrain", .percent, Figures.fieldMean * 100, .assumption) { $0.fieldMean },
      CalibrationRow("terrain_ecart_type", .percent, Figures.fieldDeviation * 100, .assumption) { $0.fieldDeviation },
      CalibrationRow("en_retard", .percent, Double(request.overdueThousandths) / 10, .published("padoa 2020-2023")) { $0.overdueShare },
      CalibrationRow("distance_ville", .kilometres, 9, .assumption) { $0.meanDistance(rural: false) },
      CalibrationRow("distance_campagne", .kilometres, 22, .assumption) { $0.meanDistance(rural: true) },
      CalibrationRow("postes_vacants", .percent, Double(request.vacancy) / 10, .published("Assemblée nationale 2018")) {
        $0.share($0.vacantThousandths, of: $0.medecinThousandths)
      },
      CalibrationRow("renouvellement_personnel", .percent, 16, .published("branche SPSTI 2022")) { $0.share($0.arrived, of: $0.staff) },
    ]
  }
}
