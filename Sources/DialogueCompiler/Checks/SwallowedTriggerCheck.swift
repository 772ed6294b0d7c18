import Diagnostics
import Dialogue
import IndonesianText

/// D504: a trigger that something else always takes first.
///
/// - A phrase that is a command's word, or that a command's `bentuk` takes with the rest as its
///   text, where the command leads elsewhere.
/// - A kind of message that a wider kind before it takes (`media` before `gambar`).
struct SwallowedTriggerCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    let words = context.commandWords
    let patterns = openPatterns(context)
    var found: [Diagnostic] = []
    for (flow, phrases) in zip(context.document.flows, context.triggers) {
      for phrase in phrases {
        let meaning = phrase.meaning
        guard !meaning.isEmpty, let (command, word) = words[meaning] ?? patterns.first(meaning),
          (command.go ?? command.call)?.text != flow.name.text
        else { continue }
        found.append(
          Diagnostic(
            .d504, at: phrase.range,
            "Pemicu \"\(phrase.text)\" tidak akan pernah kena karena perintah "
              + "\"\(command.name.text)\" lebih dulu cocok.",
            caretNote: "pakai kalimat lain, atau hapus pemicu ini",
            notes: [DiagnosticNote("perintah \"\(command.name.text)\"", at: word.range)]))
      }
    }
    return found + swallowedKinds(context)
  }

  // MARK: - Commands

  /// Patterns whose place takes any text.
  private struct OpenPatterns {
    var byFirst: [WordID: [(words: [WordID], word: CommandWord)]] = [:]

    func first(_ meaning: Phrase.Meaning) -> CommandWord? {
      guard case .words(let ids) = meaning, let first = ids.first else { return nil }
      return byFirst[first]?.first {
        ids.count > $0.words.count && ids.starts(with: $0.words)
      }?.word
    }
  }

  private func openPatterns(_ context: WordContext) -> OpenPatterns {
    var patterns = OpenPatterns()
    for command in context.document.manifest.commands where command.role == nil {
      for pattern in command.patterns {
        let parts = pattern.text.split(separator: "{", maxSplits: 1)
        guard parts.count == 2,
          case .words(let words) = context.phrase(String(parts[0]), at: pattern.range).meaning,
          let first = words.first,
          parts[1].split(separator: ":").last.map({ Self.isOpen(String($0)) }) == true
        else { continue }
        patterns.byFirst[first, default: []].append((words, (command, pattern)))
      }
    }
    return patterns
  }

  private static func isOpen(_ type: String) -> Bool {
    let word = type.split { $0 == " " || $0 == "}" }.first.map { String($0) } ?? ""
    return word == "teks"
  }

  // MARK: - Kinds

  private static let wider: [String: String] = [
    "gambar": "media", "video": "media", "suara": "media", "dokumen": "media",
  ]

  /// Kinds are looked at in the order of the flows' names, and in a flow as they are written.
  private func swallowedKinds(_ context: WordContext) -> [Diagnostic] {
    var taken: [String: SourceText] = [:]
    var found: [Diagnostic] = []
    for flow in context.symbols.flowDocuments where flow.role == nil {
      for kind in flow.kinds {
        if let wider = Self.wider[kind.type.text], let earlier = taken[wider] {
          found.append(
            Diagnostic(
              .d504, at: kind.type.range,
              "Pemicu \"\(kind.type.text)\" tidak akan pernah kena karena \"\(wider)\" lebih dulu "
                + "cocok.",
              caretNote: "sebut jenisnya satu per satu di pemicu \"\(wider)\"",
              notes: [DiagnosticNote("pemicu \"\(wider)\"", at: earlier.range)]))
        }
        if taken[kind.type.text] == nil { taken[kind.type.text] = kind.type }
      }
    }
    return found
  }
}
