/// What a word is by itself.
enum ToneKind {
  case plain
  /// Abuse when it is thrown at somebody.
  case contextual
  case insult

  init(of word: ToneText.Word) {
    guard max(word.letters.count, word.other?.count ?? 0) >= Self.fewestLetters else {
      self = .plain
      return
    }
    var forms = Self.forms(word.letters)
    if let other = word.other { forms += [other] + Self.forms(other) }
    let covered = Self.covered(word.letters)
    func isIn(_ list: ToneClass) -> Bool {
      list.contains(word) || forms.contains { list.contains($0[...]) }
        || covered.map { list.fits(covered: $0) } ?? false
    }
    // None that is known by its consonants has fewer than four.
    let hasVowels = word.letters.count < 4 || Self.isKnown(word.letters)
    let consonants = hasVowels ? [] : ToneWords.consonants(of: word.letters)
    func lacksVowels(_ list: [[UInt8]: [[UInt8]]]) -> Bool {
      list[consonants].map { Self.lacksVowels(word.letters, of: $0) } ?? false
    }
    if isIn(ToneWords.insults) || lacksVowels(ToneWords.insultsByConsonants) {
      self = .insult
    } else if isIn(ToneWords.contextual) || lacksVowels(ToneWords.contextualByConsonants) {
      self = .contextual
    } else {
      self = .plain
    }
  }

  /// Of the shortest word that abuses.
  private static let fewestLetters = 3

  /// What a word may be a spelling or a longer form of: doubled letters once, old and playful
  /// letters (`dj`, `y`, `q`), the Javanese `u` of emphasis (`guoblok`), without the endings and
  /// the "se-" of "segoblok-gobloknya".
  private static func forms(_ letters: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    var squeezed = letters
    if letters.indices.dropFirst().contains(where: { letters[$0] == letters[$0 - 1] }) {
      squeezed.removeAll(keepingCapacity: true)
      for letter in letters where letter != squeezed.last { squeezed.append(letter) }
      forms.append(squeezed)
    }
    if let respelled = respelled(squeezed) { forms.append(respelled) }
    guard letters.count > 4 else { return forms }
    for spelling in [letters] + forms where spelling.count > 4 {
      for ending in endings where spelling.suffix(ending.count).elementsEqual(ending) {
        let stem = spelling.dropLast(ending.count)
        if stem.count > 3 || spelling.count > 5 && stem.elementsEqual("tai".utf8)
          || stem.elementsEqual("asu".utf8)
        {
          forms.append(Array(stem))
          if stem.starts(with: "se".utf8) { forms.append(Array(stem.dropFirst(2))) }
        }
      }
      if spelling.starts(with: "se".utf8) { forms.append(Array(spelling.dropFirst(2))) }
    }
    return forms
  }

  /// "-ko" is of Makassar, "-e" and "-ne" Javanese, "-na" Sundanese.
  private static let endings = [
    "lah", "mu", "nya", "lu", "lo", "loe", "kau", "ko", "e", "ne", "na", "nyo", "sia", "siah",
  ].map { Array($0.utf8) }

  private static func respelled(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.contains(where: isPlayful) else { return nil }
    var respelled: [UInt8] = []
    respelled.reserveCapacity(letters.count)
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      switch letter {
      // dj, tj
      case 0x64 where next == 0x6A: continue
      case 0x74 where next == 0x6A: respelled.append(0x63)
      case 0x6A where place > 0 && letters[place - 1] == 0x74: continue
      case 0x71: respelled.append(0x6B)
      // "anjink"
      case 0x6B where next == 0 && respelled.last == 0x6E: respelled.append(0x67)
      case 0x79 where !next.isVowel: respelled.append(0x69)
      // "bangsyat"
      case 0x79 where respelled.last == 0x73: continue
      // "buangsat", "uasu"
      case 0x75 where next.isVowel && next != 0x75 && place < 2: continue
      default: respelled.append(letter)
      }
    }
    return respelled == letters ? nil : respelled
  }

  /// The letters that may be written for others: `j k q u y`.
  private static func isPlayful(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x6A, 0x6B, 0x71, 0x75, 0x79: true
    default: false
    }
  }

  /// Letters of which some are covered (`anj*ng`, `kxntol`), nil where none is or too few are seen:
  /// at least three, or the first and the last of a longer word.
  private static func covered(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.contains(where: { $0 == 0x78 || $0 == 0x2A }) else { return nil }
    let covered = letters.first == 0x78 ? letters : letters.map { $0 == 0x78 ? 0x2A : $0 }
    let seen = covered.count { $0 != 0x2A }
    guard seen < covered.count else { return nil }
    let isEnough =
      seen >= 3
      || covered.count >= 4 && seen == 2 && covered.first != 0x2A && covered.last != 0x2A
    return isEnough ? covered : nil
  }

  /// Whether a word is too short to be told by its consonants, or stands in dictionaries: "kancing"
  /// is a button, not "kanciang".
  private static func isKnown(_ letters: [UInt8]) -> Bool {
    let core = CoreWords.shared
    return letters.count < 4
      || core.table.words.find(letters[...]).map { $0 < core.table.standardCount } ?? false
  }

  /// Whether letters are one of some words without some of its vowels (`bngsat`).
  private static func lacksVowels(_ letters: [UInt8], of words: [[UInt8]]) -> Bool {
    words.contains { word in
      var rest = letters[...]
      for letter in word where rest.first == letter { rest.removeFirst() }
      return rest.isEmpty
    }
  }
}
