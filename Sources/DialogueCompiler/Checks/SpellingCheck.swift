import Diagnostics

/// D903: a word in a spelling that the standard dictionary does not have.
///
/// Each word is told once, in its first place. Only what the bot says is looked at: people may be
/// understood in whatever way they write.
struct SpellingCheck: ScriptCheck {
  /// Standard forms by the hash of the other spelling.
  private static let standards = Dictionary(
    uniqueKeysWithValues: StandardSpelling.words.map { (SentenceWord.hash($0.key), $0.value) })

  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var counts: [UInt64: Int] = [:]
    var found: [(word: UInt64, diagnostic: Diagnostic)] = []
    for text in context.sentences {
      text.words { word in
        guard let standard = Self.standards[word.hash], !isPartOfAddress(word.place, text) else {
          return
        }
        counts[word.hash, default: 0] += 1
        guard counts[word.hash] == 1 else { return }
        found.append((word.hash, diagnostic(word.place, in: text, standard)))
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

  private func diagnostic(
    _ place: Range<Int>, in text: SourceText, _ standard: String
  ) -> Diagnostic {
    let written = text.part(place)
    let isCapital = written.first?.isUppercase == true
    let proposal = isCapital ? standard.capitalizedFirst : standard
    let range = text.range(from: place.lowerBound, to: place.upperBound)
    return Diagnostic(
      .d903, at: range, "\"\(written)\" tidak baku; KBBI: \"\(proposal)\".",
      fix: Fix(range: range, replacement: proposal))
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
