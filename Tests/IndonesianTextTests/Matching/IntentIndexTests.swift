import IndonesianText
import Testing

@Suite struct IntentIndexTests {
  private struct Domain {
    let names: [String]
    let index: IntentIndex
    let vocabulary: Vocabulary

    init(_ definitions: String) {
      let intents = definitions.split(separator: "\n").map { line in
        let parts = list(String(line), by: ";")
        return (name: parts[0], utterances: list(parts[1], by: "/"))
      }
      var builder = VocabularyBuilder()
      IntentIndex.intern(into: &builder)
      for utterance in intents.flatMap(\.utterances) { builder.intern(utterance) }
      let vocabulary = builder.build()
      names = intents.map(\.name)
      index = IntentIndex(
        intents.map { IntentIndex.Intent(utterances: $0.utterances) }, vocabulary)
      self.vocabulary = vocabulary
    }

    func scores(_ text: String) -> [IntentIndex.Score] {
      let folded = FoldedText(text)
      return index.scores(for: folded, vocabulary.canonicalize(folded))
    }

    func answer(_ text: String) -> String {
      guard let best = scores(text).first, best.points >= IntentIndex.acceptance else {
        return "di_luar"
      }
      return names[best.intent]
    }
  }

  private func check(_ definitions: String, _ cases: String, precision: Int = 92) {
    let domain = Domain(definitions)
    var (right, given, givenRight, outside, outsideRight) = (0, 0, 0, 0, 0)
    var wrong: [String] = []
    for row in rows(cases) {
      let found = domain.answer(row[1])
      let isRight = found == row[0]
      if isRight {
        right += 1
      } else {
        let best = domain.scores(row[1]).prefix(2).map { "\(domain.names[$0.intent]) \($0.points)" }
        wrong.append("\(row[0]); \(row[1]) but \(found) \(best)")
      }
      if row[0] == "di_luar" {
        outside += 1
        if isRight { outsideRight += 1 }
      }
      if found != "di_luar" {
        given += 1
        if isRight { givenRight += 1 }
      }
    }
    let count = rows(cases).count
    let isEnough =
      100 * right >= 86 * count && 100 * givenRight >= precision * given
      && 100 * outsideRight >= 90 * outside
    #expect(isEnough, "\(right) of \(count)\n\(wrong.joined(separator: "\n"))")
  }

  @Test func `sentences nobody listed find the intents of a clinic`() {
    check(IntentCases.definitions, IntentCases.all)
  }

  @Test func `sentences nobody listed find the intents of a service for reports`() {
    check(ReportIntentCases.definitions, ReportIntentCases.all)
  }

  @Test func `sentences nobody listed find the intents of an office for papers`() {
    check(PaperIntentCases.definitions, PaperIntentCases.all, precision: 88)
  }

  @Test(arguments: ["alamat kantor pajak", "nomor telepon pln", "lacak paket", "cek pulsa"])
  func `a word of another matter speaks against every intent`(text: String) {
    #expect(Domain(ReportIntentCases.definitions).answer(text) == "di_luar")
  }

  @Test func `words in company tell what each alone does not`() {
    let domain = Domain("a; siapa yang boleh lapor\nb; cara lapor akun\nc; laporan saya hilang")
    #expect(domain.answer("anak boleh lapor gak") == "a")
    #expect(domain.answer("caranya lapor") == "b")
    #expect(domain.answer("laporan hilang") == "c")
  }

  @Test func `an utterance said alone has all points`() {
    let domain = Domain("a; berapa lama diproses\nb; nomor resmi bukan")
    #expect(domain.scores("berapa lama diproses").first?.points == 100)
  }
}
