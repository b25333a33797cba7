/// Elements joined two by two, and the parts that come of it.
struct DisjointSets {
  private var parent: [Int]

  /// So many elements, each alone.
  init(_ count: Int) { parent = Array(0..<count) }

  private func root(_ index: Int) -> Int {
    var node = index
    while parent[node] != node { node = parent[node] }
    return node
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (low, high) = (min(root(first), root(second)), max(root(first), root(second)))
    parent[high] = low
  }

  /// The part of each element; parts are numbered from 0 in the order of their first elements.
  var parts: [Int] {
    var numbers: [Int: Int] = [:]
    return parent.indices.map { index in
      let top = root(index)
      if let number = numbers[top] { return number }
      numbers[top] = numbers.count
      return numbers.count - 1
    }
  }
}
