/// Finds the phrases that a message could be with typing errors, without looking at all of them.
///
/// Each phrase is kept under its first seven letters and under every rest of them that is left when
/// one or two (as many as the phrase allows) are struck out. The same is done to the message: two
/// texts within that many slips always share such a rest, for whatever a slip changed has been
/// struck out on both sides. Example: `syrat` and `syarat` share `syrat`, the former with nothing
/// struck out, the latter without its first `a`. At most 29 rests of a message are looked up,
/// however many phrases there are. Where a phrase or a message sounds shorter than it is written
/// (`kalau` is `kalo`), the same is done to what is heard.
///
/// A rest is kept as a number: the sum of its letters, each multiplied by a number of its place. So
/// a rest costs two additions: what stands before the first letter struck out keeps its places,
/// what stands behind it moves by one, and behind the second by two.
///
/// What is found is only a candidate: its length and its set of letters fit as well, but whether it
/// is within the limit is for `typingDistance` or `slipCost` to say.
package struct TypingErrorIndex: Sendable {
  private struct Posting {
    var hash: UInt32
    /// Place in `outlines`.
    var form: Int32
  }

  /// Postings sorted by the low bits of their hash.
  private let postings: [Posting]
  /// Where the postings of each bucket begin; one more than there are buckets.
  private let buckets: [Int32]
  /// Of each phrase as it is written, then of those that are heard otherwise.
  private let outlines: [Outline]
  /// By form behind the written ones, its phrase.
  private let heard: [Int32]
  private let phraseCount: Int
  private let longest: Int

  /// Letters of a phrase that the index looks at.
  ///
  /// Two may be struck out, and what is left must still tell phrases apart.
  private static let prefix = 7
  /// Struck out at most: the most that `allowedTypos` gives.
  private static let mostSlips = 2

  /// Indexes folded phrases; a phrase that allows no slip is never a candidate.
  package init(_ phrases: [String]) {
    self.init(count: phrases.count) { phrase, scalars in
      for scalar in phrases[phrase].unicodeScalars { scalars.append(scalar.value) }
    }
  }

  /// Indexes folded phrases by their entries.
  init(_ phrases: WordTable) {
    self.init(count: phrases.count) { phrase, scalars in
      let letters = phrases.bytes(phrase)
      for letter in letters where letter < 0x80 { scalars.append(UInt32(letter)) }
      if scalars.count < letters.count {
        scalars = String(decoding: letters, as: UTF8.self).unicodeScalars.map(\.value)
      }
    }
  }

  /// - `write`: adds the scalars of a phrase to none.
  private init(count: Int, _ write: (Int, inout [UInt32]) -> Void) {
    var outlines: [Outline] = []
    outlines.reserveCapacity(count)
    var entries: [Posting] = []
    // Most phrases are words of six to eight letters.
    entries.reserveCapacity(count * 16)
    var sounds: [(phrase: Int32, scalars: [UInt32], allowed: Int)] = []
    var written: [UInt32] = []
    for phrase in 0..<count {
      written.removeAll(keepingCapacity: true)
      write(phrase, &written)
      let allowed = allowedTypos(letters: written.count)
      outlines.append(Outline(written, allowed: allowed))
      Self.add(written.span, slips: allowed, form: phrase, to: &entries)
      if allowed > 0, let sound = SoundSpelling.heard(written) {
        sounds.append((Int32(truncatingIfNeeded: phrase), sound, allowed))
      }
    }
    for sound in sounds {
      Self.add(sound.scalars.span, slips: sound.allowed, form: outlines.count, to: &entries)
      outlines.append(Outline(sound.scalars, allowed: sound.allowed))
    }
    heard = sounds.map(\.phrase)
    phraseCount = count
    var bucketCount = 1
    while bucketCount < entries.count { bucketCount *= 2 }
    (postings, buckets) = Self.sorted(entries, bucketCount: bucketCount)
    longest = outlines.map(\.length).max() ?? 0
    self.outlines = outlines
  }

  /// The postings by bucket, and where each bucket begins.
  private static func sorted(
    _ entries: [Posting], bucketCount: Int
  ) -> (postings: [Posting], buckets: [Int32]) {
    // Two places further on, so that the second pass leaves each bucket's beginning.
    var starts: [Int32] = Array(repeating: 0, count: bucketCount + 2)
    for entry in entries { starts[Int(entry.hash) & (bucketCount - 1) + 2] += 1 }
    for bucket in 1..<bucketCount + 1 { starts[bucket + 1] += starts[bucket] }
    var sorted = entries
    var output = sorted.mutableSpan
    var free = starts.mutableSpan
    for entry in entries {
      let bucket = Int(entry.hash) & (bucketCount - 1) + 1
      output[Int(free[bucket])] = entry
      free[bucket] += 1
    }
    starts.removeLast()
    return (sorted, starts)
  }

  /// Adds the rests of a form; none of one that allows no slip.
  private static func add(
    _ scalars: Span<UInt32>, slips: Int, form: Int, to entries: inout [Posting]
  ) {
    guard slips > 0 else { return }
    let form = Int32(truncatingIfNeeded: form)
    entries.append(addingCapacity: mostRests) { postings in
      eachRest(of: scalars, slips: slips) { postings.append(Posting(hash: $0, form: form)) }
    }
  }

  /// The places of all phrases that the message may be within the slips each allows, and of some
  /// others, in ascending order.
  ///
  /// - `message`: folded.
  package func candidates(for message: String) -> [Int] {
    // A letter has at most four bytes.
    guard !postings.isEmpty, message.utf8.count <= 4 * (longest + Self.mostSlips) else {
      return []
    }
    let scalars = message.unicodeScalars.map(\.value)
    guard scalars.count <= longest + Self.mostSlips else { return [] }
    var found: [Int] = []
    collect(scalars, &found)
    if let sound = SoundSpelling.heard(scalars) { collect(sound, &found) }
    guard found.count > 1 else { return found }
    found.sort()
    var last = -1
    found.removeAll { place in
      defer { last = place }
      return place == last
    }
    return found
  }

  private func collect(_ scalars: [UInt32], _ found: inout [Int]) {
    let outline = Outline(scalars, allowed: 0)
    Self.eachRest(of: scalars.span, slips: Self.mostSlips) { hash in
      let bucket = Int(hash) & (buckets.count - 2)
      for place in Int(buckets[bucket])..<Int(buckets[bucket + 1])
      where postings[place].hash == hash {
        let form = Int(postings[place].form)
        guard outline.mayBe(outlines[form]) else { continue }
        found.append(form < phraseCount ? form : Int(heard[form - phraseCount]))
      }
    }
  }

  /// Rests of seven letters: all, 7 without one, 21 without two.
  private static let mostRests = 29

  /// Gives the hash of the first letters, and of what is left of them without one or two.
  private static func eachRest(
    of scalars: Span<UInt32>, slips: Int, _ take: (UInt32) -> Void
  ) {
    let count = min(scalars.count, prefix)
    // The sums of the letters before a place that keep their places, move by one, and by two.
    var kept: InlineArray<8, UInt64> = .init(repeating: 0)
    var moved = kept
    var twiceMoved = kept
    let factors = Self.factors
    for place in 0..<count {
      let letter = UInt64(scalars[place]) + 1
      kept[place + 1] = kept[place] &+ letter &* factors[place + 2]
      moved[place + 1] = moved[place] &+ letter &* factors[place + 1]
      twiceMoved[place + 1] = twiceMoved[place] &+ letter &* factors[place]
    }
    take(hash(kept[count]))
    for first in 0..<count {
      let before = kept[first] &- moved[first + 1]
      take(hash(before &+ moved[count]))
      guard slips > 1 else { continue }
      for second in (first + 1)..<count {
        let between = before &+ moved[second] &- twiceMoved[second + 1]
        take(hash(between &+ twiceMoved[count]))
      }
    }
  }

  /// A number for each place, beginning two before the first; odd, with bits everywhere.
  private static let factors: InlineArray<9, UInt64> = [
    0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 0xD6E8_FEB8_6659_FD93,
    0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3,
    0x1D8E_4E27_C47D_124F,
  ]

  private static func hash(_ sum: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((sum ^ (sum >> 29)) &* 0xFF51_AFD7_ED55_8CCD) >> 32)
  }
}

/// What can be said of a phrase at a glance.
private struct Outline {
  var length: Int
  /// One bit for each letter that occurs; letters share bits.
  var letters: UInt64
  /// How many slips the phrase allows.
  var allowed: Int

  init(_ scalars: [UInt32], allowed: Int) {
    length = scalars.count
    letters = 0
    for scalar in scalars { letters |= 1 << UInt64(scalar % 64) }
    self.allowed = allowed
  }

  /// Whether this message's length and letters are near enough: a slip adds or takes one letter,
  /// or puts one in the place of another.
  func mayBe(_ phrase: Outline) -> Bool {
    abs(length - phrase.length) <= phrase.allowed
      && (letters ^ phrase.letters).nonzeroBitCount <= 2 * phrase.allowed
  }
}
