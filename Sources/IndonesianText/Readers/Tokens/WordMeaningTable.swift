extension WordMeanings {
  /// What is known of each spelling, found by its bytes.
  struct Table: Sendable {
    /// The standard words; the number of each is its entry plus one.
    private(set) var standards = WordTable()
    private var spellings = WordTable()
    private var entries: [Entry] = []

    init() {
      for word in NamedWord.allCases { _ = standards.add("\(word)".utf8Span.span) }
      var meanings = TimeTable.meanings
      NumberTable.add(to: &meanings)
      CueTable.add(to: &meanings)
      for word in Feast.named.keys { meanings[word, default: .none].beginsFeast = true }
      meanings["h", default: .none].beginsFeast = true
      addSpellings(meanings)
      for (word, meaning) in meanings { add(word, as: word, meaning) }
      for word in ReaderWords.fillers { add(word, as: word, .none) }
      for word in NamedWord.allCases { add("\(word)", as: "\(word)", .none) }
      for word in AmountMention.roman.keys { add(word, as: word, .none) }
      for feast in Feast.named.values.joined() {
        for word in feast.rest { add(word, as: word, .none) }
      }
      addRelatives(of: meanings)
    }

    func entry(_ word: Span<UInt8>) -> Entry? { spellings.find(word).map { entries[$0] } }

    private mutating func addSpellings(_ meanings: [String: WordMeaning]) {
      for (spelling, standard) in ReaderWords.spellings {
        let own = meanings[spelling]
        var meaning = meanings[standard] ?? own ?? .none
        // `rbu` is Rabu elsewhere, but behind digits a thousand; `kk` is a family's card.
        if let number = own?.number, meaning.number == nil { meaning.number = number }
        let isKept = own?.cue == .address && meanings[standard]?.cue != .address
        add(spelling, as: isKept ? spelling : standard, isKept ? own ?? .none : meaning)
      }
    }

    /// `pertiga` and `tujuhan` beside `tiga` and `tujuh`, which say something only to who asks.
    private mutating func addRelatives(of meanings: [String: WordMeaning]) {
      for (word, meaning) in meanings {
        guard let number = meaning.number else { continue }
        add("per" + word, as: "per" + word, .none)
        if case .unit = number { add(word + "an", as: word + "an", .none) }
      }
    }

    /// Adds a spelling; one that is already known keeps what it says.
    private mutating func add(_ spelling: String, as standard: String, _ meaning: WordMeaning) {
      guard spellings.add(spelling.utf8Span.span) == entries.count else { return }
      let word = ReaderWord(number: Int32(standards.add(standard.utf8Span.span) + 1))
      entries.append(
        Entry(
          word: word, meaning: meaning, isFiller: ReaderWords.isFiller(standard),
          isOneLetter: standard.utf8.count == 1))
    }
  }
}
