import Dossier

extension Overlay {
  /// What reading the overlaid files gave, told where each thing was written: at the change of the scenario, or in the file of the base.
  public func translated(_ reading: DossierReading) -> DossierReading {
    var reading = reading
    let all = findings + reading.findings.map(translated)
    let rank = Dictionary(sources.enumerated().map { ($1, $0) }) { first, _ in first }
    let ofScenarios = all.enumerated().filter { rank[$0.element.file] != nil }.sorted {
      (rank[$0.element.file] ?? 0, $0.element.line, $0.offset) < (rank[$1.element.file] ?? 0, $1.element.line, $1.offset)
    }.map(\.element)
    reading.findings = ofScenarios + all.filter { rank[$0.file] == nil }
    reading.setAside = reading.setAside.map(translated)
    return reading
  }

  private func translated(_ finding: Finding) -> Finding {
    guard let file = DossierFile(rawValue: finding.file) else { return finding }
    if file == .parametres { return translatedSetting(finding) }
    guard let origins = origins[file], let contract = FileContract.of(file) else { return finding }
    var finding = finding
    var line = finding.line
    // These name another line of the same file.
    if ["cle_en_double", "horaires_superposes"].contains(finding.code), let text = finding.values.first, var other = Int(text) {
      if origins.written[line] == nil, origins.written[other] != nil { swap(&line, &other) }
      let place = origins.written[other]?.place
      finding.values[0] = place.map { "\($0.line) (\($0.file))" } ?? "\(origins.lineOfFile(other)) (\(file.rawValue))"
    }
    guard let written = origins.written[line] else {
      finding.line = origins.lineOfFile(line)
      return finding
    }
    let cell = contract.columns.firstIndex { $0.name == finding.column }.flatMap { columnPlace($0, file) }
    let place = cell.flatMap { written.cellPlaces[$0] } ?? written.place
    (finding.file, finding.line) = (place.file, place.line)
    return finding
  }

  private func columnPlace(_ column: Int, _ file: DossierFile) -> Int? { origins[file]?.places[column] }

  private func translatedSetting(_ finding: Finding) -> Finding {
    guard settings.indices.contains(finding.line - 1) else { return finding }
    var finding = finding
    let place = settings[finding.line - 1]
    (finding.file, finding.line) = (place.file, place.line)
    // The last value of what is found in a node is its column.
    if finding.code != InputProblem.prixExcessifs.rawValue, !finding.values.isEmpty {
      finding.values[finding.values.count - 1] = "\(place.column)"
    }
    return finding
  }
}
