/// A word of a message or of an option's phrase, in the forms in which words are compared.
struct OptionToken: Sendable {
  /// Folded, as it was typed.
  var typed: String
  /// The standard word.
  var word: String
  /// Without affixes.
  var root: String
  /// Whether the language or the script knows the word as it was typed.
  var isKnown: Bool
  /// Whether it is a long word that is known only as made of a root and affixes: "dimisili" may be
  /// "di-misil-i" or "domisili".
  var isMade: Bool
  /// What stands between the word before and this one.
  var gap: Gap

  /// How two words are divided.
  struct Gap: OptionSet, Sendable {
    let rawValue: UInt8
    /// Comma, semicolon, line end.
    static let comma = Gap(rawValue: 1)
    /// `&`, `+` or a slash.
    static let joiner = Gap(rawValue: 2)
    static let dash = Gap(rawValue: 4)
    static let point = Gap(rawValue: 8)
    static let blank = Gap(rawValue: 16)
  }

  /// The words of a text.
  static func tokens(
    _ text: String, _ folded: FoldedText, _ canonical: CanonicalText, _ vocabulary: Vocabulary
  ) -> [OptionToken] {
    let bytes = Array(text.utf8)
    var end = 0
    let tokens = canonical.words.map { word in
      let typed = word.source.map { Self.typed(folded, $0) }.joined(separator: " ")
      let found = word.id == .unknown ? typed : vocabulary.word(word.id)
      let standard = Self.degrees.contains(found) ? "sangat" : found
      let root =
        word.root == .unknown || standard != found ? standard : vocabulary.word(word.root)
      let original =
        folded.words[word.source.lowerBound].original
        .lowerBound..<folded.words[
          word.source.upperBound - 1
        ].original.upperBound
      let gap = original.lowerBound > end ? Gap(bytes[end..<original.lowerBound]) : Gap([])
      end = max(end, original.upperBound)
      // What became a word only by taking or guessing letters may as well be a typing error.
      let isGuess = word.how == .letters || word.how == .abbreviation
      let isKnown = !isGuess && (word.id != .unknown || word.root != .unknown)
      let isMade = word.how == .affixed && word.id == .unknown && typed.utf8.count >= longestShort
      return OptionToken(
        typed: typed, word: standard, root: root, isKnown: isKnown, isMade: isMade, gap: gap)
    }
    return withPastSpans(tokens)
  }

  /// Ways to say "very": "puas banget" names "Sangat puas".
  private static let degrees: Set<String> = [
    "banget", "sekali", "amat", "pisan", "tenan", "sanget", "nian", "bana",
  ]

  /// A folded word, of which the beginning stands for all: no phrase has a word so long, and each
  /// of the many look-ups takes time by its length.
  private static func typed(_ folded: FoldedText, _ place: Int) -> String {
    let word = folded.word(place)
    return word.utf8.count <= longestWord
      ? word : String(String.UnicodeScalarView(word.unicodeScalars.prefix(longestWord)))
  }

  private static let longestWord = 128
  /// Letters from which a word is hardly another one's misspelling.
  private static let longestShort = 7

  /// "Minggu kemarin" is last week, and nothing of yesterday.
  private static func withPastSpans(_ tokens: [OptionToken]) -> [OptionToken] {
    guard tokens.count > 1 else { return tokens }
    var tokens = tokens
    for place in tokens.indices.dropFirst()
    where tokens[place].word == "kemarin"
      && ["minggu", "bulan", "tahun"].contains(tokens[place - 1].word)
    {
      (tokens[place].word, tokens[place].root) = ("lalu", "lalu")
    }
    return tokens
  }

  static func tokens(_ text: String, _ vocabulary: Vocabulary) -> [OptionToken] {
    let folded = FoldedText(text)
    return tokens(text, folded, vocabulary.canonicalize(folded), vocabulary)
  }

  /// What it means, for words that mean nearly the same: the head of the family of its form
  /// ("benerin", "dibenerinnya"), otherwise that of its root.
  var concept: String {
    WordFamilies.headOfForm(typed) ?? withoutAffixes.flatMap(WordFamilies.headOfForm)
      ?? WordFamilies.head(of: root) ?? root
  }

  /// The form in "dibenerinnya"; nil for what has no such affixes.
  private var withoutAffixes: String? {
    var rest = typed[...]
    if rest.hasSuffix("nya") { rest = rest.dropLast(3) }
    if rest.hasPrefix("di") { rest = rest.dropFirst(2) }
    return rest.utf8.count < typed.utf8.count && rest.utf8.count >= Self.shortestForm
      ? String(rest) : nil
  }

  private static let shortestForm = 5

  /// The number of a word of digits; nil for other words.
  var digits: Int? {
    typed.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && typed.utf8.count <= 4 ? Int(typed) : nil
  }

  /// The same of a number word too: "dua".
  var number: Int? { digits ?? OptionNumbers.cardinals[word] }

  /// Whether one is the number that the other is in words.
  func isNumber(of other: OptionToken) -> Bool {
    isNumeric != other.isNumeric && number.map { $0 == other.number } == true
  }

  var isNumeric: Bool { typed.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}

extension OptionToken.Gap {
  init(_ bytes: ArraySlice<UInt8>) {
    self = []
    // The two bytes before.
    var before: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      defer { before = (before.1, byte) }
      switch byte {
      case 0x2C, 0x3B, 0x0A: insert(.comma)
      case 0x26, 0x2B, 0x2F: insert(.joiner)
      case 0x2D, 0x7E: insert(.dash)
      // The dashes from U+2010 to U+2015.
      case 0x90...0x95 where before == (0xE2, 0x80): insert(.dash)
      case 0x2E: insert(.point)
      case 0x20: insert(.blank)
      default: continue
      }
    }
  }
}
