import Dossier
import Law

// Which tables stand together is chosen for ``Suppression``: tables of people share the totals of places; visits held and visits due in the year
// are parted by nature first and by place under each nature, so that no total of a place over all natures links them; what is to be held by the
// end of the horizon is parted by place and, in another table, by nature, and the two share the row of the whole service alone. What is booked of
// it is a column of those tables, and the whole of the tables that say when, by whom and where: counted apart, their totals would bound it.

extension CoverageQuestion {
  /// The coverage dossier.
  ///
  /// - Parameters:
  ///   - tally: Of every worker.
  ///   - version: Of the programme, which the dossier records.
  public func report(_ tally: CoverageTally, version: String) -> CoverageReport {
    CoverageReport.reports([(self, tally)], version: version)[0]
  }
}

extension CoverageReport {
  /// The coverage dossiers of a service as it is and under scenarios, the present first, each saying only what betrays none of the others.
  public static func reports(_ sides: [(question: CoverageQuestion, tally: CoverageTally)], version: String) -> [CoverageReport] {
    let work = CoverageSides(sides)
    let published = work.published()
    return sides.enumerated().map { side, asked in
      let question = asked.question
      var report = CoverageReport(begins: question.begins, ends: question.ends)
      report.version = version
      report.hasPlan = question.plan != nil
      report.threshold = work.threshold
      report.maximumKilometres = question.dossier.parameters.maximumKilometres
      report.digests = question.dossier.digests
      report.setAside = Dictionary(
        uniqueKeysWithValues: question.dossier.setAside.filter { $0.value > 0 }.map { ($0.key.rawValue, $0.value) })
      report.thirds = thirds(question)
      if side == 0 {
        report.centres = question.dossier.centres.filter { $0.kind == .fixe || $0.kind == .mobile }.compactMap { centre in
          centre.place.coordinates.map { CoverageCentre(id: centre.id, sector: centre.sector, kind: centre.kind, place: $0) }
        }.sorted { $0.id < $1.id }
        report.outlines = question.outlines(asked.tally)
      }
      report.figures = published.sides[side].sorted { $0.key < $1.key }
      let judge = CoverageCriteria(report)
      report.criteria = judge.judged
      report.forecasts = judge.forecast
      return report
    }
  }
}

/// The tables of a service as it is and under scenarios, side by side.
struct CoverageSides {
  let questions: [CoverageQuestion]
  let tallies: [CoverageTally]
  /// The greatest of the sides'.
  let threshold: Int
  private let hasPlan: Bool

  init(_ sides: [(question: CoverageQuestion, tally: CoverageTally)]) {
    questions = sides.map(\.question)
    tallies = sides.map(\.tally)
    threshold = questions.map(\.dossier.parameters.smallCellThreshold).max() ?? 0
    hasPlan = questions.allSatisfy { $0.plan != nil }
  }

  private var each: Range<Int> { questions.indices }

  func published() -> Publication {
    var publication = Publication(threshold: threshold, sides: questions.count)
    addPeople(&publication)
    addVisits(&publication)
    for side in each {
      CoverageReport.addMembers(questions[side], &publication, side)
      CoverageReport.addThirds(questions[side], CoverageReport.thirds(questions[side]), &publication, side)
    }
    return publication
  }

  /// Lines set aside of these files.
  private func setAside(_ files: DossierFile...) -> [Int] {
    questions.map { question in files.reduce(0) { $0 + (question.dossier.setAside[$1] ?? 0) } }
  }

  private func tree(_ grid: KeyPath<CoverageTally, Grid>) -> CountTree {
    CountTree(
      joining: each.map { side in
        let grid = tallies[side][keyPath: grid]
        return questions[side].places.tree(columns: grid.columns, grid.cells)
      })
  }

  private func addPeople(_ publication: inout Publication) {
    let lost = setAside(.travailleurs)
    var tables = [\.followed, \.contracts, \.regimes, \.upToDate, \CoverageTally.reached].map { Publication.Table(tree: tree($0)) }
    if hasPlan { tables.append(Publication.Table(tree: tree(\.upToDateAtEnd), basis: .plan)) }
    let sheets = publication.sheets(tables)
    publication.add(
      .suivis, sheets[0], parts: FollowUpKind.allCases.map(\.rawValue), excluded: tallies.map(\.furtherEmployments), missing: lost)
    publication.add(.contrats, sheets[1], parts: ["interim", "autres"], totals: false, missing: lost)
    publication.add(.regime, sheets[2], parts: Regime.allCases.map(\.rawValue), totals: false, missing: lost)
    publication.add(.aJour, sheets[3], parts: ["a_jour", "en_retard"], totals: false, missing: lost)
    publication.add(.proximite, sheets[4], parts: Reached.allCases.map(\.rawValue), totals: false, missing: lost)
    if hasPlan {
      publication.add(.aJourPrevu, sheets[5], parts: ["a_jour", "en_retard"], totals: false, missing: lost)
    } else {
      for side in each { publication.add(CoverageFigure(.aJourPrevu, .service, nil, gap: .sansPlan), to: side) }
    }
    for side in each {
      addDistances(sheets[4].tree, sheets[4].masks[side], side, &publication)
      CoverageReport.addStaff(questions[side], followed: sheets[0].tree.side(side), sheets[0].masks[side], &publication, side)
      CoverageReport.addFloors(questions[side], regimes: sheets[2].tree.side(side), sheets[2].masks[side], &publication, side)
    }
  }

  private func addDistances(_ tree: CountTree, _ mask: Suppression.Mask, _ side: Int, _ publication: inout Publication) {
    var (tenths, minutes) = (Distribution(), Distribution())
    let places = questions[side].places
    for leaf in places.leaves.indices where isWithin(leaf, tree.scope, places) {
      if let found = tallies[side].tenths[leaf] { tenths.add(found) }
      if let found = tallies[side].minutes[leaf] { minutes.add(found) }
    }
    let isShown = mask.showsTotal && !mask.shows.contains(false)
    publication.add(.distanceKm, tree.scope, tenths, isShown: isShown, quantiles: [("p95", 95)], to: side)
    publication.add(.trajetMin, tree.scope, minutes, isShown: isShown, quantiles: [("p95", 95)], to: side)
    for (child, childMask) in zip(tree.children, mask.children) { addDistances(child, childMask, side, &publication) }
  }

  private func isWithin(_ leaf: Int, _ scope: CoverageScope, _ places: Places) -> Bool {
    switch scope {
    case .service: true
    case .sector(let sector): places.leaves[leaf].sector == sector
    case .team: places.scope(leaf) == scope
    }
  }

  private func natures(_ table: KeyPath<CoverageTally, [Nature: Grid]>, columns: Int) -> CountTree {
    CountTree(
      joining: each.map { side in
        let grids = tallies[side][keyPath: table]
        return CountTree(
          .service, columns: columns,
          sum: Nature.allCases.filter { grids[$0] != nil }.map { nature in
            questions[side].places.tree(nature: nature, columns: columns) { grids[nature]?.cells($0) ?? [] }
          })
      })
  }

  /// A table by nature of the whole service alone.
  private func natures(_ grid: KeyPath<CoverageTally, Grid>) -> CountTree {
    CountTree(
      joining: tallies.map { tally in
        CountTree(
          .service, columns: tally[keyPath: grid].columns,
          sum: Nature.allCases.map { CountTree(.service, nature: $0, cells: tally[keyPath: grid].cells($0.rank)) })
      })
  }

  /// The same with natures taken together first.
  private func grouped(_ grid: KeyPath<CoverageTally, Grid>) -> CountTree {
    CountTree(
      joining: tallies.map { tally in
        let grid = tally[keyPath: grid]
        let rows = Nature.allCases.map { CountTree(.service, nature: $0, cells: grid.cells($0.rank)) }
        let alone = rows.filter { $0.nature.flatMap(CoverageGroup.init) == nil }
        let groups = CoverageGroup.allCases.map { group in
          var row = CountTree(.service, columns: grid.columns, sum: rows.filter { $0.nature.flatMap(CoverageGroup.init) == group })
          row.group = group
          return row
        }
        return CountTree(.service, columns: grid.columns, sum: alone + groups)
      })
  }

  private func addVisits(_ publication: inout Publication) {
    let lost = setAside(.travailleurs, .visites, .absences, .demandes)
    let professions = Profession.allCases.map(\.rawValue)
    publication.add(
      .visitesFaites, natures(\.held, columns: professions.count), parts: professions, excluded: tallies.map(\.heldElsewhere),
      missing: setAside(.visites))
    let delays = publication.sheets([Publication.Table(tree: natures(\.delays, columns: Timeliness.allCases.count))])[0]
    publication.add(
      .delais, delays, parts: Timeliness.allCases.map(\.rawValue), excluded: tallies.map(\.heldWithoutDue), missing: lost)
    for side in each { addLateness(delays.tree, delays.masks[side], side, &publication) }
    addState(lost, professions, &publication)
    addLegality(.delegations, \.legality, &publication)
    for (place, outcome) in VisitOutcome.allCases.enumerated() {
      for (side, shown) in publication.beside(tallies.map { $0.conclusions[place] }).enumerated() {
        publication.add(
          CoverageFigure(.conclusions, .service, part: outcome.rawValue, shown, gap: shown == nil ? .secret : nil), to: side)
      }
    }
    addMissed(&publication)
  }

  private func addMissed(_ publication: inout Publication) {
    func counts(_ status: AppointmentStatus) -> [Int] {
      questions.map { question in
        question.dossier.appointments.count { question.since <= $0.date && $0.date < question.begins && $0.status == status }
      }
    }
    for (side, (missed, kept)) in zip(publication.beside(counts(.absent)), publication.beside(counts(.honore))).enumerated() {
      guard let missed, let kept else {
        publication.add(CoverageFigure(.rendezVousManques, .service, nil, gap: .secret), to: side)
        continue
      }
      publication.add(
        CoverageFigure(.rendezVousManques, .service, missed, of: missed + kept, gap: missed + kept == 0 ? .vide : nil), to: side)
    }
  }

  /// Days late of the visits held late, by nature; days from the return to the reprise.
  private func addLateness(_ tree: CountTree, _ mask: Suppression.Mask, _ side: Int, _ publication: inout Publication) {
    for (child, childMask) in zip(tree.children, mask.children) {
      guard let nature = child.nature else { continue }
      publication.add(
        .retardJours, .service, nature: nature, tallies[side].daysLate[nature] ?? Distribution(),
        isShown: childMask.showsTotal && childMask.shows[1], quantiles: [("mediane", 50), ("p90", 90)], to: side)
      if nature == .reprise {
        publication.add(
          .repriseJours, .service, nature: nature, tallies[side].repriseDays,
          isShown: childMask.showsTotal && childMask.shows[0] && childMask.shows[1], quantiles: [("mediane", 50), ("p90", 90)], to: side)
      }
    }
  }

  /// Visits that were lawful, and those that were not or cannot be told, however few: a reviewer must know of them.
  ///
  /// Lawful by article and lawful by protocol are not told apart: each is a sum of cells of the tables by nature and profession, and would
  /// give back some that are hidden there.
  private func addLegality(_ code: CoverageCode, _ legality: KeyPath<CoverageTally, [Int]>, _ publication: inout Publication) {
    for side in each {
      let counts = tallies[side][keyPath: legality]
      let lawful = counts[Legality.roleNomme.column] + counts[Legality.protocole.column]
      publication.add(CoverageFigure(code, .service, part: Legality.lawful, lawful), to: side)
      for state in [Legality.sansProtocole, .roleExclu, .nonVerifiable] {
        publication.add(CoverageFigure(code, .service, part: state.rawValue, counts[state.column]), to: side)
      }
    }
  }

  /// What is due by the end of the horizon; of what is booked, when, by whom and where.
  private func addState(_ lost: [Int], _ professions: [String], _ publication: inout Publication) {
    let (places, kinds) = (0, 1)
    let sheets = publication.sheets([
      Publication.Table(tree: tree(\.state), basis: .plan), Publication.Table(tree: grouped(\.stateByNature), basis: .plan),
      Publication.Table(tree: tree(\.booked), basis: .planAndTotals, whole: places),
      Publication.Table(tree: grouped(\.bookedByNature), basis: .planAndTotals, whole: kinds),
      Publication.Table(tree: tree(\.planned), basis: .planAndTotals, whole: places),
      Publication.Table(tree: natures(\.plannedByNature), basis: .planAndTotals, whole: kinds),
      Publication.Table(tree: natures(\.remote), basis: .planAndTotals, whole: kinds),
    ])
    let parts = DueState.allCases.map(\.rawValue)
    let when = BookedState.allCases.map(\.rawValue)
    let ended = tallies.map { $0.endedBefore + $0.absorbed }
    publication.add(.echeances, sheets[0], parts: parts, excluded: ended, missing: lost)
    publication.add(.echeancesNature, sheets[1], parts: parts, excluded: ended, missing: lost)
    publication.add(.reservations, sheets[2], parts: when, totals: false)
    publication.add(.reservationsNature, sheets[3], parts: when, totals: false)
    guard hasPlan else {
      for code in [CoverageCode.visitesPlanifiees, .planifieesLieu, .distanciel, .delegationsPrevues] {
        for side in each { publication.add(CoverageFigure(code, .service, nil, gap: .sansPlan), to: side) }
      }
      return
    }
    let beside = tallies.map(\.plannedBeside)
    publication.add(.planifieesLieu, sheets[4], parts: professions, totals: false, excluded: beside)
    publication.add(.visitesPlanifiees, sheets[5], parts: professions, excluded: beside)
    publication.add(.distanciel, sheets[6], parts: ["en_centre", "a_distance"], totals: false)
    addLegality(.delegationsPrevues, \.plannedLegality, &publication)
  }
}
