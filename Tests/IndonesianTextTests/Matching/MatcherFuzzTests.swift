import IndonesianText
import Testing

/// Any text at all, and samples with letters lost, doubled and swapped: nothing may crash.
///
/// That the work only grows with the length is looked at where all sets are: see
/// `UnderstandFuzzTests`.
@Suite struct MatcherFuzzTests {
  private let vocabulary: Vocabulary
  private let index: IntentIndex
  private let menu: OptionMatcher
  private let samples: [String]

  init() {
    let intents = ReportIntentCases.definitions.split(separator: "\n").map { line in
      IntentIndex.Intent(
        utterances: line.split(separator: ";", maxSplits: 1)[1].split(separator: "/").map(
          String.init))
    }
    var builder = VocabularyBuilder(.questions)
    for utterance in intents.flatMap(\.utterances) { builder.intern(utterance) }
    vocabulary = builder.build()
    index = IntentIndex(intents, vocabulary)
    menu = OptionMatcher(
      [["Berita bohong", "hoaks"], ["Ujaran kebencian"], ["Politik uang"], ["Facebook", "fb"]],
      AnswerLexicon(vocabulary))
    samples =
      ReportIntentCases.all.split(separator: "\n").map(String.init)
      + ["yang ketiga aja", "bukan hoaks tapi politik uang", "1, 3 dan 4", "brita bohong"]
  }

  private func act(_ text: String) -> Int {
    let folded = FoldedText(text)
    let scores = index.scores(for: folded, vocabulary.canonicalize(folded))
    for score in scores { #expect((0...100).contains(score.points)) }
    _ = menu.read(text, several: false)
    _ = menu.read(text, several: true)
    return scores.count
  }

  @Test func `any text can be matched with intents and options`() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<600 { _ = act(generator.text()) }
  }

  @Test func `a sample with slips can be matched, and twice alike`() throws {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<600 {
      let sample = try #require(samples.randomElement(using: &generator))
      let text = mutated(sample, &generator)
      let folded = FoldedText(text)
      let canonical = vocabulary.canonicalize(folded)
      _ = act(text)
      #expect(index.scores(for: folded, canonical) == index.scores(for: folded, canonical))
    }
  }

  private func mutated(_ text: String, _ generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where scalars.count > 1 {
      let place = Int.random(in: 0..<(scalars.count - 1), using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      case 2: scalars.swapAt(place, place + 1)
      case 3: scalars[place] = "\u{301}"
      default: scalars += scalars.prefix(20)
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}
