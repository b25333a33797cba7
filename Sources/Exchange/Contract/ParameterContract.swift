import Dossier
import Law

/// What a key of parametres.yaml holds.
public enum ParameterKind: Sendable, Equatable {
  case date
  case integer(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  /// `08:30-12:00`
  case hours
  case code([String])
  /// A list of codes.
  case codes([String])
  /// A list of numbers, one at least.
  case decimals(ClosedRange<Double>)
  /// A whole number by key.
  case map([String], ClosedRange<Int>)
  /// A code by key.
  case choices([(name: String, values: [String])])
  /// A list of dated numbers of the law.
  case drafts

  public static func == (left: ParameterKind, right: ParameterKind) -> Bool { "\(left)" == "\(right)" }
}

/// A value of parametres.yaml whose kind is right.
enum ParameterValue {
  case date(CivilDate)
  case integer(Int)
  case decimal(Double)
  case hours(Parameters.Hours)
  case codes([String])
  case decimals([Double])
  case map([String: Int])
  case choices([String: String])
  case texts(Texts)
}

/// One key of parametres.yaml: its path, its kind, its default, and where the value goes.
public struct ParameterContract: Sendable {
  /// The path of keys from the root, joined by points: `distance.max_km`.
  public let path: String
  public let kind: ParameterKind
  /// The default, as it would be written in YAML.
  public let assumed: String
  public let meaning: Sentence
  let apply: @Sendable (inout Parameters, ParameterValue) -> Void

  init(
    _ path: String, _ kind: ParameterKind, assumed: String, fr: String, en: String,
    apply: @escaping @Sendable (inout Parameters, ParameterValue) -> Void
  ) {
    self.path = path
    self.kind = kind
    self.assumed = assumed
    meaning = Sentence(fr: fr, en: en)
    self.apply = apply
  }

  /// A whole number kept as it is.
  init(
    _ path: String, _ range: ClosedRange<Int>, assumed: String, fr: String, en: String,
    to place: WritableKeyPath<Parameters, Int> & Sendable
  ) {
    self.init(path, .integer(range), assumed: assumed, fr: fr, en: en) {
      if case .integer(let value) = $1 { $0[keyPath: place] = value }
    }
  }

  /// A number kept as a whole number of thousandths, or of another part.
  init(
    _ path: String, _ range: ClosedRange<Double>, parts: Double = 1000, assumed: String, fr: String, en: String,
    to place: WritableKeyPath<Parameters, Int> & Sendable
  ) {
    self.init(path, .decimal(range), assumed: assumed, fr: fr, en: en) {
      if case .decimal(let value) = $1 { $0[keyPath: place] = Int((value * parts).rounded()) }
    }
  }

  /// A number by nature; what the file leaves out keeps its default.
  init(
    _ path: String, byNature range: ClosedRange<Int>, assumed: String, fr: String, en: String,
    to place: WritableKeyPath<Parameters, Parameters.ByNature> & Sendable
  ) {
    self.init(
      path, .map(["defaut", "avant_affectation"] + FileContract.plannedNatures.map(\.rawValue), range), assumed: assumed, fr: fr, en: en
    ) {
      guard case .map(let values) = $1 else { return }
      for (key, value) in values {
        if key == "defaut" {
          $0[keyPath: place].standard = value
        } else if key == "avant_affectation" {
          $0[keyPath: place].beforeAssignment = value
        } else if let nature = Nature(rawValue: key) {
          $0[keyPath: place].byNature[nature] = value
        }
      }
    }
  }

  /// Lengths of the visits a role holds; those left out keep their default.
  init(
    durationsOf role: String, assumed: String, fr: String, en: String,
    change: @escaping @Sendable (inout Parameters, (inout Parameters.Durations) -> Void) -> Void
  ) {
    self.init(
      "durees_min.\(role)", .map(["defaut"] + FileContract.plannedNatures.map(\.rawValue), 5...240), assumed: assumed, fr: fr, en: en
    ) {
      guard case .map(let values) = $1 else { return }
      change(&$0) { durations in
        for (key, value) in values {
          if key == "defaut" {
            durations.standard = value
          } else if let nature = Nature(rawValue: key) {
            durations.byNature[nature] = value
          }
        }
      }
    }
  }
}
