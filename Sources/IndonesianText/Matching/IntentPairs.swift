/// Pairs of words that stand together in utterances, and the intents that have them.
///
/// Light words say nothing by themselves and much in company: "boleh lapor" asks who may, "cara
/// lapor" asks how. A pair is two words in their order with at most one between them; particles are
/// left out before. Words are told apart by term and form (`WordForm`).
struct IntentPairs: Sendable {
  /// A word of an utterance or of a message, particles left out; without a term it is a gap.
  struct Word {
    var term: Int32?
    var form: WordForm
  }

  /// Pairs by open addressing, a pair plus one in each slot; 0 is empty, and half of them are at
  /// least.
  private let slots: [Int32]
  /// By pair, its two words.
  private let keys: [UInt64]
  /// Of all pairs one after the other, the intents that have them, ascending.
  private let intents: [Int32]
  /// By pair, where its intents begin; one more than there are pairs.
  private let starts: [Int32]
  /// By pair: 1 if all intents have it, one more with each halving.
  private let weights: [Int32]
  /// Pairs of more intents tell too little to be looked at.
  private static let mostIntents = 48

  /// Indexes the utterances of each intent.
  init(_ utterances: [[[Word]]]) {
    var found: [UInt64: Set<Int32>] = [:]
    for (intent, utterances) in utterances.enumerated() {
      for utterance in utterances {
        Self.eachPair(of: utterance) { found[$0, default: []].insert(Int32(intent)) }
      }
    }
    let sorted = found.filter { $0.value.count <= Self.mostIntents }.sorted { $0.key < $1.key }
    keys = sorted.map(\.key)
    var size = 2
    while size < 2 * sorted.count { size *= 2 }
    var slots: [Int32] = Array(repeating: 0, count: size)
    for (pair, key) in keys.enumerated() {
      var slot = Self.slot(of: key, in: size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(truncatingIfNeeded: pair + 1)
    }
    self.slots = slots
    intents = sorted.flatMap { $0.value.sorted() }
    starts = sorted.reduce(into: [0]) { starts, pair in
      starts.append((starts.last ?? 0) + Int32(truncatingIfNeeded: pair.value.count))
    }
    weights = sorted.map { pair in
      var weight: Int32 = 1
      var count = pair.value.count
      while count * 2 <= max(utterances.count, IntentTerms.fewestIntents) {
        count *= 2
        weight += 1
      }
      return weight
    }
  }

  /// Adds the pairs that end with the next word of a message, if utterances have them; none twice.
  func add(_ word: Word, behind window: inout Window, to pairs: inout [Int32]) {
    window.pass(word) { key in
      if let pair = find(key), !pairs.contains(pair) { pairs.append(pair) }
    }
  }

  private func find(_ key: UInt64) -> Int32? {
    var slot = Self.slot(of: key, in: slots.count)
    while slots[slot] != 0 {
      let pair = slots[slot] - 1
      if keys[Int(pair)] == key { return pair }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The high bits of a product with an odd number near the golden section of 2^64.
  private static func slot(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  /// The intents that have a pair, ascending.
  func intents(of pair: Int32) -> ArraySlice<Int32> {
    intents[Int(starts[Int(pair)])..<Int(starts[Int(pair) + 1])]
  }

  /// What the pairs that an intent has weigh together.
  func weight(of pairs: [Int32], in intent: Int32) -> Int32 {
    let (intents, starts, weights) = (intents.span, starts.span, weights.span)
    var sum: Int32 = 0
    for pair in pairs {
      for place in Int(starts[Int(pair)])..<Int(starts[Int(pair) + 1])
      where intents[place] == intent {
        sum += weights[Int(pair)]
        break
      }
    }
    return sum
  }

  private static func eachPair(of words: [Word], _ visit: (UInt64) -> Void) {
    var window = Window()
    for word in words { window.pass(word, visit) }
  }

  /// The last two words of a text while it is read; 0 for a gap.
  struct Window {
    private var before: UInt64 = 0
    private var last: UInt64 = 0

    /// Goes on to a word; gives the pairs that it makes.
    fileprivate mutating func pass(_ word: Word, _ visit: (UInt64) -> Void) {
      var this: UInt64 = 0
      if let term = word.term {
        this = UInt64(term) * 8 + UInt64(word.form.rawValue) + 1
        if last != 0 { visit(last << 32 | this) }
        if before != 0 { visit(before << 32 | this) }
      }
      (before, last) = (last, this)
    }
  }
}
