import Dossier

// What happens to a line that names a key which a scenario removes. The contract says which columns name which file; this table says what
// follows, so that the overlaid dossier names nothing that is gone. Two things are never lost in silence: an appointment with somebody who
// leaves, or in a centre that closes, and a team without the médecin whom the law requires. There the key stays, gone or closed, and the
// planner does what it always does: it moves the appointment and says so, and it holds the protocol for void.

/// How a column names the key of another file.
enum Ties {
  enum Consequence: Equatable {
    /// The line goes too.
    case drop
    /// The cell is emptied.
    case clear
    /// The part goes out of the list; without any part left, `drop`, `clear` or `hold`.
    indirect case takeOut(then: Consequence)
    /// The key stays, gone or closed.
    case hold
  }

  struct Tie {
    let file: DossierFile
    let column: String
    let consequence: Consequence
  }

  /// Files whose keys others name, those that name first.
  static let named: [DossierFile] = [.secteurs, .equipes, .etablissements, .centres, .professionnels, .travailleurs]

  /// The columns that name a file's keys; those of a worker are looked at with the establishment.
  static func to(_ file: DossierFile) -> [Tie] {
    switch file {
    case .secteurs:
      [
        Tie(file: .equipes, column: "secteur", consequence: .drop), Tie(file: .etablissements, column: "secteur", consequence: .drop),
        Tie(file: .centres, column: "secteur", consequence: .drop),
      ]
    case .equipes:
      [
        Tie(file: .equipes, column: "accueil", consequence: .takeOut(then: .clear)),
        Tie(file: .etablissements, column: "equipe", consequence: .drop),
        Tie(file: .professionnels, column: "equipes", consequence: .takeOut(then: .drop)),
      ]
    case .etablissements:
      [
        Tie(file: .travailleurs, column: "etablissement", consequence: .drop),
        Tie(file: .fermetures, column: "etablissement", consequence: .drop),
        Tie(file: .centres, column: "etablissement", consequence: .drop),
      ]
    case .centres:
      [
        Tie(file: .ouvertures, column: "centre", consequence: .drop), Tie(file: .trajets, column: "centre", consequence: .drop),
        Tie(file: .horaires, column: "centre", consequence: .clear), Tie(file: .conges, column: "centre", consequence: .clear),
        Tie(file: .professionnels, column: "centres", consequence: .takeOut(then: .hold)),
        Tie(file: .rendezVous, column: "centre", consequence: .hold),
      ]
    case .professionnels:
      [
        Tie(file: .horaires, column: "professionnel", consequence: .drop),
        Tie(file: .conges, column: "professionnel", consequence: .drop),
        Tie(file: .professionnels, column: "encadrant", consequence: .hold),
        Tie(file: .professionnels, column: "encadrant_remplacant", consequence: .clear),
        Tie(file: .rendezVous, column: "professionnel", consequence: .hold),
      ]
    default: []
    }
  }

  /// Files whose lines are of a worker, and of one employment when they name its establishment.
  static let ofWorkers: [DossierFile] = [.faits, .visites, .absences, .demandes, .rendezVous]
}
