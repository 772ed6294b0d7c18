/// What the intents know of each term, by intent, and which intents know a term.
///
/// A message is compared with an intent by going once through what that intent knows, from its
/// first term to its last, so the cost is that of the intent and not of the words that all intents
/// share.
struct IntentPostings: Sendable {
  /// What an intent knows of a term.
  struct Posting: Sendable {
    var term: Int32
    /// How much of the term is the intent's, of 100.
    var share: Int32
    /// How much of all that is said of the term is the intent's, of 100.
    var part: Int32
    /// In how many of 100 utterances of the intent it stands.
    var frequency: Int32
    /// The forms in which it stands there.
    var forms: WordForm.Set
    /// The roots of the words that stand there, as a range of the index's `roots`; several where
    /// they are one family.
    fileprivate(set) var firstRoot: Int32 = 0
    fileprivate(set) var endOfRoots: Int32 = 0

    init(term: Int32, share: Int32, part: Int32, frequency: Int32, forms: WordForm.Set) {
      self.term = term
      self.share = share
      self.part = part
      self.frequency = frequency
      self.forms = forms
    }
  }

  /// By intent, ascending by term.
  private(set) var all: [Posting] = []
  /// By intent, where its postings begin; one more than there are intents.
  private var starts: [Int32] = [0]
  /// By term, the intents that know it, ascending.
  private var intents: [Int32] = []
  /// By term, where its intents begin; one more than there are terms.
  private var termStarts: [Int32] = [0]
  /// Of all postings one after the other.
  private(set) var roots: [WordID] = []

  /// - `terms`: by term, its posting in each intent that knows it, ascending, with the roots.
  init(
    _ terms: [[(intent: Int32, posting: Posting, roots: [WordID])]], intentCount: Int
  ) {
    var byIntent: [[Posting]] = Array(repeating: [], count: intentCount)
    for known in terms {
      for (intent, posting, words) in known {
        var posting = posting
        posting.firstRoot = Int32(truncatingIfNeeded: roots.count)
        roots += words
        posting.endOfRoots = Int32(truncatingIfNeeded: roots.count)
        byIntent[Int(intent)].append(posting)
        intents.append(intent)
      }
      termStarts.append(Int32(truncatingIfNeeded: intents.count))
    }
    for postings in byIntent {
      all += postings
      starts.append(Int32(truncatingIfNeeded: all.count))
    }
  }

  /// How many intents know a term.
  func count(of term: Int32) -> Int { Int(termStarts[Int(term) + 1] - termStarts[Int(term)]) }

  /// The intents that know a term, ascending.
  func intents(of term: Int32) -> ArraySlice<Int32> {
    intents[Int(termStarts[Int(term)])..<Int(termStarts[Int(term) + 1])]
  }

  /// Which of `all` are an intent's.
  func places(of intent: Int32) -> Range<Int> {
    Int(starts[Int(intent)])..<Int(starts[Int(intent) + 1])
  }

  /// One of an intent's, counted from its first.
  func posting(_ place: Int, of intent: Int32) -> Posting { all[Int(starts[Int(intent)]) + place] }

  /// The most that one intent has.
  var longest: Int { starts.indices.dropLast().map { places(of: Int32($0)).count }.max() ?? 0 }
}
