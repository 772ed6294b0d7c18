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
  private var output: [UInt8] = []

  init(_ text: String) {
    folded = FoldedText(text)
    bytes = Array(text.utf8)
    var previous: CanonicalWord?
    let words = vocabulary.canonicalize(folded).words
    output.reserveCapacity(bytes.count)
    for word in words {
      var form = form(of: word)
      if let previous, isWrittenTwice(previous, word) { form = secondHalf(form, word) }
      if let previous, let separator = separator(previous, word, form) { output.append(separator) }
      output += form.utf8
      previous = word
    }
  }

  var written: String { String(decoding: output, as: UTF8.self) }

  private func form(of word: CanonicalWord) -> String {
    let typed = letters(of: word)
    if word.how == .exact || word.how == .reduplicated {
      if let formal = FormalParticles.standing(for: typed) { return formal }
      if word.id != .unknown { return vocabulary.word(word.id) }
    }
    if word.how == .affixed, word.source.count == 1 {
      guard let whole = CutPrefix.restored(in: typed), Stemmer.core.root(of: typed) == nil else {
        return FormalWord().form(of: typed)
      }
      return FormalWord().form(of: whole[...])
    }
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

  /// Whether the word is the second of two that were written as one: `dibagi2`.
  private func isWrittenTwice(_ previous: CanonicalWord, _ word: CanonicalWord) -> Bool {
    previous.root == word.root
      && folded.words[previous.source.lowerBound].original
        == folded.words[word.source.lowerBound].original
  }

  /// A verb is doubled without its prefix: `dibagi-bagi`, `berulang-ulang`, `menunggu-nunggu`,
  /// `mengada-ada`.
  private func secondHalf(_ form: String, _ word: CanonicalWord) -> String {
    let root = vocabulary.word(word.root)
    guard root.isEmpty == false, form.hasPrefix(root) == false,
      let prefix = Self.verbPrefixes.first(where: { form.hasPrefix($0) })
    else { return form }
    // What `me-` swallowed stays away in the second half too.
    let afterNasal = ["meng", "mem", "men"].first { form.hasPrefix($0 + root) }
    return String(form.dropFirst((afterNasal ?? prefix).count))
  }

  private static let verbPrefixes = ["ber", "ter", "di", "me"]

  private func separator(_ previous: CanonicalWord, _ word: CanonicalWord, _ form: String) -> UInt8?
  {
    if form.utf8.elementsEqual("nya".utf8) { return nil }
    let (end, start) = (
      folded.words[previous.source.upperBound - 1].original,
      folded.words[word.source.lowerBound].original
    )
    let isHyphenated = start.lowerBound == end.upperBound + 1 && bytes[end.upperBound] == 0x2D
    let isDoubled = previous.source == word.source || end == start
    guard isHyphenated || isDoubled, previous.root == word.root, word.root != .unknown else {
      return UInt8(ascii: " ")
    }
    return UInt8(ascii: "-")
  }
}

/// Particles and everyday words that formal texts replace, but that mean nothing by themselves in
/// a chat or are words of their own.
private enum FormalParticles {
  static func standing(for word: ArraySlice<UInt8>) -> String? {
    words.find(word).map { rows[$0].formal }
  }

  private static let rows: [(spoken: String, formal: String)] = [
    ("nih", "ini"), ("tuh", "itu"), ("no", "nomor"), ("cuma", "hanya"), ("yah", "ya"),
    ("donk", "dong"), ("dech", "deh"),
  ]
  private static let words: WordTable = {
    var words = WordTable()
    for row in rows { _ = words.add(row.spoken.utf8Span.span) }
    return words
  }()
}
