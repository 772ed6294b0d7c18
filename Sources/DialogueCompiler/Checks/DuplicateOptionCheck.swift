import Diagnostics
import Dialogue

/// D501: an answer that fits two options of one question only ever takes the first.
struct DuplicateOptionCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.prompts { _, prompt in
      found += clashes(
        prompt.options.map { ($0.shownText, $0.phrases) }, isStrict: prompt.isStrict, context)
      found += clashes(
        prompt.options.map { option in
          (option.shownText, option.contains.map { Phrase(text: $0.text, range: $0.range) })
        }, isStrict: false, context)
    }
    context.forms { _, form in
      found += clashes(form.reviewPhrases, isStrict: false, context)
      found += clashes(form.fieldPhrases, isStrict: false, context)
    }
    return found
  }

  private func clashes(
    _ options: [(name: String, phrases: [Phrase])], isStrict: Bool, _ context: WordContext
  ) -> [Diagnostic] {
    var first: [WordContext.Meaning: (option: Int, phrase: Phrase)] = [:]
    var told: Set<[Int]> = []
    var found: [Diagnostic] = []
    for (place, option) in options.enumerated() {
      for phrase in option.phrases {
        let meaning = context.meaning(of: phrase.text, isStrict: isStrict)
        guard !meaning.isEmpty else { continue }
        guard let earlier = first[meaning] else {
          first[meaning] = (place, phrase)
          continue
        }
        guard earlier.option != place, told.insert([earlier.option, place]).inserted else {
          continue
        }
        let other = options[earlier.option].name
        let names =
          other == option.name
          ? "Dua opsi \"\(option.name)\"" : "Opsi \"\(other)\" dan \"\(option.name)\""
        found.append(
          Diagnostic(
            .d501, at: phrase.range,
            "\(names) cocok dengan jawaban yang sama: \"\(phrase.text)\".",
            caretNote: "pakai kata lain; yang terpilih selalu yang pertama",
            notes: [DiagnosticNote("yang pertama di sini", at: earlier.phrase.range)]))
      }
    }
    return found
  }
}

extension FormDocument {
  /// The options of the review, the form's own first.
  var reviewPhrases: [(name: String, phrases: [Phrase])] {
    guard review != nil else { return [] }
    let texts = StandardTexts()
    let own = [(submitLabel, texts.submit), (changeLabel, texts.change)].map { source, text in
      Phrase(text: source?.text ?? text, range: source?.range ?? name.range)
    }
    return own.map { ($0.text, [$0]) } + reviewOptions.map { ($0.shownText, $0.phrases) }
  }

  /// The options of the question which field to change: their labels.
  var fieldPhrases: [(name: String, phrases: [Phrase])] {
    guard review != nil else { return [] }
    return fields.map { name, prompt in
      let text = prompt.label?.text ?? name.text.replacingUnderscores.capitalizedFirst
      return (text, [Phrase(text: text, range: prompt.label?.range ?? name.range)])
    }
  }
}
