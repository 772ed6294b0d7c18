/// What may be written under a key; also what the writers' reference says about it.
package struct KeyDefinition: Sendable {
  package var keyword: Keyword
  package var isRequired: Bool
  /// The form of the value, in the writers' words.
  package var form: String
  package var summary: String

  init(_ keyword: Keyword, _ form: String, _ summary: String, required: Bool = false) {
    self.keyword = keyword
    self.form = form
    self.summary = summary
    isRequired = required
  }
}

/// The keys of one kind of mapping.
///
/// The reader accepts exactly these, and the reference in `docs/penulis` is generated from them.
package struct KeyTable: Sendable {
  /// What the mapping is, as diagnostics name it: "Pertanyaan ini belum punya ...".
  package var subject: String
  package var keys: [KeyDefinition]

  package func definition(of word: String) -> KeyDefinition? {
    keys.first { $0.keyword.rawValue == word }
  }

  /// The keyword that a word is here, or nil.
  func keyword(_ word: String) -> Keyword? {
    guard let keyword = Keyword.named(word) else { return nil }
    for index in keys.indices where keys[index].keyword == keyword { return keyword }
    return nil
  }

  package var words: [String] { keys.map(\.keyword.rawValue) }
}

extension KeyTable {
  /// Top level of `bot.yaml`.
  package static let manifest = KeyTable(
    subject: "Berkas bot.yaml",
    keys: [
      KeyDefinition(.version, "bilangan", "Versi bahasa naskah; sekarang 1.", required: true),
      KeyDefinition(.bot, "nama", "Nama pendek bot, huruf kecil tanpa spasi.", required: true),
      KeyDefinition(.name, "teks", "Nama bot seperti yang dibaca orang."),
      KeyDefinition(
        .zone, "Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura",
        "Zona waktu bot (WIB, WITA, atau WIT). Tanpa kunci ini: Asia/Jakarta."),
      KeyDefinition(
        .start, "nama alur", "Alur yang dijalankan bila pesan pertama tidak dikenali.",
        required: true),
      KeyDefinition(
        .variables, "pengguna:, sesi:, bot:",
        "Variabel yang melekat pada nomor, pada satu percakapan, atau tetap."),
      KeyDefinition(.commands, "daftar perintah", "Kata yang berlaku di mana saja."),
      KeyDefinition(
        .notUnderstood, "teks atau daftar teks", "Jawaban bot bila tidak paham, berurutan."),
      KeyDefinition(.session, "aturan", "Pengingat, batas diam, draf, dan tujuan bila gagal."),
      KeyDefinition(.actions, "daftar aksi", "Pekerjaan yang disediakan pengembang."),
      KeyDefinition(
        .data, "nama: berkas.csv, atau {berkas:, kolom:}",
        "Tabel data; kolom pertama kunci. Dipakai sebagai opsi_dari dan cari()."),
      KeyDefinition(.officeHours, "hari:, jam:", "Jam layanan petugas untuk jam_kerja()."),
    ] + content)

  /// Top level of every other file.
  package static let file = KeyTable(subject: "Berkas ini", keys: content)

  /// Top level of a translation, `teks.jv.yaml`.
  package static let translation = KeyTable(
    subject: "Berkas terjemahan",
    keys: [
      KeyDefinition(
        .texts, "kalimat bersama", "Terjemahan kalimat dengan nama yang sama.", required: true)
    ])

  private static let content = [
    KeyDefinition(.lexicon, "kelompok kata", "Sinonim dan ejaan tak baku."),
    KeyDefinition(.flows, "alur-alur", "Percakapan, satu alur satu nama."),
    KeyDefinition(.texts, "kalimat bersama", "Kalimat yang dipakai sebagai {t.nama}."),
    KeyDefinition(.questions, "daftar pertanyaan", "Pertanyaan yang dijawab kapan saja."),
    KeyDefinition(
      .insertions, "daftar sisipan", "Pemberitahuan tambahan bila pesan memuat kata tertentu."),
  ]

  package static let insertion = KeyTable(
    subject: "Sisipan ini",
    keys: [
      KeyDefinition(.key, "nama", "Nama pendek.", required: true),
      KeyDefinition(.words, "daftar kata atau kalimat", "Cukup termuat di dalam pesan."),
      KeyDefinition(
        .tone, "kasar, ancaman, atau bahaya_diri",
        "Pesan bernada ini, atau salah satu dari daftar nada."),
      KeyDefinition(.send, "teks", "Pemberitahuan yang ditambahkan."),
      KeyDefinition(.flag, "nama", "Tanda untuk petugas."),
    ])

  package static let question = KeyTable(
    subject: "Tanya jawab ini",
    keys: [
      KeyDefinition(.key, "nama", "Nama pendek; juga nama alurnya.", required: true),
      KeyDefinition(.title, "teks", "Pertanyaan seperti yang dibaca orang.", required: true),
      KeyDefinition(
        .utterances, "daftar kalimat", "Cara orang menanyakannya; makin beragam makin baik.",
        required: true),
      KeyDefinition(
        .required, "daftar kata, atau daftar dari daftar kata",
        "Setiap baris harus terpenuhi oleh salah satu katanya."),
      KeyDefinition(.excluded, "daftar kata", "Kata yang membatalkan kecocokan."),
      KeyDefinition(.answer, "daftar langkah", "Jawabannya.", required: true),
    ])

  package static let scopes = KeyTable(
    subject: "Bagian variabel",
    keys: [
      KeyDefinition(.contactScope, "nama: jenis", "Disimpan bersama nomor pengguna."),
      KeyDefinition(.session, "nama: jenis", "Disimpan sampai percakapan selesai."),
      KeyDefinition(.bot, "nama: nilai", "Tetap; dipakai dalam kalimat."),
    ])

  package static let command = KeyTable(
    subject: "Perintah ini",
    keys: [
      KeyDefinition(.words, "daftar kata", "Seluruh pesan harus sama dengan salah satunya."),
      KeyDefinition(
        .patterns, "daftar bentuk", "Kata dengan isi, misalnya \"status {nomor: teks}\"."),
      KeyDefinition(.confirmation, "teks", "Ditanyakan dulu bila ada isian yang akan hilang."),
      KeyDefinition(.go, "nama alur", "Pindah ke alur itu."),
      KeyDefinition(.call, "nama alur", "Singgah ke alur itu, lalu kembali."),
      KeyDefinition(.perform, "ulangi atau mundur", "Perintah bawaan."),
      KeyDefinition(.duringHandOver, "ya atau tidak", "Berlaku juga saat dipegang petugas."),
      KeyDefinition(.role, "nama peran", "Hanya dikenal oleh peran itu, misalnya petugas."),
    ])

  package static let session = KeyTable(
    subject: "Bagian sesi",
    keys: [
      KeyDefinition(.reminder, "setelah:, kirim:", "Pengingat bila pengguna diam."),
      KeyDefinition(.expiry, "lama waktu", "Diam selama ini mengakhiri percakapan."),
      KeyDefinition(
        .atExpiry, "simpan_draf atau buang", "Nasib isian saat habis. Tanpa kunci ini: simpan_draf."
      ),
      KeyDefinition(.draft, "lama waktu", "Umur draf. Tanpa kunci ini: 72 jam."),
      KeyDefinition(.failure, "-> nama alur", "Tujuan bila jawaban salah terus."),
    ])

  package static let reminder = KeyTable(
    subject: "Pengingat ini",
    keys: [
      KeyDefinition(.after, "lama waktu", "Dihitung dari pesan terakhir pengguna.", required: true),
      KeyDefinition(.send, "teks, atau {teks:, templat:}", "Isi pengingat.", required: true),
    ])

  package static let atExpiry = KeyTable(
    subject: "Bagian saat_habis",
    keys: [
      KeyDefinition(.perform, "simpan_draf atau buang", "Nasib isian.", required: true),
      KeyDefinition(.send, "teks", "Pesan penutup."),
    ])

  package static let action = KeyTable(
    subject: "Aksi ini",
    keys: [
      KeyDefinition(.inputs, "nama: jenis", "Yang diperlukan aksi."),
      KeyDefinition(.outputs, "nama: jenis", "Yang diberikan aksi."),
      KeyDefinition(.errors, "daftar nama", "Kegagalan yang harus ditangani naskah."),
      KeyDefinition(.limit, "lama waktu", "Batas tunggu; menambah galat lewat_batas."),
    ])

  package static let table = KeyTable(
    subject: "Tabel ini",
    keys: [
      KeyDefinition(.file, "berkas .csv", "Berkas di folder bot.", required: true),
      KeyDefinition(.fields, "nama: jenis", "Jenis kolom yang bukan teks."),
    ])

  package static let officeHours = KeyTable(
    subject: "Jam kerja",
    keys: [
      KeyDefinition(.days, "hari, misalnya senin-jumat", "Hari layanan.", required: true),
      KeyDefinition(.hours, "jam, misalnya 08.00-16.00", "Jam layanan.", required: true),
    ])

  package static let flow = KeyTable(
    subject: "Alur ini",
    keys: [
      KeyDefinition(.title, "teks", "Nama alur seperti yang dibaca orang."),
      KeyDefinition(
        .triggers, "daftar kalimat atau {jenis: ...}", "Pesan yang membuka alur ini."),
      KeyDefinition(
        .digression, "ya atau tidak",
        "Boleh disinggahi di tengah pertanyaan, lalu kembali."),
      KeyDefinition(.inputs, "nama: jenis", "Masukan yang diberikan pemanggil."),
      KeyDefinition(.role, "nama peran", "Hanya dikenal oleh peran itu, misalnya petugas."),
      KeyDefinition(.steps, "daftar langkah", "Isi alur.", required: true),
    ])

  package static let kindTrigger = KeyTable(
    subject: "Pemicu ini",
    keys: [
      KeyDefinition(
        .type, "url, gambar, video, suara, dokumen, media, lokasi, kontak, tiket, stiker, lain",
        "Jenis isi pesan; lain adalah reaksi dan yang tidak diteruskan WhatsApp.", required: true),
      KeyDefinition(.store, "nama kolom", "Kolom atau variabel yang langsung terisi."),
    ])
}
