import Law

// The order of each table of a dossier, by the key of its file. Two lines that neither precedes have the same key, which a file
// may hold once only.

/// A line of a table, with the order that its key gives.
public protocol KeyedLine: Equatable, Sendable {
  /// The line of the file, 0 for none.
  var line: Int32 { get set }
  /// The first part of the key: what other files call the line by.
  var name: String { get }
  /// Whether the key of one line comes before another's.
  static func precedes(_ left: Self, _ right: Self) -> Bool
}

extension Array where Element: KeyedLine {
  /// Whether the lines stand in the order of their keys.
  @inlinable public var isSortedByKey: Bool {
    var place = 1
    while place < count {
      if Element.precedes(self[place], self[place - 1]) { return false }
      place += 1
    }
    return true
  }

  /// Puts the lines in the order of their keys, quickly when they already are.
  ///
  /// A long table is first ordered by the names packed into numbers: moving three million lines about while comparing texts costs ten
  /// times more than moving their places.
  /// - Complexity: O(*n*) when in order, else O(*n* log *n*).
  @inlinable public mutating func sortByKey() {
    if isSortedByKey { return }
    guard count > 1000, var places = PackedName.places(of: self) else { return sort(by: Element.precedes) }
    places.sort(by: PackedName.precedes)
    self = places.map { self[Int($0.place)] }
    var first = 0
    while first < count {
      var last = first + 1
      while last < count, !PackedName.precedes(places[first], places[last]) { last += 1 }
      if last - first > 1 { self[first..<last].sort(by: Element.precedes) }
      first = last
    }
  }
}

/// A name of at most sixteen ASCII characters as two numbers that compare as the name does, and the place of its line.
@usableFromInline struct PackedName {
  @usableFromInline var high: UInt64 = 0
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var place: UInt32

  /// Nothing when the name is longer, or not ASCII.
  @usableFromInline init?(_ name: String, place: UInt32) {
    self.place = place
    var length = 0
    for byte in name.utf8 {
      guard length < 16, byte < 0x80 else { return nil }
      if length < 8 { high |= UInt64(byte) << UInt64(56 - 8 * length) } else { low |= UInt64(byte) << UInt64(120 - 8 * length) }
      length += 1
    }
  }

  /// The names of every line, or nothing when one of them cannot be packed.
  @inlinable static func places<Line: KeyedLine>(of lines: [Line]) -> [PackedName]? {
    var places: [PackedName] = []
    places.reserveCapacity(lines.count)
    for (place, line) in lines.enumerated() {
      guard let name = PackedName(line.name, place: UInt32(place)) else { return nil }
      places.append(name)
    }
    return places
  }

  @inlinable static func precedes(_ left: PackedName, _ right: PackedName) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension EmploymentLine: KeyedLine {
  public var line: Int32 {
    get { employment.line }
    set { employment.line = newValue }
  }
  public var name: String { employment.worker.text }
  public static func precedes(_ left: EmploymentLine, _ right: EmploymentLine) -> Bool {
    if left.employment.worker != right.employment.worker { return left.employment.worker < right.employment.worker }
    return (left.employment.establishment, left.employment.hired) < (right.employment.establishment, right.employment.hired)
  }
}

extension DatedFact: KeyedLine {
  public var name: String { worker.text }
  public static func precedes(_ left: DatedFact, _ right: DatedFact) -> Bool {
    if left.worker != right.worker { return left.worker < right.worker }
    return (left.establishment?.text ?? "", left.code.code, left.start) < (right.establishment?.text ?? "", right.code.code, right.start)
  }
}

extension PastVisit: KeyedLine {
  public var name: String { worker.text }
  public static func precedes(_ left: PastVisit, _ right: PastVisit) -> Bool {
    if left.worker != right.worker { return left.worker < right.worker }
    return left.date != right.date ? left.date < right.date : left.nature.rank < right.nature.rank
  }
}

extension Absence: KeyedLine {
  public var name: String { worker.text }
  public static func precedes(_ left: Absence, _ right: Absence) -> Bool {
    left.worker != right.worker ? left.worker < right.worker : left.start < right.start
  }
}

extension VisitRequest: KeyedLine {
  public var name: String { worker.text }
  public static func precedes(_ left: VisitRequest, _ right: VisitRequest) -> Bool {
    if left.worker != right.worker { return left.worker < right.worker }
    return (left.date, left.nature.rank, left.origin.rawValue, left.establishment?.text ?? "") < (
      right.date, right.nature.rank, right.origin.rawValue, right.establishment?.text ?? ""
    )
  }
}

extension Establishment: KeyedLine {
  public var name: String { id.text }
  public static func precedes(_ left: Establishment, _ right: Establishment) -> Bool { left.id < right.id }
}

extension Closure: KeyedLine {
  public var name: String { establishment.text }
  public static func precedes(_ left: Closure, _ right: Closure) -> Bool {
    (left.establishment, left.start) < (right.establishment, right.start)
  }
}

extension Sector: KeyedLine {
  public var name: String { id.text }
  public static func precedes(_ left: Sector, _ right: Sector) -> Bool { left.id < right.id }
}

extension Team: KeyedLine {
  public var name: String { id.text }
  public static func precedes(_ left: Team, _ right: Team) -> Bool { left.id < right.id }
}

extension Professional: KeyedLine {
  public var name: String { id.text }
  public static func precedes(_ left: Professional, _ right: Professional) -> Bool { left.id < right.id }
}

extension TimetableLine: KeyedLine {
  public var name: String { professional.text }
  public static func precedes(_ left: TimetableLine, _ right: TimetableLine) -> Bool {
    (left.professional, left.weekday, left.part.index, left.weeks.rawValue, left.from?.dayNumber ?? .min) < (
      right.professional, right.weekday, right.part.index, right.weeks.rawValue, right.from?.dayNumber ?? .min
    )
  }
}

extension LeaveLine: KeyedLine {
  public var name: String { professional.text }
  public static func precedes(_ left: LeaveLine, _ right: LeaveLine) -> Bool {
    (left.professional, left.start, left.end, left.part?.index ?? -1, left.kind.rawValue) < (
      right.professional, right.start, right.end, right.part?.index ?? -1, right.kind.rawValue
    )
  }
}

extension Centre: KeyedLine {
  public var name: String { id.text }
  public static func precedes(_ left: Centre, _ right: Centre) -> Bool { left.id < right.id }
}

extension Opening: KeyedLine {
  public var name: String { centre.text }
  public static func precedes(_ left: Opening, _ right: Opening) -> Bool { (left.centre, left.halfDay) < (right.centre, right.halfDay) }
}

extension Journey: KeyedLine {
  public var name: String { commune }
  public static func precedes(_ left: Journey, _ right: Journey) -> Bool { (left.commune, left.centre) < (right.commune, right.centre) }
}

extension Appointment: KeyedLine {
  public var name: String { id.text }
  public static func precedes(_ left: Appointment, _ right: Appointment) -> Bool { left.id < right.id }
}
