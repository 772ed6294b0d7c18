package import Dialogue

/// The words for answer types, with what the writers' reference says of them.
package enum TypeWords {
  package struct Definition: Sendable {
    package var word: String
    package var type: AnswerType
    package var summary: String
    /// An answer that is always right, for hints and for checks of `syarat`.
    package var sample: String?
    /// Whether people often get it wrong without an example.
    package var needsExample: Bool

    init(
      _ word: String, _ type: AnswerType, _ summary: String, sample: String? = nil,
      needsExample: Bool = false
    ) {
      self.word = word
      self.type = type
      self.summary = summary
      self.sample = sample
      self.needsExample = needsExample
    }
  }

  package static let all: [Definition] = [
    Definition("teks", .text, "Kalimat bebas, 1 sampai 1.000 huruf.", sample: "Contoh jawaban"),
    Definition("bilangan", .number, "25, \"dua puluh lima\", 1.500, 1,5 juta.", sample: "25"),
    Definition("ya_tidak", .yesNo, "ya, tidak, dan ragamnya; tampil sebagai tombol.", sample: "ya"),
    Definition(
      "tanggal", .date, "9/12/2020, 9 Des, kemarin, Rabu depan; hari selalu di depan.",
      sample: "9 Desember 2020", needsExample: true),
    Definition(
      "jam", .time, "8, 08.30, setengah 9 pagi, jam 2 siang.", sample: "08.30", needsExample: true),
    Definition(
      "telepon", .phone, "0812-3456-7890 atau +62...; disimpan sebagai +62...",
      sample: "0812-3456-7890"),
    Definition("email", .email, "nama@contoh.id.", sample: "nama@contoh.id"),
    Definition(
      "url", .link, "Tautan, juga tanpa https://.", sample: "https://contoh.id/berita",
      needsExample: true),
    Definition(
      "pola", .mask,
      "Kode dengan bentuk tetap, misalnya pola BW-XXXX: 9 angka, A huruf, X keduanya.",
      needsExample: true),
    Definition("uang", .money, "50rb, Rp1,5 juta; disimpan dalam rupiah.", sample: "50.000"),
    Definition("nama", .name, "Nama orang, 3 sampai 80 huruf.", sample: "Siti Aminah"),
    Definition(
      "tiket", .ticket, "Nomor tiket BW-XXXX-XXXX; huruf terakhirnya diperiksa.",
      sample: "BW-2222-2222"),
    Definition(
      "wilayah", .region,
      "Provinsi, kabupaten, atau kota: Kab. Bogor, jaktim, suarabaya; disimpan kodenya (32.01).",
      sample: "Kota Semarang"),
    Definition("pilihan", .choice, "Salah satu opsi; tidak perlu ditulis bila ada opsi."),
    Definition("gambar", .image, "Foto atau tangkapan layar."),
    Definition("video", .video, "Video."),
    Definition("suara", .audio, "Pesan suara."),
    Definition("dokumen", .document, "Dokumen."),
    Definition("media", .anyMedia, "Gambar, video, suara, atau dokumen."),
    Definition("lokasi", .location, "Lokasi yang dibagikan."),
    Definition("kontak", .contactCard, "Kartu kontak."),
    Definition("stiker", .sticker, "Stiker."),
  ]

  package static func definition(of word: String) -> Definition? {
    all.first { $0.word == word }
  }

  package static func word(for type: AnswerType) -> String {
    all.first { $0.type == type }?.word ?? type.rawValue
  }

  /// A static type in the writers' words.
  package static func word(for type: ValueType) -> String {
    switch type {
    case .any: "apa saja"
    case .text: "teks"
    case .link: "url"
    case .number: "bilangan"
    case .boolean: "ya_tidak"
    case .date: "tanggal"
    case .time: "jam"
    case .moment: "waktu"
    case .media: "media"
    case .location: "lokasi"
    case .contactCard: "kontak"
    case .record: "rekaman"
    case .list(let item): "daftar " + word(for: item)
    }
  }
}
