import Dossier
import Law

/// Sizes of establishments and of member companies.
enum SizeClass: String, CaseIterable {
  case upTo9 = "1_9"
  case upTo49 = "10_49"
  case upTo249 = "50_249"
  case from250 = "250_plus"
  case unknown = "inconnu"

  init(_ headcount: Int?) {
    switch headcount {
    case nil: self = .unknown
    case .some(..<10): self = .upTo9
    case .some(..<50): self = .upTo49
    case .some(..<250): self = .upTo249
    case .some: self = .from250
    }
  }
}

extension CoverageReport {
  /// Adds establishments and members by size, fiches d'entreprise and actions, and centres: facts of organisation, said as they are.
  ///
  /// A member counts where its largest establishment is, with the workers of all of them.
  static func addMembers(_ question: CoverageQuestion, _ publication: inout Publication, _ side: Int) {
    let places = question.places
    let dossier = question.dossier
    var sizes = Grid(rows: places.leaves.count, columns: SizeClass.allCases.count)
    var fresh = Grid(rows: places.leaves.count, columns: 2)
    var acted = fresh
    var companies: [String: [Establishment]] = [:]
    for establishment in dossier.establishments {
      let leaf = places.leaf(of: establishment.id)
      sizes.count(leaf, SizeClass.allCases.firstIndex(of: SizeClass(establishment.headcount)) ?? 0)
      func isFresh(_ day: CivilDate?, years: Int) -> Bool { day.map { $0.adding(years: years) >= question.begins } ?? false }
      fresh.count(leaf, isFresh(establishment.fiche, years: dossier.parameters.ficheYears) ? 0 : 1)
      acted.count(leaf, isFresh(establishment.lastAction, years: dossier.parameters.actionYears) ? 0 : 1)
      companies[establishment.company.map { "e" + $0 } ?? "s" + establishment.id.text, default: []].append(establishment)
    }
    var members = Grid(rows: places.leaves.count, columns: SizeClass.allCases.count)
    for (_, sites) in companies.sorted(by: { $0.key < $1.key }) {
      let known = sites.compactMap(\.headcount)
      let size = SizeClass(known.count == sites.count ? known.reduce(0, +) : nil)
      let largest = sites.min { ($1.headcount ?? 0, $0.id) < ($0.headcount ?? 0, $1.id) }
      members.count(places.leaf(of: largest?.id), SizeClass.allCases.firstIndex(of: size) ?? 0)
    }
    let parts = SizeClass.allCases.map(\.rawValue)
    var plain = Publication(threshold: 0)
    let missing = dossier.setAside[.etablissements] ?? 0
    plain.add(.etablissements, places.tree(columns: sizes.columns, sizes.cells), parts: parts, missing: [missing])
    plain.add(.adherents, places.tree(columns: members.columns, members.cells), parts: parts, missing: [missing])
    for figure in plain.figures { publication.add(figure, to: side) }
    func add(_ code: CoverageCode, _ tree: CountTree) {
      publication.add(CoverageFigure(code, tree.scope, tree.cells[0], of: tree.total, gap: tree.total == 0 ? .vide : nil), to: side)
      for child in tree.children { add(code, child) }
    }
    add(.fiches, places.tree(columns: 2, fresh.cells))
    add(.actions, places.tree(columns: 2, acted.cells))
    addCentres(question, &publication, side)
  }

  /// Centres open in the horizon, by sector and kind.
  private static func addCentres(_ question: CoverageQuestion, _ publication: inout Publication, _ side: Int) {
    let calendar = WorkingCalendar(question.dossier)
    let open = question.dossier.centres.filter {
      $0.kind == .distance || Proximity.isOpen($0, calendar, question.begins, question.ends)
    }
    for kind in CentreKind.allCases {
      publication.add(CoverageFigure(.centres, part: kind.rawValue, open.count { $0.kind == kind }), to: side)
      for sector in question.places.sectors where sector != "" {
        publication.add(
          CoverageFigure(.centres, .sector(sector), part: kind.rawValue, open.count { $0.kind == kind && $0.sector == sector }), to: side)
      }
    }
  }
}
