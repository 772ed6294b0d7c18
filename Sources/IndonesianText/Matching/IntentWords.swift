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
    let stems = canonical.stems
    var words: [Word] = []
    words.reserveCapacity(stems.count)
    var place = 0
    while place < stems.count {
      if let (head, count) = families.phrase(at: place, in: stems) {
        words.append(
          Word(head: head, root: head, form: .plain, places: place..<(place + count)))
        place += count
        continue
      }
      if let head = shortForm(canonical.words[place], folded) {
        words.append(Word(head: head, root: head, form: .plain, places: place..<(place + 1)))
        place += 1
        continue
      }
      if let end = endOfAge(canonical, folded, at: place) {
        words.append(
          Word(head: families.age, root: families.age, form: .plain, places: place..<end))
        place = end
        continue
      }
      if let end = endOfSpan(canonical, folded, at: place) {
        words.append(
          Word(head: families.long, root: families.long, form: .plain, places: place..<end))
        place = end
        continue
      }
      if isAuxiliary(canonical, folded, at: place) {
        words.append(
          Word(
            head: families.can, root: families.can, form: .plain, places: place..<(place + 1)))
        place += 1
        continue
      }
      var next = word(canonical.words[place], folded, place)
      // What may be reported and who may report: only there the voice makes another question.
      if next.form == .passive, words.last.map({ families.permits($0.head) }) != true {
        next.form = .plain
      }
      words.append(next)
      place += 1
    }
    return words
  }

  private func shortForm(_ word: CanonicalWord, _ folded: FoldedText) -> WordID? {
    guard word.how == .abbreviation, word.source.count == 1,
      let head = families.shortForm(folded.bytes[folded.words[word.source.lowerBound].folded]),
      spoken.contains(head)
    else { return nil }
    return head
  }

  /// "Dapat dilaporkan", "dapat melapor": before a verb "dapat" is "bisa".
  private func isAuxiliary(_ canonical: CanonicalText, _ folded: FoldedText, at place: Int) -> Bool
  {
    let words = canonical.words
    guard words[place].id == families.obtain, place + 1 < words.count,
      words[place + 1].root != words[place + 1].id, words[place + 1].source.count == 1
    else { return false }
    let typed = folded.bytes[folded.words[words[place + 1].source.lowerBound].folded]
    return Self.verbPrefixes.contains { typed.count > $0.count + 3 && typed.starts(with: $0) }
  }

  private static let verbPrefixes = ["di", "me", "ber", "ter"].map { Array($0.utf8) }

  private func word(_ word: CanonicalWord, _ folded: FoldedText, _ place: Int) -> Word {
    var root = word.stem
    if root == .unknown, word.source.count == 1 {
      let typed = folded.bytes[folded.words[word.source.lowerBound].folded]
      root = RegionalAffixes.root(of: typed, vocabulary) ?? .unknown
    }
    if root == .unknown, word.source.count == 1,
      Self.isMoney(folded.bytes[folded.words[word.source.lowerBound].folded])
    {
      root = families.money
    }
    guard root != .unknown else {
      return Word(head: root, root: root, form: .plain, places: place..<(place + 1))
    }
    if word.id == .unknown, word.source.count == 1,
      let head = families.head(ofForm: folded.bytes[folded.words[word.source.lowerBound].folded])
    {
      return Word(head: head, root: root, form: .plain, places: place..<(place + 1))
    }
    // Most words are typed as they are, and are their own root.
    let isPlain = word.how == .exact && word.id == root
    return Word(
      head: families.head(of: word.id, root: root), root: root,
      form: isPlain ? .plain : WordForm(word, folded, root: vocabulary.letters(of: root)),
      places: place..<(place + 1))
  }

  /// "Umur 16", "belum 17 tahun", "masih 15 th": how old somebody is.
  private func endOfAge(_ canonical: CanonicalText, _ folded: FoldedText, at start: Int) -> Int? {
    let words = canonical.words
    guard start + 1 < words.count, families.beginsAge(words[start].stem),
      isNumber(folded, words[start + 1].source)
    else { return nil }
    let isYears = start + 2 < words.count && families.isYear(words[start + 2].stem)
    if isYears { return start + 3 }
    return words[start].stem == families.age ? start + 2 : nil
  }

  /// "Kelar sehari", "sampai 3 hari": how long something takes, where a bot speaks of that; not
  /// since when ("sudah seminggu"), and not when ("dua hari lalu", "3 hari sebelum").
  private func endOfSpan(_ canonical: CanonicalText, _ folded: FoldedText, at start: Int) -> Int? {
    guard spoken.contains(families.long) else { return nil }
    let words = canonical.words
    let typed = folded.bytes[folded.words[words[start].source.lowerBound].folded]
    var unit = start
    if !(typed.starts(with: "se".utf8) && words[start].id != words[start].root) {
      guard start + 1 < words.count, isNumber(folded, words[start].source) else { return nil }
      unit += 1
    }
    guard families.isSpan(words[unit].stem),
      start == 0 || !families.tellsWhen(words[start - 1].stem),
      unit + 1 == words.count || !families.tellsWhen(words[unit + 1].stem)
    else { return nil }
    return unit + 1
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
