import Chance
import Dossier
import Law

// When each professional works. A full-time médecin works ten half-days a week: less leave and public holidays, the 450 half-days a year on
// which the law's 150 rest. An infirmier gives half of the same time to visits; the other half is of use `autre`.

/// The timetable, the leave, and what each médecin did this year.
struct Timetables {
  var lines: [TimetableLine] = []
  var leave: [LeaveLine] = []

  init(lines: [TimetableLine], leave: [LeaveLine]) {
    self.lines = lines
    self.leave = leave
  }

  init(_ plan: ServicePlan, centres: [AreaCentres], staff: inout Staff) {
    var random = plan.request.random(.staff, 2)
    for place in staff.professionals.indices {
      let professional = staff.professionals[place]
      guard professional.status == .enPoste, professional.end == nil else { continue }
      guard RoleSet(professional.role) != [] else { continue }
      addWeek(professional, plan, centres, &random)
      addLeave(professional, plan.request.asOf, &random)
    }
    lines.sort { ($0.professional, $0.weekday, $0.part) < ($1.professional, $1.weekday, $1.part) }
    recordFieldWork(plan, centres, &staff, &random)
  }

  private mutating func addWeek(
    _ professional: Professional, _ plan: ServicePlan, _ centres: [AreaCentres], _ random: inout RandomSource
  ) {
    // A part-time professional has whole days off, the days differing from one to the next.
    let count = professional.fteThousandths / 100
    let turn = random.below(5)
    var slots: [(weekday: Int, part: DayPart)] = []
    for step in 0..<5 { for part in DayPart.allCases { slots.append(((turn + step * 2) % 5, part)) } }
    slots = Array(slots.prefix(count))
    let area = centres.first { group in group.fixed.contains { $0.id == professional.centres.first } }
    var morning = true
    for (place, slot) in slots.enumerated() {
      var line = TimetableLine(professional: professional.id, weekday: slot.weekday, part: slot.part)
      if professional.role == .infirmier {
        // One half of each day is for visits; an odd half-day, every other week.
        if place % 2 == 0 { morning = random.chance(0.5) }
        if place == count - 1, count % 2 == 1 {
          line.usage = .consultation
          line.weeks = .paires
          lines.append(line)
          line.weeks = .impaires
          line.usage = .autre
        } else {
          line.usage = (place % 2 == 0) == morning ? .consultation : .autre
        }
      } else if professional.role == .medecin, place == count - 1, count >= 6, random.chance(0.25) {
        line.usage = .milieuDeTravail
      } else if professional.role == .medecin, place == count - 2, count >= 8, random.chance(0.2) {
        line.weeks = .paires
        line.usage = .animationEquipe
        lines.append(line)
        line.weeks = .impaires
        line.usage = .libre
      } else if place == 0, random.chance(0.15), let area, area.fixed.count > 1 {
        let second = area.fixed[1]
        if second.weekdays.contains(slot.weekday) { line.centre = second.id }
      }
      lines.append(line)
    }
  }

  /// Five weeks a year: three in summer, one about Christmas for every other professional, the rest in the school holidays.
  private mutating func addLeave(_ professional: Professional, _ asOf: CivilDate, _ random: inout RandomSource) {
    func add(_ monday: CivilDate, weeks: Int) {
      leave.append(LeaveLine(professional: professional.id, start: monday, end: monday.adding(days: 7 * weeks - 3)))
    }
    for year in asOf.year...(asOf.year + 1) {
      let january = CivilDate.firstDay(of: year).adding(days: 6).monday
      let christmas = random.chance(0.5)
      add(january.adding(days: 7 * random.between(26, 32)), weeks: 3)
      add(january.adding(days: 7 * random.between(5, 8)), weeks: 1)
      if christmas {
        add(CivilDate.lastDay(of: year).adding(days: -6).monday, weeks: 1)
      } else {
        add(january.adding(days: 7 * random.between(42, 43)), weeks: 1)
      }
    }
  }

  /// Half-days at work from one day through another, public holidays and leave taken away.
  func halfDays(of professional: ProfessionalID, zone: HolidayZone, from start: CivilDate, through end: CivilDate, usage: Set<Usage>) -> Int
  {
    let week = lines.filter { $0.professional == professional && usage.contains($0.usage) }
    let away = leave.filter { $0.professional == professional }
    var count = 0
    var day = start
    while day <= end {
      let today = week.count { line in
        line.weekday == day.weekday && (line.weeks == .toutes || (line.weeks == .paires) == (day.isoWeek % 2 == 0))
      }
      if today > 0, PublicHoliday.on(day, zone: zone) == nil, !away.contains(where: { $0.start <= day && day <= $0.end }) { count += today }
      day = day.adding(days: 1)
    }
    return count
  }

  /// What each médecin did since 1 January: a quarter of the time in the field, more or less, where the law asks a third.
  private mutating func recordFieldWork(
    _ plan: ServicePlan, _ centres: [AreaCentres], _ staff: inout Staff, _ random: inout RandomSource
  ) {
    let places = staff.professionals.indices.filter {
      staff.professionals[$0].role == .medecin && staff.professionals[$0].status == .enPoste && staff.professionals[$0].end == nil
    }
    var draws = places.map { _ in random.normal() }
    let mean = draws.reduce(0, +) / Double(max(1, draws.count))
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, draws.count))
    if variance > 0 { draws = draws.map { ($0 - mean) / variance.squareRoot() } }
    let january = CivilDate.firstDay(of: plan.request.asOf.year)
    for (draw, place) in zip(draws, places) {
      let professional = staff.professionals[place]
      let commune = plan.territories[plan.teams.first { $0.id == professional.teams[0].team }?.area ?? 0].centres[0]
      let done = halfDays(
        of: professional.id, zone: HolidayZone(commune: commune), from: max(january, professional.start ?? january),
        through: plan.request.asOf.adding(days: -1), usage: Set(Usage.allCases))
      let field = Double(done) * max(0.05, Figures.fieldMean + Figures.fieldDeviation * draw)
      staff.professionals[place].halfDaysDone = done
      staff.professionals[place].fieldHalfDaysDone = Int(field.rounded())
    }
  }
}
