import Diagnostics
import Dialogue

/// The schemas of the kinds of value.
///
/// A YAML editor reads `3` as a number and `true` as a truth value where the language reads a text,
/// so wherever a text may stand these may stand too.
enum ValueSchemas {
  /// The kinds of value that are a schema of their own below `$defs`, so that the whole stays
  /// readable.
  static let named: [(name: String, form: ValueForm, about: String)] = [
    ("teks", .text, "Sebuah teks."),
    ("daftar_teks", .texts, "Satu teks, atau daftar teks."),
    ("nama", .name, "Huruf kecil, angka, dan garis bawah; diawali huruf."),
    ("tujuan", .target, "Nama bagian atau alur; boleh didahului tanda ->."),
    ("ya_tidak", .yesNo, "ya atau tidak."),
    (
      "lama_waktu", .duration,
      "Bilangan, spasi, satuan: "
        + DurationText.units.map { "30 \($0.word)" }.joined(separator: ", ") + "."
    ),
    ("jenis", .type, "Sebuah jenis: \(typeWords.joined(separator: ", "))."),
    ("langkah_langkah", .steps, "Daftar langkah, tiap langkah diawali \"- \"."),
    ("opsi", .options, "Daftar opsi: - Label -> tujuan, atau kunci: Label."),
  ]

  /// What a key takes; short, by reference, where there is one.
  static func schema(of form: ValueForm, for key: KeyDefinition) -> SchemaObject {
    if let named = named.first(where: { $0.form == form }) { return .reference(named.name) }
    if case .place(let name) = form { return .reference(name.rawValue) }
    return expanded(form, for: key)
  }

  /// What a key takes, written out.
  static func expanded(_ form: ValueForm, for key: KeyDefinition) -> SchemaObject {
    switch form {
    case .text, .texts, .name, .target, .yesNo, .duration, .type, .version, .zone, .word, .number:
      scalar(form, for: key)
    case .steps:
      SchemaObject("array", "string").with("items", .reference("langkah"))
        .with("pattern", .string("^->"))
    case .answer:
      expanded(.text, for: key).or(SchemaObject("array").with("items", .reference("langkah")))
    case .options:
      SchemaObject("array", "object").with("items", .reference("sebuah_opsi"))
        .with("propertyNames", .reference("nama"))
        .with("additionalProperties", .reference("nilai_opsi"))
    case .place(let name): PlaceSchemas.keys(of: SchemaPlace.named(name))
    case .list(let item): SchemaObject("array").with("items", schema(of: item, for: key))
    case .names(let value):
      SchemaObject("object").with("propertyNames", .reference("nama"))
        .with("additionalProperties", schema(of: value, for: key))
    case .entries(let value):
      SchemaObject("object").with("additionalProperties", schema(of: value, for: key))
    case .either(let one, let other): expanded(one, for: key).or(expanded(other, for: key))
    }
  }

  private static func scalar(_ form: ValueForm, for key: KeyDefinition) -> SchemaObject {
    switch form {
    case .texts: expanded(.either(.text, .list(.text)), for: key)
    case .name: SchemaObject("string").with("pattern", .string(namePattern))
    case .target: SchemaObject("string").with("minLength", .integer(1))
    case .yesNo: SchemaObject().with("enum", .strings(["ya", "tidak"]))
    case .duration: SchemaObject("string").with("pattern", .string(durationPattern))
    case .type:
      SchemaObject().with(
        "anyOf",
        .array([
          // For editors to propose; a mask needs its form beside it.
          SchemaObject().with("enum", .strings(typeWords.filter { $0 != maskWord })).json,
          SchemaObject("string").with("pattern", .string(typePattern)).json,
        ]))
    case .version: whole(1...DocumentReader.languageVersion)
    case .zone: SchemaObject().with("enum", .strings(ScriptAssembly.zones.keys.sorted()))
    // A pattern, not `enum`: that would bind the other kind of value in an `or`.
    case .word:
      SchemaObject("string").with(
        "pattern", .string("^(\(words(in: key.form).joined(separator: "|")))$"))
    case .number: whole(bounds(in: key.form) ?? 1...Int.max)
    default: SchemaObject("string", "number", "boolean").with("minLength", .integer(1))
    }
  }

  /// A whole number, also in quotes.
  private static func whole(_ bounds: ClosedRange<Int>) -> SchemaObject {
    let schema = SchemaObject("integer", "string").with("minimum", .integer(bounds.lowerBound))
    guard bounds.upperBound < 100 else {
      return schema.with("pattern", .string("^[0-9]+$"))
    }
    let spellings = bounds.map { String($0) }.joined(separator: "|")
    return schema.with("maximum", .integer(bounds.upperBound))
      .with("pattern", .string("^(\(spellings))$"))
  }

  // MARK: - What a table's form says

  /// `tombol, daftar, angka, atau kalimat` is these four words; a remark after `;` is none.
  static func words(in form: String) -> [String] {
    form.split(separator: ",").flatMap { part in
      part.split(separator: " ").filter { $0 != "atau" }.map { String($0) }
    }
  }

  /// `1 sampai 9`; nil if the form names no bounds.
  static func bounds(in form: String) -> ClosedRange<Int>? {
    let words = form.split(separator: " ")
    guard words.count == 3, words[1] == "sampai", let least = Int(words[0]),
      let most = Int(words[2]), least <= most
    else { return nil }
    return least...most
  }

  // MARK: - Patterns

  /// The names that `DocumentReader.isName` takes.
  private static let namePattern = "^[a-z][a-z0-9_]{0,63}$"

  private static let durationPattern: String = {
    let units = DurationText.units.map(\.word).joined(separator: "|")
    let part = "0*[1-9][0-9]* +(\(units))"
    return "^ *\(part)( +\(part))* *$"
  }()

  private static let typeWords = TypeWords.all.map(\.word) + ["rekaman"]

  private static let maskWord = TypeWords.word(for: AnswerType.mask)

  private static let typePattern: String = {
    let others = typeWords.filter { $0 != maskWord }.joined(separator: "|")
    return "^ *(daftar +)?(\(others)|\(maskWord) +[^ ].*?)( +opsional)? *$"
  }()
}
