import IndonesianText

/// The standard words of a text, a line each, with what was typed and how it was read.
package func wordExplanation(of text: String) -> String {
  let folded = FoldedText(text)
  let vocabulary = Vocabulary.core
  return vocabulary.canonicalize(folded).words.map { word in
    let typed = word.source.map(folded.word).joined(separator: " ")
    let known = word.id == .unknown ? word.root : word.id
    let standard = known == .unknown ? typed : vocabulary.word(known)
    return "\(typed) = \(standard) (\(word.how.name))\n"
  }.joined()
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
