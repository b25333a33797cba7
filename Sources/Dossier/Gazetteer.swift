// Every commune of France with its centre, carried as text so that a dossier which gives only INSEE codes can be planned without a
// network. Names, codes and centres come from La Poste's open table of communes (vintage about 2021); names carry no accents there.
// Paris, Lyon and Marseille stand both whole (75056, 69123, 13055: the mean of their arrondissements) and by arrondissement.
//
// Notation of the `Gazetteer+From…` files, sorted by code: `@69` opens the communes whose code begins with 69; then
// `259Venissieux:45.70377:4.88138` is commune 69259 with its latitude and longitude; communes are parted by `;` or a line break.
// The text is cut up once, by bytes, when the first commune is asked for: some milliseconds for 35 000 communes.

/// A commune: its five-character INSEE code, its name without accents, and its centre.
public struct Commune: Sendable, Hashable {
  public var code: String
  public var name: String
  public var coordinates: Coordinates
  public init(code: String, name: String, coordinates: Coordinates) {
    self.code = code
    self.name = name
    self.coordinates = coordinates
  }
}

/// The communes of France.
public enum Gazetteer {
  /// The commune with this INSEE code, or nothing when there is none.
  ///
  /// - Complexity: O(log *n*) in the number of communes.
  public static func commune(_ code: String) -> Commune? {
    guard let place = index(of: code) else { return nil }
    return table.commune(at: place)
  }

  /// The centre of the commune with this INSEE code, without building its name.
  public static func coordinates(_ code: String) -> Coordinates? {
    guard let place = index(of: code) else { return nil }
    return table.entries[place].coordinates
  }

  /// The communes of a département, in the order of their codes.
  ///
  /// - Parameter department: Two characters, `69` or `2A`, or three overseas, `974`.
  public static func communes(department: String) -> [Commune] {
    let prefix = Array(department.utf8)
    guard prefix.count == 2 || prefix.count == 3 else { return [] }
    let low = Entry.pack(prefix + [UInt8](repeating: 0, count: 5 - prefix.count))
    let high = Entry.pack(prefix + [UInt8](repeating: .max, count: 5 - prefix.count))
    let entries = table.entries
    var place = table.firstIndex(atLeast: low)
    var communes: [Commune] = []
    while place < entries.count, entries[place].code <= high {
      communes.append(table.commune(at: place))
      place += 1
    }
    return communes
  }

  /// How many communes there are.
  public static var count: Int { table.entries.count }

  private static let table = Table(parsing: [from01, from28, from50, from67])

  private static func index(of code: String) -> Int? {
    let bytes = Array(code.utf8)
    guard bytes.count == 5 else { return nil }
    let packed = Entry.pack(bytes)
    let place = table.firstIndex(atLeast: packed)
    return place < table.entries.count && table.entries[place].code == packed ? place : nil
  }

  /// One commune, its name still in the text.
  struct Entry: Sendable {
    /// The five characters of the code, the first in the highest byte, so that numbers sort as codes do.
    var code: UInt64
    /// Hundred-thousandths of a degree.
    var latitude: Int32
    var longitude: Int32
    /// Where the name stands: which text, its first byte, its length.
    var text: UInt8
    var nameLength: UInt8
    var nameStart: UInt32

    var coordinates: Coordinates { Coordinates(latitude: Double(latitude) / 100_000, longitude: Double(longitude) / 100_000) }

    static func pack(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// The entries, sorted by code, and the texts their names stand in.
  struct Table: Sendable {
    let texts: [StaticString]
    let entries: [Entry]

    init(parsing texts: [StaticString]) {
      var entries: [Entry] = []
      entries.reserveCapacity(36_000)
      for (number, text) in texts.enumerated() {
        text.withUTF8Buffer { bytes in
          var place = 0
          var prefix: UInt64 = 0
          while place < bytes.count {
            if bytes[place] == UInt8(ascii: "@") {
              prefix = UInt64(bytes[place + 1]) << 32 | UInt64(bytes[place + 2]) << 24
              place += 4
              continue
            }
            let suffix = UInt64(bytes[place]) << 16 | UInt64(bytes[place + 1]) << 8 | UInt64(bytes[place + 2])
            let nameStart = place + 3
            place = nameStart
            while bytes[place] != UInt8(ascii: ":") { place += 1 }
            let nameLength = place - nameStart
            let latitude = Table.degrees(bytes, &place)
            let longitude = Table.degrees(bytes, &place)
            entries.append(
              Entry(
                code: prefix | suffix, latitude: latitude, longitude: longitude, text: UInt8(number), nameLength: UInt8(nameLength),
                nameStart: UInt32(nameStart)))
            place += 1
          }
        }
      }
      self.texts = texts
      self.entries = entries
    }

    /// Reads `:45.70377` from `place` on, in hundred-thousandths, and stops on the character after it.
    private static func degrees(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int32 {
      place += 1
      var value: Int32 = 0
      var decimals = -1
      var negative = false
      while place < bytes.count {
        switch bytes[place] {
        case UInt8(ascii: "-"): negative = true
        case UInt8(ascii: "."): decimals = 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          value = value * 10 + Int32(bytes[place] - 48)
          if decimals >= 0 { decimals += 1 }
        default:
          for _ in max(decimals, 0)..<5 { value *= 10 }
          return negative ? -value : value
        }
        place += 1
      }
      for _ in max(decimals, 0)..<5 { value *= 10 }
      return negative ? -value : value
    }

    /// The place of the first entry whose code is at least `code`.
    func firstIndex(atLeast code: UInt64) -> Int {
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].code < code { low = middle + 1 } else { high = middle }
      }
      return low
    }

    func commune(at place: Int) -> Commune {
      let entry = entries[place]
      let code = String(decoding: (0..<5).map { UInt8(truncatingIfNeeded: entry.code >> UInt64(32 - 8 * $0)) }, as: UTF8.self)
      let name = texts[Int(entry.text)].withUTF8Buffer { bytes in
        String(decoding: bytes[Int(entry.nameStart)..<(Int(entry.nameStart) + Int(entry.nameLength))], as: UTF8.self)
      }
      return Commune(code: code, name: name, coordinates: entry.coordinates)
    }
  }
}
