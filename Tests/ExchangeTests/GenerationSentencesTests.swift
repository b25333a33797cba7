import Exchange
import Generation
import Testing

@Suite("Sentences of the generator") struct GenerationSentencesTests {
  @Test func `each figure of the calibration has a name, and no name is idle`() {
    let codes = Set(Calibration.rows(GenerationRequest(workers: 500)).map(\.code))
    #expect(codes == Set(GenerationSentences.names.keys))
  }
}
