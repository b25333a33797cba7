import Dossier
import Law
import Testing

@testable import Verification

@Suite("Rule 5: the third") struct RuleFiveTests {
  @Test func `seven field half-days of twenty are a third, six are not`() {
    var tiny = TinyService()
    #expect(tiny.codes() == [])
    tiny.field.removeLast()
    #expect(tiny.codes() == ["tiers_horizon"])
  }

  @Test func `a year behind asks for more than the third, up to its cap`() {
    var tiny = TinyService()
    // 220 half-days worked by the end ask for 74; 64 were done, so ten are missing: the third of 20 is 7, and the sixth of 20 is 3.
    tiny.professional("M1") { ($0.fteThousandths, $0.fieldHalfDaysDone) = (0, 64) }
    #expect(tiny.codes() == ["tiers_annee"])
    for offset in [9, 10, 11] {
      tiny.field.append(
        FieldHalfDay(
          professional: "M1", halfDay: HalfDay(tiny.dossier.parameters.begins.adding(days: offset), .apresMidi), usage: .milieuDeTravail))
    }
    #expect(tiny.codes() == [])
    tiny.professional("M1") { $0.fieldHalfDaysDone = 0 }  // the cap holds: nothing more is asked
    #expect(tiny.codes() == [])
  }

  @Test func `a new year starts at nothing, and has its own third`() {
    var tiny = TinyService()
    tiny.dossier.parameters.begins = "2026-12-28"
    let service = Service(tiny.dossier, begins: "2026-12-28", weeks: 2)
    let owed = ThirdOwed(1, service: service, kept: [])
    #expect(owed.years.map(\.year) == [2026, 2027])
    #expect(owed.years.map(\.worked) == [8, 10])  // 1 January is a holiday
    #expect(owed.years[1].workedBefore == 0)
    // 150 half-days × 10 days of 365, rounded up: 5, more than the third of 10.
    #expect(owed.years[1].required == 5)
    #expect(owed.horizonRequired == 6)
  }

  @Test func `what kept appointments take is not asked`() {
    let tiny = TinyService()
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: 2)
    #expect(ThirdOwed(1, service: service, kept: Set((0..<28).filter { $0 != 0 && $0 != 2 })).horizonRequired == 2)
  }

  @Test func `the field is for a medecin, on a half-day the timetable leaves to it`() {
    var tiny = TinyService()
    tiny.field.append(
      FieldHalfDay(professional: "I1", halfDay: HalfDay("2026-11-23", .matin), usage: .milieuDeTravail))
    #expect(tiny.codes() == ["terrain_sans_medecin"])
    tiny.field[7].professional = "M1"
    #expect(tiny.codes() == [])
    tiny.field[7].usage = .animationEquipe
    #expect(tiny.codes() == ["terrain_impossible"])
    tiny.dossier.leave = [
      LeaveLine(professional: "M1", start: "2026-11-23", end: "2026-11-23", part: .matin, kind: .present, usage: .animationEquipe)
    ]
    #expect(tiny.codes() == [])
  }

  @Test func `an establishment is visited once, by its team`() {
    var tiny = TinyService()
    (tiny.field[1].visits, tiny.field[1].communes) = (tiny.field[0].visits, tiny.field[0].communes)
    #expect(tiny.codes() == ["terrain_etablissement"])
    (tiny.field[1].visits, tiny.field[1].communes) = ([], [])
    tiny.dossier.establishments[1].team = "E2"
    #expect(tiny.codes() == ["terrain_etablissement"])
  }

  @Test func `31 December is forecast from the timetable left`() {
    // After 6 December: 18 days, Christmas taken off, 36 half-days. 256 worked in the year; 150 asked, 147 done or planned.
    let forecast = TinyService().plan().tiersTemps[0].forecast
    // A third of what is left is kept in any case: 12. Of 140 + 20 + 36 within reach, 46 may be lost: the 47th is on 30 December.
    #expect(forecast == YearForecast(worked: 256, required: 150, field: 159, available: 36, deadline: "2026-12-31"))
    for change: (inout YearForecast) -> Void in [
      { $0.worked += 1 }, { $0.required += 1 }, { $0.field += 1 }, { $0.available += 1 }, { $0.deadline = "2026-12-30" },
      { $0.deadline = nil },
    ] {
      #expect(TinyService().codes { change(&$0.tiersTemps[0].forecast) } == ["valeur_fausse"])
    }
  }

  @Test func `the line of the third says what is true`() {
    #expect(TinyService().codes { $0.tiersTemps[0].yearField -= 1 } == ["valeur_fausse"])
    #expect(TinyService().codes { $0.tiersTemps = [] } == ["ligne_manquante"])
  }
}
