import Dossier
import Law

extension OverlayWork {
  /// Takes away what hung from the lines that the scenario removed, and lets what named a key written over name the new one, once all its
  /// changes are made: their order then does not matter, and what another change has moved to another key stays.
  mutating func settleKeys() {
    defer { (removed, renamed, moved) = ([:], [:], [:]) }
    var settled: [DossierFile: Set<String>] = [:]
    var isSettled = false
    while !isSettled {
      isSettled = true
      for file in Ties.named where file != .travailleurs {
        let gone = goneKeys(file).filter { !(settled[file]?.contains($0.key) ?? false) }
        if gone.isEmpty { continue }
        settled[file, default: []].formUnion(gone.keys)
        isSettled = false
        for tie in Ties.to(file) { follow(tie, gone) }
        if file == .etablissements { for tie in Ties.to(.centres) { follow(tie, sites(gone)) } }
      }
    }
    settleWorkers()
    holdNamed()
  }

  /// Keys that no line has any more.
  mutating func goneKeys(_ file: DossierFile) -> [String: Successor] {
    var gone = (removed[file] ?? [:]).compactMapValues { $0.first.map { Successor(step: $0.step) } }
    gone.merge(renamed[file] ?? [:]) { $1 }
    if gone.isEmpty { return [:] }
    withTable(file) { table, _ in
      let key = table.contract.index(of: table.contract.key[0])
      table.forEachLine { _, _, cell in gone[CellForm.canonical(cell(key), .identifier)] = nil }
    }
    return gone
  }

  /// The centres that establishments were, when they had a room.
  private func sites(_ establishments: [String: Successor]) -> [String: Successor] {
    Dictionary(
      uniqueKeysWithValues: establishments.map {
        ("SITE-" + $0.key, Successor(step: $0.value.step, key: $0.value.key.map { "SITE-" + $0 }))
      })
  }

  private mutating func follow(_ tie: Ties.Tie, _ gone: [String: Successor]) {
    // What is held is looked for last, when nothing else can go.
    guard tie.consequence != .hold || gone.values.contains(where: { $0.key != nil }) else { return }
    withTable(tie.file) { table, work in
      let column = table.contract.index(of: tie.column)
      let kind = table.contract.columns[column].kind
      func names(_ text: String) -> [String] { kind.isList ? CellForm.parts(text, kind) : [CellForm.canonical(text, kind)] }
      var named: [OverlayTable.Reference] = []
      table.forEachLine { reference, _, cell in
        let text = cell(column)
        if !text.isEmpty, names(text).contains(where: { gone[$0] != nil }) { named.append(reference) }
      }
      for (reference, cells) in table.withCells(named) {
        let place = table.places[column]
        guard let step = names(cells[place]).compactMap({ gone[$0]?.step }).min() else { continue }
        var isRenamed = false
        let left = cells[place].split(separator: "|").map(String.init).compactMap { part -> String? in
          guard let successor = gone[CellForm.canonical(part, kind)] else { return part }
          guard let key = successor.key else { return nil }
          isRenamed = true
          return kind == .shares ? key + (part.lastIndex(of: ":").map { String(part[$0...]) } ?? "") : key
        }
        switch tie.consequence {
        case _ where !left.isEmpty && (isRenamed || kind.isList), .takeOut(then: .clear):
          let isShorter = left.count < names(cells[place]).count
          let text = isShorter ? OverlayWork.evened(left, kind) : left.joined(separator: "|")
          work.write(text, at: place, of: reference, cells, step, &table)
        case .clear: work.write("", at: place, of: reference, cells, step, &table)
        case .drop, .takeOut(then: .drop): work.remove(reference, cells, step: step, &table)
        case .takeOut, .hold: break
        }
      }
    }
  }

  /// A list of teams after one has left: the shares of the others no longer sum to one, so they are written in proportion.
  static func evened(_ parts: [String], _ kind: CellKind) -> String {
    guard kind == .shares, parts.count > 0 else { return parts.joined(separator: "|") }
    let cut = parts.map { part in
      let mark = part.lastIndex(of: ":")
      return [String(part[..<(mark ?? part.endIndex)]), mark.map { String(part[part.index(after: $0)...]) } ?? ""]
    }
    let shares = cut.map { part -> Double in
      guard var text = part.last, case .value(let share) = text.withUTF8({ NumberCell.decimal(Blanks.trimmed($0)) })
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
    noteKeys(before: cells, after: line.cells, step: step, table)
    count(table.contract.file, step: step) { $0.changed += 1 }
  }

  /// Takes away the lines of workers without employment left and those of an employment that is gone; those of one that moved follow it.
  private mutating func settleWorkers() {
    let lines = removed[.travailleurs] ?? [:]
    guard !lines.isEmpty || !moved.isEmpty else { return }
    // A worker has no line left, or an employment none: what stands in its place, if anything does.
    var workers = lines.compactMapValues { $0.first.map { Successor(step: $0.step) } }
    var employments: [EmploymentKey: (to: EmploymentKey?, step: Int)] = [:]
    for (old, new) in moved {
      employments[old] = (new.to, new.step)
      if old.worker != new.to.worker { workers[old.worker] = Successor(step: new.step, key: new.to.worker) }
    }
    let touched = Set(lines.keys).union(moved.keys.map(\.worker))
    withTable(.travailleurs) { table, _ in
      let (key, place) = (table.contract.index(of: "travailleur"), table.contract.index(of: "etablissement"))
      let column = table.places[place]
      for (worker, lines) in lines {
        for line in lines where column >= 0 && column < line.cells.count {
          let old = EmploymentKey(worker: worker, establishment: CellForm.canonical(line.cells[column], .identifier))
          if employments[old] == nil { employments[old] = (nil, line.step) }
        }
      }
      table.forEachLine { _, _, cell in
        let worker = CellForm.canonical(cell(key), .identifier)
        guard touched.contains(worker) else { return }
        workers[worker] = nil
        employments[EmploymentKey(worker: worker, establishment: CellForm.canonical(cell(place), .identifier))] = nil
      }
    }
    for file in Ties.ofWorkers { follow(workers, employments, touched, in: file) }
  }

  private mutating func follow(
    _ workers: [String: Successor], _ employments: [EmploymentKey: (to: EmploymentKey?, step: Int)], _ touched: Set<String>,
    in file: DossierFile
  ) {
    withTable(file) { table, work in
      let (key, place) = (table.contract.index(of: "travailleur"), table.contract.index(of: "etablissement"))
      var named: [(reference: OverlayTable.Reference, to: EmploymentKey?, step: Int)] = []
      table.forEachLine { reference, _, cell in
        let worker = CellForm.canonical(cell(key), .identifier)
        guard touched.contains(worker) else { return }
        let old = EmploymentKey(worker: worker, establishment: CellForm.canonical(cell(place), .identifier))
        if let gone = employments[old] {
          named.append((reference, gone.to, gone.step))
        } else if let gone = workers[worker] {
          named.append((reference, gone.key.map { EmploymentKey(worker: $0, establishment: old.establishment) }, gone.step))
        }
      }
      for ((reference, cells), (_, to, step)) in zip(table.withCells(named.map(\.reference)), named) {
        guard let to else {
          work.remove(reference, cells, step: step, &table)
          continue
        }
        var line = OverlayTable.Line(cells: cells, place: work.effects[step].step.place, step: step)
        if case let place = table.places[key], place >= 0 { line.cells[place] = to.worker }
        if case let place = table.places[place], place >= 0 { line.cells[place] = to.establishment }
        table.rewrite(reference, line)
        work.count(file, step: step) { $0.changed += 1 }
      }
    }
  }
}
