/// What a word makes of its root: "laporan" is the thing, "pelapor" the one who does it.
///
/// Other affixes change the sentence, not the matter: "melaporkan", "dilaporin" and "pelaporan" are
/// all the deed.
enum WordForm: UInt8, Sendable {
  case plain
  /// A noun with "-an".
  case thing
  /// A noun with "pe-".
  case person
  /// Not known, as in a misspelt word.
  case unsure
  /// A verb with "di-": what is done to something, not who does it.
  case passive

  /// Several forms.
  struct Set: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ form: WordForm) { rawValue = 1 << form.rawValue }

    /// The forms that a word of this form may stand for; one that is not known may be any.
    init(meetingForm form: WordForm) {
      switch form {
      case .unsure: self.init(rawValue: .max)
      case .plain, .passive: self = [Set(.plain), Set(.passive)]
      case .thing, .person: self.init(form)
      }
    }
  }

  /// The form of a word of a message whose root is known.
  ///
  /// - `root`: the letters of the root.
  init(_ word: CanonicalWord, _ folded: FoldedText, root: ArraySlice<UInt8>) {
    guard word.source.count == 1 else {
      self = .plain
      return
    }
    self.init(folded.bytes[folded.words[word.source.lowerBound].folded].span, root: root.span)
  }

  private init(_ typed: Span<UInt8>, root: Span<UInt8>) {
    let letters = typed.extracting(..<(typed.count - Self.lettersOfClitic(of: typed)))
    guard letters.count >= 2, !Self.isSame(letters, root) else {
      self = .plain
      return
    }
    let (first, second) = (letters[0], letters[1])
    // di-
    let isRootPassive = root.count >= 2 && root[0] == 0x64 && root[1] == 0x69
    if first == 0x64, second == 0x69, !isRootPassive {
      self = .passive
      return
    }
    let end = letters.count - 1
    // -an, -kan, pe-, ke-
    let endsAsThing = letters[end - 1] == 0x61 && letters[end] == 0x6E
    let isDeed = end >= 2 && letters[end - 2] == 0x6B
    switch (first, second) {
    case (0x70, 0x65): self = endsAsThing ? .plain : .person
    case (0x6B, 0x65): self = .plain
    default: self = endsAsThing && !isDeed ? .thing : .plain
    }
  }

  /// How many letters a clitic at the end of a word has; 0 where there is none.
  private static func lettersOfClitic(of word: Span<UInt8>) -> Int {
    let count = word.count
    guard count > 5 else { return 0 }
    switch (word[count - 3], word[count - 2], word[count - 1]) {
    // -ku, -mu
    case (_, 0x6B, 0x75), (_, 0x6D, 0x75): return 2
    // -nya, -lah, -kah
    case (0x6E, 0x79, 0x61), (0x6C, 0x61, 0x68), (0x6B, 0x61, 0x68): return count > 6 ? 3 : 0
    default: return 0
    }
  }

  private static func isSame(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for place in a.indices where a[place] != b[place] { return false }
    return true
  }
}
