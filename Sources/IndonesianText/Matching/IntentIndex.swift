/// Finds which of many questions a message asks.
///
/// Each intent has sample utterances, groups of required words and excluded words. A message is
/// compared with every utterance that shares a word with it, and only with those: an inverted index
/// leads from words to utterances, so the cost follows the hits, not the number of intents.
///
/// The score of an utterance is an integer from 0 to 100: how much of it the message says (three
/// parts) and how much of the message it explains (two parts), words weighted. Words that carry
/// little meaning of their own count one, all others four, also those the script has never heard
/// of.
///
/// Example: for "nomor resmi bukan" and the message "kak ini nomor resmi bukan ya", the utterance
/// is said in full (60 of 60 points) and explains 9 of the message's 12 weights (30 of 40): 90.
package struct IntentIndex: Sendable {
  /// One intent as its writer gives it, in words of the vocabulary.
  package struct Intent: Sendable {
    package var utterances: [[WordID]]
    /// Every group must be met by at least one of its phrases.
    package var required: [[[WordID]]]
    /// None of these phrases may occur.
    package var excluded: [[WordID]]

    package init(utterances: [[WordID]], required: [[[WordID]]] = [], excluded: [[WordID]] = []) {
      self.utterances = utterances
      self.required = required
      self.excluded = excluded
    }
  }

  /// How well an intent fits a message.
  package struct Score: Hashable, Sendable {
    /// Place in the list of intents.
    package var intent: Int
    /// 0 to 100.
    package var points: Int
    /// The utterance that fitted best, as a place in the intent's list.
    package var utterance: Int
  }

  /// From here on an intent is taken.
  package static let acceptance = 70
  /// From here on it is worth asking about.
  package static let doubt = 55
  /// A winner must lead by this much.
  package static let margin = 10

  private struct Posting {
    var utterance: Int32
    var weight: Int32
  }

  private let intents: [Intent]
  private let postings: [WordID: [Posting]]
  /// Intent, place within the intent, and total weight of each utterance.
  private let utterances: [(intent: Int, place: Int, weight: Int32)]
  private let lightWords: Set<WordID>

  /// Indexes intents; `lightWords` count little (fillers and the like).
  package init(_ intents: [Intent], lightWords: Set<WordID> = []) {
    self.intents = intents
    self.lightWords = lightWords
    var postings: [WordID: [Posting]] = [:]
    var utterances: [(intent: Int, place: Int, weight: Int32)] = []
    for (intent, definition) in intents.enumerated() {
      for (place, words) in definition.utterances.enumerated() {
        var total: Int32 = 0
        for word in Set(words) where word != .unknown {
          let weight = Self.weight(of: word, lightWords)
          total += weight
          postings[word, default: []].append(
            Posting(utterance: Int32(utterances.count), weight: weight))
        }
        utterances.append((intent, place, total))
      }
    }
    self.postings = postings
    self.utterances = utterances
  }

  package var isEmpty: Bool { intents.isEmpty }

  private static func weight(of word: WordID, _ lightWords: Set<WordID>) -> Int32 {
    lightWords.contains(word) ? 1 : 4
  }

  /// Intents worth talking about, best first; ties in the order of the list.
  package func scores(for message: [WordID]) -> [Score] {
    let words = Set(message)
    var said: [Int32: Int32] = [:]
    var messageWeight: Int32 = 0
    for word in message where word == .unknown { messageWeight += 4 }
    for word in words where word != .unknown {
      messageWeight += Self.weight(of: word, lightWords)
      for posting in postings[word] ?? [] { said[posting.utterance, default: 0] += posting.weight }
    }
    var best: [Int: Score] = [:]
    for (utterance, weight) in said {
      let (intent, place, total) = utterances[Int(utterance)]
      let points = Int(60 * weight / max(total, 1) + 40 * weight / max(messageWeight, 1))
      let score = Score(intent: intent, points: points, utterance: place)
      guard points >= Self.doubt else { continue }
      if let other = best[intent], (other.points, -other.utterance) >= (points, -place) { continue }
      best[intent] = score
    }
    return best.values.filter { isAllowed($0.intent, message) }
      .sorted { ($1.points, $0.intent) < ($0.points, $1.intent) }
  }

  private func isAllowed(_ intent: Int, _ message: [WordID]) -> Bool {
    let definition = intents[intent]
    let isRequired = definition.required.allSatisfy { group in
      group.contains { Self.occurs($0, in: message) }
    }
    return isRequired && !definition.excluded.contains { Self.occurs($0, in: message) }
  }

  private static func occurs(_ phrase: [WordID], in message: [WordID]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= message.count, !phrase.contains(.unknown) else {
      return false
    }
    return (0...(message.count - phrase.count)).contains {
      message[$0..<($0 + phrase.count)].elementsEqual(phrase)
    }
  }
}
