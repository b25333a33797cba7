import Dossier
import Law

/// Professionals and their time by place and role, in post and with the vacant posts.
///
/// A head counts once, in the team that has most of its time; the time itself is shared. Who left before the first day does not count.
struct Staffing: Sendable {
  /// By place: heads in post, posts; millionths of full-time equivalents in post, and with the vacant posts. Columns are roles.
  var heads: Grid
  var posts: Grid
  var fte: Grid
  var ftePosts: Grid
  static let roles = Role.allCases

  init(_ dossier: Dossier, _ places: Places, begins: CivilDate) {
    let rows = places.leaves.count
    heads = Grid(rows: rows, columns: Staffing.roles.count)
    (posts, fte, ftePosts) = (heads, heads, heads)
    for professional in dossier.professionals {
      if let end = professional.end, end < begins { continue }
      if let start = professional.start, start > begins, professional.status == .enPoste { continue }
      let column = Staffing.roles.firstIndex(of: professional.role) ?? 0
      let inPost = professional.status == .enPoste
      let home = Staffing.home(of: professional, places)
      posts.count(home, column)
      if inPost { heads.count(home, column) }
      for share in professional.teams {
        let time = professional.fteThousandths * share.thousandths
        ftePosts.count(places.leaf(of: share.team), column, time)
        if inPost { fte.count(places.leaf(of: share.team), column, time) }
      }
    }
  }

  /// The team that has most of a professional's time.
  static func home(of professional: Professional, _ places: Places) -> Int {
    let main = professional.teams.min { ($1.thousandths, $0.team) < ($0.thousandths, $1.team) }
    return main.map { places.leaf(of: $0.team) } ?? places.nowhere
  }

  /// Millionths of full-time equivalents in post, of some roles.
  static func time(_ tree: CountTree, _ wanted: [Role]) -> Int {
    roles.indices.reduce(0) { $0 + (wanted.contains(roles[$1]) ? tree.cells[$1] : 0) }
  }
}

extension CoverageReport {
  /// Adds the figures of the staff, and of workers over it; an organisation has no secret to keep, what is over workers has theirs.
  static func addStaff(
    _ question: CoverageQuestion, followed: CountTree, _ mask: Suppression.Mask, _ publication: inout Publication, _ side: Int
  ) {
    let places = question.places
    let staffing = Staffing(question.dossier, places, begins: question.begins)
    func tree(_ grid: Grid) -> CountTree { places.tree(columns: grid.columns, grid.cells) }
    func add(_ code: CoverageCode, _ inPost: CountTree, _ posts: CountTree) {
      for (column, role) in Staffing.roles.enumerated() where posts.cells[column] > 0 || role == .medecin || role == .infirmier {
        publication.add(CoverageFigure(code, inPost.scope, part: role.rawValue, inPost.cells[column], of: posts.cells[column]), to: side)
      }
      for (left, right) in zip(inPost.children, posts.children) { add(code, left, right) }
    }
    add(.professionnels, tree(staffing.heads), tree(staffing.posts))
    let fte = tree(staffing.fte)
    add(.etp, fte, tree(staffing.ftePosts))
    let times = times(fte)
    addPerTime(followed, times, mask, question, &publication, side)
  }

  /// Full-time equivalents by scope.
  private static func times(_ tree: CountTree) -> [CoverageScope: CountTree] {
    tree.children.reduce(into: [tree.scope: tree]) { found, child in found.merge(times(child)) { first, _ in first } }
  }

  private static func addPerTime(
    _ tree: CountTree, _ times: [CoverageScope: CountTree], _ mask: Suppression.Mask, _ question: CoverageQuestion,
    _ publication: inout Publication, _ side: Int
  ) {
    let workers = mask.showsTotal ? tree.total : nil
    func add(_ code: CoverageCode, part: String = "", of denominator: Int?, or gap: CoverageGap) {
      let gap = denominator == nil || denominator == 0 ? gap : workers == nil ? .secret : nil
      publication.add(CoverageFigure(code, tree.scope, part: part, gap == .secret ? nil : workers, of: denominator, gap: gap), to: side)
    }
    let time = times[tree.scope]
    let medecins = time.map { Staffing.time($0, [.medecin]) } ?? 0
    add(.salariesParEtp, part: "medecin", of: medecins, or: .vide)
    add(.salariesParEtp, part: "infirmier", of: time.map { Staffing.time($0, [.infirmier, .ipa]) } ?? 0, or: .vide)
    if case .team(let sector, let id) = tree.scope, let team = question.dossier.teams.first(where: { $0.id == id && $0.sector == sector }) {
      add(.effectifMax, of: team.maximumHeadcount, or: .sansMaximum)
      add(
        .effectifMaxMedecin, of: team.maximumPerMedecin.map { $0 * medecins / 1_000_000 },
        or: team.maximumPerMedecin == nil ? .sansMaximum : .vide)
    }
    for (child, childMask) in zip(tree.children, mask.children) { addPerTime(child, times, childMask, question, &publication, side) }
  }
}
