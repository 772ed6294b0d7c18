import Diagnostics

/// D501: two commands with the same word; only the first would ever run.
struct DuplicateCommandCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var first: [Phrase.Meaning: (command: CommandDocument, word: SourceText)] = [:]
    var found: [Diagnostic] = []
    for command in context.document.manifest.commands {
      for word in command.words {
        let meaning = context.phrase(word).meaning
        guard let earlier = first[meaning] else {
          first[meaning] = (command, word)
          continue
        }
        // One role's own meaning of a word may stand before everybody's.
        let isOwn =
          earlier.command.role != nil && earlier.command.role?.text != command.role?.text
        guard earlier.command.name.text != command.name.text, !isOwn else { continue }
        found.append(
          Diagnostic(
            .d501, at: word.range,
            "Perintah \"\(earlier.command.name.text)\" dan \"\(command.name.text)\" cocok dengan "
              + "kata yang sama: \"\(word.text)\".",
            caretNote: "hapus atau ganti salah satunya",
            notes: [DiagnosticNote("yang pertama di sini", at: earlier.word.range)]))
      }
    }
    return found
  }
}
