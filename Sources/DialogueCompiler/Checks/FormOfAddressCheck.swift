import Diagnostics

/// D904: a script that calls people "Anda" in one place and "kamu" or "Kakak" in another.
///
/// The friendly "Kak" of a greeting goes with every form and is left out.
struct FormOfAddressCheck: ScriptCheck {
  /// By the hash of the word.
  private static let forms = Dictionary(
    uniqueKeysWithValues: [
      ("anda", "Anda"), ("kamu", "kamu"), ("kamukah", "kamu"), ("kakak", "Kakak"),
    ].map { (SentenceWord.hash($0.0), $0.1) })

  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var uses: [String: (count: Int, first: SourceRange)] = [:]
    for text in context.sentences {
      for (form, range) in forms(in: text) {
        uses[form] = (uses[form].map { $0.count + 1 } ?? 1, uses[form]?.first ?? range)
      }
    }
    let sorted = uses.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let usual = sorted.first, let rare = sorted.last, sorted.count > 1 else { return [] }
    return [
      Diagnostic(
        .d904, at: rare.value.first,
        "Naskah mencampur \"\(usual.key)\" (\(usual.value.count) kali) dan \"\(rare.key)\" "
          + "(\(rare.value.count) kali).",
        caretNote: "pilih satu sapaan, misalnya \"\(usual.key)\"",
        notes: [DiagnosticNote("\"\(usual.key)\" dipakai di sini", at: usual.value.first)])
    ]
  }

  private func forms(in text: SourceText) -> [(form: String, range: SourceRange)] {
    var found: [(form: String, range: SourceRange)] = []
    text.words { word in
      // "kakak perempuan" is a sister; the form of address has a capital.
      guard let form = Self.forms[word.hash],
        form != "Kakak" || text.part(word.place) == "Kakak"
      else { return }
      found.append(
        (form, text.range(from: word.place.lowerBound, to: word.place.upperBound)))
    }
    return found
  }
}
