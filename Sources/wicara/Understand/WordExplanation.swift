package import IndonesianText

/// The standard words of a text, a line each, with what was typed and how it was read.
package func wordExplanation(of text: String, _ vocabulary: Vocabulary = .core) -> String {
  let folded = FoldedText(text)
  return vocabulary.canonicalize(folded).words.map { word in
    let typed = word.source.map(folded.word).joined(separator: " ")
    let known = word.id == .unknown ? word.root : word.id
    let standard = known == .unknown ? typed : vocabulary.word(known)
    return "\(typed) = \(standard) (\(word.how.name))\n"
  }.joined()
}

/// The words under a heading.
func wordSection(of text: String, _ vocabulary: Vocabulary = .core) -> String {
  section("Kata", wordExplanation(of: text, vocabulary))
}

/// Lines under a heading, indented; nothing where there are none.
func section(_ heading: String, _ lines: String) -> String {
  guard !lines.isEmpty else { return "" }
  return heading + ":\n" + lines.split(separator: "\n").map { "  \($0)\n" }.joined()
}

extension Spelling {
  /// How an explanation names it.
  var name: String {
    switch self {
    case .exact: "persis"
    case .letters: "huruf"
    case .abbreviation: "singkatan"
    case .slang: "slang"
    case .regional: "daerah"
    case .affixed: "imbuhan"
    case .reduplicated: "ulang"
    case .synonym: "sinonim"
    }
  }
}
