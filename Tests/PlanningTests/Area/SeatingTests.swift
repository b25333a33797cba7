import Testing

@testable import Planning

@Suite("The half-days of a period's sessions") struct SeatingTests {
  /// A horizon of two half-days, and one site.
  private func wish(_ member: Int, _ halfDays: [Int], _ count: Double, spot: Int? = 0) -> Seating.Wish {
    Seating.Wish(member: member, spot: spot, halfDays: halfDays, count: count)
  }

  @Test func `two sessions in two rooms lack nothing`() throws {
    #expect(try Seating.shortage(of: [wish(0, [0], 1), wish(1, [0], 1)], halfDays: 2, rooms: [0: 2]) == nil)
  }

  @Test func `two sessions in one room lack that room, on that half-day`() throws {
    let short = try #require(try Seating.shortage(of: [wish(0, [0], 1), wish(1, [0], 1)], halfDays: 2, rooms: [0: 1, 1: 1]))
    #expect(short.rooms == [0: 1] && short.professionals.isEmpty)
  }

  @Test func `another half-day helps, until its room is taken too`() throws {
    let both = [wish(0, [0], 1), wish(1, [0, 1], 1)]
    #expect(try Seating.shortage(of: both, halfDays: 2, rooms: [0: 1, 1: 1]) == nil)
    #expect(try Seating.shortage(of: both + [wish(2, [1], 1)], halfDays: 2, rooms: [0: 1, 1: 1]) != nil)
  }

  @Test func `the field takes a half-day and no room`() throws {
    let session = wish(0, [0, 1], 1)
    #expect(try Seating.shortage(of: [session, wish(0, [1], 1, spot: nil)], halfDays: 2, rooms: [0: 1, 1: 1]) == nil)
    let short = try #require(try Seating.shortage(of: [session, wish(0, [0], 1, spot: nil)], halfDays: 2, rooms: [0: 1, 1: 0]))
    #expect(short.professionals[0] == 1 && short.rooms == [1: 1])
  }

  @Test func `a site without limit asks for no room`() throws {
    #expect(try Seating.shortage(of: (0..<9).map { wish($0, [0], 1) }, halfDays: 2, rooms: [:]) == nil)
  }

  @Test func `a hair too many is nobody too many`() throws {
    #expect(try Seating.shortage(of: [wish(0, [0], 0.6), wish(1, [0], 0.4005)], halfDays: 2, rooms: [0: 1]) == nil)
    #expect(try Seating.shortage(of: [wish(0, [0], 0.6), wish(1, [0], 0.402)], halfDays: 2, rooms: [0: 1]) != nil)
  }
}
