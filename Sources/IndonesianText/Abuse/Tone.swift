/// What a message does to people: the ones it speaks to, or the one who writes it.
package enum Tone: String, CaseIterable, Hashable, Sendable {
  /// Nothing of the kind; abuse that is quoted or told of is ordinary evidence.
  case safe
  /// The writer swears at somebody.
  case abusive
  /// The writer threatens somebody.
  case threatening
  /// The writer may hurt himself.
  case distressed
}
