/// Small words that are written onto an answer and change nothing of it.
///
/// Where the same ending may ask ("mauki?") or make another word ("benarka" is rather "benarkah"),
/// it counts behind fewer kinds of words. Origin: compiled by hand for this project.
enum AnswerClitics {
  /// Endings, with the roles behind which they stand.
  static let all: [(endings: [String], follows: @Sendable (AnswerRole) -> Bool)] = [
    // Makassar, Bugis, Toraja, Manado.
    (["mi", "ji", "mo", "jo"], { isAnswer($0) || $0 == .modal }),
    (["pi", "pa"], { $0.isNegation }),
    (["ki", "ko", "maki", "mako", "jaki"], { isAnswer($0) }),
    (["ka", "ma"], { $0.isNegation || $0 == .refusal }),
    // Javanese, Sundanese, Balinese, Minangkabau, Batak, Banjar.
    (["e", "ne", "na", "nyo"], { $0 == .good || $0 == .bad || $0 == .lacking }),
    (["do", "lai", "ai", "lah", "mah"], { isAnswer($0) || $0 == .modal }),
  ]

  /// Shorter ones are too many other words.
  static let shortestStem = 3
  /// Bytes of the longest word that is looked at: an answer of one word with its clitic.
  static let longestWord = 24

  private static func isAnswer(_ role: AnswerRole) -> Bool {
    switch role {
    case .assent, .fine, .good, .bad, .willing, .act, .done, .refusal, .command: true
    default: role.isNegation
    }
  }
}
