package import IndonesianText

/// The standard words of a text, a line each, with what was typed and how it was read.
package func wordExplanation(of text: String, _ vocabulary: Vocabulary = .core) -> String {
  let folded = FoldedText(text)
  let words = vocabulary.corrected(vocabulary.canonicalize(folded), of: folded).words
  var lines: [String] = []
  var place = 0
  while place < words.count {
    // Several words that one spelling stands for.
    let end = words[place...].firstIndex { $0.source != words[place].source } ?? words.count
    let typed = words[place].source.map(folded.word).joined(separator: " ")
    let standard = words[place..<end].map { word in
      let known = word.id == .unknown ? word.root : word.id
      return known == .unknown ? typed : vocabulary.word(known)
    }
    var reason = words[place].how.name
    if let neighbour = words[place].neighbour {
      reason += ", karena \"\(folded.word(neighbour))\""
    }
    lines.append("\(typed) = \(standard.joined(separator: " ")) (\(reason))\n")
    place = end
  }
  return lines.joined()
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
    case .typingError(let cost): "salah ketik, biaya \(TypingCost.text(cost))"
    }
  }
}
