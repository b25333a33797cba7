import Dossier

/// The form of a commune's INSEE code: two digits, or 2A or 2B, then three digits.
enum CommuneCode {
  static func isWellFormed(_ cell: CellBytes) -> Bool {
    guard cell.count == 5 else { return false }
    for (place, byte) in cell.enumerated() where !(48...57).contains(byte) {
      guard place == 1, cell[0] == UInt8(ascii: "2"), byte == UInt8(ascii: "A") || byte == UInt8(ascii: "B") else { return false }
    }
    return true
  }
}

extension Row {
  /// A commune that the gazetteer knows.
  mutating func commune(_ slot: Slot) -> String? {
    guard let cell = filled(slot) else { return nil }
    let text = String(cell)
    guard CommuneCode.isWellFormed(cell) else {
      let digits = cell.allSatisfy { (48...57).contains($0) }
      if digits, cell.count == 4 {
        report(.communeZeroPerdu, slot, values: ["0" + text])
      } else {
        report(.communeIllisible, slot, value: PrivacyScreen.looksPersonal(cell) ? "" : nil)
      }
      return nil
    }
    return text
  }

  /// A place: a commune, coordinates, or both; `nil` when the line gives neither.
  ///
  /// - Parameter required: Report a place left out; one that is given and wrong is told once.
  mutating func place(_ slots: PlaceSlots, required: Bool = false) -> Place? {
    let before = errors
    let commune = commune(slots.commune)
    let latitude = decimal(slots.latitude)
    let longitude = decimal(slots.longitude)
    var place = Place(commune: commune)
    if let latitude, let longitude {
      place.coordinates = Coordinates(latitude: latitude, longitude: longitude)
    } else if (latitude == nil) != (longitude == nil), errors == before {
      report(.coordonneesIncompletes, latitude == nil ? slots.latitude : slots.longitude)
    } else if let commune {
      place.coordinates = Gazetteer.coordinates(commune)
      if place.coordinates == nil { report(.communeInconnue, slots.commune) }
    }
    let isEmpty = place.commune == nil && place.coordinates == nil
    if isEmpty, required, errors == before { report(.lieuManquant, slots.commune) }
    // A wrong place stands as an empty one, lest it also be told missing.
    return isEmpty && errors == before ? nil : place
  }
}

/// The three columns that say where something is.
struct PlaceSlots {
  let commune: Slot
  let latitude: Slot
  let longitude: Slot

  init(_ columns: ColumnFinder) {
    commune = columns["commune"]
    latitude = columns["latitude"]
    longitude = columns["longitude"]
  }
}
