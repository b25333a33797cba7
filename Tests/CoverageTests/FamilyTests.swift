import Coverage
import Dossier
import Testing

@Suite("The families of indicators") struct FamilyTests {
  @Test func `there are twelve`() { #expect(Indicators.families.count == 12) }
}
