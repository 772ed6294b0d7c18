import Diagnostics
import YAMLDocument

/// D111: a sentence written in `[ ]`, which its commas cut into several items.
///
/// Only places that hold sentences are looked at: a list of keywords (`kata: [tidak punya tautan,
/// belum ada]`) is what `[ ]` is for.
enum ProseInList {
  /// nil unless the list is written in `[ ]`, has two items or more, and one of them looks like a
  /// sentence: four words or more, or a full stop, question or exclamation mark at a word's end.
  ///
  /// Or it looks like the rest of one: two words or more that go on in small letters where the
  /// first item began with a capital (`[Senin sampai Sabtu, kecuali hari libur]`).
  static func diagnostic(for node: YAMLNode) -> Diagnostic? {
    guard node.isFlow, case .sequence(let items) = node.content, items.count >= 2,
      items.contains(where: looksLikeSentence) || goesOn(items)
    else { return nil }
    return Diagnostic(
      .d111, at: node.range,
      "Koma memecah kalimat ini menjadi \(items.count) butir. Tulis sebagai daftar ke bawah.",
      notes: [DiagnosticNote("Bila ini satu kalimat, beri tanda kutip dan hapus kurung sikunya.")])
  }

  private static func goesOn(_ items: YAMLItems) -> Bool {
    guard plainText(items[0])?.first?.isUppercase == true else { return false }
    return items.dropFirst().compactMap(plainText).contains { text in
      text.first?.isLowercase == true && text.contains(" ")
    }
  }

  private static func plainText(_ node: YAMLNode) -> String? {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain else { return nil }
    return scalar.text
  }

  private static func looksLikeSentence(_ node: YAMLNode) -> Bool {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain else { return false }
    let words = scalar.text.split(whereSeparator: \.isWhitespace)
    return words.count >= 4
      || words.contains { word in
        word.contains(where: \.isLetter)
          && (word.hasSuffix(".") || word.hasSuffix("!") || word.hasSuffix("?"))
      }
  }
}
