/// The spellings of a vocabulary: which typed word means which known ones.
struct Spellings: Sendable {
  /// What a spelling stands for.
  private struct Meaning {
    let ids: [WordID]
    let how: Spelling
  }

  /// Every spelling: known words first (entry n has number n + 1), then informal ones.
  private let table: WordTable
  let knownCount: Int
  private let meanings: [Meaning]
  /// By entry, the word that a spelling is itself; `unknown` where it stands for others.
  private let ownMeaning: [WordID]
  /// Spellings by their letters without doublings, for `haloo`.
  private let squeezed: WordTable
  private let squeezedEntries: [[Int]]

  init(standard: WordTable, informal: [(spelling: [UInt8], phrase: [UInt8])]) {
    var table = standard
    var meanings = (0..<standard.count).map { entry in
      Meaning(ids: [WordID(rawValue: UInt32(truncatingIfNeeded: entry + 1))], how: .exact)
    }
    for (spelling, phrase) in informal {
      let ids = phrase.split(separator: 0x20).compactMap { word in
        standard.find(word).map { WordID(rawValue: UInt32(truncatingIfNeeded: $0 + 1)) }
      }
      let meaning = Meaning(ids: ids, how: .informal)
      let entry = table.add(spelling[...])
      if entry == meanings.count { meanings.append(meaning) } else { meanings[entry] = meaning }
    }
    self.table = table
    self.meanings = meanings
    ownMeaning = meanings.map { $0.how == .exact ? $0.ids[0] : .unknown }
    knownCount = standard.count

    var squeezed = WordTable()
    var squeezedEntries: [[Int]] = []
    for entry in 0..<table.count {
      let key = squeezed.add(squeeze(table.bytes(entry))[...])
      if key == squeezedEntries.count { squeezedEntries.append([]) }
      squeezedEntries[key].append(entry)
    }
    self.squeezed = squeezed
    self.squeezedEntries = squeezedEntries
  }

  func isKnown(_ word: ArraySlice<UInt8>) -> Bool { table.find(word) != nil }

  /// The standard word of a number; empty for an unknown one.
  func word(_ id: WordID) -> String {
    guard id != .unknown, id.rawValue <= knownCount else { return "" }
    return String(decoding: table.bytes(Int(id.rawValue) - 1), as: UTF8.self)
  }

  /// The numbers of the words that are meant: those of `spelled`, without the reasons.
  func ids(of text: FoldedText) -> [WordID] {
    var ids: [WordID] = []
    ids.reserveCapacity(text.words.count)
    for word in text.words {
      let bytes = text.bytes[word.folded]
      guard let entry = table.find(bytes) ?? squeezedEntry(bytes) else {
        ids.append(.unknown)
        continue
      }
      if ownMeaning[entry] != .unknown {
        ids.append(ownMeaning[entry])
      } else {
        ids += meanings[entry].ids
      }
    }
    return ids
  }

  func spelled(_ text: FoldedText) -> [CanonicalWord] {
    var words: [CanonicalWord] = []
    words.reserveCapacity(text.words.count)
    for index in text.words.indices {
      let source = index..<(index + 1)
      let bytes = text.bytes[text.words[index].folded]
      if let entry = table.find(bytes) {
        // A known word means itself, unless it is an informal spelling as well.
        if ownMeaning[entry] != .unknown {
          let id = ownMeaning[entry]
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
    for entry in squeezedEntries[key] where isDoubling(bytes, of: table.bytes(entry)) {
      if let earlier = found, meanings[earlier].ids != meanings[entry].ids { return nil }
      found = found ?? entry
    }
    return found
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
