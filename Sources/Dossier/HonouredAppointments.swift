import Law

extension Dossier {
  /// Makes history of the appointments held (`honore`, before the first day of the plan), unless visites.csv already tells of them.
  ///
  /// The role is that of the professional who held it; an unknown professional is taken for a médecin. Calling it twice changes nothing.
  public mutating func recordHonouredAppointments() {
    struct Key: Hashable {
      var worker: WorkerID
      var nature: Nature
      var date: CivilDate
    }
    let held = appointments.filter { $0.status == .honore && $0.date < parameters.begins }
    guard !held.isEmpty else { return }
    let workers = Set(held.map(\.worker))
    var known = Set(visits.lazy.filter { workers.contains($0.worker) }.map { Key(worker: $0.worker, nature: $0.nature, date: $0.date) })
    let roles = Dictionary(professionals.map { ($0.id, $0.role) }, uniquingKeysWith: { first, _ in first })
    var added = false
    for appointment in held {
      for nature in appointment.natures
      where known.insert(Key(worker: appointment.worker, nature: nature, date: appointment.date)).inserted {
        visits.append(
          PastVisit(
            worker: appointment.worker, establishment: appointment.establishment, nature: nature, date: appointment.date,
            role: roles[appointment.professional] ?? .medecin, professional: appointment.professional))
        added = true
      }
    }
    if added { visits.sort { ($0.worker, $0.date, $0.nature.rank) < ($1.worker, $1.date, $1.nature.rank) } }
  }
}
