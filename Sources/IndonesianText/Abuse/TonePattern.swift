/// Words in their order, each out of a class, with small words between them.
///
/// Written as text: `[ingin] mati` is any word of the class `ingin` and then "mati"; `rumah|alamat`
/// is either of them. At most `longestGap` small words (`ToneWords.small`) may stand between two:
/// "pengen rasanya aku mati" is `[ingin] mati`.
struct TonePattern: Sendable {
  let words: [ToneClass]

  /// Small words between two words of a pattern.
  static let longestGap = 3

  /// Reads a pattern; a class that does not exist is a mistake of ours.
  init(_ text: Substring, classes: [String: ToneClass]) {
    words = text.split(separator: " ").map { slot in
      guard slot.hasPrefix("["), slot.hasSuffix("]") else {
        return ToneClass(slot.split(separator: "|").joined(separator: " "))
      }
      guard let words = classes[String(slot.dropFirst().dropLast())] else {
        preconditionFailure("a tone pattern names a class that exists")
      }
      return words
    }
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

/// Patterns that say the same, found by their first two words.
///
/// For each word there is one bit for each pattern that it begins, and one for each that it goes on
/// with. At "mau saja mati" the patterns to try are those that "mau" begins and "saja" or "mati"
/// (behind a small word) goes on with; most words leave none.
struct TonePatterns: Sendable {
  private typealias Bits = SIMD4<UInt64>

  private let patterns: [TonePattern]
  private var words = WordTable()
  /// By word, the patterns that it begins, and those whose second word it is.
  private var begun: [Bits] = []
  private var continued: [Bits] = []
  /// Patterns of one word.
  private var single = Bits.zero

  /// Patterns of a list divided by commas; of at most 256.
  init(_ list: String, classes: [String: ToneClass]) {
    patterns = CoreExpressions.list(list).map { TonePattern($0[...], classes: classes) }
    precondition(patterns.count <= Bits.scalarCount * 64, "each pattern has a bit")
    for (place, pattern) in patterns.enumerated() {
      let bit = Self.bit(place)
      for word in pattern.words[0].all { begun[entry(word)] |= bit }
      if pattern.words.count == 1 {
        single |= bit
      } else {
        for word in pattern.words[1].all { continued[entry(word)] |= bit }
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

  /// The places where a pattern begins, with the place behind it.
  func finds(in message: [ToneText.Word]) -> [(start: Int, end: Int)] {
    let entries = message.map { words.find($0.letters.span, hash: $0.hash) }
    var finds: [(start: Int, end: Int)] = []
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
          let pattern = patterns[word * 64 + bits.trailingZeroBitCount]
          if let end = pattern.end(in: message, from: start) { finds.append((start, end)) }
          bits &= bits - 1
        }
      }
    }
    return finds
  }
}
