/// Words in their order, each out of a class, with small words between them.
///
/// Written as text: `[ingin] mati` is any word of the class `ingin` and then "mati"; `rumah|alamat`
/// is either of them. At most `longestGap` small words (`ToneWords.small`) may stand between two:
/// "pengen rasanya aku mati" is `[ingin] mati`.
struct TonePattern: Sendable {
  let words: [ToneClass]

  /// Small words between two words of a pattern.
  static let longestGap = 3

  /// The words of patterns as they are written, each read once.
  struct Slots {
    private let classes: [String: ToneClass]
    private var texts = WordTable()
    /// By entry of `texts`.
    private var words: [ToneClass] = []

    init(_ classes: [String: ToneClass]) { self.classes = classes }

    /// A class that does not exist is a mistake of ours.
    fileprivate mutating func read(_ slot: Span<UInt8>) -> ToneClass {
      let entry = texts.add(slot)
      if entry < words.count { return words[entry] }
      if slot[0] == UInt8(ascii: "[") {
        guard let known = classes[String(copying: slot.extracting(1..<slot.count - 1))] else {
          preconditionFailure("a tone pattern names a class that exists")
        }
        words.append(known)
      } else {
        words.append(ToneClass(alternatives: slot))
      }
      return words[entry]
    }
  }

  /// Reads a pattern.
  init(_ text: Span<UInt8>, _ slots: inout Slots) {
    var words: [ToneClass] = []
    eachWord(of: text) { words.append(slots.read($0)) }
    self.words = words
  }

  /// The place behind the pattern whose first word stands at `start`; nil where it does not fit.
  func end(in message: [ToneText.Word], from start: Int) -> Int? {
    var place = start + 1
    for word in words.dropFirst() {
      var gap = 0
      while gap < Self.longestGap, place < message.count, message[place].isSmall,
        !word.contains(message[place])
      {
        place += 1
        gap += 1
      }
      guard place < message.count, word.contains(message[place]) else { return nil }
      place += 1
    }
    return place
  }
}

/// What a pattern of several words says.
enum ToneMeaning: Sendable {
  case insult
  /// A way to threaten without naming what will be done.
  case threat
  /// To wish to die or to hurt oneself.
  case wish
  /// A wish that names the writer himself: "dunia lebih baik tanpa saya".
  case ownWish
  /// To be tired of life; "capek hidup di kota" is a complaint.
  case weariness
  /// What one can die by is at hand.
  case means
  /// Leave is taken, or those who stay are given into others' care.
  case farewell
  /// To be forgiven is asked for.
  case apology
  /// Nothing is left to hope for.
  case despair
}

/// A pattern that was found: the place of its first word and the one behind its last.
struct ToneFind {
  let meaning: ToneMeaning
  let start: Int
  let end: Int
}

/// Patterns, found by their first two words.
///
/// For each word there is one bit for each pattern that it begins, and one for each that it goes on
/// with. At "mau saja mati" the patterns to try are those that "mau" begins and "saja" or "mati"
/// (behind a small word) goes on with; most words leave none.
struct TonePatterns: Sendable {
  private typealias Bits = SIMD8<UInt64>

  private let patterns: [(meaning: ToneMeaning, pattern: TonePattern)]
  private var words = WordTable()
  /// By word, the patterns that it begins, and those whose second word it is.
  private var begun: [Bits] = []
  private var continued: [Bits] = []
  /// Patterns of one word.
  private var single = Bits.zero

  /// Patterns of lists divided by commas; of at most 512.
  init(_ lists: [(meaning: ToneMeaning, list: String)], classes: [String: ToneClass]) {
    var slots = TonePattern.Slots(classes)
    var patterns: [(meaning: ToneMeaning, pattern: TonePattern)] = []
    for (meaning, list) in lists {
      CoreExpressions.eachPart(of: list) { patterns.append((meaning, TonePattern($0, &slots))) }
    }
    self.patterns = patterns
    precondition(patterns.count <= Bits.scalarCount * 64, "each pattern has a bit")
    for (place, (_, pattern)) in patterns.enumerated() {
      let bit = Self.bit(place)
      pattern.words[0].each { begun[entry($0)] |= bit }
      if pattern.words.count == 1 {
        single |= bit
      } else {
        pattern.words[1].each { continued[entry($0)] |= bit }
      }
    }
  }

  private static func bit(_ place: Int) -> Bits {
    var bits = Bits.zero
    bits[place / 64] = 1 << UInt64(place % 64)
    return bits
  }

  private mutating func entry(_ word: ArraySlice<UInt8>) -> Int {
    let entry = words.add(word)
    if entry == begun.count {
      begun.append(.zero)
      continued.append(.zero)
    }
    return entry
  }

  /// The patterns in a message, in the order of their first words.
  func finds(in message: [ToneText.Word]) -> [ToneFind] {
    let entries = message.map { words.find($0.letters.span, hash: $0.hash) }
    var finds: [ToneFind] = []
    for start in message.indices where entries[start] >= 0 {
      let open = begun[entries[start]]
      guard open != .zero else { continue }
      var next = single
      var place = start + 1
      while place < message.count, place <= start + 1 + TonePattern.longestGap {
        if entries[place] >= 0 { next |= continued[entries[place]] }
        guard message[place].isSmall else { break }
        place += 1
      }
      let possible = open & next
      for word in possible.indices {
        var bits = possible[word]
        while bits != 0 {
          let (meaning, pattern) = patterns[word * 64 + bits.trailingZeroBitCount]
          if let end = pattern.end(in: message, from: start) {
            finds.append(ToneFind(meaning: meaning, start: start, end: end))
          }
          bits &= bits - 1
        }
      }
    }
    return finds
  }
}
