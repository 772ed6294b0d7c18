/// The reference bot that conversation engines are measured with: its words, its sizes and the 30
/// turns of a pass.
///
/// The same data is given to every engine; origin: written for this comparison, with the rules in
/// docs/developer/ukuran.md.
package struct ReferenceContent: Sendable {
  package enum Size: String, CaseIterable, Sendable { case small, large }

  /// A phrase of two words, and what the bot says when it stands in a message.
  package struct Answer: Sendable {
    package var phrase: String
    package var text: String
  }

  package let size: Size
  /// In a scattered order, so that the phrases of the turns stand at average depth.
  package let answers: [Answer]
  /// How many information nodes there are.
  package let nodeCount: Int

  package init(_ size: Size) {
    self.size = size
    let (first, second, factor, offset, nodes) =
      size == .small ? (10, 5, 17, 23, 31) : (50, 40, 787, 911, 2_000)
    let phrases = Self.firstWords.prefix(first).flatMap { word in
      Self.secondWords.prefix(second).map { "\(word) \($0)" }
    }
    var scattered = phrases
    for (place, phrase) in phrases.enumerated() {
      scattered[(place * factor + offset) % phrases.count] = phrase
    }
    answers = scattered.enumerated().map { place, phrase in
      Answer(
        phrase: phrase,
        text: "Jawaban \(place + 1): keterangan tentang \(phrase) ada di buku panduan halaman "
          + "\(place + 1).")
    }
    nodeCount = nodes
  }

  /// The nodes that are reached from node `node`, at most five.
  package func children(of node: Int) -> Range<Int> {
    let first = 5 * node + 1
    return min(first, nodeCount)..<min(first + 5, nodeCount)
  }

  package func nodeText(_ node: Int) -> String {
    var lines = [
      "Halaman \(node). Penjelasan bagian \(node) tentang pilkada dan pengawasan konten."
    ]
    for (place, child) in children(of: node).enumerated() {
      lines.append("\(place + 1). Bagian \(child)")
    }
    return (lines + ["0. Kembali"]).joined(separator: "\n")
  }
}

// MARK: - Words

extension ReferenceContent {
  package static let menu: [(title: String, keyword: String)] = [
    ("Lapor konten", "lapor"), ("Cek laporan", "status"), ("Informasi", "info"),
    ("Tanya jawab", "tanya"), ("Tentang bot", "tentang"),
  ]
  package static let categories = [
    "Hoaks", "Ujaran kebencian", "Politik uang", "Kampanye hitam", "Lainnya",
  ]
  package static let greetings = [
    "halo", "hai", "hi", "assalamualaikum", "selamat pagi", "selamat siang", "selamat malam",
  ]
  package static let yes = ["ya", "y", "iya", "setuju"]
  package static let no = ["tidak", "t", "gak", "nggak"]

  package static let regions = lines(
    """
    Kota Medan|Kota Binjai|Kota Sibolga|Kabupaten Asahan|Kabupaten Samosir|Kabupaten Nias
    Kota Solok|Kota Bukittinggi|Kabupaten Agam|Kota Dumai|Kabupaten Siak|Kabupaten Bengkalis
    Kota Batam|Kabupaten Bintan|Kota Jambi|Kabupaten Bungo|Kota Bengkulu|Kabupaten Seluma
    Kota Metro|Kabupaten Pesawaran|Kota Cilegon|Kota Tangerang Selatan|Kabupaten Serang
    Kota Depok|Kabupaten Bandung|Kabupaten Cianjur|Kabupaten Sukabumi|Kota Semarang
    Kota Surakarta|Kota Magelang|Kabupaten Demak|Kabupaten Sleman|Kabupaten Bantul
    Kota Surabaya|Kota Blitar|Kabupaten Malang|Kabupaten Jember|Kabupaten Banyuwangi
    Kota Denpasar|Kabupaten Badung|Kota Mataram|Kabupaten Bima|Kabupaten Manggarai
    Kabupaten Sambas|Kota Banjarmasin|Kota Balikpapan|Kota Samarinda|Kota Manado|Kota Makassar
    Kabupaten Merauke
    """, separator: "|")

  static let firstWords = lines(
    """
    syarat jadwal lokasi biaya formulir batas alur petugas sanksi dokumen contoh alamat kontak
    prosedur tahapan hak kewajiban larangan peran anggota jumlah daftar hasil arsip bukti pemantau
    saksi surat kotak bilik tinta segel rekap laman nomor kode aturan pasal denda banding gugatan
    putusan sidang verifikasi validasi pendaftaran pelatihan honor seragam logistik
    """, separator: " ")
  static let secondWords = lines(
    """
    pemilih kampanye tps debat dana pilkada calon relawan iklan baliho survei media parpol panwas
    bawaslu kpu dkpp mahkamah kecamatan kelurahan desa provinsi kabupatenkota pengawas
    penyelenggara pemungutan penghitungan rekapitulasi sengketa pelanggaran siber internet pesan
    video foto akun grup situs berita selebaran
    """, separator: " ")

  package static let turns = [
    "Halo!", "2", "Apa syarat pemilih?", "berapa lama proses ini", "menu", "saya mau lapor",
    "hoax", "1", "syarat kampanye itu apa", "www contoh", "https://contoh.id/berita/123",
    "Bandung", "jadwal debat kapan ya", "kota depok", "pendek",
    "akun ini menyebar kabar bohong soal tps", "mungkin", "ya", "2", "Informasi", "1",
    "Bagian 8", "9", "lokasi tps di mana", "0", "menu", "Tentang bot", "1", "batal",
    "biaya kampanye",
  ]

  private static func lines(_ text: String, separator: Character) -> [String] {
    text.split(whereSeparator: { $0 == separator || $0 == "\n" }).map { String($0) }
  }
}

// MARK: - Sentences

extension ReferenceContent {
  /// A field of the form: its question, and what is said of an answer that does not fit.
  package struct Field: Sendable {
    package var question: String
    package var error: String
    /// The error and the question again, as one text.
    package var wrong: String { error + "\n" + question }
  }

  package static let greeting = "Halo! Saya bot pengawas konten. Silakan pilih menu."
  package static let menuText =
    "Menu:\n" + numbered(menu.map(\.title)) + "\nBalas dengan nomor, judul, atau kata kunci."
  package static let ask = "Silakan tulis pertanyaan Anda."
  package static let about = "Bot contoh untuk pengukuran kinerja."
  package static let fallback = "Maaf, saya belum mengerti. Ketik menu untuk melihat pilihan."
  package static let cancelled = "Dibatalkan. Ketik menu untuk kembali."
  package static let nodeError = "Pilihan tidak ada."

  package static let category = Field(
    question: "Pilih kategori:\n" + numbered(categories), error: "Kategori tidak dikenal.")
  package static let link = Field(question: "Kirim tautan konten.", error: "Tautan tidak sah.")
  package static let region = Field(
    question: "Di daerah mana? Contoh: Kota Depok.", error: "Daerah tidak dikenal.")
  package static let text = Field(
    question: "Ceritakan singkat isi konten, minimal 10 huruf.",
    error: "Keterangan terlalu pendek.")
  package static let consent = Field(
    question: "Apakah Anda setuju data ini diteruskan? (ya/tidak)", error: "Jawab ya atau tidak.")

  package static func status(count: String) -> String { "Laporan Anda: \(count) terkirim." }

  package static func done(
    category: String, link: String, region: String, text: String, count: String
  ) -> String {
    """
    Terima kasih. Laporan diterima.
    Kategori: \(category)
    Tautan: \(link)
    Daerah: \(region)
    Keterangan: \(text)
    Laporan ke-\(count).
    """
  }

  private static func numbered(_ titles: [String]) -> String {
    titles.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
  }
}
