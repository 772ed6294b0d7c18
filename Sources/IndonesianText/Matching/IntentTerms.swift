/// What a message says, in the terms of an `IntentIndex`.
struct IntentMessage {
  /// Terms in ascending order, none twice, with the quality (of 100) of the best word for it.
  var terms: [(term: Int32, quality: Int32, form: WordID?)]
  /// The weight of all words that carry meaning, unknown ones included.
  var weight: Int32
}

/// The words of all utterances by root and concept, with their weights and the intents they lead
/// to.
struct IntentTerms: Sendable {
  /// By term.
  private(set) var weights: [Int32] = []
  /// By term, the root that stands for it.
  private(set) var roots: [WordID] = []
  /// By number of a root, its term plus one; 0 for none.
  private var termOfRoot: [Int32] = []
  /// By term, the intents that know it, ascending, with their share of it (of 100).
  private var postings: [[(intent: Int32, share: Int32)]] = []
  /// By number of a root, how much it says by itself.
  private var isLight: WordSet
  private var isQuestion: WordSet
  private let isEveryday: WordSet
  /// The words of all utterances as they stand there, and of each intent.
  private let forms: WordSet
  private let formsOfIntent: [WordSet]
  private let unknownWeight: Int32
  private let near: TypingErrorIndex
  private let spellings: [String]

  /// Longer lists lead to too many intents to tell them apart.
  private static let mostPostings = 48
  private static let lightWeight: Int32 = 1
  private static let questionWeight: Int32 = 4
  private static let everydayWeight: Int32 = 4
  private static let conceptQuality: Int32 = 92

  init(_ intents: [[String]], _ vocabulary: Vocabulary) {
    let roots = { (words: [String]) in
      WordSet(
        words.flatMap { vocabulary.canonicalize(FoldedText($0)).stems }.filter { $0 != .unknown })
    }
    isLight = roots(LightWords.all + CoreExpressions.fillers)
    isQuestion = roots(LightWords.questions)
    isEveryday = roots(LightWords.everyday)
    let words = intents.map { utterances in
      utterances.flatMap { vocabulary.canonicalize(FoldedText($0)).ids }
    }
    forms = WordSet(words.joined())
    formsOfIntent = words.map { WordSet($0) }
    var counts: [[Int32: Int32]] = []
    var terms = Numbering()
    for (intent, utterances) in intents.enumerated() {
      for utterance in utterances {
        let words = Set(vocabulary.canonicalize(FoldedText(utterance)).stems)
        for root in Set(words.map { Self.head(of: $0, vocabulary) }) where root != .unknown {
          let term = terms.number(root)
          if term == counts.count { counts.append([:]) }
          counts[term][Int32(intent), default: 0] += 1
        }
      }
    }
    self.roots = terms.roots
    postings = counts.map { counts in
      let most = counts.values.max() ?? 1
      return counts.sorted { $0.key < $1.key }.map { ($0.key, 40 + 60 * $0.value / most) }
    }
    unknownWeight = Self.weight(of: 1, among: intents.count)
    termOfRoot = []
    spellings = terms.roots.map { vocabulary.word($0) }
    near = TypingErrorIndex(spellings)
    weights = []
    setWeights(among: intents.count)
    setTermOfRoot(vocabulary)
  }

  private mutating func setWeights(among count: Int) {
    weights = roots.indices.map { term in
      let root = roots[term]
      if isQuestion.contains(root) { return Self.questionWeight }
      if isLight.contains(root) { return Self.lightWeight }
      return Self.weight(of: postings[term].count, among: count)
    }
  }

  /// 4 for what every intent knows, 2 more with each halving.
  private static func weight(of known: Int, among all: Int) -> Int32 {
    var weight: Int32 = 4
    var count = max(known, 1)
    while count * 2 <= all {
      count *= 2
      weight += 2
    }
    return weight
  }

  /// The roots of the utterances, and the members of their concepts.
  private mutating func setTermOfRoot(_ vocabulary: Vocabulary) {
    var table: [Int32] = Array(repeating: 0, count: vocabulary.wordCount + 1)
    for (term, root) in roots.enumerated() { table[Int(root.rawValue)] = Int32(term + 1) }
    for (member, head) in WordConcepts.members {
      guard let root = vocabulary.canonicalize(FoldedText(member)).stems.first,
        let headRoot = vocabulary.canonicalize(FoldedText(head)).stems.first,
        root != .unknown, table[Int(root.rawValue)] == 0
      else { continue }
      table[Int(root.rawValue)] = table[Int(headRoot.rawValue)]
    }
    termOfRoot = table
  }

  private static func head(of root: WordID, _ vocabulary: Vocabulary) -> WordID {
    guard root != .unknown, let head = WordConcepts.head(of: vocabulary.word(root)),
      let headRoot = vocabulary.canonicalize(FoldedText(head)).stems.first, headRoot != .unknown
    else { return root }
    return headRoot
  }

  private struct Numbering {
    var roots: [WordID] = []
    private var places: [WordID: Int] = [:]

    mutating func number(_ root: WordID) -> Int {
      if let place = places[root] { return place }
      places[root] = roots.count
      roots.append(root)
      return roots.count - 1
    }
  }

  private func term(of root: WordID) -> Int32? {
    guard root != .unknown, Int(root.rawValue) < termOfRoot.count else { return nil }
    let term = termOfRoot[Int(root.rawValue)]
    return term == 0 ? nil : term - 1
  }

  /// The terms of an utterance, sorted, none twice.
  func words(of utterance: String, _ vocabulary: Vocabulary) -> [Int32] {
    let stems = vocabulary.canonicalize(FoldedText(utterance)).stems
    return Set(stems.compactMap { term(of: $0) }).sorted()
  }

  /// What a message says in these terms.
  func message(
    _ folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true
  ) -> IntentMessage {
    var message = IntentMessage(terms: [], weight: 0)
    for word in canonical.words {
      let root = word.root == .unknown ? word.id : word.root
      if let term = term(of: root) {
        var quality = root == roots[Int(term)] ? 100 : Self.conceptQuality
        if isOtherNoun(word, folded) { quality = Self.otherNounQuality }
        add(term, quality: quality, form: forms.contains(word.id) ? word.id : nil, to: &message)
      } else if withTypos, root == .unknown, let (term, quality) = nearTerm(folded, word.source) {
        add(term, quality: quality, form: nil, to: &message)
      } else if root == .unknown ? !isNumber(folded, word.source) : !isLight.contains(root) {
        message.weight += isEveryday.contains(root) ? Self.everydayWeight : unknownWeight
      }
    }
    message.terms.sort { $0.term < $1.term }
    return message
  }

  private func isNumber(_ folded: FoldedText, _ source: Range<Int>) -> Bool {
    folded.bytes[folded.words[source.lowerBound].folded].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// "Keuangan" is another matter than "uang", unless an utterance speaks of it.
  private func isOtherNoun(_ word: CanonicalWord, _ folded: FoldedText) -> Bool {
    guard word.source.count == 1, word.root != word.id, !forms.contains(word.id) else {
      return false
    }
    let typed = folded.word(word.source.lowerBound)
    return typed.hasPrefix("ke") && typed.hasSuffix("an")
  }

  private static let otherNounQuality: Int32 = 40

  private func add(
    _ term: Int32, quality: Int32, form: WordID?, to message: inout IntentMessage
  ) {
    for place in message.terms.indices where message.terms[place].term == term {
      message.terms[place].quality = max(message.terms[place].quality, quality)
      return
    }
    message.terms.append((term, quality, form))
    message.weight += weights[Int(term)]
  }

  /// The one term that an unknown word must be with a typing error.
  private func nearTerm(
    _ folded: FoldedText, _ source: Range<Int>
  ) -> (term: Int32, quality: Int32)? {
    guard source.count == 1, folded.words[source.lowerBound].folded.count >= 5 else { return nil }
    let typed = folded.word(source.lowerBound)
    var found: (term: Int32, errors: Int)?
    for place in near.candidates(for: FoldedText(typed)) {
      let allowed = allowedTypos(letters: spellings[place].utf8.count)
      guard let errors = typingDistance(typed, spellings[place], atMost: allowed) else { continue }
      if let other = found, other.errors <= errors { continue }
      found = (Int32(place), errors)
    }
    return found.map { ($0.term, $0.errors > 1 ? 65 : 80) }
  }

  /// Of 100: less where other intents know the very word and this one only its root.
  func fit(of form: WordID?, in intent: Int) -> Int32 {
    guard let form, !formsOfIntent[intent].contains(form) else { return 100 }
    return 85
  }

  /// How much the matched words say beyond asking and politeness.
  func telling(_ message: IntentMessage, in intent: Int) -> Int32 {
    message.terms.reduce(0) { sum, word in
      let root = roots[Int(word.term)]
      guard !isQuestion.contains(root), !isLight.contains(root), !isEveryday.contains(root),
        share(of: word.term, in: intent) > 0
      else { return sum }
      return sum + weights[Int(word.term)]
    }
  }

  /// An intent's share of a term, of 100.
  func share(of term: Int32, in intent: Int) -> Int32 {
    let list = postings[Int(term)]
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].intent < intent { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].intent == intent ? list[low].share : 0
  }

  /// The intents to compare with: those of the telling words; of the most telling one if there is
  /// none.
  func candidates(for message: IntentMessage) -> [Int] {
    var found: [Int32] = []
    var rarest: Int32?
    for (term, _, _) in message.terms {
      let list = postings[Int(term)]
      if list.count <= Self.mostPostings {
        for posting in list { found.append(posting.intent) }
      }
      if rarest == nil || list.count < postings[Int(rarest ?? 0)].count { rarest = term }
    }
    if found.isEmpty, let rarest {
      found = postings[Int(rarest)].prefix(Self.mostPostings).map(\.intent)
    }
    return Set(found).sorted().map { Int($0) }
  }
}
