/// What a word is by itself.
enum ToneKind: Int, Comparable {
  case plain
  /// Abuse when it is thrown at somebody.
  case contextual
  case insult

  static func < (a: ToneKind, b: ToneKind) -> Bool { a.rawValue < b.rawValue }
}

/// Finds what words are by themselves; the room for their forms is used again and again.
struct ToneKinds {
  private var squeezed: [UInt8] = []
  private var respelled: [UInt8] = []
  private var consonants: [UInt8] = []

  mutating func kind(of word: ToneText.Word) -> ToneKind {
    guard max(word.letters.count, word.other?.count ?? 0) >= Self.fewestLetters else {
      return .plain
    }
    var kind = ToneWords.abuse.kind(of: word.letters.span, hash: word.hash)
    if kind < .insult { kind = max(kind, kindOfForms(word.letters)) }
    if kind < .insult, let other = word.other {
      kind = max(kind, ToneWords.abuse.kind(of: other.span), kindOfForms(other))
    }
    if kind < .insult, let covered = Self.covered(word.letters) {
      kind = max(kind, ToneWords.abuse.kind(covered: covered))
    }
    if kind < .insult { kind = max(kind, kindByConsonants(word.letters)) }
    return kind
  }

  /// Of the shortest word that abuses.
  private static let fewestLetters = 3

  /// The most abusive of what a word may be a spelling or a longer form of: doubled letters once,
  /// old and playful letters (`dj`, `y`, `q`), the Javanese `u` of emphasis (`guoblok`), without
  /// the endings and the "se-" of "segoblok-gobloknya".
  private mutating func kindOfForms(_ letters: [UInt8]) -> ToneKind {
    var kind = ToneKind.plain
    let isSqueezed = squeeze(letters)
    if isSqueezed { kind = ToneWords.abuse.kind(of: squeezed.span) }
    let isRespelled = respell(isSqueezed ? squeezed : letters)
    if isRespelled { kind = max(kind, ToneWords.abuse.kind(of: respelled.span)) }
    guard letters.count > 4 else { return kind }
    kind = max(kind, Self.kindOfStems(letters.span))
    if isSqueezed { kind = max(kind, Self.kindOfStems(squeezed.span)) }
    if isRespelled { kind = max(kind, Self.kindOfStems(respelled.span)) }
    return kind
  }

  /// Writes each letter that is doubled once; whether any is.
  private mutating func squeeze(_ letters: [UInt8]) -> Bool {
    var isDoubled = false
    for place in letters.indices.dropFirst() where letters[place] == letters[place - 1] {
      isDoubled = true
      break
    }
    guard isDoubled else { return false }
    squeezed.removeAll(keepingCapacity: true)
    for letter in letters where letter != squeezed.last { squeezed.append(letter) }
    return true
  }

  /// The most abusive of the stems of a spelling without its endings and "se-".
  private static func kindOfStems(_ spelling: Span<UInt8>) -> ToneKind {
    let count = spelling.count
    guard count > 4 else { return .plain }
    var kind = ToneKind.plain
    let startsWithSe = spelling[0] == UInt8(ascii: "s") && spelling[1] == UInt8(ascii: "e")
    if startsWithSe { kind = ToneWords.abuse.kind(of: spelling.extracting(2..<count)) }
    let tail = PackedEnding.pack(spelling, upTo: count)
    for ending in endings where ending.ends(tail) {
      let stem = spelling.extracting(0..<(count - ending.count))
      guard stem.count > 3 || stem.count == 3 && isShortStem(stem, of: count) else {
        continue
      }
      kind = max(kind, ToneWords.abuse.kind(of: stem))
      if startsWithSe {
        kind = max(kind, ToneWords.abuse.kind(of: stem.extracting(2..<stem.count)))
      }
    }
    return kind
  }

  /// Whether three letters may be a stem: "asu", and "tai" before an ending of three letters.
  private static func isShortStem(_ stem: Span<UInt8>, of length: Int) -> Bool {
    let letters = PackedEnding.pack(stem, upTo: stem.count)
    return asu.ends(letters) || length > 5 && tai.ends(letters)
  }

  private static let asu = PackedEnding("asu")
  private static let tai = PackedEnding("tai")

  /// "-ko" is of Makassar, "-e" and "-ne" Javanese, "-na" Sundanese.
  private static let endings = [
    "lah", "mu", "nya", "lu", "lo", "loe", "kau", "ko", "e", "ne", "na", "nyo", "sia", "siah",
  ].map(PackedEnding.init)

  /// Writes the letters that playful ones stand for; whether any does.
  private mutating func respell(_ letters: [UInt8]) -> Bool {
    guard letters.contains(where: Self.isPlayful) else { return false }
    respelled.removeAll(keepingCapacity: true)
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
    return respelled != letters
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

  /// What a word is whose vowels are left out (`bngsat`); one that stands in dictionaries is none:
  /// "kancing" is a button, not "kanciang".
  private mutating func kindByConsonants(_ letters: [UInt8]) -> ToneKind {
    guard letters.count >= AbuseTable.fewestConsonants else { return .plain }
    ToneWords.abuse.write(consonantsOf: letters.span, to: &consonants)
    let kind = ToneWords.abuse.kind(ofConsonants: consonants.span, letters)
    return kind == .plain || Self.isKnown(letters) ? .plain : kind
  }

  private static func isKnown(_ letters: [UInt8]) -> Bool {
    let core = CoreWords.shared
    return core.table.words.find(letters[...]).map { $0 < core.table.standardCount } ?? false
  }
}
