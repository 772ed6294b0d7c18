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
    written.reserveCapacity(bytes.count)
    for word in words {
      let form = form(of: word)
      if let previous { written += separator(previous, word, form) }
      written += form
      previous = word
    }
  }

  private func form(of word: CanonicalWord) -> String {
    let typed = letters(of: word)
    if word.how == .exact || word.how == .reduplicated {
      if let formal = FormalParticles.standing(for: typed) { return formal }
      if word.id != .unknown { return vocabulary.word(word.id) }
    }
    if word.how == .affixed, word.source.count == 1 { return FormalWord().form(of: typed) }
    if word.id == .unknown {
      return cutWithClitic(typed) ?? String(decoding: typed, as: UTF8.self)
    }
    return vocabulary.word(word.id)
  }

  /// The folded words that it came from.
  private func letters(of word: CanonicalWord) -> ArraySlice<UInt8> {
    let (first, last) = (word.source.lowerBound, word.source.upperBound - 1)
    return folded.bytes[
      folded.words[first].folded.lowerBound..<folded.words[last].folded.upperBound]
  }

  /// A word cut short with a clitic: `wktnya`.
  private func cutWithClitic(_ typed: ArraySlice<UInt8>) -> String? {
    for clitic in Self.clitics
    where typed.count > clitic.count + 1 && typed.suffix(clitic.count).elementsEqual(clitic) {
      let stem = String(decoding: typed.dropLast(clitic.count), as: UTF8.self)
      let words = vocabulary.canonicalize(FoldedText(stem)).words
      if words.count == 1, words[0].id != .unknown { return vocabulary.word(words[0].id) + "nya" }
    }
    return nil
  }

  private static let clitics = ["nya", "ny", "x"].map { Array($0.utf8) }

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
  static func standing(for word: ArraySlice<UInt8>) -> String? {
    word.count <= longest ? words[String(decoding: word, as: UTF8.self)] : nil
  }

  private static let longest = 4
  private static let words: [String: String] = [
    "nih": "ini", "tuh": "itu", "no": "nomor", "cuma": "hanya", "yah": "ya", "donk": "dong",
    "dech": "deh",
  ]
}
