import Dossier
import Law

/// The teams of each sector, numbered, which every count goes down to; the last one takes what has no team on file.
struct Places: Sendable {
  struct Leaf: Hashable, Sendable {
    var sector: SectorID
    var team: TeamID
  }
  let leaves: [Leaf]
  let sectors: [SectorID]
  private let ofEstablishment: [EstablishmentID: Int]
  private let ofTeam: [TeamID: Int]

  init(_ dossier: Dossier) {
    let known = Set(dossier.teams.map { Leaf(sector: $0.sector, team: $0.id) })
      .union(dossier.establishments.map { Leaf(sector: $0.sector, team: $0.team) })
    leaves = known.sorted { ($0.sector, $0.team) < ($1.sector, $1.team) } + [Leaf(sector: "", team: "")]
    sectors = Set(dossier.sectors.map(\.id)).union(known.map(\.sector)).sorted() + [""]
    let places = Dictionary(leaves.enumerated().map { ($1, $0) }) { first, _ in first }
    ofEstablishment = Dictionary(
      dossier.establishments.map { ($0.id, places[Leaf(sector: $0.sector, team: $0.team)] ?? 0) }
    ) { first, _ in first }
    ofTeam = Dictionary(dossier.teams.map { ($0.id, places[Leaf(sector: $0.sector, team: $0.id)] ?? 0) }) { first, _ in first }
  }

  var nowhere: Int { leaves.count - 1 }
  func leaf(of establishment: EstablishmentID?) -> Int { establishment.flatMap { ofEstablishment[$0] } ?? nowhere }
  func leaf(of team: TeamID) -> Int { ofTeam[team] ?? nowhere }

  /// The scope of a leaf.
  func scope(_ leaf: Int) -> CoverageScope { .team(leaves[leaf].sector, leaves[leaf].team) }

  /// The tree of the service, its sectors and their teams; where nothing has no place, that branch is left out.
  func tree(nature: Nature? = nil, columns: Int, _ cells: (Int) -> [Int]) -> CountTree {
    let branches = sectors.map { sector in
      CountTree(
        .sector(sector), nature: nature, columns: columns,
        sum: leaves.indices.filter { leaves[$0].sector == sector }.map { CountTree(scope($0), nature: nature, cells: cells($0)) })
    }
    return CountTree(
      .service, nature: nature, columns: columns, sum: branches.filter { $0.scope.sector != "" || $0.cells.contains { $0 != 0 } })
  }
}
