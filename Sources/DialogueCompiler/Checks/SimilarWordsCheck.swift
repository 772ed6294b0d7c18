import Diagnostics
import IndonesianText

/// D505: two options of a question, or triggers of two flows, that one wrong letter turns into each
/// other.
///
/// Options that lead to the same place may be alike, and so may phrases that differ in a number.
struct SimilarWordsCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.prompts { _, prompt in
      guard !prompt.isStrict, prompt.options.count > 1 else { return }
      var owners: [String: Int] = [:]
      found += diagnostics(
        prompt.options.enumerated().flatMap { place, option in
          let owner = option.target.map { owners[$0.text, default: place] } ?? place
          if let target = option.target { owners[target.text] = owner }
          return option.phrases.map { ($0, owner) }
        }, context)
    }
    let flows = Dictionary(grouping: context.document.flows) { $0.role?.text ?? "" }
    for (_, flows) in flows.sorted(by: { $0.key < $1.key }) {
      found += diagnostics(
        flows.enumerated().flatMap { place, flow in
          flow.phrases.map { (Phrase(text: $0.text, range: $0.range), place) }
        }, context)
    }
    return found
  }

  private func diagnostics(
    _ phrases: [(phrase: Phrase, owner: Int)], _ context: WordContext
  ) -> [Diagnostic] {
    var similar = SimilarPhrases()
    return phrases.compactMap { phrase, owner in
      guard let place = similar.add(FoldedText(phrase.text).text, owner: owner) else {
        return nil
      }
      let other = phrases[place].phrase
      // One meaning in two spellings is told as D501 or D503.
      guard context.meaning(of: phrase.text) != context.meaning(of: other.text) else { return nil }
      return Diagnostic(
        .d505, at: phrase.range,
        "\"\(other.text)\" dan \"\(phrase.text)\" berbeda satu huruf; salah ketik akan ditanyakan "
          + "ulang.",
        caretNote: "pakai kata yang lebih berbeda",
        notes: [DiagnosticNote("yang mirip di sini", at: other.range)])
    }
  }
}
