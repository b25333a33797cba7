import Dossier

extension OverlayWork {
  /// Applies one entry of `changements`.
  mutating func apply(_ change: ScenarioChange, step: Int) {
    let isThere = withTable(change.file, creating: change.action == .ajouter) { table, work in
      switch change.action {
      case .ajouter: work.add(change, step, &table)
      case .modifier, .supprimer: work.alter(change, step, &table)
      }
    }
    if isThere { return }
    findings.append(
      ScenarioProblem.aucuneLigne.at(change.targetPlace, column: change.file.rawValue, values: ["", change.file.rawValue, "", ""]))
  }

  /// The lines of each key. A list of texts that are no key in the order of its columns may be as many values of the first column.
  private static func designated(
    _ filters: [LineFilter], _ fallback: [LineFilter], _ table: OverlayTable
  ) -> (asked: [LineFilter], found: [[(reference: OverlayTable.Reference, cells: [String])]]) {
    let found = filters.map { table.lines($0) }
    guard !fallback.isEmpty, found.allSatisfy(\.isEmpty) else { return (filters, found) }
    let others = fallback.map { table.lines($0) }
    return others.contains { $0.isEmpty } ? (filters, found) : (fallback, others)
  }

  // MARK: ajouter

  private mutating func add(_ change: ScenarioChange, _ step: Int, _ table: inout OverlayTable) {
    switch change.target {
    case .nowhere:
      for writing in change.writings { append([], writing, change, step, &table) }
    case .filter(let filter):
      let lines = table.lines(filter)
      if lines.isEmpty {
        reportNothing(filter, change, table)
      } else {
        for writing in change.writings { copy(lines, filter, writing, change, step, &table) }
      }
    case .key(let filters, let fallback):
      let (asked, found) = OverlayWork.designated(filters, fallback, table)
      for (filter, lines) in zip(asked, found) {
        let isModel = change.namesAnotherKey(than: filter, table.contract)
        let isTaken = !lines.isEmpty && filter.completes(table.contract, with: CellWriting())
        for writing in change.writings {
          // Lines that share a part of the key are models only when nothing else says the rest of it.
          if isModel || isTaken || !filter.completes(table.contract, with: writing) {
            copy(lines, filter, writing, change, step, &table)
          } else {
            append([], filter.keyWriting(change.targetPlace, under: writing), change, step, &table)
          }
        }
      }
    }
  }

  /// Adds copies of lines, with what the change writes laid over each.
  private mutating func copy(
    _ lines: [(reference: OverlayTable.Reference, cells: [String])], _ filter: LineFilter, _ writing: CellWriting, _ change: ScenarioChange,
    _ step: Int, _ table: inout OverlayTable
  ) {
    guard !lines.isEmpty else { return reportNothing(filter, change, table) }
    let contract = table.contract
    guard contract.key.contains(where: { writing.cells[contract.index(of: $0)] != nil }) else {
      let key = contract.key.compactMap { name -> String? in
        let place = table.places[contract.index(of: name)]
        return place >= 0 && place < lines[0].cells.count ? lines[0].cells[place] : nil
      }
      findings.append(
        ScenarioProblem.cleExistante.at(
          change.targetPlace, column: contract.key.joined(separator: ", "), value: key.filter { !$0.isEmpty }.joined(separator: " "),
          values: ["", contract.file.rawValue]))
      return
    }
    for line in lines { append(line.cells, writing, change, step, &table) }
  }

  private mutating func append(
    _ cells: [String], _ writing: CellWriting, _ change: ScenarioChange, _ step: Int, _ table: inout OverlayTable
  ) {
    var line = OverlayTable.Line(cells: cells, place: change.place, step: step)
    _ = write(writing, in: &line, &table)
    table.added.append(line)
    count(change.file, step: step, direct: true) { $0.added += 1 }
  }

  /// Writes cells of a line; true when one of them then says something else.
  private func write(_ writing: CellWriting, in line: inout OverlayTable.Line, _ table: inout OverlayTable) -> Bool {
    var differs = false
    for (column, cell) in writing.cells.sorted(by: { $0.key < $1.key }) {
      let kind = table.contract.columns[column].kind
      let known = table.places[column]
      let before = known >= 0 && known < line.cells.count ? line.cells[known] : ""
      let text = CellWriting.written(cell.value, over: before, kind)
      // An empty cell needs no column.
      if text.isEmpty, known < 0 { continue }
      let place = table.place(of: column)
      line.cells += [String](repeating: "", count: max(0, table.names.count - line.cells.count))
      line.cellPlaces[place] = cell.place
      if saysTheSame(before, text, kind) { continue }
      line.cells[place] = text
      differs = true
    }
    line.cells += [String](repeating: "", count: max(0, table.names.count - line.cells.count))
    return differs
  }

  private func saysTheSame(_ before: String, _ after: String, _ kind: CellKind) -> Bool {
    if before == after { return true }
    if kind == .shares { return false }
    if kind.isList { return CellForm.parts(before, kind) == CellForm.parts(after, kind) }
    return CellForm.canonical(before, kind) == CellForm.canonical(after, kind)
  }

  // MARK: modifier, supprimer

  private mutating func alter(_ change: ScenarioChange, _ step: Int, _ table: inout OverlayTable) {
    switch change.target {
    case .nowhere: break
    case .filter(let filter):
      let lines = table.lines(filter)
      if lines.isEmpty { reportNothing(filter, change, table) }
      alter(lines, change, step, &table)
    case .key(let filters, let fallback):
      let (asked, found) = OverlayWork.designated(filters, fallback, table)
      // What is missing is told before anything changes: a near key may be one that goes.
      for (filter, lines) in zip(asked, found) where lines.isEmpty { reportNothing(filter, change, table) }
      for lines in found { alter(lines, change, step, &table) }
    }
  }

  private mutating func alter(
    _ lines: [(reference: OverlayTable.Reference, cells: [String])], _ change: ScenarioChange, _ step: Int, _ table: inout OverlayTable
  ) {
    for (reference, cells) in lines {
      guard change.action == .modifier, let writing = change.writings.first else {
        remove(reference, cells, step: step, direct: true, &table)
        continue
      }
      var line = OverlayTable.Line(cells: cells, place: change.place, cellPlaces: table.written(reference)?.cellPlaces ?? [:], step: step)
      guard write(writing, in: &line, &table) else { continue }
      table.rewrite(reference, line)
      noteKeys(before: cells, after: line.cells, step: step, table)
      count(change.file, step: step, direct: true) { $0.changed += 1 }
    }
  }

  /// Remembers a key written over, since other lines may name it.
  mutating func noteKeys(before: [String], after: [String], step: Int, _ table: OverlayTable) {
    let contract = table.contract
    guard Ties.named.contains(contract.file) else { return }
    func key(_ cells: [String], _ column: Int) -> String {
      let place = table.places[contract.index(of: contract.key[column])]
      return place >= 0 && place < cells.count ? CellForm.canonical(cells[place], .identifier) : ""
    }
    if contract.file == .travailleurs {
      let old = EmploymentKey(worker: key(before, 0), establishment: key(before, 1))
      let new = EmploymentKey(worker: key(after, 0), establishment: key(after, 1))
      if old != new, !new.worker.isEmpty { moved[old] = (new, step) }
    } else if key(before, 0) != key(after, 0), !key(after, 0).isEmpty {
      renamed[contract.file, default: [:]][key(before, 0)] = Successor(step: step, key: key(after, 0))
    }
  }

  /// Takes a line out, and remembers it while others may name it.
  mutating func remove(_ reference: OverlayTable.Reference, _ cells: [String], step: Int, direct: Bool = false, _ table: inout OverlayTable)
  {
    table.remove(reference, step: step)
    let file = table.contract.file
    count(file, step: step, direct: direct) { $0.removed += 1 }
    let place = table.places[table.contract.index(of: table.contract.key[0])]
    guard Ties.named.contains(file), place >= 0, place < cells.count else { return }
    let key = CellForm.canonical(cells[place], .identifier)
    removed[file, default: [:]][key, default: []].append(Removed(reference: reference, cells: cells, step: step))
  }

  /// Says that a filter accepts no line, and which of its conditions no line meets.
  private mutating func reportNothing(_ filter: LineFilter, _ change: ScenarioChange, _ table: OverlayTable) {
    var met = Set<Int>()
    var known: [Int: Set<String>] = [:]
    table.forEachLine { _, _, cell in
      for (rank, condition) in filter.conditions.enumerated() where !met.contains(rank) {
        let text = cell(condition.column)
        if condition.accepts(text) {
          met.insert(rank)
        } else if known[rank, default: []].count < 5000 {
          known[rank, default: []].insert(condition.kind.isList ? "" : CellForm.canonical(text, condition.kind))
        }
      }
    }
    let rank = filter.conditions.indices.first { !met.contains($0) }
    let asked = rank.map { filter.conditions[$0] }
    let words = filter.conditions.map { condition in
      table.contract.columns[condition.column].name + " = " + condition.accepted.sorted().prefix(3).joined(separator: ", ")
    }.joined(separator: ", ")
    let value = asked?.accepted.min() ?? ""
    let near = rank.flatMap { Spelling.nearest(to: value, among: (known[$0] ?? []).filter { !$0.isEmpty }.sorted()) } ?? ""
    findings.append(
      ScenarioProblem.aucuneLigne.at(
        change.targetPlace, column: asked.map { table.contract.columns[$0.column].name } ?? "", value: value,
        values: [near, change.file.rawValue, Quoting.shortened(words)]))
  }
}

extension ScenarioChange {
  /// Whether the key that `ajouter` writes is certainly not that of a filter: then a copy was meant.
  fileprivate func namesAnotherKey(than filter: LineFilter, _ contract: FileContract) -> Bool {
    if filter.conditions.contains(where: { $0.accepted.count != 1 }) { return true }
    return writings.contains { writing in
      filter.conditions.contains { condition in
        guard case .text(let text)? = writing.cells[condition.column]?.value else { return false }
        return !condition.accepted.contains(CellForm.canonical(text, condition.kind))
      }
    }
  }
}

extension LineFilter {
  /// Whether what this filter asks for and what a writing says make a key, optional columns aside.
  fileprivate func completes(_ contract: FileContract, with writing: CellWriting) -> Bool {
    contract.key.allSatisfy { name in
      let column = contract.index(of: name)
      return contract.columns[column].required != .always || writing.cells[column] != nil || conditions.contains { $0.column == column }
    }
  }

  /// A writing that also writes the key this filter asks for.
  fileprivate func keyWriting(_ place: SourcePlace, under writing: CellWriting) -> CellWriting {
    var writing = writing
    for condition in conditions where writing.cells[condition.column] == nil {
      writing.cells[condition.column] = (.text(condition.accepted.first ?? ""), place)
    }
    return writing
  }
}
