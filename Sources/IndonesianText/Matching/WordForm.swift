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

    /// Whether the form is among these; one that is not known may be any.
    func allows(_ form: WordForm) -> Bool {
      switch form {
      case .unsure: true
      case .plain, .passive: contains(Set(.plain)) || contains(Set(.passive))
      case .thing, .person: contains(Set(form))
      }
    }
  }

  /// The form of a word of a message whose root is known.
  init(_ word: CanonicalWord, _ folded: FoldedText, root: String) {
    guard word.source.count == 1 else {
      self = .plain
      return
    }
    var letters = folded.bytes[folded.words[word.source.lowerBound].folded]
    for clitic in Self.clitics
    where letters.count > clitic.count + 3 && letters.suffix(clitic.count).elementsEqual(clitic) {
      letters = letters.dropLast(clitic.count)
      break
    }
    guard !letters.elementsEqual(root.utf8) else {
      self = .plain
      return
    }
    if letters.starts(with: "di".utf8), !root.utf8.starts(with: "di".utf8) {
      self = .passive
      return
    }
    let endsAsThing = letters.suffix(2).elementsEqual("an".utf8)
    let beginsAsPerson = letters.prefix(2).elementsEqual("pe".utf8)
    if beginsAsPerson {
      self = endsAsThing ? .plain : .person
    } else {
      let isThing =
        endsAsThing && !letters.suffix(3).elementsEqual("kan".utf8)
        && !letters.prefix(2).elementsEqual("ke".utf8)
      self = isThing ? .thing : .plain
    }
  }

  private static let clitics = ["nya", "ku", "mu", "lah", "kah"].map { Array($0.utf8) }
}
