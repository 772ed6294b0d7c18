/// The words of all utterances by root and concept, with their weights and the intents they lead
/// to.
struct IntentTerms: Sendable {
  /// By term; the terms of words come first, then those of fields.
  private(set) var weights: [Int32] = []
  /// By term, the head of the family that it is; `unknown` for a field.
  private(set) var roots: [WordID] = []
  /// By term, the term of the field that the word belongs to, or -1.
  private var fieldOfTerm: [Int32] = []
  /// By number of a head, its term plus one; 0 for none.
  private let termOfHead: [Int32]
  /// By field, its term, or -1 where no utterance speaks of it.
  private let termOfField: [Int32]

  /// What an intent knows of a term.
  struct Posting: Sendable {
    var intent: Int32
    /// How much of the term is the intent's, of 100.
    var share: Int32
    /// How much of all that is said of the term is the intent's, of 100.
    var part: Int32
    /// In how many of 100 utterances of the intent it stands.
    var frequency: Int32
    /// The forms in which it stands there.
    var forms: WordForm.Set
    /// The roots of the words that stand there; several where they are one family.
    var roots: [WordID]
  }

  /// By term, the intents that know it, ascending.
  private let postings: [[Posting]]
  /// Pairs of words by term and form; see `IntentPairs`.
  let pairs: IntentPairs
  /// By number of a root, how much it says by itself.
  private let isLight: WordSet
  private let isQuestion: WordSet
  private let isEveryday: WordSet
  private let isOtherTopic: WordSet
  /// The words of all utterances as they stand there.
  private let forms: WordSet
  private let unknownWeight: Int32
  private let near: NearTerms
  private let words: IntentWords

  /// Longer lists lead to too many intents to tell them apart.
  private static let mostPostings = 48
  private static let lightWeight: Int32 = 1
  private static let questionWeight: Int32 = 4
  private static let everydayWeight: Int32 = 4
  /// Of 100, how sure a word is that only stands for its field.
  private static let fieldQuality: Int32 = 55

  init(_ intents: [[String]], _ vocabulary: Vocabulary) {
    var words = IntentWords(vocabulary)
    words.readShortForms(of: intents.flatMap { $0 })
    self.words = words
    let heads = { (texts: [String]) in
      WordSet(
        texts.flatMap { text -> [WordID] in
          let folded = FoldedText(text)
          return words.read(folded, vocabulary.canonicalize(folded)).map(\.head)
        }.filter { $0 != .unknown })
    }
    isLight = heads(LightWords.all + CoreExpressions.fillers)
    isQuestion = heads(LightWords.questions)
    isEveryday = heads(LightWords.everyday)
    isOtherTopic = WordSet(
      OtherTopics.words.split(separator: " ").flatMap { vocabulary.phrase(String($0)) })
    var counted = IntentTermCounts(families: words.families, isLight: isLight)
    for (intent, utterances) in intents.enumerated() {
      counted.begin(intent)
      for utterance in utterances {
        let folded = FoldedText(utterance)
        let canonical = vocabulary.canonicalize(folded)
        counted.add(words.read(folded, canonical), ids: canonical.ids)
      }
    }
    counted.addFields()
    forms = WordSet(counted.ids)
    roots = counted.roots
    postings = counted.postings(utterances: intents.map(\.count))
    let particles = Self.particles(vocabulary)
    pairs = IntentPairs(counted.spoken, particles: roots.map { particles.contains($0) })
    unknownWeight = Self.weight(of: 1, among: intents.count)
    fieldOfTerm = counted.fieldOfTerm
    termOfField = counted.termOfField
    var table: [Int32] = Array(repeating: 0, count: vocabulary.wordCount + 1)
    for (term, root) in counted.roots.enumerated() where root != .unknown {
      table[Int(root.rawValue)] = Int32(truncatingIfNeeded: term + 1)
    }
    termOfHead = table
    near = NearTerms(vocabulary, forms: counted.ids) { id in
      let head = words.families.head(of: id, root: vocabulary.root(of: id))
      return table[Int(head.rawValue)] == 0 ? nil : table[Int(head.rawValue)] - 1
    }
    setWeights(among: intents.count)
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

  private func term(of head: WordID) -> Int32? {
    let term = termOfHead[Int(head.rawValue)]
    return head == .unknown || term == 0 ? nil : term - 1
  }

  /// The terms of an utterance with those of their fields, sorted, none twice; and the weight of
  /// its words.
  func words(of utterance: String) -> (terms: [Int32], weight: Int32) {
    let folded = FoldedText(utterance)
    let said = words.read(folded, words.vocabulary.canonicalize(folded))
    let terms = Set(said.compactMap { term(of: $0.head) })
    let fields = Set(terms.map { fieldOfTerm[Int($0)] }.filter { $0 >= 0 })
    return (terms.union(fields).sorted(), terms.reduce(0) { $0 + weights[Int($1)] })
  }

  /// What a message says in these terms.
  func message(
    _ folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true
  ) -> IntentMessage {
    var message = IntentMessage(
      words: [], weight: 0, otherTopics: 0, pairs: [], strangers: 0, diverted: [])
    var spoken: [IntentPairs.Word] = []
    spoken.reserveCapacity(canonical.words.count)
    // The last telling word, if only light words stand behind it.
    var object: Int32?
    for word in words.read(folded, canonical) {
      var said = IntentPairs.Word(term: nil, form: .plain)
      let source = canonical.words[word.places.lowerBound].source
      if let term = term(of: word.head) {
        let isOther =
          word.places.count == 1
          && isOtherNoun(canonical.words[word.places.lowerBound], folded)
        said = IntentPairs.Word(term: term, form: word.form)
        message.add(
          IntentMessage.Word(
            term: term, quality: isOther ? Self.otherNounQuality : 100, form: word.form,
            root: word.root, places: word.places), weight: weights[Int(term)])
      } else if withTypos, word.root == .unknown,
        let (term, quality) = near.term(of: folded, source)
      {
        said.term = term
        message.add(
          IntentMessage.Word(
            term: term, quality: quality, form: .unsure, root: .unknown, places: word.places),
          weight: weights[Int(term)])
      } else {
        let before = message.strangers
        addStranger(word, canonical, folded, to: &message)
        if let term = object, message.strangers - before >= unknownWeight,
          !message.diverted.contains(term)
        {
          message.diverted.append(term)
        }
        if message.strangers > before { object = nil }
      }
      if let term = said.term, isTelling(term) { object = term }
      spoken.append(said)
    }
    message.words.sort { $0.term < $1.term }
    message.pairs = pairs.pairs(of: spoken)
    return message
  }

  /// Adds a word whose family no utterance has.
  private func addStranger(
    _ word: IntentWords.Word, _ canonical: CanonicalText, _ folded: FoldedText,
    to message: inout IntentMessage
  ) {
    let typed = canonical.words[word.places.lowerBound]
    if word.root == .unknown {
      if !words.isNumber(folded, typed.source) { message.addStranger(unknownWeight) }
      return
    }
    guard !isLight.contains(word.head) else { return }
    if let field = words.families.field(of: word.head), termOfField[field] >= 0 {
      let term = termOfField[field]
      message.add(
        IntentMessage.Word(
          term: term, quality: Self.fieldQuality, form: .unsure, root: .unknown,
          places: word.places), weight: weights[Int(term)])
    } else if isOtherTopic.contains(typed.id) || isOtherTopic.contains(word.root) {
      message.addStranger(unknownWeight)
      message.otherTopics += 1
    } else {
      message.addStranger(isEveryday.contains(word.head) ? Self.everydayWeight : unknownWeight)
    }
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

  /// A way of asking that no more intents share tells them apart.
  private static let fewAskers = 2

  /// Whether a word says something beyond asking and politeness.
  func isTelling(_ term: Int32) -> Bool {
    let root = roots[Int(term)]
    if isLight.contains(root) { return false }
    return !isQuestion.contains(root) || postings[Int(term)].count <= Self.fewAskers
  }

  /// Whether a word asks.
  func asks(_ term: Int32) -> Bool { isQuestion.contains(roots[Int(term)]) }

  /// Whether an utterance that lacks the word would say something else.
  func isContent(_ term: Int32) -> Bool {
    let root = roots[Int(term)]
    return root != .unknown && !isQuestion.contains(root) && !isLight.contains(root)
  }

  /// The field of a word's term, or -1.
  func field(of term: Int32) -> Int32 { fieldOfTerm[Int(term)] }

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
    found.sort()
    var intents: [Int] = []
    for intent in found where intents.last != Int(intent) { intents.append(Int(intent)) }
    return intents
  }
}
