/// What the intents know of each term: the inverted index from words to intents.
struct IntentPostings: Sendable {
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
    /// The roots of the words that stand there, as a range of the index's `roots`; several where
    /// they are one family.
    var firstRoot: Int32
    var endOfRoots: Int32
  }

  /// A place among one term's postings, for intents asked in ascending order.
  struct Cursor {
    fileprivate var place: Int32
    fileprivate let end: Int32
    /// The intent of that posting; above all intents behind the last one.
    fileprivate(set) var intent: Int32
  }

  /// By term, ascending by intent.
  private var all: [Posting] = []
  /// By term, where its postings begin; one more than there are terms.
  private var starts: [Int32] = [0]
  private var roots: [WordID] = []

  /// Adds the next term with the intents that know it, ascending, each with its roots.
  mutating func add(_ postings: [(posting: Posting, roots: [WordID])]) {
    for (posting, words) in postings {
      var posting = posting
      posting.firstRoot = Int32(truncatingIfNeeded: roots.count)
      roots += words
      posting.endOfRoots = Int32(truncatingIfNeeded: roots.count)
      all.append(posting)
    }
    starts.append(Int32(truncatingIfNeeded: all.count))
  }

  /// How many intents know a term.
  func count(of term: Int32) -> Int { Int(starts[Int(term) + 1] - starts[Int(term)]) }

  /// Calls for each intent that knows a term, ascending.
  func eachIntent(of term: Int32, _ visit: (Int32) -> Void) {
    let postings = all.span
    for place in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) {
      visit(postings[place].intent)
    }
  }

  /// The first of a term's postings.
  func cursor(of term: Int32) -> Cursor {
    var cursor = Cursor(place: starts[Int(term)], end: starts[Int(term) + 1], intent: 0)
    read(&cursor)
    return cursor
  }

  /// Moves on to the first posting of an intent, or of one behind it.
  ///
  /// Jumps get longer as long as they do not pass the intent, so long lists are not walked through.
  func move(_ cursor: inout Cursor, to intent: Int32) {
    let postings = all.span
    var step: Int32 = 1
    while cursor.place < cursor.end, postings[Int(cursor.place)].intent < intent {
      let next = cursor.place + step
      if next < cursor.end, postings[Int(next)].intent < intent {
        cursor.place = next
        step *= 2
      } else if step > 1 {
        step = 1
      } else {
        cursor.place += 1
      }
    }
    read(&cursor)
  }

  private func read(_ cursor: inout Cursor) {
    cursor.intent = cursor.place < cursor.end ? all[Int(cursor.place)].intent : .max
  }

  /// The posting at a cursor whose intent is one that there is.
  func posting(at cursor: Cursor) -> Posting { all[Int(cursor.place)] }

  /// What an intent knows of a term, or nil.
  func posting(of term: Int32, in intent: Int32) -> Posting? {
    var cursor = cursor(of: term)
    move(&cursor, to: intent)
    return cursor.intent == intent ? posting(at: cursor) : nil
  }

  /// Whether a root stands among those of a posting.
  func holds(_ root: WordID, _ posting: Posting) -> Bool {
    for place in Int(posting.firstRoot)..<Int(posting.endOfRoots) where roots[place] == root {
      return true
    }
    return false
  }
}
