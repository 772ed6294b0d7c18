/// Cuts a message into tokens; letters and digits that touch are two tokens (`50rb`).
///
/// Words that were written in one (`hariini`, `duapuluhlima`) are taken apart; both halves have
/// the place of the whole.
struct ReaderTokenizer {
  private(set) var tokens: [ReaderToken] = []
  /// The words that no table holds, and what each is read as: looked at once in a message.
  private var unknown = WordTable()
  private var readings: [Range<Int>] = []
  private var parts: [WordMeanings.Entry] = []
  private var letters: [UInt8] = []
  /// The digits that are being collected: how many, and the number they write.
  private var digits = (count: 0, value: 0)
  private var start = 0
  private var spaced = false
  /// Whether a blank stood before the word or number that is being collected.
  private var startSpaced = false

  /// The tokens of a message; linear in its length.
  static func tokens(_ text: String) -> [ReaderToken] {
    var tokenizer = ReaderTokenizer()
    tokenizer.run(Array(text.utf8))
    return tokenizer.tokens
  }

  private mutating func run(_ bytes: [UInt8]) {
    tokens.reserveCapacity(bytes.count / 4)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        take(ascii: byte, at: position)
        position += 1
      } else {
        let (scalar, length) = decodeScalar(bytes, at: position)
        take(beyondASCII: scalar, at: position..<(position + length))
        position += length
      }
    }
    finish(at: bytes.count)
  }

  private mutating func take(ascii byte: UInt8, at position: Int) {
    switch byte {
    case 0x61...0x7A: letter(byte, at: position)
    case 0x41...0x5A: letter(byte + 0x20, at: position)
    case 0x30...0x39: digit(Int(byte), at: position)
    // An apostrophe stands inside a word (`jum'at`).
    case 0x27: return
    // The signs * _ ~ and the grave accent format text; they divide and say nothing.
    case 0x2A, 0x5F, 0x7E, 0x60: finish(at: position)
    case ...0x20, 0x7F:
      finish(at: position)
      spaced = true
    default: mark(UInt32(byte), at: position..<(position + 1))
    }
  }

  private mutating func take(beyondASCII scalar: UInt32, at place: Range<Int>) {
    if (0xFF01...0xFF5E).contains(scalar), let plain = LookalikeLetters.plain(scalar) {
      // Signs of full width are the plain ones.
      take(FoldedScalar(ascii: UInt8(plain)), of: plain, at: place)
    } else if let single = FoldedScalar.single(scalar) {
      take(single, of: scalar, at: place)
    } else {
      ScalarTable.shared.eachLetter(of: scalar) {
        take(FoldedScalar(ascii: $0), of: UInt32($0), at: place)
      }
    }
  }

  private mutating func take(_ folded: FoldedScalar, of scalar: UInt32, at place: Range<Int>) {
    switch folded {
    case .letter(let letter):
      if letters.isEmpty { begin(at: place.lowerBound) }
      appendUTF8(letter, to: &letters)
    case .digit(let digit): self.digit(Int(digit), at: place.lowerBound)
    case .apostrophe, .accent, .ignorable: return
    case .blank:
      finish(at: place.lowerBound)
      spaced = true
    // Longer and shorter dashes are typed for a hyphen.
    case .separator: mark((0x2010...0x2015).contains(scalar) ? 0x2D : scalar, at: place)
    }
  }

  private mutating func letter(_ byte: UInt8, at position: Int) {
    if letters.isEmpty { begin(at: position) }
    letters.append(byte)
  }

  private mutating func digit(_ ascii: Int, at position: Int) {
    if digits.count == 0 { begin(at: position) }
    digits.count += 1
    digits.value = digits.count <= Self.longestValue ? digits.value * 10 + ascii - 0x30 : -1
  }

  private mutating func begin(at position: Int) {
    finish(at: position)
    start = position
    startSpaced = spaced
    spaced = false
  }

  private mutating func mark(_ scalar: UInt32, at place: Range<Int>) {
    finish(at: place.lowerBound)
    tokens.append(
      ReaderToken(kind: .mark, spaced: spaced, original: place, value: Int(scalar)))
    spaced = false
  }

  private mutating func finish(at end: Int) {
    if !letters.isEmpty {
      finishWord(at: start..<end)
      letters.removeAll(keepingCapacity: true)
    } else if digits.count > 0 {
      if !isDoubling {
        tokens.append(
          ReaderToken(
            kind: .digits, spaced: startSpaced, original: start..<end, value: digits.value,
            digitCount: digits.count))
      }
      digits = (0, 0)
    }
  }

  /// Whether a 2 doubles the word that it touches (`kira2`) rather than counting (`tps2`).
  private var isDoubling: Bool {
    guard digits == (1, 2), !startSpaced, let word = tokens.last, word.kind == .word else {
      return false
    }
    let says = word.meaning
    return word.original.upperBound == start && word.original.count >= Self.shortestDoubled
      && (says == .none || says.number == nil && says.cue == .about)
  }

  private static let shortestDoubled = 4

  private mutating func finishWord(at place: Range<Int>) {
    squeezeRepeats(&letters)
    if let known = WordMeanings.entry(letters[...]) {
      append(known, at: place, spaced: startSpaced)
      return
    }
    // Every word of the tables begins in ASCII.
    guard letters[0] < 0x80 else {
      append(.unknown, at: place, spaced: startSpaced)
      return
    }
    let word = unknown.add(letters[...])
    if word == readings.count { addReading() }
    for part in readings[word] {
      append(
        parts[part], at: place, spaced: part == readings[word].lowerBound ? startSpaced : true)
    }
  }

  /// Adds what the letters are read as: several words where they were written in one.
  private mutating func addReading() {
    let start = parts.count
    if let known = WordMeanings.undoubled(letters[...]) {
      parts.append(known)
    } else if let words = WordMeanings.split(letters) {
      parts += words
    } else {
      parts.append(
        WordMeanings.Entry(
          word: .unknown, meaning: WordMeanings.derived(letters), isOneLetter: letters.count == 1))
    }
    readings.append(start..<parts.count)
  }

  private mutating func append(
    _ entry: WordMeanings.Entry, at place: Range<Int>, spaced: Bool
  ) {
    tokens.append(ReaderToken(kind: .word, spaced: spaced, original: place, entry: entry))
  }

  /// More digits do not fit into a number of 64 bits.
  private static let longestValue = 18
}

/// Shortens every run of three or more equal ASCII letters to one.
private func squeezeRepeats(_ letters: inout [UInt8]) {
  guard letters.count >= 3 else { return }
  var longest = 1
  var length = 1
  for index in 1..<letters.count {
    length = letters[index] == letters[index - 1] ? length + 1 : 1
    longest = max(longest, length)
  }
  guard longest >= 3 else { return }
  var squeezed: [UInt8] = []
  var run = 0
  for letter in letters {
    run = letter == squeezed.last && letter < 0x80 ? run + 1 : 1
    if run == 3 { squeezed.removeLast() }
    // From the third on the letter that stands there is the only one.
    if run < 3 { squeezed.append(letter) }
  }
  letters = squeezed
}
