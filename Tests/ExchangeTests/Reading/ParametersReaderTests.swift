import Dossier
import Law
import Testing

@testable import Exchange

@Suite("parametres.yaml") struct ParametersReaderTests {
  private func read(_ text: String) -> ParametersReader { ParametersReader(Array(text.utf8)) }

  @Test func `an empty file gives the defaults`() {
    #expect(read("").parameters == Parameters())
    #expect(read("# rien\n").parameters == Parameters())
    #expect(ParametersReader(nil).parameters == Parameters())
  }

  @Test func `every default of the contract reads as the default of the plan`() {
    for contract in ParameterContract.all where !contract.path.hasPrefix("durees_min.") || contract.assumed != "{}" {
      var text = ""
      for (depth, key) in contract.path.split(separator: ".").enumerated() {
        text += (depth > 0 ? "\n" : "") + String(repeating: "  ", count: depth) + key + ":"
      }
      let settings = read(text + " " + contract.assumed + "\n")
      #expect(settings.findings == [], "\(contract.path)")
      #expect(settings.parameters == Parameters(), "\(contract.path)")
    }
  }

  @Test func `what the file gives wins, and the rest keeps its default`() {
    let parameters = read(
      """
      debut: 04/01/2027
      demi_journees: {matin: "08:00 - 12:30", grille_min: 10}
      durees_min: {medecin: {vip_initiale: 25}, ipa: {defaut: 40}}
      severites: {avant_affectation: 9, reprise: 10}
      distance: {max_km: 40, detour: 1.25, visio: [demande]}
      reserve_urgence: [0.05]
      rattrapage_tiers: 0.25
      prix: {km: 2}
      sans_historique: ignore
      feries_travailles: [lundi_pentecote]
      lectures: {trajet: 60, stage: oui}
      """
    ).parameters
    #expect(parameters.begins == "2027-01-04")
    #expect(
      parameters.morning == Parameters.Hours(start: 480, end: 750) && parameters.gridMinutes == 10 && parameters.nonMedicalMinutes == 20)
    #expect(parameters.minutes(of: .vipInitiale, by: .medecin) == 25 && parameters.minutes(of: .vipPeriodique, by: .mpc) == 20)
    #expect(parameters.minutes(of: .vipPeriodique, by: .ipa) == 40 && parameters.minutes(of: .visiteIntermediaire, by: .ipa) == 30)
    #expect(
      parameters.severities.beforeAssignment == 9 && parameters.severities.value(.reprise) == 10 && parameters.severities.standard == 3)
    #expect(parameters.maximumKilometres == 40 && parameters.detourThousandths == 1250 && parameters.remoteNatures == [.demande])
    #expect(parameters.reserveThousandths == [50] && parameters.tiersTempsCatchUpTenThousandths == 2500)
    #expect(parameters.prices.kilometre == 2 && parameters.prices.advance == 10 && !parameters.noHistoryIsDue)
    #expect(parameters.workedHolidays == [.lundiPentecote])
    #expect(parameters.readings["trajet"] == "60" && parameters.readings["stage"] == "oui" && parameters.readings["cat_a"] == "douze_mois")
  }

  @Test(arguments: [(3900, true), (3901, false)])
  func `prices may cost a week of lateness at severity 1, and no more`(price: Int, accepted: Bool) {
    // 3900 moved + 50 + 30 km + 20 = 4000 = 1000 × 4.
    #expect(read("prix: {rdv_deplace: \(price)}\n").findings.isEmpty == accepted)
  }

  @Test func `a wrong key is told with its line, its column and the nearest one`() {
    let finding = read("graine: 1\ndistance:\n   vitesse_kmh: 50\n").findings.first
    #expect(finding?.line == 3)
    #expect(finding?.values.first == "vitesse_km_h")
    #expect(finding?.values.last == "4")
  }
}
