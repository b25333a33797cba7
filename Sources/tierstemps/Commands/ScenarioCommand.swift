import ArgumentParser

/// `tierstemps scenario`: a text of changes laid over a dossier.
struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "A scenario: changes laid over a dossier, checked, written out, compared.",
    discussion: """
      A scenario is a scenario.yaml that names its base and the lines to add, change or remove. Every command that takes the folder of a \
      dossier takes a scenario.yaml in its place: `plan SCENARIO.yaml --output PLAN`, then `verify SCENARIO.yaml PLAN`.
      """,
    subcommands: [
      ScenarioApplyCommand.self,
      ScenarioCheckCommand.self,
      ScenarioCompareCommand.self,
      ScenarioSchemaCommand.self,
    ])
}
