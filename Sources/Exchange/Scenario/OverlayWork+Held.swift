import Dossier
import Law

extension OverlayWork {
  // MARK: Gone, and still named

  /// Puts back, as gone or closed, the professionals and centres that appointments or other professionals still name.
  mutating func holdNamed() {
    var isStable = false
    while !isStable {
      isStable = true
      for file in [DossierFile.centres, .professionnels] {
        let gone = goneKeys(file).filter { $0.value.key == nil }
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
    let known = file == .centres ? [:] : [DossierFile.equipes: keys(of: .equipes), .centres: keys(of: .centres) + rooms()]
    let sectors = keys(of: .secteurs)
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
      // What it belonged to may be gone too; the file asks for one all the same, and somebody who has gone belongs to it in name alone.
      func mend(_ column: String, among known: [String]) {
        let index = table.contract.index(of: column)
        let (place, kind) = (table.places[index], table.contract.columns[index].kind)
        guard place >= 0, place < line.cells.count, let first = known.first else { return }
        let parts = line.cells[place].split(separator: "|").map(String.init)
        let left = parts.filter { known.contains(CellForm.canonical($0, kind)) }
        if left.count < parts.count { set(column, left.isEmpty ? first : OverlayWork.evened(left, kind)) }
      }
      if file == .centres {
        set("salles", "0")
        mend("secteur", among: sectors)
      } else {
        mend("equipes", among: known[.equipes] ?? [])
        mend("centres", among: known[.centres] ?? [])
        set("fin", min(day("fin") ?? eve, eve).description)
        if let start = day("debut"), start > eve { set("debut", "") }
      }
      table.rewrite(line.reference, back)
      work.keep(key, of: file, step: line.step)
      let files = DossierFile.allCases.filter { named[$0] != nil }.map { "\($0.rawValue) \(named[$0] ?? 0)" }
      let problem = file == .centres ? ScenarioProblem.fermeNomme : .partiNomme
      work.findings.append(
        problem.at(place, column: table.contract.key[0], value: key, values: [eve.description, files.joined(separator: ", ")]))
    }
    removed[file]?[key] = nil
  }

  /// The keys of a file that stand, in its order.
  private mutating func keys(of file: DossierFile) -> [String] {
    var keys: [String] = []
    withTable(file) { table, _ in
      let key = table.contract.index(of: table.contract.key[0])
      table.forEachLine { _, _, cell in keys.append(CellForm.canonical(cell(key), .identifier)) }
    }
    return keys
  }

  /// The centres that establishments with a room are.
  private mutating func rooms() -> [String] {
    var rooms: [String] = []
    withTable(.etablissements) { table, _ in
      let (key, room) = (table.contract.index(of: "etablissement"), table.contract.index(of: "salle"))
      table.forEachLine { _, _, cell in
        if CellForm.canonical(cell(room), .boolean) == "oui" { rooms.append("SITE-" + CellForm.canonical(cell(key), .identifier)) }
      }
    }
    return rooms
  }
}
