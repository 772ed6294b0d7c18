import IndonesianText
import Testing

@Suite struct ToneReaderTests {
  @Test(arguments: [
    (ToneCases.abusive, Tone.abusive), (ToneCases.threatening, .threatening),
    (ToneCases.distressed, .distressed), (ToneCases.safe, .safe),
  ])
  func `a message has the tone that its writer means`(messages: [String], tone: Tone) {
    for message in messages { #expect(readTone(message) == tone, "\(message)") }
  }

  @Test func `any text has a tone`() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<300 { _ = readTone(generator.text()) }
    #expect(readTone("") == .safe)
    #expect(readTone("***") == .safe)
    #expect(readTone(String(repeating: "a ", count: 5_000)) == .safe)
  }
}
