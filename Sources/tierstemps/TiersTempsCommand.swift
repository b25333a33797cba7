import ArgumentParser

/// The command line of TiersTemps.
@main
struct TiersTempsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tierstemps",
    abstract: "Plan the occupational-health visits of an SPSTI.",
    version: TiersTempsCommand.version,
    subcommands: [
      AreaCommand.self,
      CheckCommand.self,
      ExplainCommand.self,
      GenerateCommand.self,
      PlanCommand.self,
      SchemaCommand.self,
      VerifyCommand.self,
      VisitsCommand.self,
      DiffCommand.self,
    ]
  )
  /// The version of the programme, which every plan records.
  static let version = "0.1.0"
}
