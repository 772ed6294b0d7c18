/// A message cut into what chooses options and what takes them away.
struct OptionParts {
  private(set) var chosen: [ArraySlice<OptionToken>] = []
  private(set) var removed: [ArraySlice<OptionToken>] = []
  /// Whether all options are named at once: "semua kecuali 2".
  private(set) var isAll = false
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
}
