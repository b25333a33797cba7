import Dossier
import Law
import Testing

@testable import Exchange

@Suite("Reading a dossier") struct DossierReaderTests {
  @Test func `every value goes where it belongs`() throws {
    let dossier = SampleDossier.read().dossier
    #expect(dossier.present == Set(DossierFile.allCases))
    #expect(dossier.establishments.map(\.id) == ["A1", "A2"])
    #expect(dossier.establishments[1].place.coordinates == Gazetteer.coordinates("69266"))
    #expect(dossier.centres.map(\.id) == ["B1", "C1", "SITE-A2"])
    #expect(dossier.centres[0].weekdays.isEmpty && dossier.centres[1].weekdays == [0, 1, 2, 3, 4])
    #expect(dossier.centres[2].establishment == "A2" && dossier.centres[2].rooms == 1)
    #expect(dossier.professionals[0].teams == [TeamShare("E1", thousandths: 1000)] && dossier.professionals[0].fteThousandths == 800)
    #expect(dossier.journeys[0].kilometreTenths == 75)
    #expect(dossier.appointments[0].natures == [.demande] && dossier.appointments[0].time.minutes == 540)
    #expect(dossier.communes.keys.sorted() == ["69123", "69266"])
    #expect(dossier.digests["secteurs.csv"] == SHA256.hexadecimal(Array((SampleDossier.files[.secteurs] ?? "").utf8)))
    #expect(dossier.setAside.isEmpty)
  }

  @Test func `travailleurs.csv alone is enough`() {
    let reading = SampleDossier.worker("regime", "fph")
    #expect(reading.findings == [])
    #expect(reading.dossier.present == [.travailleurs])
    #expect(reading.dossier.employments[0].employment.regime == .fph)
  }

  @Test func `a file that a command needs and a file that looks misspelt are told`() {
    let reading = DossierReader.read(
      [.secteurs: Array("secteur;type\nS1;interim\n".utf8)], names: ["travailleur.csv"], required: [.travailleurs])
    #expect(Set(reading.codes) == ["fichier_manquant", "fichier_inconnu"])
    #expect(reading.findings.contains { $0.values == ["travailleurs.csv"] })
  }

  @Test func `all errors of a line and of all files come in one run`() {
    let reading = SampleDossier.read([
      .travailleurs:
        "travailleur;etablissement;naissance;contrat;embauche;expositions\nW1;A9;01/02/80;CDI;2020-01-06;amiant\nW2;A2;1990-05-01;cdd;2025-02-03;\n",
      .secteurs: "secteur;type\nS1;rural\nS2;interim\n",
      .parametres: "graine: une\nhorizon_semaines: 0\n",
    ])
    #expect(
      reading.findings.map(\.code) == [
        "date_annee_sur_deux_chiffres", "code_inconnu", "code_inconnu", "reference_inconnue", "code_inconnu", "type_incorrect",
        "nombre_hors_bornes",
      ])
  }

  @Test(arguments: [UInt64](1...20))
  func `shuffling the lines of every file changes nothing`(seed: UInt64) throws {
    var generator = SplitMix(state: seed)
    var files: [DossierFile: String] = [:]
    for (file, text) in SampleDossier.files.merging(DossierReaderTests.more, uniquingKeysWith: { $1 }) where file != .parametres {
      let lines = text.split(separator: "\n")
      files[file] = ([lines[0]] + lines.dropFirst().shuffled(using: &generator)).joined(separator: "\n") + "\n"
    }
    let (given, expected) = (SampleDossier.read(files).dossier, SampleDossier.read(DossierReaderTests.more).dossier)
    func same<Line: KeyedLine>(_ lines: KeyPath<Dossier, [Line]>) -> Bool {
      DossierReaderTests.unnumbered(given[keyPath: lines]) == DossierReaderTests.unnumbered(expected[keyPath: lines])
    }
    #expect(same(\.employments) && same(\.facts) && same(\.visits) && same(\.absences) && same(\.requests), "seed \(seed)")
    #expect(same(\.establishments) && same(\.closures) && same(\.sectors) && same(\.teams) && same(\.professionals), "seed \(seed)")
    #expect(same(\.timetable) && same(\.leave) && same(\.centres) && same(\.openings) && same(\.journeys), "seed \(seed)")
    #expect(same(\.appointments), "seed \(seed)")
  }

  private static let more: [DossierFile: String] = [
    .visites: """
    travailleur;nature;date;role
    W1;vip_initiale;2020-02-03;infirmier
    W1;demande;2020-02-03;medecin
    W2;vip_initiale;2025-03-03;infirmier
    W1;mi_carriere;2025-02-03;medecin
    """,
    .absences: "travailleur;cause;debut;fin\nW2;maladie;2026-01-05;2026-01-09\nW1;maladie;2026-01-05;\nW2;conge;2026-02-05;2026-02-09\n",
  ]

  private static func unnumbered<Line: KeyedLine>(_ lines: [Line]) -> [Line] {
    lines.map { line in
      var line = line
      line.line = 0
      return line
    }
  }
}

/// A small generator of numbers, so that a failing seed can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
