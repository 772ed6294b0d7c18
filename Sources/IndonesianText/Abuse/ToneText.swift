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
    /// `WordTable.hash` of the letters.
    let hash: UInt64
    /// Whether it may stand between the words of a pattern.
    let isSmall: Bool

    init(letters: [UInt8], isQuoted: Bool, startsClause: Bool) {
      self.letters = letters
      self.isQuoted = isQuoted
      self.startsClause = startsClause
      hash = WordTable.hash(letters.span)
      isSmall = ToneWords.small.contains(letters, hash: hash)
    }

    func `is`(_ word: StaticString) -> Bool { letters.elementsEqual(word.description.utf8) }
  }

  private(set) var words: [Word] = []
  /// Whether the middle finger is shown.
  let showsFinger: Bool

  /// Reads at most the beginning of a message that a person can have typed.
  init(_ text: String) {
    var current: [UInt8] = []
    var quote: Quote?
    var startsClause = false
    let bytes: [UInt8]
    (bytes, showsFinger) = Self.plain(text)
    for (place, byte) in bytes.enumerated() {
      if let mark = Quote(byte, after: current), quote == nil || quote == mark {
        take(&current, quote != nil, &startsClause)
        quote = quote == nil ? mark : nil
      } else if Self.isPart(byte) {
        current.append(byte)
      } else if byte == 0x21 || byte == 0x7C, !current.isEmpty, place + 1 < bytes.count,
        Self.isPart(bytes[place + 1])
      {
        // `anj!ng`
        current.append(0x69)
      } else {
        take(&current, quote != nil, &startsClause)
        if Self.endsClause(byte) { startsClause = true }
      }
    }
    take(&current, quote != nil, &startsClause)
    joinSingleLetters()
  }

  /// `. , : ; ! ?` and a new line.
  private static func endsClause(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x0A: true
    default: false
    }
  }

  private enum Quote: Equatable {
    case double, single

    /// An apostrophe within a word opens nothing.
    init?(_ byte: UInt8, after letters: [UInt8]) {
      switch byte {
      case 0x22: self = .double
      case 0x27: self = .single
      default: return nil
      }
      if self == .single, !letters.isEmpty, letters.count < 2 { return nil }
    }
  }

  /// Lower case, with curved quotes made straight; and whether the middle finger is shown.
  private static func plain(_ text: String) -> (bytes: [UInt8], showsFinger: Bool) {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var showsFinger = false
    var (place, count) = (0, 0)
    while place < source.count, count < longest {
      let (scalar, length) = decodeScalar(source, at: place)
      switch scalar {
      case 0x41...0x5A: bytes.append(UInt8(scalar + 0x20))
      case ..<0x80: bytes.append(UInt8(scalar))
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: bytes.append(0x22)
      case 0x2018, 0x2019: bytes.append(0x27)
      default:
        if scalar == 0x1F595 { showsFinger = true }
        append(scalar, to: &bytes)
      }
      place += length
      count += 1
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
      case nil: bytes += several[scalar] ?? [0x20]
      default: bytes.append(0x20)
      }
    }
  }

  /// What the scalars look like that stand for several letters.
  private static let several: [UInt32: [UInt8]] = {
    var several: [UInt32: [UInt8]] = [:]
    for scalar in CompatibilityTable.shared.several {
      guard let value = Unicode.Scalar(scalar) else { continue }
      several[scalar] = FoldedText(String(value)).bytes
    }
    return several
  }()

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
    let word = Word(letters: Self.letters(current), isQuoted: isQuoted, startsClause: startsClause)
    words.append(word)
    // `hati2` is a doubled word.
    if current.count > 2, current.last == 0x32, word.letters.last != 0x32 {
      words.append(Word(letters: word.letters, isQuoted: isQuoted, startsClause: false))
    }
    startsClause = false
  }

  /// Digits and signs among letters as the letters they look like; a letter typed thrice is one.
  private static func letters(_ word: [UInt8]) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return word }
    var letters: [UInt8] = []
    for (place, byte) in word.enumerated() {
      // `hati2` is a doubled word.
      let isLast = place == word.count - 1
      let letter: UInt8 =
        switch byte {
        case 0x34, 0x40: 0x61
        case 0x31: 0x69
        case 0x30: 0x6F
        case 0x33: 0x65
        case 0x35, 0x24: 0x73
        case 0x37: 0x74
        case 0x36: 0x67
        case 0x23: 0x2A
        case 0x32 where isLast: 0x20
        default: byte
        }
      if letter == 0x20 { break }
      let count = letters.count
      if count > 1, letters[count - 1] == letter, letters[count - 2] == letter { continue }
      letters.append(letter)
    }
    while letters.count > 2, letters[letters.count - 1] == letters[letters.count - 2] {
      letters.removeLast()
    }
    return letters
  }

  /// `a n j i n g` as one word.
  private mutating func joinSingleLetters() {
    guard hasSpelledOutWord else { return }
    var joined: [Word] = []
    joined.reserveCapacity(words.count)
    var run: [Word] = []
    func word(of run: [Word]) -> [Word] {
      guard run.count >= Self.spelledOut, let first = run.first else { return run }
      return [
        Word(
          letters: run.flatMap(\.letters), isQuoted: first.isQuoted,
          startsClause: first.startsClause)
      ]
    }
    for item in words {
      if item.letters.count == 1 {
        run.append(item)
      } else {
        if !run.isEmpty {
          joined += word(of: run)
          run.removeAll(keepingCapacity: true)
        }
        joined.append(item)
      }
    }
    words = joined + word(of: run)
  }

  private var hasSpelledOutWord: Bool {
    var run = 0
    return words.contains { word in
      run = word.letters.count == 1 ? run + 1 : 0
      return run == Self.spelledOut
    }
  }

  /// Single letters in a row from which they are a word.
  private static let spelledOut = 3
}
