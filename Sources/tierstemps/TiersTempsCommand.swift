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
      CapacityCommand.self,
      CheckCommand.self,
      CoverageCommand.self,
      ExplainCommand.self,
      GenerateCommand.self,
      PlanCommand.self,
      ScenarioCommand.self,
      SchemaCommand.self,
      SimulateCommand.self,
      VerifyCommand.self,
      VisitsCommand.self,
      DiffCommand.self,
      LawCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "Research",
        subcommands: [
          ExportModelCommand.self,
          ImportSolutionCommand.self,
        ])
    ]
  )
  /// The version of the programme, which every plan records.
  static let version = "0.1.0"

  /// Runs the command asked for; the parser's own exit status for a wrong usage, 64, becomes the 2 of the contract.
  static func main() async {
    do {
      var command = try await asyncParseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as ValidationError {
      complain(error.message)
      exit(withError: wrongUsage)
    } catch {
      switch exitCode(for: error) {
      case .success: exit(withError: error)
      case .validationFailure:
        complain(fullMessage(for: error))
        exit(withError: wrongUsage)
      default:
        complain(message(for: error))
        exit(withError: internalFailure)
      }
    }
  }
}

/// The process ends so when what was typed cannot be understood, or names something that is not there.
let wrongUsage = ExitCode(2)
