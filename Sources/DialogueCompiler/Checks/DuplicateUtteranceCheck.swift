import Diagnostics

/// D513: one utterance of two questions, so that whoever types it is asked which is meant.
struct DuplicateUtteranceCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var first: [Phrase.Meaning: (question: QuestionDocument, phrase: Phrase)] = [:]
    var found: [Diagnostic] = []
    for question in context.document.questions {
      for utterance in question.utterances {
        let phrase = context.phrase(utterance)
        guard !phrase.meaning.isEmpty else { continue }
        guard let earlier = first[phrase.meaning] else {
          first[phrase.meaning] = (question, phrase)
          continue
        }
        let (other, name) = (earlier.question.name.text, question.name.text)
        guard other != name else { continue }
        found.append(
          Diagnostic(
            .d513, at: phrase.range,
            "Ujaran \"\(phrase.text)\" ada di tanya jawab \"\(other)\" dan \"\(name)\", jadi bot "
              + "bertanya mana yang dimaksud.",
            caretNote: "hapus dari salah satunya, atau tambahkan kata pembeda",
            notes: [DiagnosticNote("yang pertama di sini", at: earlier.phrase.range)]))
      }
    }
    return found
  }
}
