import Dialogue
import IndonesianText
import TestSupport
import Testing

/// What is put right in the middle of a form, and what only sounds like it.
///
/// The sentences were written down before there was anything that reads them.
struct CorrectionTests {
  private static let bot = """
    kamus: {tautan: [link]}
    alur:
      mulai:
        - isian: laporan
          kolom:
            tautan: {tanya: Tautannya?, jenis: url}
            jenis:
              tanya: Jenisnya?
              opsi: {hoaks: Hoaks, fitnah: Fitnah, uang: Bagi uang}
            daerah: {label: Daerah, kata: [wilayah], tanya: Daerahnya?, jenis: wilayah, tahun: 2020}
            kapan:
              label: Kapan diketahui
              kata: [tanggal]
              tanya: Kapan?
              jenis: tanggal
              arah: lampau
              opsi: [{label: Tidak ingat, maka: []}]
            uraian: {label: Uraian, kata: [cerita], tanya: Ceritakan.}
            nama: {label: Nama Anda, kata: [nama], tanya: Namanya?, jenis: nama, boleh_lewati: ya}
            kabar: {tanya: Boleh dikabari?, jenis: ya_tidak}
          tinjau: Sudah benar?
        - Terkirim.
        - selesai
    """

  /// What is asked while the sentence comes, with the answers up to there.
  enum Waiting: String, CaseIterable {
    case daerah, kapan, uraian, nama, kabar, tinjau

    fileprivate var answers: [String] {
      let all = [
        "halo", "https://fb.com/a/1", "hoaks", "sleman", "kemarin", "surat suara sudah dicoblos",
        "Budi Santoso", "ya",
      ]
      let count =
        switch self {
        case .daerah: 3
        case .kapan: 4
        case .uraian: 5
        case .nama: 6
        case .kabar: 7
        case .tinjau: 8
        }
      return Array(all.prefix(count))
    }

    fileprivate var question: String {
      switch self {
      case .daerah: "Daerahnya?"
      case .kapan: "Kapan?"
      case .uraian: "Ceritakan."
      case .nama: "Namanya?"
      case .kabar: "Boleh dikabari?"
      case .tinjau: "Sudah benar?"
      }
    }
  }

  /// A sentence, and what becomes of it.
  enum Outcome: Hashable {
    /// The field has this value now, and what waited waits again.
    case set(String, String)
    /// The field is asked again.
    case asked(String)
    /// Which field is asked.
    case which
    /// The waiting question takes the sentence as its answer, with this value.
    case answer(String)
    /// Nothing of what was said before is touched.
    case untouched
  }

  private static let questions = [
    "tautan": "Tautannya?", "jenis": "Jenisnya?", "daerah": "Daerahnya?", "kapan": "Kapan?",
    "uraian": "Ceritakan.", "nama": "Namanya?", "kabar": "Boleh dikabari?",
  ]

  /// What became of the sentence, told apart only as far as the row asks.
  private static func outcome(of row: Row) throws -> Outcome {
    var chat = try Chat(with: bot)
    for answer in row.waiting.answers { try chat.say(answer) }
    try #require(chat.texts.last == row.waiting.question)
    func values() -> [String: String] {
      var values: [String: String] = [:]
      for name in questions.keys { values[name] = chat.value("laporan." + name).map(shown) }
      return values
    }
    let before = values()
    let said = try chat.say(row.text)
    guard said.last != "Terkirim." else { return .untouched }
    let after = values()
    let changed = questions.keys.sorted().filter { before[$0] != after[$0] }
    if said.last == "Bagian mana yang mau diubah?" { return .which }
    let own = row.waiting.rawValue
    if let field = changed.first(where: { $0 != own }) {
      guard changed.count == 1, let value = after[field] else { return .asked("?") }
      if value.isEmpty { return .asked(said.last == questions[field] ? field : "?") }
      return said.count == 2 && said.last == row.waiting.question ? .set(field, value) : .asked("?")
    }
    guard changed == [own], let value = after[own] else { return .untouched }
    return .answer(row.waiting == .uraian && value == row.text ? "" : value)
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .empty: ""
    case .skipped: "-"
    case .text(let text): text
    case .boolean(let value): value ? "ya" : "tidak"
    case .date(let date): date.isoText
    default: "?"
    }
  }

  private static let rows = corrections + others + laterCorrections + laterOthers + heard

  @Test(arguments: rows.indices)
  func `a correction is told from what only sounds like it`(place: Int) throws {
    let row = Self.rows[place]
    let outcome = try Self.outcome(of: row)
    // "Untouched" leaves open what the waiting question makes of it.
    let isRight: Bool
    if row.outcome == .untouched {
      isRight =
        switch outcome {
        case .untouched, .answer: true
        case .set, .asked, .which: false
        }
    } else {
      isRight = outcome == row.outcome
    }
    #expect(
      isRight != Self.misses.contains(row.text),
      "\(row.waiting): \(row.text): \(outcome) instead of \(row.outcome)")
  }
}

/// What a correction does around the field.
struct CorrectedFormTests {
  private static func bot(_ review: String) -> String {
    """
    variabel: {sesi: {asal: teks opsional}}
    sesi: {habis: 20 jam, saat_habis: {lakukan: simpan_draf}}
    alur:
      mulai:
        - atur: {asal: pesan.teks}
        - isian: data
          kolom:
            tautan: {tanya: Tautannya?, jenis: url}
            daerah: {tanya: Daerahnya?, jenis: wilayah, tahun: 2020}
            foto: {tanya: Fotonya?, jenis: gambar, banyak: {paling_banyak: 3}}
            nama:
              tanya: Namanya?
              jenis: nama
              opsi: [{label: Tanpa nama, kata: [tidak, jangan], maka: []}]
            catatan: {tanya: Catatannya?}
        \(review)
        - "{data.tautan} {data.daerah|label} {asal}"
        - selesai
    """
  }

  private static func chat(_ answers: String..., review: String = "  tinjau: Benar?") throws -> Chat
  {
    var chat = try Chat(with: bot(review))
    for answer in answers { try chat.say(answer) }
    return chat
  }

  @Test func `without a review the last answer is asked again`() throws {
    var chat = try Self.chat("halo", "https://a.id/1", "sleman", review: "")
    #expect(
      try chat.say("eh salah ketik") == ["Baik, kita betulkan: daerah.", "Daerahnya?"])
    #expect(try chat.say("bantul") == ["Fotonya?"])
  }

  @Test func `a value that could be several is asked about, and the form goes on`() throws {
    var chat = try Self.chat("halo", "https://a.id/1", "sleman")
    #expect(
      try chat.say("daerahnya salah, harusnya bogor").last == "Maksud Anda yang mana?")
    #expect(try chat.say("kota") == ["Fotonya?"])
    #expect(chat.value("data.daerah") == .text("32.71"))
  }

  @Test func `answers that are being gathered are kept`() throws {
    var chat = try Self.chat("halo", "https://a.id/1", "sleman")
    let photo = Media(kind: .image, reference: "m1", caption: "")
    try chat.send(.media(photo))
    #expect(
      try chat.say("eh bukan sleman, bantul")
        == [
          "Baik, saya ganti: daerah Kab. Bantul.",
          "Tercatat 1. Kirim lagi, atau ketik *selesai* kalau sudah cukup.",
        ])
    #expect(try chat.say("selesai") == ["Namanya?"])
  }

  @Test func `a picture that comes before its question is kept, and the question is not put`()
    throws
  {
    var chat = try Self.chat("halo")
    let waiting = chat.texts.last
    for place in 0..<2 {
      #expect(
        try chat.send(.media(Media(kind: .image, reference: "m\(place)")))
          == ["Baik, saya tambahkan: foto.", try #require(waiting)])
    }
    // A voice is rather an answer.
    try chat.send(.media(Media(kind: .audio, reference: "m9")))
    #expect(chat.rung == .unknown)
    try chat.say("https://a.id/1")
    #expect(try chat.say("sleman") == ["Namanya?"])
    #expect(chat.value("data.foto")?.list?.count == 2)
  }

  @Test func `a picture that comes late is kept`() throws {
    var chat = try Self.chat("halo", "https://a.id/1", "sleman")
    try chat.send(.media(Media(kind: .image, reference: "m1")))
    try #require(chat.texts.last?.hasPrefix("Tercatat 1.") == true)
    try chat.say("selesai")
    #expect(
      try chat.send(.media(Media(kind: .image, reference: "m2")))
        == ["Baik, saya tambahkan: foto.", "Namanya?"])
    #expect(chat.value("data.foto")?.list?.count == 2)
    #expect(try chat.send(.media(Media(kind: .video, reference: "m3"))).last != "Namanya?")
  }

  @Test(arguments: ["nama saya Budi Santoso, jangan disebar ya", "Rina, jangan disebar ya"])
  func `a name with a wish is a name`(text: String) throws {
    var chat = try Self.chat("halo", "https://a.id/1", "sleman")
    try chat.send(.media(Media(kind: .image, reference: "m1", caption: "")))
    #expect(try chat.say("selesai", then: text) == ["Catatannya?"])
    let name = text.hasPrefix("R") ? "Rina" : "Budi Santoso"
    #expect(chat.value("data.nama") == .text(name))
  }

  @Test(arguments: ["jangan", "ga usah deh"])
  func `a wish alone is none`(text: String) throws {
    var chat = try Self.chat("halo", "https://a.id/1", "sleman")
    try chat.send(.media(Media(kind: .image, reference: "m1", caption: "")))
    #expect(try chat.say("selesai", then: text) == ["Catatannya?"])
    #expect(chat.value("data.nama") == .skipped)
  }

  @Test func `of several links one is taken and the others are spoken of`() throws {
    var chat = try Self.chat("halo")
    #expect(
      try chat.say("https://a.id/1 https://b.id/2")
        == [
          "Ada 2 tautan di pesan Anda. Saya catat satu dulu: a[.]id/1. "
            + "Yang lain kirim setelah yang ini selesai, ya.",
          "Daerahnya?",
        ])
  }

  @Test func `who comes back to a draft comes back to what was noted beside it`() throws {
    var chat = try Self.chat("halo kak", "https://a.id/1")
    try chat.pass(.seconds(30 * 3_600))
    try #require(chat.state.isIdle)
    #expect(try chat.say("pagi").last?.contains("belum selesai") == true)
    #expect(try chat.say("ya") == ["Daerahnya?"])
    #expect(chat.value("asal") == .text("halo kak"))
  }

  @Test func `a question instead of a story is answered`() throws {
    var chat = try Chat(
      with: """
        tanya_jawab:
          - kunci: rahasia
            judul: Apakah nama saya dirahasiakan?
            ujaran: [apa nama saya kelihatan, nama saya nanti kelihatan tidak]
            jawab: Hanya petugas.
        alur:
          mulai:
            - tanya: Ceritakan.
              simpan: cerita
            - "Cerita: {cerita}"
        """)
    try chat.say("halo")
    #expect(
      try chat.say("ini nanti nama saya kelihatan ga?") == ["Hanya petugas.", "Ceritakan."])
    #expect(
      try chat.say("nama saya dipakai di grup itu, kelihatan semua orang").first
        == "Cerita: nama saya dipakai di grup itu, kelihatan semua orang")
  }
}
