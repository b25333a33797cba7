import Dossier
import Law

/// The files of a capacity answer. The same report gives the same bytes.
public enum CapacityFiles {
  public static let json = "capacite.json"

  /// Writes every file of a report, the scenario apart.
  public static func write(_ report: CapacityReport, language: Language = .fr) -> [OutputFile] {
    [
      OutputFile(path: "capacite.csv", bytes: CapacityTable.bytes(report)),
      OutputFile(path: "capacite.html", text: CapacityPage.page(report, language)),
      OutputFile(path: json, bytes: JSONValue.capacity(report).bytes),
    ]
  }
}

/// capacite.csv: every figure of the page, a line each.
enum CapacityTable {
  static let columns = [
    "partie", "mode", "rang", "role", "equipe", "secteur", "professionnel", "centre", "date", "demi_journee", "critere", "valeur", "sur",
    "demande", "unite",
  ]

  static func bytes(_ report: CapacityReport) -> [UInt8] {
    var text = CSVText(columns: columns)
    func line(
      _ part: String, mode: String = "", rank: Int? = nil, role: Role? = nil, team: TeamID? = nil, sector: SectorID? = nil,
      professional: String = "",
      centre: String = "", moment: HalfDay? = nil, criterion: String = "", _ value: Int?, of: Int? = nil, asked: Int? = nil, unit: String
    ) {
      text.append([
        .verbatim(part), .verbatim(mode), .number(rank), .verbatim(role?.rawValue ?? ""), .text(team?.text ?? ""),
        .text(team.flatMap { report.sectors[$0]?.text } ?? sector?.text ?? ""), .text(professional), .text(centre), .day(moment?.day),
        .verbatim(moment?.part.rawValue ?? ""), .verbatim(criterion), .number(value), .number(of), .number(asked), .verbatim(unit),
      ])
    }
    func scores(_ part: String, mode: String, rank: Int?, role: Role? = nil, team: TeamID? = nil, _ trial: StaffingTrial) {
      for score in trial.scores {
        line(
          part, mode: mode, rank: rank, role: role, team: team, criterion: score.criterion.kind.rawValue, score.reached, of: score.of,
          asked: score.asked, unit: score.criterion.kind == .tiers ? "medecins" : score.criterion.kind == .effectif ? "equipes" : "visites")
      }
      line(
        part, mode: mode, rank: rank, role: role, team: team, criterion: "retards_herites", trial.overdueHeld, of: trial.overdue,
        unit: "visites")
    }
    if let worth = report.worth {
      line("valeur", criterion: "dispersion", worth.spread, unit: "points")
      for (index, trial) in worth.trials.enumerated() {
        let mode = trial.isGreatest ? "premieres" : "tirees"
        let (person, role): (String, Role?) =
          switch trial.extra {
          case .halfDay(let key, let role, _): (key.text, role)
          case .room: ("", nil)
          }
        for (criterion, value) in [("prix", trial.dual), ("realise", trial.realised)] {
          line(
            "valeur", mode: mode, rank: index + 1, role: role, professional: person, centre: trial.centre.text, moment: trial.extra.moment,
            criterion: criterion, value, unit: "points")
        }
        line(
          "valeur", mode: mode, rank: index + 1, role: role, professional: person, centre: trial.centre.text, moment: trial.extra.moment,
          criterion: "visites_placees", trial.placed, unit: "visites")
      }
    }
    if let standing = report.standing { scores("actuel", mode: "", rank: nil, standing) }
    for ceiling in report.ceilings {
      let kind = ceiling.criterion.kind.rawValue
      line("plafond", mode: "programme", criterion: kind, ceiling.attainable, of: ceiling.of, asked: ceiling.wanted, unit: "visites")
      line("plafond", mode: "plan", criterion: kind, ceiling.planned, of: ceiling.of, asked: ceiling.aimed, unit: "visites")
    }
    for bound in report.bounds {
      for (criterion, value) in [("cible_seule", bound.halfDays), ("retards_herites_tenus", bound.withOverdue)] {
        line(
          "plancher", mode: "programme", role: bound.role, sector: bound.sector, criterion: criterion, value, unit: "demi_journees")
      }
    }
    for answer in report.answers {
      let mode = answer.mode.rawValue
      line("borne", mode: mode, answer.bound, unit: "demi_journees")
      line("etat", mode: mode, criterion: answer.state.rawValue, 1, unit: "etat")
      guard let confirmed = answer.confirmed else { continue }
      for post in confirmed.change.posts {
        line("effectif", mode: mode, role: post.role, team: post.team, confirmed.change.halfDays[post], unit: "demi_journees")
      }
      for added in confirmed.change.protocols.sorted() {
        line("protocole", mode: mode, role: .infirmier, team: added.team, criterion: added.nature.rawValue, 1, unit: "nature")
      }
      scores("confirme", mode: mode, rank: nil, confirmed)
      if let anew = answer.anew { scores("refait_de_zero", mode: mode, rank: nil, anew) }
      for (index, less) in answer.less.enumerated() {
        scores("une_de_moins", mode: mode, rank: index + 1, role: less.post.role, team: less.post.team, less.trial)
      }
    }
    for (index, point) in report.frontier.enumerated() {
      line("courbe", rank: index + 1, criterion: "etp", point.fteThousandths, of: 1000, unit: "etp")
      line("courbe", rank: index + 1, criterion: "borne", point.bound, unit: "visites")
      scores("courbe", mode: "", rank: index + 1, point.trial)
    }
    return text.bytes
  }
}

extension JSONValue {
  /// capacite.json.
  static func capacity(_ report: CapacityReport) -> JSONValue {
    func scores(_ trial: StaffingTrial) -> JSONValue {
      .array(
        trial.scores.map {
          .object([
            "critere": .string($0.criterion.kind.rawValue), "atteint": .integer($0.reached), "sur": .integer($0.of),
            "demande": .integer($0.asked),
          ])
        })
    }
    func made(_ trial: StaffingTrial) -> JSONValue {
      .object([
        "demi_journees": .array(
          trial.change.posts.map {
            .object([
              "role": .string($0.role.rawValue), "equipe": .string($0.team.text), "secteur": .string(report.sectors[$0.team]?.text ?? ""),
              "nombre": .integer(trial.change.halfDays[$0] ?? 0),
            ])
          }),
        "protocoles": .array(
          trial.change.protocols.sorted().map { .object(["equipe": .string($0.team.text), "nature": .string($0.nature.rawValue)]) }),
        "criteres": scores(trial), "retards_herites": .integer(trial.overdue), "retards_herites_tenus": .integer(trial.overdueHeld),
        "non_places": .integer(trial.unplaced), "atteint": .bool(trial.isMet),
      ])
    }
    var root: [String: JSONValue] = [
      "version": .string(report.version), "debut": .string("\(report.begins)"), "horizon_semaines": .integer(report.horizonWeeks),
      "graine": .integer(report.seed), "effort": .integer(report.effort), "plans": .integer(report.plans),
      "violations": .integer(report.violations),
      "empreintes": .object(report.digests.mapValues { .string($0) }),
      "temps_plein": .object(
        Dictionary(uniqueKeysWithValues: report.fullTime.map { ($0.key.rawValue, JSONValue.integer($0.value)) })),
    ]
    root["actuel"] = report.standing.map(made) ?? .null
    root["cible"] = .optional(report.target?.code)
    root["plafonds"] = .array(
      report.ceilings.map {
        .object([
          "critere": .string($0.criterion.kind.rawValue), "sur": .integer($0.of), "programme": .integer($0.attainable),
          "plan": .integer($0.planned), "demande": .integer($0.wanted), "vise": .integer($0.aimed),
        ])
      })
    root["reponses"] = .array(
      report.answers.map { answer in
        .object([
          "mode": .string(answer.mode.rawValue), "borne": .optional(answer.bound), "confirme": answer.confirmed.map(made) ?? .null,
          "refait_de_zero": answer.anew.map(made) ?? .null,
          "etat": .string(answer.state.rawValue), "minimale": .bool(answer.isLeast), "plans_epuises": .bool(answer.isCutShort),
          "une_de_moins": .array(
            answer.less.map { less in
              .object(["role": .string(less.post.role.rawValue), "equipe": .string(less.post.team.text), "essai": made(less.trial)])
            }),
        ])
      })
    root["travail"] =
      report.budget.map { budget in
        .object([
          "plans": .integer(budget.plans), "plans_faits": .integer(budget.plansMade), "ebauches": .integer(budget.drafts),
          "ebauches_faites": .integer(budget.draftsMade), "recherche_milliemes": .integer(report.searchShare ?? 1000),
        ])
      } ?? .null
    root["planchers"] = .array(
      report.bounds.map { bound in
        .object([
          "role": .optional(bound.role?.rawValue), "secteur": .optional(bound.sector?.text), "cible_seule": .optional(bound.halfDays),
          "retards_herites_tenus": .optional(bound.withOverdue),
        ])
      })
    root["courbe"] = .array(
      report.frontier.map {
        .object(["etp_milliemes": .integer($0.fteThousandths), "borne": .optional($0.bound), "essai": made($0.trial)])
      })
    root["valeur"] =
      report.worth.map { worth in
        .object([
          "dispersion": .integer(worth.spread), "tours": .integer(worth.rounds), "entrees": .integer(worth.candidates),
          "essais": .array(worth.trials.map(trial)),
        ])
      } ?? .null
    return .object(root)
  }

  private static func trial(_ trial: WorthTrial) -> JSONValue {
    var object: [String: JSONValue] = [
      "premieres": .bool(trial.isGreatest), "centre": .string(trial.centre.text), "demi_journee": .string(trial.extra.moment.code),
      "prix": .integer(trial.dual), "tiers_temps": .optional(trial.third), "realise": .integer(trial.realised),
      "visites_placees": .integer(trial.placed), "ecart": .string(trial.difference.rawValue),
    ]
    if case .halfDay(let key, let role, _) = trial.extra {
      object["professionnel"] = .string(key.text)
      object["role"] = .string(role.rawValue)
    }
    return .object(object)
  }
}
