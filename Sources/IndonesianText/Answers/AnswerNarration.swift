/// What a clause tells beside answering: the words of it that have no role in answers.
struct AnswerNarration {
  /// How many there are.
  var words = 0
  /// Those of them that speak of reading over what is shown: "saya baca".
  private(set) var reviews = 0
  /// Those of them that speak of using what one talks to: "ngisinya".
  private(set) var usages = 0
  /// Whether nothing at all is known of one of them, a name behind a form of address excepted.
  private(set) var holdsStrangeWord = false
  private var isAddressing = false
  private var sawHow = false
  /// Whether the person says that they do not know.
  private var isAtALoss = false

  /// Words that tell of something else than of reading over.
  var told: Int { words - reviews }

  /// Takes an expression of the clause, whatever its role.
  mutating func take(_ item: AnswerItem) {
    if item.isStrange, !isAddressing { holdsStrangeWord = true }
    isAddressing = item.role == .address
    switch item.role {
    case .review: reviews += 1
    case .usage: usages += 1
    case .how: sawHow = true
    case .hedge:
      // "Ngisinya gimana ya", "gak tau cara ngisinya"
      sawHow = sawHow || item.asksHow
      isAtALoss = isAtALoss || item.deniesItself
    default: return
    }
  }

  /// Whether it asks how to go on: "ini ngisinya gimana", "gak tau caranya", "gak ngerti gimana".
  ///
  /// - `isAsked`: whether the clause asks for help and for nothing else.
  func asksHowTo(whereAsked isAsked: Bool) -> Bool {
    usages > 0 ? sawHow || isAtALoss || isAsked : sawHow && isAtALoss
  }
}

extension AnswerClause {
  /// Words without a role.
  var unknown: Int { narration.words }

  /// Words without a role that tell of something else than of reading over.
  var told: Int { narration.told }
}
