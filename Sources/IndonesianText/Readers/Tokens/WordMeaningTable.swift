extension WordMeanings {
  /// What is known of each spelling, found by its bytes.
  struct Table: Sendable {
    /// The standard words; the number of each is its entry plus one.
    private(set) var standards = WordTable()
    private var spellings = WordTable()
    private var entries: [Entry] = []
    private var fillers = WordTable()

    init() {
      standards.reserveCapacity(words: 4_000, bytes: 32_000)
      spellings.reserveCapacity(words: 6_000, bytes: 48_000)
      entries.reserveCapacity(6_000)
      eachWord(of: NamedWord.spelled) { _ = standards.add($0) }
      var list = WordMeaningList()
      TimeTable.add(to: &list)
      NumberTable.add(to: &list)
      CueTable.add(to: &list)
      for word in Feast.named.keys { list.change(word.utf8Span.span) { $0.beginsFeast = true } }
      list.changeEach(of: "h") { $0.beginsFeast = true }
      for word in ReaderWords.fillers { _ = fillers.add(word.utf8Span.span) }
      addSpellings(list)
      for entry in 0..<list.count { add(list.letters(entry).span, list.meaning(entry)) }
      for word in ReaderWords.fillers { add(word.utf8Span.span, .none) }
      eachWord(of: NamedWord.spelled) { add($0, .none) }
      for word in AmountMention.roman.keys { add(word.utf8Span.span, .none) }
      for feast in Feast.named.values.joined() {
        for word in feast.rest { add(word.utf8Span.span, .none) }
      }
      addRelatives(of: list)
      for entry in entries.indices {
        let word = entries[entry].word
        if mayBeRelative(word) { entries[entry].relative = relative(word) }
      }
    }

    func entry(_ word: Span<UInt8>) -> Entry? { spellings.find(word).map { entries[$0] } }

    private mutating func addSpellings(_ list: WordMeaningList) {
      for (spelling, standard) in ReaderWords.spellings {
        let (spelling, standard) = (spelling.utf8Span.span, standard.utf8Span.span)
        let own = list.meaning(of: spelling)
        let meant = list.meaning(of: standard)
        var meaning = meant ?? own ?? .none
        // `rbu` is Rabu elsewhere, but behind digits a thousand; `kk` is a family's card.
        if let number = own?.number, meaning.number == nil { meaning.number = number }
        if own?.cue == .address, meant?.cue != .address {
          add(spelling, own ?? .none)
        } else {
          add(spelling, as: standard, meaning)
        }
      }
    }

    /// `pertiga` and `tujuhan` beside `tiga` and `tujuh`, which say something only to who asks.
    private mutating func addRelatives(of list: WordMeaningList) {
      var word: [UInt8] = []
      for entry in 0..<list.count {
        guard let number = list.meaning(entry).number else { continue }
        word.removeAll(keepingCapacity: true)
        word += "per".utf8
        word += list.letters(entry)
        add(word.span, .none)
        if case .unit = number {
          word.removeFirst(3)
          word += "an".utf8
          add(word.span, .none)
        }
      }
    }

    /// Whether a standard word begins or ends like one that is made of a number.
    private func mayBeRelative(_ word: ReaderWord) -> Bool {
      let letters = standards.bytes(Int(word.number) - 1).span
      let count = letters.count
      guard count > 2 else { return false }
      return letters[0] == UInt8(ascii: "p") && letters[1] == UInt8(ascii: "e")
        || letters[count - 2] == UInt8(ascii: "a") && letters[count - 1] == UInt8(ascii: "n")
    }

    /// What the letters of a standard word say of a number within it.
    private func relative(_ word: ReaderWord) -> Relative? {
      let letters = standards.bytes(Int(word.number) - 1)
      if letters.starts(with: "per".utf8), number(letters.dropFirst(3)) != nil {
        return .denominator
      }
      if letters.suffix(2).elementsEqual("an".utf8),
        case .unit(let hour)? = number(letters.dropLast(2))
      {
        return .about(Int8(hour))
      }
      return nil
    }

    private func number(_ word: ArraySlice<UInt8>) -> NumberWord? {
      entry(word.span)?.meaning.number
    }

    /// Adds a standard word; one that is already known keeps what it says.
    private mutating func add(_ word: Span<UInt8>, _ meaning: WordMeaning) {
      add(word, as: word, meaning)
    }

    /// Adds a spelling; one that is already known keeps what it says.
    private mutating func add(
      _ spelling: Span<UInt8>, as standard: Span<UInt8>, _ meaning: WordMeaning
    ) {
      guard spellings.add(spelling) == entries.count else { return }
      let word = ReaderWord(number: Int32(standards.add(standard) + 1))
      entries.append(
        Entry(
          word: word, meaning: meaning, isFiller: fillers.find(standard) != nil,
          isOneLetter: standard.count == 1))
    }
  }
}
