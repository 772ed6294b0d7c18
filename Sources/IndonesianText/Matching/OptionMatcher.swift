/// Finds the options of a menu that a message chooses.
///
/// The surest reading wins: places ("yang ketiga"), phrases of the options with synonyms, affixes,
/// abbreviations and typing errors, several of them where that is allowed, then what the message
/// means as an answer ("gak jadi" for "Batalkan"). Words behind a negation take options away:
/// "bukan hoaks tapi fitnah". What fits two options alike is asked about; what fits none is no
/// choice.
///
/// Linear in the length of the message times the number of the options' words.
package final class OptionMatcher: Sendable {
  /// What a message chooses.
  package enum Choice: Hashable, Sendable {
    /// Options by place, ascending; one unless several are allowed.
    case options([Int])
    /// One of these is meant; ask which.
    case ask([Int])
    case nothing
  }

  let phrases: OptionPhrases
  let vocabulary: Vocabulary
  fileprivate let answers: AnswerLexicon
  /// The one option that an answer of this meaning chooses.
  fileprivate let meanings: [AnswerMeaning: Int]
  /// The options that say that there is nothing: "Belum ada tautan", "Lupa".
  package let noneOptions: Set<Int>
  /// The only one of them, if it says so in several words.
  fileprivate let emptyOption: Int?

  /// A winner must lead by this much.
  package static let margin = 8

  /// Longer messages choose nothing.
  static let longestMessage = 24
  /// Bytes of a message without letters and digits beyond which it names no option: a title on a
  /// button has 20 characters.
  fileprivate static let longestSigns = 256

  /// - `spellings`: for each option its title and everything else it is called.
  package init(_ spellings: [[String]], _ answers: AnswerLexicon) {
    vocabulary = answers.vocabulary
    self.answers = answers
    let spellings = spellings.map { $0.flatMap(OptionPhrases.sides) }
    var meanings: [AnswerMeaning: Set<Int>] = [:]
    for (option, spellings) in spellings.enumerated() {
      for case let meaning? in spellings.map({ Self.meaning(of: $0, answers) }) {
        meanings[meaning, default: []].insert(option)
      }
    }
    let single = meanings.compactMapValues { $0.count == 1 ? $0.first : nil }
    self.meanings = single
    // Yes and no are read as answers: "iya kah" and "ya nggak" hold a "ya" and choose no "Ya".
    let phrases = OptionPhrases(
      spellings.map { spellings in
        spellings.filter { spelling in
          let meaning = Self.meaning(of: spelling, answers)
          return meaning.map { ![.yes, .no].contains($0) || single[$0] == nil } ?? true
        }
      }, answers.vocabulary, light: Self.light)
    self.phrases = phrases
    let none = spellings.indices.filter { option in
      spellings[option].contains { SpokenWords($0, answers.vocabulary).deniesAll }
    }
    noneOptions = Set(none)
    emptyOption = none.count == 1 ? none.first { phrases.isNegative($0) } : nil
  }

  /// What an option's spelling means as an answer.
  ///
  /// Regional words that answer only as whole messages ("lain") are ordinary words here.
  private static func meaning(of spelling: String, _ answers: AnswerLexicon) -> AnswerMeaning? {
    let words = answers.vocabulary.phrase(spelling)[...]
    return answers.isAnswer(words) ? answers.meaning(of: words) : nil
  }

  /// The choice that a message makes; `several` allows more than one option.
  ///
  /// - `shown`: the options that can be chosen, in the order in which they are numbered; all unless
  ///   said otherwise. Their numbers count only if they are `numbered`.
  package func read(
    _ text: String, several: Bool, shown: [Int]? = nil, numbered: Bool = true
  ) -> Choice {
    let shown = shown ?? Array(0..<phrases.optionCount)
    let reader = Reader(matcher: self, shown: shown, numbered: numbered)
    let choice = reader.read(text, several: several)
    switch choice {
    case .options(let places):
      return places.allSatisfy(shown.contains) ? choice : .nothing
    case .ask(let places):
      let left = places.filter(shown.contains)
      return left.count > 1 ? .ask(left) : left.isEmpty ? .nothing : .options(left)
    case .nothing: return .nothing
    }
  }

  /// The options that a message names by their places in the list alone, in the order of the list;
  /// nil for what is no such message.
  package static func places(_ text: String, _ vocabulary: Vocabulary, of count: Int) -> [Int]? {
    let text = withPlainDigits(text)
    let folded = FoldedText(text)
    guard !folded.isEmpty, folded.words.count <= longestMessage else { return nil }
    let tokens = OptionToken.tokens(text, folded, vocabulary.canonicalize(folded), vocabulary)
    guard case .places(let places)? = OptionNumbers(count: count).read(tokens[...]) else {
      return nil
    }
    return places
  }

  /// Words that name no option by themselves.
  fileprivate static let light: Set<String> = OptionNumbers.fillers.union(LightWords.all)
    .subtracting([
      "menu", "tanya", "sama", "punya",
    ]).union([
      "sama", "kepada", "lewat", "melalui", "via", "pakai", "coba", "langsung", "minta", "dulu",
      "itu", "sendiri", "nya", "kayaknya", "kalau", "saja", "banget", "sekali", "nih", "tuh", "kak",
      "pengen", "the", "a", "s", "d", "seperti", "tentang", "soal",
    ])
}

/// One reading of a menu: the options that are shown, and how they are numbered.
private struct Reader {
  let matcher: OptionMatcher
  /// The options that can be chosen, in the order of their numbers.
  let shown: [Int]
  let numbered: Bool

  typealias Choice = OptionMatcher.Choice

  private var phrases: OptionPhrases { matcher.phrases }
  private var vocabulary: Vocabulary { matcher.vocabulary }

  /// The places of options that words number.
  private func numbers(_ tokens: ArraySlice<OptionToken>) -> OptionNumbers.Reading? {
    guard numbered else { return nil }
    let reading = OptionNumbers(count: shown.count).read(tokens)
    guard case .places(let places)? = reading else { return reading }
    return .places(places.map { shown[$0] })
  }

  func read(_ text: String, several: Bool) -> Choice {
    let text = OptionMatcher.withPlainDigits(text)
    let folded = FoldedText(text)
    guard !folded.isEmpty, folded.words.count <= OptionMatcher.longestMessage else {
      return .nothing
    }
    let canonical = vocabulary.canonicalize(folded)
    // So many signs are the name of nothing; they may still answer.
    if !folded.isSymbols || folded.bytes.count <= OptionMatcher.longestSigns {
      let tokens = OptionToken.tokens(text, folded, canonical, vocabulary)
      let words = Self.withoutParticles(tokens)[...]
      let choice = isAnswerOnly(canonical, tokens) ? .nothing : choice(words, several: several)
      guard case .nothing = choice else { return choice }
      if let option = reworded(tokens[...], folded, canonical) { return .options([option]) }
    }
    return answered(text, folded, canonical)
  }

  /// Whether a message is a yes or a no that no option is called by: "benar" does not name
  /// "Keaslian", although both speak of what is genuine.
  private func isAnswerOnly(_ canonical: CanonicalText, _ tokens: [OptionToken]) -> Bool {
    guard tokens.count <= Self.longestAnswer, !tokens.contains(where: { phrases.holds($0.word) })
    else { return false }
    let ids = zip(tokens, canonical.words).filter { !OptionMatcher.light.contains($0.0.word) }
      .map(\.1.id)
    return matcher.answers.meaning(of: ids[...]).map { [.yes, .no].contains($0) } ?? false
  }

  /// Words of a plain yes or no with those around it: "iya betul dong kak".
  private static let longestAnswer = 4

  /// The option that the message names in other words (`Rewordings`), or with a phrase that is
  /// known in another spelling only when its typing errors are put right ("hate speach").
  private func reworded(
    _ tokens: ArraySlice<OptionToken>, _ folded: FoldedText, _ canonical: CanonicalText
  ) -> Int? {
    guard tokens.count <= Self.longestName,
      !tokens.contains(where: { OptionParts.negations.contains($0.word) })
    else { return nil }
    for text in Rewordings.times(of: tokens) {
      if let option = named(by: text, atLeast: Self.wholePhrase) { return option }
    }
    if let translation = Rewordings.translation(of: tokens),
      let option = named(by: translation, atLeast: Self.halfPhrase)
    {
      return option
    }
    let corrected = vocabulary.corrected(canonical, of: folded)
    guard corrected != canonical else { return nil }
    let words = corrected.words.map { word in
      word.id == .unknown ? folded.word(word.source.lowerBound) : vocabulary.word(word.id)
    }.joined(separator: " ")
    if let option = named(by: words, atLeast: Self.wholePhrase) { return option }
    return Rewordings.translation(of: OptionToken.tokens(words, vocabulary)[...]).flatMap {
      named(by: $0, atLeast: Self.halfPhrase)
    }
  }

  /// Words of a message beyond which it tells something rather than naming an option.
  private static let longestName = 8
  private static let wholePhrase = 92
  private static let halfPhrase = 50

  /// The one option of which words hold enough of a phrase, of 100, and little else.
  private func named(by text: String, atLeast said: Int) -> Int? {
    let fits = phrases.fits(OptionToken.tokens(text, vocabulary)[...])
    guard let best = fits.first, best.said >= said,
      best.explained >= (best.said < Self.wholePhrase ? 90 : best.isExact ? 45 : 70),
      fits.dropFirst().allSatisfy({ best.points - $0.points >= OptionMatcher.margin })
    else { return nil }
    return best.option
  }

  /// The words without the "ya" behind other words, which chooses no "Ya": "gimana ya", "maaf ya".
  private static func withoutParticles(_ tokens: [OptionToken]) -> [OptionToken] {
    guard let first = tokens.first else { return tokens }
    let rest = tokens.dropFirst().filter {
      $0.gap.contains(.comma) || !AnswerWords.particles.contains($0.typed)
    }
    return [first] + rest
  }

  private func choice(_ tokens: ArraySlice<OptionToken>, several: Bool) -> Choice {
    if let named = whole(tokens) { return .options([named]) }
    switch numbers(tokens) {
    case .outOfRange: return .nothing
    case .places(let places): return joined(places, several: several)
    case nil: break
    }
    if let option = negated(tokens) { return .options([option]) }
    if several, let range = range(tokens) { return .options(range) }
    let parts = OptionParts(tokens, isWord: { phrases.holds($0) })
    guard !parts.removed.isEmpty || parts.chosen.count > 1 || parts.isAll || parts.isRepaired else {
      if let choice = one(tokens) { return choice }
      return several ? row(tokens).map { .options($0) } ?? .nothing : .nothing
    }
    let choice = joined(parts, several: several)
    if case .nothing = choice, parts.isLoose, let whole = one(tokens) { return whole }
    return choice
  }

  private func joined(_ places: [Int], several: Bool) -> Choice {
    if several || places.count == 1 { return .options(places) }
    return places.count <= Self.mostAsked ? .ask(places) : .nothing
  }

  /// More than this cannot be asked about in one question.
  private static let mostAsked = 4

  /// Joins what the parts of a message choose and take away.
  private func joined(_ parts: OptionParts, several: Bool) -> Choice {
    var chosen: Set<Int> = parts.isAll && several ? Set(shown) : []
    var removed: Set<Int> = []
    for part in parts.removed { removed.formUnion(places(of: part) ?? []) }
    if parts.isAll {
      guard several else { return .nothing }
      if !parts.removed.isEmpty, removed.isEmpty { return .nothing }
    }
    for part in parts.chosen {
      guard let places = places(of: part) else {
        if parts.removed.isEmpty || several { return .nothing }
        continue
      }
      chosen.formUnion(places)
    }
    // "ASN tidak netral" says the same thing twice.
    let rest = chosen == removed ? chosen : chosen.subtracting(removed)
    guard !rest.isEmpty else { return .nothing }
    return joined(rest.sorted(), several: several)
  }

  private func places(of part: ArraySlice<OptionToken>) -> [Int]? {
    switch numbers(part) {
    case .places(let places): return places
    case .outOfRange: return nil
    case nil: break
    }
    if case .options(let options)? = one(part) { return options }
    return row(part)
  }

  /// The option of which a phrase is the whole message.
  private func whole(_ tokens: ArraySlice<OptionToken>) -> Int? {
    let fits = phrases.fits(tokens)
    guard let best = fits.first, best.said == 100, best.explained == 100,
      fits.dropFirst().allSatisfy({ $0.points < best.points })
    else { return nil }
    let negations = tokens.filter { OptionParts.negations.contains($0.word) }
    guard negations.allSatisfy({ phrases.phrase(best.phrase, holds: $0.word) }) else { return nil }
    return best.option
  }

  /// The option whose own phrase holds the negations of the message: "ga ada bukti".
  private func negated(_ tokens: ArraySlice<OptionToken>) -> Int? {
    let negations = tokens.filter { OptionParts.negations.contains($0.word) }
    guard !negations.isEmpty, case .options(let options)? = one(tokens), let option = options.first,
      let fit = phrases.fits(tokens).first(where: { $0.option == option }), fit.said >= 70,
      negations.allSatisfy({ phrases.phrase(fit.phrase, holds: $0.word) })
    else { return nil }
    return option
  }

  /// The option that words name, or the ones to ask about.
  private func one(_ tokens: ArraySlice<OptionToken>) -> Choice? {
    let fits = phrases.fits(tokens).filter { isGood($0, tokens) && !isTurnedRound($0, tokens) }
    guard let best = fits.first else { return phrases.joined(tokens).map { .options([$0]) } }
    let near = fits.filter { best.points - $0.points < OptionMatcher.margin }
    if near.count == 1 { return .options([best.option]) }
    return near.count <= Self.mostAsked ? .ask(near.map(\.option).sorted()) : nil
  }

  /// Whether enough of a phrase was said, and enough of the message is explained by it.
  private func isGood(_ fit: OptionPhrases.Fit, _ tokens: ArraySlice<OptionToken>) -> Bool {
    if fit.said >= 92, fit.isExact { return fit.explained >= 45 }
    if fit.core >= 70 { return fit.explained >= 70 }
    if fit.said >= 30, fit.explained >= 90 { return true }
    // A word of a title, misspelt, where nothing else was said: "imunisai".
    return fit.said >= 25 && fit.isCovered
      && tokens.allSatisfy { $0.isKnown || $0.typed.utf8.count >= Self.longWord }
  }

  /// Whether the phrase denies what the message says: "sudah pasti" is no "tidak pasti".
  private func isTurnedRound(
    _ fit: OptionPhrases.Fit, _ tokens: ArraySlice<OptionToken>
  ) -> Bool {
    OptionParts.negations.contains { phrases.phrase(fit.phrase, holds: $0) }
      && !tokens.contains { OptionParts.negations.contains($0.word) }
  }

  /// Letters of a word that is hardly another one's misspelling.
  private static let longWord = 7

  /// Options named one after the other without anything between them: "fb ig".
  private func row(_ tokens: ArraySlice<OptionToken>) -> [Int]? {
    var places: [Int] = []
    var position = tokens.startIndex
    while position < tokens.endIndex {
      if OptionMatcher.light.contains(tokens[position].word) {
        position += 1
        continue
      }
      let ends = (position + 1...min(tokens.endIndex, position + 4)).reversed()
      guard let end = ends.first(where: { whole(tokens[position..<$0]) != nil }),
        let place = whole(tokens[position..<end])
      else { return nil }
      places.append(place)
      position = end
    }
    return places.isEmpty ? nil : Array(Set(places)).sorted()
  }

  /// The options from one to another: "senin s/d rabu".
  private func range(_ tokens: ArraySlice<OptionToken>) -> [Int]? {
    let numbers = OptionNumbers(count: shown.count)
    for mark in tokens.indices.dropFirst() {
      let length = numbers.rangeMarkLength(tokens, mark)
      let isDash = length == 0 && tokens[mark].gap == .dash
      guard length > 0 || isDash, mark + length < tokens.endIndex else { continue }
      guard case .options(let first)? = one(tokens[..<mark]), first.count == 1,
        case .options(let last)? = one(tokens[(mark + length)...]), last.count == 1,
        let start = shown.firstIndex(of: first[0]), let end = shown.firstIndex(of: last[0]),
        start < end
      else { return nil }
      return Array(shown[start...end])
    }
    return nil
  }

  // MARK: - Answers

  /// The option that means what the message means as an answer.
  private func answered(
    _ text: String, _ folded: FoldedText, _ canonical: CanonicalText
  ) -> Choice {
    if let emptyOption = matcher.emptyOption,
      SpokenWords(text, folded, canonical, matcher.vocabulary).deniesOnly([])
    {
      return .options([emptyOption])
    }
    let meaning = AnswerReader(matcher.answers).read(
      text, folded, canonical, kind: .general
    ).meaning
    return matcher.meanings[meaning].map { .options([$0]) } ?? .nothing
  }
}
