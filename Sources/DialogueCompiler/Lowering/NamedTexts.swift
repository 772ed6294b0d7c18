/// The shared sentences of a script (`teks:`) with their translations.
struct NamedTexts {
  /// The contact variable that holds the code of the language to be used.
  static let languageVariable = "bahasa"

  var original: [String: SourceText]
  /// By language code, then by name.
  var translations: [String: [String: SourceText]]

  init(_ document: ScriptDocument) {
    original = Self.byName(document.texts)
    translations = document.translations.mapValues { Self.byName($0) }
  }

  private static func byName(_ texts: [NamedText]) -> [String: SourceText] {
    Dictionary(texts.map { ($0.name.text, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
