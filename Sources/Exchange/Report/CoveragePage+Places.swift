import Dossier
import Law

// Tables by place: who is followed, by whom, how near, and what the workplace received.

extension CoveragePage {
  private typealias Words = CoveragePageSentences

  /// What the tables by place leave to the files.
  private var leftOut: HTML { showsTeams ? "" : note(t(Words.teamsInCSV)) }

  var peopleTable: HTML {
    let head: [HTML] = [
      heading(Words.place, numeric: false), heading(Words.people), heading(Sentence(fr: "SI", en: "SI")),
      heading(Sentence(fr: "SIA", en: "SIA")), heading(Sentence(fr: "SIR", en: "SIR")), heading(Words.temporary), heading(Words.upToDate),
      "<th scope=\"col\" class=\"wide key-note\">\(key(["SIR", "SIA", "SI"], plain: true))</th>",
    ]
    let body = rows.map { scope in
      let kinds = ["sir", "sia", "si"]
      let label = kinds.map { $0.uppercased() + " " + count(.suivis, scope, part: $0) }.joined(separator: ", ")
      return row(
        scope,
        [
          cell(Words.people, count(.suivis, scope)), cell(Sentence(fr: "SI", en: "SI"), count(.suivis, scope, part: "si")),
          cell(Sentence(fr: "SIA", en: "SIA"), count(.suivis, scope, part: "sia")),
          cell(Sentence(fr: "SIR", en: "SIR"), count(.suivis, scope, part: "sir")),
          cell(Words.temporary, count(.contrats, scope, part: "interim")), cell(Words.upToDate, share(.aJour, scope, part: "a_jour")),
          "<td class=\"wide\">\(bar(kinds.map { figure(.suivis, scope, part: $0)?.numerator }, label: label, plain: true))</td>",
        ])
    }
    return table(named: t(Words.people), head, body) + note(t(Words.peopleNote)) + leftOut
  }

  /// The key of a bar, in the order of its shares.
  func key(_ names: [String], plain: Bool = false) -> HTML {
    let styles = ["on-time", "late", plain ? "track" : "unplaced"]
    let entries: [HTML] = zip(names, styles).map { "<span class=\"key \($1)\" aria-hidden=\"true\"></span> \($0) " }
    return "\(entries)"
  }

  var meansTable: HTML {
    let head: [HTML] = [
      heading(Words.place, numeric: false), heading(Words.medecins), heading(Words.juniors), heading(Words.infirmiers),
      heading(Words.others), heading(Words.vacant), heading(Words.perMedecin), heading(Words.perInfirmier), heading(Words.ofMaximum),
      heading(Words.ofMedecinMaximum),
    ]
    let body = rows.map { scope in
      row(
        scope,
        [
          cell(Words.medecins, staff(scope, [.medecin])), cell(Words.juniors, staff(scope, [.collaborateur, .interne])),
          cell(Words.infirmiers, staff(scope, [.infirmier, .ipa])), cell(Words.others, staff(scope, [.iprp, .assistant])),
          cell(Words.vacant, vacant(scope)), cell(Words.perMedecin, value(.salariesParEtp, scope, part: "medecin")),
          cell(Words.perInfirmier, value(.salariesParEtp, scope, part: "infirmier")),
          cell(Words.ofMaximum, scope.team == nil ? nil : maximum(.effectifMax, scope)),
          cell(Words.ofMedecinMaximum, scope.team == nil ? nil : share(.effectifMaxMedecin, scope)),
        ])
    }
    return table(named: t(Words.means), head, body) + note(t(Words.meansNote)) + leftOut
  }

  /// Heads, then full-time equivalents.
  private func staff(_ scope: CoverageScope, _ roles: [Role]) -> String {
    func sum(_ code: CoverageCode) -> Int { roles.reduce(0) { $0 + (figure(code, scope, part: $1.rawValue)?.numerator ?? 0) } }
    let (heads, time) = (sum(.professionnels), sum(.etp))
    return heads == 0 && time == 0 ? "—" : t.number(heads) + " · " + fteText(time)
  }

  private func vacant(_ scope: CoverageScope) -> String {
    let missing = Role.allCases.reduce(0) { sum, role in
      let time = figure(.etp, scope, part: role.rawValue)
      return sum + (time?.denominator ?? 0) - (time?.numerator ?? 0)
    }
    return fteText(missing)
  }

  private func maximum(_ code: CoverageCode, _ scope: CoverageScope) -> String? {
    guard let share = share(code, scope), share != "s", let bottom = figure(code, scope)?.denominator else { return share(code, scope) }
    return share + " (" + t.number(bottom) + ")"
  }

  var membersTable: HTML {
    let sizes = ["1_9", "10_49", "50_249", "250_plus", "inconnu"]
    func line(_ code: CoverageCode) -> HTML {
      let cells: [HTML] = sizes.map { size in
        let text = count(code, part: size) + (share(code, part: size).map { " (\($0))" } ?? "")
        return cell(CoverageSentences.part(size) ?? Words.size, text)
      }
      return "<tr><th scope=\"row\">\(t(CoverageSentences.name(code)))</th>\(cells)\(cell(Words.total, count(code)))</tr>\n"
    }
    let head: [HTML] =
      [heading(Words.size, numeric: false)] + sizes.map { heading(CoverageSentences.part($0) ?? Words.size) } + [heading(Words.total)]
    let places: [HTML] = [
      heading(Words.place, numeric: false), heading(CoverageSentences.name(.adherents)), heading(CoverageSentences.name(.etablissements)),
    ]
    let body = sectors.map {
      row(
        $0,
        [
          cell(CoverageSentences.name(.adherents), count(.adherents, $0)),
          cell(CoverageSentences.name(.etablissements), count(.etablissements, $0)),
        ])
    }
    return table(named: t(Words.membersBySize), head, [line(.adherents), line(.etablissements)])
      + (sectors.count > 1 ? table(style: "parts", named: t(Words.membersBySector), places, body) : "")
  }

  var proximityTable: HTML {
    let limit = "\(report.maximumKilometres)"
    let head: [HTML] = [
      heading(Words.place, numeric: false), heading(Words.centres), heading(Words.within, numeric: true, limit), heading(Words.meanKm),
      heading(Words.farKm), heading(Words.meanMinutes), heading(Words.farMinutes), "<td class=\"wide\"></td>",
    ]
    let body = rows.map { scope in
      let parts = ["dans_la_limite", "au_dela"].map { figure(.proximite, scope, part: $0)?.numerator }
      let centres =
        scope.team == nil ? count(.centres, scope, part: "fixe") + " / " + count(.centres, scope, part: "mobile") : nil
      return row(
        scope,
        [
          cell(Words.centres, centres), cell(Words.within, share(.proximite, scope, part: "dans_la_limite"), limit),
          cell(Words.meanKm, value(.distanceKm, scope, part: "moyenne")), cell(Words.farKm, value(.distanceKm, scope, part: "p95")),
          cell(Words.meanMinutes, value(.trajetMin, scope, part: "moyenne")), cell(Words.farMinutes, value(.trajetMin, scope, part: "p95")),
          "<td class=\"wide\">\(bar(parts, label: share(.proximite, scope, part: "dans_la_limite") ?? ""))</td>",
        ])
    }
    return table(named: t(Words.proximity), head, body) + note(t(Words.proximityNote, limit)) + leftOut
  }

  /// Beyond this many, the médecins are listed in dossier.json alone but for those below what is required.
  private static let mostThirds = 60

  var thirdTable: HTML {
    let isShort: (CoverageThird) -> Bool = { third in
      if let field = third.forecastField, let required = third.forecastRequired { return field < required }
      return third.doneField * 3 < third.doneWorked
    }
    let shown =
      report.thirds.count > CoveragePage.mostThirds ? Array(report.thirds.filter(isShort).prefix(CoveragePage.mostThirds)) : report.thirds
    let scale = max(1, shown.map { max($0.forecastField ?? $0.doneField, $0.forecastRequired ?? ($0.doneWorked + 2) / 3) }.max() ?? 1)
    let head: [HTML] = [
      heading(Words.medecin, numeric: false), heading(Words.fte), heading(Words.done), heading(Words.shareDone), heading(Words.forecast),
      heading(Words.required), heading(Words.margin), heading(Words.deadline),
      "<th scope=\"col\" class=\"wide key-note\">\(key([t(Words.done), t(Words.forecast)]))</th>",
    ]
    let body: [HTML] = shown.map { third in
      let required = third.forecastRequired ?? (third.doneWorked + 2) / 3
      let reached = third.forecastField ?? third.doneField
      let label = [Words.done, Words.forecast, Words.required].map { t($0) }
      let text = "\(label[0]) \(third.doneField), \(label[1]) \(reached), \(label[2]) \(required)"
      let chart = Charts.third(
        done: third.doneField, planned: max(0, reached - third.doneField), required: required, scale: scale, label: text)
      return """
        <tr><th scope="row">\(third.professional.text)</th>\(cell(Words.fte, fteText(third.fteThousandths * 1000)))\
        \(cell(Words.done, t.number(third.doneField)))\(cell(Words.shareDone, t.percent(third.doneField, of: third.doneWorked, places: 1)))\
        \(cell(Words.forecast, third.forecastField.map(t.number)))\(cell(Words.required, t.number(required)))\
        <td class="n\(reached < required ? " short" : "")" data-name="\(t(Words.margin))">\(t.number(reached - required))</td>\
        \(cell(Words.deadline, third.deadline.map { t.shortDay($0, year: false) }))\
        <td class="wide">\(chart)</td></tr>

        """
    }
    return table(named: t(Words.third), head, body) + note(t(Words.thirdNote))
  }

  var fieldTable: HTML {
    let head: [HTML] = [
      heading(Words.place, numeric: false), heading(CoverageSentences.name(.etablissements)), heading(Words.fiches), heading(Words.actions),
      "<td class=\"wide\"></td>",
    ]
    let body = rows.map { scope in
      let fresh = figure(.fiches, scope)
      let chart: HTML =
        if let top = fresh?.numerator, let bottom = fresh?.denominator, bottom > 0 {
          Charts.rate(top, of: bottom, label: t(Words.fiches) + " " + t.percent(top, of: bottom, places: 1))
        } else {
          ""
        }
      return row(
        scope,
        [
          cell(CoverageSentences.name(.etablissements), count(.etablissements, scope)),
          cell(Words.fiches, share(.fiches, scope).map { count(.fiches, scope) + " (" + $0 + ")" }),
          cell(Words.actions, share(.actions, scope).map { count(.actions, scope) + " (" + $0 + ")" }), "<td class=\"wide\">\(chart)</td>",
        ])
    }
    return table(named: t(Words.field), head, body) + leftOut
  }
}
