import Dossier
import Law

// Where the code sets a least number of professionals. R. 4626-14 speaks of autonomous services of hospitals: a full-time médecin for 1 500
// agents, for 2 000 when the whole team of R. 4626-17 assists. R. 4623-32 speaks of the infirmiers of companies, whom employers provide:
// one from 200 workers in industry and one more for each 600 beyond 800; elsewhere one from 500, and one more for each 1 000 beyond 1 000.
// Only whole slices are counted, the reading that asks for least.

/// Least staffing that the code asks for.
enum StaffingFloors {
  /// Infirmiers that an establishment owes; nothing where the text leaves it to the médecin and the CSE (R. 4623-33).
  static func infirmiers(headcount: Int, isIndustrial: Bool) -> Int {
    if isIndustrial { return headcount < 200 ? 0 : 1 + max(0, headcount - 800) / 600 }
    return headcount < 500 ? 0 : 1 + max(0, headcount - 1000) / 1000
  }

  /// Whether an activity code is of industry: divisions 05 to 39 of the NAF, extraction to waste.
  static func isIndustrial(naf: String) -> Bool? { Int(naf.prefix(2)).map { (5...39).contains($0) } }

  /// Millionths of a full-time médecin that agents of the hospital public service call for.
  static func medecinTime(agents: Int, wholeTeam: Bool) -> Int { agents * 1_000_000 / (wholeTeam ? 2000 : 1500) }
}

/// How an establishment stands with the infirmiers it owes.
enum CompanyInfirmiers: String, CaseIterable {
  case conforme, insuffisant
  case nonVerifiable = "non_verifiable"
}

extension CoverageReport {
  static func addFloors(
    _ question: CoverageQuestion, regimes: CountTree, _ mask: Suppression.Mask, _ publication: inout Publication, _ side: Int
  ) {
    var cells = [0, 0, 0]
    for establishment in question.dossier.establishments {
      guard let headcount = establishment.headcount else { continue }
      // Without an activity code, the threshold that concerns every activity decides.
      let industrial = establishment.naf.flatMap(StaffingFloors.isIndustrial) ?? false
      let floor = StaffingFloors.infirmiers(headcount: headcount, isIndustrial: industrial)
      guard floor > 0 else { continue }
      let state: CompanyInfirmiers =
        establishment.companyInfirmiersThousandths.map { $0 >= 1000 * floor ? .conforme : .insuffisant } ?? .nonVerifiable
      cells[CompanyInfirmiers.allCases.firstIndex(of: state) ?? 0] += 1
    }
    let concerned = cells.reduce(0, +)
    for (column, state) in CompanyInfirmiers.allCases.enumerated() {
      publication.add(CoverageFigure(.infirmiersEntreprise, part: state.rawValue, cells[column], of: concerned), to: side)
    }
    let staff = question.dossier.professionals.filter { $0.status == .enPoste }
    let wholeTeam = [Role.infirmier, .assistant, .iprp].allSatisfy { role in staff.contains { $0.role == role } }
    let agents = regimes.cells[1]
    let shown = mask.showsTotal && mask.shows[1]
    let floor = StaffingFloors.medecinTime(agents: agents, wholeTeam: wholeTeam)
    let time = staff.filter { $0.role == .medecin }.reduce(0) { $0 + $1.fteThousandths * 1000 }
    publication.add(
      CoverageFigure(
        .agentsHospitaliers, .service, time, of: shown && agents > 0 ? floor : nil, gap: !shown ? .secret : agents == 0 ? .vide : nil),
      to: side)
  }
}
