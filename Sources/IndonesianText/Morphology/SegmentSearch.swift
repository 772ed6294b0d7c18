/// The search through all segmentations of one word; see `Stemmer`.
struct SegmentSearch {
  private let stemmer: Stemmer
  /// The word; while a prefix that swallows a letter is looked at, the letter stands in its place.
  private var letters = InlineArray<40, UInt8>(repeating: 0)
  private let count: Int
  private var best: Segmentation?
  private var cliticCost = 0
  private var endingEnd = 0

  /// How many letters a word may have.
  static let mostLetters = 40

  init(_ word: ArraySlice<UInt8>, _ stemmer: Stemmer) {
    precondition(word.count <= Self.mostLetters, "longer words are nobody's")
    count = word.count
    for (place, letter) in word.enumerated() { letters[place] = letter }
    self.stemmer = stemmer
  }

  mutating func run() -> Segmentation? {
    endingEnd = count
    tryRoot(0, count, PrefixChain(), .none)
    if let best, best.quality == .exact || best.quality == .alias { return best }
    // Behind or before an affix a root has three letters at least, or two behind `nge`.
    guard count >= 4 else { return best }
    search(upTo: count, cost: 0)
    searchClitics(upTo: count, cost: 0)
    guard count > 5 else { return best }
    let tail = tail(count)
    for particle in Self.particles where particle.ends(tail) {
      search(upTo: count - particle.count, cost: 3)
      searchClitics(upTo: count - particle.count, cost: 3)
    }
    return best
  }

  // MARK: Behind the root

  private static let particles = ["lah", "kah", "pun", "tah"].map(PackedEnding.init)

  private static let clitics: [(letters: PackedEnding, cost: Int)] = [
    (PackedEnding("nya"), 2), (PackedEnding("ku"), 5), (PackedEnding("mu"), 5),
    (PackedEnding("ny"), 9), (PackedEnding("kau"), 8), (PackedEnding("x"), 9),
  ]

  private static let endings: [(ending: Ending, letters: PackedEnding)] = [
    (.kan, PackedEnding("kan")), (.an, PackedEnding("an")), (.i, PackedEnding("i")),
    (.spoken, PackedEnding("in")),
  ]

  /// The last letters before a place.
  private func tail(_ end: Int) -> UInt32 { PackedEnding.pack(letters.span, upTo: end) }

  private mutating func searchClitics(upTo end: Int, cost: Int) {
    let tail = tail(end)
    for clitic in Self.clitics
    where clitic.letters.ends(tail) && end >= clitic.letters.count + 2 {
      search(upTo: end - clitic.letters.count, cost: cost + clitic.cost)
    }
  }

  private mutating func search(upTo end: Int, cost: Int) {
    cliticCost = cost
    endingEnd = end
    take(0, end, PrefixChain(), .none)
    let tail = tail(end)
    for (ending, letters) in Self.endings where letters.ends(tail) && end >= letters.count + 2 {
      take(0, end - letters.count, PrefixChain(), ending)
    }
  }

  // MARK: Before the root

  /// Looks for a root at a place, and for prefixes there.
  private mutating func take(_ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending) {
    tryRoot(start, end, chain, ending)
    guard chain.count < PrefixChain.most, end - start >= 4 else { return }
    switch letters[start] {
    case 0x6D: me(start, end, chain, ending)
    case 0x70: pe(start, end, chain, ending)
    case 0x6E where chain.isEmpty: spokenNasal(start, end, chain, ending)
    default: plain(start, end, chain, ending)
    }
  }

  private mutating func me(_ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending) {
    guard chain.isEmpty else { return }
    if letters[start + 1] == 0x65 {
      nasalPrefix(.me, start, end, chain, ending)
    } else if isVowel(letters[start + 1]) {
      swallowed(0x70, at: start, end, chain.inside(.nasal), ending)
    } else if letters[start + 1] == 0x62 {
      take(start + 1, end, chain.inside(.nasal), ending)
    }
  }

  private mutating func pe(_ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending) {
    guard letters[start + 1] == 0x65 else { return }
    let third = letters[start + 2]
    if third == 0x72 { take(start + 3, end, chain.inside(.per), ending) }
    if third == 0x6C { take(start + 3, end, chain.inside(.per), ending) }
    nasalPrefix(.pe, start, end, chain, ending)
  }

  /// `me-` and `pe-` with what they do to the first letter of what follows.
  private mutating func nasalPrefix(
    _ prefix: Prefix, _ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending
  ) {
    let chain = chain.inside(prefix)
    take(start + 2, end, chain, ending)
    guard end - start >= 5 else { return }
    let (third, fourth) = (letters[start + 2], letters[start + 3])
    switch (third, fourth) {
    case (0x6D, _):
      if isVowel(fourth) {
        swallowed(0x70, at: start + 2, end, chain, ending)
      } else {
        take(start + 3, end, chain, ending)
      }
    case (0x6E, 0x67) where end - start >= 6:
      take(start + 4, end, chain, ending)
      if isVowel(letters[start + 4]) { swallowed(0x6B, at: start + 3, end, chain, ending) }
      // Roots of one syllable: mengecek, pengesahan.
      if letters[start + 4] == 0x65, end - start >= 7, end - start <= 9 {
        take(start + 5, end, chain, ending)
      }
    case (0x6E, 0x79) where end - start >= 6:
      if isVowel(letters[start + 4]) { swallowed(0x73, at: start + 3, end, chain, ending) }
    case (0x6E, _):
      if isVowel(fourth) {
        swallowed(0x74, at: start + 2, end, chain, ending)
      } else {
        take(start + 3, end, chain, ending)
      }
    default: break
    }
  }

  /// Spoken prefixes that are only a nasal: ngirim, ngeshare, nyari, nulis.
  private mutating func spokenNasal(
    _ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending
  ) {
    let second = letters[start + 1]
    let nasal = chain.inside(.nasal)
    if second == 0x67 {
      take(start + 2, end, nasal, ending)
      if isVowel(letters[start + 2]) { swallowed(0x6B, at: start + 1, end, nasal, ending) }
      if letters[start + 2] == 0x65, end - start >= 5 {
        take(start + 3, end, chain.inside(.nge), ending)
      }
    } else if second == 0x79 {
      guard isVowel(letters[start + 2]) else { return }
      swallowed(0x73, at: start + 1, end, nasal, ending)
      swallowed(0x63, at: start + 1, end, nasal, ending)
    } else if isVowel(second) {
      swallowed(0x74, at: start, end, nasal, ending)
    } else {
      take(start + 1, end, nasal, ending)
    }
  }

  /// Prefixes that leave the next letter alone.
  private mutating func plain(_ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending) {
    let (first, second) = (letters[start], letters[start + 1])
    switch (first, second) {
    case (0x64, 0x69) where chain.isEmpty || chain.last == .ku:
      take(start + 2, end, chain.inside(.di), ending)
    case (0x62, 0x65):
      let third = letters[start + 2]
      if third == 0x72 || third == 0x6C { take(start + 3, end, chain.inside(.ber), ending) }
      take(start + 2, end, chain.inside(.ber), ending)
    case (0x74, 0x65):
      if letters[start + 2] == 0x72 { take(start + 3, end, chain.inside(.ter), ending) }
      take(start + 2, end, chain.inside(.ter), ending)
    case (0x6B, 0x65): take(start + 2, end, chain.inside(.ke), ending)
    case (0x73, 0x65): take(start + 2, end, chain.inside(.se), ending)
    case (0x6B, 0x75) where chain.isEmpty: take(start + 2, end, chain.inside(.ku), ending)
    case (0x6B, 0x61) where chain.isEmpty && letters[start + 2] == 0x75:
      take(start + 3, end, chain.inside(.kau), ending)
    default: break
    }
  }

  /// Looks further with the letter that a prefix has swallowed put back at a place.
  private mutating func swallowed(
    _ letter: UInt8, at place: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending
  ) {
    let kept = letters[place]
    letters[place] = letter
    take(place, end, chain, ending)
    letters[place] = kept
  }

  // MARK: Candidates

  private mutating func tryRoot(_ start: Int, _ end: Int, _ chain: PrefixChain, _ ending: Ending) {
    guard end - start >= 2, isPossible(chain, ending, length: end - start) else { return }
    guard let (root, quality) = root(start, end) else { return }
    // What is cut short and long enough to be no accident.
    if quality == .informal, end - start < 3, !chain.isEmpty || ending != .none { return }
    // A variant counts no more letters than its root has.
    let length =
      quality == .exact || quality == .alias
      ? end - start : min(end - start, stemmer.table.words.bytes(Int(root.rawValue) - 1).count)
    let score =
      length * 8 - cost(of: quality) - cost(of: chain, ending) - cost(of: ending)
      - cliticCost
    guard best.map({ $0.score < score }) ?? true else { return }
    best = Segmentation(
      root: root, quality: quality, prefixes: chain, ending: ending, rootEnd: end,
      endingEnd: endingEnd, score: score)
  }

  private func root(_ start: Int, _ end: Int) -> (root: WordID, quality: Segmentation.Quality)? {
    let key = letters.span.extracting(start..<end)
    let entry = stemmer.table.words.find(key, hash: WordTable.hash(key))
    return entry < 0 ? nil : stemmer.table.root(entry)
  }

  /// Affixes that do not go together.
  private func isPossible(_ chain: PrefixChain, _ ending: Ending, length: Int) -> Bool {
    guard length >= 3 || chain.isEmpty && ending == .none || chain.contains(.nge) else {
      return false
    }
    switch ending {
    case .an:
      switch chain.first {
      case .me, .di, .ku, .kau, .nasal, .nge: return false
      case .pe, .ber, .ter, .ke, .se, .per, nil: return true
      }
    case .kan, .i:
      return !chain.contains(.pe) && chain.last != .ke || chain.first == .me || chain.first == .di
    case .spoken: return chain.count <= 1
    case .none: return true
    }
  }

  private func cost(of quality: Segmentation.Quality) -> Int {
    switch quality {
    case .exact, .alias: 0
    case .variant: 12
    case .informal: 14
    }
  }

  private func cost(of ending: Ending) -> Int {
    switch ending {
    case .none: 0
    case .kan, .an: 2
    case .i: 3
    case .spoken: 4
    }
  }

  private func cost(of chain: PrefixChain, _ ending: Ending) -> Int {
    var cost = 0
    var rest = chain
    while let prefix = rest.last {
      rest = rest.outside
      switch prefix {
      case .me, .di, .ber, .ter, .per: cost += 3
      case .pe: cost += ending == .an ? 2 : 4
      case .ke: cost += ending == .an ? 2 : 7
      case .se: cost += 5
      case .ku, .kau: cost += 7
      case .nasal, .nge: cost += 9
      }
    }
    switch chain.first {
    case .ke, .pe, .per: return ending == .an ? cost - 3 : cost
    default: return cost
    }
  }
}
