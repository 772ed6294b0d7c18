import Dialogue
import IndonesianText
import TestSupport
import Testing

struct TemplateTests {
  /// Asks for one value and says a sentence with it.
  private static func said(
    _ template: String, type: String = "teks", answer: String, keys: String = ""
  ) throws -> String {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Nilai?
              simpan: x
              jenis: \(type)
        \(keys)
            - kirim: '\(template)'
            - selesai
        """)
    return try chat.say("halo", then: answer).joined(separator: "|")
  }

  /// Template, type of the question, answer, and what is said.
  private static let shown = [
    ("{x}", "teks", "Rina", "Rina"),
    ("{x}", "bilangan", "1500,5", "1.500,5"),
    ("{x|rupiah}", "bilangan", "25000", "Rp25.000"),
    ("{x|rupiah}", "uang", "1,5 juta", "Rp1.500.000"),
    ("{x|rupiah}", "bilangan", "-2", "-Rp2"),
    ("{x|angka}", "bilangan", "1234567", "1.234.567"),
    ("{x|tanggal}", "tanggal", "9/12/2020", "9 Desember 2020"),
    ("{x}", "tanggal", "kemarin", "7 Desember 2020"),
    ("{x|jam}", "jam", "setengah 9 pagi", "08.30"),
    ("{x}", "ya_tidak", "iya dong", "Ya"),
    ("{x|pilih:\"ada\":\"tidak ada\"}", "ya_tidak", "nggak", "tidak ada"),
    ("{x|pilih:\"ada\":\"tidak ada\"}", "teks", "isi", "ada"),
    ("{x|judul}", "teks", "rina ayu-lestari", "Rina Ayu-Lestari"),
    ("{x|huruf_besar}", "teks", "straße", "STRASSE"),
    ("{x|potong:5}", "teks", "panjang", "panj…"),
    ("{x|potong:5}", "teks", "lima5", "lima5"),
    ("{x|potong:1}", "teks", "dua", "…"),
    ("{x|sensor}", "teks", "081234567890", "08••••••••90"),
    ("{x|sensor}", "teks", "abcd", "••••"),
    ("{x|daftar}", "teks", "satu", "satu"),
    ("{x|baris}", "teks", "satu", "• satu"),
    ("{{x}}", "teks", "a", "{x}"),
  ]

  private static let script = Result {
    let flows = shown.enumerated().map { place, row in
      """
        s\(place):
          pemicu: [tampilkan nomor \(place)]
          langkah:
            - tanya: Nilai?
              simpan: x
              jenis: \(row.1)
            - kirim: '\(row.0)'
            - selesai
      """
    }
    return try InlineBot.script(
      "alur:\n  mulai: [Halo., selesai]\n" + flows.joined(separator: "\n"))
  }

  @Test(arguments: shown.indices)
  func `a value is shown as people write it`(place: Int) throws {
    var chat = Chat(try Self.script.get())
    let row = Self.shown[place]
    #expect(try chat.say("tampilkan nomor \(place)", then: row.2) == [row.3], "\(row.0)")
  }

  @Test func `an empty value takes its fallback`() throws {
    let text = try Self.said(
      "Halo {x|bawaan:\"Kak\"}.", answer: "lewati", keys: "      boleh_lewati: ya")
    #expect(text == "Halo Kak.")
  }

  @Test func `filters work one after the other`() throws {
    #expect(
      try Self.said("{x|judul|potong:6|bawaan:\"-\"}", answer: "rina ayu") == "Rina …")
  }

  @Test(arguments: [
    "{x}", "{x|mentah}", "{{x}}", "{nama", "$(rm)", "%s", "\\n", "{x|bawaan:\"y\"}",
  ])
  func `a value is never read as a template`(value: String) throws {
    #expect(try Self.said("<{x|mentah}>", answer: value) == "<\(value)>")
  }

  @Test(arguments: [
    ("*tebal*", "\u{200D}*\u{200D}tebal\u{200D}*\u{200D}"),
    ("a_b", "a\u{200D}_\u{200D}b"), ("~`", "\u{200D}~\u{200D}\u{200D}`\u{200D}"),
    ("biasa", "biasa"),
  ])
  func `marks in a value are no formatting`(value: String, text: String) throws {
    #expect(try Self.said("{x}", answer: value) == text)
    #expect(try Self.said("{x|mentah}", answer: value) == value)
    let joiners = try Self.said("{x|judul|potong:100}", answer: value).unicodeScalars
      .filter { $0 == "\u{200D}" }
    #expect(joiners.isEmpty == (text == value))
  }

  @Test func `a link is not broken, and can be made dead`() throws {
    let link = "https://contoh.id/a_b_c?q=*x*&y=~1"
    #expect(try Self.said("{x}", type: "url", answer: link) == link)
    let dead = try Self.said("{x|tautan_mati}", type: "url", answer: link)
    #expect(dead == "contoh[.]id/a_b_c?q=*x*&y=~1")
    let several = try Self.said(
      "{x|tautan_mati}", answer: "lihat http://a.contoh.id dan www.b.id/x ya")
    #expect(several == "lihat a[.]contoh[.]id dan www[.]b[.]id/x ya")
  }

  @Test func `a text that is too long for the channel is cut with a mark`() throws {
    let long = String(repeating: "a", count: 990)
    let text = try Self.said("{x}{x}{x}{x}{x}", answer: long)
    #expect(text.unicodeScalars.count == ChannelLimits.textBody)
    #expect(text.hasSuffix("a…"))
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Nilai?
              simpan: x
            - pilih: "{x}{x}"
              opsi: [A -> b, C -> b]
          b: [Baik., selesai]
        """)
    let body = try #require(try chat.say("halo", then: long).first)
    #expect(body.unicodeScalars.count == ChannelLimits.interactiveBody)
    #expect(body.hasSuffix("…"))
  }

  @Test func `a message that would be empty is not sent`() throws {
    #expect(try Self.said("{x}", answer: "lewati", keys: "      boleh_lewati: ya") == "")
  }

  @Test func `family emoji and combining marks survive`() throws {
    for value in ["👨‍👩‍👧‍👦", "e\u{301}", "🇮🇩", "ꦲꦤꦕꦫꦏ", "مرحبا", "\u{202E}abc"] {
      #expect(try Self.said("{x}", answer: value) == value)
    }
  }

  @Test func `lists are joined as in a sentence`() throws {
    let bot = """
      variabel: {sesi: {isi: daftar teks opsional}}
      aksi: {ambil: {keluar: {isi: daftar teks}}}
      alur:
        mulai:
          - aksi: ambil
            hasil: {isi: isi}
          - "{isi|daftar}/{isi|baris}/{isi}"
          - selesai
      """
    for (items, text) in [
      (["a"], "a/• a/a"), (["a", "b"], "a dan b/• a\n• b/a, b"),
      (["a", "b", "c"], "a, b, dan c/• a\n• b\n• c/a, b, c"),
    ] {
      var chat = try Chat(with: bot)
      try chat.say("halo")
      let list = Value.list(items.map { .text($0) })
      #expect(try chat.succeed([RecordField(name: "isi", value: list)]) == [text])
    }
  }

  @Test func `the ends of time and of numbers can be shown`() throws {
    let bot = """
      variabel: {sesi: {b: bilangan opsional, t: tanggal opsional}}
      aksi: {ambil: {keluar: {b: bilangan, t: tanggal}}}
      alur:
        mulai:
          - aksi: ambil
            hasil: {b: b, t: t}
          - "{b} {b|rupiah} {t}"
          - atur: {b: b + b, t: 'tambah_hari(t, 5)'}
          - "{b|bawaan:\\"-\\"}{t}"
          - selesai
      """
    let script = try InlineBot.script(bot)
    for extreme in [Int64.min, -1, 0, Int64.max] {
      var chat = Chat(script)
      try chat.say("halo")
      try chat.succeed([
        RecordField(name: "b", value: .number(FixedDecimal(units: extreme))),
        RecordField(
          name: "t", value: .date(CalendarDate(daysSince1970: Int32(clamping: extreme)))),
      ])
      #expect(chat.texts.count == 2)
    }
  }

  @Test(arguments: TimeZoneOffset.allCases)
  func `every moment has a day and a time`(zone: TimeZoneOffset) {
    for moment in [Int64.min, Int64.min + 1, -86_400_000, -1, 0, Int64.max - 1, Int64.max] {
      let stamp = Timestamp(milliseconds: moment)
      #expect((0..<1_440).contains(zone.time(at: stamp).minutes))
      let next = zone.date(at: stamp + .seconds(86_400))
      #expect(next >= zone.date(at: stamp))
    }
    #expect(
      zone.date(at: Timestamp(milliseconds: -zone.hours * 3_600_000 - 1))
        == CalendarDate(year: 1969, month: 12, day: 31))
  }
}
