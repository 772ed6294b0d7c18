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
    var outlines: [Outline] = []
    outlines.reserveCapacity(phrases.count)
    var entries: [Posting] = []
    // Most phrases are words of six to eight letters.
    entries.reserveCapacity(phrases.count * 16)
    var sounds: [(phrase: Int32, scalars: [UInt32], allowed: Int)] = []
    var written: [UInt32] = []
    for (phrase, text) in phrases.enumerated() {
      written.removeAll(keepingCapacity: true)
      for scalar in text.unicodeScalars { written.append(scalar.value) }
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
    phraseCount = phrases.count
    var bucketCount = 1
    while bucketCount < entries.count { bucketCount *= 2 }
    var starts: [Int32] = Array(repeating: 0, count: bucketCount + 1)
    for entry in entries { starts[Int(entry.hash) & (bucketCount - 1) + 1] += 1 }
    for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
    var sorted = entries
    var free = starts
    for entry in entries {
      let bucket = Int(entry.hash) & (bucketCount - 1)
      sorted[Int(free[bucket])] = entry
      free[bucket] += 1
    }
    postings = sorted
    buckets = starts
    longest = outlines.map(\.length).max() ?? 0
    self.outlines = outlines
  }

  /// Adds the rests of a form; none of one that allows no slip.
  private static func add(
    _ scalars: Span<UInt32>, slips: Int, form: Int, to entries: inout [Posting]
  ) {
    guard slips > 0 else { return }
    let form = Int32(truncatingIfNeeded: form)
    eachRest(of: scalars, slips: slips) { entries.append(Posting(hash: $0, form: form)) }
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

  /// Gives the hash of the first letters, and of what is left of them without one or two.
  private static func eachRest(
    of scalars: Span<UInt32>, slips: Int, _ take: (UInt32) -> Void
  ) {
    let count = min(scalars.count, prefix)
    // The hash of what stands before the first letter that is struck out, and before the second.
    var before: UInt64 = 0xCBF2_9CE4_8422_2325
    take(hash(before, scalars, 0..<count))
    for first in 0..<count {
      take(hash(before, scalars, first + 1..<count))
      if slips > 1 {
        var between = before
        for second in (first + 1)..<count {
          take(hash(between, scalars, second + 1..<count))
          between = mixed(between, scalars[second])
        }
      }
      before = mixed(before, scalars[first])
    }
  }

  private static func hash(
    _ before: UInt64, _ scalars: Span<UInt32>, _ rest: Range<Int>
  ) -> UInt32 {
    var hash = before
    for place in rest { hash = mixed(hash, scalars[place]) }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
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
