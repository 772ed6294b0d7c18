/// Counts, while an `IntentTerms` is being made, which intents speak of which words.
struct IntentTermCounts {
  /// What one intent knows of one term.
  private struct Known {
    var count: Int32 = 0
    var forms: WordForm.Set = []
    var roots: Set<WordID> = []
  }

  /// By term.
  private(set) var roots: [WordID] = []
  private(set) var fieldOfTerm: [Int32] = []
  /// By field, or -1.
  private(set) var termOfField: [Int32] = Array(repeating: -1, count: WordFamilies.fieldCount)
  /// The canonical words of all utterances.
  private(set) var ids: [WordID] = []
  /// By intent and utterance.
  private(set) var spoken: [[[IntentPairs.Word]]] = []

  /// Particles that are an utterance by themselves: a bot may answer "assalamualaikum".
  private var askedParticles: Set<WordID> = []

  private let families: WordFamilies
  private let isLight: WordSet
  private let isParticle: WordSet
  private var terms: [WordID: Int32] = [:]
  private var known: [[Int32: Known]] = []
  /// By field.
  private var fields: [[Int32: Known]] = Array(repeating: [:], count: WordFamilies.fieldCount)
  private var intent: Int32 = 0

  init(families: WordFamilies, isLight: WordSet, isParticle: WordSet) {
    self.families = families
    self.isLight = isLight
    self.isParticle = isParticle
  }

  /// Words that stand between other words without meaning.
  static func particles(_ vocabulary: Vocabulary) -> [WordID] {
    let courtesies: Set<String> = ["tolong", "maaf", "mohon", "terima kasih"]
    let particles =
      CoreExpressions.fillers.filter { !courtesies.contains($0) } + [
        "kah", "banget", "sekali", "dari",
      ]
    return particles.flatMap { vocabulary.canonicalize(FoldedText($0)).stems }.filter {
      $0 != .unknown
    }
  }

  /// Whether a particle says something to this bot.
  func isAsked(_ particle: WordID) -> Bool { askedParticles.contains(particle) }

  /// The next utterances belong to this intent.
  mutating func begin(_ intent: Int) {
    self.intent = Int32(truncatingIfNeeded: intent)
    spoken.append([])
  }

  mutating func add(_ words: [IntentWords.Word], ids: [WordID]) {
    self.ids += ids
    if words.allSatisfy({ isParticle.contains($0.head) }) {
      askedParticles.formUnion(words.map(\.head))
    }
    var said: [IntentPairs.Word] = []
    var spokenFields: Set<Int> = []
    var counted: Set<Int32> = []
    for word in words {
      guard word.head != .unknown else {
        said.append(IntentPairs.Word(term: nil, form: .plain))
        continue
      }
      let term = number(of: word.head)
      if !isParticle.contains(word.head) {
        said.append(IntentPairs.Word(term: term, form: word.form))
      }
      let isNew = counted.insert(term).inserted
      known[Int(term)][intent, default: Known()].count += isNew ? 1 : 0
      known[Int(term)][intent]?.forms.insert(WordForm.Set(word.form))
      known[Int(term)][intent]?.roots.insert(word.root)
      if !isLight.contains(word.head), let field = families.field(of: word.head) {
        spokenFields.insert(field)
      }
    }
    for field in spokenFields {
      fields[field][intent, default: Known(forms: WordForm.Set(.unsure))].count += 1
    }
    spoken[spoken.count - 1].append(said)
  }

  private mutating func number(of head: WordID) -> Int32 {
    if let term = terms[head] { return term }
    let term = Int32(truncatingIfNeeded: roots.count)
    terms[head] = term
    roots.append(head)
    known.append([:])
    return term
  }

  /// Gives terms to the fields; to be called when all utterances have been added.
  mutating func addFields() {
    for (field, counts) in fields.enumerated() where !counts.isEmpty {
      termOfField[field] = Int32(truncatingIfNeeded: known.count)
      known.append(counts)
    }
    fieldOfTerm = roots.map { head in
      guard !isLight.contains(head), let field = families.field(of: head) else { return -1 }
      return termOfField[field]
    }
    let missing = known.count - roots.count
    roots += Array(repeating: .unknown, count: missing)
    fieldOfTerm += Array(repeating: -1, count: missing)
  }

  /// What each intent knows of each term.
  ///
  /// - `utterances`: how many each intent has.
  func postings(utterances: [Int]) -> IntentPostings {
    let terms = known.enumerated().map { term, counts in
      let most = counts.values.map(\.count).max() ?? 1
      let sum = counts.reduce(Int32(0)) { $0 + frequency($1.key, $1.value.count, utterances) }
      return counts.sorted { $0.key < $1.key }.map { intent, known in
        let frequency = frequency(intent, known.count, utterances)
        let posting = IntentPostings.Posting(
          term: Int32(truncatingIfNeeded: term), share: 40 + 60 * known.count / max(most, 1),
          part: 100 * frequency / max(sum, 1), frequency: frequency, forms: known.forms)
        return (intent: intent, posting: posting, roots: known.roots.sorted())
      }
    }
    return IntentPostings(terms, intentCount: utterances.count)
  }

  private func frequency(_ intent: Int32, _ count: Int32, _ utterances: [Int]) -> Int32 {
    100 * count / Int32(max(utterances[Int(intent)], 1))
  }
}
