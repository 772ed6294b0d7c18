import Diagnostics
import Dialogue
import DialogueCompiler
import FoundationEssentials
import Testing

/// What `wicara schema` writes; tools/test-schema holds it against scripts with another validator.
struct ScriptSchemaTests {
  private static let heads = ["uji", "percakapan", "benih"]

  /// Read once: the largest has a few thousand lines, and most tests look into it.
  private static let decoded: [ScriptSchema: JSONValue] = {
    do {
      return try Dictionary(
        uniqueKeysWithValues: ScriptSchema.allCases.map { kind in
          let bytes = Data(kind.json(heads: heads).text.utf8)
          return (kind, try JSONDecoder().decode(JSONValue.self, from: bytes))
        })
    } catch {
      preconditionFailure("A schema is no JSON: \(error)")
    }
  }()

  private static func schema(_ kind: ScriptSchema = .any) throws -> JSONValue {
    try #require(decoded[kind])
  }

  @Test(arguments: ScriptSchema.allCases)
  func `every schema is sound JSON and its references lead somewhere`(kind: ScriptSchema) throws {
    let schema = try Self.schema(kind)
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    let isMapping = schema["type"]?.text == "object"
    #expect(isMapping || schema["allOf"] != nil, "a list would fit")
    let definitions = schema["$defs"]?.members ?? [:]
    for reference in schema.texts(of: "$ref") {
      let name = String(reference.dropFirst("#/$defs/".count))
      #expect(reference.hasPrefix("#/$defs/") && definitions[name] != nil, "\(reference)")
    }
    // An object with a doubled name would have lost one on the way.
    let written = kind.json(heads: Self.heads).text
    #expect(written.split(separator: "\n").count == schema.lineCount)
  }

  private static let tables: [KeyTable] =
    [
      .manifest, .file, .scopes, .command, .session, .reminder, .atExpiry, .action, .table,
      .officeHours, .question, .insertion, .flow, .kindTrigger, .message, .option, .rule, .several,
      .field, .review,
    ] + KeyTable.steps.map(\.table)

  @Test(arguments: tables.map(\.subject))
  func `every table of keys is one closed mapping with the table's own sentences`(
    subject: String
  ) throws {
    for table in Self.tables where table.subject == subject {
      let definitions = try #require(try Self.schema()["$defs"]?.members).values
      let found = definitions.filter { definition in
        Set((definition["properties"]?.members ?? [:]).keys) == Set(table.words)
          && definition["additionalProperties"] == .bool(false)
          && table.keys.allSatisfy { key in
            let value = definition["properties"]?[key.keyword.rawValue]
            return value?["description"]?.text?.hasPrefix(key.summary) == true
          }
      }
      let mapping = try #require(found.first, "\(table.words)")
      let required = Set((mapping["required"]?.items ?? []).compactMap { $0.text })
      #expect(
        required.isSuperset(of: table.keys.filter(\.isRequired).map(\.keyword.rawValue)))
    }
  }

  @Test func `every word of the language is in the schema`() throws {
    let schema = try Self.schema()
    let names = schema.propertyNames
    for keyword in Keyword.allCases where keyword != .finish {
      #expect(names.contains(keyword.rawValue), "\(keyword.rawValue)")
    }
    let step = try #require(schema["$defs"]?["langkah"]?["description"]?.text)
    #expect(step.contains(Keyword.finish.rawValue) && step.contains(Keyword.leave.rawValue))
  }

  @Test func `a step is decided by its word, in the reader's order`() throws {
    var branch = try #require(try Self.schema()["$defs"]?["langkah"])
    for step in KeyTable.steps {
      #expect(branch["if"]?["required"]?.items == [.string(step.keyword.rawValue)])
      #expect(branch["then"]?["$ref"]?.text == "#/$defs/langkah_\(step.keyword.rawValue)")
      branch = try #require(branch["else"])
    }
    #expect(
      Set((branch["properties"]?.members ?? [:]).keys)
        == Set(KeyTable.steps.map(\.keyword.rawValue)))
  }

  @Test(
    arguments: [
      ("langkah_pilih", "tampil", "^(tombol|daftar|angka|kalimat)$"),
      ("langkah_tanya", "cocok", "^(persis)$"), ("langkah_isian", "isi_awal", "^(pesan)$"),
      ("perintah", "lakukan", "^(ulangi|mundur)$"), ("saat_habis", "lakukan", saved),
      ("sesi", "saat_habis", saved), ("langkah_tanya", "coba", "^(1|2|3|4|5|6|7|8|9)$"),
      ("banyak", "sedikitnya", "^[0-9]+$"), ("bot", "wicara", "^(1)$"),
      (
        "pemicu_jenis", "jenis",
        "^(url|gambar|video|suara|dokumen|media|lokasi|kontak|tiket|stiker|lain)$"
      ),
    ])
  func `words and bounds are those that the table itself names`(
    place: String, key: String, pattern: String
  ) throws {
    let value = try Self.schema()["$defs"]?[place]?["properties"]?[key]
    #expect(value?["pattern"]?.text == pattern)
  }

  private static let saved = "^(simpan_draf|buang)$"

  @Test(
    arguments: [
      ("jenis", "teks", true), ("jenis", "daftar media opsional", true),
      ("jenis", "pola BW-XXXX", true), ("jenis", "pola BW-9{2-4} opsional", true),
      ("jenis", "rekaman", true), ("jenis", "pola", false), ("jenis", "teks?", false),
      ("jenis", "string", false), ("jenis", "teks banyak", false),
      ("lama_waktu", "30 menit", true), ("lama_waktu", "1 jam 30 menit", true),
      ("lama_waktu", "10d", false), ("lama_waktu", "0 menit", false), ("lama_waktu", "30", false),
      ("nama", "menu_utama2", true), ("nama", "Menu", false), ("nama", "2menu", false),
      ("nama", String(repeating: "a", count: 65), false),
      ("langkah_langkah", "-> nanti", true), ("langkah_langkah", "nanti", false),
    ])
  func `texts with a form of their own are judged as the reader does`(
    place: String, text: String, fits: Bool
  ) throws {
    let schema = try #require(try Self.schema()["$defs"]?[place])
    let alternatives = schema["anyOf"]?.items ?? [schema]
    #expect(
      try alternatives.contains { schema in
        if let words = schema["enum"]?.items { return words.contains(.string(text)) }
        let pattern = try #require(schema["pattern"]?.text)
        return try Regex(pattern).firstMatch(in: text) != nil
      } == fits)
  }

  @Test func `what may be a text may be what an editor takes for a number`() throws {
    let types = try Self.schema()["$defs"]?["teks"]?["type"]
    #expect(types?.items == [.string("string"), .string("number"), .string("boolean")])
  }

  @Test func `a transcript has exactly the keys of its reader`() throws {
    let schema = try Self.schema(.transcript)
    #expect(Set((schema["properties"]?.members ?? [:]).keys) == Set(Self.heads))
    #expect(schema["additionalProperties"] == .bool(false))
  }
}
