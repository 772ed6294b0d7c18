import Diagnostics
import Dialogue

/// D507: no answer was found that keeps all rules of a question, or an example of the writer's own
/// breaks them.
///
/// Rules are judged by the engine itself on an empty conversation. A rule that also reads other
/// variables cannot be judged so and is left out.
enum UnsatisfiableRuleCheck {
  static func diagnostics(
    _ script: Script, _ prompts: [PromptDocument], at ranges: [SourceRange]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let places = Dictionary(zip(ranges, ranges.indices), uniquingKeysWith: { first, _ in first })
    for document in prompts where !document.rules.isEmpty || !document.examples.isEmpty {
      guard let place = places[document.range] else { continue }
      let prompt = PromptIndex(place)
      guard judgesAnswerAlone(script[prompt]) else { continue }
      let accepts = { (text: String) in wouldAccept(.text(text), for: prompt, in: script) }
      if let bad = document.examples.first(where: { !accepts($0.text) }) {
        found.append(
          Diagnostic(
            .d507, at: bad.range,
            "Contoh \"\(bad.text)\" tidak diterima oleh pertanyaannya sendiri."))
      } else if !document.rules.isEmpty, document.examples.isEmpty,
        !samples(for: document).contains(where: accepts)
      {
        found.append(
          Diagnostic(
            .d507, at: document.rules[0].range,
            "Tidak ditemukan contoh jawaban yang memenuhi semua syarat. Tambahkan \"contoh:\"."))
      }
    }
    return found
  }

  private static func judgesAnswerAlone(_ prompt: Prompt) -> Bool {
    prompt.validations.allSatisfy { !$0.condition.readsVariables }
      && [.text, .number, .date, .time, .phone, .email, .link, .mask, .money, .name, .choice]
        .contains(prompt.answer)
  }

  private static func samples(for document: PromptDocument) -> [String] {
    var samples = [document.type?.answer?.sample].compactMap { $0 }
    samples += document.options.map { $0.label?.text ?? $0.keyText }
    return samples + commonSamples
  }

  /// Texts of many lengths, numbers of many sizes, days and times.
  private static let commonSamples: [String] =
    [1, 2, 3, 5, 8, 10, 12, 16, 20, 50, 100, 200, 500].map {
      String(decoding: [UInt8](repeating: UInt8(ascii: "a"), count: $0), as: UTF8.self)
    }
    + [0, 1, 2, 5, 10, 17, 20, 50, 100, 1_000, 10_000, 1_000_000].map { "\($0)" }
    + ["hari ini", "kemarin", "besok", "07.00", "12.00", "20.00"]
}

extension Expression {
  /// Whether the value depends on anything but the answer and constants.
  var readsVariables: Bool {
    switch self {
    case .variable: true
    case .constant, .answer, .context: false
    case .member(let inner, _), .not(let inner), .label(let inner, _),
      .lookup(_, let inner, _):
      inner.readsVariables
    case .element(let left, let right), .and(let left, let right), .or(let left, let right),
      .compare(_, let left, let right), .contains(let left, let right),
      .arithmetic(_, let left, let right):
      left.readsVariables || right.readsVariables
    case .call(_, let arguments): arguments.contains { $0.readsVariables }
    }
  }
}
