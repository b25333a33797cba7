import Dossier
import Testing

@testable import Exchange

@Suite("The contract as tierstemps schema prints it") struct SchemaTests {
  /// Keys of an object that its schema does not name, and in turn those of the objects inside it.
  private func strangers(_ value: JSONValue, _ schema: JSONValue, path: String = "") -> [String] {
    guard case .object(let rules) = schema else { return [path] }
    switch value {
    case .object(let members):
      guard case .object(let named)? = rules["properties"] else {
        guard let rest = rules["additionalProperties"] else { return [] }
        return members.sorted { $0.key < $1.key }.flatMap { strangers($0.value, rest, path: path + "." + $0.key) }
      }
      return members.sorted { $0.key < $1.key }.flatMap { member in
        named[member.key].map { strangers(member.value, $0, path: path + "." + member.key) } ?? [path + "." + member.key]
      }
    case .array(let values):
      guard let items = rules["items"] else { return [] }
      return values.flatMap { strangers($0, items, path: path + "[]") }
    default: return []
    }
  }

  @Test func `what a plan writes is what the schema names`() {
    #expect(strangers(.plan(SmallPlan.plan), JSONSchema.plan) == [])
    #expect(strangers(.bound(SmallPlan.plan.certificate ?? BoundCertificate()), JSONSchema.bound) == [])
  }

  @Test func `the schema of parameters names every key once`() {
    func leaves(_ schema: JSONValue, _ path: String) -> [String] {
      guard case .object(let rules) = schema, case .object(let named)? = rules["properties"], rules["x-defaut"] == nil else {
        return [path]
      }
      return named.sorted { $0.key < $1.key }.flatMap { leaves($0.value, path.isEmpty ? $0.key : path + "." + $0.key) }
    }
    #expect(leaves(JSONSchema.parameters, "") == ParameterContract.all.map(\.path).sorted())
  }

  @Test func `every column of every file stands in the table, with its meaning`() {
    let text = String(decoding: ContractTable.csv(.fr).dropFirst(3), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 1 + FileContract.all.reduce(0) { $0 + $1.columns.count })
    for contract in FileContract.all {
      for key in contract.key { #expect(contract.columns.contains { $0.name == key }, "\(contract.file.rawValue) \(key)") }
      for column in contract.columns { #expect(Folding.folded(column.name) == column.name) }
    }
  }
}
