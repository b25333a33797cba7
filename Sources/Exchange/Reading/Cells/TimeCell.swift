import Dossier

/// A time of day as exports write it: `08:30`, `8:30`, `08:30:00`, `8h30`.
struct TimeCell {
  let time: TimeOfDay

  init?(_ cell: CellBytes) {
    let text = String(cell).replacing("h", with: ":").replacing("H", with: ":")
    guard let time = TimeOfDay(text) else { return nil }
    self.time = time
  }
}
