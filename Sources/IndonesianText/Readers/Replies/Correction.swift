/// A message that takes back something said before: "eh salah, harusnya bantul bukan sleman".
///
/// Every word of the message has its place in it: it says that something is wrong or to be changed,
/// or it stands in one of the parts, whose words the caller must recognise all. So a story in which
/// the same words occur ("dia bilang linknya salah terus nyebar") is left to the caller to refuse:
/// it knows nothing that is called "dia bilang".
package struct Correction: Sendable {
  /// Words of a message beside each other, as typed.
  package struct Part: Sendable {
    package let words: [SpokenWords.Word]
    /// Byte range in the UTF-8 of the message; it may end in words that tell nothing.
    package let original: Range<Int>
  }

  /// What the wording shows.
  package struct Wording: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Something is said to be wrong.
    package static let fault = Wording(rawValue: 1)
    /// Something is to be changed.
    package static let change = Wording(rawValue: 2)
    /// A new value is announced.
    package static let lead = Wording(rawValue: 4)
    /// Something is said not to be so.
    package static let denial = Wording(rawValue: 8)
    /// The person noticed a slip, or speaks of what was said before.
    package static let slip = Wording(rawValue: 16)
  }

  package private(set) var wording: Wording = []
  /// Words that tell something and stand neither behind a denial nor behind what announces a value:
  /// what is spoken of, or the new value ("linknya salah https://…").
  package private(set) var subject: [Part] = []
  /// The same words with those around them that usually tell nothing: a name of something may be
  /// made of them ("isi").
  package private(set) var spoken: [SpokenWords.Word] = []
  /// What is not so; nil where nothing is denied, without words for "bukan itu".
  package private(set) var denied: Part?
  /// What is so instead; without words where nothing is said behind "harusnya".
  package private(set) var given: Part?

  private enum Place { case subject, denied, given }

  /// Words beyond which a message tells something.
  private static let longest = 16

  /// nil if the message takes nothing back.
  ///
  /// - `links`: the links of the message, whose letters are no words.
  package init?(_ text: String, _ folded: FoldedText, _ spoken: SpokenWords, links: [Link]) {
    let words = spoken.words
    guard (1...Self.longest + links.count * 8).contains(words.count) else { return nil }
    var reader = Reader(text, folded, words, links)
    guard reader.read(into: &self) else { return nil }
    guard !spoken.hasQuestionMark || wording.contains(.change) else { return nil }
    guard !wording.isDisjoint(with: [.fault, .change, .lead, .denial]) else { return nil }
  }

  /// Walks over the words once.
  private struct Reader {
    let folded: FoldedText
    let words: [SpokenWords.Word]
    let bytes: [UInt8]
    let links: [Link]
    var place = Place.subject
    /// Whether the next word of the subject stands beside the one before.
    var isBeside = false

    init(
      _ text: String, _ folded: FoldedText, _ words: [SpokenWords.Word], _ links: [Link]
    ) {
      self.folded = folded
      self.words = words
      self.links = links
      bytes = Array(text.utf8)
    }

    mutating func read(into correction: inout Correction) -> Bool {
      var index = 0
      while index < words.count {
        if isInLink(index) {
          add(index, to: &correction)
          index += 1
        } else if let count = wording(at: index, &correction) {
          guard count > 0 else { return false }
          isBeside = false
          index += count
        } else {
          if place == .denied, isBehindPause(index) { place = .given }
          add(index, to: &correction)
          index += 1
        }
      }
      return true
    }

    /// How many words of wording stand here; nil if none, 0 if the message takes nothing back.
    private mutating func wording(at index: Int, _ correction: inout Correction) -> Int? {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if CorrectionWords.denials.contains(word.text) {
        correction.wording.insert(.denial)
        place = .denied
        correction.denied = correction.denied ?? Part(words: [], original: 0..<0)
        return 1
      }
      // As typed: elsewhere "deng" is short for "dengan".
      if CorrectionWords.tails.contains(folded.word(word.source.lowerBound)) {
        correction.wording.insert(.slip)
        return 1
      }
      if CorrectionWords.leads.contains(word.text) { return lead(1, &correction) }
      if CorrectionWords.phrases.contains([word.text, next]) { return lead(2, &correction) }
      if place == .denied, CorrectionWords.contrasts.contains(word.text) {
        place = .given
        return 1
      }
      guard place == .subject else { return nil }
      if CorrectionWords.lacking.contains(word.text), CorrectionWords.right.contains(next) {
        correction.wording.insert(.fault)
        return 2
      }
      if CorrectionWords.faults.contains(word.text) {
        guard !CorrectionWords.idioms.contains(next) else { return nil }
        let before = index > 0 ? words[index - 1].text : ""
        if SpokenWords.negations.contains(before) { return 0 }
        correction.wording.insert(.fault)
        return 1
      }
      return plainWording(at: index, &correction)
    }

    private mutating func lead(_ count: Int, _ correction: inout Correction) -> Int {
      correction.wording.insert(.lead)
      place = .given
      return count
    }

    private mutating func plainWording(at index: Int, _ correction: inout Correction) -> Int? {
      let word = words[index]
      if word.isOne(of: CorrectionWords.changes) {
        correction.wording.insert(.change)
        if CorrectionWords.announcements.contains(word.text) { return lead(1, &correction) }
        return 1
      }
      if correction.wording.contains(.change), CorrectionWords.aims.contains(word.text) {
        place = .given
        return 1
      }
      if correction.wording.contains(.change), index == words.count - 1,
        SpokenWords.negations.contains(word.text),
        words.contains(where: { CorrectionWords.wishes.contains($0.text) })
      {
        return 1
      }
      // "Ga ada yang salah": what is denied otherwise is no correction.
      if SpokenWords.negations.contains(word.text) { return 0 }
      let isEarlier = word.isOne(of: CorrectionWords.earlier)
      if isEarlier || CorrectionWords.slips.contains(word.text) {
        correction.wording.insert(.slip)
        correction.spoken.append(word)
        return 1
      }
      return nil
    }

    // MARK: - Parts

    private mutating func add(_ index: Int, to correction: inout Correction) {
      switch place {
      case .subject: addSubject(index, &correction)
      case .denied: correction.denied = joined(correction.denied, index)
      case .given: correction.given = joined(correction.given, index)
      }
    }

    /// An aside tells nothing, but behind a word that does it may belong to it: "hari ini".
    private mutating func addSubject(_ index: Int, _ correction: inout Correction) {
      let word = words[index]
      correction.spoken.append(word)
      let isAside = !isInLink(index) && isAside(word)
      if isBeside, let last = correction.subject.indices.last {
        let part = correction.subject[last]
        correction.subject[last] = Part(
          words: isAside ? part.words : part.words + [word],
          original: part.original.lowerBound..<original(index).upperBound)
      } else if !isAside {
        correction.subject.append(Part(words: [word], original: original(index)))
        isBeside = true
      }
    }

    /// The part with one word more; what points or is polite does not begin it.
    private func joined(_ part: Part?, _ index: Int) -> Part {
      let word = words[index]
      guard let part, !part.words.isEmpty else {
        let tells = isInLink(index) || !isAside(word)
        return tells
          ? Part(words: [word], original: original(index)) : Part(words: [], original: 0..<0)
      }
      return Part(
        words: part.words + [word],
        original: part.original.lowerBound..<original(index).upperBound)
    }

    private func isAside(_ word: SpokenWords.Word) -> Bool {
      CorrectionWords.asides.contains(word.text) || ReaderWords.isFiller(word.text)
    }

    private func original(_ index: Int) -> Range<Int> {
      let source = words[index].source
      let range =
        folded.words[source.lowerBound].original
        .lowerBound..<folded.words[source.upperBound - 1].original.upperBound
      // A link is taken with all its signs.
      guard let link = links.first(where: { $0.original.overlaps(range) }) else { return range }
      return min(
        range.lowerBound, link.original.lowerBound)..<max(
          range.upperBound, link.original.upperBound)
    }

    private func isInLink(_ index: Int) -> Bool {
      let start = folded.words[words[index].source.lowerBound].original.lowerBound
      return links.contains { $0.original.contains(start) }
    }

    /// Whether a comma or the like stands before a word.
    private func isBehindPause(_ index: Int) -> Bool {
      let source = words[index].source.lowerBound
      guard source > 0 else { return false }
      let gap =
        folded.words[source - 1].original
        .upperBound..<max(
          folded.words[source - 1].original.upperBound, folded.words[source].original.lowerBound)
      return bytes[gap].contains { Self.pauses.contains($0) }
    }

    private static let pauses: Set<UInt8> = Set(",.;:\n".utf8)
  }
}
