/// How roots are spoken and spelled in everyday language, by rule.
///
/// Source of the rules: own observation of Indonesian chat language; each is named where it is
/// applied. A variant that is itself a known word is not used: `CoreTable` keeps the first meaning.
///
/// There are thousands of roots, so all variants are written to the same bytes.
struct SpokenVariants {
  private var variant = Array(repeating: UInt8(0), count: 32)

  /// Gives each variant of a root.
  ///
  /// Example: `hapus` gives `hapos` and `apus`.
  mutating func each(of root: Span<UInt8>, _ visit: (Span<UInt8>) -> Void) {
    guard root.count >= 4 else { return }
    // A variant has a letter more at most.
    while variant.count <= root.count { variant.append(0) }
    vowels(of: root, visit)
    consonants(of: root, visit)
    aspirates(of: root, visit)
  }

  /// Vowels of the last syllable, closed (`dalam` is `dalem`, `betul` is `betol`) or open (`kalau`
  /// is `kalo`, `sampai` is `sampe`).
  private mutating func vowels(of root: Span<UInt8>, _ visit: (Span<UInt8>) -> Void) {
    let count = root.count
    let (last, before) = (root[count - 1], root[count - 2])
    if last == Self.i || last == Self.u, before == Self.a {
      give(root, count - 2..<count, last == Self.i ? Self.e : Self.o, visit)
    }
    guard !isVowel(last), let place = root.indices.last(where: { isVowel(root[$0]) }), place > 0
    else { return }
    let spoken: UInt8? =
      switch root[place] {
      case Self.a: Self.e
      case Self.u: Self.o
      case Self.i: Self.e
      default: nil
      }
    if let spoken, !isVowel(root[place - 1]) || root[place] == Self.a {
      give(root, place..<place + 1, spoken, visit)
    }
  }

  /// Letters of other languages: `fitnah` is `pitnah`, `izin` is `ijin`, `syarat` is `sarat`,
  /// `khusus` is `kusus`, `hoaks` is `hoax`.
  private mutating func consonants(of root: Span<UInt8>, _ visit: (Span<UInt8>) -> Void) {
    // A bit for each letter: most roots have none of those that a rule is about.
    var letters: UInt64 = 0
    for place in root.indices { letters |= Self.bit(root[place]) }
    if letters & Self.loanLetters != 0 {
      for rule in Self.loans where letters & Self.bit(rule.letter) != 0 {
        replace(rule, in: root, visit)
      }
    }
    let p = UInt8(ascii: "p")
    if root[0] == p { replace(Loan(p, by: UInt8(ascii: "f")), in: root, visit) }
    let last = root.count - 1
    if root[last] == Self.k { give(root, last..<last + 1, UInt8(ascii: "q"), visit) }
  }

  /// A weak h: `hapus` is `apus`, `lihat` is `liat`, `sudah` is `suda`; a last vowel gains k or h:
  /// `coba` is `cobak`.
  private mutating func aspirates(of root: Span<UInt8>, _ visit: (Span<UInt8>) -> Void) {
    let last = root.count - 1
    if root[0] == Self.h, isVowel(root[1]) { visit(root.extracting(1...)) }
    for place in 1..<last
    where root[place] == Self.h && isVowel(root[place - 1]) && isVowel(root[place + 1]) {
      give(root, place..<place + 1, nil, visit)
    }
    if root[last] == Self.h, isVowel(root[last - 1]) { visit(root.extracting(..<last)) }
    if isVowel(root[last]), !isVowel(root[last - 1]) {
      give(root, last + 1..<last + 1, Self.k, visit)
      give(root, last + 1..<last + 1, Self.h, visit)
    }
  }

  /// Gives the root with a letter, or none, in the place of some.
  private mutating func give(
    _ root: Span<UInt8>, _ range: Range<Int>, _ letter: UInt8?, _ visit: (Span<UInt8>) -> Void
  ) {
    var output = variant.mutableSpan
    var count = range.lowerBound
    for place in 0..<range.lowerBound { output[place] = root[place] }
    if let letter {
      output[count] = letter
      count += 1
    }
    for place in range.upperBound..<root.count {
      output[count] = root[place]
      count += 1
    }
    visit(variant.span.extracting(0..<count))
  }

  /// Gives the root with a letter, or two that follow each other, as another one everywhere;
  /// nothing where they do not stand in it.
  private mutating func replace(
    _ loan: Loan, in root: Span<UInt8>, _ visit: (Span<UInt8>) -> Void
  ) {
    guard let first = root.indices.first(where: { loan.stands(in: root, at: $0) }) else { return }
    var output = variant.mutableSpan
    for place in 0..<first { output[place] = root[place] }
    var place = first
    var count = first
    while place < root.count {
      let isOld = loan.stands(in: root, at: place)
      output[count] = isOld ? loan.spoken : root[place]
      count += 1
      place += isOld && loan.following != nil ? 2 : 1
    }
    visit(variant.span.extracting(0..<count))
  }

  /// Letters of another language, and the one that is spoken for them.
  private struct Loan: Sendable {
    let letter: UInt8
    let following: UInt8?
    let spoken: UInt8

    init(_ letter: UInt8, _ following: UInt8? = nil, by spoken: UInt8) {
      self.letter = letter
      self.following = following
      self.spoken = spoken
    }

    func stands(in word: Span<UInt8>, at place: Int) -> Bool {
      guard word[place] == letter else { return false }
      guard let following else { return true }
      return place + 1 < word.count && word[place + 1] == following
    }
  }

  private static let loans = [
    Loan(UInt8(ascii: "f"), by: UInt8(ascii: "p")),
    Loan(UInt8(ascii: "v"), by: UInt8(ascii: "p")),
    Loan(UInt8(ascii: "v"), by: UInt8(ascii: "f")),
    Loan(UInt8(ascii: "z"), by: UInt8(ascii: "j")),
    Loan(UInt8(ascii: "s"), UInt8(ascii: "y"), by: UInt8(ascii: "s")),
    Loan(k, h, by: k),
    Loan(k, UInt8(ascii: "s"), by: UInt8(ascii: "x")),
  ]

  /// The bits of the letters that the rules are about.
  private static let loanLetters = loans.reduce(0) { $0 | bit($1.letter) }

  private static func bit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }

  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i")
  private static let k = UInt8(ascii: "k")
  private static let o = UInt8(ascii: "o")
  private static let u = UInt8(ascii: "u")
}

/// Whether a byte is one of the five vowel letters.
func isVowel(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61, 0x65, 0x69, 0x6F, 0x75: true
  default: false
  }
}
