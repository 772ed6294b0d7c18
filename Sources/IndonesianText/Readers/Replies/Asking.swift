extension SpokenWords {
  /// Whether the message asks something: by a question mark, a question word, or a tag such as
  /// "bisa ga".
  ///
  /// "Tidak tahu kapan" and "lupa siapa" state; "tidak tahu caranya" asks. So does what somebody
  /// else says: "menyebut siapa yang curang", "ngasih tau cara curang", "dibilang pindah padahal
  /// tidak".
  package var asks: Bool {
    if hasQuestionMark { return true }
    let content = content
    return endsInTag(content) || wondersWhether(content)
      || words.indices.contains { asksAt($0) }
  }

  /// Whether the word at a place asks, and not only in what is known or told.
  private func asksAt(_ place: Int) -> Bool {
    let word = words[place]
    guard word.isQuestionWord else { return false }
    let before = words[..<place].filter { !Self.particles.contains($0.text) }
    let after = words[(place + 1)...].first { !Self.particles.contains($0.text) }
    if after != nil, before.suffix(Self.reachOfTelling).contains(where: { $0.tells }) {
      return false
    }
    if word.isOne(of: Self.ways) { return true }
    if words.indices.contains(place + 1), isIndefinite(word, words[place + 1]) { return false }
    // The second half of "ke mana mana".
    if place > 0, isIndefinite(words[place - 1], word) { return false }
    guard
      let known = before.suffix(Self.reach).lastIndex(where: {
        Self.notKnowing.contains($0.text)
      })
    else { return true }
    // "Pengen tau kapan" asks, "nggak tau kapan" does not.
    return before[..<known].suffix(Self.reach).contains { Self.wanting.contains($0.text) }
  }

  /// "Kapan tahu", "siapa pun", "ke mana mana".
  private func isIndefinite(_ word: Word, _ next: Word) -> Bool {
    Self.indefinite.contains(next.text) || word.text.hasSuffix(next.text)
  }

  /// Words between a verb of telling and the question that is told.
  private static let reachOfTelling = 3

  /// Words behind a question word that make it stand for any.
  private static let indefinite: Set<String> = ["tahu", "pun"]

  private static let wanting: Set<String> = [
    "mau", "ingin", "boleh", "bisa", "minta", "beri", "kasih", "tolong", "mohon", "perlu", "coba",
  ]

  /// Whether it asks what something is: "apa itu fitnah", "fitnah artinya apa", "bedanya apa",
  /// "yang gimana tuh".
  package var asksWhatItIs: Bool {
    guard asks else { return false }
    return words.contains { $0.isOne(of: Self.definitions) }
      || zip(words, words.dropFirst()).contains { first, second in
        switch second.text {
        case "apa": Self.pointing.contains(first.text)
        case "bagaimana": first.text == "yang" || Self.pointing.contains(first.text)
        case let word: first.text == "apa" && Self.pointing.contains(word)
        }
      }
  }

  private static let definitions: Set<String> = [
    "arti", "makna", "maksud", "definisi", "pengertian", "beda", "contoh",
  ]

  private static let pointing: Set<String> = ["itu", "tuh", "ini", "nih", "teh", "kuwi", "iku"]

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

  /// "Aman ga", "nomor saya kelihatan orang lain tidak", "bayar ga sih kalau lapor", "gratis kan";
  /// but "fotonya juga tidak" and "dibilang pindah padahal tidak" state.
  private func endsInTag(_ content: [Word]) -> Bool {
    guard !words.contains(where: { Self.stating.contains($0.text) }) else { return false }
    if words.count > 1, let last = words.last(where: { !Self.here.contains($0.text) }),
      Self.tags.contains(last.text)
    {
      return true
    }
    if let place = words.indices.dropFirst().first(where: { deniesNothing(at: $0) }),
      words[..<place].last(where: { !Self.particles.contains($0.text) })?.isOne(of: Self.askable)
        == true
    {
      return true
    }
    let clause = content.dropLast(content.last?.isOne(of: Self.later) == true ? 1 : 0)
    guard let last = clause.last, Self.negations.contains(last.text) else { return false }
    let rest = clause.dropLast()
    guard rest.last.map({ Self.contrasting.contains($0.text) }) != true else { return false }
    return rest.count >= Self.shortestClause && last.text != "belum"
      || rest.contains { Self.askable.contains($0.root) }
  }

  /// Whether a negation stands at a place before something that cannot be denied.
  private func deniesNothing(at place: Int) -> Bool {
    guard Self.negations.contains(words[place].text), words.indices.contains(place + 1) else {
      return false
    }
    return Self.undeniable.contains(words[place + 1].text)
  }

  /// Particles and conjunctions that a negation does not reach.
  private static let undeniable: Set<String> = [
    "sih", "kalau", "jika", "bila", "ya", "dong", "nih", "tuh", "deh",
  ]

  /// Words that ask by standing last.
  private static let tags: Set<String> = ["kan", "kah"]

  /// Words that point at what is at hand, said behind the tag: "gratis kan ini".
  private static let here: Set<String> = [
    "ini", "itu", "nih", "tuh", "ya", "pak", "bu", "min", "kak",
  ]

  /// When something will be, said behind the tag: "disebar ga nanti".
  private static let later: Set<String> = ["nanti", "sekarang", "besok"]

  /// What is so, set against what was said; a negation right behind it states.
  private static let contrasting: Set<String> = [
    "nyata", "nyatanya", "kenyataan", "kenyataannya", "jebul", "jebule", "faktanya", "aslinya",
    "realitanya", "ternyata", "sebenarnya",
    "sebetulnya", "malah", "malahan", "justru", "tapi", "tetapi", "namun", "nanging", "melainkan",
    "memang",
    "masih", "juga",
  ]

  /// Words of a sentence which a negation behind it asks about.
  private static let shortestClause = 2

  /// Words of a sentence that ends in a negation and asks nothing.
  private static let stating: Set<String> = [
    "juga", "kayaknya", "sepertinya", "kayanya", "rasanya", "padahal",
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
      + [
        "cara", "caranya", "bertanya", "nanya", "diapain", "diapakan", "digimanain",
        "dibagaimanakan", "dikemanakan", "dikemanain", "berapaan", "pirang", "piro", "ngendi",
        "pundi",
      ])

  /// Whether it is a verb with which somebody says something to others, in a form that narrates:
  /// "menyebut", "ngasih tau", "nulis", but not the request "kasih tau".
  fileprivate var tells: Bool {
    Self.telling.contains(text)
      || Self.telling.contains(root) && text != root && !text.hasPrefix("ku")
  }

  /// Compiled by hand for this project, by root; "memberi", "bilang" and "isinya" as they stand.
  private static let telling: Set<String> = [
    "memberi", "bilang", "ngomong", "berbicara", "membicarakan", "isinya", "berisi", "katanya",
    "sebut", "tulis", "ajar", "tunjuk", "umum", "sebar", "bahas", "cerita", "kata", "jelas",
    "kabar",
    "ajak", "suruh", "posting", "unggah", "bagi", "klaim", "tuduh", "nuduh", "nulis", "nyebarin",
    "ngajak", "membahas", "menyebut", "tutorial",
  ]

  /// Words that merely end so.
  private static let ending: Set<String> = [
    "langkah", "berkah", "naskah", "tingkah", "merekah", "serakah", "makkah",
  ]
}
