/// Spellings and courtesies shared by all readers.
enum ReaderWords {
  /// The standard spelling of a folded word.
  static func standard(_ word: String) -> String { spellings[word] ?? word }

  /// Whether the word may stand around a value without changing it.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  static let spellings: [String: String] = {
    let entries = CoreInformalWords.entries
    var spellings: [String: String] = [:]
    spellings.reserveCapacity(entries.count)
    for entry in entries where !entry.hasBlank && !entry.standard.utf8.contains(0x20) {
      spellings[entry.spelling] = entry.standard
    }
    for spelling in ["makasih", "makasi", "mksh", "trims", "thx", "thanks", "terimakasih"] {
      spellings[spelling] = "makasih"
    }
    return spellings
  }()

  static let fillers: Set<String> = {
    let words = CoreExpressions.fillers.flatMap { $0.split(separator: " ").map(String.init) }
    return Set(words.map(standard) + hedges)
  }()

  /// Words that make a value less exact; the value itself is what is asked for.
  private static let hedges = [
    "sekitar", "kira", "mungkin", "sekiranya", "kayaknya", "sepertinya", "seingat", "saya", "pada",
    "ada", "sekitaran", "kurleb",
  ]
}
