import IndonesianText

/// What is said at the review besides that all is right.
///
/// What is sent cannot be called back, so a yes that tells something else sends nothing.
extension TurnRun {
  /// Takes the value of a field that comes behind a yes: "oh iya, daerahnya Boyolali", "ya fitnah".
  mutating func takeValueAtReview(_ input: Input, at index: PromptIndex) -> Bool {
    guard case .review = script[index].role, let form = formOfPrompt(index), input.isText,
      exactOption(input, script[index]) == nil, !input.spoken.asks,
      let (field, text) = valueBehindYes(input, form)
    else { return false }
    trace.rung = .correction
    correct(field, with: text, at: index)
    return true
  }

  /// Waits for who wants to send later: "kirim besok saja".
  mutating func takePuttingOff(_ input: Input, at index: PromptIndex) -> Bool {
    guard case .review = script[index].role, input.isText, input.spoken.putsOff else {
      return false
    }
    trace.rung = .courtesy
    say(script.texts.waiting)
    return true
  }

  private func valueBehindYes(_ input: Input, _ form: Form) -> (Form.Field, String)? {
    let words = input.spoken.words
    let first = words.firstIndex { !Self.openings.contains($0.text) } ?? words.count
    for field in form.fields {
      for name in names(of: field) where isNamed(name, by: words[first...]) {
        let text = input.text(behind: words[first + name.count - 1])
        return isNewValue(text, of: field, isNamed: true) ? (field, text) : nil
      }
    }
    guard first > 0, first < words.count else { return nil }
    let text = input.text(behind: words[first - 1])
    let meant = form.fields.filter { isNewValue(text, of: $0, isNamed: false) }
    return meant.count == 1 ? meant.first.map { ($0, text) } : nil
  }

  private func isNamed(_ name: [String], by words: ArraySlice<SpokenWords.Word>) -> Bool {
    words.count > name.count && zip(name, words).allSatisfy { $1.isOne(of: [$0]) }
  }

  /// Whether a text is a value of a field, another than it has, and no judgement: "sudah benar".
  private func isNewValue(_ text: String, of field: Form.Field, isNamed: Bool) -> Bool {
    guard script[field.prompt].answer != .text,
      ![.yes, .no].contains(
        Input(.text(text), language: script.language).meaning(for: .correct))
    else { return false }
    return switch wholeReading(text, for: field.prompt, isNamed: isNamed) {
    case .accepted(let read, _)?, .doubtful(let read)?: read != value(of: field.variable)
    case .severalRegions?: true
    case .refused?, .notUnderstood?, nil: false
    }
  }

  /// A yes and what stands around it.
  private static let openings: Set<String> = [
    "ya", "oke", "oh", "o", "eh", "nah", "sip", "baik", "baiklah", "siap", "tapi", "hmm", "hm",
    "kak", "min", "pak", "bu", "mas", "mbak", "bang",
  ]
}

extension Input {
  /// What stands behind a word, without the signs that announce it.
  fileprivate func text(behind word: SpokenWords.Word) -> String {
    let end = folded.words[word.source.upperBound - 1].original.upperBound
    let rest = text.utf8.dropFirst(end).drop { " ,:=".utf8.contains($0) }
    return (String(rest) ?? "").trimmed
  }
}
