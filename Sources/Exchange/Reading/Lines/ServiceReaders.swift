import Dossier
import Law

/// Reads etablissements.csv.
struct EstablishmentReader: LineReader {
  static let contract = FileContract.etablissements
  private let id, company, sector, team, siret, naf, headcount, joined, declared, fiche, lastAction, room, accidents, infirmiers: Slot
  private let place: PlaceSlots

  init(_ columns: ColumnFinder) {
    id = columns["etablissement"]
    company = columns["entreprise"]
    sector = columns["secteur"]
    team = columns["equipe"]
    siret = columns["siret"]
    naf = columns["naf"]
    place = PlaceSlots(columns)
    headcount = columns["effectif"]
    joined = columns["adhesion"]
    declared = columns["declaration"]
    fiche = columns["fiche_entreprise"]
    lastAction = columns["derniere_amt"]
    room = columns["salle"]
    accidents = columns["accidents_12m"]
    infirmiers = columns["infirmiers_etp"]
  }

  func read(_ row: inout Row) -> Establishment? {
    let id: EstablishmentID? = row.fileNaming(id)
    let company = row.text(company)
    let sector: SectorID? = row.identifier(sector)
    let team: TeamID? = row.identifier(team)
    let siret = row.siret(siret)
    let naf = row.naf(naf)
    let place = row.place(self.place, required: true)
    let before = row.errors
    let headcount = row.integer(headcount)
    let isHeadcountRight = row.errors == before
    let joined = row.date(joined)
    let declared = row.date(declared)
    let fiche = row.date(fiche)
    let lastAction = row.date(lastAction)
    let room = row.boolean(room)
    let accidents = row.integer(accidents)
    let infirmiers = row.thousandths(infirmiers)
    if room == true, isHeadcountRight, (headcount ?? 0) < 200 {
      row.report(.salleSousSeuil, self.room, values: [headcount.map(String.init) ?? "?"])
    }
    if let naf {
      if naf.hasPrefix("01.") || naf.hasPrefix("02.") { row.report(.horsChamp, self.naf, values: [OutOfScope.agriculture]) }
      if naf.hasPrefix("97.") { row.report(.horsChamp, self.naf, values: [OutOfScope.households]) }
    }
    guard let id, let sector, let team else { return nil }
    return Establishment(
      id: id, company: company, sector: sector, team: team, siret: siret, naf: naf, place: place ?? Place(), headcount: headcount,
      joined: joined,
      declared: declared, fiche: fiche, lastAction: lastAction, room: room ?? false, accidents12Months: accidents,
      companyInfirmiersThousandths: infirmiers, line: row.line32)
  }
}

/// Reads fermetures.csv.
struct ClosureReader: LineReader {
  static let contract = FileContract.fermetures
  private let establishment, start, end: Slot

  init(_ columns: ColumnFinder) {
    establishment = columns["etablissement"]
    start = columns["debut"]
    end = columns["fin"]
  }

  func read(_ row: inout Row) -> Closure? {
    let establishment: EstablishmentID? = row.identifier(establishment)
    let start = row.date(start)
    let end = row.date(end)
    row.requireOrder(start, "debut", end, self.end)
    guard let establishment, let start, let end else { return nil }
    return Closure(establishment: establishment, start: start, end: end, line: row.line32)
  }
}

/// Reads secteurs.csv.
struct SectorReader: LineReader {
  static let contract = FileContract.secteurs
  private let id: Slot
  private let kinds: CodeSlot<SectorKind>

  init(_ columns: ColumnFinder) {
    id = columns["secteur"]
    kinds = columns.codes("type", SectorKind.self)
  }

  func read(_ row: inout Row) -> Sector? {
    let id: SectorID? = row.identifier(id)
    let kind = row.code(kinds)
    guard let id else { return nil }
    return Sector(id: id, kind: kind ?? .geographique, line: row.line32)
  }
}

/// Reads equipes.csv.
struct TeamReader: LineReader {
  static let contract = FileContract.equipes
  private let id, sector, maximum, maximumPerMedecin, accepts: Slot

  init(_ columns: ColumnFinder) {
    id = columns["equipe"]
    sector = columns["secteur"]
    maximum = columns["effectif_max"]
    maximumPerMedecin = columns["effectif_max_medecin"]
    accepts = columns["accueil"]
  }

  func read(_ row: inout Row) -> Team? {
    let id: TeamID? = row.identifier(id)
    let sector: SectorID? = row.identifier(sector)
    let maximum = row.integer(maximum)
    let maximumPerMedecin = row.integer(maximumPerMedecin)
    let accepts: [TeamID] = row.identifiers(accepts)
    guard let id, let sector else { return nil }
    return Team(
      id: id, sector: sector, maximumHeadcount: maximum, maximumPerMedecin: maximumPerMedecin, accepts: accepts, line: row.line32)
  }
}
