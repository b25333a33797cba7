import Dossier
import Law

/// scenario.yaml: the people of a staffing answer as a scenario, so that `plan scenario.yaml` makes the plan that confirms it.
public enum StaffingScenario {
  /// The file of an answer, or of its trial number `less` with one unit less, in the order of the posts.
  public static func file(_ mode: StaffingAnswer.Mode, less: Int? = nil) -> String {
    let name = mode == .demiJournees ? "scenario" : "scenario-\(mode.rawValue)"
    return name + (less.map { "-moins-\($0)" } ?? "") + ".yaml"
  }

  /// The scenario.
  ///
  /// - Parameters:
  ///   - name: Its `nom`.
  ///   - base: The dossier it is laid over, from the folder of the scenario.
  ///   - protocols: Natures that the protocols of professionals in post become, by professional.
  public static func text(
    name: String, base: String, professionals: [Professional], timetable: [TimetableLine], protocols: [ProfessionalID: Set<Nature>] = [:]
  ) -> String {
    var lines = ["nom: \(quoted(name))", "base: \(quoted(base))"]
    var changes: [String] = []
    for (professional, natures) in protocols.sorted(by: { $0.key < $1.key }) {
      changes += entry("professionnels.csv", "modifier", key: professional.text, [("protocole", list(natures.map(\.rawValue).sorted()))])
    }
    for person in professionals {
      changes += entry(
        "professionnels.csv", "ajouter",
        [
          ("professionnel", person.id.text), ("role", person.role.rawValue), ("statut", person.status.rawValue),
          ("equipes", list(person.teams.map(\.team.text))), ("encadrant", person.supervisor?.text ?? ""),
          ("etp", FixedDecimal.text(person.fteThousandths, over: 1000, places: 3, mark: ".")),
          ("protocole", list(person.protocolNatures.map(\.rawValue).sorted())),
          ("formations", list(person.trainings.map(\.rawValue).sorted())), ("centres", list(person.centres.map(\.text))),
          ("debut", person.start.map { "\($0)" } ?? ""),
        ])
    }
    for line in timetable {
      changes += entry(
        "horaires.csv", "ajouter",
        [
          ("professionnel", line.professional.text), ("jour", InputFiles.weekdays[line.weekday]), ("demi_journee", line.part.rawValue),
          ("usage", line.usage.rawValue),
        ])
    }
    lines += changes.isEmpty ? ["changements: []"] : ["changements:"] + changes
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: "|") }

  private static func entry(_ file: String, _ action: String, key: String? = nil, _ columns: [(String, String)]) -> [String] {
    var lines = ["  - fichier: \(file)", "    action: \(action)"]
    if let key { lines.append("    cle: \(quoted(key))") }
    let written = columns.filter { !$0.1.isEmpty }.map { "\($0.0): \(quoted($0.1))" }
    return lines + ["    colonnes: {\(written.joined(separator: ", "))}"]
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
