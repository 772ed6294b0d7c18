import Diagnostics

/// The schema of one test of a `*.uji.yaml` file.
struct TranscriptSchema {
  /// The keys, from the reader of transcripts.
  var heads: [String]

  /// Whether a mapping is meant as a test.
  var isTranscript: SchemaObject {
    SchemaObject().with(
      "anyOf",
      .array(Self.required.map { .object([.init("required", .strings([$0]))]) }))
  }

  var schema: SchemaObject {
    SchemaObject("object").described("Sebuah uji: kepala dan percakapan.")
      .with(
        "properties",
        .object(heads.map { .init($0, schema(of: $0).described(about($0)).json) })
      )
      .with("required", .strings(Self.required))
      .with("additionalProperties", .bool(false))
  }

  private static let required = ["uji", "percakapan"]

  private func schema(of head: String) -> SchemaObject {
    switch head {
    case "pengguna", "variabel", "aksi": SchemaObject("object")
    case "benih":
      SchemaObject("integer", "string").with("minimum", .integer(0))
        .with("pattern", .string("^[0-9]+$"))
    case "percakapan": SchemaObject("string").with("minLength", .integer(1))
    default: SchemaObject("string", "number", "boolean").with("minLength", .integer(1))
    }
  }

  private func about(_ head: String) -> String {
    switch head {
    case "uji": "Nama uji."
    case "pengguna": "Isi variabel pengguna: {nama: Rina}."
    case "variabel": "Isi variabel sesi; bersama mulai_di juga variabel alur itu."
    case "waktu": "Jam mulai percakapan menurut zona bot: 2020-12-08 10:00."
    case "benih": "Bilangan untuk pilihan acak; tanpa kunci ini 0."
    case "aksi":
      "Jawaban aksi: {simpan: {nomor: AD-12}} atau {simpan: {galat: sibuk}}; daftar untuk "
        + "beberapa kali."
    case "mulai_di": "Alur atau bagian tempat mulai: lapor, lapor.kirim."
    case "percakapan":
      "Percakapannya, satu blok setelah |. Baris > ketikan orang, < pesan bot, ! efek, ? keadaan."
    default: "Kepala uji."
    }
  }
}
