import Diagnostics

/// D901 for a language that lacks sentences, D902 for a value that the original does not have.
struct TranslationCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    let document = context.document
    return document.translations.sorted { $0.key < $1.key }.flatMap { language, texts in
      missing(texts, in: language, of: document) + foreignValues(texts, of: document)
    }
  }

  private func missing(
    _ texts: [NamedText], in language: String, of document: ScriptDocument
  ) -> [Diagnostic] {
    let translated = Set(texts.map(\.name.text))
    let missing = document.texts.map(\.name.text).filter { !translated.contains($0) }
    guard !missing.isEmpty, let first = texts.first else { return [] }
    let shown = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? ", ..." : "")
    return [
      Diagnostic(
        .d901, at: first.name.range,
        "\(missing.count) kalimat belum ada dalam bahasa \"\(language)\".",
        notes: [DiagnosticNote("yang belum: \(shown)")])
    ]
  }

  private func foreignValues(
    _ texts: [NamedText], of document: ScriptDocument
  ) -> [Diagnostic] {
    let originals = NamedTexts(document).original
    return texts.flatMap { text -> [Diagnostic] in
      guard let original = originals[text.name.text] else {
        let proposal = closestMatch(to: text.name.text, among: originals.keys.sorted())
        return [
          Diagnostic(
            .d902, at: text.name.range,
            "Kalimat \"\(text.name.text)\" tidak ada dalam naskah asal.",
            caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
        ]
      }
      let allowed = Set(Self.values(in: original.text).map(\.name))
      return Self.values(in: text.text.text).filter { !allowed.contains($0.name) }.map { value in
        Diagnostic(
          .d902, at: text.text.range(from: value.range.lowerBound, to: value.range.upperBound),
          "Terjemahan memakai {\(value.name)} yang tidak ada dalam kalimat asal.")
      }
    }
  }

  /// Names in braces, without filters, with their places in Unicode scalars.
  private static func values(in text: String) -> [(name: String, range: Range<Int>)] {
    var values: [(name: String, range: Range<Int>)] = []
    let scalars = Array(text.unicodeScalars)
    var open: Int?
    for (place, scalar) in scalars.enumerated() {
      if scalar == "{" { open = place }
      guard scalar == "}", let start = open else { continue }
      let inner = String(String.UnicodeScalarView(scalars[(start + 1)..<place]))
      let name = inner.split(separator: "|").first.map { String($0).trimmingSpaces } ?? ""
      if !name.isEmpty { values.append((name, start..<(place + 1))) }
      open = nil
    }
    return values
  }
}
