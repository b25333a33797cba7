import Dossier
import Law
import Testing

@testable import Planning

@Suite("The third carried to 31 December") struct YearEndTests {
  /// A médecin at full time, ten free half-days a week, from Monday 23 November 2026; 400 half-days worked before.
  private func lines(weeks: Int = 1, field: Int, kept: Set<Int> = [], change: (inout Dossier) -> Void = { _ in }) throws -> [TiersTempsLine]
  {
    var dossier = TinyService.dossier(weeks: weeks)
    dossier.professionals[1].halfDaysDone = 400
    dossier.professionals[1].fieldHalfDaysDone = field
    change(&dossier)
    dossier.sortTables()
    let plan = FieldPlan(try Service(dossier))
    return plan.lines(plan.halfDays(sessions: { _, half in kept.contains(half) }, kept: { _ in kept }), kept: { _ in kept })
  }

  // After 29 November: 23 days without Christmas, 46 half-days; 456 are worked in the year, whose third is 152.

  @Test func `behind, the forecast catches up as fast as rule 5 asks, and the deadline leaves weeks`() throws {
    // 120 done, 5 in the plan (its third, 4, and 1 of catching up), then 16 + 7 of 46: 148.
    // 120 + 10 + 46 are within reach, 24 may be lost: 5 of the plan, 19 after it; the next is on Friday 11 December.
    let expected = YearForecast(worked: 456, required: 152, field: 148, available: 46, deadline: "2026-12-12")
    #expect(try lines(field: 120)[0].forecast == expected)
    #expect(expected.margin == -4)
  }

  @Test func `leave on file shortens the year and brings the deadline nearer`() throws {
    // A week less: 446 worked, so 150 decides; 12 + 6 of the 36 left; 16 may be lost, 5 of the plan and 11 after it.
    let forecast = try lines(field: 120) {
      $0.leave = [LeaveLine(professional: "M1", start: "2026-12-14", end: "2026-12-18")]
    }[0].forecast
    #expect(forecast == YearForecast(worked: 446, required: 150, field: 143, available: 36, deadline: "2026-12-08"))
  }

  @Test func `ahead, a third of what is left is kept all the same, and nothing is ever too late`() throws {
    #expect(try lines(field: 200)[0].forecast == YearForecast(worked: 456, required: 152, field: 220, available: 46, deadline: nil))
  }

  @Test func `what no half-day can make up is too late on the first day`() throws {
    #expect(try lines(field: 95)[0].forecast.deadline == "2026-11-23")
    // 96 + 56 is 152: every half-day counts. The plan gives the first five; the sixth, on Wednesday afternoon, is lost.
    #expect(try lines(field: 96)[0].forecast.deadline == "2026-11-26")
  }

  @Test func `a kept appointment cannot become field`() throws {
    #expect(try lines(field: 96, kept: [0])[0].forecast.deadline == "2026-11-23")
  }

  @Test func `half-days of consultation alone are worked, and make no field`() throws {
    let forecast = try lines(field: 120) { dossier in
      for place in dossier.timetable.indices where dossier.timetable[place].professional == "M1" && dossier.timetable[place].part == .matin
      {
        dossier.timetable[place].usage = .consultation
      }
    }[0].forecast
    #expect((forecast.worked, forecast.available) == (456, 23))
  }

  @Test func `a year that ends inside the plan has nothing left, and the next begins at nothing`() throws {
    // Eight weeks, to 17 January. 2026: 400 + 10 × 5 + 6 worked, 152 asked; 2027: 250 days worked but holidays, from its first day.
    let lines = try lines(weeks: 8, field: 120)
    #expect(lines.map(\.year) == [2026, 2027])
    #expect(lines[0].forecast.worked == 456)
    #expect(lines[0].forecast.available == 0)
    #expect(lines[0].forecast.field == lines[0].yearField)
    // 1 January, Easter Monday 29 March, Ascension 6 May, Whit Monday 17 May, 14 July, 1 and 11 November fall on weekdays: 261 − 7.
    #expect(lines[1].forecast.worked == 508)
    #expect(lines[1].forecast.required == 170)
  }

  @Test func `a post that ends owes its own days only`() throws {
    let forecast = try lines(field: 120) { $0.professionals[1].end = "2026-12-04" }[0].forecast
    // 400 + 10 + 10 worked; 150 × 338 / 365 = 138,9.
    #expect((forecast.worked, forecast.required, forecast.available) == (420, 140, 10))
  }
}
