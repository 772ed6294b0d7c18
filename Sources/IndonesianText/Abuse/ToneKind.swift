/// What a word is by itself.
enum ToneKind {
  case plain
  /// Abuse when it is thrown at somebody.
  case contextual
  case insult

  init(of word: ToneText.Word) {
    let forms = Self.forms(word.letters)
    let isCovered = Self.isCovered(word.letters)
    func isIn(_ list: ToneClass) -> Bool {
      list.contains(word) || forms.contains { list.contains($0[...]) }
        || isCovered && list.fits(covered: word.letters)
    }
    if isIn(ToneWords.insults) || Self.lacksVowels(word.letters) {
      self = .insult
    } else {
      self = isIn(ToneWords.contextual) ? .contextual : .plain
    }
  }

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
    guard letters.count > 5 else { return forms }
    for spelling in [letters] + forms where spelling.count > 5 {
      for ending in endings where spelling.suffix(ending.count).elementsEqual(ending) {
        let stem = spelling.dropLast(ending.count)
        if stem.count > 3 || stem.elementsEqual("tai".utf8) || stem.elementsEqual("asu".utf8) {
          forms.append(Array(stem))
        }
      }
      if spelling.starts(with: "se".utf8) { forms.append(Array(spelling.dropFirst(2))) }
    }
    return forms
  }

  private static let endings = ["lah", "mu", "nya", "lu", "lo", "loe", "kau"].map {
    Array($0.utf8)
  }

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

  /// Whether letters are covered (`anj*ng`) and enough are seen: at least three, or the first and
  /// the last of a longer word.
  private static func isCovered(_ letters: [UInt8]) -> Bool {
    let seen = letters.count { $0 != 0x2A }
    guard seen < letters.count else { return false }
    return seen >= 3
      || letters.count >= 4 && seen == 2 && letters.first != 0x2A && letters.last != 0x2A
  }

  /// Whether a word is an insult without some of its vowels (`bngsat`).
  private static func lacksVowels(_ letters: [UInt8]) -> Bool {
    // "Kancing" is a button, not "kanciang".
    let core = CoreWords.shared
    guard letters.count >= 4,
      let insults = ToneWords.insultsByConsonants[ToneWords.consonants(of: letters)],
      (core.table.words.find(letters[...]) ?? .max) >= core.table.standardCount
    else { return false }
    return insults.contains { insult in
      var rest = letters[...]
      for letter in insult where rest.first == letter { rest.removeFirst() }
      return rest.isEmpty
    }
  }
}
