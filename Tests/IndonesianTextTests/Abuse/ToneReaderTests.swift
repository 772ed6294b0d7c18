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

  @Test(arguments: [
    (WiderToneCases.abusive, Tone.abusive), (WiderToneCases.threatening, .threatening),
    (WiderToneCases.distressed, .distressed), (WiderToneCases.safe, .safe),
    (DistressCases.distressed, .distressed), (DistressCases.safe, .safe),
    (ThreatCases.threatening, .threatening), (ThreatCases.safe, .safe),
    (ThreatCases.byOthers, .threatening), (ThreatCases.toldOfOthers, .safe),
    (ThreatCases.thrownAtOffices, .abusive), (ThreatCases.animalsAtOffices, .safe),
    (CoveredAbuseCases.abusive, .abusive), (CoveredAbuseCases.safe, .safe),
  ])
  func `tone is read from how words stand together`(messages: [String], tone: Tone) {
    let wrong = messages.filter { readTone($0) != tone }
    #expect(100 * wrong.count <= 2 * messages.count, "\(wrong)")
  }

  /// The lists have the written forms.
  @Test(arguments: [
    "pengin ngakhiri hidupku sendiri", "rasane pengen ngakhirin urip", "mau nyudahi hidup",
    "kepikiran ngabisin hidup", "pengen nyelesaiin hidup aja", "mau ngiris nadi", "pen nyayat nadi",
  ])
  func `a verb is known as it is spoken`(message: String) {
    #expect(readTone(message) == .distressed)
  }

  @Test(arguments: ["k*ntol", "k****l", "a n j i n g", "anj!ng", "b4ngs4t", "guoblok", "djancuk"])
  func `abuse is seen through its coverings`(message: String) {
    #expect(readTone(message) == .abusive)
  }

  @Test func `any text has a tone`() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<300 { _ = readTone(generator.text()) }
    #expect(readTone("") == .safe)
    #expect(readTone("***") == .safe)
    #expect(readTone(String(repeating: "a ", count: 5_000)) == .safe)
  }
}
