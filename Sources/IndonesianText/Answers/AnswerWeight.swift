/// How much the words by which a clause judges are worth.
///
/// They may as well speak of something else, or be words of another language than was thought.
///
/// "Mantap" agrees and "masalah" finds fault only where nothing else is spoken of: "mantap
/// pidatonya", "gas elpiji langka" and "masalah sampah" answer nothing. One word that can be
/// nothing else settles it: "mantap, sudah benar".
///
/// A word that was taken for a typing error answers only where every word of its clause is known:
/// "beneh" is no "bener" if "tonden" beside it may be a no.
struct AnswerWeight {
  private var hasCasualYes = false
  private var hasPlainYes = false
  private var hasCasualFault = false
  private var hasPlainFault = false
  private var hasGuess = false
  private var hasSureWord = false

  /// Whether all that agrees are such words.
  var agreesCasually: Bool { hasCasualYes && !hasPlainYes }

  /// Whether a word agrees that can be nothing else.
  var isPlain: Bool { hasPlainYes }

  /// Whether all that finds fault are such words.
  var faultsCasually: Bool { hasCasualFault && !hasPlainFault }

  /// Whether all that answers was taken for a typing error.
  var isGuessed: Bool { hasGuess && !hasSureWord }

  /// Takes an expression; `lacks`: whether something falls short before it ("kurang tepat").
  mutating func take(_ item: AnswerItem, _ role: AnswerRole, lacks: Bool) {
    takeCertainty(of: item, role)
    switch role {
    case .emphasis: hasCasualYes = true
    case .assent, .fine, .good, .willing, .modal, .act, .done:
      if item.isOrdinary { hasCasualYes = true } else { hasPlainYes = true }
      if lacks { hasPlainFault = true }
    case .bad, .lacking:
      if item.isOrdinary { hasCasualFault = true } else { hasPlainFault = true }
    case .change: hasPlainFault = true
    default: return
    }
  }

  /// A word that only says what is spoken of makes nothing sure.
  mutating func takeCertainty(of item: AnswerItem, _ role: AnswerRole) {
    switch role {
    case .assent, .fine, .good, .bad, .lacking, .change, .willing, .modal, .act, .refusal,
      .emphasis,
      .done, .negation, .negationOfClause, .prohibition, .notYet:
      if item.isGuess { hasGuess = true } else if role != .done { hasSureWord = true }
    default: return
    }
  }
}
