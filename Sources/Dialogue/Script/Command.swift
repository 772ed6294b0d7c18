package import IndonesianText

/// A word that works everywhere.
///
/// A class, because each turn looks at several.
package final class Command: Sendable {
  package enum Effect: Hashable, Sendable {
    case go(FlowIndex)
    case call(FlowIndex)
    case repeatQuestion
    case stepBack
  }

  /// Words with an argument: `cabut {nomor: pola BW-XXXX-XXXX}`.
  package struct Pattern: Sendable {
    package var words: [WordID]
    package var variable: VariableIndex
    package var answer: AnswerType
    package var mask: TextMask?

    package init(words: [WordID], variable: VariableIndex, answer: AnswerType, mask: TextMask?) {
      self.words = words
      self.variable = variable
      self.answer = answer
      self.mask = mask
    }
  }

  package let name: String
  /// The whole message must be one of these.
  package let phrases: PhraseTable
  package let patterns: [Pattern]
  /// Asked first, if something has been filled in.
  package let confirmation: Template?
  package let effect: Effect
  /// Whether it works while staff hold the conversation.
  package let worksDuringHandOver: Bool
  /// The only role that knows of the command; nil for everybody.
  package let role: String?

  package init(
    name: String, phrases: PhraseTable, patterns: [Pattern], confirmation: Template?,
    effect: Effect, worksDuringHandOver: Bool, role: String?
  ) {
    self.role = role
    self.name = name
    self.phrases = phrases
    self.patterns = patterns
    self.confirmation = confirmation
    self.effect = effect
    self.worksDuringHandOver = worksDuringHandOver
  }
}
