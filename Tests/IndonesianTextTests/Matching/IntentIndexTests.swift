import IndonesianText
import Testing

@Suite struct IntentIndexTests {
  private let vocabulary: Vocabulary
  private let index: IntentIndex

  init() {
    let intents = [
      ["nomor resmi bukan", "ini asli tidak"], ["berapa lama diproses"], ["cara salin tautan"],
    ]
    var builder = VocabularyBuilder()
    for phrase in intents.joined() + ["ini", "bukan", "tidak", "berapa"] { builder.intern(phrase) }
    let vocabulary = builder.build()
    self.vocabulary = vocabulary
    index = IntentIndex(
      intents.map { IntentIndex.Intent(utterances: $0.map { vocabulary.phrase($0) }) },
      lightWords: Set(["ini", "bukan", "tidak", "berapa"].flatMap { vocabulary.phrase($0) }))
  }

  private func scores(_ text: String) -> [IntentIndex.Score] {
    index.scores(for: vocabulary.canonicalize(FoldedText(text)).ids)
  }

  @Test func `the worked example of the comment holds`() throws {
    let best = try #require(scores("kak ini nomor resmi bukan ya").first)
    #expect(best.intent == 0)
    #expect(best.utterance == 0)
    #expect(best.points >= IntentIndex.acceptance)
  }

  @Test(arguments: ["jual pulsa murah", "", "ini", "harga cabai hari ini berapa"])
  func `what shares no word of weight is nothing`(text: String) {
    #expect(scores(text).allSatisfy { $0.points < IntentIndex.acceptance })
  }

  @Test func `an utterance said alone has all points`() {
    #expect(scores("berapa lama diproses").first?.points == 100)
  }
}
