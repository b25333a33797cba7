import Testing

@testable import Law

@Suite("R4624-31: the reprise") struct RepriseTests {
  private let base = worker(hired: "2015-02-02").visited(.vipInitiale, "2016-01-04")

  private func due(_ cause: AbsenceCause, _ start: CivilDate, _ days: Int, readings: [String: String] = [:]) throws -> Bool {
    let end = start.adding(days: days - 1)
    return try base.away(cause, from: start, days: days).law(.reprise, on: end, readings: readings)?.required == .oui
  }

  @Test(
    arguments: [
      ("2022-03-30", 29, false), ("2022-03-30", 30, true), ("2022-03-31", 29, false), ("2022-03-31", 30, true),
      ("2022-04-01", 59, false), ("2022-04-01", 60, true), ("2022-04-01", 61, true), ("2025-01-06", 30, false),
    ] as [(CivilDate, Int, Bool)])
  func `the day an illness began gives its threshold`(start: CivilDate, days: Int, expected: Bool) throws {
    #expect(try due(.maladie, start, days) == expected)
    #expect(try due(.accidentNonPro, start, days) == expected)
  }

  @Test(arguments: [(29, false), (30, true), (31, true)])
  func `thirty days for an accident at work, whatever the year`(days: Int, expected: Bool) throws {
    #expect(try due(.accidentTravail, "2021-01-04", days) == expected)
    #expect(try due(.accidentTravail, "2025-01-06", days) == expected)
  }

  @Test func `always for maternity and occupational disease, never for the other causes`() throws {
    #expect(try due(.maternite, "2025-02-10", 1))
    #expect(try due(.maladiePro, "2025-02-10", 1))
    #expect(try !due(.paternite, "2025-02-10", 90))
    #expect(try !due(.conge, "2025-02-10", 90))
    #expect(try !due(.autre, "2025-02-10", 90))
  }

  @Test func `the way to work is read as thirty or sixty days`() throws {
    #expect(try due(.trajet, "2025-02-10", 40))
    #expect(try !due(.trajet, "2025-02-10", 29))
    #expect(try !due(.trajet, "2025-02-10", 40, readings: ["trajet": "60"]))
    #expect(try due(.trajet, "2025-02-10", 60, readings: ["trajet": "60"]))
  }

  @Test func `the exam is held from the return to the eighth day after it`() throws {
    let reprise = try #require(
      try base.away(.maladie, from: "2025-01-06", days: 62, back: "2025-03-24").law(.reprise, on: "2025-03-08"))
    #expect(reprise.opens == "2025-03-24")
    #expect(reprise.due == "2025-04-01")
    #expect(reprise.anchor == "2025-01-06")
    #expect(reprise.articles == ["R4624-31", "L4624-2-3"])
    #expect(reprise.inForceSince == "2022-04-01")
    #expect(!reprise.provisional)
    #expect(reprise.reason == Reason(.repriseIllness, [.day("2025-01-06"), .number(62), .number(60), .day("2025-03-24")]))
  }

  @Test func `a visit held before the return is no reprise, one held after it ends the matter`() throws {
    let history = base.away(.maladie, from: "2025-01-06", days: 62, back: "2025-03-24")
    #expect(try history.visited(.reprise, "2025-03-23").due(.reprise, on: "2025-03-25") == "2025-04-01")
    #expect(try history.visited(.reprise, "2025-03-24").law(.reprise, on: "2025-03-25") == nil)
    #expect(try history.due(.reprise, on: "2025-06-25") == "2025-04-01")
  }

  @Test func `lines of one cause with no day between are one arrêt`() throws {
    let joined = base.away(.maladie, from: "2025-01-06", days: 40).away(.maladie, from: "2025-02-15", days: 20)
    #expect(try joined.due(.reprise, on: "2025-03-06") == "2025-03-15")
    let parted = base.away(.maladie, from: "2025-01-06", days: 40).away(.maladie, from: "2025-02-16", days: 20)
    #expect(try parted.law(.reprise, on: "2025-03-06")?.required == .non)
    let mixed = base.away(.maladie, from: "2025-01-06", days: 40).away(.accidentTravail, from: "2025-02-15", days: 20)
    #expect(try mixed.law(.reprise, on: "2025-03-06")?.required != .oui)
  }

  @Test func `an open arrêt lasts through the horizon and its return is a forecast`() throws {
    let reprise = try #require(try base.away(.maladie, from: "2025-01-06", through: nil, back: nil).law(.reprise, on: "2025-02-01"))
    #expect(reprise.provisional)
    #expect(reprise.opens == ("2025-02-01" as CivilDate).adding(days: 91))
    let closed = try #require(try base.away(.maladie, from: "2025-01-06", through: "2025-03-20", back: nil).law(.reprise, on: "2025-02-01"))
    #expect(closed.provisional)
    #expect(closed.opens == "2025-03-21")
  }

  @Test func `a forecast return waits for the end of the leave that follows`() throws {
    let history = base.away(.maternite, from: "2025-01-06", through: "2025-04-27", back: nil)
      .away(.conge, from: "2025-04-28", through: "2025-05-25", back: nil)
    #expect(try history.law(.reprise, on: "2025-04-28")?.opens == "2025-05-26")
  }

  @Test func `the length may be read up to the return`() throws {
    let history = base.away(.maladie, from: "2025-01-06", days: 50, back: "2025-03-10")
    #expect(try history.law(.reprise, on: "2025-02-20")?.required == .non)
    #expect(try history.due(.reprise, on: "2025-02-20", readings: ["duree_absence": "jusqu_a_reprise"]) == "2025-03-18")
  }

  @Test func `a later arrêt that calls for its own exam takes the place of the first`() throws {
    let history = base.away(.maladie, from: "2024-01-08", days: 70).away(.maladie, from: "2025-01-06", days: 70)
    let due = try history.law(on: "2025-03-20").filter { $0.nature == .reprise && $0.required == .oui }
    #expect(due.map(\.anchor) == ["2025-01-06"])
  }
}
