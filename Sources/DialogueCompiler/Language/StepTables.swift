/// The keys of steps and of what stands in them.
extension KeyTable {
  /// The words that can begin a step, with the table of the step's keys.
  package static let steps: [(keyword: Keyword, table: KeyTable)] = [
    (.send, send), (.random, wordings(.random)), (.inTurn, wordings(.inTurn)),
    (.once, wordings(.once)), (.choose, choose), (.ask, ask), (.form, form),
    (.condition, branch), (.section, single(.section, "nama", "Label di dalam alur.")),
    (.go, single(.go, "nama bagian atau alur", "Pindah ke sana.")), (.call, call),
    (.assign, single(.assign, "nama: ungkapan", "Mengisi variabel.")), (.actions, actionStep),
    (.forEach, forEach), (.handOver, handOver),
    (.leave, single(.leave, "ungkapan", "Keluar dari alur, membawa satu hasil.")),
  ]

  /// The table of the step that a keyword begins; nil if it begins none.
  static func step(_ keyword: Keyword) -> KeyTable? {
    for index in steps.indices where steps[index].keyword == keyword { return steps[index].table }
    return nil
  }

  private static let identifier = KeyDefinition(
    .identifier, "nama", "Nama tetap langkah ini bagi percakapan yang sedang berjalan.")

  private static func single(_ keyword: Keyword, _ form: String, _ summary: String) -> KeyTable {
    KeyTable(
      subject: "Langkah \(keyword.rawValue)",
      keys: [KeyDefinition(keyword, form, summary, required: true), identifier])
  }

  private static func wordings(_ keyword: Keyword) -> KeyTable {
    let summary =
      switch keyword {
      case .random: "Salah satu kalimat, diacak."
      case .inTurn: "Bergiliran, satu setiap kali lewat."
      default: "Hanya pertama kali pengguna lewat sini."
      }
    return single(keyword, "daftar kalimat", summary)
  }

  private static let send = KeyTable(
    subject: "Langkah kirim",
    keys: [
      KeyDefinition(
        .send, "teks, atau {teks:, gambar:, dokumen:}", "Mengirim pesan.", required: true),
      identifier,
    ])

  package static let message = KeyTable(
    subject: "Pesan ini",
    keys: [
      KeyDefinition(.texts, "teks", "Isi pesan atau keterangan gambar."),
      KeyDefinition(.image, "berkas", "Gambar dari folder bot."),
      KeyDefinition(.document, "berkas", "Dokumen dari folder bot."),
      KeyDefinition(
        .approval, "nama", "Templat yang disetujui WhatsApp, dipakai setelah lewat 24 jam."),
      KeyDefinition(.parameters, "daftar teks", "Isi tempat kosong templat itu, berurutan."),
    ])

  private static let questionKeys = [
    KeyDefinition(.store, "nama variabel", "Tempat menyimpan jawaban."),
    KeyDefinition(.options, "daftar opsi", "Pilihan jawaban."),
    KeyDefinition(.optionsFrom, "nama tabel", "Pilihan jawaban dari sebuah tabel data."),
    KeyDefinition(.rules, "daftar {cek:, pesan:}", "Syarat jawaban; nilai adalah jawabannya."),
    KeyDefinition(
      .wrong, "teks atau daftar teks", "Balasan bila jawaban tidak cocok; berurutan."),
    KeyDefinition(.attempts, "1 sampai 9", "Banyaknya kesempatan. Tanpa kunci ini: 3."),
    KeyDefinition(
      .failure, "-> tujuan, atau terima", "Yang terjadi bila kesempatan habis."),
    KeyDefinition(.skippable, "ya atau tidak", "Boleh dijawab \"lewati\"."),
    KeyDefinition(
      .several, "sedikitnya:, paling_banyak:, cukup:",
      "Beberapa jawaban dikumpulkan menjadi daftar."),
    KeyDefinition(.example, "teks atau daftar teks", "Contoh jawaban yang benar."),
    KeyDefinition(.secret, "ya atau tidak", "Jawaban tidak ditulis di catatan."),
    KeyDefinition(.reminder, "setelah:, kirim:", "Pengingat untuk pertanyaan ini."),
    KeyDefinition(.expiry, "lama waktu", "Batas diam untuk pertanyaan ini."),
    KeyDefinition(
      .rendering, "tombol, daftar, angka, atau kalimat",
      "Memaksa bentuk menu; kalimat: opsi hanya disebut dalam kalimatnya, tanpa nomor."),
    KeyDefinition(.listButton, "teks, paling panjang 20 huruf", "Tulisan tombol daftar."),
    KeyDefinition(.matching, "persis", "Tanpa bahasa gaul dan salah ketik."),
    KeyDefinition(
      .questionKind, "benar, setuju, salah, lagi, sudah, tindakan, atau umum",
      "Yang ditanyakan, bila kalimatnya belum jelas; menentukan arti \"sudah\" dan \"gpp\"."),
    KeyDefinition(
      .direction, "lampau atau depan",
      "Jenis tanggal: yang dimaksud \"5 Des\" atau \"Rabu\" sudah lewat atau akan datang."),
    KeyDefinition(.image, "berkas", "Gambar di atas pertanyaan."),
    identifier,
  ]

  private static let type = KeyDefinition(
    .type, "jenis jawaban", "Jenis jawaban; lihat daftar jenis. Tanpa kunci ini: teks.")

  private static let regionKeys = [
    KeyDefinition(
      .year, "1945 sampai 2100",
      "Jenis wilayah: tahun yang kode dan provinsinya berlaku. Tanpa kunci ini: sekarang."),
    KeyDefinition(
      .levels, "provinsi, kabupaten, atau kota",
      "Jenis wilayah: hanya tingkat ini, atau daftar tingkat. Tanpa kunci ini: ketiganya."),
    KeyDefinition(
      .preferred, "nama tabel",
      "Jenis wilayah: dari nama ganda, yang kodenya ada di tabel ini yang dimaksud."),
  ]

  package static let choose = KeyTable(
    subject: "Langkah pilih",
    keys: [KeyDefinition(.choose, "teks", "Kalimat menu.", required: true)] + questionKeys)

  package static let ask = KeyTable(
    subject: "Pertanyaan ini",
    keys: [KeyDefinition(.ask, "teks", "Kalimat pertanyaan.", required: true), type] + questionKeys
      + regionKeys)

  package static let field = KeyTable(
    subject: "Kolom ini",
    keys: [
      KeyDefinition(.ask, "teks", "Kalimat pertanyaan.", required: true), type,
      KeyDefinition(.label, "teks", "Nama kolom di menu \"ubah\"."),
      KeyDefinition(.words, "daftar kata", "Kata lain untuk kolom ini di menu \"ubah\"."),
      KeyDefinition(.condition, "ungkapan", "Hanya ditanyakan bila benar."),
    ] + questionKeys.filter { $0.keyword != .store && $0.keyword != .identifier } + regionKeys)

  package static let several = KeyTable(
    subject: "Bagian banyak",
    keys: [
      KeyDefinition(.least, "bilangan", "Jawaban paling sedikit. Tanpa kunci ini: 1."),
      KeyDefinition(.most, "2 sampai 20", "Jawaban paling banyak. Tanpa kunci ini: 10."),
      KeyDefinition(
        .enough, "daftar kata", "Kata penutup. Tanpa kunci ini: selesai, sudah, cukup."),
    ])

  package static let rule = KeyTable(
    subject: "Syarat ini",
    keys: [
      KeyDefinition(.check, "ungkapan", "Harus benar agar jawaban diterima.", required: true),
      KeyDefinition(.message, "teks", "Balasan bila tidak benar."),
    ])

  package static let option = KeyTable(
    subject: "Opsi ini",
    keys: [
      KeyDefinition(.label, "teks", "Tulisan opsi."),
      KeyDefinition(.shortLabel, "teks", "Tulisan pendek bila label terlalu panjang."),
      KeyDefinition(.description, "teks, paling panjang 72 huruf", "Keterangan di bawah label."),
      KeyDefinition(.words, "daftar kata", "Kata lain untuk opsi ini."),
      KeyDefinition(.contains, "daftar kata", "Kata yang cukup termuat di dalam pesan."),
      KeyDefinition(.condition, "ungkapan", "Hanya tampil bila benar."),
      KeyDefinition(.go, "tujuan", "Ke mana opsi ini pergi."),
      KeyDefinition(.then, "daftar langkah", "Langkah khusus opsi ini."),
      KeyDefinition(.commands, "nama perintah", "Opsi ini adalah perintah itu."),
      KeyDefinition(
        .confirmation, "ya atau tidak", "Salah ketik yang mirip opsi ini ditanyakan dulu."),
      KeyDefinition(.identifier, "nama", "Kunci yang disimpan."),
    ])

  package static let form = KeyTable(
    subject: "Isian ini",
    keys: [
      KeyDefinition(.form, "nama", "Nama isian; kolomnya menjadi nama.kolom.", required: true),
      KeyDefinition(.fields, "nama: pertanyaan", "Pertanyaan-pertanyaan isian.", required: true),
      KeyDefinition(
        .prefill, "pesan", "Kolom diisi dari pesan yang membuka alur ini, yang terisi dilewati."),
      KeyDefinition(.review, "teks, atau {teks:, ...}", "Ringkasan untuk diperiksa pengguna."),
      KeyDefinition(.attempts, "1 sampai 9", "Kesempatan untuk semua kolom."),
      KeyDefinition(.failure, "-> tujuan, atau terima", "Bila kesempatan habis."),
    ])

  package static let review = KeyTable(
    subject: "Tinjauan ini",
    keys: [
      KeyDefinition(.texts, "teks", "Ringkasan.", required: true),
      KeyDefinition(.submit, "teks", "Tulisan tombol kirim."),
      KeyDefinition(.change, "teks", "Tulisan tombol ubah."),
      KeyDefinition(.options, "daftar opsi", "Opsi tambahan, misalnya - perintah: batal."),
    ])

  private static let branch = KeyTable(
    subject: "Langkah jika",
    keys: [
      KeyDefinition(.condition, "ungkapan", "Syarat percabangan.", required: true),
      KeyDefinition(.then, "daftar langkah", "Bila benar.", required: true),
      KeyDefinition(.otherwise, "daftar langkah", "Bila tidak."),
      identifier,
    ])

  private static let call = KeyTable(
    subject: "Langkah panggil",
    keys: [
      KeyDefinition(.call, "nama alur", "Alur yang disinggahi.", required: true),
      KeyDefinition(.arguments, "nama: ungkapan", "Masukan alur itu."),
      KeyDefinition(.result, "variabel: hasil", "Tempat hasil alur itu."),
      identifier,
    ])

  private static let actionStep = KeyTable(
    subject: "Langkah aksi",
    keys: [
      KeyDefinition(.actions, "nama aksi", "Aksi yang dijalankan.", required: true),
      KeyDefinition(.arguments, "nama isian, atau nama: ungkapan", "Masukan aksi."),
      KeyDefinition(.result, "variabel: keluaran", "Tempat keluaran aksi."),
      KeyDefinition(.errors, "nama: langkah", "Yang dilakukan untuk setiap kegagalan."),
      identifier,
    ])

  private static let forEach = KeyTable(
    subject: "Langkah tiap",
    keys: [
      KeyDefinition(
        .forEach, "ungkapan daftar", "Daftar yang diulang, paling banyak 10.", required: true),
      KeyDefinition(.steps, "daftar langkah", "Langkah untuk tiap butir.", required: true),
      identifier,
    ])

  private static let handOver = KeyTable(
    subject: "Langkah serahkan",
    keys: [
      KeyDefinition(.handOver, "nama antrean", "Antrean petugas.", required: true),
      KeyDefinition(.summary, "teks", "Ringkasan untuk petugas."),
      identifier,
    ])
}
