import Diagnostics

/// D903: a word in a spelling that the standard dictionary does not have.
///
/// Each word is told once, in its first place. Only what the bot says is looked at: people may be
/// understood in whatever way they write.
struct SpellingCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    var found: [(word: String, diagnostic: Diagnostic)] = []
    for text in context.sentences {
      for (written, place) in text.words {
        let word = written.lowercased()
        guard let standard = StandardSpelling.words[word], !isPartOfAddress(place, text) else {
          continue
        }
        counts[word, default: 0] += 1
        guard counts[word] == 1 else { continue }
        let isCapital = written.first?.isUppercase == true
        let proposal =
          isCapital ? standard.prefix(1).uppercased() + standard.dropFirst() : standard
        let range = text.range(from: place.lowerBound, to: place.upperBound)
        found.append(
          (
            word,
            Diagnostic(
              .d903, at: range, "\"\(written)\" tidak baku; KBBI: \"\(proposal)\".",
              fix: Fix(range: range, replacement: proposal))
          ))
      }
    }
    return found.map { word, diagnostic in
      var diagnostic = diagnostic
      if let count = counts[word], count > 1 {
        diagnostic.caretNote = "dan di \(count - 1) tempat lain"
      }
      return diagnostic
    }
  }

  /// `apotik.id` and `@apotik` are names of places in the net, which have their own spelling.
  private func isPartOfAddress(_ place: Range<Int>, _ text: SourceText) -> Bool {
    let scalars = Array(text.text.unicodeScalars)
    let marks: Set<Unicode.Scalar> = [".", "/", "@", "-", "_"]
    if place.lowerBound > 0, marks.contains(scalars[place.lowerBound - 1]) { return true }
    guard place.upperBound + 1 < scalars.count, marks.contains(scalars[place.upperBound]) else {
      return false
    }
    return !scalars[place.upperBound + 1].properties.isWhitespace
  }
}
