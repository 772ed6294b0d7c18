/// The one pass over a message that makes a `FoldedText`.
///
/// ASCII is judged by its byte alone; other scalars go through `FoldedScalar`. A word is collected
/// as scalars, then shortened (`yaaaa`), doubled (`hati2`) and written out as UTF-8.
struct TextFolder {
  private(set) var bytes: [UInt8] = []
  private(set) var words: [FoldedText.Word] = []
  /// Whether there is neither a letter nor a digit.
  private(set) var isSymbols = false

  private let source: [UInt8]
  private var current: [UInt32] = []
  /// Room for the second half of a doubled word.
  private var second: [UInt32] = []
  private var currentStart = 0
  private var currentEnd = 0
  /// An apostrophe joins two letters (`jum'at`), so its effect waits for the next scalar.
  private var apostrophePending = false
  private var signs = SignLetters()

  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count + 8)
    words.reserveCapacity(source.count / 5 + 1)
  }

  mutating func run() {
    var position = 0
    while position < source.count {
      let next: Int
      let byte = source[position]
      if byte < 0x80 {
        next = position + 1
        take(folded(byte, at: position), from: position, to: next)
      } else {
        let (scalar, length) = decodeScalar(source, at: position)
        if RegionalIndicators.isOne(scalar) {
          next = takeIndicators(from: position)
        } else {
          next = position + length
          takeFolded(scalar, from: position, to: next)
        }
      }
      position = next
    }
    finishWord()
    isSymbols = words.isEmpty
    if isSymbols { keepSymbols() }
  }

  /// ASCII by its byte alone, but for signs that stand for letters inside a word: `h@ax`, `$ara`.
  private mutating func folded(_ byte: UInt8, at position: Int) -> FoldedScalar {
    guard byte == 0x40 || byte == 0x24 else { return FoldedScalar(ascii: byte) }
    let source = source
    guard signs.isInsideWord(source.span, position) else { return .separator }
    return .letter(byte == 0x40 ? 0x61 : 0x73)
  }

  /// Two regional indicators in a row are a flag; one alone, or more, are letters.
  private mutating func takeIndicators(from start: Int) -> Int {
    let end = RegionalIndicators.end(in: source, from: start)
    let isFlag = end - start == 2 * RegionalIndicators.byteCount
    for position in stride(from: start, to: end, by: RegionalIndicators.byteCount) {
      let next = position + RegionalIndicators.byteCount
      let (scalar, _) = decodeScalar(source, at: position)
      take(isFlag ? .separator : RegionalIndicators.letter(scalar), from: position, to: next)
    }
    return end
  }

  /// Folds a scalar beyond ASCII, which may stand for several letters: ﬁ, ㎏, Ⅳ.
  private mutating func takeFolded(_ scalar: UInt32, from start: Int, to end: Int) {
    if let single = FoldedScalar.single(scalar) {
      take(single, from: start, to: end)
    } else {
      ScalarTable.shared.eachLetter(of: scalar) {
        take(FoldedScalar(ascii: $0), from: start, to: end)
      }
    }
  }

  private mutating func take(_ folded: FoldedScalar, from start: Int, to end: Int) {
    switch folded {
    case .letter(let scalar):
      apostrophePending = false
      append(scalar, from: start, to: end)
    case .digit(let scalar):
      if apostrophePending { finishWord() }
      append(scalar, from: start, to: end)
    case .apostrophe:
      guard let last = current.last, !isDigit(last), !apostrophePending else {
        finishWord()
        return
      }
      apostrophePending = true
    case .accent(let mark):
      guard let last = current.last else { return }
      current[current.count - 1] = LookalikeLetters.compose(last, with: mark) ?? last
      currentEnd = end
    case .ignorable:
      return
    case .separator, .blank:
      finishWord()
    }
  }

  private mutating func append(_ scalar: UInt32, from start: Int, to end: Int) {
    if current.isEmpty { currentStart = start }
    current.append(scalar)
    currentEnd = end
  }

  private mutating func finishWord() {
    apostrophePending = false
    guard !current.isEmpty else { return }
    squeezeRepeats(&current)
    if let split = Reduplication.split(current) {
      write(current, split.stem)
      second.removeAll(keepingCapacity: true)
      for place in current.indices where place < split.stem || place >= split.suffix {
        second.append(current[place])
      }
      squeezeRepeats(&second)
      write(second, second.count)
    } else {
      write(current, current.count)
    }
    current.removeAll(keepingCapacity: true)
  }

  /// Writes the first of some scalars as a word.
  private mutating func write(_ scalars: [UInt32], _ count: Int) {
    if !words.isEmpty { bytes.append(0x20) }
    let start = bytes.count
    for place in 0..<count { appendUTF8(scalars[place], to: &bytes) }
    words.append(
      FoldedText.Word(folded: start..<bytes.count, original: currentStart..<currentEnd))
  }

  /// Keeps a message of symbols alone as one word; a symbol repeated in a row counts once.
  private mutating func keepSymbols() {
    var position = 0
    while position < source.count {
      let (raw, length) = decodeScalar(source, at: position)
      let scalar = LookalikeLetters.plain(raw) ?? raw
      if current.last != scalar, !FoldedScalar.isInvisible(scalar) {
        append(scalar, from: position, to: position + length)
      }
      position += length
    }
    if !current.isEmpty { write(current, current.count) }
  }
}

private func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

/// Shortens every run of three or more equal letters to one; digits are values and stay.
func squeezeRepeats(_ scalars: inout [UInt32]) {
  guard scalars.count >= 3 else { return }
  var kept = 0
  var runStart = 0
  while runStart < scalars.count {
    let scalar = scalars[runStart]
    var runEnd = runStart + 1
    while runEnd < scalars.count, scalars[runEnd] == scalar { runEnd += 1 }
    let length = runEnd - runStart
    for _ in 0..<(length >= 3 && !isDigit(scalar) ? 1 : length) {
      scalars[kept] = scalar
      kept += 1
    }
    runStart = runEnd
  }
  scalars.removeLast(scalars.count - kept)
}
