import Dossier
import Law

extension CoverageReport {
  /// The third of each médecin in post, done this civil year and, with a plan, as it forecasts 31 December.
  ///
  /// - Source: Code du travail, art. L. 4623-3-1 and R. 4624-4.
  static func thirds(_ question: CoverageQuestion) -> [CoverageThird] {
    let lines = Dictionary(
      (question.plan?.tiersTemps ?? []).filter { $0.year == question.begins.year }.map { ($0.professional, $0) }
    ) { first, _ in first }
    return question.dossier.professionals.filter { professional in
      professional.role == .medecin && professional.status == .enPoste && professional.end.map { $0 >= question.begins } ?? true
    }.map { medecin in
      let line = lines[medecin.id]
      return CoverageThird(
        professional: medecin.id, fteThousandths: medecin.fteThousandths, doneWorked: medecin.halfDaysDone,
        doneField: medecin.fieldHalfDaysDone, forecastField: line?.forecast.field, forecastRequired: line?.forecast.required,
        deadline: line?.forecast.deadline)
    }.sorted { $0.professional < $1.professional }
  }

  /// Adds the third by place, a médecin counting in the team that has most of their time.
  static func addThirds(_ question: CoverageQuestion, _ thirds: [CoverageThird], _ publication: inout Publication, _ side: Int) {
    let places = question.places
    let homes = Dictionary(question.dossier.professionals.map { ($0.id, Staffing.home(of: $0, places)) }) { first, _ in first }
    // Columns: done, third of the time worked, forecast, required.
    var grid = Grid(rows: places.leaves.count, columns: 4)
    for third in thirds {
      let home = homes[third.professional] ?? places.nowhere
      grid.count(home, 0, third.doneField)
      grid.count(home, 1, (third.doneWorked + 2) / 3)
      grid.count(home, 2, third.forecastField ?? 0)
      grid.count(home, 3, third.forecastRequired ?? 0)
    }
    func add(_ tree: CountTree) {
      publication.add(
        CoverageFigure(.tiersTemps, tree.scope, part: "fait", tree.cells[0], of: tree.cells[1], gap: tree.cells[1] == 0 ? .vide : nil),
        to: side)
      publication.add(
        question.plan == nil
          ? CoverageFigure(.tiersTemps, tree.scope, part: "prevu", nil, gap: .sansPlan)
          : CoverageFigure(.tiersTemps, tree.scope, part: "prevu", tree.cells[2], of: tree.cells[3], gap: tree.cells[3] == 0 ? .vide : nil),
        to: side)
      for child in tree.children { add(child) }
    }
    add(places.tree(columns: 4, grid.cells))
  }
}
