import DialogueCompiler

/// A place in a script with the keys that may stand there.
struct ReferencePlace {
  var title: String
  var table: KeyTable
}

extension ReferencePlace {
  /// Every place, in the order in which a writer meets them.
  static let files = [
    ReferencePlace(title: "bot.yaml", table: .manifest),
    ReferencePlace(title: "Berkas lain", table: .file),
    ReferencePlace(title: "Berkas terjemahan, misalnya teks.jv.yaml", table: .translation),
    ReferencePlace(title: "`variabel:`", table: .scopes),
    ReferencePlace(title: "Sebuah perintah di `perintah:`", table: .command),
    ReferencePlace(title: "`sesi:`", table: .session),
    ReferencePlace(title: "`ingatkan:`", table: .reminder),
    ReferencePlace(title: "`saat_habis:`", table: .atExpiry),
    ReferencePlace(title: "Sebuah aksi di `aksi:`", table: .action),
    ReferencePlace(title: "Sebuah tabel di `data:`", table: .table),
    ReferencePlace(title: "`jam_kerja:`", table: .officeHours),
    ReferencePlace(title: "Sebuah pertanyaan di `tanya_jawab:`", table: .question),
    ReferencePlace(title: "Sebuah sisipan di `sisipan:`", table: .insertion),
    ReferencePlace(title: "Sebuah alur di `alur:`", table: .flow),
    ReferencePlace(title: "Pemicu berupa jenis pesan", table: .kindTrigger),
  ]

  /// The kinds of step, then what stands inside them.
  static let steps =
    KeyTable.steps.map { step in
      ReferencePlace(title: "Langkah `\(step.keyword.rawValue)`", table: step.table)
    } + [
      ReferencePlace(title: "Isi `kirim:` dengan gambar atau dokumen", table: .message),
      ReferencePlace(title: "Sebuah opsi di `opsi:`", table: .option),
      ReferencePlace(title: "Sebuah syarat di `syarat:`", table: .rule),
      ReferencePlace(title: "`banyak:`", table: .several),
      ReferencePlace(title: "Sebuah kolom di `kolom:`", table: .field),
      ReferencePlace(title: "`tinjau:`", table: .review),
    ]
}
