/// What an answer means, and why.
package struct AnswerReading: Hashable, Sendable {
  /// Why an answer was taken for what it means.
  package enum Reason: String, Hashable, Sendable {
    /// The whole message is a known expression.
    case expression = "ungkapan utuh"
    /// The roles of its words decide together.
    case composition = "gabungan kata"
    /// It asks for something to be done, beside words that change nothing.
    case command = "perintah"
    /// Emoji alone decide.
    case sign = "tanda"
    /// It doubts, asks back or contradicts itself.
    case doubt = "ragu atau bertanya"
    /// Its words are not those of an answer.
    case unknown = "bukan jawaban"
  }

  package var meaning: AnswerMeaning
  package var reason: Reason

  init(_ meaning: AnswerMeaning, _ reason: Reason) {
    self.meaning = meaning
    self.reason = reason
  }
}
