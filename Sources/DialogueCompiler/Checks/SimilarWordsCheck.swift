import Diagnostics

/// D505: two options of a question, or triggers of two flows, that one wrong letter turns into each
/// other.
///
/// Options that lead to the same place may be alike, and so may phrases that differ in a number.
struct SimilarWordsCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for question in context.questions {
      let options = question.prompt.options
      guard !question.prompt.isStrict, options.count > 1 else { continue }
      var owners: [String: Int] = [:]
      found += diagnostics(
        zip(options, question.options).enumerated().flatMap { place, option in
          let (option, phrases) = option
          let owner = option.target.map { owners[$0.text, default: place] } ?? place
          if let target = option.target { owners[target.text] = owner }
          return phrases.map { SimilarPhrases.Entry(phrase: $0, owner: owner) }
        })
    }
    let places = Dictionary(grouping: context.document.flows.indices) {
      context.document.flows[$0].role?.text ?? ""
    }
    for (_, places) in places.sorted(by: { $0.key < $1.key }) {
      found += diagnostics(
        places.flatMap { place in
          context.triggers[place].map { SimilarPhrases.Entry(phrase: $0, owner: place) }
        })
    }
    return found
  }

  private func diagnostics(_ entries: [SimilarPhrases.Entry]) -> [Diagnostic] {
    SimilarPhrases.earlier(in: entries).map { place, earlier in
      (entries[place].phrase, entries[earlier].phrase)
    }.filter { phrase, other in
      // One meaning in two spellings is told as D501 or D503.
      phrase.meaning != other.meaning
    }.map { phrase, other in
      Diagnostic(
        .d505, at: phrase.range,
        "\"\(other.text)\" dan \"\(phrase.text)\" berbeda satu huruf; salah ketik akan ditanyakan "
          + "ulang.",
        caretNote: "pakai kata yang lebih berbeda",
        notes: [DiagnosticNote("yang mirip di sini", at: other.range)])
    }
  }
}
