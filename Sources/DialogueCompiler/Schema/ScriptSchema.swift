package import Diagnostics

/// JSON Schemas (draft 2020-12) of the files that writers edit, for any YAML editor.
///
/// They are made of the tables that the reader itself uses. What only a whole bot can tell
/// (targets, variables, doubled options) is left to `wicara check`.
///
/// Only keywords that draft 7 has too are used, except `$defs`: most editors know no more.
package enum ScriptSchema: String, CaseIterable, Sendable {
  /// Any file; what stands in it decides which.
  case any = "semua"
  case manifest = "bot"
  case script = "naskah"
  case transcript = "uji"

  /// The schema itself.
  ///
  /// - Parameter heads: The keys of a transcript, from its own reader.
  /// - Returns: A JSON object.
  package func json(heads: [String]) -> JSONText {
    let transcript = TranscriptSchema(heads: heads)
    var members: [JSONText.Member] = [
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string(title)),
    ]
    switch self {
    case .manifest: members.append(Self.only(.manifest))
    case .script: members.append(Self.only(.file))
    case .transcript: return .object(members + transcript.schema.members)
    case .any: members += anyFile(transcript).members
    }
    members.append(.init("$defs", definitions(transcript)))
    return .object(members)
  }

  /// Not a bare `$ref`: draft 7 would pass over `$defs` beside it.
  private static func only(_ name: SchemaPlace.Name) -> JSONText.Member {
    .init("allOf", .array([SchemaObject.reference(name.rawValue).json]))
  }

  private var title: String {
    switch self {
    case .any: "Berkas Wicara"
    case .manifest: "bot.yaml"
    case .script: "Naskah Wicara"
    case .transcript: "Uji naskah Wicara"
    }
  }

  /// A file with a key that only bot.yaml must have is one; a test says so by its own keys.
  private func anyFile(_ transcript: TranscriptSchema) -> SchemaObject {
    let heads = KeyTable.manifest.keys.filter(\.isRequired).map(\.keyword)
    return SchemaObject("object")
      .with("if", SchemaObject().with("anyOf", PlaceSchemas.anyRequired(heads)))
      .with("then", .reference(SchemaPlace.Name.manifest.rawValue))
      .with(
        "else",
        SchemaObject().with("if", transcript.isTranscript)
          .with("then", .reference("uji"))
          .with("else", .reference(SchemaPlace.Name.file.rawValue)))
  }

  private func definitions(_ transcript: TranscriptSchema) -> JSONText {
    var definitions: [JSONText.Member] = SchemaPlace.all.map { place in
      .init(place.name, PlaceSchemas.keys(of: place).described(place.table.subject + ".").json)
    }
    if self == .any { definitions.append(.init("uji", transcript.schema.json)) }
    definitions.append(.init("langkah", PlaceSchemas.step.json))
    definitions.append(.init("sebuah_opsi", PlaceSchemas.optionOfList.json))
    definitions.append(.init("nilai_opsi", PlaceSchemas.optionOfKey.json))
    let key = KeyDefinition(.texts, "", "")
    definitions += ValueSchemas.named.map { value in
      .init(value.name, ValueSchemas.expanded(value.form, for: key).described(value.about).json)
    }
    return .object(definitions)
  }
}
