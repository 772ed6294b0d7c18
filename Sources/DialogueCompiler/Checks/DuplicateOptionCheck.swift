import Diagnostics
import Dialogue

/// D501: an answer that fits two options of one question only ever takes the first.
struct DuplicateOptionCheck: WordCheck {
  func diagnostics(in context: WordContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for question in context.questions where question.options.count > 1 {
      let options = question.prompt.options
      found += clashes(
        zip(options, question.options).map { ($0.shownText, $1) },
        isStrict: question.prompt.isStrict)
      if options.contains(where: { !$0.contains.isEmpty }) {
        found += clashes(
          options.map { ($0.shownText, $0.contains.map { context.phrase($0) }) }, isStrict: false)
      }
    }
    context.forms { _, form in
      found += clashes(form.reviewPhrases(context), isStrict: false)
      found += clashes(form.fieldPhrases(context), isStrict: false)
    }
    return found
  }

  private func clashes(
    _ options: [(name: String, phrases: [Phrase])], isStrict: Bool
  ) -> [Diagnostic] {
    var first: [Phrase.Meaning: (option: Int, phrase: Phrase)] = [:]
    var told: Set<[Int]> = []
    var found: [Diagnostic] = []
    for (place, option) in options.enumerated() {
      for phrase in option.phrases {
        let meaning = isStrict ? phrase.strictMeaning : phrase.meaning
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
  func reviewPhrases(_ context: WordContext) -> [(name: String, phrases: [Phrase])] {
    guard review != nil else { return [] }
    let texts = StandardTexts()
    let own = [(submitLabel, texts.submit), (changeLabel, texts.change)].map { source, text in
      context.phrase(source?.text ?? text, at: source?.range ?? name.range)
    }
    return own.map { ($0.text, [$0]) }
      + reviewOptions.map { ($0.shownText, context.phrases(of: $0)) }
  }

  /// The options of the question which field to change: their labels and other words.
  func fieldPhrases(_ context: WordContext) -> [(name: String, phrases: [Phrase])] {
    guard review != nil else { return [] }
    return fields.map { name, prompt in
      let text = prompt.label?.text ?? name.text.replacingUnderscores.capitalizedFirst
      let label = context.phrase(text, at: prompt.label?.range ?? name.range)
      return (text, [label] + prompt.words.map { context.phrase($0) })
    }
  }
}
