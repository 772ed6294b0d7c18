import Diagnostics
import Dialogue
import IndonesianText

/// D514: an utterance that something else always takes, even if it is typed letter by letter.
///
/// Commands come before questions, and so does a trigger that stands in the message, unless it is
/// one word among others.
struct SwallowedUtteranceCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    let commands = context.commandWords
    let triggers = Triggers(context)
    return context.document.questions.flatMap(\.utterances).compactMap { utterance in
      let phrase = context.phrase(utterance)
      if let (command, word) = commands[phrase.meaning], !phrase.meaning.isEmpty {
        return Diagnostic(
          .d514, at: phrase.range,
          "Ujaran \"\(phrase.text)\" tidak akan pernah kena karena perintah "
            + "\"\(command.name.text)\" lebih dulu cocok.",
          caretNote: "pakai kalimat lain, atau hapus ujaran ini",
          notes: [DiagnosticNote("perintah \"\(command.name.text)\"", at: word.range)])
      }
      guard let (flow, trigger) = triggers.taking(utterance, context) else { return nil }
      return Diagnostic(
        .d514, at: phrase.range,
        "Ujaran \"\(phrase.text)\" tidak akan pernah kena karena pemicu \"\(trigger.text)\" dari "
          + "alur \"\(flow.name.text)\" lebih dulu cocok.",
        caretNote: "ganti kata-katanya, atau buat pemicu itu lebih khusus",
        notes: [DiagnosticNote("pemicu \"\(trigger.text)\"", at: trigger.range)])
    }
  }

  /// What everybody can type to open a flow.
  private struct Triggers {
    private var all: [(flow: FlowDocument, phrase: Phrase)] = []
    private let table: PhraseTable

    init(_ context: WordContext) {
      for (flow, phrases) in zip(context.document.flows, context.triggers)
      where flow.role == nil {
        all += phrases.map { (flow, $0) }
      }
      table = PhraseTable(
        all.enumerated().map { place, trigger in
          (words: context.language.vocabulary.phrase(trigger.phrase.text), value: Int32(place))
        })
    }

    /// The longest trigger in an utterance, of several words or all of it.
    func taking(
      _ utterance: SourceText, _ context: WordContext
    ) -> (flow: FlowDocument, phrase: Phrase)? {
      let words = context.language.vocabulary.ids(of: FoldedText(utterance.text))
      return table.longestContained(in: words)
        .first { $0.range.count > 1 || $0.range.count == words.count }
        .map { all[Int($0.value)] }
    }
  }
}
