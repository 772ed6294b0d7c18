extension SpokenWords {
  /// Whether the message asks something: by a question mark, a question word, or a tag such as
  /// "bisa ga".
  ///
  /// "Tidak tahu kapan" and "lupa siapa" state; "tidak tahu caranya" asks.
  package var asks: Bool {
    if hasQuestionMark { return true }
    let content = content
    if endsInTag(content) || wondersWhether(content) { return true }
    return content.indices.contains { place in
      guard content[place].isQuestionWord else { return false }
      if content[place].isOne(of: Self.ways) { return true }
      let before = content[..<place].suffix(Self.reach)
      return !before.contains { Self.notKnowing.contains($0.text) }
    }
  }

  /// Whether it asks for the way to do something.
  var asksHow: Bool { content.contains { $0.isOne(of: Self.ways) } }

  private static let ways: Set<String> = ["cara"]

  /// "Bisa dituntut ga kalau lapor", "kalau tanpa nama bisa kan".
  private func wondersWhether(_ content: [Word]) -> Bool {
    if content.count > 1, let last = content.last, Self.modals.contains(last.text),
      !Self.negations.contains(content[content.count - 2].text)
    {
      return true
    }
    guard let first = content.first, Self.modals.contains(first.text) else { return false }
    return content.dropFirst().first?.isOne(of: Self.wishes) == true
      || content.dropFirst(2).contains { $0.text == "tidak" }
  }

  /// "Boleh minta nomornya", "bisa tahu jadwalnya".
  private static let wishes: Set<String> = ["minta", "tahu", "tanya", "nanya"]

  private static let modals: Set<String> = ["boleh", "bisa", "perlu", "harus", "wajib", "mungkin"]

  /// "Aman ga", "nomor saya kelihatan orang lain tidak"; but "fotonya juga tidak" states.
  private func endsInTag(_ content: [Word]) -> Bool {
    guard let last = content.last, Self.negations.contains(last.text) else { return false }
    guard !words.contains(where: { Self.stating.contains($0.text) }) else { return false }
    let rest = content.dropLast()
    return rest.count >= Self.shortestClause && last.text != "belum"
      || rest.contains { Self.askable.contains($0.root) }
  }

  /// Words that make a sentence which a negation behind it asks about.
  private static let shortestClause = 2

  /// Words of a sentence that ends in a negation and asks nothing.
  private static let stating: Set<String> = [
    "juga", "kayaknya", "sepertinya", "kayanya", "rasanya",
  ]

  /// Words between "tidak tahu" and what is not known.
  private static let reach = 2

  /// Compiled by hand for this project, like the lists below.
  static let negations: Set<String> = ["tidak", "belum", "bukan", "ndak", "tak"]

  /// What is asked about with a negation behind it: "aman ga".
  private static let askable: Set<String> = [
    "boleh", "bisa", "aman", "perlu", "harus", "wajib", "lama", "ada", "sah", "benar", "asli",
    "gratis", "bayar", "mahal", "rahasia", "resmi", "kena", "dapat", "apa", "bahaya", "mungkin",
  ]

  private static let notKnowing: Set<String> = [
    "tahu", "ingat", "lupa", "ngerti", "hafal", "yakin", "terserah", "entah",
  ]
}

extension SpokenWords.Word {
  /// Whether the word asks, also in Javanese or Sundanese.
  fileprivate var isQuestionWord: Bool {
    Self.questionWords.contains(text)
      || text.hasSuffix("kah") && text.utf8.count > 5 && !Self.ending.contains(text)
  }

  private static let questionWords = Set(
    CoreExpressions.questionWords + CoreExpressions.howWords
      + ["cara", "caranya", "bertanya", "nanya"])

  /// Words that merely end so.
  private static let ending: Set<String> = [
    "langkah", "berkah", "naskah", "tingkah", "merekah", "serakah", "makkah",
  ]
}
