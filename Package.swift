// swift-tools-version: 6.1
import PackageDescription

// Every arrow of the architecture stands here; build with `--explicit-target-dependency-import-check error`
// and the compiler refuses an import that is not drawn.
let package = Package(
  name: "TiersTemps",
  products: [.executable(name: "tierstemps", targets: ["tierstemps"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .systemLibrary(name: "CFileSystem"),
    .target(name: "MILP", dependencies: ["CGLPK"]),
    .target(name: "Law"),
    .target(name: "Chance"),
    .target(name: "Dossier", dependencies: ["Law"]),
    .target(name: "Planning", dependencies: ["Law", "Dossier", "MILP", "Chance"]),
    .target(name: "Simulation", dependencies: ["Law", "Dossier", "Planning", "Chance"]),
    .target(name: "Capacity", dependencies: ["Law", "Dossier", "Planning", "MILP", "Chance"]),
    .target(name: "Verification", dependencies: ["Law", "Dossier"]),
    .target(name: "Generation", dependencies: ["Law", "Dossier", "Chance"]),
    .target(name: "Exchange", dependencies: ["Law", "Dossier", .product(name: "Yams", package: "Yams")]),
    .target(name: "Coverage", dependencies: ["Law", "Dossier"]),
    .target(name: "Comparison", dependencies: ["Law", "Dossier"]),
    .executableTarget(
      name: "tierstemps",
      dependencies: [
        "CFileSystem", "Capacity", "Comparison", "Coverage", "Law", "Dossier", "MILP", "Planning", "Simulation", "Verification",
        "Generation", "Exchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "MILPTests", dependencies: ["MILP"]),
    .testTarget(name: "LawTests", dependencies: ["Law"]),
    .testTarget(name: "DossierTests", dependencies: ["Dossier", "Law"]),
    .testTarget(name: "PlanningTests", dependencies: ["Planning", "Verification", "Generation", "Dossier", "Law", "MILP", "Chance"]),
    .testTarget(
      name: "SimulationTests", dependencies: ["Simulation", "Planning", "Verification", "Generation", "Dossier", "Law", "Chance"]),
    .testTarget(
      name: "CapacityTests", dependencies: ["Capacity", "Planning", "Verification", "Generation", "Exchange", "Dossier", "Law", "MILP"]),
    .testTarget(name: "VerificationTests", dependencies: ["Verification", "Exchange", "Dossier", "Law"]),
    .testTarget(name: "GenerationTests", dependencies: ["Generation", "Dossier", "Law", "Chance"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Generation", "Dossier", "Law", "Chance"]),
    .testTarget(
      name: "ComparisonTests",
      dependencies: ["Comparison", "Coverage", "Planning", "Verification", "Generation", "Exchange", "Chance", "Dossier", "Law"]),
    .testTarget(name: "CoverageTests", dependencies: ["Coverage", "Exchange", "Generation", "MILP", "Dossier", "Law"]),
    .testTarget(
      name: "GoldenTests", dependencies: ["tierstemps", "Planning", "Generation", "Exchange", "Verification", "Dossier", "Law"]),
  ],
  swiftLanguageModes: [.v6]
)
