import IndonesianText
import Testing

@Suite struct MisspeltWordsTests {
  /// Slips that fingers or ears make easily, each with another one of as many letters.
  @Test(arguments: [
    ("laporan", "laporam", "laporag"), ("laporan", "lapotan", "lapocan"),
    ("panggil", "pangil", "pangmil"), ("kampus", "kammpus", "kambpus"),
    ("laporan", "laopran", "lapzran"), ("laporan", "lapran", "lapoan"),
    ("fitnah", "pitnah", "gitnah"), ("aktif", "aktiv", "aktih"), ("kuota", "quota", "muota"),
    ("ijazah", "ijasah", "ijabah"), ("pejabat", "peyabat", "pewabat"),
    ("kabar", "khabar", "kmabar"), ("hadir", "hadhir", "hadnir"), ("kalau", "kalo", "kalm"),
    ("pakai", "pake", "pakn"), ("putri", "poetri", "pzxtri"),
  ])
  func `a slip that is easily made costs less`(word: String, easy: String, hard: String) throws {
    let cost = { (typed: String) in slipCost(Array(typed.utf8), Array(word.utf8), atMost: 400) }
    let cheap = try #require(cost(easy))
    #expect(cheap < cost(hard) ?? 401)
    #expect(cost(word) == 0)
  }

  @Test(arguments: [
    ("lapran", "laporan", 70), ("kampaye", "kampanye", 90), ("kampnaye", "kampanye", 80),
    ("pelangaran", "pelanggaran", 30),
  ])
  func `the nearest word is found with its cost`(typed: String, word: String, cost: Int) {
    let words = ["laporan", "kampanye", "pelanggaran", "pemilu"]
    let nearest = MisspeltWords(words, .sentences).nearest(to: typed)
    #expect(nearest.map { words[$0.place] } == [word])
    #expect(nearest.first?.cost == cost)
  }

  @Test func `what sounds like a word is found although two letters differ`() {
    #expect(MisspeltWords(["kalau"], .answers).nearest(to: "kalo").map(\.cost) == [60])
    #expect(MisspeltWords(["poetri"], .regions).nearest(to: "putri").map(\.cost) == [60])
  }

  @Test(arguments: ["lap", "kam", "pmi"])
  func `a short word is never corrected`(typed: String) {
    let words = ["lapo", "kamu", "pemi", "lapor"]
    for tolerance in [TypingTolerance.options, .sentences, .answers, .regions] {
      #expect(MisspeltWords(words, tolerance).matches(of: typed) == [])
    }
  }

  @Test func `a dearer slip is less sure, between 85 and 60`() {
    let words = MisspeltWords(["pelanggaran"], .options)
    let quality = { (typed: String) in words.matches(of: typed).first?.quality ?? 0 }
    #expect(quality("pelangaran") > quality("pelangharan"))
    #expect(quality("pelangharan") > quality("pelamgharan"))
    #expect((60...85).contains(quality("pelamgharan")))
  }

  // MARK: - In a vocabulary

  private func corrected(_ text: String, script: [String] = []) -> [String] {
    var builder = VocabularyBuilder()
    for phrase in script { builder.intern(phrase) }
    let vocabulary = builder.build()
    let folded = FoldedText(text)
    return vocabulary.corrected(vocabulary.canonicalize(folded), of: folded).words.map { word in
      if case .typingError(let cost) = word.how { return "\(vocabulary.word(word.id)) \(cost)" }
      return word.id == .unknown ? "?" : vocabulary.word(word.id)
    }
  }

  @Test func `a frequent word carries the cost of its typing error`() {
    #expect(corrected("melaporkna masslah") == ["melaporkan 80", "masalah"])
  }

  @Test func `a word of the script is found as well`() {
    #expect(corrected("kodalvo") == ["?"])
    #expect(corrected("kodalvo", script: ["kodalva"]) == ["kodalva 60"])
  }

  /// Known words, roots with affixes, names of regions, numbers, short words.
  @Test(arguments: [
    "kabur", "dilaporin", "jember", "l4poran9", "lpr", "cra", "xyzzy", "bambang", "hastuti",
  ])
  func `what is known or too short is not corrected`(typed: String) {
    let folded = FoldedText(typed)
    let vocabulary = Vocabulary.core
    let canonical = vocabulary.canonicalize(folded)
    #expect(vocabulary.corrected(canonical, of: folded) == canonical)
  }

  @Test func `one that is equally near to two words is neither`() {
    #expect(corrected("kodalvx", script: ["kodalva", "kodalvi"]) == ["?"])
  }

  @Test func `a word that is misspelt again and again is put right each time`() {
    #expect(
      corrected("melaporkna kodalvo melaporkna", script: ["kodalva"])
        == ["melaporkan 80", "kodalva 60", "melaporkan 80"])
  }

  /// Words of five letters that nobody knows, each another one.
  @Test func `of very many unknown words only the first are looked at`() {
    let letters = Array("abcdefghij")
    let strange = (0..<100).map { "xqz\(letters[$0 / 10])\(letters[$0 % 10])" }
    let most = Vocabulary.mostMisspelt
    let few = strange.prefix(most - 1).joined(separator: " ")
    let many = strange.prefix(most).joined(separator: " ")
    #expect(corrected(few + " kodalvo", script: ["kodalva"]).last == "kodalva 60")
    #expect(corrected(many + " kodalvo", script: ["kodalva"]).last == "?")
    // One that was looked at before stays what it is.
    let again = corrected("kodalvo \(many) kodalvo", script: ["kodalva"])
    #expect(again.first == "kodalva 60" && again.last == "kodalva 60")
  }

  /// An index that scanned would take a thousand times as long for a thousand times the words.
  @Test func `the candidates do not grow with the words`() {
    var random = SeededGenerator(seed: 3)
    let many = (0..<20_000).map { _ in
      String((0..<9).compactMap { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) })
    }
    let index = TypingErrorIndex(many + ["pelanggaran"])
    let found = index.candidates(for: "pelangaran")
    #expect(found.contains(many.count))
    #expect(found.count < 20)
  }
}
