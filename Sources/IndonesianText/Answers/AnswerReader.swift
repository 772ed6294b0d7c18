/// Reads a message as the answer to a yes/no question.
///
/// Three looks, the surest first: the whole message is a known expression; its words have roles
/// that combine to a meaning (`AnswerComposition`); it consists of signs. What doubts, asks back or
/// says two things is not understood, for a wrong yes costs more than a second question.
///
/// Linear in the length of the message; messages of more than `longestAnswer` words are no answers.
package struct AnswerReader: Sendable {
  private let lexicon: AnswerLexicon

  /// More words than people need to agree or to decline.
  private static let longestAnswer = 40
  /// Words of the longest expression.
  private static let longestExpression = 6

  /// Reads by the expressions of the language alone, without a script's words.
  package static let core = AnswerReader(AnswerLexicon(VocabularyBuilder(.answers).build()))

  /// Reads by the expressions of a lexicon.
  package init(_ lexicon: AnswerLexicon) { self.lexicon = lexicon }

  /// What a message means when a question of this kind waits.
  ///
  /// - `text`: the message as it was typed; `folded` and `canonical` are made from it.
  package func read(
    _ text: String, _ folded: FoldedText, _ canonical: CanonicalText, kind: QuestionKind
  ) -> AnswerReading {
    guard !folded.isEmpty, canonical.words.count <= Self.longestAnswer else {
      return AnswerReading(.unclear, .unknown)
    }
    let message = AnswerMessage(text, folded, canonical, lexicon)
    let sign = AnswerSigns.meaning(of: text)
    if let sign, message.isSignsOnly { return AnswerReading(sign, .sign) }
    let isPlainKind = [.correct, .consent, .general].contains(kind)
    if isPlainKind, let reading = whole(message) { return agreeing(reading, with: sign) }
    let items = message.items(Self.longestExpression)
    let reading = AnswerComposition(items: items, kind: kind, asks: message.asks).reading
    if reading.meaning == .unclear, let request = request(message) ?? plea(message, items) {
      return request
    }
    if reading.meaning == .unclear, reading.reason == .unknown {
      if !isPlainKind, items.allSatisfy({ $0.role == nil }), let reading = whole(message) {
        return agreeing(reading, with: sign)
      }
      if let sign, items.allSatisfy(\.isAside) {
        return AnswerReading(sign, .sign)
      }
    }
    return agreeing(reading, with: sign)
  }

  /// The same from the text alone, for questions outside a conversation.
  package func read(_ text: String, kind: QuestionKind) -> AnswerReading {
    let folded = FoldedText(text)
    return read(text, folded, lexicon.vocabulary.canonicalize(folded), kind: kind)
  }

  private func whole(_ message: AnswerMessage) -> AnswerReading? {
    guard !message.asks || message.isQuestionMark, !message.pausesBehindNegation else { return nil }
    // "gimana ya" wonders; without its particle it asks to hear the question again.
    let core = lexicon.role(of: message.ids[...]) == .hedge ? [] : message.core
    guard let meaning = lexicon.meaning(of: message.ids[...]) ?? lexicon.meaning(of: core)
    else { return nil }
    return AnswerReading(meaning, .expression)
  }

  /// A request with particles between its words: "gimana sih caranya".
  private func request(_ message: AnswerMessage) -> AnswerReading? {
    guard let meaning = lexicon.meaning(of: message.withoutFillers[...]), meaning.isCommand else {
      return nil
    }
    return AnswerReading(meaning, .expression)
  }

  /// A cry for help or a greeting among particles: "tolong dong kak", "permisi pak".
  private func plea(_ message: AnswerMessage, _ items: [AnswerItem]) -> AnswerReading? {
    guard !message.asks, items.allSatisfy(\.isAside) else {
      return nil
    }
    let meanings = items.filter { $0.role != .address }.map { lexicon.meaning(of: [$0.word]) }
    if meanings.contains(.help) { return AnswerReading(.help, .expression) }
    return meanings.contains(.greeting) ? AnswerReading(.greeting, .expression) : nil
  }

  /// A sign that contradicts the words leaves the answer open.
  private func agreeing(_ reading: AnswerReading, with sign: AnswerMeaning?) -> AnswerReading {
    guard let sign, [.yes, .no].contains(reading.meaning), reading.meaning != sign else {
      return reading
    }
    return AnswerReading(.unclear, .doubt)
  }
}

/// A message cut into words whose roles can be looked up.
struct AnswerMessage {
  /// The canonical words, those that were recognised by affixes or a typing error included.
  private(set) var ids: [WordID] = []
  /// Whether the person asks: a question mark at the end.
  let asks: Bool
  /// Whether there is nothing but signs.
  let isSignsOnly: Bool
  /// Whether the message is a question mark alone.
  let isQuestionMark: Bool
  private let lexicon: AnswerLexicon
  /// By canonical word, the folded word it comes from.
  private var sources: [Int] = []
  /// By canonical word, how far it is known.
  private var knowledge: [Knowledge] = []
  /// By folded word, whether a comma, a stop or a line end stands before it.
  private let breaks: [Bool]
  private let folded: FoldedText
  /// By folded word, whether it was typed as `ya`, which is a particle behind other words.
  private let isParticle: [Bool]

  init(
    _ text: String, _ folded: FoldedText, _ canonical: CanonicalText, _ lexicon: AnswerLexicon
  ) {
    self.lexicon = lexicon
    let bytes = Array(text.utf8)
    let trimmed = bytes.reversed().first { $0 > 0x20 && $0 != 0x21 && $0 != 0x2E }
    isQuestionMark = folded.text == "?"
    asks = trimmed == 0x3F
    isSignsOnly = folded.isSymbols && !isQuestionMark
    breaks = Self.breaks(folded, bytes)
    self.folded = folded
    isParticle = folded.words.indices.map { AnswerWords.particles.contains(folded.word($0)) }
    for word in canonical.words {
      let source = word.source.lowerBound
      if word.id != .unknown, lexicon.role(of: [word.id]) != nil || word.root == word.id {
        append(word.id, from: source)
      } else if let role = lexicon.role(of: [word.root]),
        Self.keepsRole(role, folded.word(source), lexicon.vocabulary.word(word.root))
      {
        let asksBack = word.source.count == 1 && folded.word(source).hasSuffix("kah")
        append(asksBack ? lexicon.askingWord : word.root, from: source)
      } else if let meant = Self.otherWords(for: word, folded.word(source), lexicon) {
        // A word that was only divided is none that was guessed.
        for id in meant { append(id, from: source, meant.count == 1 ? .guessed : .known) }
      } else {
        let isStrange = word.id == .unknown && word.root == .unknown
        append(word.id, from: source, isStrange ? .strange : .known)
      }
    }
  }

  /// The words that a word without a role must be; nil where it is not known what they are.
  private static func otherWords(
    for word: CanonicalWord, _ typed: String, _ lexicon: AnswerLexicon
  ) -> [WordID]? {
    guard word.source.count == 1 else { return nil }
    if word.id == .unknown {
      if let stem = lexicon.words(withClitic: typed) { return stem }
      // "Membetulkan" is known as what it is made of, and no "membatalkan".
      let isMade = word.root != .unknown && typed.contains(lexicon.vocabulary.word(word.root))
      return isMade ? nil : lexicon.words(near: typed)
    }
    // "tidakbenar" is known as what "ketidakbenaran" is made of.
    let root = lexicon.vocabulary.word(word.root)
    return root.utf8.contains(0x20) && typed.hasPrefix("tidak")
      ? lexicon.vocabulary.phrase(root) : nil
  }

  /// Whether a word does what its root does: "dibatalin" cancels, but "jelaskan" is no "jelas".
  private static func keepsRole(_ role: AnswerRole, _ typed: String, _ root: String) -> Bool {
    switch role {
    case .command, .act, .willing, .refusal, .change: return true
    default:
      return typed.hasPrefix(root) && ["nya", "lah", "kah"].contains(typed.dropFirst(root.count))
    }
  }

  private enum Knowledge {
    case known
    /// Taken for an expression with a typing error.
    case guessed
    /// Nothing at all is known of it.
    case strange
  }

  private mutating func append(
    _ id: WordID, from source: Int, _ knowledge: Knowledge = .known
  ) {
    ids.append(id)
    sources.append(source)
    self.knowledge.append(knowledge)
  }

  private static func breaks(_ folded: FoldedText, _ bytes: [UInt8]) -> [Bool] {
    var breaks: [Bool] = []
    var end = 0
    for word in folded.words {
      let gap = end..<max(end, word.original.lowerBound)
      breaks.append(bytes[gap].contains { Self.stops.contains($0) })
      end = word.original.upperBound
    }
    return breaks
  }

  /// Comma, stop, semicolon, colon, exclamation and question mark, line end, brackets.
  private static let stops: Set<UInt8> = [
    0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x0A, 0x0D, 0x28, 0x29,
  ]

  /// The words without fillers at either end; all of them if nothing else is left.
  ///
  /// A "ya" at the beginning is no filler but the answer.
  var core: ArraySlice<WordID> {
    guard let opening = ids.first, lexicon.role(of: [opening]) != .assent,
      let first = ids.indices.first(where: { !isFiller($0) }),
      let last = ids.indices.last(where: { !isFiller($0) })
    else { return ids[...] }
    return ids[first...last]
  }

  /// `ya` may be a particle, and so may `nggih` and `yo` behind another word; `iya` and `iye` never
  /// are.
  private func isFiller(_ place: Int) -> Bool {
    if isParticle[sources[place]] { return place > 0 || lexicon.fillers.contains(ids[place]) }
    return lexicon.fillers.contains(ids[place]) && ids[place] != lexicon.yesWord
  }

  /// "Enggak, boleh kok" is no "nggak boleh".
  var pausesBehindNegation: Bool {
    ids.indices.dropLast().contains { place in
      breaks[sources[place + 1]] && lexicon.role(of: ids[place...place])?.isNegation == true
    }
  }

  /// The words that are no fillers.
  var withoutFillers: [WordID] { ids.filter { !lexicon.fillers.contains($0) } }

  /// "Sing beneh" (Balinese) is no "beneh": a word that nobody knows, or one that says no by
  /// itself.
  private func mayDeny(_ place: Int) -> Bool {
    if ids[place] == .unknown {
      let letters = folded.bytes[folded.words[sources[place]].folded]
      return letters.count <= Self.longestShort
        || knowledge[place] == .strange && letters.count <= Self.longestNegation
          && letters.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }
    return lexicon.meaning(of: [ids[place]]) == .no
  }

  /// So short a word may deny whatever its root is.
  private static let longestShort = 4
  private static let longestNegation = 9

  /// "Tak ganti dhisik" (Javanese): "tak" before a verb that is not passive is "I", not "not".
  private func speaksOfOneself(_ place: Int) -> Bool {
    guard folded.word(sources[place]) == "tak", place + 1 < ids.count,
      [.change, .review].contains(lexicon.role(of: ids[place + 1...place + 1]))
    else { return false }
    return !folded.word(sources[place + 1]).hasPrefix("di")
  }

  /// The roles of the words, longest expressions first.
  func items(_ longest: Int) -> [AnswerItem] {
    var items: [AnswerItem] = []
    items.reserveCapacity(ids.count)
    var position = 0
    while position < ids.count {
      let end = min(ids.count, position + longest)
      let found = lexicon.parts.longestStarting(at: position, before: end) { ids[$0] }
      var role = found.map { AnswerRole(number: $0.value) }
      let source = sources[position]
      let startsClause = breaks[source] && (position == 0 || sources[position - 1] != source)
      let isSingle = found?.count == 1
      let opening = isSingle ? role : lexicon.role(of: ids[position...position])
      if role == .negation, isSingle, speaksOfOneself(position) { role = .object }
      let words = ids[position..<position + (found?.count ?? 1)]
      items.append(
        AnswerItem(
          role: role, mayDeny: role == nil && mayDeny(position),
          isStrange: role == nil && knowledge[position] == .strange,
          isGuess: isSingle && knowledge[position] == .guessed,
          deniesItself: !isSingle && role != nil && opening?.isNegation == true,
          asksHow: opening == .how,
          word: ids[position], startsClause: startsClause,
          isSingle: isSingle,
          isOrdinary: words.allSatisfy(lexicon.ordinary.contains),
          isDeterminer: isSingle && ids[position] == lexicon.noWord,
          isCasual: role == .negation && isSingle && !folded.word(source).hasPrefix("t"),
          isParticle: isSingle && isParticle[source],
          isYes: isSingle && ids[position] == lexicon.yesWord))
      position += words.count
    }
    return items
  }
}
