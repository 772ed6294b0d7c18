import IndonesianText
import Testing

@Suite struct VocabularyTests {
  private static func vocabulary() -> Vocabulary {
    var builder = VocabularyBuilder()
    builder.addSynonyms(of: "tautan", ["link", "url", "alamat web"])
    builder.addSynonyms(of: "berita bohong", ["hoaks", "kabar burung", "kabar"])
    builder.intern("laporkan konten hati-hati")
    return builder.build()
  }

  private static func words(_ text: String) -> [String] {
    let vocabulary = vocabulary()
    return vocabulary.phrase(text).map(vocabulary.word)
  }

  @Test(arguments: [
    ("gk yg lgsg", ["tidak", "yang", "langsung"]), ("Gak jgn", ["tidak", "jangan"]),
    ("gpp", ["tidak", "apa", "apa"]), ("makasih", ["terima", "kasih"]),
    ("fesbuk", ["facebook"]), ("link", ["tautan"]), ("Alamat  web!", ["tautan"]),
    ("hoax", ["berita", "bohong"]), ("kabar burung", ["berita", "bohong"]),
    ("kabar", ["berita", "bohong"]), ("laporrkan", ["laporkan"]), ("xyzzy", [""]),
  ])
  func `a phrase is read as standard words`(typed: String, standard: [String]) {
    #expect(Self.words(typed) == standard)
  }

  @Test func `each standard word says how it was reached`() {
    let vocabulary = Self.vocabulary()
    let text = FoldedText("laporkan laporrkan gk hati2 url xyzzy")
    let canonical = vocabulary.canonicalize(text)
    #expect(
      canonical.words.map(\.how) == [
        .exact, .letters, .abbreviation, .reduplicated, .reduplicated, .synonym, .exact,
      ])
    #expect(canonical.words.map(\.source) == (0..<7).map { $0..<($0 + 1) })
    #expect(canonical.words.last?.id == .unknown)
    #expect(canonical.ids == canonical.words.map(\.id))
  }

  @Test func `a replaced phrase points at all words it came from`() {
    let vocabulary = Self.vocabulary()
    let words = vocabulary.canonicalize(FoldedText("laporkan kabar burung")).words
    #expect(words.map(\.source) == [0..<1, 1..<3, 1..<3])
    #expect(words.map(\.how) == [.exact, .synonym, .synonym])
  }

  @Test func `a member of two groups keeps its first head`() {
    var builder = VocabularyBuilder()
    builder.addSynonyms(of: "satu", ["kata"])
    builder.addSynonyms(of: "dua", ["kata", "dua", ""])
    let vocabulary = builder.build()
    #expect(vocabulary.phrase("kata") == vocabulary.phrase("satu"))
    #expect(vocabulary.phrase("dua") != vocabulary.phrase("satu"))
  }

  @Test func `a doubled letter that fits two different words is not guessed`() {
    var builder = VocabularyBuilder()
    builder.intern("masa massa")
    let vocabulary = builder.build()
    #expect(vocabulary.phrase("maassaa") == [.unknown])
    #expect(vocabulary.phrase("maasa").map(vocabulary.word) == ["masa"])
  }

  @Test func `known are words and spellings`() {
    let vocabulary = Self.vocabulary()
    #expect(vocabulary.isKnown("laporkan") && vocabulary.isKnown("GK"))
    #expect(!vocabulary.isKnown("laporrkan") && !vocabulary.isKnown(""))
    #expect(vocabulary.word(.unknown) == "")
    #expect(vocabulary.word(WordID(rawValue: .max)) == "")
  }

  @Test func `the same script gives the same numbers`() {
    #expect(Self.vocabulary().phrase("laporkan url") == Self.vocabulary().phrase("laporkan url"))
  }

  @Test func `no text makes canonicalizing fail`() {
    let vocabulary = Self.vocabulary()
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let folded = FoldedText(random.text())
      for word in vocabulary.canonicalize(folded).words {
        #expect(word.source.upperBound <= folded.words.count)
      }
    }
  }

  /// Of a long message each unfamiliar word is looked for once.
  @Test func `a word means the same in a long message as by itself`() {
    let vocabulary = Self.vocabulary()
    let words = [
      "kepemerintahannya", "haaloo", "k4mu", "pmrnth", "kodalvo", "aabbccdd", "dilaporin", "menge",
      "ngelaporin", "tidak", "gk",
    ]
    var random = SeededGenerator(seed: 9)
    let message = (0..<300).compactMap { _ in words.randomElement(using: &random) }
    let folded = FoldedText(message.joined(separator: " "))
    let read = vocabulary.canonicalize(folded).words
    #expect(read.count == message.count)
    for (typed, word) in zip(message, read) {
      let alone = vocabulary.canonicalize(FoldedText(typed)).words.first
      #expect(word.id == alone?.id && word.root == alone?.root && word.how == alone?.how)
    }
  }

  @Test func `the numbers alone are those of the words with their reasons`() {
    var builder = VocabularyBuilder()
    builder.intern("tidak boleh hati lapor hallo status")
    builder.addSynonyms(of: "cek status", ["lihat", "status laporan"])
    let vocabulary = builder.build()
    let words = ["gk", "tidak", "tidaak", "hati2", "lihat", "status", "laporan", "haallo", "xyz"]
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...6, using: &random)
      let message = (0..<count).compactMap { _ in words.randomElement(using: &random) }
      let folded = FoldedText(message.joined(separator: " "))
      #expect(vocabulary.ids(of: folded) == vocabulary.canonicalize(folded).words.map(\.id))
    }
  }

  @Test(arguments: [
    ("biaya kampanye", true), ("gak tau", true), ("h o a k s", false), ("ngelaporin", false),
    ("xqzv", false), ("", true),
  ])
  func `words that stand in the tables are read without looking further`(
    text: String, isPlain: Bool
  ) {
    let vocabulary = VocabularyBuilder(.answers).build()
    let folded = FoldedText(text)
    let plain = vocabulary.plainIDs(of: folded)
    #expect((plain != nil) == isPlain)
    #expect(vocabulary.ids(of: folded) == vocabulary.canonicalize(folded).ids)
  }
}
