import Dossier
import Law

// Tables by nature of visit: held and planned, in time or late, due and booked.

extension CoveragePage {
  private typealias Words = CoveragePageSentences

  /// The natures of which a code has something to say, in their order.
  private func natures(_ codes: CoverageCode..., in scope: CoverageScope = .service) -> [Nature] {
    Nature.allCases.filter { nature in codes.contains { figure($0, scope, nature: nature) != nil } }
  }

  private func line(_ nature: Nature?, _ cells: [HTML]) -> HTML {
    let title = nature.map { t(LabelSentences.nature($0)) } ?? t(Words.all)
    return "<tr\(raw: nature == nil ? " class=\"total\"" : "")><th scope=\"row\">\(title)</th>\(cells)</tr>\n"
  }

  /// The share held by another than the médecin.
  private func delegated(_ code: CoverageCode, _ scope: CoverageScope = .service, _ nature: Nature?) -> String? {
    guard let own = figure(code, scope, nature: nature, part: "medecin") else { return nil }
    if own.gap == .secret { return "s" }
    guard let count = own.numerator, let whole = own.denominator, whole > 0 else { return nil }
    return t.percent(whole - count, of: whole, places: 1)
  }

  var visitsTable: HTML {
    // Professions that nobody has are not worth a column.
    let professions = ["medecin", "infirmier", "collaborateur_interne", "mpc"].filter { part in
      part == "medecin" || part == "infirmier" || figure(.visitesFaites, part: part)?.numerator != 0
    }
    var head: [HTML] = [heading(Words.nature, numeric: false), heading(Words.held)]
    head += professions.map { heading(CoverageSentences.part($0) ?? Words.held) }
    head += [heading(Words.delegated), heading(Words.planned), heading(Words.delegated), heading(Words.remote)]
    let body: [HTML] = (natures(.visitesFaites, .visitesPlanifiees).map(Optional.some) + [nil]).map { nature in
      var cells = [cell(Words.held, count(.visitesFaites, nature: nature))]
      cells += professions.map { part in
        let isKnown = figure(.visitesFaites, nature: nature) != nil
        return cell(CoverageSentences.part(part) ?? Words.held, isKnown ? count(.visitesFaites, nature: nature, part: part) : "0")
      }
      cells += [
        cell(Words.delegated, delegated(.visitesFaites, nature)),
        cell(Words.planned, report.hasPlan ? count(.visitesPlanifiees, nature: nature) : nil),
        cell(Words.delegated, delegated(.visitesPlanifiees, nature)),
        cell(Words.remote, share(.distanciel, nature: nature, part: "a_distance")),
      ]
      return line(nature, cells)
    }
    return table(named: t(Words.visits), head, body) + note(t(Words.visitsNote)) + lawfulTable
  }

  private func delegated(_ code: CoverageCode, _ nature: Nature?) -> String? { delegated(code, .service, nature) }

  private var lawfulTable: HTML {
    let states = ["conforme", "sans_protocole", "role_exclu", "non_verifiable"]
    let body: [HTML] = states.map { state in
      let name = CoverageSentences.part(state).map { t($0) } ?? state
      return """
        <tr><th scope="row">\(name)</th>\(cell(Words.held, count(.delegations, part: state)))\
        \(cell(Words.planned, report.hasPlan ? count(.delegationsPrevues, part: state) : nil))</tr>

        """
    }
    return "<h3>\(t(Words.lawful))</h3>"
      + table(
        style: "parts", named: t(Words.lawful),
        [heading(CoverageSentences.name(.delegations), numeric: false), heading(Words.held), heading(Words.planned)], body)
  }

  var delaysTable: HTML {
    var head: [HTML] = [
      heading(Words.nature, numeric: false), heading(Words.due), heading(Words.inTime), heading(Words.late), heading(Words.never),
      heading(Words.share), heading(Words.median), heading(Words.ninth),
    ]
    head.append("<th scope=\"col\" class=\"wide key-note\">\(key([t(Words.inTime), t(Words.late), t(Words.never)]))</th>")
    let body: [HTML] = (natures(.delais).map(Optional.some) + [nil]).map { nature in
      line(nature, delayCells(.service, nature, quantiles: true))
    }
    let undated = report.figures.first { $0.key == CoverageFigure.Key(.delais) }?.excluded.map(t.number) ?? "s"
    let waits = ["moyenne", "mediane", "p90"].map { value(.repriseJours, nature: .reprise, part: $0) }
    let reprises: HTML =
      waits.allSatisfy { $0 == "—" } ? "" : "<p>\(t(Words.reprises, waits))</p>"
    return table(named: t(Words.delays), head, body) + reprises + note(t(Words.delaysNote, undated))
  }

  private func delayCells(_ scope: CoverageScope, _ nature: Nature?, quantiles: Bool) -> [HTML] {
    let parts = ["a_temps", "en_retard", "non_faite"]
    let numbers = parts.map { figure(.delais, scope, nature: nature, part: $0)?.numerator }
    let isKnown = figure(.delais, scope, nature: nature) != nil
    func counted(_ part: String) -> String { isKnown ? count(.delais, scope, nature: nature, part: part) : "—" }
    var cells = [
      cell(Words.due, isKnown ? count(.delais, scope, nature: nature) : nil), cell(Words.inTime, counted(parts[0])),
      cell(Words.late, counted(parts[1])),
      cell(Words.never, counted(parts[2])), cell(Words.share, share(.delais, scope, nature: nature, part: parts[0])),
    ]
    if quantiles {
      cells.append(cell(Words.median, nature == nil ? nil : value(.retardJours, nature: nature, part: "mediane")))
      cells.append(cell(Words.ninth, nature == nil ? nil : value(.retardJours, nature: nature, part: "p90")))
    }
    let label = zip([Words.inTime, Words.late, Words.never], parts).map { t($0) + " " + counted($1) }.joined(separator: ", ")
    cells.append("<td class=\"wide\">\(bar(numbers, label: label))</td>")
    return cells
  }

  var stateTables: HTML {
    let names: [Sentence] = [Words.booked, Words.bookedInTime, Words.bookedLate, Words.caughtUp, Words.overdue, Words.toCome]
    func head(_ first: Sentence) -> [HTML] {
      [heading(first, numeric: false), heading(Words.total)] + names.map { heading($0) }
    }
    func cells(_ due: CoverageCode, _ booked: CoverageCode, _ scope: CoverageScope, _ nature: Nature?) -> [HTML] {
      let isKnown = figure(due, scope, nature: nature) != nil
      let parts = [
        (due, "reservee"), (booked, "a_temps"), (booked, "en_retard"), (booked, "rattrapee"), (due, "echue_sans_rdv"),
        (due, "a_venir_sans_rdv"),
      ]
      return [cell(Words.total, count(due, scope, nature: nature))]
        + zip(names, parts).map { cell($0, isKnown ? count($1.0, scope, nature: nature, part: $1.1) : "0") }
    }
    let all = natures(.echeancesNature)
    func lines(_ natures: [Nature], style: String) -> [HTML] {
      natures.map { nature in
        HTML(raw: "<tr class=\"\(style)\">")
          + "<th scope=\"row\">\(t(LabelSentences.nature(nature)))</th>\(cells(.echeancesNature, .reservationsNature, .service, nature))</tr>\n"
      }
    }
    let groups: [HTML] = CoverageGroup.allCases.flatMap { group -> [HTML] in
      let mine = all.filter { CoverageGroup($0) == group }
      guard !mine.isEmpty else { return [] }
      let (due, booked) = (CoverageCode.echeancesNature.together(group), CoverageCode.reservationsNature.together(group))
      let name = group == .periodiques ? Words.periodic : Words.otherNatures
      return ["<tr class=\"sector\"><th scope=\"row\">\(t(name))</th>\(cells(due, booked, .service, nil))</tr>\n"]
        + lines(mine, style: "team")
    }
    let byNature =
      lines(all.filter { CoverageGroup($0) == nil }, style: "sector") + groups
      + [line(nil, cells(.echeancesNature, .reservationsNature, .service, nil))]
    let byPlace = rows.map { row($0, cells(.echeances, .reservations, $0, nil)) }
    return note(t(Words.stateNote)) + table(caption: t(Words.state, t.mediumDay(report.ends)), head(Words.nature), byNature)
      + table(caption: t(Words.state, t.mediumDay(report.ends)), head(Words.place), byPlace)
      + (report.scenarios.isEmpty ? forecastTable : "")
  }

  /// For each sector, its visits by nature: held in the year, and due in it.
  var sectorTables: HTML {
    var head: [HTML] = [
      heading(Words.nature, numeric: false), heading(Words.held), heading(Words.delegated), heading(Words.due), heading(Words.inTime),
      heading(Words.late), heading(Words.never), heading(Words.share),
    ]
    head.append("<th scope=\"col\" class=\"wide key-note\">\(key([t(Words.inTime), t(Words.late), t(Words.never)]))</th>")
    let pieces = sectors.compactMap { sector -> HTML? in
      let natures = natures(.visitesFaites, .delais, in: sector)
      guard !natures.isEmpty else { return nil }
      let body: [HTML] = natures.map { nature in
        line(
          nature,
          [
            cell(Words.held, count(.visitesFaites, sector, nature: nature)),
            cell(Words.delegated, delegated(.visitesFaites, sector, nature)),
          ] + delayCells(sector, nature, quantiles: false))
      }
      return "<h3>\(t(Words.sector)) \(name(sector))</h3>" + table(named: t(Words.bySector) + ", " + name(sector), head, body)
    }
    return "\(pieces)"
  }
}
