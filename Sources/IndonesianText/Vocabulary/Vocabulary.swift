/// The words a bot knows, and how people spell them.
///
/// A typed word is looked for in this order: informal spelling, known word, known word with
/// letters typed twice. Then phrases are replaced by the head of their synonyms, longest first.
package struct Vocabulary: Sendable {
  /// What a spelling stands for.
  private struct Meaning {
    let ids: [WordID]
    let how: Spelling
  }

  /// Every spelling: known words first (entry n has number n + 1), then informal ones.
  private let spellings: WordTable
  private let knownCount: Int
  private let meanings: [Meaning]
  /// By entry, the word that a spelling is itself; nil where it stands for others.
  private let ownMeaning: [WordID?]
  /// Spellings by their letters without doublings, for `haloo`.
  private let squeezed: WordTable
  private let squeezedEntries: [[Int]]
  private var synonyms = PhraseTable([])
  private var heads: [[WordID]] = []
}

extension Vocabulary {
  init(
    standard: WordTable, informal: [(spelling: [UInt8], phrase: [UInt8])],
    synonyms groups: [(head: FoldedText, members: [FoldedText])]
  ) {
    var spellings = standard
    var meanings = (0..<standard.count).map { entry in
      Meaning(ids: [WordID(rawValue: UInt32(truncatingIfNeeded: entry + 1))], how: .exact)
    }
    for (spelling, phrase) in informal {
      let ids = phrase.split(separator: 0x20).compactMap { word in
        standard.find(word).map { WordID(rawValue: UInt32(truncatingIfNeeded: $0 + 1)) }
      }
      let meaning = Meaning(ids: ids, how: .informal)
      let entry = spellings.add(spelling[...])
      if entry == meanings.count { meanings.append(meaning) } else { meanings[entry] = meaning }
    }
    self.spellings = spellings
    self.meanings = meanings
    ownMeaning = meanings.map { $0.how == .exact ? $0.ids.first : nil }
    knownCount = standard.count

    var squeezed = WordTable()
    var squeezedEntries: [[Int]] = []
    for entry in 0..<spellings.count {
      let key = squeezed.add(squeeze(spellings.bytes(entry))[...])
      if key == squeezedEntries.count { squeezedEntries.append([]) }
      squeezedEntries[key].append(entry)
    }
    self.squeezed = squeezed
    self.squeezedEntries = squeezedEntries
    addSynonyms(groups)
  }

  /// Synonyms are compared after spelling, so they are added once all spellings stand.
  private mutating func addSynonyms(_ groups: [(head: FoldedText, members: [FoldedText])]) {
    var phrases: [(words: [WordID], value: Int32)] = []
    var taken: Set<[WordID]> = []
    for (head, members) in groups {
      let headIDs = spelled(head).map(\.id)
      guard !headIDs.isEmpty else { continue }
      for member in members {
        let ids = spelled(member).map(\.id)
        guard ids != headIDs, taken.insert(ids).inserted else { continue }
        phrases.append((ids, Int32(truncatingIfNeeded: heads.count)))
      }
      heads.append(headIDs)
    }
    synonyms = PhraseTable(phrases)
  }

  /// The message in standard words.
  package func canonicalize(_ text: FoldedText) -> CanonicalText {
    let words = spelled(text)
    guard !heads.isEmpty else { return CanonicalText(words: words) }
    return CanonicalText(words: replacingSynonyms(words))
  }

  /// The numbers of a phrase's standard words.
  package func phrase(_ text: String) -> [WordID] { canonicalize(FoldedText(text)).ids }

  /// Whether every word of the text is a known word or a known spelling.
  package func isKnown(_ word: String) -> Bool {
    let folded = FoldedText(word)
    return !folded.isEmpty
      && folded.words.allSatisfy { spellings.find(folded.bytes[$0.folded]) != nil }
  }

  /// The standard word of a number; empty for an unknown one.
  package func word(_ id: WordID) -> String {
    guard id != .unknown, id.rawValue <= knownCount else { return "" }
    return String(decoding: spellings.bytes(Int(id.rawValue) - 1), as: UTF8.self)
  }

  /// How many known words there are; their numbers are 1 to this.
  package var wordCount: Int { knownCount }
}

extension Vocabulary {
  private func spelled(_ text: FoldedText) -> [CanonicalWord] {
    var words: [CanonicalWord] = []
    words.reserveCapacity(text.words.count)
    for index in text.words.indices {
      let source = index..<(index + 1)
      let bytes = text.bytes[text.words[index].folded]
      if let entry = spellings.find(bytes) {
        // A known word means itself, unless it is an informal spelling as well.
        if let id = ownMeaning[entry] {
          let how: Spelling = isReduplicated(text, index) ? .reduplicated : .exact
          words.append(CanonicalWord(id: id, how: how, source: source))
          continue
        }
        let meaning = meanings[entry]
        for id in meaning.ids {
          words.append(CanonicalWord(id: id, how: meaning.how, source: source))
        }
      } else if let entry = squeezedEntry(bytes) {
        for id in meanings[entry].ids {
          words.append(CanonicalWord(id: id, how: .squeezed, source: source))
        }
      } else {
        words.append(CanonicalWord(id: .unknown, how: .exact, source: source))
      }
    }
    return words
  }

  /// Both halves of `hati2` come from the same bytes of the message.
  private func isReduplicated(_ text: FoldedText, _ index: Int) -> Bool {
    let original = text.words[index].original
    return (index > 0 && text.words[index - 1].original == original)
      || (index + 1 < text.words.count && text.words[index + 1].original == original)
  }

  /// The one spelling of which this is the same with letters doubled; nil if several differ.
  private func squeezedEntry(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard hasDoubledLetter(bytes), let key = squeezed.find(squeeze(bytes)[...]) else { return nil }
    var found: Int?
    for entry in squeezedEntries[key] where isDoubling(bytes, of: spellings.bytes(entry)) {
      if let earlier = found, meanings[earlier].ids != meanings[entry].ids { return nil }
      found = found ?? entry
    }
    return found
  }

  private func replacingSynonyms(_ words: [CanonicalWord]) -> [CanonicalWord] {
    let matches = synonyms.longestContained(in: words.map(\.id))
    guard !matches.isEmpty else { return words }
    var starts: [Int: PhraseMatch] = [:]
    for match in matches where starts[match.range.lowerBound] == nil {
      starts[match.range.lowerBound] = match
    }
    var result: [CanonicalWord] = []
    var position = 0
    while position < words.count {
      guard let match = starts[position] else {
        result.append(words[position])
        position += 1
        continue
      }
      let source =
        words[position].source.lowerBound..<words[match.range.upperBound - 1].source.upperBound
      for id in heads[Int(match.value)] {
        result.append(CanonicalWord(id: id, how: .synonym, source: source))
      }
      position = match.range.upperBound
    }
    return result
  }
}

/// Whether a letter stands beside itself: a word without one is no doubling of another word.
private func hasDoubledLetter(_ word: ArraySlice<UInt8>) -> Bool {
  var previous: UInt8 = 0
  for byte in word {
    if byte == previous, isASCIILetter(byte) { return true }
    previous = byte
  }
  return false
}

/// The word with every doubled letter once; digits stay.
private func squeeze(_ word: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(word.count)
  for byte in word where byte != result.last || !isASCIILetter(byte) { result.append(byte) }
  return result
}

/// Whether `typed` is `word` with some of its letters doubled.
private func isDoubling(_ typed: ArraySlice<UInt8>, of word: ArraySlice<UInt8>) -> Bool {
  var position = word.startIndex
  var previous: UInt8?
  for byte in typed {
    if position < word.endIndex, word[position] == byte {
      position += 1
    } else if byte != previous || !isASCIILetter(byte) {
      return false
    }
    previous = byte
  }
  return position == word.endIndex
}

private func isASCIILetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
