package import IndonesianText
import Synchronization

/// One question as the compiler puts it together; see `Prompt`.
package struct PromptParts: Sendable {
  package var question: MessageTemplate
  package var answer: AnswerType
  /// On which side of today a date is meant that leaves it open (`arah`).
  package var direction: DateDirection
  /// The form of the text, for `answer == .mask`.
  package var mask: TextMask?
  /// Which regions are meant, for `answer == .region`.
  package var regions: RegionScope?
  package var options: [PromptOption]
  /// Every phrase that names an option exactly, as words of the script's vocabulary.
  package var optionPhrases: PhraseTable
  /// The same phrases as folded text, to compare with what has typing errors.
  package var spellings: [(text: String, option: Int)]
  /// Folded phrases of `memuat`.
  package var contained: [(text: String, option: Int)]
  /// Phrases that name an option when they stand anywhere in a message (`memuat`).
  package var containedPhrases: PhraseTable
  /// `cocok: persis`: no slang, no stems, no typing errors.
  package var isStrict: Bool
  /// What a yes or a no would answer (`konteks`); nil where nothing is known of it.
  package var kind: QuestionKind?
  package var variable: VariableIndex?
  package var validations: [Validation]
  /// What is said after the first, second, … answer that does not fit.
  package var wrongTexts: [Template]
  /// 1...9; the last failure goes to `onFailure`.
  package var attemptLimit: Int
  package var onFailure: FailureTarget
  package var isSkippable: Bool
  /// Several answers are gathered into a list (`banyak`).
  package var gathering: Gathering?
  package var rendering: Rendering
  /// Said with `tak_paham`, so that a person knows what would fit.
  package var hint: String?
  package var reminder: Reminder?
  /// Silence after which the conversation ends; nil means the script's.
  package var expiry: Duration?
  package var role: PromptRole

  package init(question: MessageTemplate, answer: AnswerType) {
    self.question = question
    self.answer = answer
    direction = .either
    options = []
    optionPhrases = PhraseTable([])
    spellings = []
    contained = []
    containedPhrases = PhraseTable([])
    isStrict = false
    validations = []
    wrongTexts = []
    attemptLimit = Self.standardAttempts
    onFailure = .standard
    isSkippable = false
    rendering = .open
    role = .plain
  }

  /// Three: the figure writers of dialogues use most, and what the language promises.
  package static let standardAttempts = 3
}

/// One question: what is shown, what is accepted, and what happens otherwise.
///
/// A class, so that a turn carries a reference instead of copying two dozen fields, and with what
/// each turn would otherwise work out again.
package final class Prompt: Sendable {
  package let question: MessageTemplate
  package let answer: AnswerType
  /// On which side of today a date is meant that leaves it open (`arah`).
  package let direction: DateDirection
  /// The form of the text, for `answer == .mask`.
  package let mask: TextMask?
  /// Which regions are meant, for `answer == .region`.
  package let regions: RegionScope?
  package let options: [PromptOption]
  /// Every phrase that names an option exactly, as words of the script's vocabulary.
  package let optionPhrases: PhraseTable
  /// The same phrases as folded text, to compare with what has typing errors.
  package let spellings: [(text: String, option: Int)]
  /// The same phrases, for a whole message that must be one of them (`cocok: persis`).
  package let spellingTable: SpellingTable
  /// Phrases that name an option when they stand anywhere in a message (`memuat`).
  package let containedPhrases: PhraseTable
  /// `cocok: persis`: no slang, no stems, no typing errors.
  package let isStrict: Bool
  /// What a yes or a no would answer (`konteks`).
  package let kind: QuestionKind
  /// Whether an option means yes or no, whatever its label.
  let hasAgreement: Bool
  package let variable: VariableIndex?
  /// Whether its options answer it rather than lead to other matters, as those of a menu do: the
  /// answer is kept, or each leads to a place of the same flow.
  let isAnsweredByOptions: Bool
  package let validations: [Validation]
  /// What is said after the first, second, … answer that does not fit.
  package let wrongTexts: [Template]
  /// 1...9; the last failure goes to `onFailure`.
  package let attemptLimit: Int
  package let onFailure: FailureTarget
  package let isSkippable: Bool
  /// Several answers are gathered into a list (`banyak`).
  package let gathering: Gathering?
  package let rendering: Rendering
  /// Said with `tak_paham`, so that a person knows what would fit.
  package let hint: String?
  package let reminder: Reminder?
  /// Silence after which the conversation ends; nil means the script's.
  package let expiry: Duration?
  package let role: PromptRole
  /// Made when a message first needs it: most answers are exact.
  private let matcher = Mutex<OptionMatcher?>(nil)
  /// The same.
  private let words = Mutex<Set<String>?>(nil)
  /// Names of the options' keys, by place in `options`.
  let optionKeys: [StableID]
  /// What the identities of the options begin with when they are shown (`TapID`).
  let tapPrefixes: [String]

  /// Prepares a question that is asked at the place of this name.
  package init(_ parts: PromptParts, node: StableID) {
    question = parts.question
    answer = parts.answer
    direction = parts.direction
    mask = parts.mask
    regions = parts.regions
    options = parts.options
    optionPhrases = parts.optionPhrases
    spellings = parts.spellings
    spellingTable = SpellingTable(
      parts.isStrict
        ? parts.spellings.map { ($0.text, Int32(truncatingIfNeeded: $0.option)) } : [])
    containedPhrases = parts.containedPhrases
    isStrict = parts.isStrict
    kind = parts.kind ?? .general
    hasAgreement = parts.options.contains { $0.agrees != nil }
    variable = parts.variable
    isAnsweredByOptions =
      !parts.options.isEmpty
      && (parts.variable != nil
        || parts.role == .plain && parts.options.allSatisfy { $0.effect.staysInFlow })
    validations = parts.validations
    wrongTexts = parts.wrongTexts
    attemptLimit = parts.attemptLimit
    onFailure = parts.onFailure
    isSkippable = parts.isSkippable
    gathering = parts.gathering
    rendering = parts.rendering
    hint = parts.hint
    reminder = parts.reminder
    expiry = parts.expiry
    role = parts.role
    let keys = parts.options.map { StableID(hashing: $0.key) }
    optionKeys = keys
    tapPrefixes =
      parts.rendering == .open ? [] : keys.map { TapID.optionPrefix(node, key: $0) }
  }
}

extension Prompt {
  /// Finds the options that a message names in other words than theirs.
  func optionMatcher(_ language: ScriptLanguage) -> OptionMatcher {
    matcher.withLock { matcher in
      if let matcher { return matcher }
      var names: [[String]] = options.map { _ in [] }
      for (text, option) in spellings { names[option].append(text) }
      let made = OptionMatcher(names, language.answers)
      matcher = made
      return made
    }
  }

  /// The words of the question's text, in all their forms.
  func askedWords(_ language: ScriptLanguage) -> Set<String> {
    words.withLock { words in
      if let words { return words }
      var made: Set<String> = []
      for case .literal(let text) in question.text.segments {
        made.formUnion(SpokenWords(text, language.vocabulary).words.flatMap(\.forms))
      }
      words = made
      return made
    }
  }
}

/// How many answers a question gathers, and how a person says that these are all.
package struct Gathering: Hashable, Sendable {
  package var least: Int
  package var most: Int
  /// The first of these is shown as the way to finish.
  package var done: [String]

  package init(least: Int, most: Int, done: [String]) {
    self.least = least
    self.most = most
    self.done = done
  }
}

/// What a question is to the form it belongs to.
package enum PromptRole: Hashable, Sendable {
  case plain
  case field(FormIndex, place: Int)
  case review(FormIndex)
  case change(FormIndex)
}

package struct PromptOption: Hashable, Sendable {
  /// The key of a review's option that leads back to the questions.
  package static let changeKey = "ubah"

  /// Stored as the answer; also a name the option can be called by.
  package var key: String
  package var label: String
  package var description: String?
  package var isShown: Expression?
  package var effect: OptionEffect
  /// What every way to say yes, or no, means here; nil if it means nothing.
  package var agrees: Bool?
  /// A typing error that leads here is asked back first.
  package var isRisky: Bool

  package init(
    key: String, label: String, description: String? = nil, isShown: Expression? = nil,
    effect: OptionEffect = .goOn, isRisky: Bool = false
  ) {
    self.key = key
    self.label = label
    self.description = description
    self.isShown = isShown
    self.effect = effect
    self.isRisky = isRisky
  }
}

package enum OptionEffect: Hashable, Sendable {
  /// Stores the key and goes on with the next instruction.
  case goOn
  case jump(Target)
  /// The same as typing the command.
  case command(CommandIndex)

  fileprivate var staysInFlow: Bool {
    switch self {
    case .goOn, .jump(.node): true
    case .jump(.flow), .command: false
    }
  }
}

package struct Validation: Hashable, Sendable {
  package var condition: Expression
  package var message: Template

  package init(condition: Expression, message: Template) {
    self.condition = condition
    self.message = message
  }
}

package enum FailureTarget: Hashable, Sendable {
  /// What bot.yaml says for all questions.
  case standard
  case jump(Target)
  /// The last answer is taken as it is.
  case accept
}

package struct Reminder: Hashable, Sendable {
  package var after: Duration
  package var message: MessageTemplate

  package init(after: Duration, message: MessageTemplate) {
    self.after = after
    self.message = message
  }
}

/// Several questions, a review, and the way back to each of them.
package struct Form: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package var variable: VariableIndex
    package var prompt: PromptIndex
    /// Where the field's question begins, its skip condition included.
    package var start: NodeIndex
    package var label: String
    /// What people call it besides: its name and the words that its writer lists.
    package var names: [String]

    package init(
      variable: VariableIndex, prompt: PromptIndex, start: NodeIndex, label: String,
      names: [String] = []
    ) {
      self.variable = variable
      self.prompt = prompt
      self.start = start
      self.label = label
      self.names = names
    }
  }

  package var name: String
  package var flow: FlowIndex
  package var start: NodeIndex
  package var fields: [Field]
  /// The message that started the flow, if the form looks into it for answers (`isi_awal`).
  package var opening: VariableIndex?
  /// Where it is asked which field is to be changed; nil without a review.
  package var change: NodeIndex?

  package init(name: String, flow: FlowIndex, start: NodeIndex, fields: [Field]) {
    self.name = name
    self.flow = flow
    self.start = start
    self.fields = fields
  }
}
