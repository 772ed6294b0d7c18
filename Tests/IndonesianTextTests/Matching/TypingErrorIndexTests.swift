import IndonesianText
import Testing

@Suite struct TypingErrorIndexTests {
  @Test func `what a scan of all phrases finds is among the candidates`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let phrases = (0..<40).map { _ in Self.word(0...14, &random) }
      let index = TypingErrorIndex(phrases)
      for _ in 0..<60 {
        // Half of the messages are phrases with slips.
        var message = Self.word(0...14, &random)
        if Bool.random(using: &random), let phrase = phrases.randomElement(using: &random) {
          message = Self.withSlips(phrase, Int.random(in: 0...3, using: &random), &random)
        }
        let folded = FoldedText(message)
        let expected = phrases.indices.filter { place in
          let allowed = allowedTypos(letters: phrases[place].unicodeScalars.count)
          return allowed > 0 && typingDistance(folded.text, phrases[place], atMost: allowed) != nil
        }
        let found = index.candidates(for: folded.text)
        #expect(Set(found).isSuperset(of: expected), "\(message): \(expected)")
        #expect(found == Set(found).sorted())
      }
    }
  }

  @Test(arguments: ["", "abc", "zzzzzzzz", "syarat pemilih dan lain lain yang panjang sekali"])
  func `a message that is like no phrase has no candidates`(message: String) {
    let index = TypingErrorIndex(["syarat", "abc", "jadwal debat"])
    #expect(index.candidates(for: FoldedText(message).text) == [])
  }

  @Test func `phrases that begin alike are told apart by length and letters`() {
    let index = TypingErrorIndex(["syarat pemilih", "syarat kampanye", "syarat tps"])
    #expect(index.candidates(for: "syarat pemilhi") == [0])
  }

  private static let letters = Array("abé2 ")

  private static func word(_ count: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    let raw = (0..<Int.random(in: count, using: &random)).compactMap { _ in
      letters.randomElement(using: &random)
    }
    return FoldedText(String(raw)).text
  }

  private static func withSlips(
    _ phrase: String, _ slips: Int, _ random: inout SeededGenerator
  ) -> String {
    var letters = Array(phrase)
    for _ in 0..<slips where letters.count > 1 {
      let place = Int.random(in: 0..<letters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: letters.remove(at: place)
      case 1: letters.insert("x", at: place)
      case 2: letters[place] = "x"
      default: if place > 0 { letters.swapAt(place, place - 1) }
      }
    }
    return String(letters)
  }
}
