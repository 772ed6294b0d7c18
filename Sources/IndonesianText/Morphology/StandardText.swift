/// A message as it would be written in standard spelling, in small letters and without signs.
///
/// Beyond what `Vocabulary.canonicalize` knows, spoken forms are written formally (`ngirim` is
/// `mengirim`), doubled words with a hyphen, a loose `nya` joins its word, and particles get the
/// words that they stand for.
package func standardText(_ text: String) -> String {
  StandardText(text).written
}

private struct StandardText {
  private let folded: FoldedText
  private let bytes: [UInt8]
  private let vocabulary = Vocabulary.core
  private(set) var written = ""

  init(_ text: String) {
    folded = FoldedText(text)
    bytes = Array(text.utf8)
    var previous: CanonicalWord?
    let words = vocabulary.canonicalize(folded).words
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : nil
      let form = form(of: word, next: next)
      if let previous { written += separator(previous, word, form) }
      written += form
      previous = word
    }
  }

  private func form(of word: CanonicalWord, next: CanonicalWord?) -> String {
    let typed = word.source.map(folded.word).joined(separator: " ")
    if word.how == .exact || word.how == .reduplicated {
      if let formal = FormalParticles.words[typed] { return formal }
      if word.id != .unknown { return vocabulary.word(word.id) }
    }
    if word.how == .affixed, word.source.count == 1 {
      let folded = folded.bytes[folded.words[word.source.lowerBound].folded]
      return FormalWord().form(of: folded)
    }
    if word.id == .unknown { return cutWithClitic(typed) ?? typed }
    return vocabulary.word(word.id)
  }

  /// A word cut short with a clitic: `wktnya`.
  private func cutWithClitic(_ typed: String) -> String? {
    for clitic in ["nya", "ny", "x"] where typed.hasSuffix(clitic) && typed.count > clitic.count + 1
    {
      let words = vocabulary.canonicalize(FoldedText(String(typed.dropLast(clitic.count)))).words
      if words.count == 1, words[0].id != .unknown { return vocabulary.word(words[0].id) + "nya" }
    }
    return nil
  }

  private func separator(_ previous: CanonicalWord, _ word: CanonicalWord, _ form: String) -> String
  {
    if form == "nya" { return "" }
    let (end, start) = (
      folded.words[previous.source.upperBound - 1].original,
      folded.words[word.source.lowerBound].original
    )
    let isHyphenated = start.lowerBound == end.upperBound + 1 && bytes[end.upperBound] == 0x2D
    let isDoubled = previous.source == word.source || end == start
    guard isHyphenated || isDoubled else { return " " }
    return previous.root == word.root && word.root != .unknown ? "-" : " "
  }
}

/// Particles and everyday words that formal texts replace, but that mean nothing by themselves in
/// a chat or are words of their own.
private enum FormalParticles {
  static let words: [String: String] = [
    "nih": "ini", "tuh": "itu", "no": "nomor", "cuma": "hanya", "yah": "ya", "donk": "dong",
    "dech": "deh",
  ]
}
