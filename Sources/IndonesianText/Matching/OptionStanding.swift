/// How well an option fits a whole message, for someone who asks why it was chosen or not.
package struct OptionStanding: Hashable, Sendable {
  /// Place in the list of options.
  package var option: Int
  /// 0 to 100.
  package var points: Int
  /// The phrase of the option that fits best, folded.
  package var phrase: String
  /// By word of the message, the points that are lost where it is left out; negative for a word
  /// that the option does not explain.
  package var words: [Word]

  /// A word of the message.
  package struct Word: Hashable, Sendable {
    /// Folded, as it was typed.
    package var typed: String
    package var points: Int
  }
}

extension OptionMatcher {
  /// The options that share a word with a message, best first, with the points by which `read`
  /// compares them.
  ///
  /// A choice by place in the list, or by what the message means as an answer, has no points.
  package func standings(for text: String) -> [OptionStanding] {
    let text = Self.withPlainDigits(text)
    let folded = FoldedText(text)
    guard !folded.isEmpty, folded.words.count <= Self.longestMessage else { return [] }
    let tokens = OptionToken.tokens(text, folded, vocabulary.canonicalize(folded), vocabulary)
    let without = tokens.indices.map { place in
      var rest = tokens
      rest.remove(at: place)
      return phrases.fits(rest[...])
    }
    return phrases.fits(tokens[...]).map { fit in
      OptionStanding(
        option: fit.option, points: fit.points, phrase: phrases.text(of: fit.phrase),
        words: zip(tokens, without).map { token, fits in
          let rest = fits.first { $0.option == fit.option }?.points ?? 0
          return OptionStanding.Word(typed: token.typed, points: fit.points - rest)
        })
    }
  }
}
