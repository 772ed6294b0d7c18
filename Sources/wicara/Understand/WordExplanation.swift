import IndonesianText

/// The standard words of a text, a line each, with what was typed and how it was read.
package func wordExplanation(of text: String) -> String {
  let folded = FoldedText(text)
  let vocabulary = Vocabulary.core
  return vocabulary.canonicalize(folded).words.map { word in
    let typed = word.source.map(folded.word).joined(separator: " ")
    let standard = word.id == .unknown ? typed : vocabulary.word(word.id)
    return "\(typed) = \(standard) (\(word.how.name))\n"
  }.joined()
}

extension Spelling {
  /// How an explanation names it.
  var name: String {
    switch self {
    case .exact: "persis"
    case .squeezed: "huruf"
    case .informal: "slang"
    case .reduplicated: "ulang"
    case .synonym: "sinonim"
    }
  }
}
