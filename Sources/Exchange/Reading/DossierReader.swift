import Dossier
import Law

/// What reading a dossier gave.
public struct DossierReading: Sendable {
  public var dossier: Dossier
  /// Everything found, in the order of files, lines and columns; what was set aside is not here.
  public var findings: [Finding]
  /// Errors of the lines set aside, and of those that depended on them.
  public var setAside: [Finding]
  /// Lines that hold something, in all files, right or wrong.
  public var lineCount: Int

  /// Whether something found refuses the dossier.
  public var isRefused: Bool { findings.contains { $0.gravity == .erreur } }
}

/// Turns the files of a dossier into checked values.
public enum DossierReader {
  /// Reads every file and holds them against each other.
  ///
  /// - Parameters:
  ///   - files: The bytes of the files that are there. A file that is absent is not checked against.
  ///   - names: Names of what else stands in the folder, where a misspelt file may be.
  ///   - required: Files whose absence is an error.
  ///   - begins: The first day of the plan, if another than the parameters'.
  ///   - setAside: Leave out the lines with an error and, in turn, those that refer to them, instead of refusing the dossier.
  ///     What makes a whole file or parametres.yaml unreadable still refuses it.
  ///   - digesting: Whether the digests of the files are wanted; only a plan names them.
  /// - Returns: The dossier, tables sorted, and all errors of all files.
  /// - Complexity: O(*n*) in the number of lines when the files are sorted by key; two threads read the largest files.
  public static func read(
    _ files: [DossierFile: [UInt8]], names: [String] = [], required: [DossierFile] = [], begins: CivilDate? = nil, setAside: Bool = false,
    digesting: Bool = true
  ) -> DossierReading {
    let settings = ParametersReader(files[.parametres])
    var parameters = settings.parameters
    if let begins { parameters.begins = begins }
    let content = FileContents(files, digesting: digesting)
    var checks = DossierChecks(tables: content.tables, parameters: parameters, setAside: setAside)
    checks.run()
    var dossier = assembled(checks.tables, parameters)
    dossier.present = Set(files.keys)
    dossier.digests = content.digests
    let missing = required.filter { files[$0] == nil }.map { Finding(.fichierManquant, $0, line: 0) }
    let all = sorted(missing + strangers(names) + checks.tables.findings + settings.findings)
    let lines = checks.tables.lineCount
    guard setAside else { return DossierReading(dossier: dossier, findings: all, setAside: [], lineCount: lines) }
    return DossierReading(
      dossier: dossier, findings: all.filter { !$0.concernsOneLine }, setAside: all.filter(\.concernsOneLine), lineCount: lines)
  }

  /// Warns of files of the folder whose names are not a dossier's.
  private static func strangers(_ names: [String]) -> [Finding] {
    let known = DossierFile.allCases.map(\.rawValue)
    return names.filter {
      !known.contains($0) && $0 != "ecartes.csv" && ($0.hasSuffix(".csv") || $0.hasSuffix(".yaml") || $0.hasSuffix(".yml"))
    }.sorted().map {
      Finding(
        file: $0, line: 0, code: InputProblem.fichierInconnu.rawValue, gravity: .avertissement,
        values: [Spelling.nearest(to: $0, among: known) ?? ""])
    }
  }

  private static func assembled(_ tables: Tables, _ parameters: Parameters) -> Dossier {
    var dossier = Dossier()
    dossier.parameters = parameters
    dossier.employments = tables.employments.lines
    dossier.facts = tables.facts.lines
    dossier.visits = tables.visits.lines
    dossier.absences = tables.absences.lines
    dossier.requests = tables.requests.lines
    dossier.establishments = tables.establishments.lines
    dossier.closures = tables.closures.lines
    dossier.sectors = tables.sectors.lines
    dossier.teams = tables.teams.lines
    dossier.professionals = tables.professionals.lines
    dossier.timetable = tables.timetable.lines
    dossier.leave = tables.leave.lines
    dossier.openings = tables.openings.lines
    dossier.appointments = tables.appointments.lines
    dossier.centres = ServicePlaces.centres(tables)
    dossier.journeys = ServicePlaces.journeys(tables, speed: parameters.speedKilometresPerHour)
    dossier.communes = ServicePlaces.communes(dossier)
    dossier.setAside = tables.setAsideCounts
    dossier.sortTables()
    return dossier
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let rank = Dictionary(uniqueKeysWithValues: DossierFile.allCases.enumerated().map { ($1.rawValue, $0) })
    return findings.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      return (rank[left.file] ?? 0, left.line, $0.offset) < (rank[right.file] ?? 0, right.line, $1.offset)
    }.map(\.element)
  }
}

extension Finding {
  /// An error of one line of a CSV file, which can be set aside; the others concern a whole file.
  var concernsOneLine: Bool {
    guard gravity == .erreur, file != DossierFile.parametres.rawValue, let problem = InputProblem(rawValue: code) else { return false }
    switch problem {
    case .fichierVide, .fichierManquant, .fichierInconnu, .fichierTableur, .encodageUTF16, .utf8Invalide, .enteteAbsent,
      .colonneManquante, .colonneEnDouble, .colonneInconnue, .guillemetNonFerme:
      return false
    default:
      return true
    }
  }
}

extension Tables {
  /// For each file, its lines that hold something, and those kept.
  private var counts: [(file: DossierFile, lines: Int, kept: Int)] {
    func count<Line>(_ table: Table<Line>) -> (DossierFile, Int, Int) { (table.file, table.count, table.lines.count) }
    return [
      count(employments), count(facts), count(visits), count(absences), count(requests), count(establishments), count(closures),
      count(sectors), count(teams), count(professionals), count(timetable), count(leave), count(centres), count(openings), count(journeys),
      count(appointments),
    ]
  }

  /// Lines that hold something, in all files.
  var lineCount: Int { counts.reduce(0) { $0 + $1.lines } }

  /// Lines left out of each file that had any.
  var setAsideCounts: [DossierFile: Int] {
    Dictionary(uniqueKeysWithValues: counts.filter { $0.lines > $0.kept }.map { ($0.file, $0.lines - $0.kept) })
  }
}
