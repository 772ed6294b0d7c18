package import IndonesianText

/// Why a turn went as it did.
package struct Trace: Hashable, Sendable {
  /// The rung of the ladder (language reference, "Understanding") that took the message.
  ///
  /// The names are kept with the turns of a deployment.
  package enum Rung: String, Hashable, Sendable {
    case handedOver
    case tap
    case staleTap
    case overlay
    case command
    case answer
    /// What was said before is put right.
    case correction
    case digression
    case trigger
    case typingError
    /// A greeting, thanks, a farewell or a request to wait while a question waits.
    case courtesy
    case unknown
    case start
    case ignored
  }

  /// Something that was looked at on the way.
  package enum Candidate: Hashable, Sendable {
    case command(CommandIndex, taken: Bool)
    case option(PromptIndex, option: Int, how: Fit, taken: Bool)
    case value(Value, taken: Bool)
    /// The reader understood nothing of the question's type.
    case noReading(AnswerType)
    /// The answer broke the validation at this place.
    case validationFailed(Int)
    case flow(FlowIndex, phrase: String, how: Fit, taken: Bool)
    /// A question of `tanya_jawab`, with its points of 100 and the utterance that fitted best.
    case question(FlowIndex, points: Int, utterance: String, taken: Bool)
    /// A notice of `sisipan`, by place.
    case insertion(Int)
    case draft(FormIndex)
    case failure(attempt: Int, of: Int)
  }

  package enum Fit: Hashable, Sendable {
    case number
    case exact
    case contained
    case yesNo
    /// Number of typing errors between the message and the phrase.
    case typingError(Int)
    /// Described in other words, or by its place in the list.
    case described
  }

  package var rung: Rung?
  package var words: [CanonicalWord]
  package var candidates: [Candidate]
  /// Instructions in the order they ran.
  package var visited: [NodeIndex]
  /// Messages that were put into one with another, because the turn had too many.
  package var joinedMessages = 0
  /// A fault of ours that the turn survived; the operator must see it.
  package var fault: EngineFault?

  /// Instructions that ran, counted even where they are not kept.
  private(set) var steps = 0
  /// Whether candidates, words and steps are kept.
  let isDetailed: Bool

  package init(_ detail: TraceDetail = .full) {
    words = []
    candidates = []
    visited = []
    isDetailed = detail == .full
  }

  mutating func note(_ candidate: Candidate) {
    if isDetailed { candidates.append(candidate) }
  }

  mutating func visit(_ node: NodeIndex) {
    steps += 1
    if isDetailed { visited.append(node) }
  }

  mutating func note(words message: Input) {
    if isDetailed { words = message.canonical.words }
  }

  /// Puts right the misspelt words.
  mutating func note(corrected message: Input) {
    if isDetailed { words = message.corrected.words }
  }
}

/// How much of the reasons of a turn is kept.
package enum TraceDetail: Sendable {
  /// Everything, for people who ask why and for tests.
  case full
  /// Which rung took the message, and faults.
  case brief
}

/// What can go wrong inside a turn although the script was checked.
package enum EngineFault: String, Hashable, Sendable {
  /// More than `EngineLimits.silentInstructions` without waiting.
  case budget
  /// Deeper than `EngineLimits.stackDepth`.
  case stackDepth
  /// The state was made by another script and does not fit.
  case foreignState
}

package enum EngineLimits {
  /// Instructions a turn may run without asking anything: a checked script needs a few dozen.
  package static let silentInstructions = 1_000
  /// Flows inside each other; deeper than people can follow.
  package static let stackDepth = 8
  /// Flows inside each other from which no digression is made any more; the question is repeated.
  package static let digressionDepth = 4
  /// Characters of a message that are looked at: WhatsApp's own limit for a text message.
  package static let messageCharacters = 4_096
  /// Messages of one turn that a person can read; what comes after is joined to its neighbours
  /// where both are plain sentences (`maks_pesan` of the language reference).
  package static let messagesTogether = 4
  /// Messages of one turn; what comes after is not sent and counts as a fault.
  package static let messages = 20
}

/// The outcome of one event.
package struct Turn: Hashable, Sendable {
  package var state: ConversationState
  package var effects: [Effect]
  package var trace: Trace
}
