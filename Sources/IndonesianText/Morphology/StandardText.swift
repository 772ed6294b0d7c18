/// A message as it would be written in standard spelling, in small letters and without signs.
package func standardText(_ text: String) -> String {
  let folded = FoldedText(text)
  let vocabulary = Vocabulary.core
  return vocabulary.canonicalize(folded).words.map { word in
    word.id == .unknown
      ? word.source.map(folded.word).joined(separator: " ") : vocabulary.word(word.id)
  }.joined(separator: " ")
}
