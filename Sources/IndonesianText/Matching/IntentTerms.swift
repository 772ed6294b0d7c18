/// What a message says, in the terms of an `IntentIndex`.
struct IntentMessage {
  /// A word of the utterances that the message says.
  struct Word {
    var term: Int32
    /// Of 100, for the best of the message's words that say it.
    var quality: Int32
    var form: WordForm
    /// The root of that word, which may stand for its concept; `unknown` for a misspelt word.
    var root: WordID
  }

  /// In ascending order of the terms, none twice.
  var words: [Word]
  /// The weight of all words that carry meaning, unknown ones included.
  var weight: Int32
  /// Words of matters that no intent knows; see `OtherTopics`.
  var otherTopics: Int32
  /// Pairs of words that stand together in utterances too.
  var pairs: [Int32]

  /// Whether it says a term.
  func says(_ term: Int32) -> Bool {
    for word in words where word.term >= term { return word.term == term }
    return false
  }
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
  /// What an intent knows of a term.
  struct Posting: Sendable {
    var intent: Int32
    /// How much of the term is the intent's, of 100.
    var share: Int32
    /// In how many of 100 utterances of the intent it stands.
    var frequency: Int32
    /// The forms in which it stands there.
    var forms: WordForm.Set
    /// The roots of the words that stand there; several where they are one concept.
    var roots: [WordID]
  }

  /// By term, the intents that know it, ascending.
  private var postings: [[Posting]] = []
  /// Pairs of words by term and form; see `IntentPairs`.
  let pairs: IntentPairs
  /// By number of a root, how much it says by itself.
  private var isLight: WordSet
  private var isQuestion: WordSet
  private let isEveryday: WordSet
  private let isOtherTopic: WordSet
  /// The words of all utterances as they stand there.
  private let forms: WordSet
  private let unknownWeight: Int32
  private let near: MisspeltWords
  private let spellings: [String]

  /// Longer lists lead to too many intents to tell them apart.
  private static let mostPostings = 48
  private static let lightWeight: Int32 = 1
  private static let questionWeight: Int32 = 4
  private static let everydayWeight: Int32 = 4

  init(_ intents: [[String]], _ vocabulary: Vocabulary) {
    let roots = { (words: [String]) in
      WordSet(
        words.flatMap { vocabulary.canonicalize(FoldedText($0)).stems }.filter { $0 != .unknown })
    }
    isLight = roots(LightWords.all + CoreExpressions.fillers)
    isQuestion = roots(LightWords.questions)
    isEveryday = roots(LightWords.everyday)
    isOtherTopic = WordSet(
      OtherTopics.words.split(separator: " ").flatMap { vocabulary.phrase(String($0)) })
    var counts: [[Int32: (count: Int32, forms: WordForm.Set, roots: [WordID])]] = []
    var terms = Numbering()
    var forms: [WordID] = []
    var spoken: [[[IntentPairs.Word]]] = []
    for (intent, utterances) in intents.enumerated() {
      var words: [[IntentPairs.Word]] = []
      for utterance in utterances {
        let folded = FoldedText(utterance)
        let canonical = vocabulary.canonicalize(folded)
        forms += canonical.ids
        let said = canonical.words.map { word -> IntentPairs.Word in
          let head = Self.head(of: word.stem, vocabulary)
          guard head != .unknown else { return IntentPairs.Word(term: nil, form: .plain) }
          let term = terms.number(head)
          if term == counts.count { counts.append([:]) }
          return IntentPairs.Word(
            term: Int32(term), form: WordForm(word, folded, root: vocabulary.word(word.stem)))
        }
        for term in Set(said.compactMap(\.term)) {
          counts[Int(term)][Int32(intent), default: (0, [], [])].count += 1
        }
        for (word, known) in zip(said, canonical.words) {
          guard let term = word.term else { continue }
          counts[Int(term)][Int32(intent)]?.forms.insert(WordForm.Set(word.form))
          counts[Int(term)][Int32(intent)]?.roots.append(known.stem)
        }
        words.append(said)
      }
      spoken.append(words)
    }
    self.forms = WordSet(forms)
    self.roots = terms.roots
    postings = counts.map { counts in
      let most = counts.values.map(\.count).max() ?? 1
      return counts.sorted { $0.key < $1.key }.map { intent, known in
        Posting(
          intent: intent, share: 40 + 60 * known.count / most,
          frequency: 100 * known.count / Int32(max(intents[Int(intent)].count, 1)),
          forms: known.forms, roots: Array(Set(known.roots)).sorted { $0.rawValue < $1.rawValue })
      }
    }
    let particles = Self.particles(vocabulary)
    pairs = IntentPairs(spoken, particles: terms.roots.map { particles.contains($0) })
    unknownWeight = Self.weight(of: 1, among: intents.count)
    termOfRoot = []
    spellings = terms.roots.map { vocabulary.word($0) }
    near = MisspeltWords(spellings, .sentences)
    weights = []
    setWeights(among: intents.count)
    setTermOfRoot(vocabulary)
  }

  /// Words that stand between other words without meaning.
  private static func particles(_ vocabulary: Vocabulary) -> WordSet {
    let courtesies: Set<String> = ["tolong", "maaf", "mohon", "terima kasih"]
    let particles =
      CoreExpressions.fillers.filter { !courtesies.contains($0) } + ["kah", "banget", "sekali"]
    return WordSet(
      particles.flatMap { vocabulary.canonicalize(FoldedText($0)).stems }.filter {
        $0 != .unknown
      })
  }

  private mutating func setWeights(among count: Int) {
    weights = roots.indices.map { term in
      let root = roots[term]
      if isQuestion.contains(root) { return Self.questionWeight }
      if isLight.contains(root) { return Self.lightWeight }
      return Self.weight(of: postings[term].count, among: count)
    }
  }

  /// A bot of fewer intents weighs its words as if it had so many: there are other matters than its
  /// own.
  static let fewestIntents = 12

  /// 4 for what every intent knows, 2 more with each halving.
  private static func weight(of known: Int, among all: Int) -> Int32 {
    var weight: Int32 = 4
    var count = max(known, 1)
    while count * 2 <= max(all, fewestIntents) {
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
    var message = IntentMessage(words: [], weight: 0, otherTopics: 0, pairs: [])
    var spoken: [IntentPairs.Word] = []
    spoken.reserveCapacity(canonical.words.count)
    for word in canonical.words {
      let root = word.stem
      var said = IntentPairs.Word(term: nil, form: .plain)
      if let term = term(of: root) {
        let quality = isOtherNoun(word, folded) ? Self.otherNounQuality : 100
        said.term = term
        said.form = WordForm(word, folded, root: spellings[Int(term)])
        add(
          IntentMessage.Word(term: term, quality: quality, form: said.form, root: root),
          to: &message)
      } else if withTypos, root == .unknown, let (term, quality) = nearTerm(folded, word.source) {
        said.term = term
        add(
          IntentMessage.Word(term: term, quality: quality, form: .unsure, root: .unknown),
          to: &message)
      } else if root == .unknown ? !isNumber(folded, word.source) : !isLight.contains(root) {
        message.weight += isEveryday.contains(root) ? Self.everydayWeight : unknownWeight
        if isOtherTopic.contains(word.id) || isOtherTopic.contains(root) {
          message.otherTopics += 1
        }
      }
      spoken.append(said)
    }
    message.words.sort { $0.term < $1.term }
    message.pairs = pairs.pairs(of: spoken)
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

  private func add(_ word: IntentMessage.Word, to message: inout IntentMessage) {
    for place in message.words.indices where message.words[place].term == word.term {
      message.words[place].quality = max(message.words[place].quality, word.quality)
      return
    }
    message.words.append(word)
    message.weight += weights[Int(word.term)]
  }

  /// The one term that an unknown word must be with a typing error.
  private func nearTerm(
    _ folded: FoldedText, _ source: Range<Int>
  ) -> (term: Int32, quality: Int32)? {
    guard source.count == 1 else { return nil }
    return near.nearest(to: folded.word(source.lowerBound)).first.map {
      (Int32($0.place), Int32($0.quality))
    }
  }

  /// Whether a word says something beyond asking and politeness.
  func isTelling(_ term: Int32) -> Bool {
    let root = roots[Int(term)]
    return !isQuestion.contains(root) && !isLight.contains(root) && !isEveryday.contains(root)
  }

  /// Whether an utterance that lacks the word would say something else.
  func isContent(_ term: Int32) -> Bool {
    let root = roots[Int(term)]
    return !isQuestion.contains(root) && !isLight.contains(root)
  }

  /// What an intent knows of a term; nil for nothing.
  func posting(of term: Int32, in intent: Int) -> Posting? {
    let list = postings[Int(term)]
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].intent < intent { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].intent == intent ? list[low] : nil
  }

  /// The intents to compare with: those of the telling words; of the most telling one if there is
  /// none.
  func candidates(for message: IntentMessage) -> [Int] {
    var found: [Int32] = []
    var rarest: Int32?
    for word in message.words {
      let term = word.term
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
