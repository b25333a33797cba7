import Dossier
import Generation
import Law
import Testing

@Suite("Appointments already given") struct AppointmentBookTests {
  static let dossier = Generator.dossier(GenerationRequest(workers: 12_000, overdueThousandths: 300, seed: 9))
  static let coming = dossier.appointments.filter { $0.date >= dossier.parameters.begins }

  private struct Key: Hashable {
    var name: String
    var halfDay: HalfDay
  }

  private func part(_ appointment: Appointment) -> DayPart { appointment.time.minutes < 12 * 60 + 30 ? .matin : .apresMidi }

  @Test func `some are given for the coming weeks, fewer and fewer, and some were held, missed or cancelled`() {
    let begins = AppointmentBookTests.dossier.parameters.begins
    let weeks = (0..<6).map { week in AppointmentBookTests.coming.count { begins.days(to: $0.date) / 7 == week } }
    #expect(weeks[0] > weeks[3] && weeks[3] > weeks[5] && weeks[5] > 0, "\(weeks)")
    let statuses = Set(AppointmentBookTests.dossier.appointments.map(\.status))
    #expect(statuses == Set(AppointmentStatus.allCases))
  }

  @Test func `no one has two, no professional sees two workers at once, no session runs over`() {
    let dossier = AppointmentBookTests.dossier
    #expect(Set(AppointmentBookTests.coming.map(\.worker)).count == AppointmentBookTests.coming.count)
    for (key, group) in Dictionary(
      grouping: dossier.appointments, by: { Key(name: $0.professional.text, halfDay: HalfDay($0.date, part($0))) })
    {
      let sorted = group.sorted { $0.time < $1.time }
      let hours = dossier.parameters.hours(key.halfDay.part)
      for (before, after) in zip(sorted, sorted.dropFirst()) {
        #expect(before.time.minutes + (before.minutes ?? 0) <= after.time.minutes)
      }
      #expect(sorted[0].time.minutes >= hours.start)
      #expect(sorted.reduce(0) { $0 + ($1.minutes ?? 0) } <= dossier.parameters.sessionMinutes(key.halfDay.part))
      #expect(sorted.allSatisfy { $0.time.minutes % dossier.parameters.gridMinutes == 0 })
    }
  }

  @Test func `rooms are not exceeded, and every centre is open`() {
    let dossier = AppointmentBookTests.dossier
    let centres = Dictionary(uniqueKeysWithValues: dossier.centres.map { ($0.id, $0) })
    let opened = Set(dossier.openings.map { Key(name: $0.centre.text, halfDay: $0.halfDay) })
    for (key, group) in Dictionary(
      grouping: AppointmentBookTests.coming, by: { Key(name: $0.centre.text, halfDay: HalfDay($0.date, part($0))) })
    {
      guard let centre = centres[CentreID(key.name)] else {
        Issue.record("\(key.name) is no centre")
        continue
      }
      #expect(Set(group.map(\.professional)).count <= centre.rooms)
      #expect(centre.kind == .mobile ? opened.contains(key) : centre.weekdays.contains(key.halfDay.day.weekday))
      #expect(PublicHoliday.on(key.halfDay.day, zone: .metropole) == nil)
    }
  }

  @Test func `professionals are at work, in one of their centres, in the worker's team, and may hold the visit`() {
    let dossier = AppointmentBookTests.dossier
    let staff = Dictionary(uniqueKeysWithValues: dossier.professionals.map { ($0.id, $0) })
    let team = Dictionary(uniqueKeysWithValues: dossier.establishments.map { ($0.id, $0.team) })
    for appointment in AppointmentBookTests.coming {
      guard let professional = staff[appointment.professional] else {
        Issue.record("\(appointment.professional) is nobody")
        continue
      }
      #expect(professional.centres.contains(appointment.centre))
      #expect(professional.teams.contains { $0.team == appointment.establishment.flatMap { team[$0] } })
      #expect(professional.role == .medecin || appointment.natures.allSatisfy(professional.protocolNatures.contains))
      let day = appointment.date
      #expect(
        dossier.timetable.contains {
          $0.professional == professional.id && $0.weekday == day.weekday && $0.part == part(appointment)
            && ($0.usage == .libre || $0.usage == .consultation)
            && ($0.weeks == .toutes || ($0.weeks == .paires) == (day.isoWeek % 2 == 0))
            && ($0.centre ?? appointment.centre) == appointment.centre
        })
      #expect(!dossier.leave.contains { $0.professional == professional.id && $0.start <= day && day <= $0.end })
    }
  }

  @Test func `each coming one answers a visit that the law requires, near enough`() throws {
    let dossier = AppointmentBookTests.dossier
    var waiting = Dictionary(uniqueKeysWithValues: AppointmentBookTests.coming.map { ($0.worker, $0) })
    let places = Dictionary(uniqueKeysWithValues: dossier.establishments.map { ($0.id, $0.place.coordinates) })
    try dossier.forEachWorker { history, _ in
      guard let appointment = waiting.removeValue(forKey: history.worker) else { return }
      let due = try Catalogue.obligations(
        of: history, asOf: dossier.parameters.begins, until: dossier.parameters.ends.adding(days: 200), horizonEnd: dossier.parameters.ends)
      let answered = due.first { $0.required == .oui && $0.nature == appointment.natures[0] }
      #expect(answered != nil, "\(history.worker) \(appointment.natures[0].rawValue)")
      if let answered {
        let earliest = answered.target(dossier.parameters).adding(days: -dossier.parameters.maximumAdvanceDays.value(answered.nature))
        #expect(appointment.date >= max(answered.opens ?? earliest, earliest))
      }
      #expect(!history.absences.contains { $0.returnDay == nil })
      let centre = dossier.centres.first { $0.id == appointment.centre }
      let opening = dossier.openings.first { $0.centre == appointment.centre && $0.halfDay == HalfDay(appointment.date, part(appointment)) }
      if let from = appointment.establishment.flatMap({ places[$0] }) ?? nil,
        let to = opening?.place?.coordinates ?? centre?.place.coordinates
      {
        #expect(GreatCircle.roadMetres(from: from, to: to, detourThousandths: 1300) <= 30_000)
      }
    }
    #expect(waiting.isEmpty)
  }
}
