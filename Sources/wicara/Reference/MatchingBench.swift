import IndonesianText

/// Measures how fast messages are matched with intents, with yes and no, with a menu, and with the
/// names of regions.
///
/// The intents are the phrases of the reference bot, two sample sentences each; the messages have
/// 12 to 15 words, and one has the longest text there can be.
package struct MatchingBench {
  private let index: IntentIndex
  private let vocabulary: Vocabulary
  private let menu: OptionMatcher
  private let answers: AnswerReader

  package init(_ data: ReferenceContent) {
    let intents = data.answers.map { answer in
      IntentIndex.Intent(utterances: ["bagaimana \(answer.phrase)", "saya mau \(answer.phrase)"])
    }
    var builder = VocabularyBuilder(.questions)
    for utterance in intents.flatMap(\.utterances) { builder.intern(utterance) }
    vocabulary = builder.build()
    index = IntentIndex(intents, vocabulary)
    let lexicon = AnswerLexicon(vocabulary)
    answers = AnswerReader(lexicon)
    menu = OptionMatcher(
      [
        ["Berita bohong"], ["Ujaran kebencian"], ["Politik uang"], ["Kampanye hitam"],
        ["Masa tenang"],
      ], lexicon)
  }

  package static let messages = [
    "selamat siang pak saya mau tanya apa saja syarat pemilih di kampung kami ya",
    "kemarin ada orang datang ke rumah bawa amplop terus minta kami semua diam saja",
    "tolong kasih tahu jadwal debat yang nanti malam itu jam berapa mulainya ya kak",
    "ini anak saya belum dapat undangan padahal umurnya sudah tujuh belas tahun bulan lalu",
  ]

  /// The figures of so many seconds.
  func run(seconds: Double) -> String {
    let long = String(
      String(repeating: "kabar bohong ini menyebar ke grup xqzv kampung kami ", count: 90)
        .prefix(4_096))
    let short = ["gak ada yg salah kok", "iya tapi namanya salah", "oke lanjut kak", "bentar ya"]
    let choices = ["yang ketiga aja", "brita bohong", "bukan hoaks tapi politik uang", "wkwk"]
    let regions = ["kab bantl", "yogyakrta", "kota semrang", "sumtera barat", "kab banyuwngi"]
    let parts: [(name: String, texts: [String], act: (String) -> Int)] = [
      ("us_intent", Self.messages, { scores($0) }), ("us_intent_longest", [long], { scores($0) }),
      ("us_answer", short, { answers.read($0, kind: .correct).meaning.rawValue.utf8.count }),
      ("us_menu", choices, { menu.read($0, several: false) == .nothing ? 0 : 1 }),
      ("us_region", regions, { readRegion($0) == .none ? 0 : 1 }),
    ]
    return parts.map { part in
      let times = measure(part.texts, seconds: seconds / Double(parts.count), part.act)
      return "\(part.name)=\(times.median) \(part.name)_p99=\(times.last)"
    }.joined(separator: " ")
  }

  private func scores(_ text: String) -> Int {
    let folded = FoldedText(text)
    return index.scores(for: folded, vocabulary.canonicalize(folded)).count
  }

  private func measure(
    _ texts: [String], seconds: Double, _ act: (String) -> Int
  ) -> (median: String, last: String) {
    let clock = ContinuousClock()
    var times: [Int64] = []
    let deadline = clock.now + .seconds(seconds)
    var sum = 0
    while clock.now < deadline {
      for text in texts {
        let start = clock.now
        sum &+= act(text)
        times.append((clock.now - start).nanoseconds)
      }
    }
    precondition(sum >= 0, "results are used, so that none is optimised away")
    return (
      (times.quantile(0.5) / 1_000).text(places: 3), (times.quantile(0.99) / 1_000).text(places: 3)
    )
  }
}
