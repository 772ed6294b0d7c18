/// A message cut into words as abuse is typed: with signs and digits for letters, letter by letter.
///
/// Example: `b4ngs4t` becomes `bangsat`, `anj*ng` matches `anjing`, `a n j i n g` is one word.
struct ToneText {
  struct Word {
    /// Letters a-z; `*` where one is covered.
    let letters: [UInt8]
    let isQuoted: Bool
    /// Whether a sign ends the sentence or clause before the word.
    let startsClause: Bool
    /// Whether a letter is typed thrice or hidden behind a digit or sign: nobody writes of dogs so.
    let isDisguised: Bool
    /// The letters with each `1` read as an l; nil where there is none.
    let other: [UInt8]?
    /// `WordTable.hash` of the letters.
    let hash: UInt64
    /// Whether it may stand between the words of a pattern.
    let isSmall: Bool

    init(
      letters: [UInt8], other: [UInt8]? = nil, isQuoted: Bool, startsClause: Bool,
      isDisguised: Bool = false
    ) {
      self.letters = letters
      self.other = other
      self.isDisguised = isDisguised
      self.isQuoted = isQuoted
      self.startsClause = startsClause
      hash = WordTable.hash(letters.span)
      isSmall = ToneWords.small.contains(letters, hash: hash)
    }

    func `is`(_ word: String) -> Bool {
      letters.count == word.utf8.count && letters.ends(with: word)
    }
  }

  private(set) var words: [Word] = []
  /// Whether the middle finger is shown.
  let showsFinger: Bool

  /// Reads at most as many letters as a person can type; one sign may stand for three ("ﬃ").
  init(_ text: String) {
    var current: [UInt8] = []
    var quote: Quote?
    var startsClause = false
    let bytes: [UInt8]
    (bytes, showsFinger) = Self.plain(text)
    words.reserveCapacity(bytes.count / Self.usualLength)
    for (place, byte) in bytes.enumerated() {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      // "pe'a", "don't"
      if byte == 0x27, !current.isEmpty, quote != .single || Self.isPart(next) { continue }
      if let mark = Quote(byte), quote == nil || quote == mark {
        take(&current, quote != nil, &startsClause)
        quote = quote == nil ? mark : nil
      } else if Self.isPart(byte) {
        current.append(byte)
      } else if byte == 0x21 || byte == 0x7C, !current.isEmpty, Self.isPart(next) {
        // `anj!ng`
        current.append(0x31)
      } else if Self.isCover(byte), current.count <= Self.shortPiece, !current.isEmpty,
        Self.isPart(next)
      {
        // `k_ntol`
        current.append(0x2A)
      } else {
        take(&current, quote != nil, &startsClause)
        if Self.endsClause(byte) { startsClause = true }
      }
    }
    take(&current, quote != nil, &startsClause)
    joinSingleLetters()
  }

  /// Bytes of a word and the blank behind it.
  private static let usualLength = 5

  /// `. , : ; ! ?` and a new line.
  private static func endsClause(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x0A: true
    default: false
    }
  }

  private enum Quote: Equatable {
    case double, single

    init?(_ byte: UInt8) {
      switch byte {
      case 0x22: self = .double
      case 0x27: self = .single
      default: return nil
      }
    }
  }

  /// Lower case, with curved quotes made straight; and whether the middle finger is shown.
  private static func plain(_ text: String) -> (bytes: [UInt8], showsFinger: Bool) {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var showsFinger = false
    var place = 0
    while place < source.count, bytes.count < longest {
      let (scalar, length) = decodeScalar(source, at: place)
      switch scalar {
      case 0x41...0x5A: bytes.append(UInt8(scalar + 0x20))
      case ..<0x80: bytes.append(UInt8(scalar))
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: bytes.append(0x22)
      case 0x2018, 0x2019: bytes.append(0x27)
      // Dots, bullets, crosses and blocks over a letter.
      case 0xB0, 0xB7, 0xD7, 0x2022, 0x25A0, 0x25CB, 0x25CF, 0x2588: bytes.append(0x2A)
      default:
        if scalar == 0x1F595 { showsFinger = true }
        append(scalar, to: &bytes)
      }
      place += length
    }
    return (bytes, showsFinger)
  }

  /// Appends the ASCII letters, digit or sign that a scalar beyond ASCII looks like, or a blank.
  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    // ASCII of full width, signs among it.
    case 0xFF01...0xFF5E:
      bytes.append(UInt8(truncatingIfNeeded: LookalikeLetters.plain(scalar) ?? 0x20))
    // A letter of which flags are made.
    case 0x1F1E6...0x1F1FF: bytes.append(UInt8(truncatingIfNeeded: scalar - 0x1F1E6 + 0x61))
    default:
      switch FoldedScalar.single(scalar) {
      case .letter(let plain)? where plain < 0x80, .digit(let plain)?:
        bytes.append(UInt8(truncatingIfNeeded: plain))
      case nil: ScalarTable.shared.eachLetter(of: scalar) { bytes.append($0) }
      default: bytes.append(0x20)
      }
    }
  }

  private static let longest = 4_096

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2A, 0x40, 0x24, 0x23: true
    default: false
    }
  }

  private mutating func take(_ current: inout [UInt8], _ isQuoted: Bool, _ startsClause: inout Bool)
  {
    defer { current.removeAll(keepingCapacity: true) }
    while current.first == 0x2A { current.removeFirst() }
    while current.last == 0x2A || current.last == 0x23 { current.removeLast() }
    guard !current.isEmpty else { return }
    let (letters, isStretched) = Self.letters(current, one: 0x69)
    let isRespelled = Self.hidesLetters(current)
    let word = Word(
      letters: ToneWords.dangers.uncovered(letters) ?? letters,
      other: isRespelled && current.contains(0x31) ? Self.letters(current, one: 0x6C).letters : nil,
      isQuoted: isQuoted, startsClause: startsClause, isDisguised: isStretched || isRespelled)
    words.append(word)
    // `hati2` is a doubled word.
    if current.count > 2, current.last == 0x32, word.letters.last != 0x32 {
      words.append(Word(letters: word.letters, isQuoted: isQuoted, startsClause: false))
    }
    startsClause = false
  }

  /// Whether a digit or sign stands among or before letters.
  private static func hidesLetters(_ word: [UInt8]) -> Bool {
    guard let last = word.lastIndex(where: isLetter) else { return false }
    return word[..<last].contains { !isLetter($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Whether a sign covers letters: `_ % ^`.
  private static func isCover(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte == 0x25 || byte == 0x5E
  }

  /// Letters of a piece behind which a sign covers a letter rather than joins two words.
  private static let shortPiece = 3

  /// Digits and signs among letters as the letters they look like, `1` as it is told; a vowel typed
  /// thrice is one, and so is any letter at the end that is typed twice.
  private static func letters(
    _ word: [UInt8], one: UInt8
  ) -> (letters: [UInt8], isStretched: Bool) {
    guard word.contains(where: isLetter) else { return (word, false) }
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    var (run, isStretched) = (0, false)
    for (place, byte) in word.enumerated() {
      // `hati2` is a doubled word.
      if byte == 0x32, place == word.count - 1 { break }
      let letter = plainLetter(byte, isFirst: place == 0, one: one)
      run = letter == letters.last ? run + 1 : 1
      if run < 3 {
        letters.append(letter)
      } else {
        isStretched = true
        if run == 3, letter.isVowel { letters.removeLast() }
      }
    }
    while letters.count > 2, letters[letters.count - 1] == letters[letters.count - 2] {
      letters.removeLast()
    }
    return (letters, isStretched)
  }

  private static func plainLetter(_ byte: UInt8, isFirst: Bool, one: UInt8) -> UInt8 {
    switch byte {
    case 0x34, 0x40: 0x61
    case 0x38 where isFirst: 0x62
    case 0x31: one
    case 0x30: 0x6F
    case 0x33: 0x65
    case 0x35, 0x24: 0x73
    case 0x37: 0x74
    case 0x36: 0x67
    case 0x39 where isFirst: 0x67
    case 0x23: 0x2A
    default: byte
    }
  }

  /// `a n j i n g` as one word.
  private mutating func joinSingleLetters() {
    guard hasSpelledOutWord else { return }
    var joined: [Word] = []
    joined.reserveCapacity(words.count)
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, words[end].letters.count == 1 { end += 1 }
      if end - start >= Self.spelledOut {
        joined.append(
          Word(
            letters: (start..<end).map { words[$0].letters[0] },
            isQuoted: words[start].isQuoted, startsClause: words[start].startsClause))
      } else {
        end = max(end, start + 1)
        joined += words[start..<end]
      }
      start = end
    }
    words = joined
  }

  private var hasSpelledOutWord: Bool {
    var run = 0
    for place in words.indices {
      run = words[place].letters.count == 1 ? run + 1 : 0
      if run == Self.spelledOut { return true }
    }
    return false
  }

  /// Single letters in a row from which they are a word.
  private static let spelledOut = 3
}
