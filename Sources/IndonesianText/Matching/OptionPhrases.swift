/// The phrases that name the options of a menu, and how well words fit them.
///
/// Each option is known by its title, its synonyms and the sides of either. A word of a phrase is
/// met by the same word (100), the same root (95), a word of the same concept (92), an abbreviation
/// (85) or a typing error (60 to 84). What counts is how much of a phrase is met and how much of
/// the message is explained.
struct OptionPhrases: Sendable {
  struct Phrase: Sendable {
    var option: Int
    var terms: [Int]
  }

  /// How an option fits some words.
  struct Fit {
    var option: Int
    /// Of 100: how much of its best phrase was said.
    var said: Int
    /// The same without its light words that were not said: "yogyakarta" for "DI Yogyakarta".
    var core: Int
    /// Of 100: how much of the words it explains.
    var explained: Int
    /// Whether nothing but the very words and spellings was needed.
    var isExact: Bool
    /// Whether every word of some weight meets something of it, with a slip at most.
    var isCovered: Bool
    /// The phrase that fits best.
    var phrase: Int

    var points: Int { (60 * said + 40 * explained) / 100 }
  }

  let phrases: [Phrase]
  private let terms: [OptionToken]
  private let weights: [Int]
  /// By term, the options in which it occurs, as a set of bits.
  private let options: [UInt64]
  let optionCount: Int
  let light: Set<String>
  private let misspelt: MisspeltWords
  /// Terms by what is heard of them.
  private let sounds: [LoanSound: [Int]]
  /// By term, what it means.
  private let concepts: [String]
  /// What is the whole name of an option as it is typed, though the words mean little elsewhere:
  /// "kk", which is short for "kakak".
  private let names: Set<String>
  /// Phrases without their blanks, for words that were written together.
  private let joined: [(text: String, phrase: Int)]

  /// More options than a menu shows are not looked at.
  private static let mostOptions = 64

  init(_ spellings: [[String]], _ vocabulary: Vocabulary, light: Set<String>) {
    var phrases: [Phrase] = []
    var terms: [OptionToken] = []
    var places: [String: Int] = [:]
    var options: [UInt64] = []
    var joined: [(text: String, phrase: Int)] = []
    optionCount = min(spellings.count, Self.mostOptions)
    for (option, spellings) in spellings.prefix(Self.mostOptions).enumerated() {
      for spelling in spellings {
        let tokens = OptionToken.tokens(spelling, vocabulary)
        guard !tokens.isEmpty else { continue }
        let ids = tokens.map { token in
          let key = token.word
          if let place = places[key] {
            options[place] |= 1 << UInt64(option)
            return place
          }
          places[key] = terms.count
          terms.append(token)
          options.append(1 << UInt64(option))
          return terms.count - 1
        }
        joined.append((tokens.map(\.typed).joined(), phrases.count))
        phrases.append(Phrase(option: option, terms: ids))
      }
    }
    let names = Set(phrases.lazy.filter { $0.terms.count == 1 }.map { terms[$0.terms[0]].typed })
    self.names = names
    weights = terms.indices.map { term in
      if light.contains(terms[term].word), !names.contains(terms[term].typed) { return 1 }
      return options[term].nonzeroBitCount == 1 ? 4 : options[term].nonzeroBitCount == 2 ? 3 : 2
    }
    self.phrases = phrases
    self.terms = terms
    self.options = options
    self.light = light
    self.joined = joined
    misspelt = MisspeltWords(terms.map(\.typed), .options)
    sounds = terms.indices.reduce(into: [:]) { sounds, term in
      if let sound = LoanSound(terms[term].typed) { sounds[sound, default: []].append(term) }
    }
    concepts = terms.map(\.concept)
  }

  /// The title and each of its sides: "Ya, kirim laporan", "Ya", "kirim laporan".
  static func sides(of title: String) -> [String] {
    let sides = title.split(whereSeparator: { $0 == "/" || $0 == "," }).map { $0.trimmingBlanks }
      .filter { !$0.isEmpty }
    return sides.count > 1 ? [title] + sides : [title]
  }

  /// Whether a phrase of an option holds this word.
  func holds(_ word: String) -> Bool { terms.contains { $0.word == word } }

  /// The words of a phrase, as they are compared.
  func text(of phrase: Int) -> String {
    phrases[phrase].terms.map { terms[$0].typed }.joined(separator: " ")
  }

  /// Whether the phrase holds this word.
  func phrase(_ phrase: Int, holds word: String) -> Bool {
    phrases[phrase].terms.contains { terms[$0].word == word }
  }

  /// Whether an option's phrases begin with a negation: "Tidak punya bukti".
  func isNegative(_ option: Int) -> Bool {
    phrases.contains { phrase in
      phrase.option == option
        && phrase.terms.first.map { ["tidak", "belum", "tanpa"].contains(terms[$0].word) } == true
        && phrase.terms.count > 1
    }
  }

  // MARK: - Words

  /// The terms that a word meets, with their quality of 100.
  private func meetings(
    of token: OptionToken, withNumbers: Bool
  ) -> [(term: Int, quality: Int)] {
    var found: [(term: Int, quality: Int)] = []
    for (place, term) in terms.enumerated() {
      if term.typed != token.typed, isAddress(term) { continue }
      if term.word == token.word || term.typed == token.typed
        || withNumbers && token.isNumber(of: term)
      {
        found.append((place, 100))
      } else if !token.isNumeric,
        term.root == token.root || Self.isLoan(term.root, of: token.root)
          || Self.isLoan(token.root, of: term.root)
      {
        found.append((place, 95))
      }
    }
    // A word that names an option does not speak of its neighbours: "facebooknya", not "medsos".
    if found.isEmpty { found = alike(token) }
    guard found.isEmpty, !token.isNumeric else { return found }
    if token.isKnown {
      return !token.isMade
        ? []
        : misspelt.matches(of: token.typed).filter { $0.quality >= Self.oneSlip }.map {
          ($0.place, $0.quality)
        }
    }
    for match in misspelt.matches(of: token.typed) { found.append((match.place, match.quality)) }
    found += heard(token.typed)
    if found.isEmpty { found = abbreviated(token.typed) }
    if found.isEmpty { found = cutShort(token.typed) }
    return found.isEmpty ? withoutClitic(token.typed) : found
  }

  /// Whether an option is called by what is elsewhere a short form of address: "kk" names a family
  /// card, "kak" does not.
  private func isAddress(_ term: OptionToken) -> Bool {
    term.typed != term.word && names.contains(term.typed)
      && OptionNumbers.fillers.contains(term.word)
  }

  /// Words that mean nearly the same.
  private func alike(_ token: OptionToken) -> [(term: Int, quality: Int)] {
    let concept = token.concept
    return terms.indices.compactMap {
      concepts[$0] == concept && !isAddress(terms[$0]) ? ($0, 92) : nil
    }
  }

  /// "feisbuk" for "facebook": what sounds the same.
  private func heard(_ typed: String) -> [(term: Int, quality: Int)] {
    LoanSound(typed).flatMap { sounds[$0] }?.map { ($0, 80) } ?? []
  }

  /// "insta" for "instagram", "utube" for "youtube": most of the word from either end.
  private func cutShort(_ typed: String) -> [(term: Int, quality: Int)] {
    guard typed.utf8.count >= 4 else { return [] }
    let found = terms.indices.filter { place in
      let term = terms[place].typed
      let (part, all) = (typed.utf8.count, term.utf8.count)
      return part < all
        && ((term.hasPrefix(typed) && part * 2 >= all)
          || (term.hasSuffix(typed) && part * 3 >= all * 2))
    }
    return found.count == 1 ? [(found[0], 80)] : []
  }

  /// "twitternya": names take these endings as well, and no dictionary holds all names.
  private func withoutClitic(_ typed: String) -> [(term: Int, quality: Int)] {
    for clitic in ["nya", "ku", "mu", "kah", "lah", "an"] where typed.hasSuffix(clitic) {
      let name = typed.dropLast(clitic.utf8.count)
      guard name.utf8.count >= 3 else { continue }
      let found = terms.indices.filter { terms[$0].typed == name }
      if !found.isEmpty { return found.map { ($0, 95) } }
    }
    return []
  }

  /// "netralitas" is "netral" as a noun.
  private static func isLoan(_ noun: String, of word: String) -> Bool {
    guard word.utf8.count >= 4, noun.hasPrefix(word) else { return false }
    return ["itas", "isasi", "asi", "isme"].contains(noun.dropFirst(word.count))
  }

  /// "brt" for "barat", "jkt" for "jakarta", "jkrta" as well: consonants in order, the first and
  /// the last kept, and with vowels all of them.
  private func abbreviated(_ typed: String) -> [(term: Int, quality: Int)] {
    let letters = Array(typed.utf8)
    let consonants = letters.filter { !Self.vowels.contains($0) }
    guard (2...7).contains(letters.count), letters.first == consonants.first else { return [] }
    let isPlain = consonants.count == letters.count
    return terms.indices.compactMap { place in
      let term = terms[place].typed.utf8
      let own = term.filter { !Self.vowels.contains($0) }
      guard term.first == letters.first, own.count >= 2, own.last == consonants.last else {
        return nil
      }
      let isWhole = own.elementsEqual(consonants)
      let isShort = isPlain && letters.count > 2 && letters.count <= 5
      guard isWhole || isShort, Self.holds(term, inOrder: letters) else { return nil }
      return (place, 85)
    }
  }

  private static func holds(_ term: String.UTF8View, inOrder letters: [UInt8]) -> Bool {
    var rest = term[...]
    for letter in letters {
      guard let next = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: next)...]
    }
    return true
  }

  private static let vowels = Set("aiueo".utf8)

  // MARK: - Options

  /// The options that share a word with these words, best first.
  func fits(_ tokens: ArraySlice<OptionToken>) -> [Fit] {
    var best = Array(repeating: 0, count: terms.count)
    var wordOptions: [(weight: Int, byOption: [Int: Int])] = []
    // "2 kali" says nothing, "coblos 2 kali" does.
    let withNumbers = tokens.contains { token in
      token.number == nil && !light.contains(token.word) && !Self.everyday.contains(token.word)
    }
    for token in tokens {
      let met = meetings(of: token, withNumbers: withNumbers)
      for (term, quality) in met { best[term] = max(best[term], quality) }
      let isLight =
        !names.contains(token.typed)
        && (light.contains(token.word) || light.contains(token.typed) || isShort(token)
          || met.isEmpty && Self.people.contains(token.word))
      var byOption: [Int: Int] = [:]
      for (term, quality) in met {
        for option in 0..<optionCount where options[term] & (1 << UInt64(option)) != 0 {
          byOption[option] = max(byOption[option] ?? 0, quality)
        }
      }
      if !isLight || !byOption.isEmpty { wordOptions.append((isLight ? 1 : 4, byOption)) }
    }
    let total = wordOptions.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return [] }
    var fits: [Int: Fit] = [:]
    for (place, phrase) in phrases.enumerated() {
      let weight = phrase.terms.reduce(0) { $0 + weights[$1] }
      let unsaid = phrase.terms.lazy.filter { best[$0] == 0 && light.contains(terms[$0].word) }
      let unsaidWeight = unsaid.reduce(0) { $0 + weights[$1] }
      let met = phrase.terms.reduce(0) { $0 + weights[$1] * best[$1] }
      guard met > 0, weight > 0 else { continue }
      let explained = wordOptions.reduce(0) { $0 + $1.weight * ($1.byOption[phrase.option] ?? 0) }
      let fit = Fit(
        option: phrase.option, said: met / weight,
        core: met / (weight - unsaidWeight), explained: explained / total,
        isExact: phrase.terms.allSatisfy { best[$0] >= 92 },
        isCovered: wordOptions.allSatisfy { ($0.byOption[phrase.option] ?? 0) >= Self.oneSlip },
        phrase: place)
      if let other = fits[phrase.option], other.points >= fit.points { continue }
      fits[phrase.option] = fit
    }
    return fits.values.sorted { ($1.points, $0.option) < ($0.points, $1.option) }
  }

  /// What a word counts that is one slip off.
  private static let oneSlip = 72

  private static let everyday = Set(LightWords.everyday)

  /// Whom something happens to says little about what it is.
  private static let people: Set<String> = [
    "warga", "orang", "masyarakat", "rakyat", "penduduk", "tetangga", "teman", "kawan", "saudara",
    "bapak", "ibu", "suami", "istri", "kakak", "adik", "seseorang", "pihak",
  ]

  /// A word too short to say anything by itself.
  private func isShort(_ token: OptionToken) -> Bool {
    token.typed.utf8.count <= 2 && !token.isKnown && !token.isNumeric
  }

  /// The option whose phrase these words are when the blanks between them do not count.
  func joined(_ tokens: ArraySlice<OptionToken>) -> Int? {
    let text = tokens.map(\.typed).joined()
    guard text.utf8.count >= 5, text.utf8.count <= 40 else { return nil }
    var found: Set<Int> = []
    for (candidate, phrase) in joined where candidate == text {
      found.insert(phrases[phrase].option)
    }
    if found.isEmpty, tokens.contains(where: { !$0.isKnown }) {
      for (candidate, phrase) in joined where candidate.utf8.count >= 7 {
        if typingDistance(text, candidate, atMost: 1) != nil {
          found.insert(phrases[phrase].option)
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
