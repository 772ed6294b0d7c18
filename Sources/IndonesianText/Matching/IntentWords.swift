/// Reads text in the words that intents are compared by: families of words, with their forms.
///
/// Utterances and messages are read alike, so whatever is folded here is folded on both sides.
struct IntentWords: Sendable {
  /// A word, or a phrase that counts as one.
  struct Word {
    /// The head of its family, or its own root; `unknown` for a word that nobody knows.
    var head: WordID
    /// The root itself; the head for a phrase.
    var root: WordID
    var form: WordForm
    /// Which of the canonical words it is.
    var places: Range<Int>

    init(_ head: WordID, root: WordID, form: WordForm = .plain, _ places: Range<Int>) {
      self.head = head
      self.root = root
      self.form = form
      self.places = places
    }

    /// Several words as one, or one read as another.
    init(_ head: WordID, _ places: Range<Int>) { self.init(head, root: head, places) }
  }

  let vocabulary: Vocabulary
  let families: WordFamilies
  /// The heads that the texts speak of.
  private var spoken = WordSet([])

  /// Reads words of several meanings, and short forms, by what these texts speak of.
  init(_ vocabulary: Vocabulary, of texts: [String]) {
    self.vocabulary = vocabulary
    families = WordFamilies(vocabulary, of: texts)
    spoken = WordSet(
      texts.flatMap { text in
        let folded = FoldedText(text)
        return read(folded, vocabulary.canonicalize(folded)).map(\.head)
      })
  }

  /// The words of a text in order.
  func read(_ folded: FoldedText, _ canonical: CanonicalText) -> [Word] {
    var words: [Word] = []
    eachWord(of: folded, canonical) { words.append($0) }
    return words
  }

  /// Gives the words of a text in order.
  func eachWord(of folded: FoldedText, _ canonical: CanonicalText, _ visit: (Word) -> Void) {
    let typed = canonical.words
    var last = WordID.unknown
    var place = 0
    while place < typed.count {
      var word = beside(typed, folded, at: place) ?? self.word(typed[place], folded, place)
      // What may be reported and who may report: only there the voice makes another question.
      if word.form == .passive, !families.permits(last) { word.form = .plain }
      visit(word)
      last = word.head
      place = word.places.upperBound
    }
  }

  /// What a word is read as that what stands beside it, or the bot, gives another sense.
  private func beside(_ words: [CanonicalWord], _ folded: FoldedText, at place: Int) -> Word? {
    let word = words[place]
    let roles = families.roles(of: word.stem)
    let next = place + 1 < words.count ? families.roles(of: words[place + 1].stem) : []
    if roles.contains(.beginsPhrase), next.contains(.continuesPhrase),
      let (head, count) = families.phrase(at: place, in: words)
    {
      return Word(head, place..<(place + count))
    }
    if case .abbreviation = word.how, let head = shortForm(word, folded) {
      return Word(head, place..<(place + 1))
    }
    if roles.contains(.beginsAge), let end = endOfAge(words, folded, at: place) {
      return Word(families.age, place..<end)
    }
    if roles.union(next).contains(.isSpan), let end = endOfSpan(words, folded, at: place) {
      return Word(families.long, place..<end)
    }
    if word.id == families.obtain, isAuxiliary(words, folded, at: place) {
      return Word(families.can, place..<(place + 1))
    }
    return nil
  }

  private func shortForm(_ word: CanonicalWord, _ folded: FoldedText) -> WordID? {
    guard word.source.count == 1,
      let head = families.shortForm(folded.bytes[folded.words[word.source.lowerBound].folded]),
      spoken.contains(head)
    else { return nil }
    return head
  }

  /// "Dapat dilaporkan", "dapat melapor": before a verb "dapat" is "bisa".
  private func isAuxiliary(_ words: [CanonicalWord], _ folded: FoldedText, at place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    let next = words[place + 1]
    guard next.root != next.id, next.source.count == 1 else { return false }
    let typed = folded.bytes[folded.words[next.source.lowerBound].folded]
    return Self.verbPrefixes.contains { typed.count > $0.count + 3 && typed.starts(with: $0) }
  }

  private static let verbPrefixes = ["di", "me", "ber", "ter"].map { Array($0.utf8) }

  private func word(_ word: CanonicalWord, _ folded: FoldedText, _ place: Int) -> Word {
    let places = place..<(place + 1)
    // Most words are typed as they are, and are their own root.
    if case .exact = word.how, word.id == word.root, word.id != .unknown {
      return Word(families.head(of: word.id, root: word.id), root: word.id, places)
    }
    var root = word.stem
    let typed = folded.bytes[folded.words[word.source.lowerBound].folded]
    let isOne = word.source.count == 1
    if root == .unknown, isOne {
      root =
        RegionalAffixes.root(of: typed, vocabulary)
        ?? (Self.isMoney(typed) ? families.money : .unknown)
    }
    guard root != .unknown else { return Word(.unknown, places) }
    if word.id == .unknown, isOne, let head = families.head(ofForm: typed) {
      return Word(head, root: root, places)
    }
    return Word(
      families.head(of: word.id, root: root), root: root,
      form: WordForm(word, folded, root: vocabulary.letters(of: root)), places)
  }

  /// "Umur 16", "belum 17 tahun", "masih 15 th": how old somebody is.
  private func endOfAge(_ words: [CanonicalWord], _ folded: FoldedText, at start: Int) -> Int? {
    guard start + 1 < words.count, isNumber(folded, words[start + 1].source) else { return nil }
    let isYears = start + 2 < words.count && words[start + 2].stem == families.year
    if isYears { return start + 3 }
    return words[start].stem == families.age ? start + 2 : nil
  }

  /// "Kelar sehari", "sampai 3 hari": how long something takes, where a bot speaks of that; not
  /// since when ("sudah seminggu"), and not when ("dua hari lalu", "3 hari sebelum").
  private func endOfSpan(_ words: [CanonicalWord], _ folded: FoldedText, at start: Int) -> Int? {
    guard spoken.contains(families.long) else { return nil }
    let typed = folded.bytes[folded.words[words[start].source.lowerBound].folded]
    var unit = start
    if !(typed.starts(with: "se".utf8) && words[start].id != words[start].root) {
      guard isNumber(folded, words[start].source) else { return nil }
      unit += 1
    }
    guard isSpan(words, at: unit), !tellsWhen(words, at: start - 1),
      !tellsWhen(words, at: unit + 1)
    else { return nil }
    return unit + 1
  }

  /// Whether a word is a unit in which people wait.
  private func isSpan(_ words: [CanonicalWord], at place: Int) -> Bool {
    place < words.count && families.roles(of: words[place].stem).contains(.isSpan)
  }

  /// Whether a time beside a word is a point and not a span.
  private func tellsWhen(_ words: [CanonicalWord], at place: Int) -> Bool {
    words.indices.contains(place) && families.roles(of: words[place].stem).contains(.tellsWhen)
  }

  func isNumber(_ folded: FoldedText, _ source: Range<Int>) -> Bool {
    folded.bytes[folded.words[source.lowerBound].folded].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether a word is the name of a region: "ciamis".
  func isRegion(_ folded: FoldedText, _ source: Range<Int>) -> Bool {
    RegionIndex.shared.entry(of: folded.bytes[folded.words[source.lowerBound].folded]) != nil
  }

  /// Whether a word is a single letter: "blok c".
  func isLetter(_ folded: FoldedText, _ source: Range<Int>) -> Bool {
    source.count == 1 && folded.words[source.lowerBound].folded.count == 1
  }

  /// Whether a word has a digit: an amount, a number of something, a code.
  func hasDigit(_ folded: FoldedText, _ source: Range<Int>) -> Bool {
    folded.bytes[folded.words[source.lowerBound].folded].contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// "100rb", "2jt", "50k", "300ribuan": an amount of money.
  private static func isMoney(_ typed: ArraySlice<UInt8>) -> Bool {
    let unit = typed.drop { $0 >= 0x30 && $0 <= 0x39 }
    guard unit.count < typed.count else { return false }
    return unit.elementsEqual("k".utf8)
      || ["rb", "ribu", "jt", "juta"].contains { unit.starts(with: $0.utf8) }
  }
}
