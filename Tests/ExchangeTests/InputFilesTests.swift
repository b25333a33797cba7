import Dossier
import Generation
import Law
import Testing

@testable import Exchange

@Suite("Writing the input files") struct InputFilesTests {
  static let dossier = Generator.dossier(GenerationRequest(workers: 700, overdueThousandths: 300, seed: 21, teams: 2, mobileCentres: 1))

  @Test func `what is written reads back as the same values`() throws {
    let dossier = InputFilesTests.dossier
    var files: [DossierFile: [UInt8]] = [:]
    for file in DossierFile.allCases where dossier.present.contains(file) { files[file] = InputFiles.bytes(of: file, dossier) }
    let read = DossierReader.read(files)
    #expect(!read.findings.contains { $0.gravity == .erreur })
    let again = read.dossier
    for file in DossierFile.allCases where dossier.present.contains(file) {
      #expect(InputFiles.bytes(of: file, again) == files[file], "\(file.rawValue)")
    }
    #expect(again.parameters == dossier.parameters)
  }

  @Test(arguments: DossierFile.allCases.filter { $0 != .parametres })
  func `a table opens in a French spreadsheet`(file: DossierFile) {
    let bytes = InputFiles.bytes(of: file, InputFilesTests.dossier)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.count == InputFiles.lines(of: file, InputFilesTests.dossier) + 1)
    #expect(Set(lines.map { line in line.count { $0 == UInt8(ascii: ";") } }).count == 1)
  }

  @Test func `a formula is neutralised and a separator quoted`() {
    var text = InputFileText(columns: ["a", "b", "c"], reserving: 1)
    text.text("=1+1")
    text.text("x;\"y\"")
    text.text("-2")
    text.endLine()
    #expect(String(decoding: text.bytes.dropFirst(3), as: UTF8.self) == "a;b;c\r\n'=1+1;\"x;\"\"y\"\"\";'-2\r\n")
  }

  @Test func `decimals have a comma and no idle zero, days are ISO`() {
    var text = InputFileText(columns: ["a"], reserving: 1)
    for value in [800, 1000, 75, 0, -1500] { text.thousandths(value) }
    text.day("2026-02-09")
    text.endLine()
    #expect(String(decoding: text.bytes.dropFirst(6), as: UTF8.self) == "0,8;1;0,075;0;-1,5;2026-02-09\r\n")
  }

  @Test func `parameters that differ from their defaults are written, and read back`() {
    var parameters = Parameters()
    parameters.begins = "2027-01-04"
    parameters.horizonWeeks = 8
    parameters.morning = Parameters.Hours(start: 480, end: 720)
    parameters.medecinDurations.byNature[.reprise] = 35
    parameters.otherDurations[.collaborateur] = Parameters.Durations(standard: 40, byNature: parameters.medecinDurations.byNature)
    parameters.severities.beforeAssignment = 9
    parameters.maximumKilometres = 40
    parameters.reserveThousandths = [0, 50, 150]
    parameters.tiersTempsCatchUpTenThousandths = 1000
    parameters.prices.kilometre = 2
    parameters.noHistoryIsDue = false
    parameters.workedHolidays = [.lundiPentecote]
    parameters.readings = Readings(["trajet": "60"])
    let read = DossierReader.read([.parametres: Array(InputParameters.text(parameters).utf8)])
    #expect(!read.findings.contains { $0.gravity == .erreur })
    #expect(read.dossier.parameters == parameters)
  }
}
