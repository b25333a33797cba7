import Dossier
import Law

/// The keys of a file that other files refer to.
struct KnownKeys {
  /// The file is there and was read: references to it can be checked.
  let isKnown: Bool
  let keys: Set<String>
  /// Keys of lines left out because of an error.
  let faulty: Set<String>
  private let sorted: [String]

  init<Line: KeyedLine>(_ table: Table<Line>, also more: [String] = [], faultyAlso: [String] = []) {
    isKnown = table.isPresent && !table.isUnreadable
    keys = Set(table.lines.map(\.name)).union(more)
    faulty = table.faultyKeys.union(faultyAlso)
    sorted = keys.count <= 5000 ? keys.sorted() : []
  }

  /// The key most like a wrong one, where there are few enough to compare.
  func nearest(to key: String) -> String? { Spelling.nearest(to: key, among: sorted) }
}

extension Table {
  /// Reports something about a line that was read; an error marks it.
  mutating func report(_ problem: InputProblem, line: Int32, column: String = "", value: String = "", values: [String] = []) {
    let finding = Finding(problem, file, line: Int(line), column: column, value: Quoting.shortened(value), values: values)
    if finding.gravity == .erreur { rejected.insert(line) }
    findings.append(finding)
  }

  /// Leaves out the lines marked by an error; what refers to them is then no longer dangling, but set aside with them.
  ///
  /// - Returns: Whether any line was left out.
  @discardableResult
  mutating func setAsideRejected() -> Bool {
    guard !rejected.isEmpty else { return false }
    lines.removeAll { line in
      guard rejected.contains(line.line) else { return false }
      faultyKeys.insert(line.name)
      return true
    }
    rejected = []
    return true
  }

  /// Reports every line whose key stands on an earlier line. The table must be sorted.
  ///
  /// When lines are set aside, the first of lines that contradict each other goes too: nobody knows which is right, and the order of
  /// the lines must not decide. Of lines wholly alike the first is kept.
  mutating func checkDuplicates(_ contract: FileContract, setAside: Bool) {
    var first = 0
    while first < lines.count {
      var last = first + 1
      while last < lines.count, !Line.precedes(lines[first], lines[last]) { last += 1 }
      if last - first > 1 { reportDuplicates(first..<last, contract, setAside: setAside) }
      first = last
    }
  }

  private mutating func reportDuplicates(_ range: Range<Int>, _ contract: FileContract, setAside: Bool) {
    let group = lines[range].sorted { $0.line < $1.line }
    let column = contract.key.joined(separator: ", ")
    func unnumbered(_ line: Line) -> Line {
      var line = line
      line.line = 0
      return line
    }
    let alike = group.allSatisfy { unnumbered($0) == unnumbered(group[0]) }
    for line in group.dropFirst() { report(.cleEnDouble, line: line.line, column: column, value: line.name, values: ["\(group[0].line)"]) }
    if setAside, !alike {
      report(.cleEnDouble, line: group[0].line, column: column, value: group[0].name, values: ["\(group[1].line)"])
    }
  }

  /// Reports each line whose reference leads nowhere or, when lines are set aside, to a line set aside.
  mutating func checkReferences(_ column: String, to target: KnownKeys, setAside: Bool, _ key: (Line) -> String?) {
    guard target.isKnown else { return }
    for place in lines.indices {
      guard let name = key(lines[place]), !target.keys.contains(name) else { continue }
      reportReference(name, line: lines[place].line, column: column, to: target, setAside: setAside)
    }
  }

  mutating func reportReference(_ name: String, line: Int32, column: String, to target: KnownKeys, setAside: Bool) {
    if target.faulty.contains(name) {
      if setAside { report(.referenceEcartee, line: line, column: column, value: name) }
    } else {
      // Looking for a near key costs a comparison with every key: enough for the mistakes that people correct one by one.
      suggested += 1
      let near = suggested <= 200 ? target.nearest(to: name) : nil
      report(.referenceInconnue, line: line, column: column, value: name, values: [near ?? ""])
    }
  }

  /// Reports each reference of a list that leads nowhere. A reference to a line set aside is taken out of the list, and the line goes
  /// with it only when nothing is left: one closed centre must not take a médecin and their infirmiers away.
  mutating func checkReferences<Subject>(
    _ column: String, to target: KnownKeys, setAside: Bool, list: WritableKeyPath<Line, [Identifier<Subject>]>
  ) {
    guard target.isKnown else { return }
    for place in lines.indices {
      let names = lines[place][keyPath: list]
      var kept = names
      for name in names where !target.keys.contains(name.text) {
        if setAside, target.faulty.contains(name.text) {
          kept.removeAll { $0 == name }
        } else {
          reportReference(name.text, line: lines[place].line, column: column, to: target, setAside: setAside)
        }
      }
      guard kept.count < names.count else { continue }
      if kept.isEmpty {
        report(.referenceEcartee, line: lines[place].line, column: column, value: names.map(\.text).joined(separator: "|"))
      } else {
        lines[place][keyPath: list] = kept
      }
    }
  }
}
