import Dossier
import Law

// Which tables stand together is chosen for ``Suppression``: tables of people share the totals of places; visits held, planned and due are
// parted by nature first and by place under each nature, so that no total of a place over all natures links them; what is to be held by the
// end of the horizon is parted by place and, in another table, by nature, and the two share the row of the whole service alone.

extension CoverageQuestion {
  /// The coverage dossier.
  ///
  /// - Parameters:
  ///   - tally: Of every worker.
  ///   - version: Of the programme, which the dossier records.
  public func report(_ tally: CoverageTally, version: String) -> CoverageReport {
    var report = CoverageReport(begins: begins, ends: ends)
    report.version = version
    report.hasPlan = plan != nil
    report.threshold = dossier.parameters.smallCellThreshold
    report.maximumKilometres = dossier.parameters.maximumKilometres
    report.digests = dossier.digests
    report.setAside = Dictionary(uniqueKeysWithValues: dossier.setAside.filter { $0.value > 0 }.map { ($0.key.rawValue, $0.value) })
    report.thirds = CoverageReport.thirds(self)
    report.centres = dossier.centres.filter { $0.kind == .fixe || $0.kind == .mobile }.compactMap { centre in
      centre.place.coordinates.map { CoverageCentre(id: centre.id, sector: centre.sector, kind: centre.kind, place: $0) }
    }.sorted { $0.id < $1.id }
    report.outlines = outlines(tally)
    var publication = Publication(threshold: report.threshold)
    addPeople(tally, &publication)
    addVisits(tally, &publication)
    CoverageReport.addMembers(self, &publication)
    CoverageReport.addThirds(self, report.thirds, &publication)
    report.figures = publication.figures.sorted { $0.key < $1.key }
    report.criteria = CoverageCriteria(report).judged
    return report
  }

  /// Lines set aside of these files.
  private func setAside(_ files: DossierFile...) -> Int { files.reduce(0) { $0 + (dossier.setAside[$1] ?? 0) } }

  private func addPeople(_ tally: CoverageTally, _ publication: inout Publication) {
    func tree(_ grid: Grid) -> CountTree { places.tree(columns: grid.columns, grid.cells) }
    let lost = setAside(.travailleurs)
    let followed = tree(tally.followed)
    let regimes = tree(tally.regimes)
    publication.add(
      .suivis, followed, parts: FollowUpKind.allCases.map(\.rawValue), excluded: tally.furtherEmployments, missing: lost)
    publication.add(.contrats, tree(tally.contracts), parts: ["interim", "autres"], totals: false, missing: lost)
    publication.add(.regime, regimes, parts: Regime.allCases.map(\.rawValue), totals: false, missing: lost)
    publication.add(.aJour, tree(tally.upToDate), parts: ["a_jour", "en_retard"], totals: false, missing: lost)
    let reached = tree(tally.reached)
    publication.add(.proximite, reached, parts: Reached.allCases.map(\.rawValue), totals: false, missing: lost)
    addDistances(reached, publication.suppression.mask(reached), tally, &publication)
    CoverageReport.addStaff(self, followed: followed, &publication)
    CoverageReport.addFloors(self, regimes: regimes, &publication)
  }

  private func addDistances(
    _ tree: CountTree, _ mask: Suppression.Mask, _ tally: CoverageTally, _ publication: inout Publication
  ) {
    var (tenths, minutes) = (Distribution(), Distribution())
    for leaf in places.leaves.indices where isWithin(leaf, tree.scope) {
      if let found = tally.tenths[leaf] { tenths.add(found) }
      if let found = tally.minutes[leaf] { minutes.add(found) }
    }
    let isShown = mask.showsTotal && !mask.shows.contains(false)
    publication.add(.distanceKm, tree.scope, tenths, isShown: isShown, quantiles: [("p95", 95)])
    publication.add(.trajetMin, tree.scope, minutes, isShown: isShown, quantiles: [("p95", 95)])
    for (child, childMask) in zip(tree.children, mask.children) { addDistances(child, childMask, tally, &publication) }
  }

  private func isWithin(_ leaf: Int, _ scope: CoverageScope) -> Bool {
    switch scope {
    case .service: true
    case .sector(let sector): places.leaves[leaf].sector == sector
    case .team: places.scope(leaf) == scope
    }
  }

  private func addVisits(_ tally: CoverageTally, _ publication: inout Publication) {
    let lost = setAside(.travailleurs, .visites, .absences, .demandes)
    func natures(_ table: [Nature: Grid], columns: Int) -> CountTree {
      CountTree(
        .service, columns: columns,
        sum: Nature.allCases.filter { table[$0] != nil }.map { nature in
          places.tree(nature: nature, columns: columns) { table[nature]?.cells($0) ?? [] }
        })
    }
    let professions = Profession.allCases.map(\.rawValue)
    let held = natures(tally.held, columns: professions.count)
    publication.add(.visitesFaites, held, parts: professions, excluded: tally.heldElsewhere, missing: setAside(.visites))
    let delays = natures(tally.delays, columns: Timeliness.allCases.count)
    publication.add(
      .delais, delays, parts: Timeliness.allCases.map(\.rawValue), excluded: tally.heldWithoutDue, missing: lost)
    addLateness(delays, publication.suppression.mask(delays), tally, &publication)
    addState(tally, lost, &publication)
    addPlanned(tally, natures(tally.planned, columns: professions.count), professions, &publication)
    addLegality(.delegations, tally.legality, &publication)
    for (outcome, count) in zip(VisitOutcome.allCases, tally.conclusions) {
      let shown = publication.beside(count)
      publication.add(CoverageFigure(.conclusions, .service, part: outcome.rawValue, shown, gap: shown == nil ? .secret : nil))
    }
    let past = dossier.appointments.filter { since <= $0.date && $0.date < begins }
    let missed = past.count { $0.status == .absent }
    let kept = past.count { $0.status == .honore }
    let isShown = publication.beside(missed) != nil && publication.beside(kept) != nil
    publication.add(
      CoverageFigure(
        .rendezVousManques, .service, isShown ? missed : nil, of: isShown ? missed + kept : nil,
        gap: !isShown ? .secret : missed + kept == 0 ? .vide : nil))
  }

  /// Days late of the visits held late, by nature; days from the return to the reprise.
  private func addLateness(
    _ tree: CountTree, _ mask: Suppression.Mask, _ tally: CoverageTally, _ publication: inout Publication
  ) {
    for (child, childMask) in zip(tree.children, mask.children) {
      guard let nature = child.nature else { continue }
      publication.add(
        .retardJours, .service, nature: nature, tally.daysLate[nature] ?? Distribution(),
        isShown: childMask.showsTotal && childMask.shows[1], quantiles: [("mediane", 50), ("p90", 90)])
      if nature == .reprise {
        publication.add(
          .repriseJours, .service, nature: nature, tally.repriseDays,
          isShown: childMask.showsTotal && childMask.shows[0] && childMask.shows[1], quantiles: [("mediane", 50), ("p90", 90)])
      }
    }
  }

  /// Visits that were lawful, and those that were not or cannot be told, however few: a reviewer must know of them.
  ///
  /// Lawful by article and lawful by protocol are not told apart: each is a sum of cells of the tables by nature and profession, and would
  /// give back some that are hidden there.
  private func addLegality(_ code: CoverageCode, _ counts: [Int], _ publication: inout Publication) {
    let lawful = counts[Legality.roleNomme.column] + counts[Legality.protocole.column]
    publication.add(CoverageFigure(code, .service, part: Legality.lawful, lawful))
    for state in [Legality.sansProtocole, .roleExclu, .nonVerifiable] {
      publication.add(CoverageFigure(code, .service, part: state.rawValue, counts[state.column]))
    }
  }

  private func addState(_ tally: CoverageTally, _ lost: Int, _ publication: inout Publication) {
    let parts = DueState.allCases.map(\.rawValue)
    let columns = parts.count
    publication.add(
      .echeances, places.tree(columns: columns, tally.state.cells), parts: parts, excluded: tally.endedBefore, missing: lost)
    let natures = Nature.allCases.map { CountTree(.service, nature: $0, cells: tally.stateByNature.cells($0.rank)) }
    publication.add(
      .echeancesNature, CountTree(.service, columns: columns, sum: natures), parts: parts, excluded: tally.endedBefore, missing: lost)
  }

  private func addPlanned(_ tally: CoverageTally, _ planned: CountTree, _ professions: [String], _ publication: inout Publication) {
    guard plan != nil else {
      for code in [CoverageCode.visitesPlanifiees, .distanciel, .delegationsPrevues] {
        publication.add(CoverageFigure(code, .service, nil, gap: .sansPlan))
      }
      return
    }
    publication.add(.visitesPlanifiees, planned, parts: professions)
    let natures = Nature.allCases.filter { tally.planned[$0] != nil }
      .map { CountTree(.service, nature: $0, cells: tally.remote.cells($0.rank)) }
    publication.add(.distanciel, CountTree(.service, columns: 2, sum: natures), parts: ["en_centre", "a_distance"], totals: false)
    addLegality(.delegationsPrevues, tally.plannedLegality, &publication)
  }
}
