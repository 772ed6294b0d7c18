/// What may stand before a root.
enum Prefix: UInt8, Sendable {
  case me = 1, pe, di, ber, ter, ke, se, per
  /// `ku-` and `kau-`, "I" and "you".
  case ku, kau
  /// Spoken forms of `me-`: `ngirim`, `nyari`, `milih`, and `ngeshare`.
  case nasal, nge
}

/// What may stand behind a root before a clitic.
enum Ending: UInt8, Sendable {
  case none, kan, an, i
  /// The spoken form of `-kan` and `-i`.
  case spoken
}

/// The prefixes of a word, outermost first; no word has more than `most`.
struct PrefixChain: Hashable, Sendable {
  private var packed: UInt32 = 0

  static let most = 4

  var isEmpty: Bool { packed == 0 }
  var count: Int { (32 - packed.leadingZeroBitCount + 3) / 4 }
  var first: Prefix? { isEmpty ? nil : Prefix(rawValue: UInt8(packed >> UInt32(4 * (count - 1)))) }
  var last: Prefix? { Prefix(rawValue: UInt8(packed & 15)) }

  /// The chain with one more prefix inside.
  func inside(_ prefix: Prefix) -> PrefixChain {
    var chain = self
    chain.packed = packed << 4 | UInt32(prefix.rawValue)
    return chain
  }

  /// The chain without the prefix that is innermost.
  var outside: PrefixChain {
    var chain = self
    chain.packed = packed >> 4
    return chain
  }

  func contains(_ prefix: Prefix) -> Bool {
    var rest = packed
    while rest != 0 {
      if rest & 15 == UInt32(prefix.rawValue) { return true }
      rest >>= 4
    }
    return false
  }

  /// Innermost first.
  var prefixes: [Prefix] {
    (0..<count).compactMap { Prefix(rawValue: UInt8(packed >> UInt32(4 * $0) & 15)) }
  }
}

/// A word taken apart: `ngelaporinnya` is nge + lapor + in + nya.
struct Segmentation: Sendable {
  /// How the root was known.
  enum Quality: UInt8, Sendable {
    case exact
    /// In `RootAliases`: the root's letters are not those of the word.
    case alias
    /// As it is spoken or spelled (`simpen`).
    case variant
    /// Cut short or slang (`krm`).
    case informal
  }

  var root: WordID
  var quality: Quality
  var prefixes = PrefixChain()
  var ending = Ending.none
  /// Where the root ends in the typed word.
  var rootEnd = 0
  /// Where `-kan` and the like end, and clitics begin.
  var endingEnd = 0
  /// Higher is more likely.
  var score = 0

  var isBare: Bool { prefixes.isEmpty && ending == .none }
}
