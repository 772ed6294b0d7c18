/// Whether the words by which a clause judges may as well speak of something else.
///
/// "Mantap" agrees and "masalah" finds fault only where nothing else is spoken of: "mantap
/// pidatonya", "gas elpiji langka" and "masalah sampah" answer nothing. One word that can be
/// nothing else settles it: "mantap, sudah benar".
struct AnswerWeight {
  private var hasCasualYes = false
  private var hasPlainYes = false
  private var hasCasualFault = false
  private var hasPlainFault = false

  /// Whether all that agrees are such words.
  var agreesCasually: Bool { hasCasualYes && !hasPlainYes }

  /// Whether all that finds fault are such words.
  var faultsCasually: Bool { hasCasualFault && !hasPlainFault }

  /// Takes an expression; `lacks`: whether something falls short before it ("kurang tepat").
  mutating func take(_ item: AnswerItem, _ role: AnswerRole, lacks: Bool) {
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
}
