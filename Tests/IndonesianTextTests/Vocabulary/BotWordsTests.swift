import IndonesianText
import Testing

@Suite struct BotWordsTests {
  private static let expressions = AnswerMeaning.allCases.flatMap {
    CoreExpressions.expressions(for: $0)
  }

  /// Words that look like others, stand for others, or are spelled as ours with affixes.
  private static let script = [
    "siwaslu", "dr", "kk", "hp", "sm", "bk", "yaya", "oke banget", "lanjutkanlah", "batalin",
    "gass",
    "hooh iya", "sipp",
  ]

  @Test("what shared words mean does not depend on a script's own words")
  func independent() {
    let plain = VocabularyBuilder(.answers).build()
    for shared in [BotWords.answers, .questions] {
      var builder = VocabularyBuilder(shared)
      for word in Self.script { builder.intern(word) }
      let vocabulary = builder.build()
      for expression in Self.expressions {
        #expect(vocabulary.phrase(expression) == plain.phrase(expression), "\(expression)")
        #expect(!plain.phrase(expression).contains(.unknown), "\(expression)")
      }
    }
  }

  @Test("a script's synonyms hold in shared expressions too")
  func synonyms() {
    var builder = VocabularyBuilder(.answers)
    builder.addSynonyms(of: "gaspol", ["iya betul", "batal"])
    let vocabulary = builder.build()
    let reader = AnswerReader(AnswerLexicon(vocabulary))
    #expect(vocabulary.phrase("batal") == vocabulary.phrase("gaspol"))
    #expect(reader.read("iya betul", kind: .correct).meaning == .yes)
    #expect(reader.read("tidak", kind: .correct).meaning == .no)
  }

  @Test("words of a script and shared words are found with typing errors")
  func misspelt() {
    var builder = VocabularyBuilder(.answers)
    builder.intern("siwaslu kecamatan")
    let vocabulary = builder.build()
    let meant = { (text: String) in
      let folded = FoldedText(text)
      return vocabulary.corrected(vocabulary.canonicalize(folded), of: folded).ids
    }
    #expect(meant("siwasslu kecamtan") == vocabulary.phrase("siwaslu kecamatan"))
    #expect(meant("bantaun") == vocabulary.phrase("bantuan"))
  }
}
