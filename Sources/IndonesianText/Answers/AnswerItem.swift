/// An expression of an answer with its role.
struct AnswerItem {
  /// nil for a word that has no role in answers.
  var role: AnswerRole?
  /// Whether a word without a role may be a negation of a language that we do not know.
  var mayDeny: Bool
  /// Whether nothing at all is known of its word.
  var isStrange: Bool
  /// Whether its word was typed otherwise and taken for a typing error.
  var isGuess: Bool
  /// Whether its first word is a negation: "tidak jadi".
  var deniesItself: Bool
  /// Whether its first word asks how: "gimana ya".
  var asksHow: Bool
  /// The first word.
  var word: WordID
  /// Whether a comma or the like stands before it.
  var startsClause: Bool
  /// Whether it is one word.
  var isSingle: Bool
  /// Whether it agrees only where nothing else is spoken of.
  var isOrdinary: Bool
  /// Whether it is an English "no", which may belong to the word behind it.
  var isDeterminer: Bool
  /// Whether it is a negation as one types it in talk, not `tidak`: behind a word it may only ask.
  var isCasual: Bool
  /// Whether it was typed as `ya`.
  var isParticle: Bool
  /// Whether it is a spelling of "ya".
  var isYes: Bool

  /// Whether it says nothing of the matter.
  var isAside: Bool {
    role == .filler || role == .protest || role == .insistence || role == .plea || role == .address
  }

  /// Whether it says something of the matter by itself.
  var speaks: Bool { !isAside && role != nil && role?.isTransparent == false }
}
