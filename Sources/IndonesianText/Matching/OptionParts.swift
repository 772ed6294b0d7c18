/// A message cut into what chooses options and what takes them away.
struct OptionParts {
  private(set) var chosen: [ArraySlice<OptionToken>] = []
  private(set) var removed: [ArraySlice<OptionToken>] = []
  /// Whether all options are named at once: "semua kecuali 2".
  private(set) var isAll = false
  /// Whether words before were taken back.
  private(set) var isRepaired = false
  /// Whether nothing divides the parts but adverbs that need not divide them: "error terus".
  private(set) var isLoose = true

  static let negations: Set<String> = [
    "tidak", "bukan", "jangan", "belum", "tanpa", "selain", "kecuali", "bukannya", "non", "minus",
  ]
  private static let exceptions: Set<String> = ["selain", "kecuali", "minus"]
  private static let contrasts: Set<String> = [
    "tapi", "melainkan", "cuma", "hanya", "namun", "tetapi", "maksudnya", "maksud", "tp",
  ]
  private static let connectors: Set<String> = [
    "dan", "sama", "serta", "juga", "plus", "atau", "and", "or", "terus", "lalu", "dengan",
  ]
  /// What takes back the words before: "papua eh salah, maluku".
  private static let repairs: Set<String> = ["eh", "ehh", "ralat", "koreksi"]
  private static let adverbs: Set<String> = ["terus", "juga", "lalu"]
  private static let all: Set<String> = [
    "semua", "semuanya", "all", "seluruhnya", "segalanya", "kabeh", "sadayana", "semuah",
  ]

  /// Words of `isWord` stand in the name of an option.
  init(_ tokens: ArraySlice<OptionToken>, isWord: (String) -> Bool) {
    var isRemoving = false
    var isException = false
    var start = tokens.startIndex
    func part(_ end: Int) -> ArraySlice<OptionToken>? {
      let part = tokens[start..<end]
      let isEmpty = part.allSatisfy {
        OptionNumbers.fillers.contains($0.word) && !isWord($0.word)
      }
      return isEmpty ? nil : part
    }
    for position in tokens.indices {
      let token = tokens[position]
      if Self.repairs.contains(token.word), !isWord(token.word),
        position > start || !chosen.isEmpty,
        let next = Self.repaired(tokens[position...], isWord)
      {
        (chosen, removed, isAll, isRemoving, isLoose) = ([], [], false, false, false)
        isRepaired = true
        start = next
      }
      guard position >= start else { continue }
      let isBreak = token.gap.contains(.comma) || token.gap.contains(.joiner)
      let isConnector = Self.connectors.contains(token.word)
      let isNegation = Self.negations.contains(token.word)
      // "Bukan zonasi yang afirmasi"
      let isTurn = token.word == "yang" && isRemoving && !isException && !isWord("yang")
      let isContrast =
        Self.contrasts.contains(token.word) || isTurn && part(position) != nil
      let isAllWord = Self.all.contains(token.word) && !isWord(token.word)
      guard isBreak || isConnector || isNegation || isContrast || isAllWord else { continue }
      if let part = part(position) {
        if isRemoving { removed.append(part) } else { chosen.append(part) }
      }
      if isAllWord { isAll = true }
      if !Self.adverbs.contains(token.word) || isBreak { isLoose = false }
      if isNegation {
        isRemoving = true
        isException = Self.exceptions.contains(token.word)
      } else if isContrast || (isBreak && !isException) {
        isRemoving = false
      }
      let isMark = isConnector || isNegation || isContrast || isAllWord
      start = isMark ? position + 1 : position
    }
    if let part = part(tokens.endIndex) {
      if isRemoving { removed.append(part) } else { chosen.append(part) }
    }
  }

  /// Where the words begin that take the place of others behind a repair; their end if it only says
  /// that those were wrong, and nil if it says nothing.
  private static func repaired(
    _ tokens: ArraySlice<OptionToken>, _ isWord: (String) -> Bool
  ) -> Int? {
    let next = tokens.indices.first { place in
      let word = tokens[place].word
      return !repairs.contains(word) && !slips.contains(word)
        && (!OptionNumbers.fillers.contains(word) || isWord(word))
    }
    return next ?? (tokens.contains { slips.contains($0.word) } ? tokens.endIndex : nil)
  }

  private static let slips: Set<String> = ["salah", "keliru", "maksud", "maksudnya", "bukan"]
}
