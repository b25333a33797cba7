import Yams

// A scenario holds texts to be put in cells, and settings to be laid over those of parametres.yaml. Both keep the place where they were
// written, since what is found wrong in the overlaid dossier is told there: Yams gives the marks, and this tree keeps them as values.

/// Where something stands in a YAML file.
public struct SourcePlace: Sendable, Equatable {
  /// The file as messages name it.
  public var file: String
  public var line: Int
  public var column: Int
}

/// A YAML text as a value, every part with its place.
struct SettingTree: Sendable {
  enum Content: Sendable {
    case text(String)
    /// An empty scalar, `~` or `null`.
    case nothing
    case list([SettingTree])
    /// In the order written.
    case map([(key: SettingKey, value: SettingTree)])
  }

  var content: Content
  var place: SourcePlace

  init(_ content: Content, _ place: SourcePlace) { (self.content, self.place) = (content, place) }

  init(_ node: Node, file: String) {
    let mark = node.mark
    place = SourcePlace(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      content = isNull ? .nothing : .text(scalar.string)
    case .sequence(let sequence): content = .list(sequence.map { SettingTree($0, file: file) })
    case .mapping(let mapping):
      content = .map(
        mapping.map { key, value in
          let mark = key.mark
          let place = SourcePlace(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
          return (SettingKey(text: key.scalar?.string ?? "", place: place), SettingTree(value, file: file))
        })
    case .alias: content = .nothing
    }
  }

  var text: String? { if case .text(let text) = content { text } else { nil } }
  var isNothing: Bool { if case .nothing = content { true } else { false } }
  var list: [SettingTree]? { if case .list(let items) = content { items } else { nil } }
  var map: [(key: SettingKey, value: SettingTree)]? { if case .map(let pairs) = content { pairs } else { nil } }

  subscript(key: String) -> SettingTree? { map?.first { $0.key.text == key }?.value }

  /// Whether two trees say the same, wherever they stand; the order of keys means nothing.
  func says(_ other: SettingTree) -> Bool {
    switch (content, other.content) {
    case (.nothing, .nothing): return true
    case (.text(let left), .text(let right)): return left == right
    case (.list(let left), .list(let right)): return left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
    case (.map(let left), .map(let right)):
      return left.count == right.count
        && left.allSatisfy { pair in right.first { $0.key.text == pair.key.text }.map { pair.value.says($0.value) } ?? false }
    default: return false
    }
  }

  /// The tree without the keys of its maps that hold nothing.
  private var withoutNothing: SettingTree {
    guard case .map(let pairs) = content else { return self }
    return SettingTree(.map(pairs.filter { !$0.value.isNothing }.map { ($0.key, $0.value.withoutNothing) }), place)
  }

  /// Lays a tree over this one: maps key by key, anything else replaced; nothing takes the key away, so that it has its default again.
  mutating func lay(_ other: SettingTree) {
    guard case .map(let above) = other.content, case .map(var pairs) = content else {
      self = other
      return
    }
    for (key, value) in above {
      let place = pairs.firstIndex { $0.key.text == key.text }
      if value.isNothing {
        if let place { pairs.remove(at: place) }
      } else if let place {
        pairs[place].value.lay(value)
      } else {
        pairs.append((key, value.withoutNothing))
      }
    }
    content = .map(pairs)
  }
}

/// A key of a YAML map.
struct SettingKey: Sendable {
  var text: String
  var place: SourcePlace
}

/// A tree written as YAML, one scalar a line, with the place each line came from.
struct SettingText {
  private(set) var text = ""
  /// By line, the first being 1, which stands at index 0.
  private(set) var places: [SourcePlace] = []

  init(_ tree: SettingTree) {
    switch tree.content {
    case .map(let pairs): write(pairs, indent: "")
    default: break
    }
  }

  private mutating func line(_ line: String, _ place: SourcePlace) {
    text += line + "\n"
    places.append(place)
  }

  private mutating func write(_ pairs: [(key: SettingKey, value: SettingTree)], indent: String, first: String? = nil) {
    var start = first ?? indent
    for (key, value) in pairs {
      write(value, after: start + SettingText.scalar(key.text) + ":", indent: indent, at: key.place)
      start = indent
    }
  }

  private mutating func write(_ value: SettingTree, after head: String, indent: String, at place: SourcePlace) {
    switch value.content {
    case .nothing: line(head, place)
    case .text(let text): line(head + " " + SettingText.scalar(text), value.place)
    case .list(let items) where items.isEmpty: line(head + " []", value.place)
    case .map(let pairs) where pairs.isEmpty: line(head + " {}", value.place)
    case .list(let items):
      line(head, place)
      for item in items {
        if case .map(let pairs) = item.content, !pairs.isEmpty {
          write(pairs, indent: indent + "    ", first: indent + "  - ")
        } else {
          write(item, after: indent + "  -", indent: indent + "  ", at: item.place)
        }
      }
    case .map(let pairs):
      line(head, place)
      write(pairs, indent: indent + "  ")
    }
  }

  /// A scalar as YAML reads it back: plain when nothing in it could be taken for anything else.
  static func scalar(_ text: String) -> String {
    let plain = text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "." || $0 == "-"
    }
    let safe = plain && !text.isEmpty && text.first != "-" && !["null", "Null", "NULL", "."].contains(text)
    return safe ? text : "\"" + escaped(text) + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
