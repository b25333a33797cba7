import Law

extension Dossier {
  /// Counts appointments that were held as past visits, so that a service need not write them twice.
  ///
  /// A visit that visites.csv already gives (same worker, nature and day) is not added. The role is the professional's, else médecin.
  /// - Parameter day: The last day that counts.
  public mutating func countHonoured(through day: CivilDate) {
    let held = appointments.filter { $0.status == .honore && $0.date <= day }
    guard !held.isEmpty else { return }
    let roles = Dictionary(professionals.map { ($0.id, $0.role) }, uniquingKeysWith: { first, _ in first })
    struct Key: Hashable {
      let worker: WorkerID
      let nature: Nature
      let date: CivilDate
    }
    var known = Set(visits.map { Key(worker: $0.worker, nature: $0.nature, date: $0.date) })
    for appointment in held {
      for nature in appointment.natures {
        guard known.insert(Key(worker: appointment.worker, nature: nature, date: appointment.date)).inserted else { continue }
        visits.append(
          PastVisit(
            worker: appointment.worker, establishment: appointment.establishment, nature: nature, date: appointment.date,
            role: roles[appointment.professional] ?? .medecin, professional: appointment.professional))
      }
    }
    sortTables()
  }
}
