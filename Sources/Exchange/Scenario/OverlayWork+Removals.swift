import Dossier
import Law

extension OverlayWork {
  /// Takes away what hung from the lines that the scenario removed, once all its changes are made: their order then does not matter, and
  /// what another change has moved to another key stays.
  mutating func settleRemovals() {
    guard !removed.isEmpty else { return }
    var settled: [DossierFile: Set<String>] = [:]
    var isSettled = false
    while !isSettled {
      isSettled = true
      for file in Ties.named {
        let gone = goneKeys(file).filter { !(settled[file]?.contains($0.key) ?? false) }
        if gone.isEmpty { continue }
        settled[file, default: []].formUnion(gone.keys)
        isSettled = false
        for tie in Ties.to(file) { follow(tie, gone) }
        if file == .etablissements { for tie in Ties.to(.centres) { follow(tie, sites(gone)) } }
      }
    }
    dropWorkers()
    holdNamed()
    removed = [:]
  }

  /// Keys that no line has any more, each with the step that removed it.
  private mutating func goneKeys(_ file: DossierFile) -> [String: Int] {
    guard let lines = removed[file] else { return [:] }
    var gone = lines.compactMapValues { $0.first?.step }
    withTable(file) { table, _ in
      let key = table.contract.index(of: table.contract.key[0])
      table.forEachLine { _, _, cell in gone[CellForm.canonical(cell(key), .identifier)] = nil }
    }
    return gone
  }

  /// The centres that removed establishments were, when they had a room.
  private func sites(_ establishments: [String: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: establishments.map { ("SITE-" + $0.key, $0.value) })
  }

  private mutating func follow(_ tie: Ties.Tie, _ gone: [String: Int]) {
    guard tie.consequence != .hold else { return }
    withTable(tie.file) { table, work in
      let column = table.contract.index(of: tie.column)
      let kind = table.contract.columns[column].kind
      var named: [OverlayTable.Reference] = []
      table.forEachLine { reference, _, cell in
        let text = cell(column)
        guard !text.isEmpty else { return }
        let names = kind.isList ? CellForm.parts(text, kind) : [CellForm.canonical(text, kind)]
        if names.contains(where: { gone[$0] != nil }) { named.append(reference) }
      }
      for (reference, cells) in table.withCells(named) {
        let place = table.places[column]
        let names = kind.isList ? CellForm.parts(cells[place], kind) : [CellForm.canonical(cells[place], kind)]
        guard let step = names.compactMap({ gone[$0] }).min() else { continue }
        let left = cells[place].split(separator: "|").filter { gone[CellForm.canonical(String($0), kind)] == nil }
        switch tie.consequence {
        case .takeOut(let otherwise) where !left.isEmpty || otherwise == .clear:
          work.write(OverlayWork.evened(left.map(String.init), kind), at: place, of: reference, cells, step, &table)
        case .clear: work.write("", at: place, of: reference, cells, step, &table)
        case .drop, .takeOut(then: .drop): work.remove(reference, cells, step: step, &table)
        case .takeOut, .hold: break
        }
      }
    }
  }

  /// A list of teams after one has left: the shares of the others no longer sum to one, so they are written in proportion.
  private static func evened(_ parts: [String], _ kind: CellKind) -> String {
    guard kind == .shares, parts.count > 0 else { return parts.joined(separator: "|") }
    let cut = parts.map { $0.split(separator: ":").map(String.init) }
    let shares = cut.map { part -> Double in
      guard part.count == 2, var text = part.last, case .value(let share) = text.withUTF8({ NumberCell.decimal(Blanks.trimmed($0)) })
      else { return 0 }
      return share
    }
    let sum = shares.reduce(0, +)
    guard parts.count > 1, sum > 0 else { return cut.map { $0[0] }.joined(separator: "|") }
    var thousandths = shares.map { Int(($0 / sum * 1000).rounded()) }
    thousandths[0] += 1000 - thousandths.reduce(0, +)
    return zip(cut, thousandths).map { $0[0] + ":" + FixedPoint.text($1) }.joined(separator: "|")
  }

  private mutating func write(
    _ text: String, at place: Int, of reference: OverlayTable.Reference, _ cells: [String], _ step: Int, _ table: inout OverlayTable
  ) {
    let before = table.written(reference)
    var line = OverlayTable.Line(
      cells: cells, place: effects[step].step.place, cellPlaces: before?.cellPlaces ?? [:], step: step)
    line.cells[place] = text
    line.cellPlaces[place] = nil
    table.rewrite(reference, line)
    count(table.contract.file, step: step) { $0.changed += 1 }
  }

  /// Takes away the lines of workers without employment left, and those of an employment that is gone.
  private mutating func dropWorkers() {
    struct Employment: Hashable { var worker, establishment: String }
    guard let lines = removed[.travailleurs] else { return }
    var workers = lines.compactMapValues { $0.first?.step }
    var employments: [Employment: Int] = [:]
    withTable(.travailleurs) { table, _ in
      let (key, place) = (table.contract.index(of: "travailleur"), table.contract.index(of: "etablissement"))
      let column = table.places[place]
      for (worker, lines) in lines {
        for line in lines where column >= 0 && column < line.cells.count {
          employments[Employment(worker: worker, establishment: CellForm.canonical(line.cells[column], .identifier))] = line.step
        }
      }
      table.forEachLine { _, _, cell in
        let worker = CellForm.canonical(cell(key), .identifier)
        guard lines[worker] != nil else { return }
        workers[worker] = nil
        employments[Employment(worker: worker, establishment: CellForm.canonical(cell(place), .identifier))] = nil
      }
    }
    for file in Ties.ofWorkers {
      withTable(file) { table, work in
        let (key, place) = (table.contract.index(of: "travailleur"), table.contract.index(of: "etablissement"))
        var named: [OverlayTable.Reference] = []
        var steps: [Int] = []
        table.forEachLine { reference, _, cell in
          let worker = CellForm.canonical(cell(key), .identifier)
          guard lines[worker] != nil else { return }
          let employment = Employment(worker: worker, establishment: CellForm.canonical(cell(place), .identifier))
          guard let step = workers[worker] ?? employments[employment] else { return }
          named.append(reference)
          steps.append(step)
        }
        for ((reference, cells), step) in zip(table.withCells(named), steps) { work.remove(reference, cells, step: step, &table) }
      }
    }
  }

  // MARK: Gone, and still named

  /// Puts back, as gone or closed, the professionals and centres that appointments or other professionals still name.
  private mutating func holdNamed() {
    var isStable = false
    while !isStable {
      isStable = true
      for file in [DossierFile.centres, .professionnels] {
        let gone = goneKeys(file)
        if gone.isEmpty { continue }
        var counts: [String: [DossierFile: Int]] = [:]
        for tie in Ties.to(file) where tie.consequence == .hold || tie.consequence == .takeOut(then: .hold) {
          withTable(tie.file) { table, _ in
            let column = table.contract.index(of: tie.column)
            let kind = table.contract.columns[column].kind
            table.forEachLine { _, _, cell in
              for name in CellForm.parts(cell(column), kind) where gone[name] != nil {
                counts[name, default: [:]][tie.file, default: 0] += 1
              }
            }
          }
        }
        for (key, named) in counts.sorted(by: { $0.key < $1.key }) {
          hold(key, of: file, named)
          isStable = false
        }
      }
    }
  }

  private mutating func hold(_ key: String, of file: DossierFile, _ named: [DossierFile: Int]) {
    guard let line = removed[file]?[key]?.last else { return }
    let eve = begins().adding(days: -1)
    withTable(file) { table, work in
      let place = work.effects[line.step].step.place
      var back = OverlayTable.Line(cells: line.cells, place: place, step: line.step)
      func set(_ column: String, _ text: String) {
        let index = table.contract.index(of: column)
        if text.isEmpty, table.places[index] < 0 { return }
        let place = table.place(of: index)
        back.cells += [String](repeating: "", count: max(0, table.names.count - back.cells.count))
        back.cells[place] = text
      }
      func day(_ column: String) -> CivilDate? {
        let place = table.places[table.contract.index(of: column)]
        guard place >= 0, place < line.cells.count, var text = Optional(line.cells[place]) else { return nil }
        if case .day(let day) = text.withUTF8({ DateCell(Blanks.trimmed($0)) }) { return day }
        return nil
      }
      if file == .centres {
        set("salles", "0")
      } else {
        set("fin", min(day("fin") ?? eve, eve).description)
        if let start = day("debut"), start > eve { set("debut", "") }
      }
      table.rewrite(line.reference, back)
      work.keep(key, step: line.step)
      let files = DossierFile.allCases.filter { named[$0] != nil }.map { "\($0.rawValue) \(named[$0] ?? 0)" }
      work.findings.append(
        ScenarioProblem.resteNomme.at(
          place, column: table.contract.key[0], value: key,
          values: [file == .centres ? "" : eve.description, files.joined(separator: ", ")]))
    }
    removed[file]?[key] = nil
  }
}
